// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"

namespace khue {

/// How CME credit is earned (Circular 32/2023/TT-BYT).
enum class CreditForm { Course, Conference, Research, Supervision, Publication, Teaching };
template <> inline const ChoiceList choicesOf<CreditForm>{
    {"course", QT_TRANSLATE_NOOP("khue::Choice", "Course")},
    {"conference", QT_TRANSLATE_NOOP("khue::Choice", "Conference or workshop")},
    {"research", QT_TRANSLATE_NOOP("khue::Choice", "Taking part in research")},
    {"supervision", QT_TRANSLATE_NOOP("khue::Choice", "Supervising a thesis")},
    {"publication", QT_TRANSLATE_NOOP("khue::Choice", "Article or textbook")},
    {"teaching", QT_TRANSLATE_NOOP("khue::Choice", "Teaching")},
};

/// How an activity is converted into credit hours: so many for each unit (an article, a day, a period). The programme
/// ships without any: a coordinator takes them from the circular's Appendix I.
struct CreditRate {
    Id<CreditRate> id;
    int revision = 0;
    CreditForm form = CreditForm::Course;
    QString unit_vi, unit_en;
    double hours = 0;
    QString source;
    bool operator==(const CreditRate&) const = default;
};
template <> struct TableName<CreditRate> {
    static constexpr const char* value = "credit_rate";
    static constexpr int number = 0;
};
QList<Problem> creditRateRules(Database& database, const CreditRate& rate);
template <> const Table<CreditRate> TableOf<CreditRate>::value;

/// Credit of a practitioner that no certificate of this register shows; certificates count by themselves.
struct CreditEntry {
    Id<CreditEntry> id;
    int revision = 0;
    Id<Person> person_id;
    CreditForm form = CreditForm::Course;
    QString title_vi, title_en;
    QString organiser;
    QString issuing_body; ///< who issued the evidence, where that is not the organiser
    QDate earned_on;
    double hours = 0;
    QString evidence; ///< certificate number, DOI, decision …
    bool operator==(const CreditEntry&) const = default;
};
template <> struct TableName<CreditEntry> {
    static constexpr const char* value = "credit_entry";
    static constexpr int number = 0;
};
QList<Problem> creditEntryRules(Database& database, const CreditEntry& entry);
template <> const Table<CreditEntry> TableOf<CreditEntry>::value;

} // namespace khue
