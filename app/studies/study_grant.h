// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study.h"

namespace khue {

/// Money that a funder gives for a study.
struct StudyGrant {
    Id<StudyGrant> id;
    int revision = 0;
    Id<Study> study_id;
    Id<Institution> funder_id;
    QString funder; ///< one that is not in the directory
    QString reference;
    double amount = 0;
    QString currency = QStringLiteral("VND"); ///< ISO 4217
    QDate from_date, to_date;
    QString note;
    bool operator==(const StudyGrant&) const = default;
};
template <> struct TableName<StudyGrant> {
    static constexpr const char* value = "study_grant";
    static constexpr int number = 72;
};
void deriveStudyGrant(StudyGrant& grant);
QList<Problem> studyGrantRules(Database& database, const StudyGrant& grant);
template <> const Table<StudyGrant> TableOf<StudyGrant>::value;

enum class ExpenseCategory { Staff, Travel, Participants, Consumables, Equipment, Laboratory, Data, Training, Dissemination, Overheads, Other };
template <> inline const ChoiceList choicesOf<ExpenseCategory>{
    {"staff", QT_TRANSLATE_NOOP("khue::Choice", "Staff")},
    {"travel", QT_TRANSLATE_NOOP("khue::Choice", "Travel")},
    {"participants", QT_TRANSLATE_NOOP("khue::Choice", "Participants' costs")},
    {"consumables", QT_TRANSLATE_NOOP("khue::Choice", "Consumables")},
    {"equipment", QT_TRANSLATE_NOOP("khue::Choice", "Equipment")},
    {"laboratory", QT_TRANSLATE_NOOP("khue::Choice", "Laboratory tests")},
    {"data", QT_TRANSLATE_NOOP("khue::Choice", "Data management")},
    {"training", QT_TRANSLATE_NOOP("khue::Choice", "Training")},
    {"dissemination", QT_TRANSLATE_NOOP("khue::Choice", "Publication and dissemination")},
    {"overheads", QT_TRANSLATE_NOOP("khue::Choice", "Overheads")},
    {"other", QT_TRANSLATE_NOOP("khue::Choice", "Other")},
};

/// Money spent from a grant, in its currency.
struct Expense {
    Id<Expense> id;
    int revision = 0;
    Id<StudyGrant> study_grant_id;
    QDate spent_on;
    ExpenseCategory category = ExpenseCategory::Other;
    double amount = 0;
    QString note;
    bool operator==(const Expense&) const = default;
};
template <> struct TableName<Expense> {
    static constexpr const char* value = "expense";
    static constexpr int number = 0;
};
/// What is spent beyond the budget is an error where the programme refuses it (see Overspending), else a hint.
QList<Problem> expenseRules(Database& database, const Expense& expense);
template <> const Table<Expense> TableOf<Expense>::value;

/// What becomes of an expense that overspends its grant: setting «overspending» of the programme. It is warned of,
/// unless the programme says that it is refused.
enum class Overspending { Warn, Refuse };
Overspending overspending(Database& database);
void setOverspending(Database& database, Overspending choice);

/// How a grant stands.
struct GrantBudget {
    double amount = 0, spent = 0;
    QString currency;
    double left() const { return amount - spent; }
    /// Beyond half of the smallest coin.
    bool isOverspent() const { return spent - amount > 0.005; }
};
GrantBudget budgetOf(Database& database, Id<StudyGrant> grant);
/// By how much a grant would be overspent with this expense, new or changed; 0 where it would not.
double overspentBy(Database& database, const Expense& expense);
/// «Khoản tài trợ X would be overspent by 1.200 GBP: 51.200 of 50.000.»
QString overspentSentence(Database& database, Id<StudyGrant> grant, double beyond);

/// An amount with its currency as users write it, thousands parted: 1.250.000 VND.
QString shownMoney(double amount, const QString& currency);

} // namespace khue
