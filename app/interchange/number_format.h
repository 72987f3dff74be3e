// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/workbook.h"

#include <string_view>

namespace khue {

/// Whether a number shown in that format is a date, a time, both, or a plain Number. Built-in ids as in
/// ECMA-376 part 1, 18.8.30, with those of the East Asian editions.
CellKind kindOfFormat(int builtInId);
CellKind kindOfFormat(std::string_view code);

} // namespace khue
