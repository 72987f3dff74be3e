// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduling/run_plan_model.h"

#include "app/calendar/zone_time.h"
#include "app/courses/enrolment.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <limits>

namespace khue {

namespace {

constexpr qint64 mostCells = 200'000'000; ///< times × rooms of all sessions: bounds memory
constexpr int usualMinutes = 120;

bool isEngland(const QString& zone) {
    return countryOfZone(zone) == QLatin1String("GB");
}

Timetable read(Database& database, const PlanRequest& request, Progress* progress) {
    QDateTime from(request.first.addDays(-3), QTime(0, 0), Qt::UTC), to(request.last.addDays(4), QTime(0, 0), Qt::UTC);
    // The order of a run's sessions is kept with those outside the days, too.
    for (const qint64 run : request.runs) {
        Statement span = database.query(QStringLiteral("SELECT MIN(starts_at), MAX(ends_at) FROM session WHERE course_run_id = ?"), run);
        if (!span.next())
            continue;
        if (const QDateTime first = QDateTime::fromString(span.text(0), Qt::ISODate); first.isValid())
            from = std::min(from, first);
        if (const QDateTime last = QDateTime::fromString(span.text(1), Qt::ISODate); last.isValid())
            to = std::max(to, last);
    }
    return Timetable(database, from, to, progress);
}

/// How long most of the run's sessions are, in minutes.
int usualLength(const Timetable& timetable, qint64 run) {
    QMap<Seconds, int> lengths;
    for (const PlannedSession& session : timetable.sessions())
        if (session.run == run && session.isScheduled())
            ++lengths[session.end - session.start];
    Seconds best = usualMinutes * 60;
    int most = 0;
    for (auto length = lengths.cbegin(); length != lengths.cend(); ++length)
        if (*length > most)
            best = length.key(), most = *length;
    return int(best / 60);
}

} // namespace

RunPlanReader::RunPlanReader(Database& database, const PlanRequest& request, Progress* progress)
    : m_request(request), m_timetable(read(database, request, progress)),
      m_holidays(std::make_unique<HolidayCalendar>(database, request.first.addDays(-1), request.last.addDays(1))), m_now(database.now().toSecsSinceEpoch()) {
    m_model.weights = request.weights;
    m_model.days = int(request.first.daysTo(request.last)) + 1;
    m_from = QDateTime(request.first.addDays(-1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    m_to = QDateTime(request.last.addDays(2), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    readFacts(database);
    chooseItems();
    qint64 cells = 0;
    for (RunPlanModel::Item& item : m_model.items) {
        if (progress)
            progress->report(-1);
        layOutRooms(item);
        layOutStarts(item);
        cells += qint64(item.allowed.size());
        if (cells > mostCells)
            throw Failure(QCoreApplication::translate("khue::Plan", "That is too much to plan at once. Choose fewer runs or fewer days."));
    }
    relate();
    addFixedSessions();
}

void RunPlanReader::readFacts(Database& database) {
    {
        Statement rows = database.query(QStringLiteral("SELECT r.id, r.venue_id, r.name, v.city, v.zone, r.equipment, r.seats FROM room r LEFT JOIN venue v ON v.id = r.venue_id ORDER BY r.id"));
        while (rows.next())
            m_rooms.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), rows.text(4), folded(rows.text(5)), int(rows.integer(6))});
    }
    m_model.rooms.push_back(0);
    for (const RoomFacts& room : m_rooms)
        m_model.rooms.push_back(room.id);
    // The way between two rooms, asked of two sessions in them.
    m_model.travel.assign(m_model.rooms.size() * m_model.rooms.size(), 0);
    for (size_t a = 0; a < m_model.rooms.size(); ++a)
        for (size_t b = 0; b < m_model.rooms.size(); ++b) {
            PlannedSession from, to;
            from.room = m_model.rooms[a];
            to.room = m_model.rooms[b];
            m_model.travel[a * m_model.rooms.size() + b] = m_timetable.travelTime(from, to);
        }
    for (const qint64 id : m_request.runs) {
        RunFacts& run = m_runs[id];
        {
            Statement row = database.query(QStringLiteral("SELECT r.venue_id, v.city, r.seats, r.start_date, r.end_date, (SELECT COUNT(*) FROM session s WHERE s.course_run_id = r.id) "
                                                          "FROM course_run r LEFT JOIN venue v ON v.id = r.venue_id WHERE r.id = ?"),
                                           id);
            if (!row.next())
                continue;
            run.venue = row.integer(0);
            run.city = row.text(1);
            run.seats = int(row.integer(2));
            const QDate starts = QDate::fromString(row.text(3), Qt::ISODate), ends = QDate::fromString(row.text(4), Qt::ISODate);
            run.first = starts.isValid() ? std::max(starts, m_request.first) : m_request.first;
            run.last = ends.isValid() ? std::min(ends, m_request.last) : m_request.last;
            // Somebody who asks for other days than the run's means them.
            if (run.first > run.last)
                run.first = m_request.first, run.last = m_request.last;
            run.sessions = int(row.integer(5));
        }
        const QString seat = QLatin1String(takesSeatSql);
        Statement shared = database.query(QStringLiteral("SELECT DISTINCT b.course_run_id FROM (SELECT person_id FROM enrolment WHERE course_run_id = ? AND %1) a "
                                                         "JOIN (SELECT course_run_id, person_id FROM enrolment WHERE %1) b ON b.person_id = a.person_id WHERE b.course_run_id <> ?")
                                              .arg(seat),
                                          id, id);
        while (shared.next())
            run.shares.insert(shared.integer(0));
    }
    Statement homes = database.query(QStringLiteral("SELECT DISTINCT p.id, i.country FROM session_lecturer l JOIN person p ON p.id = l.person_id JOIN institution i ON i.id = p.institution_id"));
    while (homes.next())
        m_homes.insert(homes.integer(0), homes.text(1));
}

void RunPlanReader::chooseItems() {
    std::vector<const PlannedSession*> chosen;
    for (const PlannedSession& session : m_timetable.sessions()) {
        if (!m_runs.contains(session.run) || m_request.fixed.contains(session.id) || !QTimeZone(session.zone.toLatin1()).isValid())
            continue;
        if (session.isScheduled()) {
            const int day = dayOf(session.start, session.zone);
            if (m_request.onlyUnscheduled || session.start < m_now || day < 0 || day >= m_model.days)
                continue;
        }
        chosen.push_back(&session);
    }
    // In an order that is the same at every reading.
    std::sort(chosen.begin(), chosen.end(), [](const PlannedSession* a, const PlannedSession* b) { return std::tie(a->run, a->number, a->id) < std::tie(b->run, b->number, b->id); });
    QMap<qint64, int> lecturers, runs;
    for (const PlannedSession* session : chosen) {
        m_movable.insert(session->id);
        RunPlanModel::Item item;
        item.present = *session;
        item.length = session->isScheduled() ? session->end - session->start : 60 * Seconds(m_request.minutes > 0 ? m_request.minutes : usualLength(m_timetable, session->run));
        if (!runs.contains(session->run)) {
            runs.insert(session->run, int(m_model.runs.size()));
            m_model.runs.push_back({session->run, {}, {}});
        }
        item.run = runs.value(session->run);
        bool fromVietNam = !isEngland(session->zone), fromEngland = isEngland(session->zone);
        for (const qint64 person : session->lecturers) {
            if (!lecturers.contains(person)) {
                lecturers.insert(person, int(m_model.lecturers.size()));
                m_model.lecturers.push_back(person);
            }
            const QString home = session->online ? m_homes.value(person) : QString();
            const bool inEngland = home.isEmpty() ? isEngland(session->zone) : home == QLatin1String("GB");
            item.teachers.push_back({lecturers.value(person), inEngland});
            (inEngland ? fromEngland : fromVietNam) = true;
        }
        item.sharesSides = session->online && fromVietNam && fromEngland;
        m_model.items.push_back(std::move(item));
    }
}

void RunPlanReader::layOutRooms(RunPlanModel::Item& item) {
    const PlannedSession& session = item.present;
    if (session.online) {
        item.rooms.push_back({0, 0});
        item.presentRoom = 0;
        return;
    }
    const RunFacts run = m_runs.value(session.run);
    const QStringList equipment = folded(m_request.equipment).split(u' ', Qt::SkipEmptyParts);
    const PlannedSession released = m_request.released.value(session.id, session);
    const int people = m_timetable.seatsTaken(session.run);
    bool anyAtPlace = false;
    struct Found {
        int cost, seats, index;
    };
    std::vector<Found> found;
    for (size_t i = 0; i < m_rooms.size(); ++i) {
        const RoomFacts& room = m_rooms[i];
        const bool atPlace = !run.city.isEmpty() && !room.city.isEmpty() ? room.city == run.city : room.zone.isEmpty() || room.zone == session.zone;
        if (!atPlace && room.id != session.room)
            continue;
        anyAtPlace = true;
        const bool isEquipped = std::all_of(equipment.cbegin(), equipment.cend(), [&room](const QString& word) { return room.equipment.contains(word); });
        if ((room.seats > 0 && room.seats < people) || !isEquipped)
            continue;
        int cost = run.venue && room.venue != run.venue ? m_model.weights.otherVenue : 0;
        if (room.seats > 0 && run.seats > room.seats)
            cost += (run.seats - room.seats) * m_model.weights.missingSeat;
        if (released.room && released.room != room.id)
            cost += m_model.weights.movedRoom;
        found.push_back({cost, room.seats > 0 ? room.seats : 1000000, int(i) + 1});
    }
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return std::tie(a.cost, a.seats, a.index) < std::tie(b.cost, b.seats, b.index); });
    for (const Found& each : found)
        item.rooms.push_back({each.index, each.cost});
    if (!anyAtPlace)
        item.rooms.push_back({0, 0}); // no room is known there: where is left open
    for (size_t i = 0; i < item.rooms.size(); ++i)
        if (m_model.rooms[size_t(item.rooms[i].room)] == session.room)
            item.presentRoom = int(i);
}

void RunPlanReader::layOutStarts(RunPlanModel::Item& item) {
    const PlannedSession& session = item.present;
    std::vector<const Barriers*> barriers;
    for (const RunPlanModel::RoomChoice& choice : item.rooms) {
        PlannedSession there = session;
        if (!session.online)
            there.room = m_model.rooms[size_t(choice.room)];
        barriersOf(there);
    }
    for (const RunPlanModel::RoomChoice& choice : item.rooms) { // now that none is added any more
        PlannedSession there = session;
        if (!session.online)
            there.room = m_model.rooms[size_t(choice.room)];
        barriers.push_back(&barriersOf(there));
    }
    const auto [notBefore, notAfter] = orderBounds(session);
    const auto add = [&, notBefore = notBefore, notAfter = notAfter](Seconds at, int day, bool weekend) {
        const Seconds end = at + item.length;
        if (m_request.keepOrder && (at < notBefore || end > notAfter))
            return;
        const size_t begins = item.allowed.size();
        bool any = false;
        for (const Barriers* ofRoom : barriers) {
            RunPlanModel::Allowed allowed = RunPlanModel::Yes;
            for (const Barrier& barrier : *ofRoom)
                if (barrier.start < end && barrier.end > at) {
                    allowed = barrier.bars ? RunPlanModel::No : RunPlanModel::IfNeedBe;
                    if (barrier.bars)
                        break;
                }
            item.allowed.push_back(allowed);
            any = any || allowed != RunPlanModel::No;
        }
        if (any)
            item.starts.push_back(costed(item, at, day, weekend));
        else
            item.allowed.resize(begins);
    };
    const Seconds present = session.isScheduled() ? session.start : 0;
    bool isThere = !present;
    for (const GridTime& time : gridOf(session.zone)) {
        if (!isThere && present <= time.at) {
            // It may stay where it is, whatever hours are asked for.
            if (present < time.at)
                add(present, dayOf(present, session.zone), atPlace(QDateTime::fromSecsSinceEpoch(present, Qt::UTC), session.zone).date().dayOfWeek() >= 6);
            isThere = true;
        }
        if (time.at == present || mayPlan(item, time))
            add(time.at, time.day, time.weekend);
    }
    if (!isThere)
        add(present, dayOf(present, session.zone), atPlace(QDateTime::fromSecsSinceEpoch(present, Qt::UTC), session.zone).date().dayOfWeek() >= 6);
    for (size_t i = 0; i < item.starts.size(); ++i)
        if (present && item.starts[i].at == present)
            item.presentStart = int(i);
}

bool RunPlanReader::mayPlan(const RunPlanModel::Item& item, const GridTime& time) const {
    const RunFacts run = m_runs.value(item.present.run);
    return time.at >= m_now && time.at + item.length <= time.latest && (m_request.weekends || !time.weekend) && time.day >= m_request.first.daysTo(run.first)
           && time.day <= m_request.first.daysTo(run.last);
}

const std::vector<RunPlanReader::GridTime>& RunPlanReader::gridOf(const QString& zone) {
    std::vector<GridTime>& grid = m_grids[zone];
    if (!grid.empty())
        return grid;
    for (int day = 0; day < m_model.days; ++day) {
        const QDate date = m_request.first.addDays(day);
        const Seconds latest = plannedMoment(date, m_request.latest, zone).toSecsSinceEpoch();
        for (int minute = QTime(0, 0).secsTo(m_request.earliest) / 60; minute < 24 * 60; minute += m_request.stepMinutes) {
            const Seconds at = plannedMoment(date, QTime(minute / 60, minute % 60), zone).toSecsSinceEpoch();
            if (at < latest && (grid.empty() || at > grid.back().at))
                grid.push_back({at, latest, day, date.dayOfWeek() >= 6});
        }
    }
    return grid;
}

std::pair<Seconds, Seconds> RunPlanReader::orderBounds(const PlannedSession& session) const {
    Seconds notBefore = 0, notAfter = std::numeric_limits<Seconds>::max();
    for (const PlannedSession& other : m_timetable.sessions()) {
        if (other.run != session.run || !other.isScheduled() || m_movable.contains(other.id))
            continue;
        if (other.number < session.number)
            notBefore = std::max(notBefore, other.end);
        else if (other.number > session.number)
            notAfter = std::min(notAfter, other.start);
    }
    return {notBefore, notAfter};
}

Burden RunPlanReader::burdenAt(Seconds start, Seconds end) {
    const auto known = m_burdens.constFind({start, end});
    return known != m_burdens.cend() ? *known : *m_burdens.insert({start, end}, khue::burdenOf(m_timetable.officeHours(), start, end));
}

Burden RunPlanReader::burdenOf(const RunPlanModel::Item& item, const RunPlanModel::Start& start) const {
    const bool there = isEngland(item.present.zone);
    return {item.sharesSides || !there ? start.vietNam : 0, item.sharesSides || there ? start.england : 0};
}

Burden RunPlanReader::burdenOf(int item, const PlannedSession& session) {
    if (!session.isScheduled())
        return {};
    const Burden burden = burdenAt(session.start, session.end);
    return burdenOf(m_model.items[size_t(item)], RunPlanModel::Start{session.start, 0, 0, burden.vietNam, burden.england});
}

int RunPlanReader::noonMinutes(const RunPlanModel::Item& item, const RunPlanModel::Start& start) const {
    const Seconds noon = plannedMoment(m_request.first.addDays(start.day), QTime(12, 0), item.present.zone).toSecsSinceEpoch();
    return int(std::max<Seconds>(0, std::min(start.at + item.length, noon + 3600) - std::max(start.at, noon)) / 60);
}

RunPlanModel::Start RunPlanReader::costed(const RunPlanModel::Item& item, Seconds at, int day, bool weekend) {
    const PlanWeights& weights = m_model.weights;
    const PlannedSession& session = item.present;
    const Burden burden = burdenAt(at, at + item.length);
    RunPlanModel::Start start{at, day, 0, burden.vietNam, burden.england};
    const Burden concerned = burdenOf(item, start);
    start.cost += (concerned.vietNam + concerned.england) * weights.unsocialMinute;
    if (weekend)
        start.cost += weights.weekend;
    if (weights.noonMinute > 0)
        start.cost += noonMinutes(item, start) * weights.noonMinute;
    const PlannedSession released = m_request.released.value(session.id, session);
    if (released.isScheduled()) {
        if (at != released.start)
            start.cost += weights.moved + int(std::abs(at - released.start) / 86400) * weights.movedDay;
    } else {
        const RunFacts run = m_runs.value(session.run);
        const double share = (session.number - 0.5) / std::max({1, run.sessions, session.number});
        const double ideal = double(m_request.first.daysTo(run.first)) + share * double(run.first.daysTo(run.last) + 1) - 0.5;
        start.cost += int(std::abs(day - ideal) * weights.evenPace);
    }
    return start;
}

void RunPlanReader::relate() {
    const std::vector<RunPlanModel::Item>& items = m_model.items;
    m_model.relations.resize(items.size());
    for (size_t a = 0; a < items.size(); ++a)
        for (size_t b = 0; b < items.size(); ++b) {
            if (a == b)
                continue;
            const PlannedSession &one = items[a].present, &other = items[b].present;
            const bool sameLecturer = std::any_of(one.lecturers.begin(), one.lecturers.end(), [&](qint64 person) {
                return std::find(other.lecturers.begin(), other.lecturers.end(), person) != other.lecturers.end();
            });
            const bool sameRun = one.run == other.run;
            if (!sameRun && !sameLecturer && !m_runs.value(one.run).shares.contains(other.run))
                continue;
            const int order = !sameRun || !m_request.keepOrder || one.number == other.number ? 0 : one.number < other.number ? -1 : 1;
            m_model.relations[a].push_back({int(b), order, sameLecturer});
        }
}

/// What sessions that stay bring into the reckoning: the days and rooms of the runs, and the burdens.
void RunPlanReader::addFixedSessions() {
    m_model.burden.assign(m_model.lecturers.size(), 0);
    for (const PlannedSession& session : m_timetable.sessions()) {
        if (!session.isScheduled() || m_movable.contains(session.id))
            continue;
        const Burden burden = burdenAt(session.start, session.end);
        for (const qint64 person : session.lecturers)
            for (size_t i = 0; i < m_model.lecturers.size(); ++i)
                if (m_model.lecturers[i] == person) {
                    const QString home = session.online ? m_homes.value(person) : QString();
                    m_model.burden[i] += (home.isEmpty() ? isEngland(session.zone) : home == QLatin1String("GB")) ? burden.england : burden.vietNam;
                }
        for (RunPlanModel::Run& run : m_model.runs) {
            if (run.id != session.run)
                continue;
            const int day = dayOf(session.start, session.zone);
            if (day >= 0 && day < m_model.days)
                run.fixed.push_back({day, {session.start, session.end, -1}});
            if (session.room && !session.online)
                run.fixedRooms.push_back(roomIndex(session.room));
            if (session.online) {
                m_model.vietNam += burden.vietNam;
                m_model.england += burden.england;
            }
        }
    }
}

int RunPlanReader::roomIndex(qint64 room) const {
    return int(std::find(m_model.rooms.begin(), m_model.rooms.end(), room) - m_model.rooms.begin());
}

int RunPlanReader::dayOf(Seconds at, const QString& zone) const {
    return int(m_request.first.daysTo(atPlace(QDateTime::fromSecsSinceEpoch(at, Qt::UTC), zone).date()));
}

} // namespace khue
