// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"

namespace khue {

/// Saved reports as an office keeps them; one of them is due. Within `edit`.
void addSampleReports(Edit& edit, Database& database);

} // namespace khue
