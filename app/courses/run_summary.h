// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/enrolment.h"

namespace khue {

/// Below this share of the marked sessions, in percent, a trainee is at risk.
constexpr double attendanceWanted = 80;

/// The figures of a run at one moment.
struct RunSummary {
    Occupancy seats;
    int sessions = 0;
    int held = 0;     ///< sessions that have ended
    int onCourse = 0; ///< trainees with a seat whose attendance is as wanted, or not marked yet
    int atRisk = 0;   ///< trainees with a seat who attended less than `attendanceWanted`
    std::optional<double> attendance; ///< present or late of all marks of those with a seat, in percent
    /// Mean points of pre- and post-tests, on the scale of `maximum`.
    std::optional<double> before, after;
    double maximum = 20;
};
RunSummary runSummary(Database& database, Id<CourseRun> run);

} // namespace khue
