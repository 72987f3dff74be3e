// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/outcome.h"

namespace khue {

/// Something in somebody's time as a trainee.
struct TimelineEntry {
    enum class Kind { Enrolled, Missed, Standing, Certificate, Credit, Assessed };
    QDate date; ///< invalid where it is not known
    Kind kind = Kind::Enrolled;
    QString title, note;
    std::optional<Verdict> verdict; ///< where it tells how she stands in a run
    Id<CourseRun> run;
    QString word; ///< beside it: a certificate's state, credit hours
};

/// Everything of one trainee across all runs, the newest first: enrolments, sessions missed, and how each run stands
/// or ended (at its last day, or today while it goes on).
std::vector<TimelineEntry> traineeTimeline(Database& database, Id<Person> person);

} // namespace khue
