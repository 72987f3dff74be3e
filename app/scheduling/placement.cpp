// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduling/placement.h"

#include "app/calendar/zone_time.h"
#include "app/courses/session.h"
#include "app/scheduling/ruled_out.h"
#include "app/store/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

#include <algorithm>
#include <bit>

namespace khue {

namespace {


// Weights, in minutes of inconvenience.
constexpr double weekendDay = 240, otherRoom = 60, otherVenue = 120, ifNeedBe = 90, fullDay = 120, dayAway = 6, gapMinute = 0.5, unsocialMinute = 2;

/// The run's room: the one most of its sessions have.
qint64 usualRoomOf(const Timetable& timetable, qint64 run) {
    QMap<qint64, int> rooms;
    for (const PlannedSession& session : timetable.sessions())
        if (session.run == run && session.room)
            ++rooms[session.room];
    qint64 best = 0;
    int most = 0;
    for (auto room = rooms.cbegin(); room != rooms.cend(); ++room)
        if (*room > most)
            best = room.key(), most = *room;
    return best;
}

class Search {
public:
    Search(const Timetable& timetable, const PlannedSession& session, const PlacementSearch& search)
        : m_timetable(timetable), m_session(session), m_search(search), m_length(session.isScheduled() ? session.end - session.start : search.minutes * 60),
          m_usualRoom(usualRoomOf(timetable, session.run)) {
        for (const PlannedSession& other : timetable.sessions()) {
            if (other.run != session.run || other.id == session.id || !other.isScheduled())
                continue;
            m_own.push_back(&other);
            if (other.number < session.number)
                m_notBefore = std::max(m_notBefore, other.end);
            else if (other.number > session.number)
                m_notAfter = std::min(m_notAfter, other.start);
        }
    }

    PlacementAnswer run(Progress* progress) {
        PlacementAnswer answer;
        const Seconds from = dayStart(m_search.first, m_session.zone).toSecsSinceEpoch(), to = dayStart(m_search.last.addDays(1), m_session.zone).toSecsSinceEpoch();
        // Rooms are looked at time by time; everything else once.
        PlannedSession anywhere = m_session;
        if (!m_search.keepRoom)
            anywhere.room = m_session.online ? m_session.room : m_usualRoom ? m_usualRoom : m_session.room;
        m_obstacles = m_timetable.obstacles(anywhere, from, to);
        std::vector<quint64> ruledOut;
        const qint64 days = m_search.first.daysTo(m_search.last) + 1;
        for (QDate date = m_search.first; date <= m_search.last; date = date.addDays(1)) {
            if (progress)
                progress->report(double(m_search.first.daysTo(date)) / double(days));
            const bool isWeekend = date.dayOfWeek() >= 6;
            for (QTime time = m_search.earliest; time.isValid(); time = time.addSecs(m_search.stepMinutes * 60)) {
                const Seconds start = plannedMoment(date, time, m_session.zone).toSecsSinceEpoch();
                if (start + m_length > plannedMoment(date, m_search.latest, m_session.zone).toSecsSinceEpoch() || time.addSecs(m_search.stepMinutes * 60) < time)
                    break;
                ++answer.tried;
                const quint64 reasons = reasonsAt(start, isWeekend);
                if (reasons)
                    ruledOut.push_back(reasons);
                else
                    addBest(answer.best, start, isWeekend);
            }
        }
        answer.best = varied(std::move(answer.best));
        if (answer.best.isEmpty() && !ruledOut.empty()) {
            const quint64 cover = smallestCover(ruledOut, int(m_reasons.size()));
            for (qsizetype i = 0; i < m_reasons.size(); ++i)
                if (cover >> i & 1)
                    answer.ruledOutBy.append(m_reasons[i]);
        }
        return answer;
    }

private:
    quint64 reason(const QString& words) {
        qsizetype place = m_reasons.indexOf(words);
        if (place < 0 && m_reasons.size() < 63) {
            place = m_reasons.size();
            m_reasons.append(words);
        }
        return quint64(1) << (place < 0 ? 63 : place);
    }

    /// Why the session cannot begin then; 0: it can. The room is looked for where it may be another.
    quint64 reasonsAt(Seconds start, bool isWeekend) {
        const Seconds end = start + m_length;
        quint64 reasons = 0;
        for (const Obstacle& obstacle : m_obstacles) {
            if (obstacle.start >= end)
                break;
            const bool isRoom = obstacle.clash.kind == ClashKind::Room || (obstacle.clash.room && obstacle.clash.kind == ClashKind::Unavailable);
            if (obstacle.end > start && bars(obstacle.clash) && !(isRoom && !m_search.keepRoom))
                reasons |= reason(wishOf(m_timetable, obstacle.clash));
        }
        if (isWeekend && !m_search.weekends)
            reasons |= reason(QCoreApplication::translate("khue::Placement", "no teaching at weekends"));
        if (m_search.keepOrder && (start < m_notBefore || end > m_notAfter))
            reasons |= reason(QCoreApplication::translate("khue::Placement", "the order of the sessions"));
        if (!m_session.online && !m_search.keepRoom && m_timetable.freeRooms(at(start)).empty())
            reasons |= reason(QCoreApplication::translate("khue::Placement", "a free room with enough seats"));
        return reasons;
    }

    PlannedSession at(Seconds start) const {
        PlannedSession session = m_session;
        session.start = start;
        session.end = start + m_length;
        return session;
    }

    void addBest(QList<Placement>& best, Seconds start, bool isWeekend) {
        PlannedSession session = at(start);
        std::vector<qint64> rooms{session.room};
        if (!session.online && !m_search.keepRoom) {
            rooms = m_timetable.freeRooms(session);
            // The room it has, the run's room, and the best other one are enough to choose from.
            std::stable_sort(rooms.begin(), rooms.end(), [this](qint64 a, qint64 b) { return rank(a) < rank(b); });
            rooms.resize(std::min<size_t>(rooms.size(), 2));
        }
        for (const qint64 room : rooms) {
            session.room = room;
            Placement placement = costed(session, isWeekend);
            bool barred = false; // by the way to another venue
            for (const Clash& clash : m_timetable.clashesIf(session)) {
                barred = barred || bars(clash);
                if (clash.kind == ClashKind::IfNeedBe) {
                    placement.cost += ifNeedBe;
                    placement.costs.append(clash.text);
                }
            }
            if (!barred)
                best.append(placement);
        }
        // Only the best are wanted, and enough of them to choose from: keep the list short on the way.
        if (const qsizetype enough = 40 * m_search.most; best.size() > 2 * enough) {
            std::nth_element(best.begin(), best.begin() + enough, best.end(), [](const Placement& a, const Placement& b) { return a.cost < b.cost; });
            best = best.mid(0, enough);
        }
    }

    /// The best, ranked. Of places that overlap the best one stands for all: half an hour later is hardly another answer. Only
    /// where too few are left do the others follow.
    QList<Placement> varied(QList<Placement> found) const {
        const auto away = [this](const Placement& placement) { return std::abs(placement.session.start - m_session.start); };
        std::stable_sort(found.begin(), found.end(), [&](const Placement& a, const Placement& b) {
            return a.cost != b.cost ? a.cost < b.cost : m_session.isScheduled() && away(a) < away(b);
        });
        QList<Placement> chosen, others;
        for (const Placement& each : std::as_const(found)) {
            const bool isLikeAnother = std::any_of(chosen.cbegin(), chosen.cend(), [&](const Placement& other) {
                return other.session.start < each.session.end && each.session.start < other.session.end;
            });
            (isLikeAnother ? others : chosen).append(each);
        }
        chosen.resize(std::min<qsizetype>(chosen.size(), m_search.most));
        for (const Placement& each : std::as_const(others))
            if (chosen.size() < m_search.most)
                chosen.append(each);
        std::stable_sort(chosen.begin(), chosen.end(), [](const Placement& a, const Placement& b) { return a.cost < b.cost; });
        return chosen;
    }

    int rank(qint64 room) const { return room == m_session.room && room ? 0 : room == m_usualRoom ? 1 : 2; }

    Placement costed(const PlannedSession& session, bool isWeekend) const {
        Placement placement;
        placement.session = session;
        placement.burden = burdenOf(m_hours, session.start, session.end);
        const auto add = [&placement](double cost, const QString& words) {
            placement.cost += cost;
            placement.costs.append(words);
        };
        if (placement.burden.vietNam)
            add(unsocialMinute * placement.burden.vietNam, QCoreApplication::translate("khue::Placement", "%1 minutes outside office hours in Viet Nam").arg(placement.burden.vietNam));
        // Oxford's clock matters to those who teach from there.
        if (placement.burden.england && (session.online || session.zone == QLatin1String("Europe/London")))
            add(unsocialMinute * placement.burden.england, QCoreApplication::translate("khue::Placement", "%1 minutes outside office hours in Oxford").arg(placement.burden.england));
        if (isWeekend)
            add(weekendDay, QCoreApplication::translate("khue::Placement", "at the weekend"));
        if (!session.online && m_usualRoom && session.room != m_usualRoom && session.room != m_session.room)
            add(otherRoom, QCoreApplication::translate("khue::Placement", "in another room than usual (%1)").arg(m_timetable.roomName(session.room)));
        // The trainees' day: a gap before or after, and whether it becomes full.
        const QDate date = atPlace(moment(session.start), session.zone).date();
        Seconds taught = session.end - session.start, gap = 0;
        bool alone = true;
        for (const PlannedSession* other : m_own)
            if (atPlace(moment(other->start), session.zone).date() == date) {
                const Seconds between = other->end <= session.start ? session.start - other->end : other->start - session.end;
                gap = alone ? between : std::min(gap, between);
                alone = false;
                taught += other->end - other->start;
            }
        if (!alone && gap > 90 * 60)
            add(gapMinute * double(gap) / 60, QCoreApplication::translate("khue::Placement", "a gap of %1 minutes in the trainees’ day").arg(gap / 60));
        if (taught > 6 * 3600)
            add(fullDay, QCoreApplication::translate("khue::Placement", "more than six hours of teaching on that day"));
        if (m_session.isScheduled())
            if (const Seconds away = std::abs(session.start - m_session.start) / dayLength; away > 0) {
                const int days = int(away);
                add(dayAway * double(away), QCoreApplication::translate("khue::Placement", "%n day(s) from the present time", nullptr, days));
            }
        return placement;
    }

    const Timetable& m_timetable;
    const PlannedSession& m_session;
    const PlacementSearch& m_search;
    Seconds m_length;
    qint64 m_usualRoom;
    Seconds m_notBefore = 0, m_notAfter = std::numeric_limits<Seconds>::max();
    std::vector<const PlannedSession*> m_own;
    std::vector<Obstacle> m_obstacles;
    QStringList m_reasons;
    OfficeHours m_hours = m_timetable.officeHours();
};

} // namespace

Timetable timetableAround(Database& database, qint64 session, QDate first, QDate last, Progress* progress) {
    Statement span = database.query(QStringLiteral("SELECT MIN(o.starts_at), MAX(o.ends_at) FROM session s JOIN session o ON o.course_run_id = s.course_run_id WHERE s.id = ?"), session);
    QDateTime from, to;
    if (span.next()) {
        from = QDateTime::fromString(span.text(0), Qt::ISODate);
        to = QDateTime::fromString(span.text(1), Qt::ISODate);
    }
    const auto widen = [&](const QDateTime& begin, const QDateTime& end) {
        from = from.isValid() ? std::min(from, begin) : begin;
        to = to.isValid() ? std::max(to, end) : end;
    };
    if (first.isValid() && last.isValid())
        widen(QDateTime(first, QTime(0, 0), Qt::UTC), QDateTime(last.addDays(1), QTime(0, 0), Qt::UTC));
    if (!from.isValid())
        widen(database.now(), database.now());
    // Two days: the longest way between places, and the zones' hours.
    return Timetable(database, from.addDays(-2), to.addDays(2), progress);
}

PlacementAnswer whenCouldThisBe(const Timetable& timetable, const PlannedSession& session, const PlacementSearch& search, Progress* progress) {
    return Search(timetable, session, search).run(progress);
}

namespace {

/// Whether nothing grave is left, nor what it should mend.
bool helps(const Timetable& timetable, const PlannedSession& changed, ClashKind kind) {
    const QList<Clash> left = timetable.clashesIf(changed);
    return std::none_of(left.cbegin(), left.cend(), [kind](const Clash& each) { return each.severity == Severity::Error || each.kind == kind; });
}

/// Other times for one session, each on a day or at an hour of its own.
QList<Mend> timesFor(const Timetable& timetable, const PlannedSession& session, ClashKind kind, int most) {
    PlacementSearch search;
    const QDate present = atPlace(moment(session.start), session.zone).date();
    search.first = present.addDays(-mendDaysBefore);
    search.last = present.addDays(mendDaysAfter);
    QList<Mend> found;
    for (const bool keepOrder : {true, false}) { // out of order is better than at odds
        search.keepOrder = keepOrder;
        for (const Placement& placement : whenCouldThisBe(timetable, session, search).best) {
            if (found.size() == most || !helps(timetable, placement.session, kind))
                continue;
            const QString what = timetable.sessionLabel(session);
            const QDateTime starts = atPlace(moment(placement.session.start), session.zone), ends = atPlace(moment(placement.session.end), session.zone);
            const QString when = shownDay(starts.date()) + u' ' + shownTime(starts.time()) + QChar(0x2013) + shownTime(ends.time());
            found.append({placement.session.room == session.room || !placement.session.room
                              ? QCoreApplication::translate("khue::Placement", "Move %1 to %2").arg(what, when)
                              : QCoreApplication::translate("khue::Placement", "Move %1 to %2, room %3").arg(what, when, timetable.roomName(placement.session.room)),
                          what, placement.session});
        }
        if (!found.isEmpty())
            break;
    }
    return found;
}

/// Other rooms at the same time.
QList<Mend> roomsFor(const Timetable& timetable, const PlannedSession& session, ClashKind kind, int most) {
    QList<Mend> found;
    if (session.online)
        return found;
    for (const qint64 room : timetable.freeRooms(session)) {
        PlannedSession changed = session;
        changed.room = room;
        if (found.size() < most && helps(timetable, changed, kind))
            found.append({QCoreApplication::translate("khue::Placement", "Move %1 to room %2").arg(timetable.sessionLabel(session), timetable.roomName(room)), timetable.sessionLabel(session), changed});
    }
    return found;
}

} // namespace

QList<Mend> mends(const Timetable& timetable, const Clash& clash, int most) {
    QList<Mend> found;
    std::vector<const PlannedSession*> sessions;
    for (const qint64 id : {clash.session, clash.other})
        if (const PlannedSession* session = timetable.session(id); session && session->isScheduled())
            sessions.push_back(session);
    const bool needsRoom = clash.kind == ClashKind::Room || clash.kind == ClashKind::Capacity || clash.kind == ClashKind::NoRoom || clash.room;
    const bool needsTime = clash.kind != ClashKind::NoLecturer && clash.kind != ClashKind::NoRoom && clash.kind != ClashKind::Capacity;
    for (size_t i = 0; i < sessions.size(); ++i) {
        const int share = (most - int(found.size())) / int(sessions.size() - i); // each of them gets its part
        QList<Mend> own;
        if (needsRoom)
            own = roomsFor(timetable, *sessions[i], clash.kind, needsTime ? (share + 1) / 2 : share);
        if (needsTime)
            own += timesFor(timetable, *sessions[i], clash.kind, share - int(own.size()));
        found += own;
    }
    return found;
}

QList<Mend> mends(Database& database, const Clash& clash, Progress* progress) {
    const QDate date = clash.from.date();
    return mends(timetableAround(database, clash.session, date.addDays(-mendDaysBefore - 1), date.addDays(mendDaysAfter + 1), progress), clash);
}

bool place(Edit& edit, Database& database, const PlannedSession& planned) {
    Session session = load(database, Id<Session>{planned.id});
    const int before = edit.changeCount();
    session.starts_at = planned.isScheduled() ? moment(planned.start) : QDateTime();
    session.ends_at = planned.isScheduled() ? moment(planned.end) : QDateTime();
    session.room_id.value = planned.room;
    session.zone = planned.zone;
    edit.save(session);
    return edit.changeCount() != before;
}

} // namespace khue
