// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/rubric.h"

#include "app/progress/score_revision.h"
#include "app/store/language.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace khue {

template <> const Table<RubricCriterion> TableOf<RubricCriterion>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "criterion"), "COALESCE(title_vi, title_en)", "COALESCE(title_en, title_vi)"},
    {
        field("assessment_id", QT_TRANSLATE_NOOP("khue::Field", "Assessment"), &RubricCriterion::assessment_id, Required | Owner),
        field("position", QT_TRANSLATE_NOOP("khue::Field", "Order"), &RubricCriterion::position),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Criterion (Vietnamese)"), &RubricCriterion::title_vi),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Criterion (English)"), &RubricCriterion::title_en),
    },
    {rubricCriterionRules, nullptr}};

template <> const Table<RubricLevel> TableOf<RubricLevel>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "level of a criterion"), "COALESCE(title_vi, title_en)", "COALESCE(title_en, title_vi)"},
    {
        field("rubric_criterion_id", QT_TRANSLATE_NOOP("khue::Field", "Criterion"), &RubricLevel::rubric_criterion_id, Required | Owner),
        field("points", QT_TRANSLATE_NOOP("khue::Field", "Points"), &RubricLevel::points),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Level (Vietnamese)"), &RubricLevel::title_vi),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Level (English)"), &RubricLevel::title_en),
        field("description_vi", QT_TRANSLATE_NOOP("khue::Field", "Description (Vietnamese)"), &RubricLevel::description_vi),
        field("description_en", QT_TRANSLATE_NOOP("khue::Field", "Description (English)"), &RubricLevel::description_en),
    },
    {rubricLevelRules, nullptr}};

template <> const Table<RubricMark> TableOf<RubricMark>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "rubric mark"),
     "(SELECT COALESCE(c.title_vi, c.title_en) FROM rubric_criterion c WHERE c.id = rubric_criterion_id)",
     "(SELECT COALESCE(c.title_en, c.title_vi) FROM rubric_criterion c WHERE c.id = rubric_criterion_id)"},
    {
        field("rubric_criterion_id", QT_TRANSLATE_NOOP("khue::Field", "Criterion"), &RubricMark::rubric_criterion_id, Required),
        field("enrolment_id", QT_TRANSLATE_NOOP("khue::Field", "Enrolment"), &RubricMark::enrolment_id, Required | Owner),
        field("rubric_level_id", QT_TRANSLATE_NOOP("khue::Field", "Level"), &RubricMark::rubric_level_id, Required),
        field("note", QT_TRANSLATE_NOOP("khue::Field", "Note"), &RubricMark::note),
    },
    {rubricMarkRules, nullptr}};

QList<Problem> rubricCriterionRules(Database&, const RubricCriterion& criterion) {
    if (criterion.title_vi.isEmpty() && criterion.title_en.isEmpty())
        return {{QStringLiteral("title_vi"), QCoreApplication::translate("khue::Rules", "Say what is judged, in either language.")}};
    return {};
}

QList<Problem> rubricLevelRules(Database&, const RubricLevel& level) {
    QList<Problem> problems;
    if (level.title_vi.isEmpty() && level.title_en.isEmpty())
        problems.append({QStringLiteral("title_vi"), QCoreApplication::translate("khue::Rules", "Give the level a name, in either language.")});
    if (level.points < 0)
        problems.append({QStringLiteral("points"), QCoreApplication::translate("khue::Rules", "Points cannot be negative.")});
    return problems;
}

QList<Problem> rubricMarkRules(Database& database, const RubricMark& mark) {
    QList<Problem> problems;
    if (!database.single(QStringLiteral("SELECT 1 FROM rubric_level WHERE id = ? AND rubric_criterion_id = ?"), mark.rubric_level_id, mark.rubric_criterion_id).isValid())
        problems.append({QStringLiteral("rubric_level_id"), QCoreApplication::translate("khue::Rules", "The level is not one of this criterion's.")});
    if (!database
             .single(QStringLiteral("SELECT 1 FROM rubric_criterion c JOIN assessment a ON a.id = c.assessment_id JOIN enrolment e ON e.course_run_id = a.course_run_id "
                                    "WHERE c.id = ? AND e.id = ?"),
                     mark.rubric_criterion_id, mark.enrolment_id)
             .isValid())
        problems.append({QStringLiteral("enrolment_id"), QCoreApplication::translate("khue::Rules", "The trainee is not in the run of this assignment.")});
    return problems;
}

double Rubric::Criterion::best() const {
    double most = 0;
    for (const RubricLevel& level : levels)
        most = std::max(most, level.points);
    return most;
}

double Rubric::best() const {
    double sum = 0;
    for (const Criterion& each : criteria)
        sum += each.best();
    return sum;
}

std::optional<double> Rubric::score(const std::vector<Id<RubricLevel>>& chosen) const {
    const double most = best();
    if (criteria.empty() || most <= 0)
        return std::nullopt;
    double sum = 0;
    for (size_t i = 0; i < criteria.size(); ++i) {
        const auto& levels = criteria[i].levels;
        const auto level = std::find_if(levels.begin(), levels.end(), [&](const RubricLevel& each) { return i < chosen.size() && each.id == chosen[i]; });
        if (level == levels.end())
            return std::nullopt;
        sum += level->points;
    }
    return std::round(sum * assessment.maximum / most * 100) / 100;
}

Rubric loadRubric(Database& database, Id<Assessment> assessment) {
    Rubric rubric;
    rubric.assessment = load(database, assessment);
    for (const RubricCriterion& criterion : loadAll<RubricCriterion>(database, QStringLiteral("assessment_id = ? ORDER BY position, id"), assessment))
        rubric.criteria.push_back({criterion, loadAll<RubricLevel>(database, QStringLiteral("rubric_criterion_id = ? ORDER BY points DESC, id"), criterion.id)});
    return rubric;
}

std::vector<RubricChoice> rubricChoices(Database& database, const Rubric& rubric, Id<Enrolment> enrolment) {
    std::vector<RubricChoice> choices(rubric.criteria.size());
    for (size_t i = 0; i < choices.size(); ++i) {
        const RubricMark mark = find<RubricMark>(database, QStringLiteral("rubric_criterion_id = ? AND enrolment_id = ?"), rubric.criteria[i].criterion.id, enrolment);
        choices[i] = {mark.rubric_level_id, mark.note};
    }
    return choices;
}

QList<Problem> saveRubricChoices(Database& database, const Rubric& rubric, Id<Enrolment> enrolment, const std::vector<RubricChoice>& choices, const QString& reason) {
    Edit edit(database, "score", assessmentTitle(rubric.assessment));
    std::vector<Id<RubricLevel>> levels;
    for (size_t i = 0; i < rubric.criteria.size(); ++i) {
        const RubricChoice choice = i < choices.size() ? choices[i] : RubricChoice();
        levels.push_back(choice.level);
        RubricMark mark = find<RubricMark>(database, QStringLiteral("rubric_criterion_id = ? AND enrolment_id = ?"), rubric.criteria[i].criterion.id, enrolment);
        if (!choice.level) {
            if (mark.id)
                edit.remove(mark.id);
            continue;
        }
        mark.rubric_criterion_id = rubric.criteria[i].criterion.id;
        mark.enrolment_id = enrolment;
        mark.rubric_level_id = choice.level;
        mark.note = choice.note;
        if (const QList<Problem> problems = rubricMarkRules(database, mark); hasErrors(problems))
            return problems;
        edit.save(mark);
    }
    if (const std::optional<double> points = rubric.score(levels))
        setScore(edit, database, rubric.assessment.id, enrolment, points, reason);
    edit.commit();
    return {};
}

} // namespace khue
