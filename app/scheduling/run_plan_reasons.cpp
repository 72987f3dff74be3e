// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of the sessions that are planned, and how it is told.
#include "app/scheduling/run_plan_model.h"

#include "app/calendar/zone_time.h"
#include "app/scheduling/ruled_out.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

namespace {

/// The reasons against the times of one session, as bits.
class Reasons {
public:
    quint64 bit(const QString& words) {
        qsizetype place = m_words.indexOf(words);
        if (place < 0 && m_words.size() < 63) {
            place = m_words.size();
            m_words.append(words);
        }
        return quint64(1) << (place < 0 ? 63 : place);
    }
    QStringList fewest(const std::vector<quint64>& times) const {
        const quint64 cover = smallestCover(times, int(m_words.size()));
        QStringList result;
        for (qsizetype i = 0; i < m_words.size(); ++i)
            if (cover >> i & 1)
                result.append(m_words[i]);
        return result;
    }

private:
    QStringList m_words;
};

} // namespace

const RunPlanReader::Barriers& RunPlanReader::barriersOf(const PlannedSession& session) {
    QString key = QString::number(session.run) + u'|' + session.zone + u'|' + QString::number(session.online) + u'|' + QString::number(session.room);
    for (const qint64 lecturer : session.lecturers)
        key += u'|' + QString::number(lecturer);
    if (const auto known = m_barriers.constFind(key); known != m_barriers.cend())
        return *known;
    Barriers barriers;
    for (const Obstacle& obstacle : m_timetable.obstacles(session, m_from, m_to)) {
        const Clash& clash = obstacle.clash;
        const bool isIfNeedBe = clash.kind == ClashKind::IfNeedBe;
        if ((!bars(clash) && !isIfNeedBe) || m_movable.contains(clash.other))
            continue;
        const bool ofRoom = clash.kind == ClashKind::Room || (clash.room && clash.kind == ClashKind::Unavailable);
        barriers.push_back({obstacle.start, obstacle.end, !isIfNeedBe, ofRoom, wishOf(m_timetable, clash)});
    }
    // A run without a time yet shares its trainees with others all the same.
    const QSet<qint64> shares = m_runs.value(session.run).shares;
    for (const PlannedSession& other : m_timetable.sessions())
        if (other.isScheduled() && !m_movable.contains(other.id) && (other.run == session.run || shares.contains(other.run)))
            barriers.push_back({other.start, other.end, true, false, QCoreApplication::translate("khue::Placement", "the trainees’ sessions of %1").arg(m_timetable.runCode(other.run))});
    // Who teaches from afar has the holidays of home.
    if (session.online)
        for (const qint64 lecturer : session.lecturers) {
            const QString home = m_homes.value(lecturer), zone = zoneOfCountry(home);
            if (zone.isEmpty() || zone == session.zone)
                continue;
            for (int day = 0; day < m_model.days; ++day) {
                const QDate date = m_request.first.addDays(day);
                if (m_holidays->dayOff(date, home))
                    barriers.push_back({dayStart(date, zone).toSecsSinceEpoch(), dayStart(date.addDays(1), zone).toSecsSinceEpoch(), true, false,
                                        QCoreApplication::translate("khue::Placement", "no teaching on holidays")});
            }
        }
    return *m_barriers.insert(key, std::move(barriers));
}

PlannedSession RunPlanReader::placed(int index, int start, int room) const {
    const RunPlanModel::Item& item = m_model.items[size_t(index)];
    PlannedSession session = item.present;
    session.start = start < 0 ? 0 : item.starts[size_t(start)].at;
    session.end = start < 0 ? 0 : session.start + item.length;
    if (start >= 0 && !session.online)
        session.room = m_model.rooms[size_t(item.rooms[size_t(room)].room)];
    return session;
}

QStringList RunPlanReader::ruledOutBy(int index, const std::vector<PlannedSession>& others) {
    const RunPlanModel::Item& item = m_model.items[size_t(index)];
    PlannedSession session = item.present;
    if (!session.online)
        session.room = item.rooms.empty() ? 0 : m_model.rooms[size_t(item.rooms.front().room)];
    const auto [notBefore, notAfter] = orderBounds(session);
    std::vector<Barriers> ofRooms;
    const Barriers ofSession = barriersOf(session);
    for (const RunPlanModel::RoomChoice& choice : item.rooms) {
        PlannedSession there = session;
        if (!session.online)
            there.room = m_model.rooms[size_t(choice.room)];
        ofRooms.push_back(barriersOf(there));
    }
    const QSet<qint64> shares = m_runs.value(session.run).shares;
    Reasons reasons;
    std::vector<quint64> times;
    for (const GridTime& time : gridOf(session.zone)) {
        if (time.at + item.length > time.latest || time.at < m_now)
            continue;
        session.start = time.at;
        session.end = time.at + item.length;
        quint64 against = 0;
        if (time.weekend && !m_request.weekends)
            against |= reasons.bit(QCoreApplication::translate("khue::Placement", "no teaching at weekends"));
        else if (!mayPlan(item, time))
            against |= reasons.bit(QCoreApplication::translate("khue::Plan", "the first and last day of %1").arg(m_timetable.runCode(session.run)));
        bool inOrder = session.start >= notBefore && session.end <= notAfter;
        const auto meets = [&session](const Barrier& barrier) { return barrier.bars && barrier.start < session.end && barrier.end > session.start; };
        for (const Barrier& barrier : ofSession)
            if (!barrier.ofRoom && meets(barrier))
                against |= reasons.bit(barrier.wish);
        for (const PlannedSession& other : others) {
            if (!other.isScheduled() || other.id == session.id)
                continue;
            if (other.run == session.run && other.number != session.number)
                inOrder = inOrder && (other.number < session.number ? other.end <= session.start : session.end <= other.start);
            if ((other.run == session.run || shares.contains(other.run)) && overlap(session, other))
                against |= reasons.bit(QCoreApplication::translate("khue::Placement", "the trainees’ sessions of %1").arg(m_timetable.runCode(other.run)));
            for (const qint64 person : session.lecturers) {
                if (std::find(other.lecturers.begin(), other.lecturers.end(), person) == other.lecturers.end())
                    continue;
                if (overlap(session, other))
                    against |= reasons.bit(QCoreApplication::translate("khue::Placement", "the other sessions of %1").arg(m_timetable.personName(person)));
                else if (const Seconds way = m_timetable.travelTime(session, other); session.start < other.end + way && other.start < session.end + way)
                    against |= reasons.bit(QCoreApplication::translate("khue::Placement", "the ways of %1 between places").arg(m_timetable.personName(person)));
            }
        }
        if (m_request.keepOrder && !inOrder)
            against |= reasons.bit(QCoreApplication::translate("khue::Placement", "the order of the sessions"));
        bool anyRoom = session.online;
        for (size_t room = 0; room < item.rooms.size() && !anyRoom; ++room) {
            const qint64 id = m_model.rooms[size_t(item.rooms[room].room)];
            anyRoom = std::none_of(ofRooms[room].begin(), ofRooms[room].end(), [&](const Barrier& barrier) { return barrier.ofRoom && meets(barrier); })
                      && (!id || std::none_of(others.begin(), others.end(), [&](const PlannedSession& other) {
                              return other.id != session.id && other.isScheduled() && !other.online && other.room == id && overlap(session, other);
                          }));
        }
        if (!anyRoom)
            against |= reasons.bit(m_request.equipment.isEmpty() ? QCoreApplication::translate("khue::Placement", "a free room with enough seats")
                                                                 : QCoreApplication::translate("khue::Plan", "a free room with enough seats and “%1”").arg(m_request.equipment));
        if (!against)
            return {QCoreApplication::translate("khue::Plan", "the short time of planning: a longer search may find a place")};
        times.push_back(against);
    }
    if (times.empty())
        return {QCoreApplication::translate("khue::Plan", "the days and hours that may be planned")};
    return reasons.fewest(times);
}

QStringList RunPlanReader::costsOf(int index, int startIndex, int room) {
    const RunPlanModel::Item& item = m_model.items[size_t(index)];
    const RunPlanModel::Start& start = item.starts[size_t(startIndex)];
    const PlannedSession& session = item.present;
    const Burden burden = burdenOf(item, start);
    QStringList costs;
    if (burden.vietNam)
        costs.append(QCoreApplication::translate("khue::Placement", "%1 minutes outside office hours in Viet Nam").arg(burden.vietNam));
    if (burden.england)
        costs.append(QCoreApplication::translate("khue::Placement", "%1 minutes outside office hours in Oxford").arg(burden.england));
    if (m_request.first.addDays(start.day).dayOfWeek() >= 6)
        costs.append(QCoreApplication::translate("khue::Placement", "at the weekend"));
    if (const int minutes = noonMinutes(item, start))
        costs.append(QCoreApplication::translate("khue::Plan", "%1 minutes of the noon break").arg(minutes));
    if (item.mayBe(startIndex, room) == RunPlanModel::IfNeedBe)
        for (const Barrier& barrier : barriersOf(placed(index, startIndex, room)))
            if (!barrier.bars && barrier.start < start.at + item.length && barrier.end > start.at && !costs.contains(barrier.wish))
                costs.append(barrier.wish);
    const PlannedSession released = m_request.released.value(session.id, session);
    if (released.isScheduled())
        if (const int days = int(std::abs(start.at - released.start) / 86400); days > 0)
            costs.append(QCoreApplication::translate("khue::Placement", "%n day(s) from the present time", nullptr, days));
    return costs;
}

} // namespace khue
