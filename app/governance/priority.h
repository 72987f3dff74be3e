// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/institution.h"

namespace khue {

enum class PriorityState { Proposed, UnderReview, Adopted, InStudy, Achieved, Declined };
template <> inline const ChoiceList choicesOf<PriorityState>{
    {"proposed", QT_TRANSLATE_NOOP("khue::Choice", "Proposed")},
    {"under_review", QT_TRANSLATE_NOOP("khue::Choice", "Under review")},
    {"adopted", QT_TRANSLATE_NOOP("khue::Choice", "Adopted")},
    {"in_study", QT_TRANSLATE_NOOP("khue::Choice", "In study")},
    {"achieved", QT_TRANSLATE_NOOP("khue::Choice", "Achieved")},
    {"declined", QT_TRANSLATE_NOOP("khue::Choice", "Not taken up")},
};

enum class HealthField { Cancer, Cardiovascular, Diabetes, Stroke, Other };
template <> inline const ChoiceList choicesOf<HealthField>{
    {"cancer", QT_TRANSLATE_NOOP("khue::Choice", "Cancer")},
    {"cardiovascular", QT_TRANSLATE_NOOP("khue::Choice", "Cardiovascular disease")},
    {"diabetes", QT_TRANSLATE_NOOP("khue::Choice", "Diabetes")},
    {"stroke", QT_TRANSLATE_NOOP("khue::Choice", "Stroke")},
    {"other", QT_TRANSLATE_NOOP("khue::Choice", "Other")},
};

/// A research priority: a question that a Vietnamese institution puts, with the need of the health system behind it.
struct Priority {
    Id<Priority> id;
    int revision = 0;
    QString code;
    QString title_vi, title_en;
    QString need_vi, need_en;       ///< the stated need: who is concerned, how many, what is not known
    Id<Institution> institution_id; ///< who proposed it
    QDate proposed_on;
    HealthField field = HealthField::Cancer;
    PriorityState state = PriorityState::Proposed;
    QString notes;
    bool operator==(const Priority&) const = default;
};
template <> struct TableName<Priority> {
    static constexpr const char* value = "priority";
    static constexpr int number = 80;
};
void derivePriority(Priority& priority);
/// Warns where no Vietnamese institution proposed it or no need is stated: the partnership's first principle is that
/// Viet Nam sets the priorities.
QList<Problem> priorityRules(Database& database, const Priority& priority);
template <> const Table<Priority> TableOf<Priority>::value;
/// The code after the highest of the year: «UT-2026-07».
QString nextPriorityCode(Database& database);

} // namespace khue
