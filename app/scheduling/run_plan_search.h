// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduling/random_source.h"
#include "app/scheduling/run_plan_model.h"

namespace khue {

/// The places of a plan's sessions, the cost of them all, and the moves that annealing tries. A session is only ever
/// where what is fixed allows; that two of them are at odds is allowed on the way, for a price.
class RunPlanSearch {
public:
    struct Penalties {
        int clash = 400;        ///< for each pair of sessions at odds
        int unplaced = 5000000; ///< for each session; beyond what any place costs
    };

    /// `model` outlives the search. Sessions begin where they are, as far as they may stay; then the others are placed
    /// where they cost least.
    RunPlanSearch(const RunPlanModel& model, Penalties penalties);

    int64_t cost() const { return m_cost; }
    /// Pairs of sessions at odds, and sessions without a place.
    int violations() const { return m_clashes + m_unplaced; }
    int movable() const { return int(m_model.items.size()); }
    bool tryMove(RandomSource& random, int allowed);
    void setPenalty(int penalty);

    struct Snapshot {
        std::vector<int> start, room;
        int64_t cost = 0;
        int violations = 0;
    };
    void save(Snapshot& snapshot) const;
    void restore(const Snapshot& snapshot);

    /// Takes sessions out until no two are at odds, then puts in again what fits nevertheless.
    void mend();

    /// What it would cost more if the item stayed where it is in the database, and with how many others it would be at
    /// odds there. It must be able to stay.
    struct Stay {
        int64_t cost = 0;
        int clashes = 0;
    };
    Stay ifItStayed(int item);

    int start(int item) const { return m_start[size_t(item)]; } ///< in the item's starts; -1: without a place
    int room(int item) const { return m_room[size_t(item)]; }   ///< in the item's rooms
    Burden burden() const { return {m_burden.vietNam, m_burden.england}; } ///< of sessions held online
    /// Unsocial minutes of a lecturer, those fixed included.
    int burdenOf(int lecturer) const { return m_lecturerBurden[size_t(lecturer)]; }

    /// The same cost reckoned from nothing, for tests.
    int64_t wholeCost() const;

private:
    struct Time {
        Seconds start, end;
    };
    Time timeOf(int item) const {
        const RunPlanModel::Item& each = m_model.items[size_t(item)];
        const Seconds at = each.starts[size_t(m_start[size_t(item)])].at;
        return {at, at + each.length};
    }
    int globalRoom(int item) const { return m_model.items[size_t(item)].rooms[size_t(m_room[size_t(item)])].room; }

    int clashesOf(int item) const;
    int64_t ownCost(int item) const;
    int64_t dayCost(int run, int day) const;
    int64_t sidesCost() const;
    int64_t lecturerCost(int lecturer) const;
    int64_t change(int item, bool in);
    int64_t takeOut(int item);
    int64_t putIn(int item, int start, int room);
    int64_t moveTo(int item, int start, int room);
    bool trySwap(int item, RandomSource& random, int allowed);
    void placeWhereCheapest(int item, bool withoutClash);
    std::vector<RunPlanModel::Span>& onDay(int run, int day) { return m_onDay[size_t(run) * size_t(m_model.days) + size_t(day)]; }
    int& roomUse(int run, int room) { return m_roomUse[size_t(run) * m_model.rooms.size() + size_t(room)]; }

    const RunPlanModel& m_model;
    Penalties m_penalties;
    int64_t m_cost = 0;
    int m_clashes = 0, m_unplaced = 0;
    std::vector<int> m_start, m_room;                     ///< by item
    std::vector<std::vector<RunPlanModel::Span>> m_onDay; ///< [run][day]
    std::vector<std::vector<int>> m_inRoom;               ///< [room]: items
    std::vector<int> m_roomUse;                           ///< [run][room]: sessions
    std::vector<int> m_roomsUsed;                         ///< by run
    std::vector<int> m_lecturerBurden;
    Burden m_burden;
};

} // namespace khue
