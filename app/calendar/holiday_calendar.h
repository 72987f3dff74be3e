// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/holiday.h"

namespace khue {

/// The holidays of a period, read once, then asked day by day: what the calendar page shows and the conflicts and
/// the planner go by. A year of a country for which the database holds any day is taken from there; any other from
/// the rules, as a proposal.
class HolidayCalendar {
public:
    /// From `from` to `to`, both included. An empty country list means Viet Nam and England.
    HolidayCalendar(Database& database, QDate from, QDate to, const QStringList& countries = {});

    struct Day {
        Holiday holiday;
        bool proposed = false; ///< by the rules; nobody has confirmed the year yet
        QString title() const; ///< in the language shown
    };
    /// All days of the period, by date, then country.
    const std::vector<Day>& days() const { return m_days; }
    /// What is known of that day in that country; usually nothing, now and then two.
    QList<const Day*> on(QDate date, const QString& country) const;
    /// The day off of that date in that country, or nullptr.
    const Day* dayOff(QDate date, const QString& country) const;
    /// Whether people work there on that day: not on Saturday, Sunday and days off, but on make-up working days.
    bool isWorkingDay(QDate date, const QString& country) const;
    /// Whether the year of that country rests on the rules only.
    bool isProposed(const QString& country, int year) const { return m_proposed.contains({country, year}); }

private:
    std::vector<Day> m_days;
    QMultiHash<std::pair<QString, QDate>, qsizetype> m_byDay;
    QSet<std::pair<QString, int>> m_proposed;
};

/// The countries whose holidays are kept: VN, GB.
QStringList holidayCountries();
/// What users call them: «Việt Nam», «Anh».
QString holidayCountryTitle(const QString& country);

/// How many days of Tết come before its first day: the setting `tet_days_before` (1; the notices choose 1 or 2).
int tetDaysBefore(Database& database);

/// Adds the rules' days of the year that are not there yet; what was edited, moved or imported stays. A rule's day
/// that was removed comes back. Within `edit`. Returns how many were added.
int proposeHolidays(Edit& edit, Database& database, const QString& country, int year);

} // namespace khue
