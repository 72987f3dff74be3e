// SPDX-License-Identifier: GPL-3.0-or-later
// How a problem is laid out for the search, and its first timetable.
#include "app/scheduling/timetable_search.h"

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>

namespace khue {

namespace {

/// Rows of costs and lists of what is allowed by them; lectures that are alike share theirs.
class SharedRows {
public:
    struct Place {
        int row = 0, firstAllowed = 0, allowed = 0;
    };
    SharedRows(std::vector<int>& costs, std::vector<int>& allowed, int size) : m_costs(costs), m_allowed(allowed), m_size(size) {}

    Place add(const std::vector<int>& row) {
        const auto [at, isNew] = m_known.try_emplace(row, Place{int(m_costs.size()), int(m_allowed.size()), 0});
        if (isNew) {
            m_costs.insert(m_costs.end(), row.begin(), row.end());
            for (int i = 0; i < m_size; ++i)
                if (row[i] < TimetableSearch::Forbidden)
                    m_allowed.push_back(i);
            at->second.allowed = int(m_allowed.size()) - at->second.firstAllowed;
        }
        return at->second;
    }

private:
    std::vector<int>&m_costs, &m_allowed;
    int m_size;
    std::map<std::vector<int>, Place> m_known;
};

} // namespace

TimetableSearch::TimetableSearch(const TimetableProblem& problem, Penalties penalties, RandomSource& random, const Assignment& start)
    : m_courses(int(problem.courses.size())), m_periods(problem.periods()), m_rooms(int(problem.rooms.size())), m_days(problem.days),
      m_periodsPerDay(problem.periodsPerDay), m_periodStride(m_periods + 1), m_roomStride(m_rooms + 1), m_dayStride(m_days + 1),
      m_penalties(penalties), m_weights(problem.weights) {
    layOutCourses(problem);
    layOutCosts(problem);
    place(problem, random, start);
}

void TimetableSearch::layOutCourses(const TimetableProblem& problem) {
    m_courseOf = problem.courseOfLecture();
    m_lecturesFrom.push_back(0);
    for (const TimetableProblem::Course& course : problem.courses)
        m_lecturesFrom.push_back(m_lecturesFrom.back() + course.lectures);
    for (int period = 0; period < m_periods; ++period) {
        m_dayOf.push_back(problem.dayOf(period));
        m_bitOf.push_back(2 + period % m_periodsPerDay);
    }
    m_dayOf.push_back(m_days);
    m_bitOf.push_back(2);

    const std::vector<std::vector<bool>> clashing = problem.clashes();
    for (int a = 0; a < m_courses; ++a) {
        m_neighboursFrom.push_back(int(m_neighbours.size()));
        for (int b = 0; b < m_courses; ++b) {
            m_clashing.push_back(clashing[a][b]);
            if (clashing[a][b])
                m_neighbours.push_back(b);
        }
        m_minimumDays.push_back(problem.courses[a].minimumDays);
    }
    m_neighboursFrom.push_back(int(m_neighbours.size()));
    m_words = (m_courses + 63) / 64;
    m_clashBits.assign(size_t(m_courses) * m_words, 0);
    for (int a = 0; a < m_courses; ++a)
        for (int b = 0; b < m_courses; ++b)
            if (clashing[a][b])
                m_clashBits[a * m_words + b / 64] |= uint64_t(1) << b % 64;
    m_present.assign(size_t(m_periods) * m_words, 0);

    // Curricula of the same courses are one with their weights added; one without weight only makes clashes.
    std::map<std::vector<int>, int> merged;
    for (const TimetableProblem::Curriculum& curriculum : problem.curricula) {
        std::vector<int> members = curriculum.courses;
        std::sort(members.begin(), members.end());
        if (const int weight = curriculum.weight * m_weights.compactness; weight > 0 && !members.empty())
            merged[members] += weight;
    }
    std::vector<std::vector<Membership>> curriculaOf(problem.courses.size());
    m_member.assign(merged.size() * problem.courses.size(), 0);
    int curriculum = 0;
    for (const auto& [members, weight] : merged) {
        for (int course : members) {
            curriculaOf[course].push_back({curriculum, curriculum * m_dayStride, curriculum * m_periodStride, weight});
            m_member[size_t(curriculum) * problem.courses.size() + course] = 1;
        }
        m_curriculumMasks.push_back({curriculum * m_dayStride, weight});
        ++curriculum;
    }
    for (const std::vector<Membership>& curricula : curriculaOf) {
        m_curriculaFrom.push_back(int(m_curricula.size()));
        m_curricula.insert(m_curricula.end(), curricula.begin(), curricula.end());
        int gain = 0; // one lecture leaves its loneliness, two others lose theirs
        for (const Membership& each : curricula)
            gain += 3 * each.weight;
        m_compactnessGain.push_back(gain);
    }
    m_curriculaFrom.push_back(int(m_curricula.size()));

    m_against.assign(size_t(m_courses) * m_periodStride, 0);
    m_held.assign(merged.size() * m_periodStride, 0);
    m_heldMask.assign(merged.size() * m_dayStride, 0);
    // Parking never changes anybody's days, rooms or compactness: as if it were always full.
    m_dayUse.assign(size_t(m_courses) * m_dayStride, 0);
    m_roomUse.assign(size_t(m_courses) * m_roomStride, 0);
    for (int course = 0; course < m_courses; ++course) {
        m_dayUse[course * m_dayStride + m_days] = 2;
        m_roomUse[course * m_roomStride + m_rooms] = 2;
    }
    for (size_t each = 0; each < merged.size(); ++each)
        m_heldMask[each * m_dayStride + m_days] = ~uint64_t(0);
    m_daysUsed.assign(m_courses, 0);
    m_roomsUsed.assign(m_courses, 0);
    m_inChain.assign(m_rooms, 0);
    m_chain.reserve(m_rooms);
}

void TimetableSearch::layOutCosts(const TimetableProblem& problem) {
    const size_t lectures = m_courseOf.size();
    std::vector<std::vector<int>> periodRows(m_courses, std::vector<int>(m_periodStride, 0));
    std::vector<std::vector<int>> roomRows(m_courses, std::vector<int>(m_roomStride, 0));
    for (int course = 0; course < m_courses; ++course) {
        periodRows[course][m_periods] = m_penalties.unplaced;
        for (int room = 0; room < m_rooms; ++room)
            roomRows[course][room] = std::max(0, problem.courses[course].students - problem.rooms[room].capacity) * m_weights.roomCapacity;
    }
    for (const TimetableProblem::CoursePeriod& each : problem.unavailable)
        periodRows[each.course][each.period] = Forbidden;
    for (const TimetableProblem::CourseRoom& each : problem.forbiddenRooms)
        roomRows[each.course][each.room] = Forbidden;
    std::map<int, std::vector<int>> ownPeriods, ownRooms; // of the lectures that are not like their course
    const auto periodsOf = [&](int lecture) -> std::vector<int>& { return ownPeriods.try_emplace(lecture, periodRows[m_courseOf[lecture]]).first->second; };
    const auto roomsOf = [&](int lecture) -> std::vector<int>& { return ownRooms.try_emplace(lecture, roomRows[m_courseOf[lecture]]).first->second; };
    for (const TimetableProblem::PeriodCost& each : problem.periodCosts)
        if (int& cost = periodsOf(each.lecture)[each.period]; cost != Forbidden)
            cost += each.cost;
    for (const TimetableProblem::LecturePeriod& each : problem.forbiddenPeriods)
        periodsOf(each.lecture)[each.period] = Forbidden;
    for (const TimetableProblem::RoomCost& each : problem.roomCosts)
        if (int& cost = roomsOf(each.lecture)[each.room]; cost != Forbidden)
            cost += each.cost;
    // A fixed lecture's own costs are none of the search's business.
    for (const TimetableProblem::FixedLecture& each : problem.fixed) {
        std::fill(periodsOf(each.lecture).begin(), periodsOf(each.lecture).end(), 0);
        std::fill(roomsOf(each.lecture).begin(), roomsOf(each.lecture).end(), 0);
    }

    SharedRows periods(m_periodCosts, m_allowedPeriods, m_periods), rooms(m_roomCosts, m_allowedRooms, m_rooms);
    for (size_t lecture = 0; lecture < lectures; ++lecture) {
        const int course = m_courseOf[lecture];
        const auto ownPeriod = ownPeriods.find(int(lecture));
        const auto ownRoom = ownRooms.find(int(lecture));
        const SharedRows::Place inPeriods = periods.add(ownPeriod == ownPeriods.end() ? periodRows[course] : ownPeriod->second);
        const SharedRows::Place inRooms = rooms.add(ownRoom == ownRooms.end() ? roomRows[course] : ownRoom->second);
        m_periodRow.push_back(inPeriods.row);
        m_roomRow.push_back(inRooms.row);
        m_periodsOf.push_back({inPeriods.firstAllowed, inPeriods.allowed});
        m_roomsOf.push_back({inRooms.firstAllowed, inRooms.allowed});
    }

    std::vector<std::vector<Order>> orders(lectures);
    for (const TimetableProblem::Precedence& each : problem.precedences) {
        orders[each.after].push_back({each.before, true});
        orders[each.before].push_back({each.after, false});
    }
    for (const std::vector<Order>& ofLecture : orders) {
        m_ordersFrom.push_back(int(m_orders.size()));
        m_orders.insert(m_orders.end(), ofLecture.begin(), ofLecture.end());
    }
    m_ordersFrom.push_back(int(m_orders.size()));
}

int64_t TimetableSearch::wholeCost() const {
    int64_t cost = int64_t(m_clashes) * m_penalties.clash + int64_t(m_disorder) * m_penalties.disorder;
    for (size_t lecture = 0; lecture < m_courseOf.size(); ++lecture)
        cost += periodCost(int(lecture), m_period[lecture]) + roomCost(int(lecture), m_room[lecture]);
    for (int course = 0; course < m_courses; ++course)
        cost += int64_t(std::max(0, m_minimumDays[course] - m_daysUsed[course])) * m_weights.minimumDays
                + int64_t(std::max(0, m_roomsUsed[course] - 1)) * m_weights.roomStability;
    for (const auto& [masks, weight] : m_curriculumMasks)
        for (int day = 0; day < m_days; ++day) {
            const uint64_t held = m_heldMask[masks + day];
            cost += int64_t(std::popcount(held & ~(held << 1) & ~(held >> 1))) * weight;
        }
    return cost;
}

void TimetableSearch::place(const TimetableProblem& problem, RandomSource& random, const Assignment& start) {
    const int lectures = int(m_courseOf.size());
    m_cells.assign(size_t(m_periods) * m_rooms, Empty);
    m_period.assign(lectures, m_periods);
    m_room.assign(lectures, m_rooms);
    m_parked = lectures;
    std::vector<uint8_t> isFixed(lectures, 0);
    for (const TimetableProblem::FixedLecture& each : problem.fixed) {
        isFixed[each.lecture] = 1;
        takeOut(each.lecture);
        putIn(each.lecture, each.placement.period, each.placement.room == LecturePlace::Nowhere ? m_rooms : each.placement.room);
    }
    for (const TimetableProblem::FixedLecture& each : problem.fixed)
        if (each.placement.room != LecturePlace::Nowhere)
            cell(each.placement.period, each.placement.room) = Blocked;
    for (const TimetableProblem::RoomPeriod& each : problem.roomUnavailable)
        cell(each.period, each.room) = Blocked;
    for (int lecture = 0; lecture < lectures; ++lecture)
        if (!isFixed[lecture])
            m_movable.push_back(lecture);
    for (int lecture : m_movable)
        if (size_t(lecture) < start.size() && start[lecture].isPlaced() && start[lecture].room != LecturePlace::Nowhere) {
            const LecturePlace& place = start[lecture];
            if (cell(place.period, place.room) == Empty && mayHold(lecture, place.period, place.room)) {
                takeOut(lecture);
                putIn(lecture, place.period, place.room);
            }
        }
    countViolations();
    m_cost = wholeCost();

    // The hardest first: few periods and many neighbours.
    std::vector<std::pair<int, int>> toPlace;
    for (int lecture : m_movable)
        if (m_period[lecture] == m_periods) {
            const int course = m_courseOf[lecture];
            const int neighbours = m_neighboursFrom[course + 1] - m_neighboursFrom[course];
            const int periods = m_periodsOf[lecture].size;
            toPlace.push_back({periods * 4 - neighbours * 2 + random.below(8), lecture});
        }
    std::sort(toPlace.begin(), toPlace.end());
    // All places are compared where that is quick; of more than that some by chance.
    constexpr int64_t comparisons = 4'000'000;
    const int64_t each = std::max<int64_t>(16, comparisons / std::max<int64_t>(1, int64_t(toPlace.size())));
    for (const auto& [ease, lecture] : toPlace) {
        int bestCost = TooMuch, bestPeriod = m_periods, bestRoom = m_rooms, ties = 0;
        const Range periods = m_periodsOf[lecture], rooms = m_roomsOf[lecture];
        const int64_t places = int64_t(periods.size) * rooms.size;
        for (int64_t i = 0; i < std::min(places, each); ++i) {
            const int64_t which = places <= each ? i : int64_t(random.below(periods.size)) * rooms.size + random.below(rooms.size);
            const int period = m_allowedPeriods[periods.first + int(which / rooms.size)], room = m_allowedRooms[rooms.first + int(which % rooms.size)];
            if (cell(period, room) != Empty)
                continue;
            const int cost = moveDelta(lecture, period, room, bestCost).cost;
            if (cost > bestCost || (cost == bestCost && random.below(++ties) != 0))
                continue;
            if (cost < bestCost)
                ties = 1;
            bestCost = cost;
            bestPeriod = period;
            bestRoom = room;
        }
        if (bestPeriod != m_periods)
            makeMove(lecture, bestPeriod, bestRoom, moveDelta(lecture, bestPeriod, bestRoom, TooMuch));
    }
}

} // namespace khue
