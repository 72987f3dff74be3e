// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/academic_term.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<AcademicTerm> TableOf<AcademicTerm>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "term"),
     "'Học kỳ ' || CASE name WHEN 'hilary' THEN 'Hilary' WHEN 'trinity' THEN 'Trinity' ELSE 'Michaelmas' END || ' ' || year",
     "CASE name WHEN 'hilary' THEN 'Hilary' WHEN 'trinity' THEN 'Trinity' ELSE 'Michaelmas' END || ' Term ' || year"},
    {
        field("name", QT_TRANSLATE_NOOP("khue::Field", "Term"), &AcademicTerm::name, Required),
        field("year", QT_TRANSLATE_NOOP("khue::Field", "Year"), &AcademicTerm::year, Derived),
        field("first_day", QT_TRANSLATE_NOOP("khue::Field", "Sunday of week 1"), &AcademicTerm::first_day, Required),
        field("weeks", QT_TRANSLATE_NOOP("khue::Field", "Weeks"), &AcademicTerm::weeks, Required),
        field("provisional", QT_TRANSLATE_NOOP("khue::Field", "Provisional"), &AcademicTerm::provisional),
    },
    {academicTermRules, deriveAcademicTerm}};

namespace {

struct KnownTerm {
    int academicYear;
    TermName name;
    QDate firstDay;
    bool provisional;
};
/// As the University publishes them some years ahead; a later year is entered by hand.
const KnownTerm knownTerms[] = {
    {2025, TermName::Michaelmas, {2025, 10, 12}, false}, {2025, TermName::Hilary, {2026, 1, 18}, false}, {2025, TermName::Trinity, {2026, 4, 26}, false},
    {2026, TermName::Michaelmas, {2026, 10, 11}, true},  {2026, TermName::Hilary, {2027, 1, 17}, true},  {2026, TermName::Trinity, {2027, 4, 25}, true},
};

} // namespace

void deriveAcademicTerm(AcademicTerm& term) {
    term.year = term.first_day.isValid() ? term.first_day.year() : 0;
}

QList<Problem> academicTermRules(Database& database, const AcademicTerm& term) {
    QList<Problem> problems;
    if (term.first_day.isValid() && term.first_day.dayOfWeek() != Qt::Sunday)
        problems.append({QStringLiteral("first_day"), QCoreApplication::translate("khue::Rules", "Week 1 begins on a Sunday.")});
    if (term.weeks < 1 || term.weeks > 20)
        problems.append({QStringLiteral("weeks"), QCoreApplication::translate("khue::Rules", "A term has 1 to 20 weeks.")});
    if (database.single(QStringLiteral("SELECT id FROM academic_term WHERE name = ? AND year = ? AND id <> ?"), term.name, term.year, term.id.value).isValid())
        problems.append({QStringLiteral("name"), QCoreApplication::translate("khue::Rules", "This term of %1 is there already.").arg(term.year)});
    return problems;
}

QString TermWeek::shown(Language language) const {
    const QString term = QString::fromLatin1(choicesOf<TermName>[size_t(name)].title);
    return (language == Language::Vietnamese ? QStringLiteral("Tuần %1 học kỳ %2") : QStringLiteral("Week %1 of %2 Term")).arg(QString::number(week), term);
}

std::vector<AcademicTerm> termsBetween(Database& database, QDate from, QDate to) {
    std::vector<AcademicTerm> terms = loadAll<AcademicTerm>(database, QStringLiteral("first_day <= ? AND first_day >= ? ORDER BY first_day"), to.addDays(7),
                                                            from.addDays(-7 * 21));
    std::erase_if(terms, [&](const AcademicTerm& term) { return term.first_day.addDays(7 * (term.weeks + 1)) <= from; });
    return terms;
}

std::optional<TermWeek> termWeek(const std::vector<AcademicTerm>& terms, QDate day) {
    for (const AcademicTerm& term : terms) {
        const qint64 days = term.first_day.daysTo(day);
        if (days >= -7 && days < 7 * (term.weeks + 1))
            return TermWeek{term.name, term.year, int((days + 7) / 7), term.provisional};
    }
    return std::nullopt;
}

int proposeTerms(Edit& edit, Database& database, int year) {
    int added = 0;
    for (const KnownTerm& known : knownTerms) {
        if (known.academicYear != year)
            continue;
        AcademicTerm term;
        term.name = known.name;
        term.first_day = known.firstDay;
        term.provisional = known.provisional;
        if (database.single(QStringLiteral("SELECT id FROM academic_term WHERE name = ? AND year = ?"), term.name, known.firstDay.year()).isValid())
            continue;
        edit.save(term);
        ++added;
    }
    return added;
}

} // namespace khue
