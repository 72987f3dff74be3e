// SPDX-License-Identifier: GPL-3.0-or-later
// The planner's inner state: a timetable laid out for the cache, the cost of a change without making it, and the
// moves that annealing tries. Exact: cost() plus what a move is said to cost is always the cost after it.
#pragma once

#include "app/scheduling/random_source.h"
#include "app/scheduling/timetable_problem.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace khue {

/// A room holds one lecture at a time and forbidden periods and rooms are never used; what cannot be placed is
/// parked in a place that costs. Only clashes of teachers and curricula and wrong order are allowed on the way,
/// for a price, since the way to a good timetable leads through them. Lectures of one curriculum that clash count
/// as one for its compactness.
class TimetableSearch {
public:
    struct Penalties {
        int clash = 30;      ///< for each pair of lectures
        int disorder = 30;   ///< for each precedence
        int unplaced = 2000; ///< for each lecture
    };

    /// `problem` has no fault() and outlives the search. Starts from `start` where it is given, as far as it is
    /// possible, and places the rest greedily, ties broken by `random`.
    TimetableSearch(const TimetableProblem& problem, Penalties penalties, RandomSource& random, const Assignment& start = {});

    int64_t cost() const { return m_cost; }
    /// Clashes, precedences broken and lectures not placed.
    int violations() const { return m_clashes + m_disorder + m_parked; }
    int movable() const { return int(m_movable.size()); } ///< lectures
    Assignment timetable() const;

    /// Tries one random move: makes it when it costs at most `allowed` more. Returns whether it was made.
    bool tryMove(RandomSource& random, int allowed);

    /// Weighs clashes and disorder anew, the rest stays.
    void setPenalty(int penalty);

    /// Takes lectures in violation out of the timetable until none is left.
    void parkViolators();

    static constexpr int Forbidden = 1 << 28; ///< as the cost of a period or room: never

    /// Places by lecture, to go back to a timetable seen before.
    struct Snapshot {
        std::vector<int> period, room;
        int64_t cost = 0;
        int violations = 0;
    };
    void save(Snapshot& snapshot) const;
    void restore(const Snapshot& snapshot);

private:
    static constexpr int Empty = -1, Blocked = -2;

    int& cell(int period, int room) { return m_cells[period * m_rooms + room]; }
    int cell(int period, int room) const { return m_cells[period * m_rooms + room]; }
    bool clash(int courseA, int courseB) const { return m_clashing[courseA * m_courses + courseB]; }
    int against(int course, int period) const { return m_against[course * m_periodStride + period]; }
    int periodCost(int lecture, int period) const { return m_periodCosts[m_periodRow[lecture] + period]; }
    int roomCost(int lecture, int room) const { return m_roomCosts[m_roomRow[lecture] + room]; }
    bool mayHold(int lecture, int period, int room) const {
        return periodCost(lecture, period) < Forbidden && roomCost(lecture, room) < Forbidden;
    }

    int daysDelta(int course, int fromPeriod, int toPeriod) const;
    int roomsDelta(int course, int fromRoom, int toRoom) const;
    int disorderOf(int lecture, int period, int exceptLecture) const;
    int compactnessDelta(int course, int otherCourse, int fromPeriod, int toPeriod) const;

    struct Delta {
        int cost = 0, clashes = 0, disorder = 0;
    };
    static constexpr int TooMuch = 1 << 29;
    Delta moveDelta(int lecture, int toPeriod, int toRoom, int allowed) const;
    Delta swapDelta(int lecture, int other, int allowed) const;
    int clashingLecture(int course, int period) const;
    void takeOut(int lecture);
    void putIn(int lecture, int period, int room);
    void makeMove(int lecture, int toPeriod, int toRoom, const Delta& delta);
    void makeSwap(int lecture, int other, const Delta& delta);
    void account(const Delta& delta);
    bool tryChain(int seed, int periodB, int allowed);
    bool tryPlace(int lecture, int toPeriod, int toRoom, int allowed);
    Delta flipCell(int periodA, int periodB, int room);

    void layOutCourses(const TimetableProblem& problem);
    void layOutCosts(const TimetableProblem& problem);
    int64_t wholeCost() const;
    void countViolations();
    void place(const TimetableProblem& problem, RandomSource& random, const Assignment& start);

    // Sizes. Period m_periods and room m_rooms are where parked lectures are; day m_days is theirs.
    int m_courses = 0, m_periods = 0, m_rooms = 0, m_days = 0, m_periodsPerDay = 1;
    int m_periodStride = 0, m_roomStride = 0, m_dayStride = 0;
    Penalties m_penalties;
    TimetableWeights m_weights;

    // The state.
    int64_t m_cost = 0;
    int m_clashes = 0, m_disorder = 0, m_parked = 0;
    std::vector<int> m_period, m_room;   ///< by lecture
    std::vector<int> m_cells;            ///< [period][room]: lecture, Empty or Blocked
    std::vector<uint16_t> m_against;     ///< [course][period]: lectures there that clash with the course
    std::vector<uint16_t> m_dayUse;      ///< [course][day]: lectures
    std::vector<uint16_t> m_roomUse;     ///< [course][room]: lectures
    std::vector<int> m_daysUsed;         ///< by course
    std::vector<int> m_roomsUsed;        ///< by course
    std::vector<uint16_t> m_held;        ///< [curriculum][period]: lectures
    std::vector<uint64_t> m_heldMask;    ///< [curriculum][day]: bit 2 + period of the day where one is held
    std::vector<uint64_t> m_present;     ///< [period][word]: bits of the courses held

    // The problem, laid out.
    std::vector<int> m_courseOf;         ///< by lecture
    std::vector<int> m_lecturesFrom;     ///< by course
    std::vector<int> m_movable;          ///< lectures that are not fixed
    std::vector<int> m_dayOf, m_bitOf;   ///< by period
    std::vector<uint8_t> m_clashing;     ///< [course][course]
    std::vector<uint64_t> m_clashBits;   ///< [course][word]: the same as bits
    int m_words = 0;                     ///< that hold a bit for every course
    std::vector<int> m_neighbours, m_neighboursFrom;   ///< by course: those that clash with it, itself too
    struct Membership {
        int curriculum, masks, held, weight; ///< where its masks and counts begin
    };
    std::vector<Membership> m_curricula; ///< of every course, one after the other
    std::vector<int> m_curriculaFrom;    ///< by course
    std::vector<uint8_t> m_member;       ///< [curriculum][course]
    std::vector<std::pair<int, int>> m_curriculumMasks; ///< where a curriculum's masks begin, its weight
    std::vector<int> m_compactnessGain;  ///< by course: the most that moving a lecture can gain
    std::vector<int> m_minimumDays;      ///< by course
    std::vector<int> m_periodRow, m_roomRow;           ///< by lecture: start of its row below
    std::vector<int> m_periodCosts, m_roomCosts;       ///< rows, shared by lectures that are alike
    struct Range {
        int first = 0, size = 0;
    };
    std::vector<int> m_allowedPeriods, m_allowedRooms;     ///< lists, shared as the rows are
    std::vector<Range> m_periodsOf, m_roomsOf;             ///< by lecture: its lists
    struct Order {
        int other;
        bool isAfter; ///< this lecture is to come after the other
    };
    std::vector<Order> m_orders;
    std::vector<int> m_ordersFrom; ///< by lecture
    // Room for tryChain.
    std::vector<int> m_chain;
    std::vector<uint8_t> m_inChain;
};

} // namespace khue
