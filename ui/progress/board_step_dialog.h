// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/assessment.h"
#include "app/progress/attendance.h"
#include "ui/shell/workspace.h"

#include <optional>

namespace khue {

/// The same mark of one session for several trainees; no mark: it is taken away.
struct AttendanceStep {
    Id<Session> session;
    std::optional<AttendanceMark> mark;
};
/// Asks for it; nothing where the question was dismissed or the run has no sessions (which is said).
std::optional<AttendanceStep> askAttendance(QWidget* parent, Workspace& workspace, Id<CourseRun> run, int trainees);

/// The same score in one assessment; no points: it is taken away.
struct ScoreStepChosen {
    Id<Assessment> assessment;
    std::optional<double> points;
};
/// Asks for it; nothing where the question was dismissed or the run has no assessments (which is said).
std::optional<ScoreStepChosen> askScore(QWidget* parent, Workspace& workspace, Id<CourseRun> run, int trainees);

} // namespace khue
