// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendar_entries.h"

#include "app/people/titles.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

namespace {

QString sessionSql(const QString& condition, const QString& order) {
    return QStringLiteral("SELECT s.id, s.starts_at, s.ends_at, s.zone, s.kind, s.mode, %1, s.number, r.id, r.code, m.id, m.name, "
                          "v.id, %2, %3 FROM session s JOIN course_run r ON r.id = s.course_run_id JOIN course c ON c.id = r.course_id "
                          "LEFT JOIN room m ON m.id = s.room_id LEFT JOIN venue v ON v.id = COALESCE(m.venue_id, r.venue_id) "
                          "WHERE r.state <> 'cancelled' AND %4 ORDER BY %5")
        .arg(inLanguageSql(QStringLiteral("s.topic_vi"), QStringLiteral("s.topic_en")),
             inLanguageSql(QStringLiteral("v.name_vi"), QStringLiteral("v.name_en")),
             inLanguageSql(QStringLiteral("c.title_vi"), QStringLiteral("c.title_en")), condition, order);
}

EntryRole roleOf(const QString& kind, SessionMode mode) {
    if (kind == QLatin1String("exam"))
        return EntryRole::Exam;
    if (kind == QLatin1String("visit"))
        return EntryRole::FieldVisit;
    return mode == SessionMode::Online ? EntryRole::Online : mode == SessionMode::Hybrid ? EntryRole::Hybrid : EntryRole::InPerson;
}

CalendarEntry entryOf(const Statement& row) {
    CalendarEntry entry;
    entry.table = QStringLiteral("session");
    entry.id = row.integer(0);
    if (const QDateTime start = QDateTime::fromString(row.text(1), Qt::ISODate); start.isValid()) {
        entry.start = start.toSecsSinceEpoch();
        entry.end = QDateTime::fromString(row.text(2), Qt::ISODate).toSecsSinceEpoch();
    }
    entry.zone = row.text(3);
    entry.mode = choiceFromCode<SessionMode>(row.text(5));
    entry.role = roleOf(row.text(4), entry.mode);
    entry.number = int(row.integer(7));
    entry.run = row.integer(8);
    entry.runCode = row.text(9);
    entry.room = row.integer(10);
    entry.roomName = row.text(11);
    entry.venue = row.integer(12);
    entry.venueName = row.text(13);
    entry.title = row.text(6);
    if (entry.title.isEmpty())
        entry.title = row.text(14);
    if (entry.title.isEmpty())
        entry.title = entry.runCode;
    entry.where = entry.roomName;
    if (entry.mode == SessionMode::Online)
        entry.where = QCoreApplication::translate("khue::Calendar", "Online");
    else if (entry.mode == SessionMode::Hybrid && !entry.where.isEmpty())
        entry.where += QStringLiteral(" · ") + QCoreApplication::translate("khue::Calendar", "online too");
    return entry;
}

/// Adds who teaches; `condition` is that of the sessions.
template <class... Values>
void addLecturers(Database& database, std::vector<CalendarEntry>& entries, const QString& condition, const Values&... values) {
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < entries.size(); ++i)
        places.insert(entries[i].id, i);
    Statement row = database.query(QStringLiteral("SELECT l.session_id, l.person_id, l.state, p.titles, p.full_name FROM session s "
                                                  "JOIN session_lecturer l ON l.session_id = s.id JOIN person p ON p.id = l.person_id "
                                                  "WHERE %1 ORDER BY l.id").arg(condition), values...);
    QHash<qint64, QString> names;
    while (row.next()) {
        const auto place = places.constFind(row.integer(0));
        if (place == places.constEnd())
            continue;
        CalendarEntry& entry = entries[*place];
        QString& name = names[row.integer(1)];
        if (name.isEmpty())
            name = titledName(row.text(3).split(u' ', Qt::SkipEmptyParts), row.text(4));
        entry.lecturers.emplace_back(row.integer(1), name);
        entry.who += entry.who.isEmpty() ? name : QString(QStringLiteral(", ") + name);
        entry.provisional = entry.provisional || row.text(2) == QLatin1String("provisional");
    }
}

} // namespace

std::vector<CalendarEntry> calendarEntries(Database& database, const QDateTime& from, const QDateTime& to) {
    // No session is longer than a day, so that the index on starts_at bounds both sides.
    const QString condition = QStringLiteral("s.starts_at >= ? AND s.starts_at < ? AND s.ends_at > ?");
    const QDateTime earliest = from.addDays(-1);
    std::vector<CalendarEntry> entries;
    Statement row = database.query(sessionSql(condition, QStringLiteral("s.starts_at, s.ends_at, s.id")), earliest, to, from);
    while (row.next())
        entries.push_back(entryOf(row));
    addLecturers(database, entries, condition, earliest, to, from);
    return entries;
}

/// As long as the session of the same run with a time that has the highest number.
static void addUsualLengths(Database& database, std::vector<CalendarEntry>& entries) {
    QHash<qint64, int> minutes;
    Statement row = database.query(QStringLiteral("SELECT course_run_id, starts_at, ends_at FROM session WHERE starts_at IS NOT NULL AND course_run_id IN "
                                                  "(SELECT course_run_id FROM session WHERE starts_at IS NULL) ORDER BY course_run_id, number"));
    while (row.next())
        minutes.insert(row.integer(0), int(QDateTime::fromString(row.text(1), Qt::ISODate).secsTo(QDateTime::fromString(row.text(2), Qt::ISODate)) / 60));
    for (CalendarEntry& entry : entries)
        entry.usualMinutes = minutes.value(entry.run, entry.usualMinutes);
}

std::vector<CalendarEntry> unscheduledEntries(Database& database) {
    const QString condition = QStringLiteral("s.starts_at IS NULL");
    std::vector<CalendarEntry> entries;
    Statement row = database.query(sessionSql(condition + QStringLiteral(" AND r.state <> 'finished'"), QStringLiteral("r.code, s.number")));
    while (row.next())
        entries.push_back(entryOf(row));
    addLecturers(database, entries, condition);
    addUsualLengths(database, entries);
    return entries;
}

bool CalendarFilter::fits(const CalendarEntry& entry) const {
    return !hidden.contains(kindOf(entry.role)) && (!run || entry.run == run) && (!room || entry.room == room) && (!venue || entry.venue == venue) &&
           (!mode || (entry.isSession() && entry.mode == *mode)) &&
           (!lecturer || std::any_of(entry.lecturers.begin(), entry.lecturers.end(), [this](const auto& each) { return each.first == lecturer; }));
}

bool CalendarDay::isOff(const QString& country) const {
    return std::any_of(holidays.begin(), holidays.end(), [&](const DayOff& each) { return each.country == country && khue::isOff(each.kind); });
}

QStringList CalendarDay::holidayTexts() const {
    QStringList texts;
    for (const DayOff& each : holidays)
        texts.append((each.country == QLatin1String("GB") ? QCoreApplication::translate("khue::Calendar", "UK: %1")
                                                          : QCoreApplication::translate("khue::Calendar", "VN: %1"))
                         .arg(each.title));
    return texts;
}

std::vector<CalendarDay> calendarDays(Database& database, QDate from, QDate to) {
    const HolidayCalendar holidays(database, from, to);
    const std::vector<AcademicTerm> terms = termsBetween(database, from, to);
    std::vector<CalendarDay> days;
    for (QDate date = from; date <= to; date = date.addDays(1)) {
        CalendarDay day;
        day.date = date;
        day.lunar = lunarDate(date);
        for (const QString& country : holidayCountries())
            for (const HolidayCalendar::Day* each : holidays.on(date, country))
                day.holidays.append({country, each->title(), each->holiday.kind, each->proposed});
        day.term = termWeek(terms, date);
        days.push_back(day);
    }
    return days;
}

QString shownLunarDay(const LunarDate& date) {
    if (!date.isValid())
        return {};
    // «1/6N»: nhuận, a leap month.
    const QString day = QStringLiteral("%1/%2").arg(date.day).arg(date.month) + (date.leap ? QStringLiteral("N") : QString());
    return QCoreApplication::translate("khue::Calendar", "%1 lunar").arg(day);
}

} // namespace khue
