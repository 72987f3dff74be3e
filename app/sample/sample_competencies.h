// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"

namespace khue {

/// What the sample's courses teach, assessments of its trainees, targets, a rubric with marks, a regraded score.
void addSampleCompetencies(Edit& edit, Database& database);

} // namespace khue
