// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credit/credit_entry.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<CreditRate> TableOf<CreditRate>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "conversion into credit hours"), "COALESCE(unit_vi, unit_en)", "COALESCE(unit_en, unit_vi)"},
    {
        field("form", QT_TRANSLATE_NOOP("khue::Field", "Form"), &CreditRate::form, Required),
        field("unit_vi", QT_TRANSLATE_NOOP("khue::Field", "Unit (Vietnamese)"), &CreditRate::unit_vi),
        field("unit_en", QT_TRANSLATE_NOOP("khue::Field", "Unit (English)"), &CreditRate::unit_en),
        field("hours", QT_TRANSLATE_NOOP("khue::Field", "Credit hours per unit"), &CreditRate::hours),
        field("source", QT_TRANSLATE_NOOP("khue::Field", "Source of the rate"), &CreditRate::source),
    },
    {creditRateRules, nullptr}};

template <> const Table<CreditEntry> TableOf<CreditEntry>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "credit entry"), "COALESCE(title_vi, title_en)", "COALESCE(title_en, title_vi)"},
    {
        field("person_id", QT_TRANSLATE_NOOP("khue::Field", "Person"), &CreditEntry::person_id, Required | Owner),
        field("form", QT_TRANSLATE_NOOP("khue::Field", "Form"), &CreditEntry::form, Required),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &CreditEntry::title_vi),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &CreditEntry::title_en),
        field("organiser", QT_TRANSLATE_NOOP("khue::Field", "Responsible unit"), &CreditEntry::organiser),
        field("issuing_body", QT_TRANSLATE_NOOP("khue::Field", "Issuing body"), &CreditEntry::issuing_body),
        field("earned_on", QT_TRANSLATE_NOOP("khue::Field", "Earned on"), &CreditEntry::earned_on, Required),
        field("hours", QT_TRANSLATE_NOOP("khue::Field", "Credit hours"), &CreditEntry::hours),
        field("evidence", QT_TRANSLATE_NOOP("khue::Field", "Evidence"), &CreditEntry::evidence),
    },
    {creditEntryRules, nullptr}};

QList<Problem> creditRateRules(Database&, const CreditRate& rate) {
    QList<Problem> problems;
    if (rate.unit_vi.isEmpty() && rate.unit_en.isEmpty())
        problems.append({QStringLiteral("unit_vi"), QCoreApplication::translate("khue::Credit", "Say of what: an article, a day, a period.")});
    if (rate.hours <= 0)
        problems.append({QStringLiteral("hours"), QCoreApplication::translate("khue::Credit", "Credit hours are more than 0.")});
    return problems;
}

QList<Problem> creditEntryRules(Database& database, const CreditEntry& entry) {
    QList<Problem> problems;
    if (entry.title_vi.isEmpty() && entry.title_en.isEmpty())
        problems.append({QStringLiteral("title_vi"), QCoreApplication::translate("khue::Credit", "Give it a title in one of the languages.")});
    if (entry.hours <= 0)
        problems.append({QStringLiteral("hours"), QCoreApplication::translate("khue::Credit", "Credit hours are more than 0.")});
    if (entry.earned_on > database.today())
        problems.append({QStringLiteral("earned_on"), QCoreApplication::translate("khue::Credit", "Credit cannot be earned on a day to come.")});
    return problems;
}

} // namespace khue
