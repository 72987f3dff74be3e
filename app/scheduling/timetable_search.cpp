// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduling/timetable_search.h"

#include <algorithm>

namespace khue {

namespace {

/// What adding a lecture changes in the number of lectures standing alone, by its four neighbours: bits 0 and 1
/// are the two periods before, bits 3 and 4 the two after. Removing changes as much the other way.
constexpr int8_t aloneByNeighbours(unsigned window) {
    const bool farBefore = window & 1, before = window & 2, after = window & 8, farAfter = window & 16;
    return int8_t(int(!before && !after) - int(before && !farBefore) - int(after && !farAfter));
}

struct AloneTable {
    int8_t change[32];
    constexpr AloneTable() : change() {
        for (unsigned window = 0; window < 32; ++window)
            change[window] = aloneByNeighbours(window);
    }
};
constexpr AloneTable alone;

} // namespace

int TimetableSearch::daysDelta(int course, int fromPeriod, int toPeriod) const {
    const int from = m_dayOf[fromPeriod], to = m_dayOf[toPeriod];
    if (from == to)
        return 0;
    const uint16_t* use = &m_dayUse[course * m_dayStride];
    const int change = int(use[to] == 0) - int(use[from] == 1);
    if (change == 0)
        return 0;
    const int missing = m_minimumDays[course] - m_daysUsed[course];
    return (std::max(0, missing - change) - std::max(0, missing)) * m_weights.minimumDays;
}

int TimetableSearch::roomsDelta(int course, int fromRoom, int toRoom) const {
    if (fromRoom == toRoom)
        return 0;
    const uint16_t* use = &m_roomUse[course * m_roomStride];
    const int change = int(use[toRoom] == 0) - int(use[fromRoom] == 1);
    if (change == 0)
        return 0;
    const int used = m_roomsUsed[course];
    return (std::max(0, used + change - 1) - std::max(0, used - 1)) * m_weights.roomStability;
}

int TimetableSearch::disorderOf(int lecture, int period, int exceptLecture) const {
    int broken = 0;
    if (period == m_periods)
        return 0;
    for (int i = m_ordersFrom[lecture]; i < m_ordersFrom[lecture + 1]; ++i) {
        const Order& order = m_orders[i];
        const int at = m_period[order.other];
        if (order.other != exceptLecture && at != m_periods)
            broken += order.isAfter ? period <= at : period >= at;
    }
    return broken;
}

int TimetableSearch::dayCompactness(int curriculum, int day, int lessAt, int moreAt) const {
    if (day == m_days)
        return 0;
    const uint16_t* held = &m_held[curriculum * m_periodStride];
    const int first = day * m_periodsPerDay, end = first + m_periodsPerDay;
    const auto count = [&](int period) { return held[period] - int(period == lessAt) + int(period == moreAt); };
    int result = 0;
    for (int period = first; period < end; ++period) {
        const int here = count(period);
        if (here > 0 && (period == first || count(period - 1) == 0) && (period + 1 == end || count(period + 1) == 0))
            result += here;
    }
    return result;
}

/// What moving one lecture of `course` costs its curricula; those of `otherCourse`, whose lecture goes the other
/// way, do not notice. Where no curriculum has two lectures at once the masks tell all.
int TimetableSearch::compactnessDelta(int course, int otherCourse, int fromPeriod, int toPeriod, bool noDoubles) const {
    int delta = 0;
    const int fromDay = m_dayOf[fromPeriod], toDay = m_dayOf[toPeriod];
    const int fromBit = m_bitOf[fromPeriod], toBit = m_bitOf[toPeriod];
    const uint64_t taken = fromDay == toDay ? ~(uint64_t(1) << fromBit) : ~uint64_t(0);
    for (int i = m_curriculaFrom[course]; i < m_curriculaFrom[course + 1]; ++i) {
        const int curriculum = m_curricula[i];
        if (otherCourse >= 0 && m_member[curriculum * m_courses + otherCourse])
            continue;
        const uint64_t* mask = &m_heldMask[curriculum * m_dayStride];
        if (noDoubles) {
            const int change = alone.change[(mask[toDay] & taken) >> (toBit - 2) & 31] - alone.change[mask[fromDay] >> (fromBit - 2) & 31];
            delta += change * m_curriculumWeight[curriculum];
        } else if (fromDay == toDay) {
            delta += (dayCompactness(curriculum, fromDay, fromPeriod, toPeriod) - dayCompactness(curriculum, fromDay, -1, -1)) * m_curriculumWeight[curriculum];
        } else {
            const int before = dayCompactness(curriculum, fromDay, -1, -1) + dayCompactness(curriculum, toDay, -1, -1);
            const int after = dayCompactness(curriculum, fromDay, fromPeriod, -1) + dayCompactness(curriculum, toDay, -1, toPeriod);
            delta += (after - before) * m_curriculumWeight[curriculum];
        }
    }
    return delta;
}

TimetableSearch::Delta TimetableSearch::moveDelta(int lecture, int toPeriod, int toRoom, int allowed) const {
    const int course = m_courseOf[lecture], fromPeriod = m_period[lecture], fromRoom = m_room[lecture];
    Delta delta;
    delta.cost = roomCost(lecture, toRoom) - roomCost(lecture, fromRoom) + roomsDelta(course, fromRoom, toRoom);
    if (fromPeriod == toPeriod)
        return delta;
    delta.clashes = against(course, toPeriod) - (against(course, fromPeriod) - int(fromPeriod != m_periods));
    delta.cost += delta.clashes * m_penalties.clash + periodCost(lecture, toPeriod) - periodCost(lecture, fromPeriod)
                  + daysDelta(course, fromPeriod, toPeriod);
    if (m_ordersFrom[lecture] != m_ordersFrom[lecture + 1]) {
        delta.disorder = disorderOf(lecture, toPeriod, -1) - disorderOf(lecture, fromPeriod, -1);
        delta.cost += delta.disorder * m_penalties.disorder;
    }
    if (delta.cost - m_compactnessGain[course] > allowed)
        return {TooMuch};
    delta.cost += compactnessDelta(course, -1, fromPeriod, toPeriod, m_clashes == 0 && delta.clashes == 0);
    return delta;
}

TimetableSearch::Delta TimetableSearch::swapDelta(int lecture, int other, int allowed) const {
    const int courseA = m_courseOf[lecture], courseB = m_courseOf[other];
    const int periodA = m_period[lecture], periodB = m_period[other], roomA = m_room[lecture], roomB = m_room[other];
    Delta delta;
    delta.cost = roomCost(lecture, roomB) - roomCost(lecture, roomA) + roomCost(other, roomA) - roomCost(other, roomB);
    if (courseA != courseB)
        delta.cost += roomsDelta(courseA, roomA, roomB) + roomsDelta(courseB, roomB, roomA);
    if (periodA == periodB)
        return delta;
    delta.cost += periodCost(lecture, periodB) - periodCost(lecture, periodA) + periodCost(other, periodA) - periodCost(other, periodB);
    if (m_ordersFrom[lecture] != m_ordersFrom[lecture + 1] || m_ordersFrom[other] != m_ordersFrom[other + 1]) {
        // The pair itself is looked at apart: both of them move.
        delta.disorder = disorderOf(lecture, periodB, other) - disorderOf(lecture, periodA, other) + disorderOf(other, periodA, lecture)
                         - disorderOf(other, periodB, lecture);
        for (int i = m_ordersFrom[lecture]; i < m_ordersFrom[lecture + 1]; ++i)
            if (m_orders[i].other == other && periodA != m_periods && periodB != m_periods)
                delta.disorder += m_orders[i].isAfter == (periodA < periodB) ? -1 : 1;
        delta.cost += delta.disorder * m_penalties.disorder;
    }
    if (courseA == courseB)
        return delta;
    const bool clashing = clash(courseA, courseB);
    const int placedA = periodA != m_periods, placedB = periodB != m_periods;
    delta.clashes = against(courseA, periodB) - (clashing ? placedB : 0) - (against(courseA, periodA) - placedA) + against(courseB, periodA)
                    - (clashing ? placedA : 0) - (against(courseB, periodB) - placedB);
    delta.cost += delta.clashes * m_penalties.clash + daysDelta(courseA, periodA, periodB) + daysDelta(courseB, periodB, periodA);
    if (delta.cost - m_compactnessGain[courseA] - m_compactnessGain[courseB] > allowed)
        return {TooMuch};
    const bool noDoubles = m_clashes == 0 && delta.clashes == 0;
    delta.cost += compactnessDelta(courseA, clashing ? courseB : -1, periodA, periodB, noDoubles);
    if (delta.cost - m_compactnessGain[courseB] > allowed)
        return {TooMuch};
    delta.cost += compactnessDelta(courseB, clashing ? courseA : -1, periodB, periodA, noDoubles);
    return delta;
}

void TimetableSearch::takeOut(int lecture) {
    const int course = m_courseOf[lecture], period = m_period[lecture], room = m_room[lecture];
    if (period == m_periods) {
        --m_parked;
        return;
    }
    for (int i = m_neighboursFrom[course]; i < m_neighboursFrom[course + 1]; ++i)
        --m_against[m_neighbours[i] * m_periodStride + period];
    if (--m_dayUse[course * m_dayStride + m_dayOf[period]] == 0)
        --m_daysUsed[course];
    for (int i = m_curriculaFrom[course]; i < m_curriculaFrom[course + 1]; ++i)
        if (--m_held[m_curricula[i] * m_periodStride + period] == 0)
            m_heldMask[m_curricula[i] * m_dayStride + m_dayOf[period]] &= ~(uint64_t(1) << m_bitOf[period]);
    if (room != m_rooms) {
        cell(period, room) = Empty;
        if (--m_roomUse[course * m_roomStride + room] == 0)
            --m_roomsUsed[course];
    }
}

void TimetableSearch::putIn(int lecture, int period, int room) {
    const int course = m_courseOf[lecture];
    m_period[lecture] = period;
    m_room[lecture] = room;
    if (period == m_periods) {
        ++m_parked;
        return;
    }
    for (int i = m_neighboursFrom[course]; i < m_neighboursFrom[course + 1]; ++i)
        ++m_against[m_neighbours[i] * m_periodStride + period];
    if (m_dayUse[course * m_dayStride + m_dayOf[period]]++ == 0)
        ++m_daysUsed[course];
    for (int i = m_curriculaFrom[course]; i < m_curriculaFrom[course + 1]; ++i)
        if (m_held[m_curricula[i] * m_periodStride + period]++ == 0)
            m_heldMask[m_curricula[i] * m_dayStride + m_dayOf[period]] |= uint64_t(1) << m_bitOf[period];
    if (room != m_rooms) {
        cell(period, room) = lecture;
        if (m_roomUse[course * m_roomStride + room]++ == 0)
            ++m_roomsUsed[course];
    }
}

void TimetableSearch::account(const Delta& delta) {
    m_cost += delta.cost;
    m_clashes += delta.clashes;
    m_disorder += delta.disorder;
}

void TimetableSearch::makeMove(int lecture, int toPeriod, int toRoom, const Delta& delta) {
    takeOut(lecture);
    putIn(lecture, toPeriod, toRoom);
    account(delta);
}

void TimetableSearch::makeSwap(int lecture, int other, const Delta& delta) {
    const int periodA = m_period[lecture], periodB = m_period[other], roomA = m_room[lecture], roomB = m_room[other];
    takeOut(lecture);
    takeOut(other);
    putIn(lecture, periodB, roomB);
    putIn(other, periodA, roomA);
    account(delta);
}

bool TimetableSearch::tryPlace(int lecture, int toPeriod, int toRoom, int allowed) {
    const int other = cell(toPeriod, toRoom);
    if (other == Empty) {
        const Delta delta = moveDelta(lecture, toPeriod, toRoom, allowed);
        if (delta.cost > allowed)
            return false;
        makeMove(lecture, toPeriod, toRoom, delta);
        return true;
    }
    if (other == Blocked || other == lecture || !mayHold(other, m_period[lecture], m_room[lecture]))
        return false;
    if (m_courseOf[other] == m_courseOf[lecture] && m_periodRow[other] == m_periodRow[lecture] && m_roomRow[other] == m_roomRow[lecture]
        && m_orders.empty())
        return false;
    const Delta delta = swapDelta(lecture, other, allowed);
    if (delta.cost > allowed)
        return false;
    makeSwap(lecture, other, delta);
    return true;
}

bool TimetableSearch::tryMove(RandomSource& random, int allowed) {
    const int lecture = m_movable[random.below(int(m_movable.size()))];
    const Range periods = m_periodsOf[lecture], rooms = m_roomsOf[lecture];
    if (periods.size == 0 || rooms.size == 0)
        return false;
    return tryPlace(lecture, m_allowedPeriods[periods.first + random.below(periods.size)], m_allowedRooms[rooms.first + random.below(rooms.size)], allowed);
}

TimetableSearch::Delta TimetableSearch::flipCell(int periodA, int periodB, int room) {
    const int a = cell(periodA, room), b = cell(periodB, room);
    if (a >= 0 && b >= 0) {
        if (m_courseOf[a] == m_courseOf[b] && m_periodRow[a] == m_periodRow[b] && m_orders.empty())
            return {};
        const Delta delta = swapDelta(a, b, TooMuch);
        makeSwap(a, b, delta);
        return delta;
    }
    if (a < 0 && b < 0)
        return {};
    const int lecture = a >= 0 ? a : b, toPeriod = a >= 0 ? periodB : periodA;
    const Delta delta = moveDelta(lecture, toPeriod, room, TooMuch);
    makeMove(lecture, toPeriod, room, delta);
    return delta;
}

bool TimetableSearch::tryChain(RandomSource& random, int allowed) {
    const int seed = m_movable[random.below(int(m_movable.size()))];
    const int periodA = m_period[seed];
    const Range periods = m_periodsOf[seed];
    if (periodA == m_periods || periods.size == 0)
        return false;
    const int periodB = m_allowedPeriods[periods.first + random.below(periods.size)];
    if (periodA == periodB)
        return false;
    m_chain.clear();
    const auto add = [this](int room) {
        m_chain.push_back(room);
        m_inChain[room] = 1;
    };
    add(m_room[seed]);
    bool possible = true;
    for (size_t i = 0; i < m_chain.size() && possible; ++i) {
        const int room = m_chain[i];
        for (const auto& [here, there] : {std::pair(periodA, periodB), std::pair(periodB, periodA)}) {
            const int lecture = cell(here, room);
            if (lecture == Empty)
                continue;
            if (lecture == Blocked || !mayHold(lecture, there, room)) {
                possible = false;
                break;
            }
            const int course = m_courseOf[lecture];
            if (against(course, there) == 0)
                continue;
            for (int r = 0; r < m_rooms; ++r)
                if (!m_inChain[r] && cell(there, r) >= 0 && clash(course, m_courseOf[cell(there, r)]))
                    add(r);
        }
    }
    for (int room : m_chain)
        m_inChain[room] = 0;
    if (!possible)
        return false;
    const int64_t before = m_cost;
    for (int room : m_chain)
        flipCell(periodA, periodB, room);
    if (m_cost - before <= allowed)
        return true;
    for (size_t i = m_chain.size(); i-- > 0;)
        flipCell(periodA, periodB, m_chain[i]);
    return false;
}

void TimetableSearch::parkViolators() {
    while (m_clashes + m_disorder > 0) {
        int worst = -1, most = 0;
        for (int lecture : m_movable) {
            if (m_period[lecture] == m_periods)
                continue;
            const int broken = against(m_courseOf[lecture], m_period[lecture]) - 1 + disorderOf(lecture, m_period[lecture], -1);
            if (broken > most) {
                most = broken;
                worst = lecture;
            }
        }
        if (worst < 0)
            return; // only fixed lectures are left
        makeMove(worst, m_periods, m_rooms, moveDelta(worst, m_periods, m_rooms, TooMuch));
    }
}

Timetable TimetableSearch::timetable() const {
    Timetable result(m_period.size());
    for (size_t lecture = 0; lecture < result.size(); ++lecture)
        if (m_period[lecture] != m_periods)
            result[lecture] = {m_period[lecture], m_room[lecture] == m_rooms ? Placement::Nowhere : m_room[lecture]};
    return result;
}

void TimetableSearch::save(Snapshot& snapshot) const {
    snapshot.period = m_period;
    snapshot.room = m_room;
    snapshot.cost = m_cost;
    snapshot.violations = violations();
}

void TimetableSearch::restore(const Snapshot& snapshot) {
    for (int lecture : m_movable)
        takeOut(lecture);
    for (int lecture : m_movable)
        putIn(lecture, snapshot.period[lecture], snapshot.room[lecture]);
    countViolations();
    m_cost = snapshot.cost;
}

void TimetableSearch::countViolations() {
    int clashes = 0, disorder = 0;
    for (size_t lecture = 0; lecture < m_period.size(); ++lecture) {
        if (m_period[lecture] == m_periods)
            continue;
        clashes += against(m_courseOf[lecture], m_period[lecture]) - 1;
        disorder += disorderOf(int(lecture), m_period[lecture], -1);
    }
    m_clashes = clashes / 2; // every pair was seen from both sides
    m_disorder = disorder / 2;
}

} // namespace khue
