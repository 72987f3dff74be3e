// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"

namespace khue {

/// What the sample studies brought forth, with authors and what cites what. Within the sample's one step.
void addSampleOutputs(Edit& edit, Database& database);

} // namespace khue
