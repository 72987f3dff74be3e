// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace khue {

/// The flag of a number that may be left out (std::optional<double>), beside those of FieldFlag: a form that shows nothing
/// stores nothing, where it would store 0 for any other number.
inline constexpr int OptionalNumber = 256;

} // namespace khue
