// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace khue {

enum class NameOrder { Vietnamese, Western };

} // namespace khue
