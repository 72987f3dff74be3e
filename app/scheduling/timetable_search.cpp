// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduling/timetable_search.h"

#include <algorithm>
#include <bit>

namespace khue {

namespace {

/// What a curriculum's lecture changes in the number of periods that stand alone, by its window: bits 0 and 1 are
/// the two periods before, bit 2 its own, bits 3 and 4 the two after.
struct AloneTable {
    int8_t adding[32], removing[32];
    constexpr AloneTable() : adding(), removing() {
        for (unsigned window = 0; window < 32; ++window) {
            const bool farBefore = window & 1, before = window & 2, isHeld = window & 4, after = window & 8, farAfter = window & 16;
            const int change = int(!before && !after) - int(before && !farBefore) - int(after && !farAfter);
            adding[window] = int8_t(isHeld ? 0 : change);
            removing[window] = int8_t(-change);
        }
    }
};
constexpr AloneTable alone;

/// Of 256 moves so many go to a room that the course has already.
constexpr int siblingShare = 180;
/// One of so many moves into a period where several are in the way becomes a chain. It takes long, and mends what
/// no single move can.
constexpr int chainEvery = 16;

/// From 24 random bits a number below `size`.
int scaled(uint64_t bits, int size) {
    return int(bits * uint64_t(size) >> 24);
}

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

/// What moving one lecture of `course` costs its curricula; those of `otherCourse`, whose lecture goes the other
/// way, do not notice.
int TimetableSearch::compactnessDelta(int course, int otherCourse, int fromPeriod, int toPeriod) const {
    int delta = 0;
    const int fromDay = m_dayOf[fromPeriod], toDay = m_dayOf[toPeriod];
    const int fromBit = m_bitOf[fromPeriod], toBit = m_bitOf[toPeriod];
    const uint64_t taken = fromDay == toDay ? ~(uint64_t(1) << fromBit) : ~uint64_t(0);
    const Membership* const end = m_curricula.data() + m_curriculaFrom[course + 1];
    for (const Membership* each = m_curricula.data() + m_curriculaFrom[course]; each != end; ++each) {
        if (otherCourse >= 0 && m_member[each->curriculum * m_courses + otherCourse])
            continue;
        const uint64_t* masks = &m_heldMask[each->masks];
        // Only where lectures clash can another of the curriculum stay behind.
        const bool stays = m_clashes > 0 && fromDay != m_days && m_held[each->held + fromPeriod] > 1;
        const int change = stays ? alone.adding[masks[toDay] >> (toBit - 2) & 31]
                                 : alone.adding[(masks[toDay] & taken) >> (toBit - 2) & 31] + alone.removing[masks[fromDay] >> (fromBit - 2) & 31];
        delta += change * each->weight;
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
    delta.cost += compactnessDelta(course, -1, fromPeriod, toPeriod);
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
    delta.cost += compactnessDelta(courseA, clashing ? courseB : -1, periodA, periodB);
    if (delta.cost - m_compactnessGain[courseB] > allowed)
        return {TooMuch};
    delta.cost += compactnessDelta(courseB, clashing ? courseA : -1, periodB, periodA);
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
    uint64_t& present = m_present[period * m_words + course / 64];
    present &= ~(uint64_t(1) << course % 64);
    // Another of the course may be there, in a clash.
    if (against(course, period) > 0)
        for (int other = m_lecturesFrom[course]; other < m_lecturesFrom[course + 1]; ++other)
            if (other != lecture && m_period[other] == period)
                present |= uint64_t(1) << course % 64;
    if (--m_dayUse[course * m_dayStride + m_dayOf[period]] == 0)
        --m_daysUsed[course];
    for (int i = m_curriculaFrom[course]; i < m_curriculaFrom[course + 1]; ++i)
        if (--m_held[m_curricula[i].held + period] == 0)
            m_heldMask[m_curricula[i].masks + m_dayOf[period]] &= ~(uint64_t(1) << m_bitOf[period]);
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
    m_present[period * m_words + course / 64] |= uint64_t(1) << course % 64;
    if (m_dayUse[course * m_dayStride + m_dayOf[period]]++ == 0)
        ++m_daysUsed[course];
    for (int i = m_curriculaFrom[course]; i < m_curriculaFrom[course + 1]; ++i)
        if (m_held[m_curricula[i].held + period]++ == 0)
            m_heldMask[m_curricula[i].masks + m_dayOf[period]] |= uint64_t(1) << m_bitOf[period];
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
    const uint64_t bits = random.next(), more = random.next();
    const int lecture = m_movable[scaled(bits >> 40, int(m_movable.size()))];
    const Range periods = m_periodsOf[lecture], rooms = m_roomsOf[lecture];
    if (periods.size == 0 || rooms.size == 0)
        return false;
    const int course = m_courseOf[lecture], from = m_period[lecture];
    const int period = m_allowedPeriods[periods.first + scaled(bits >> 16 & 0xffffff, periods.size)];
    if (period != from && from != m_periods && against(course, period) == 1) {
        // One lecture is in the way: the two change places, for else they would clash.
        const int other = clashingLecture(course, period);
        if (other != lecture && other >= 0) {
            const int room = m_room[other];
            return room != m_rooms && cell(period, room) == other && roomCost(lecture, room) < Forbidden && tryPlace(lecture, period, room, allowed);
        }
    }
    // Several are: now and then whole groups change places.
    if (period != from && from != m_periods && against(course, period) > 1 && (more >> 48) % chainEvery == 0)
        return tryChain(lecture, period, allowed);
    int room = m_rooms;
    if (int(bits & 255) < siblingShare) {
        const int first = m_lecturesFrom[course];
        room = m_room[first + scaled(more & 0xffffff, m_lecturesFrom[course + 1] - first)];
        if (room != m_rooms && roomCost(lecture, room) >= Forbidden)
            return false;
    }
    if (room == m_rooms)
        room = m_allowedRooms[rooms.first + scaled(more >> 24 & 0xffffff, rooms.size)];
    return tryPlace(lecture, period, room, allowed);
}

/// A lecture of that period that must not be there with one of `course`; -1 where there is none.
int TimetableSearch::clashingLecture(int course, int period) const {
    for (int word = 0; word < m_words; ++word)
        if (const uint64_t bits = m_present[period * m_words + word] & m_clashBits[course * m_words + word]) {
            const int other = word * 64 + std::countr_zero(bits);
            for (int lecture = m_lecturesFrom[other]; lecture < m_lecturesFrom[other + 1]; ++lecture)
                if (m_period[lecture] == period)
                    return lecture;
        }
    return -1;
}

void TimetableSearch::setPenalty(int penalty) {
    m_cost += int64_t(m_clashes) * (penalty - m_penalties.clash) + int64_t(m_disorder) * (penalty - m_penalties.disorder);
    m_penalties.clash = m_penalties.disorder = penalty;
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

/// Exchanges two periods along a chain of lectures that would clash otherwise.
bool TimetableSearch::tryChain(int seed, int periodB, int allowed) {
    const int periodA = m_period[seed];
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

Assignment TimetableSearch::timetable() const {
    Assignment result(m_period.size());
    for (size_t lecture = 0; lecture < result.size(); ++lecture)
        if (m_period[lecture] != m_periods)
            result[lecture] = {m_period[lecture], m_room[lecture] == m_rooms ? LecturePlace::Nowhere : m_room[lecture]};
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
