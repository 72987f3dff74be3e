// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/governance/priority_score.h"

#include "app/store/language.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<PriorityCriterion> TableOf<PriorityCriterion>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "criterion of priorities"), "COALESCE(title_vi, title_en)", "COALESCE(title_en, title_vi)"},
    {
        field("position", QT_TRANSLATE_NOOP("khue::Field", "Order"), &PriorityCriterion::position),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &PriorityCriterion::title_vi),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &PriorityCriterion::title_en),
        field("explanation_vi", QT_TRANSLATE_NOOP("khue::Field", "Explanation (Vietnamese)"), &PriorityCriterion::explanation_vi),
        field("explanation_en", QT_TRANSLATE_NOOP("khue::Field", "Explanation (English)"), &PriorityCriterion::explanation_en),
        field("weight", QT_TRANSLATE_NOOP("khue::Field", "Weight"), &PriorityCriterion::weight),
        field("maximum", QT_TRANSLATE_NOOP("khue::Field", "Most points"), &PriorityCriterion::maximum),
    },
    {priorityCriterionRules, nullptr}};

template <> const Table<PriorityScore> TableOf<PriorityScore>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "score of a priority"),
     "(SELECT p.code FROM priority p WHERE p.id = priority_id) || ' · ' || (SELECT m.full_name FROM person m WHERE m.id = person_id)",
     "(SELECT p.code FROM priority p WHERE p.id = priority_id) || ' · ' || (SELECT m.full_name FROM person m WHERE m.id = person_id)"},
    {
        field("priority_id", QT_TRANSLATE_NOOP("khue::Field", "Priority"), &PriorityScore::priority_id, Required | Owner),
        field("person_id", QT_TRANSLATE_NOOP("khue::Field", "Member"), &PriorityScore::person_id, Required),
        field("priority_criterion_id", QT_TRANSLATE_NOOP("khue::Field", "Criterion"), &PriorityScore::priority_criterion_id, Required),
        field("points", QT_TRANSLATE_NOOP("khue::Field", "Points"), &PriorityScore::points),
        field("comment", QT_TRANSLATE_NOOP("khue::Field", "Comment"), &PriorityScore::comment),
    },
    {priorityScoreRules, nullptr}};

template <> const Table<PriorityInterest> TableOf<PriorityInterest>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "declared interest"),
     "(SELECT p.code FROM priority p WHERE p.id = priority_id) || ' · ' || (SELECT m.full_name FROM person m WHERE m.id = person_id)",
     "(SELECT p.code FROM priority p WHERE p.id = priority_id) || ' · ' || (SELECT m.full_name FROM person m WHERE m.id = person_id)"},
    {
        field("priority_id", QT_TRANSLATE_NOOP("khue::Field", "Priority"), &PriorityInterest::priority_id, Required | Owner),
        field("person_id", QT_TRANSLATE_NOOP("khue::Field", "Member"), &PriorityInterest::person_id, Required),
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind"), &PriorityInterest::kind, Required),
        field("text", QT_TRANSLATE_NOOP("khue::Field", "Declaration"), &PriorityInterest::text, Required),
        field("declared_on", QT_TRANSLATE_NOOP("khue::Field", "Declared on"), &PriorityInterest::declared_on),
    },
    {priorityInterestRules, nullptr}};

QList<Problem> priorityCriterionRules(Database& database, const PriorityCriterion& criterion) {
    QList<Problem> problems;
    if (criterion.title_vi.isEmpty() && criterion.title_en.isEmpty())
        problems.append({QStringLiteral("title_vi"), QCoreApplication::translate("khue::Rules", "Give the criterion a title, in either language.")});
    if (criterion.weight <= 0)
        problems.append({QStringLiteral("weight"), QCoreApplication::translate("khue::Rules", "A weight is more than 0.")});
    if (criterion.maximum <= 0)
        problems.append({QStringLiteral("maximum"), QCoreApplication::translate("khue::Rules", "The most points are more than 0.")});
    const double given = database.single(QStringLiteral("SELECT MAX(points) FROM priority_score WHERE priority_criterion_id = ?"), criterion.id).toDouble();
    if (criterion.maximum > 0 && given > criterion.maximum)
        problems.append({QStringLiteral("maximum"), QCoreApplication::translate("khue::Rules", "Somebody gave %1 points already.").arg(shownNumber(given))});
    return problems;
}

QList<Problem> priorityScoreRules(Database& database, const PriorityScore& score) {
    const double maximum = database.single(QStringLiteral("SELECT maximum FROM priority_criterion WHERE id = ?"), score.priority_criterion_id).toDouble();
    if (score.points < 0 || score.points > maximum)
        return {{QStringLiteral("points"), QCoreApplication::translate("khue::Rules", "Points are a number from 0 to %1.").arg(shownNumber(maximum))}};
    if (database
            .single(QStringLiteral("SELECT 1 FROM priority_score WHERE priority_id = ? AND person_id = ? AND priority_criterion_id = ? AND id <> ?"),
                    score.priority_id, score.person_id, score.priority_criterion_id, score.id.value)
            .isValid())
        return {{QStringLiteral("person_id"), QCoreApplication::translate("khue::Rules", "This member has scored the priority by this criterion already.")}};
    return {};
}

QList<Problem> priorityInterestRules(Database& database, const PriorityInterest& interest) {
    if (interest.declared_on > database.today())
        return {{QStringLiteral("declared_on"), QCoreApplication::translate("khue::Rules", "An interest cannot have been declared on a day to come.")}};
    return {};
}

QList<Problem> setPriorityScore(Database& database, Id<Priority> priority, Id<Person> person, Id<PriorityCriterion> criterion,
                                std::optional<double> points) {
    PriorityScore score = find<PriorityScore>(database, QStringLiteral("priority_id = ? AND person_id = ? AND priority_criterion_id = ?"), priority, person, criterion);
    const QString subject = database.single(QStringLiteral("SELECT code FROM priority WHERE id = ?"), priority).toString();
    if (!points) {
        if (score.id) {
            Edit edit(database, "score", subject);
            edit.remove(score.id);
            edit.commit();
        }
        return {};
    }
    score.priority_id = priority;
    score.person_id = person;
    score.priority_criterion_id = criterion;
    score.points = *points;
    return saveChecked(database, score, "score", subject);
}

} // namespace khue
