// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduling/run_plan_search.h"

#include <algorithm>

namespace khue {

namespace {

constexpr Seconds longDay = 6 * 3600, longGap = 90 * 60;
constexpr int64_t TooMuch = int64_t(1) << 60;

} // namespace

RunPlanSearch::RunPlanSearch(const RunPlanModel& model, Penalties penalties)
    : m_model(model), m_penalties(penalties), m_start(model.items.size(), -1), m_room(model.items.size(), -1),
      m_onDay(model.runs.size() * size_t(model.days)), m_inRoom(model.rooms.size()), m_roomUse(model.runs.size() * model.rooms.size(), 0),
      m_roomsUsed(model.runs.size(), 0), m_lecturerBurden(model.burden), m_burden{model.vietNam, model.england} {
    for (int run = 0; run < int(model.runs.size()); ++run) {
        for (const auto& [day, span] : model.runs[size_t(run)].fixed)
            onDay(run, day).push_back(span);
        for (const int room : model.runs[size_t(run)].fixedRooms)
            m_roomsUsed[size_t(run)] += roomUse(run, room)++ == 0;
    }
    m_unplaced = movable();
    m_cost = wholeCost();
    for (int item = 0; item < movable(); ++item) {
        const RunPlanModel::Item& each = model.items[size_t(item)];
        if (each.presentStart >= 0 && each.presentRoom >= 0 && each.mayBe(each.presentStart, each.presentRoom) != RunPlanModel::No)
            m_cost += putIn(item, each.presentStart, each.presentRoom);
    }
    for (int item = 0; item < movable(); ++item)
        if (m_start[size_t(item)] < 0)
            placeWhereCheapest(item, false);
}

/// With how many others the item is at odds, where it is.
int RunPlanSearch::clashesOf(int item) const {
    const Time own = timeOf(item);
    const int room = globalRoom(item);
    int clashes = 0;
    for (const RunPlanModel::Relation& relation : m_model.relations[size_t(item)]) {
        if (m_start[size_t(relation.other)] < 0)
            continue;
        const Time other = timeOf(relation.other);
        bool atOdds = relation.order < 0 ? own.end > other.start : relation.order > 0 ? other.end > own.start : own.start < other.end && other.start < own.end;
        if (!atOdds && relation.sameLecturer) {
            const Seconds way = m_model.way(room, globalRoom(relation.other));
            atOdds = own.start < other.end + way && other.start < own.end + way;
        }
        clashes += atOdds;
    }
    if (room != 0)
        for (const int other : m_inRoom[size_t(room)]) {
            const Time theirs = timeOf(other);
            clashes += other != item && own.start < theirs.end && theirs.start < own.end;
        }
    return clashes;
}

/// What a place costs by itself.
int64_t RunPlanSearch::ownCost(int index) const {
    const RunPlanModel::Item& item = m_model.items[size_t(index)];
    const int start = m_start[size_t(index)], room = m_room[size_t(index)];
    return item.starts[size_t(start)].cost + item.rooms[size_t(room)].cost + (item.mayBe(start, room) == RunPlanModel::IfNeedBe ? m_model.weights.ifNeedBe : 0);
}

int64_t RunPlanSearch::dayCost(int run, int day) const {
    const std::vector<RunPlanModel::Span>& spans = m_onDay[size_t(run) * size_t(m_model.days) + size_t(day)];
    if (spans.empty())
        return 0;
    const PlanWeights& weights = m_model.weights;
    Seconds taught = 0;
    int64_t cost = int64_t(spans.size() - 1) * weights.sameDay;
    for (const RunPlanModel::Span& span : spans) {
        taught += span.end - span.start;
        // The gap until the next session; there are few on a day.
        Seconds next = 0;
        for (const RunPlanModel::Span& other : spans)
            if (other.start >= span.end && (next == 0 || other.start < next))
                next = other.start;
        bool covered = false;
        for (const RunPlanModel::Span& other : spans)
            covered = covered || (other.start < span.end && other.end > span.end);
        if (next && !covered && next - span.end > longGap)
            cost += (next - span.end - longGap) / 120 * weights.gapMinute;
    }
    return cost + std::max<Seconds>(0, taught - longDay) / 60 * weights.overlongMinute;
}

int64_t RunPlanSearch::sidesCost() const {
    return int64_t(std::abs(m_burden.vietNam - m_burden.england)) * m_model.weights.fairSides;
}

int64_t RunPlanSearch::lecturerCost(int lecturer) const {
    const int64_t minutes = m_lecturerBurden[size_t(lecturer)];
    return minutes * minutes * m_model.weights.fairPeople / 600;
}

/// Brings a placed item into the reckoning, or takes it out of it; what that changes, but for its clashes.
int64_t RunPlanSearch::change(int index, bool in) {
    const RunPlanModel::Item& item = m_model.items[size_t(index)];
    const RunPlanModel::Start& start = item.starts[size_t(m_start[size_t(index)])];
    const int sign = in ? 1 : -1, room = globalRoom(index);
    int64_t delta = sign * ownCost(index);

    std::vector<RunPlanModel::Span>& spans = onDay(item.run, start.day);
    delta -= dayCost(item.run, start.day);
    if (in)
        spans.push_back({start.at, start.at + item.length, index});
    else
        spans.erase(std::find_if(spans.begin(), spans.end(), [index](const RunPlanModel::Span& span) { return span.item == index; }));
    delta += dayCost(item.run, start.day);

    if (room != 0) {
        std::vector<int>& inRoom = m_inRoom[size_t(room)];
        if (in)
            inRoom.push_back(index);
        else
            inRoom.erase(std::find(inRoom.begin(), inRoom.end(), index));
        int &use = roomUse(item.run, room), &used = m_roomsUsed[size_t(item.run)];
        delta -= int64_t(std::max(0, used - 1)) * m_model.weights.otherRoom;
        used += in ? int(use++ == 0) : -int(--use == 0);
        delta += int64_t(std::max(0, used - 1)) * m_model.weights.otherRoom;
    }
    if (item.sharesSides) {
        delta -= sidesCost();
        m_burden.vietNam += sign * start.vietNam;
        m_burden.england += sign * start.england;
        delta += sidesCost();
    }
    for (const RunPlanModel::Teacher& teacher : item.teachers) {
        delta -= lecturerCost(teacher.person);
        m_lecturerBurden[size_t(teacher.person)] += sign * (teacher.inEngland ? start.england : start.vietNam);
        delta += lecturerCost(teacher.person);
    }
    return delta;
}

int64_t RunPlanSearch::takeOut(int item) {
    if (m_start[size_t(item)] < 0)
        return 0;
    const int clashes = clashesOf(item);
    const int64_t delta = change(item, false) - int64_t(clashes) * m_penalties.clash + m_penalties.unplaced;
    m_start[size_t(item)] = m_room[size_t(item)] = -1;
    m_clashes -= clashes;
    ++m_unplaced;
    return delta;
}

int64_t RunPlanSearch::putIn(int item, int start, int room) {
    if (start < 0)
        return 0;
    m_start[size_t(item)] = start;
    m_room[size_t(item)] = room;
    const int clashes = clashesOf(item);
    m_clashes += clashes;
    --m_unplaced;
    return change(item, true) + int64_t(clashes) * m_penalties.clash - m_penalties.unplaced;
}

int64_t RunPlanSearch::moveTo(int item, int start, int room) {
    const int64_t delta = takeOut(item);
    return delta + putIn(item, start, room);
}

bool RunPlanSearch::tryMove(RandomSource& random, int allowed) {
    const int index = random.below(movable());
    const RunPlanModel::Item& item = m_model.items[size_t(index)];
    if (item.starts.empty())
        return false;
    const int starts = int(item.starts.size()), rooms = int(item.rooms.size());
    const int oldStart = m_start[size_t(index)], oldRoom = m_room[size_t(index)];
    const int kind = random.below(16);
    int start = oldStart, room = oldRoom;
    if (kind < 2 && oldStart >= 0)
        return trySwap(index, random, allowed);
    if (oldStart < 0 || kind < 7)
        start = random.below(starts);
    else if (kind < 13)
        start = oldStart + random.below(17) - 8; // an hour or so earlier or later, or the day beside
    if (start < 0 || start >= starts)
        return false;
    if (oldRoom < 0 || start == oldStart || random.below(4) == 0)
        room = random.below(rooms);
    if ((start == oldStart && room == oldRoom) || item.mayBe(start, room) == RunPlanModel::No)
        return false;
    const int64_t delta = moveTo(index, start, room);
    if (delta > allowed) {
        moveTo(index, oldStart, oldRoom);
        return false;
    }
    m_cost += delta;
    return true;
}

/// Two sessions exchange their times; each keeps its room.
bool RunPlanSearch::trySwap(int item, RandomSource& random, int allowed) {
    const int other = random.below(movable());
    if (other == item || m_start[size_t(other)] < 0)
        return false;
    const auto startAt = [this](int index, Seconds at) {
        const std::vector<RunPlanModel::Start>& starts = m_model.items[size_t(index)].starts;
        const auto found = std::lower_bound(starts.begin(), starts.end(), at, [](const RunPlanModel::Start& start, Seconds wanted) { return start.at < wanted; });
        return found != starts.end() && found->at == at ? int(found - starts.begin()) : -1;
    };
    const int roomA = m_room[size_t(item)], roomB = m_room[size_t(other)], startA = m_start[size_t(item)], startB = m_start[size_t(other)];
    const int forA = startAt(item, timeOf(other).start), forB = startAt(other, timeOf(item).start);
    if (forA < 0 || forB < 0 || forA == startA || m_model.items[size_t(item)].mayBe(forA, roomA) == RunPlanModel::No
        || m_model.items[size_t(other)].mayBe(forB, roomB) == RunPlanModel::No)
        return false;
    int64_t delta = takeOut(item);
    delta += takeOut(other);
    delta += putIn(item, forA, roomA);
    delta += putIn(other, forB, roomB);
    if (delta > allowed) {
        takeOut(item);
        takeOut(other);
        putIn(item, startA, roomA);
        putIn(other, startB, roomB);
        return false;
    }
    m_cost += delta;
    return true;
}

void RunPlanSearch::placeWhereCheapest(int index, bool withoutClash) {
    const RunPlanModel::Item& item = m_model.items[size_t(index)];
    int64_t best = withoutClash ? TooMuch : 0; // at first it is placed only where that is cheaper than not
    int bestStart = -1, bestRoom = -1;
    const int rooms = withoutClash ? int(item.rooms.size()) : std::min(3, int(item.rooms.size())); // to begin with the best will do
    for (int start = 0; start < int(item.starts.size()); ++start)
        for (int room = 0; room < rooms; ++room) {
            if (item.mayBe(start, room) == RunPlanModel::No)
                continue;
            const int clashes = m_clashes;
            const int64_t delta = putIn(index, start, room);
            const bool clashing = m_clashes > clashes;
            takeOut(index);
            if (delta < best && !(withoutClash && clashing)) {
                best = delta;
                bestStart = start;
                bestRoom = room;
            }
        }
    m_cost += putIn(index, bestStart, bestRoom);
}

void RunPlanSearch::setPenalty(int penalty) {
    m_cost += int64_t(m_clashes) * (penalty - m_penalties.clash);
    m_penalties.clash = penalty;
}

void RunPlanSearch::save(Snapshot& snapshot) const {
    snapshot.start = m_start;
    snapshot.room = m_room;
    snapshot.cost = m_cost;
    snapshot.violations = violations();
}

void RunPlanSearch::restore(const Snapshot& snapshot) {
    int64_t delta = 0;
    for (int item = 0; item < movable(); ++item)
        delta += takeOut(item);
    for (int item = 0; item < movable(); ++item)
        delta += putIn(item, snapshot.start[size_t(item)], snapshot.room[size_t(item)]);
    m_cost += delta;
}

void RunPlanSearch::mend() {
    while (m_clashes > 0) {
        int worst = -1, most = 0;
        for (int item = 0; item < movable(); ++item)
            if (m_start[size_t(item)] >= 0)
                if (const int clashes = clashesOf(item); clashes > most)
                    most = clashes, worst = item;
        m_cost += takeOut(worst);
    }
    for (int item = 0; item < movable(); ++item)
        if (m_start[size_t(item)] < 0)
            placeWhereCheapest(item, true);
}

RunPlanSearch::Stay RunPlanSearch::ifItStayed(int index) {
    const RunPlanModel::Item& item = m_model.items[size_t(index)];
    const int start = m_start[size_t(index)], room = m_room[size_t(index)], clashes = m_clashes;
    Stay stay;
    stay.cost = moveTo(index, item.presentStart, item.presentRoom);
    stay.clashes = m_clashes - clashes;
    moveTo(index, start, room);
    return stay;
}

int64_t RunPlanSearch::wholeCost() const {
    int64_t cost = sidesCost(), pairs = 0;
    for (int item = 0; item < movable(); ++item) {
        if (m_start[size_t(item)] < 0) {
            cost += m_penalties.unplaced;
            continue;
        }
        cost += ownCost(item);
        pairs += clashesOf(item);
    }
    for (int run = 0; run < int(m_model.runs.size()); ++run) {
        cost += int64_t(std::max(0, m_roomsUsed[size_t(run)] - 1)) * m_model.weights.otherRoom;
        for (int day = 0; day < m_model.days; ++day)
            cost += dayCost(run, day);
    }
    for (int lecturer = 0; lecturer < int(m_lecturerBurden.size()); ++lecturer)
        cost += lecturerCost(lecturer);
    return cost + pairs / 2 * m_penalties.clash;
}

} // namespace khue
