// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_data.h"

#include "app/store/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <iterator>
#include <limits>

namespace khue {

namespace {

std::vector<CalendarRow> roomsOf(Database& database) {
    std::vector<CalendarRow> rooms;
    Statement row = database.query(QStringLiteral("SELECT m.id, m.name, %1, m.seats FROM room m LEFT JOIN venue v ON v.id = m.venue_id "
                                                  "ORDER BY CASE WHEN v.zone = 'Asia/Ho_Chi_Minh' THEN 0 ELSE 1 END, v.id, m.name")
                                       .arg(inLanguageSql(QStringLiteral("v.name_vi"), QStringLiteral("v.name_en"))));
    while (row.next())
        rooms.push_back({row.integer(0), row.text(1), row.text(2)});
    return rooms;
}

void markClashes(CalendarData& data) {
    QHash<qint64, CalendarEntry*> entries;
    for (CalendarEntry& entry : data.entries)
        entries.insert(entry.key(), &entry);
    for (const Clash& clash : std::as_const(data.clashes))
        for (const qint64 id : {clash.session, clash.other})
            if (CalendarEntry* entry = entries.value(id)) {
                entry->clash = entry->clash ? std::max(*entry->clash, clash.severity) : clash.severity;
                if (!entry->clashes.contains(clash.text))
                    entry->clashes.append(clash.text);
            }
}

} // namespace

CalendarData readCalendar(Database& database, QDate from, int days, const ZonePair& zones) {
    CalendarData data;
    data.from = from;
    data.days = days;
    data.zones = zones;
    data.now = database.now();
    const QDateTime begin = dayStart(from, zones.own), end = dayStart(from.addDays(days), zones.own);
    const std::vector<CalendarEntry> sessions = calendarEntries(database, begin, end), records = recordEntries(database, from, data.lastDay(), zones.own);
    std::merge(records.begin(), records.end(), sessions.begin(), sessions.end(), std::back_inserter(data.entries),
               [](const CalendarEntry& a, const CalendarEntry& b) { return a.start < b.start; });
    data.unscheduled = unscheduledEntries(database);
    data.notes = calendarDays(database, from, data.lastDay());
    data.rooms = roomsOf(database);
    data.officeHours = OfficeHours(database);
    auto timetable = std::make_shared<Timetable>(database, begin.addDays(-1), end.addDays(1));
    data.clashes = timetable->clashes();
    data.timetable = std::move(timetable);
    markClashes(data);
    return data;
}

CalendarData filtered(const CalendarData& data, const CalendarFilter& filter) {
    CalendarData shown = data;
    if (filter.isEmpty())
        return shown;
    const auto keep = [&](std::vector<CalendarEntry>& entries) {
        entries.erase(std::remove_if(entries.begin(), entries.end(), [&](const CalendarEntry& each) { return !filter.fits(each); }), entries.end());
    };
    keep(shown.entries);
    keep(shown.unscheduled);
    return shown;
}

std::vector<CalendarRow> calendarRows(const CalendarData& data, CalendarRows kind) {
    std::vector<CalendarRow> rows;
    if (kind == CalendarRows::Rooms)
        rows = data.rooms;
    QHash<qint64, bool> known;
    for (const CalendarRow& row : rows)
        known.insert(row.id, true);
    std::vector<CalendarRow> more;
    bool without = false;
    for (const CalendarEntry& entry : data.entries)
        for (const qint64 id : rowsOf(entry, kind)) {
            without = without || !id;
            if (!id || known.contains(id) || !entry.isSession()) // who travels or is responsible has a row where she teaches
                continue;
            known.insert(id, true);
            if (kind == CalendarRows::Runs) {
                more.push_back({id, entry.runCode, entry.venueName});
            } else if (kind == CalendarRows::Lecturers) {
                for (const auto& [person, name] : entry.lecturers)
                    if (person == id)
                        more.push_back({id, name, {}});
            } else {
                more.push_back({id, entry.roomName, entry.venueName});
            }
        }
    std::sort(more.begin(), more.end(), [](const CalendarRow& a, const CalendarRow& b) { return a.title.localeAwareCompare(b.title) < 0; });
    rows.insert(rows.end(), more.begin(), more.end());
    if (without)
        rows.push_back({0, kind == CalendarRows::Rooms ? QCoreApplication::translate("khue::CalendarData", "Online or no room")
                                                       : QCoreApplication::translate("khue::CalendarData", "No lecturer"), {}});
    return rows;
}

std::vector<qint64> rowsOf(const CalendarEntry& entry, CalendarRows kind) {
    std::vector<qint64> rows;
    if (kind == CalendarRows::Lecturers) {
        for (const auto& each : entry.lecturers)
            rows.push_back(each.first);
        if (rows.empty() && entry.isSession())
            rows.push_back(0);
        return rows;
    }
    const qint64 row = kind == CalendarRows::Runs ? entry.run : entry.room;
    if (row || entry.isSession())
        rows.push_back(row);
    return rows;
}

WallTime wallTime(qint64 moment, const QString& zone) {
    const QDateTime at = QDateTime::fromSecsSinceEpoch(moment, QTimeZone(zone.toLatin1()));
    return {at.date(), at.time().hour() * 60 + at.time().minute()};
}

ZoneClock::ZoneClock(const QString& zone) : m_zone(zone.toLatin1()) {}

WallTime ZoneClock::at(qint64 moment) {
    if (moment < m_from || moment >= m_to) {
        const QDateTime utc = QDateTime::fromSecsSinceEpoch(moment, Qt::UTC);
        m_offset = m_zone.isValid() ? m_zone.offsetFromUtc(utc) : 0;
        const QTimeZone::OffsetData next = m_zone.nextTransition(utc);
        m_from = moment;
        m_to = m_zone.isValid() && next.atUtc.isValid() ? next.atUtc.toSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    }
    const qint64 local = moment + m_offset, day = local >= 0 ? local / 86400 : -((86399 - local) / 86400);
    return {QDate(1970, 1, 1).addDays(day), int((local - day * 86400) / 60)};
}

qint64 momentOf(const WallTime& at, const QString& zone) {
    const int days = at.minute >= 0 ? at.minute / 1440 : -((1439 - at.minute) / 1440);
    return plannedMoment(at.date.addDays(days), QTime(0, 0).addSecs((at.minute - days * 1440) * 60), zone).toSecsSinceEpoch();
}

QString shownMinute(int minute) {
    return shownTime(QTime((minute / 60 % 24 + 24) % 24, minute % 60));
}

std::pair<QDate, QDate> daysOf(const CalendarEntry& entry, const QString& zone) {
    return {wallTime(entry.start, zone).date, wallTime(entry.end - 1, zone).date};
}

QString shownInBoth(const CalendarEntry& entry, const ZonePair& zones) {
    if (!entry.isScheduled())
        return {};
    if (entry.allDay)
        return QCoreApplication::translate("khue::CalendarData", "All day");
    if (entry.openEnd)
        return shownMinute(wallTime(entry.start, zones.own).minute) + QStringLiteral(" · ") + zoneCity(zones.other) + u' ' + shownMinute(wallTime(entry.start, zones.other).minute);
    return shownInBoth(QDateTime::fromSecsSinceEpoch(entry.start, Qt::UTC), QDateTime::fromSecsSinceEpoch(entry.end, Qt::UTC), zones);
}

QString entryDescription(const CalendarEntry& entry, const ZonePair& zones) {
    QStringList lines{entry.title};
    if (entry.allDay) {
        const auto [first, last] = daysOf(entry, zones.own);
        lines.append(first == last ? shownDay(first) : QString(shownDay(first) + QStringLiteral(" – ") + shownDay(last)));
    } else if (entry.isScheduled())
        lines.append(shownDay(wallTime(entry.start, zones.own).date) + QStringLiteral(" · ") + shownInBoth(entry, zones));
    else
        lines.append(QCoreApplication::translate("khue::CalendarData", "Not scheduled"));
    if (entry.isSession())
        lines.append(QCoreApplication::translate("khue::CalendarData", "%1, session %2").arg(entry.runCode).arg(entry.number) + QStringLiteral(" · ") +
                     entryRoleTitle(entry.role));
    else
        lines.append(entry.state.isEmpty() ? entryRoleTitle(entry.role) : QString(entryRoleTitle(entry.role) + QStringLiteral(" · ") + entry.state));
    if (!entry.where.isEmpty())
        lines.append(entry.where);
    if (!entry.who.isEmpty())
        lines.append(entry.provisional ? QCoreApplication::translate("khue::CalendarData", "%1 (not all confirmed)").arg(entry.who) : entry.who);
    for (const QString& clash : entry.clashes)
        lines.append(QStringLiteral("⚠ ") + clash);
    return lines.join(u'\n');
}

QString dayDescription(const CalendarDay& day) {
    QStringList lines{shownDay(day.date), shownLunarDate(day.lunar, language())};
    lines.removeAll(QString());
    if (day.term)
        lines.append(QStringLiteral("Oxford: ") + day.term->shown(language()));
    const QStringList texts = day.holidayTexts();
    for (qsizetype i = 0; i < texts.size(); ++i)
        lines.append(day.holidays[i].proposed ? QCoreApplication::translate("khue::CalendarData", "%1 (proposed by rule)").arg(texts[i]) : texts[i]);
    return lines.join(u'\n');
}

QString shortDayName(int dayOfWeek) {
    // Qt's Vietnamese short names are of several lengths.
    if (isVietnamese())
        return dayOfWeek == Qt::Sunday ? QStringLiteral("CN") : QStringLiteral("T%1").arg(dayOfWeek + 1);
    return QLocale(QLocale::English, QLocale::UnitedKingdom).dayName(dayOfWeek, QLocale::ShortFormat);
}

QString dayAndMonth(QDate date) {
    return isVietnamese() ? date.toString(QStringLiteral("d/M")) : QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, QStringLiteral("d MMM"));
}

QString shortDay(QDate date) {
    return shortDayName(date.dayOfWeek()) + u' ' + dayAndMonth(date);
}

QString shortTermWeek(const TermWeek& week) {
    static const char* const letters[] = {"MT", "HT", "TT"};
    return QString::fromLatin1(letters[int(week.name)]) + QString::number(week.week);
}

QString shortCity(const QString& zone) {
    return zone == QLatin1String("Asia/Ho_Chi_Minh") ? QCoreApplication::translate("khue::CalendarData", "HCMC") : zoneCity(zone);
}

} // namespace khue
