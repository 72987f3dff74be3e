// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/calendar_entries.h"
#include "app/calendar/zone_time.h"
#include "app/scheduling/timetable.h"

#include <QtCore/QTimeZone>

#include <memory>

namespace khue {

/// What the rows of the resource view are.
enum class CalendarRows { Rooms, Lecturers, Runs };

struct CalendarRow {
    qint64 id = 0; ///< 0: what has none
    QString title, note;
    bool operator==(const CalendarRow&) const = default;
};

/// All that a view of the calendar shows, read off the window's thread.
struct CalendarData {
    QDate from; ///< the first day shown
    int days = 7;
    ZonePair zones;
    QDateTime now;
    std::vector<CalendarEntry> entries; ///< by start
    std::vector<CalendarEntry> unscheduled;
    std::vector<CalendarDay> notes; ///< one a day
    std::vector<CalendarRow> rooms;
    /// What sessions are moved against; reaches a day beyond both ends.
    std::shared_ptr<const Timetable> timetable;
    OfficeHours officeHours;
    QList<Clash> clashes;

    QDate lastDay() const { return from.addDays(days - 1); }
};

CalendarData readCalendar(Database& database, QDate from, int days, const ZonePair& zones);

/// Only what fits the filter.
CalendarData filtered(const CalendarData& data, const CalendarFilter& filter);

/// The rows of a resource view, in their order; each entry is in one or several of them.
std::vector<CalendarRow> calendarRows(const CalendarData& data, CalendarRows kind);
/// A session that has none is in the row 0; another record in none.
std::vector<qint64> rowsOf(const CalendarEntry& entry, CalendarRows kind);

/// A moment as the clock of a zone shows it.
struct WallTime {
    QDate date;
    int minute = 0; ///< of the day
    bool operator==(const WallTime&) const = default;
};
WallTime wallTime(qint64 moment, const QString& zone);

/// The clock of a zone, for many moments: it looks up its offset only where that may have changed.
class ZoneClock {
public:
    explicit ZoneClock(const QString& zone = {});
    WallTime at(qint64 moment);

private:
    QTimeZone m_zone;
    qint64 m_from = 0, m_to = 0; ///< between these the offset holds
    int m_offset = 0;
};
qint64 momentOf(const WallTime& at, const QString& zone);
QString shownMinute(int minute);
/// The first and the last day of an entry.
std::pair<QDate, QDate> daysOf(const CalendarEntry& entry, const QString& zone);

/// «09:00–11:00 · Oxford 02:00–04:00»
QString shownInBoth(const CalendarEntry& entry, const ZonePair& zones);
/// All about an entry, line by line: for its tooltip and for those who do not see it.
QString entryDescription(const CalendarEntry& entry, const ZonePair& zones);
/// All about a day: date, lunar date, week of term, holidays.
QString dayDescription(const CalendarDay& day);
/// «23/11», "23 Nov"
QString dayAndMonth(QDate date);
/// «T2 23/11», "Mon 23 Nov"
QString shortDay(QDate date);
/// «T2», "Mon"
QString shortDayName(int dayOfWeek);
/// «MT7», "HT3": the letters that Oxford people use.
QString shortTermWeek(const TermWeek& week);
/// For the head of the hours: «TP.HCM», «Oxford».
QString shortCity(const QString& zone);

} // namespace khue
