// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/enrolment.h"

namespace khue {

/// The figures of a run at one moment.
struct RunSummary {
    Occupancy seats;
    int sessions = 0;
    int held = 0;     ///< sessions that have ended
    double attendanceRequired = 80; ///< percent: of the run, else the course, else the setting `attendance_required_percent`
    int onCourse = 0; ///< trainees with a seat who attended that much of the marked sessions, or are not marked yet
    int atRisk = 0;   ///< trainees with a seat who attended less, of two marked sessions or more
    std::optional<double> attendance; ///< present or late of all marks of those with a seat, in percent
    /// Mean points of pre- and post-tests, on the scale of `maximum`.
    std::optional<double> before, after;
    double maximum = 20;
};
RunSummary runSummary(Database& database, Id<CourseRun> run);

} // namespace khue
