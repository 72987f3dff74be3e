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
    double requiredPercent = 80; ///< of all sessions, by the rules of the run
    bool excusedLeftOut = false; ///< by the programme's setting: an excused session is not asked of that trainee

    std::optional<AttendanceMark>& mark(size_t trainee, size_t session) { return marks[trainee * sessions.size() + session]; }
    const std::optional<AttendanceMark>& mark(size_t trainee, size_t session) const { return marks[trainee * sessions.size() + session]; }
    std::optional<double>& score(size_t trainee, size_t assessment) { return scores[trainee * assessments.size() + assessment]; }
    const std::optional<double>& score(size_t trainee, size_t assessment) const { return scores[trainee * assessments.size() + assessment]; }

    AttendanceStanding standing(size_t trainee) const;
    /// How many of so many sessions have to be attended; 0 where no share is required.
    int requiredSessions(int sessions) const;
    /// Whether the required share of all sessions can no longer be reached, whatever is still to come.
    bool isOutOfReach(const AttendanceStanding& standing) const;

    /// The mean of the scores of those who have a seat; empty while there is none.
    std::optional<double> averageScore(size_t assessment) const;
    /// What a trainee reached in the assessments that count.
    struct WeightedScore {
        double percent = 0; ///< of what could be reached in those that have a score
        double scored = 0;  ///< weight of those that have a score
        double weight = 0;  ///< weight of all
        bool isWhole() const { return scored >= weight; }
    };
    /// Whether any assessment has a weight: else there is no total.
    bool hasWeights() const;
    /// Empty where no assessment that counts has a score yet.
    std::optional<WeightedScore> weightedScore(size_t trainee) const;
};

RunGrid loadRunGrid(Database& database, Id<CourseRun> run);

/// One cell of the grid, to be marked.
struct MarkCell {
    Id<Session> session;
    Id<Enrolment> enrolment;
    std::optional<AttendanceMark> mark;
    /// What was seen in the cell when it was marked; not given: whatever is stored is overwritten.
    std::optional<std::optional<AttendanceMark>> seen = {};
};
/// Sets or clears marks as one step of the history, named after `subject`; returns whether anything was written.
/// Throws Failure, and writes nothing, where somebody else has set another mark than the one seen.
bool markCells(Database& database, const QList<MarkCell>& cells, const QString& subject);

struct ScoreCell {
    Id<Assessment> assessment;
    Id<Enrolment> enrolment;
    std::optional<double> points;
    /// What was seen in the cell; not given: whatever is stored is overwritten.
    std::optional<std::optional<double>> seen = {};
};
/// Sets or clears scores as one step; where one is not possible, or is no longer what was seen, nothing is written
/// and the problem returned.
QList<Problem> setScores(Database& database, const QList<ScoreCell>& cells, const QString& subject);

} // namespace khue
