// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/assessment.h"

#include <optional>
#include <vector>

namespace khue {

/// One thing that an assignment is judged by.
struct RubricCriterion {
    Id<RubricCriterion> id;
    int revision = 0;
    Id<Assessment> assessment_id;
    int position = 1;
    QString title_vi, title_en;
    bool operator==(const RubricCriterion&) const = default;
};
template <> struct TableName<RubricCriterion> {
    static constexpr const char* value = "rubric_criterion";
    static constexpr int number = 0;
};
QList<Problem> rubricCriterionRules(Database& database, const RubricCriterion& criterion);
template <> const Table<RubricCriterion> TableOf<RubricCriterion>::value;

/// How well a criterion can be met, and how many points that is worth.
struct RubricLevel {
    Id<RubricLevel> id;
    int revision = 0;
    Id<RubricCriterion> rubric_criterion_id;
    double points = 0;
    QString title_vi, title_en;
    QString description_vi, description_en;
    bool operator==(const RubricLevel&) const = default;
};
template <> struct TableName<RubricLevel> {
    static constexpr const char* value = "rubric_level";
    static constexpr int number = 0;
};
QList<Problem> rubricLevelRules(Database& database, const RubricLevel& level);
template <> const Table<RubricLevel> TableOf<RubricLevel>::value;

/// The level that one trainee reached in one criterion.
struct RubricMark {
    Id<RubricMark> id;
    int revision = 0;
    Id<RubricCriterion> rubric_criterion_id;
    Id<Enrolment> enrolment_id;
    Id<RubricLevel> rubric_level_id;
    QString note;
    bool operator==(const RubricMark&) const = default;
};
template <> struct TableName<RubricMark> {
    static constexpr const char* value = "rubric_mark";
    static constexpr int number = 0;
};
/// The level is one of the criterion's, and the trainee is in the run of its assessment.
QList<Problem> rubricMarkRules(Database& database, const RubricMark& mark);
template <> const Table<RubricMark> TableOf<RubricMark>::value;

/// The criteria of an assessment with their levels, the best first.
struct Rubric {
    struct Criterion {
        RubricCriterion criterion;
        std::vector<RubricLevel> levels;
        double best() const; ///< the most points; 0 where it has no levels
    };
    Assessment assessment;
    std::vector<Criterion> criteria;
    double best() const; ///< of all criteria together
    bool isEmpty() const { return criteria.empty(); }
    /// The score that the chosen levels give, one a criterion: the points together, brought to the assessment's maximum
    /// where the best of the rubric is another, rounded to two decimals. Empty where one is not chosen yet.
    std::optional<double> score(const std::vector<Id<RubricLevel>>& chosen) const;
};
Rubric loadRubric(Database& database, Id<Assessment> assessment);

/// What was chosen for a trainee: a level (or none yet) and a note for each criterion.
struct RubricChoice {
    Id<RubricLevel> level;
    QString note;
    bool operator==(const RubricChoice&) const = default;
};
std::vector<RubricChoice> rubricChoices(Database& database, const Rubric& rubric, Id<Enrolment> enrolment);

/// Stores what was chosen and, where every criterion has a level, the score that it gives, as one step of the history. A
/// score that was there is regraded, with the reason. Errors where a level is not the criterion's; then nothing is written.
QList<Problem> saveRubricChoices(Database& database, const Rubric& rubric, Id<Enrolment> enrolment, const std::vector<RubricChoice>& choices, const QString& reason = {});

} // namespace khue
