// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/study_grant.h"

#include "app/store/language.h"
#include "app/store/settings.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace khue {

template <> const Table<StudyGrant> TableOf<StudyGrant>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "grant"),
     "COALESCE((SELECT COALESCE(i.name_vi, i.name_en) FROM institution i WHERE i.id = funder_id), funder) || COALESCE(' · ' || reference, '')",
     "COALESCE((SELECT COALESCE(i.name_en, i.name_vi) FROM institution i WHERE i.id = funder_id), funder) || COALESCE(' · ' || reference, '')"},
    {
        field("study_id", QT_TRANSLATE_NOOP("khue::Field", "Study"), &StudyGrant::study_id, Required | Owner),
        field("funder_id", QT_TRANSLATE_NOOP("khue::Field", "Funder"), &StudyGrant::funder_id),
        field("funder", QT_TRANSLATE_NOOP("khue::Field", "Funder, if not in the directory"), &StudyGrant::funder, Searchable),
        field("reference", QT_TRANSLATE_NOOP("khue::Field", "Reference"), &StudyGrant::reference, Searchable),
        field("amount", QT_TRANSLATE_NOOP("khue::Field", "Amount"), &StudyGrant::amount, Required),
        field("currency", QT_TRANSLATE_NOOP("khue::Field", "Currency"), &StudyGrant::currency, Required),
        field("from_date", QT_TRANSLATE_NOOP("khue::Field", "From"), &StudyGrant::from_date),
        field("to_date", QT_TRANSLATE_NOOP("khue::Field", "To"), &StudyGrant::to_date),
        field("note", QT_TRANSLATE_NOOP("khue::Field", "Note"), &StudyGrant::note),
    },
    {studyGrantRules, deriveStudyGrant}};

template <> const Table<Expense> TableOf<Expense>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "expense"), "spent_on || COALESCE(' · ' || note, '')", "spent_on || COALESCE(' · ' || note, '')"},
    {
        field("study_grant_id", QT_TRANSLATE_NOOP("khue::Field", "Grant"), &Expense::study_grant_id, Required | Owner),
        field("spent_on", QT_TRANSLATE_NOOP("khue::Field", "Spent on"), &Expense::spent_on, Required),
        field("category", QT_TRANSLATE_NOOP("khue::Field", "Category"), &Expense::category, Required),
        field("amount", QT_TRANSLATE_NOOP("khue::Field", "Amount"), &Expense::amount, Required),
        field("note", QT_TRANSLATE_NOOP("khue::Field", "Note"), &Expense::note),
    },
    {expenseRules, nullptr}};

namespace {

const QString overspendingSetting = QStringLiteral("overspending");

} // namespace

void deriveStudyGrant(StudyGrant& grant) {
    grant.funder = tidied(grant.funder);
    grant.reference = tidied(grant.reference);
    grant.currency = grant.currency.trimmed().toUpper();
}

QList<Problem> studyGrantRules(Database&, const StudyGrant& grant) {
    QList<Problem> problems;
    const auto say = [&problems](const char* field, const QString& text) { problems.append({QString::fromLatin1(field), text}); };
    if (!grant.funder_id && grant.funder.isEmpty())
        say("funder_id", QCoreApplication::translate("khue::Study", "Choose an institution of the directory, or write who gives the money."));
    if (grant.funder_id && !grant.funder.isEmpty())
        say("funder", QCoreApplication::translate("khue::Study", "Either an institution of the directory or a name, not both."));
    if (grant.amount <= 0)
        say("amount", QCoreApplication::translate("khue::Study", "The amount is more than 0."));
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (!grant.currency.isEmpty() && (grant.currency.size() != 3 || !std::all_of(grant.currency.begin(), grant.currency.end(), isLetter)))
        say("currency", QCoreApplication::translate("khue::Study", "“%1” is not a currency: three letters, such as VND, GBP, USD.").arg(grant.currency));
    if (grant.from_date.isValid() && grant.to_date.isValid() && grant.to_date < grant.from_date)
        say("to_date", QCoreApplication::translate("khue::Study", "The grant ends before it begins."));
    return problems;
}

QList<Problem> expenseRules(Database& database, const Expense& expense) {
    QList<Problem> problems;
    if (expense.amount <= 0)
        problems.append({QStringLiteral("amount"), QCoreApplication::translate("khue::Study", "The amount is more than 0.")});
    if (expense.spent_on > database.today())
        problems.append({QStringLiteral("spent_on"), QCoreApplication::translate("khue::Study", "Money cannot have been spent on a day to come.")});
    const StudyGrant grant = find<StudyGrant>(database, QStringLiteral("id = ?"), expense.study_grant_id);
    if (grant.id && expense.spent_on.isValid() &&
        ((grant.from_date.isValid() && expense.spent_on < grant.from_date) || (grant.to_date.isValid() && expense.spent_on > grant.to_date)))
        problems.append({QStringLiteral("spent_on"), QCoreApplication::translate("khue::Study", "This day is outside the grant's period."), Severity::Hint});
    if (const double beyond = grant.id ? overspentBy(database, expense) : 0; beyond > 0)
        problems.append({QStringLiteral("amount"), overspentSentence(database, grant.id, beyond), overspending(database) == Overspending::Refuse ? Severity::Error : Severity::Hint});
    return problems;
}

Overspending overspending(Database& database) {
    return settingValue(database, overspendingSetting) == QLatin1String("refuse") ? Overspending::Refuse : Overspending::Warn;
}

void setOverspending(Database& database, Overspending choice) {
    setSetting(database, overspendingSetting, choice == Overspending::Refuse ? QStringLiteral("refuse") : QStringLiteral("warn"));
}

GrantBudget budgetOf(Database& database, Id<StudyGrant> grant) {
    Statement row = database.query(QStringLiteral("SELECT g.amount, (SELECT COALESCE(SUM(e.amount), 0) FROM expense e WHERE e.study_grant_id = g.id), g.currency FROM study_grant g WHERE g.id = ?"), grant);
    return row.next() ? GrantBudget{row.real(0), row.real(1), row.text(2)} : GrantBudget{};
}

double overspentBy(Database& database, const Expense& expense) {
    Statement row = database.query(QStringLiteral("SELECT g.amount, (SELECT COALESCE(SUM(e.amount), 0) FROM expense e WHERE e.study_grant_id = g.id AND e.id <> ?) FROM study_grant g WHERE g.id = ?"),
                                   expense.id.value, expense.study_grant_id);
    if (!row.next())
        return 0;
    const double beyond = row.real(1) + expense.amount - row.real(0);
    return beyond > 0.005 ? beyond : 0;
}

QString overspentSentence(Database& database, Id<StudyGrant> grant, double beyond) {
    const GrantBudget budget = budgetOf(database, grant);
    const QString name = database.single(QStringLiteral("SELECT %1 FROM study_grant WHERE id = ?").arg(tableOf<StudyGrant>.titleSql()), grant).toString();
    return QCoreApplication::translate("khue::Study", "“%1” is overspent by %2: %3 of %4.")
        .arg(name, shownMoney(beyond, budget.currency), shownMoney(budget.amount + beyond, budget.currency), shownMoney(budget.amount, budget.currency));
}

QString shownMoney(double amount, const QString& currency) {
    const bool whole = std::abs(amount - std::round(amount)) < 0.005;
    return QLocale().toString(amount, 'f', whole ? 0 : 2) + QChar(QChar::Nbsp) + currency;
}

} // namespace khue
