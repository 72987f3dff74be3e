// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

namespace khue {

/// Fills an empty database with three courses, a run of each (one finished, one under way, one to come,
/// around the database's today), 60 trainees and 6 lecturers with timetable, attendance and scores, in both
/// languages, as one step of the history. Everybody in it is invented. The same every time for the same day.
void addSampleProgramme(Database& database);

} // namespace khue
