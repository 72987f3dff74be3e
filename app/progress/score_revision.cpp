// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/score_revision.h"

#include "app/store/history.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<ScoreRevision> TableOf<ScoreRevision>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "changed score"),
     "(SELECT p.full_name FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.id = enrolment_id)",
     "(SELECT p.full_name FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.id = enrolment_id)"},
    {
        field("assessment_id", QT_TRANSLATE_NOOP("khue::Field", "Assessment"), &ScoreRevision::assessment_id, Required),
        field("enrolment_id", QT_TRANSLATE_NOOP("khue::Field", "Enrolment"), &ScoreRevision::enrolment_id, Required | Owner),
        field("points_before", QT_TRANSLATE_NOOP("khue::Field", "Points before"), &ScoreRevision::points_before, Required),
        field("points_after", QT_TRANSLATE_NOOP("khue::Field", "Points after"), &ScoreRevision::points_after),
        field("reason", QT_TRANSLATE_NOOP("khue::Field", "Reason"), &ScoreRevision::reason),
        field("revised_at", QT_TRANSLATE_NOOP("khue::Field", "Changed at"), &ScoreRevision::revised_at, Required),
        field("revised_by", QT_TRANSLATE_NOOP("khue::Field", "Changed by"), &ScoreRevision::revised_by),
    }};

std::vector<ScoreStep> scoreSteps(Database& database, Id<Assessment> assessment, Id<Enrolment> enrolment) {
    std::vector<ScoreStep> steps;
    for (const ScoreRevision& each : loadAll<ScoreRevision>(database, QStringLiteral("assessment_id = ? AND enrolment_id = ? ORDER BY revised_at, id"), assessment, enrolment))
        steps.push_back({each.revised_at, each.revised_by, each.points_before, each.points_after, each.reason});
    const Score now = find<Score>(database, QStringLiteral("assessment_id = ? AND enrolment_id = ?"), assessment, enrolment);
    // The first time that it was given is told by the history of the row, which a score that was taken away and given
    // anew has only from then on.
    ScoreStep first;
    first.after = steps.empty() ? (now.id ? std::optional(now.points) : std::nullopt) : steps.front().before;
    if (now.id) {
        const auto changes = History(database).changesOf(tableOf<Score>, now.id.value, 1000);
        if (!changes.isEmpty() && changes.last().second.action == QLatin1String("insert")) {
            const ChangeGroup& group = changes.last().first;
            if (steps.empty() || group.at <= steps.front().at) {
                first.at = group.at;
                first.by = group.author;
            } else if (!steps.back().after) {
                steps.push_back({group.at, group.author, std::nullopt, now.points, {}});
            }
        }
    }
    if (first.after)
        steps.insert(steps.begin(), first);
    return steps;
}

QList<Problem> regrade(Database& database, Id<Assessment> assessment, Id<Enrolment> enrolment, std::optional<double> points, const QString& reason) {
    if (reason.trimmed().isEmpty())
        return {{QStringLiteral("reason"), QCoreApplication::translate("khue::Rules", "Say why: the reason stays with the score.")}};
    if (points) {
        const Score wanted{{}, 0, assessment, enrolment, *points, {}};
        if (const QList<Problem> problems = scoreRules(database, wanted); hasErrors(problems))
            return problems;
    }
    Edit edit(database, "score", database.single(QStringLiteral("SELECT p.full_name FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.id = ?"), enrolment).toString());
    setScore(edit, database, assessment, enrolment, points, reason.trimmed());
    edit.commit();
    return {};
}

} // namespace khue
