// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/assessment.h"
#include "app/progress/attendance.h"

#include <optional>
#include <vector>

namespace khue {

/// A run's trainees with every mark and score, read in five queries.
struct RunGrid {
    struct Trainee {
        Id<Enrolment> enrolment;
        Id<Person> person;
        QString name;   ///< with titles
        QString plain;  ///< code, name and department, folded: what a filter looks in
        QString code, email, department;
        EnrolmentState state = EnrolmentState::Enrolled;
    };
    std::vector<Trainee> trainees; ///< by name in the order of the language shown; those without a seat last
    std::vector<Session> sessions; ///< by number
    std::vector<Assessment> assessments;
    std::vector<std::optional<AttendanceMark>> marks; ///< trainees × sessions, a row a trainee
    std::vector<std::optional<double>> scores;        ///< trainees × assessments
    int requiredPercent = 80;                         ///< setting attendance_required_percent

    std::optional<AttendanceMark>& mark(size_t trainee, size_t session) { return marks[trainee * sessions.size() + session]; }
    const std::optional<AttendanceMark>& mark(size_t trainee, size_t session) const { return marks[trainee * sessions.size() + session]; }
    std::optional<double>& score(size_t trainee, size_t assessment) { return scores[trainee * assessments.size() + assessment]; }
    const std::optional<double>& score(size_t trainee, size_t assessment) const { return scores[trainee * assessments.size() + assessment]; }

    Standing standing(size_t trainee) const;
    /// Whether the required share of all sessions can no longer be reached, whatever is still to come.
    bool isOutOfReach(size_t trainee) const;
};

RunGrid loadRunGrid(Database& database, Id<CourseRun> run);

/// One cell of the grid, to be marked.
struct MarkCell {
    Id<Session> session;
    Id<Enrolment> enrolment;
    std::optional<AttendanceMark> mark;
};
/// Sets or clears marks as one step of the history, named after `subject`.
void markCells(Database& database, const QList<MarkCell>& cells, const QString& subject);

struct ScoreCell {
    Id<Assessment> assessment;
    Id<Enrolment> enrolment;
    std::optional<double> points;
};
/// Sets or clears scores as one step; where one is not possible nothing is written and the problem returned.
QList<Problem> setScores(Database& database, const QList<ScoreCell>& cells, const QString& subject);

} // namespace khue
