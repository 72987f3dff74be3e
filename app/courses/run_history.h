// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/course.h"
#include "app/store/history.h"

namespace khue {

/// The steps that changed a run or anything that belongs to it: sessions, lecturers, enrolments, marks,
/// assessments, scores; also what has been removed since. The newest first; `before` as in History::groups.
QList<ChangeGroup> runHistory(Database& database, Id<CourseRun> run, int limit, qint64 before = 0);

} // namespace khue
