// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/priority.h"
#include "app/people/person.h"
#include "app/store/edit.h"

namespace khue {

/// What priorities are judged by: one set for the programme, edited by it. It begins with public-health need, feasibility
/// and equity, weighted alike (migration 0011).
struct PriorityCriterion {
    Id<PriorityCriterion> id;
    int revision = 0;
    int position = 1;
    QString title_vi, title_en;
    QString explanation_vi, explanation_en; ///< what few and what many points mean
    double weight = 1;   ///< its share in the mean, beside the others' weights
    double maximum = 5;  ///< points from 0 to this
    bool operator==(const PriorityCriterion&) const = default;
};
template <> struct TableName<PriorityCriterion> {
    static constexpr const char* value = "priority_criterion";
    static constexpr int number = 0;
};
/// Refuses a maximum below points that were given already.
QList<Problem> priorityCriterionRules(Database& database, const PriorityCriterion& criterion);
template <> const Table<PriorityCriterion> TableOf<PriorityCriterion>::value;

/// What one member gives one priority by one criterion.
struct PriorityScore {
    Id<PriorityScore> id;
    int revision = 0;
    Id<Priority> priority_id;
    Id<Person> person_id;
    Id<PriorityCriterion> priority_criterion_id;
    double points = 0;
    QString comment;
    bool operator==(const PriorityScore&) const = default;
};
template <> struct TableName<PriorityScore> {
    static constexpr const char* value = "priority_score";
    static constexpr int number = 0;
};
QList<Problem> priorityScoreRules(Database& database, const PriorityScore& score);
template <> const Table<PriorityScore> TableOf<PriorityScore>::value;

enum class InterestKind { Public, Private };
template <> inline const ChoiceList choicesOf<InterestKind>{
    {"public", QT_TRANSLATE_NOOP("khue::Choice", "Public interest")},
    {"private", QT_TRANSLATE_NOOP("khue::Choice", "Private interest")},
};

/// What a member declares to gain by a priority, for a public body or privately. Whoever declared one can be left
/// out of the mean.
struct PriorityInterest {
    Id<PriorityInterest> id;
    int revision = 0;
    Id<Priority> priority_id;
    Id<Person> person_id;
    InterestKind kind = InterestKind::Public;
    QString text;
    QDate declared_on;
    bool operator==(const PriorityInterest&) const = default;
};
template <> struct TableName<PriorityInterest> {
    static constexpr const char* value = "priority_interest";
    static constexpr int number = 0;
};
QList<Problem> priorityInterestRules(Database& database, const PriorityInterest& interest);
template <> const Table<PriorityInterest> TableOf<PriorityInterest>::value;

/// Sets or (without points) takes back what a member gives, in an edit of its own; what is wrong, else nothing.
QList<Problem> setPriorityScore(Database& database, Id<Priority> priority, Id<Person> person, Id<PriorityCriterion> criterion,
                                std::optional<double> points);

} // namespace khue
