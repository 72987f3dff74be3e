// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/holiday_calendar.h"

#include "app/progress/programme_rules.h"
#include "app/store/language.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

QString HolidayCalendar::Day::title() const {
    return inLanguage(holiday.title_vi, holiday.title_en);
}

HolidayCalendar::HolidayCalendar(Database& database, QDate from, QDate to, const QStringList& countries) {
    if (!from.isValid() || !to.isValid() || to < from)
        return;
    const int tetBefore = tetDaysBefore(database);
    for (const QString& country : countries.isEmpty() ? holidayCountries() : countries)
        for (int year = from.year(); year <= to.year(); ++year) {
            std::vector<Holiday> days = loadAll<Holiday>(database, QStringLiteral("country = ? AND date BETWEEN ? AND ? ORDER BY date, id"), country,
                                                         QDate(year, 1, 1), QDate(year, 12, 31));
            const bool proposed = days.empty();
            if (proposed) {
                days = ruledHolidays(country, year, tetBefore);
                m_proposed.insert({country, year});
            }
            for (Holiday& day : days)
                if (day.date >= from && day.date <= to)
                    m_days.push_back({std::move(day), proposed});
        }
    std::stable_sort(m_days.begin(), m_days.end(), [](const Day& a, const Day& b) { return a.holiday.date < b.holiday.date; });
    for (size_t i = 0; i < m_days.size(); ++i)
        m_byDay.insert({m_days[i].holiday.country, m_days[i].holiday.date}, qsizetype(i));
}

QList<const HolidayCalendar::Day*> HolidayCalendar::on(QDate date, const QString& country) const {
    QList<const Day*> found;
    for (const qsizetype i : m_byDay.values({country, date}))
        found.prepend(&m_days[size_t(i)]);
    return found;
}

const HolidayCalendar::Day* HolidayCalendar::dayOff(QDate date, const QString& country) const {
    for (const Day* day : on(date, country))
        if (isOff(day->holiday.kind))
            return day;
    return nullptr;
}

bool HolidayCalendar::isWorkingDay(QDate date, const QString& country) const {
    bool working = date.dayOfWeek() < Qt::Saturday;
    for (const Day* day : on(date, country)) {
        if (isOff(day->holiday.kind))
            return false;
        working = true;
    }
    return working;
}

QStringList holidayCountries() {
    return {QStringLiteral("VN"), QStringLiteral("GB")};
}

QString holidayCountryTitle(const QString& country) {
    if (country == QLatin1String("VN"))
        return QCoreApplication::translate("khue::Holiday", "Viet Nam");
    if (country == QLatin1String("GB"))
        return QCoreApplication::translate("khue::Holiday", "England");
    return country;
}

int tetDaysBefore(Database& database) {
    return int(programmeRule(database, "tet_days_before"));
}

int proposeHolidays(Edit& edit, Database& database, const QString& country, int year) {
    const std::vector<Holiday> stored = loadAll<Holiday>(database, QStringLiteral("country = ?"), country);
    int added = 0;
    for (Holiday day : ruledHolidays(country, year, tetDaysBefore(database))) {
        const bool there = std::any_of(stored.begin(), stored.end(), [&](const Holiday& each) { return each.rule == day.rule || each.date == day.date; });
        if (there)
            continue;
        edit.save(day);
        ++added;
    }
    return added;
}

} // namespace khue
