// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a timetable, and what its records are called. What clashes is found in timetable_clashes.cpp.
#include "app/scheduling/timetable.h"

#include "app/courses/enrolment.h"
#include "app/calendar/zone_time.h"
#include "app/people/titles.h"
#include "app/progress/programme_rules.h"
#include "app/store/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

#include <algorithm>

namespace khue {

namespace {

/// Of a moment as stored, YYYY-MM-DDTHH:MM:SSZ; 0 where it is none. There are many.
Seconds secondsOf(const QString& iso) {
    if (iso.size() < 19)
        return 0;
    const auto number = [&iso](int from, int length) {
        int value = 0;
        for (int i = from; i < from + length; ++i)
            value = value * 10 + (iso[i].unicode() - '0');
        return value;
    };
    const QDate day(number(0, 4), number(5, 2), number(8, 2));
    constexpr qint64 unixEpoch = 2440588; // Julian day of 1970-01-01
    return day.isValid() ? (day.toJulianDay() - unixEpoch) * 86400 + number(11, 2) * 3600 + number(14, 2) * 60 + number(17, 2) : 0;
}

Seconds settingSeconds(Database& database, const char* rule) {
    return Seconds(programmeRule(database, rule)) * 60;
}

} // namespace

Timetable::Timetable(Database& database, const QDateTime& from, const QDateTime& to, Progress* progress)
    : m_officeHours(database), m_availability(std::make_shared<AvailabilityCalendar>(database, from, to)),
      m_holidays(std::make_shared<HolidayCalendar>(database, from.date().addDays(-1), to.date().addDays(1))),
      m_travelInCity(settingSeconds(database, "travel_minutes_city")), m_travelInCountry(settingSeconds(database, "travel_minutes_country")),
      m_travelAbroad(settingSeconds(database, "travel_minutes_abroad")) {
    const auto step = [progress](double fraction) {
        if (progress)
            progress->report(fraction);
    };
    readRuns(database);
    step(0.3);
    readSessions(database, from, to);
    step(0.7);
    findSharedPeople();
    readNames(database);
    step(1);
}

void Timetable::readRuns(Database& database) {
    {
        Statement rows = database.query(QStringLiteral("SELECT id, name, venue_id, seats FROM room"));
        while (rows.next())
            m_rooms.insert(rows.integer(0), {rows.text(1), rows.integer(2), int(rows.integer(3))});
    }
    {
        Statement rows = database.query(QStringLiteral("SELECT id, city, country FROM venue"));
        while (rows.next())
            m_venues.insert(rows.integer(0), {rows.text(1), rows.text(2)});
    }
    {
        Statement rows = database.query(QStringLiteral("SELECT id, code, venue_id FROM course_run WHERE state <> 'cancelled'"));
        while (rows.next()) {
            Run& run = m_runs[rows.integer(0)];
            run.code = rows.text(1);
            run.venue = rows.integer(2);
        }
    }
    Statement rows = database.query(QStringLiteral("SELECT course_run_id, person_id FROM enrolment WHERE %1 ORDER BY course_run_id").arg(QLatin1String(takesSeatSql)));
    Run* run = nullptr;
    qint64 present = 0;
    while (rows.next()) {
        if (const qint64 id = rows.integer(0); id != present) {
            present = id;
            const auto found = m_runs.find(id);
            run = found == m_runs.end() ? nullptr : &*found;
        }
        if (run)
            run->people.push_back(rows.integer(1));
    }
}

void Timetable::readSessions(Database& database, const QDateTime& from, const QDateTime& to) {
    const QString condition = QStringLiteral("r.state <> 'cancelled' AND ((s.starts_at < ? AND s.ends_at > ?) OR s.starts_at IS NULL OR s.ends_at IS NULL)");
    const QString begins = from.toUTC().toString(Qt::ISODate), ends = to.toUTC().toString(Qt::ISODate);
    {
        Statement rows = database.query(QStringLiteral("SELECT s.id, s.course_run_id, s.number, s.starts_at, s.ends_at, s.room_id, s.zone, s.mode FROM session s "
                                                       "JOIN course_run r ON r.id = s.course_run_id WHERE %1 ORDER BY s.starts_at IS NULL, s.starts_at, s.id")
                                            .arg(condition),
                                        ends, begins);
        QString zone; // mostly the same: shared
        while (rows.next()) {
            PlannedSession session;
            session.id = rows.integer(0);
            session.run = rows.integer(1);
            session.number = int(rows.integer(2));
            session.start = secondsOf(rows.text(3));
            session.end = secondsOf(rows.text(4));
            if (session.end <= session.start)
                session.start = session.end = 0;
            session.room = rows.integer(5);
            const QString own = rows.text(6);
            zone = own == zone ? zone : own;
            session.zone = zone;
            session.online = rows.text(7) == QLatin1String("online");
            m_longest = std::max(m_longest, session.end - session.start);
            m_place.insert(session.id, int(m_sessions.size()));
            m_sessions.push_back(std::move(session));
        }
    }
    {
        Statement rows = database.query(QStringLiteral("SELECT l.session_id, l.person_id FROM session_lecturer l JOIN session s ON s.id = l.session_id "
                                                       "JOIN course_run r ON r.id = s.course_run_id WHERE %1 ORDER BY l.session_id, l.id")
                                            .arg(condition),
                                        ends, begins);
        while (rows.next())
            if (const auto place = m_place.constFind(rows.integer(0)); place != m_place.cend())
                m_sessions[size_t(*place)].lecturers.push_back(rows.integer(1));
    }
    for (int place = 0; place < int(m_sessions.size()); ++place) {
        const PlannedSession& session = m_sessions[size_t(place)];
        if (!session.isScheduled())
            continue;
        for (const qint64 lecturer : session.lecturers)
            m_byLecturer[lecturer].push_back(place);
        if (session.room && !session.online)
            m_byRoom[session.room].push_back(place);
        m_runs[session.run].sessions.push_back(place);
    }
}

void Timetable::findSharedPeople() {
    for (auto run = m_runs.cbegin(); run != m_runs.cend(); ++run)
        if (!run->sessions.empty()) {
            Seconds last = 0;
            for (const int place : run->sessions)
                last = std::max(last, m_sessions[size_t(place)].end);
            for (const qint64 person : run->people)
                m_seats.push_back({person, run.key(), m_sessions[size_t(run->sessions.front())].start, last});
        }
    std::sort(m_seats.begin(), m_seats.end(), [](const Seat& a, const Seat& b) { return std::tie(a.person, a.first, a.run) < std::tie(b.person, b.first, b.run); });
    // Of one person's runs only those are compared that go on at the same time.
    QHash<std::pair<qint64, qint64>, Shared> shared;
    for (size_t i = 0; i < m_seats.size(); ++i)
        for (size_t next = i + 1; next < m_seats.size() && m_seats[next].person == m_seats[i].person && m_seats[next].first < m_seats[i].last; ++next) {
            const std::pair<qint64, qint64> both = std::minmax(m_seats[i].run, m_seats[next].run);
            Shared& pair = shared[both];
            pair.run = both.second;
            pair.person = pair.count ? std::min(pair.person, m_seats[i].person) : m_seats[i].person;
            ++pair.count;
        }
    for (auto pair = shared.cbegin(); pair != shared.cend(); ++pair) {
        m_runs[pair.key().first].shared.push_back({pair.key().second, pair->person, pair->count});
        m_runs[pair.key().second].shared.push_back({pair.key().first, pair->person, pair->count});
    }
    for (Run& run : m_runs)
        std::sort(run.shared.begin(), run.shared.end(), [](const Shared& a, const Shared& b) { return a.run < b.run; });
}

/// Notes who must have a name: those who are in two runs of which one has sessions.
void Timetable::nameSharedPeople() {
    for (size_t i = 1; i < m_seats.size(); ++i)
        if (m_seats[i].person == m_seats[i - 1].person)
            m_people.insert(m_seats[i].person, {});
    const auto before = [](const Seat& seat, qint64 person) { return seat.person < person; };
    for (const Run& run : std::as_const(m_runs))
        if (run.sessions.empty())
            for (const qint64 person : run.people)
                if (const auto seat = std::lower_bound(m_seats.begin(), m_seats.end(), person, before); seat != m_seats.end() && seat->person == person)
                    m_people.insert(person, {});
}

/// The runs with sessions that have people of this one, by run, whenever they go on: a session may be moved anywhere.
const std::vector<Timetable::Shared>& Timetable::sharedWith(qint64 run) const {
    if (const auto known = m_sharedWith.constFind(run); known != m_sharedWith.cend())
        return *known;
    QMap<qint64, Shared> shared;
    if (const auto asked = m_runs.constFind(run); asked != m_runs.cend())
        for (const qint64 person : asked->people) {
            auto seat = std::lower_bound(m_seats.begin(), m_seats.end(), person, [](const Seat& each, qint64 wanted) { return each.person < wanted; });
            for (; seat != m_seats.end() && seat->person == person; ++seat)
                if (seat->run != run) {
                    Shared& pair = shared[seat->run];
                    pair.run = seat->run;
                    pair.person = pair.count ? std::min(pair.person, person) : person;
                    ++pair.count;
                }
        }
    return *m_sharedWith.insert(run, {shared.cbegin(), shared.cend()});
}

void Timetable::readNames(Database& database) {
    for (auto lecturer = m_byLecturer.cbegin(); lecturer != m_byLecturer.cend(); ++lecturer)
        m_people.insert(lecturer.key(), {});
    for (const PlannedSession& session : m_sessions)
        for (const qint64 lecturer : session.lecturers)
            m_people.insert(lecturer, {});
    nameSharedPeople();
    // People who may be put to a session later are lecturers.
    Statement rows = database.query(QStringLiteral("SELECT p.id, p.full_name, p.titles, i.country, p.is_faculty FROM person p LEFT JOIN institution i ON i.id = p.institution_id"));
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        if (!rows.integer(4) && !m_people.contains(id))
            continue;
        m_people.insert(id, titledName(rows.text(2).split(u' ', Qt::SkipEmptyParts), rows.text(1)));
        if (const QString country = rows.text(3); !country.isEmpty())
            m_peopleCountry.insert(id, country);
    }
}

// ---- what it is asked --------------------------------------------------------------------------------------

const PlannedSession* Timetable::session(qint64 id) const {
    const auto place = m_place.constFind(id);
    return place == m_place.cend() ? nullptr : &m_sessions[size_t(*place)];
}

int Timetable::seatsTaken(qint64 run) const {
    const auto found = m_runs.constFind(run);
    return found == m_runs.cend() ? 0 : int(found->people.size());
}

QString Timetable::roomName(qint64 room) const {
    return m_rooms.value(room).name;
}

QString Timetable::personName(qint64 person) const {
    return m_people.value(person);
}

QString Timetable::runCode(qint64 run) const {
    return m_runs.value(run).code;
}

QString Timetable::sessionLabel(const PlannedSession& session) const {
    return QCoreApplication::translate("khue::Clash", "%1, session %2").arg(runCode(session.run)).arg(session.number);
}

QString Timetable::countryOf(const PlannedSession& session) const {
    const auto room = m_rooms.constFind(session.room);
    const qint64 venue = room != m_rooms.cend() && room->venue ? room->venue : 0;
    const QString country = m_venues.value(venue).country;
    return country.isEmpty() ? countryOfZone(session.zone) : country;
}

QString Timetable::hoursOf(const PlannedSession& session, Seconds start, Seconds end) const {
    const QDateTime from = atPlace(QDateTime::fromSecsSinceEpoch(start, Qt::UTC), session.zone), to = atPlace(QDateTime::fromSecsSinceEpoch(end, Qt::UTC), session.zone);
    return shownDay(from.date()) + u' ' + shownTime(from.time()) + QChar(0x2013) + (to.date() == from.date() ? QString() : QString(shownDay(to.date()) + u' ')) +
           shownTime(to.time());
}

QString Timetable::shownPlace(const PlannedSession& session) const {
    const QString hours = session.isScheduled() ? hoursOf(session, session.start, session.end) : QCoreApplication::translate("khue::Clash", "not scheduled");
    return session.room ? QString(hours + QStringLiteral(" · ") + roomName(session.room)) : hours;
}

} // namespace khue
