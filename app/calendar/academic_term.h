// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"
#include "app/store/language.h"

namespace khue {

enum class TermName { Michaelmas, Hilary, Trinity };
template <> inline const ChoiceList choicesOf<TermName>{
    {"michaelmas", QT_TRANSLATE_NOOP("khue::Choice", "Michaelmas")},
    {"hilary", QT_TRANSLATE_NOOP("khue::Choice", "Hilary")},
    {"trinity", QT_TRANSLATE_NOOP("khue::Choice", "Trinity")},
};

/// A term of Oxford's year: Full Term, from the Sunday of week 1 to the Saturday of the last week.
struct AcademicTerm {
    Id<AcademicTerm> id;
    int revision = 0;
    TermName name = TermName::Michaelmas;
    int year = 0;     ///< the calendar year in which it begins
    QDate first_day;  ///< Sunday of week 1
    int weeks = 8;
    bool provisional = false; ///< the University has not confirmed the dates
    bool operator==(const AcademicTerm&) const = default;
};
template <> struct TableName<AcademicTerm> {
    static constexpr const char* value = "academic_term";
    static constexpr int number = 0;
};
void deriveAcademicTerm(AcademicTerm& term);
QList<Problem> academicTermRules(Database& database, const AcademicTerm& term);
template <> const Table<AcademicTerm> TableOf<AcademicTerm>::value;

/// A week of a term. Oxford people count the week before week 1 and the week after the last as well.
struct TermWeek {
    TermName name = TermName::Michaelmas;
    int year = 0;
    int week = 0;  ///< 0 to weeks + 1
    bool provisional = false;
    QString shown(Language language) const; ///< «Tuần 3 học kỳ Hilary», "Week 3 of Hilary Term"
};
/// The terms that touch a period (with the week before and after), by their first day.
std::vector<AcademicTerm> termsBetween(Database& database, QDate from, QDate to);
/// The week of a day, found in those terms; nothing in the vacations.
std::optional<TermWeek> termWeek(const std::vector<AcademicTerm>& terms, QDate day);

/// Adds the terms of the academic year that begins in `year` as far as they are known to this program, where not
/// there yet. Within `edit`. Returns how many were added.
int proposeTerms(Edit& edit, Database& database, int year);

} // namespace khue
