// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/record.h"

namespace khue {

/// Described in app/studies/study.h, to the right of this room; a decision refers to one all the same.
struct Study;
template <> struct TableName<Study> {
    static constexpr const char* value = "study";
    static constexpr int number = 60;
};

} // namespace khue
