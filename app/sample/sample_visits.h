// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"

namespace khue {

/// Visits in both directions in every state but one, with checklists, itineraries, costs, a few small documents; what makes
/// the invented lecturers be found. Within `edit`; after the people and runs are there.
void addSampleVisits(Edit& edit, Database& database);

} // namespace khue
