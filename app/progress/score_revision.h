// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/assessment.h"

#include <optional>
#include <vector>

namespace khue {

/// A score that was changed or taken away after it had been given: regrading. Written by setScore(), whichever way the
/// new score came in.
struct ScoreRevision {
    Id<ScoreRevision> id;
    int revision = 0;
    Id<Assessment> assessment_id;
    Id<Enrolment> enrolment_id;
    double points_before = 0;
    std::optional<double> points_after; ///< empty: the score was taken away
    QString reason;                     ///< empty where none was given
    QDateTime revised_at;
    QString revised_by;
    bool operator==(const ScoreRevision&) const = default;
};
template <> struct TableName<ScoreRevision> {
    static constexpr const char* value = "score_revision";
    static constexpr int number = 0;
};
template <> const Table<ScoreRevision> TableOf<ScoreRevision>::value;

/// One step in the life of a score.
struct ScoreStep {
    QDateTime at; ///< UTC; invalid where it is not known
    QString by;
    std::optional<double> before, after;
    QString reason;
};
/// How a trainee's score in an assessment came to be what it is, the oldest first: when it was given, then each change.
std::vector<ScoreStep> scoreSteps(Database& database, Id<Assessment> assessment, Id<Enrolment> enrolment);

/// Gives another score, as one step of the history; the reason stays with it. Errors where the score is not possible or
/// there is no reason; then nothing is written.
QList<Problem> regrade(Database& database, Id<Assessment> assessment, Id<Enrolment> enrolment, std::optional<double> points, const QString& reason);

} // namespace khue
