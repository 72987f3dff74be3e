// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/session.h"

namespace khue {

/// The next free session number of a run, and of the next run of a course.
int nextSessionNumber(Database& database, Id<CourseRun> run);
int nextRunNumber(Database& database, Id<Course> course);
/// «TOP-RM-02»: the course's code with the next number that is not taken.
QString suggestedRunCode(Database& database, Id<Course> course);

/// Copies a session with its room and lecturers (as provisional) to the same hours a week later, or to no
/// date where it has none; it gets the next free number. Within `edit`.
Session duplicateSession(Edit& edit, Database& database, const Session& session);

/// Numbers the sessions of a run by their start; those without a date come last in the order they had.
/// Within `edit`. Returns how many have another number now.
int renumberByDate(Edit& edit, Database& database, Id<CourseRun> run);

/// Makes a run like an earlier one of the same course: sessions keep their weekday, their hours at the place and
/// their rooms, shifted by whole weeks so that the first falls on `start` or within the six days after it;
/// lecturers come as provisional; assessments are copied; nobody is enrolled. Within `edit`.
CourseRun rollForward(Edit& edit, Database& database, const CourseRun& from, const QString& code, QDate start);
/// By how many weeks rollForward shifts.
int weeksForward(Database& database, const CourseRun& from, QDate start);

} // namespace khue
