// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendar_layout.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <queue>
#include <set>

namespace khue {

namespace {

constexpr int none = std::numeric_limits<int>::max();

/// The least value of a range of positions, where values come in one by one.
class LeastOfRange {
public:
    explicit LeastOfRange(size_t size) : m_size(size), m_least(2 * size, none) {}
    void set(size_t position, int value) {
        for (position += m_size, m_least[position] = value; position > 1; position /= 2)
            m_least[position / 2] = std::min(m_least[position], m_least[position ^ 1]);
    }
    int least(size_t from, size_t to) const {
        int found = none;
        for (from += m_size, to += m_size; from < to; from /= 2, to /= 2) {
            if (from & 1)
                found = std::min(found, m_least[from++]);
            if (to & 1)
                found = std::min(found, m_least[--to]);
        }
        return found;
    }

private:
    size_t m_size;
    std::vector<int> m_least;
};

} // namespace

std::vector<BlockPlace> layOutColumns(const std::vector<Interval>& blocks) {
    const size_t count = blocks.size();
    const auto end = [&](size_t i) { return std::max(blocks[i].to, blocks[i].from + 1); };
    std::vector<size_t> order(count);
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return blocks[a].from != blocks[b].from ? blocks[a].from < blocks[b].from : end(a) > end(b);
    });

    std::vector<BlockPlace> places(count);
    // The next column to the right in which something is already under way when the block begins.
    std::vector<int> next(count, none);
    std::vector<size_t> groupEnd(count); // where in `order` the group of a position ends
    struct Busy {
        qint64 end;
        int column;
        bool operator>(const Busy& other) const { return end > other.end; }
    };
    std::priority_queue<Busy, std::vector<Busy>, std::greater<>> busy;
    std::set<int> taken;
    std::priority_queue<int, std::vector<int>, std::greater<>> freed;
    size_t groupStart = 0;
    int columns = 0;
    const auto closeGroup = [&](size_t stop) {
        for (size_t i = groupStart; i < stop; ++i)
            places[order[i]].columns = columns, groupEnd[i] = stop;
        groupStart = stop;
        columns = 0;
        busy = {}, freed = {};
        taken.clear();
    };
    for (size_t i = 0; i < count; ++i) {
        const size_t block = order[i];
        while (!busy.empty() && busy.top().end <= blocks[block].from) {
            freed.push(busy.top().column);
            taken.erase(busy.top().column);
            busy.pop();
        }
        if (busy.empty())
            closeGroup(i);
        int column = columns;
        if (freed.empty())
            ++columns;
        else
            column = freed.top(), freed.pop();
        places[block].column = column;
        if (const auto right = taken.upper_bound(column); right != taken.end())
            next[i] = *right;
        taken.insert(column);
        busy.push({end(block), column});
    }
    closeGroup(count);

    // Of the blocks that begin while one is under way, the nearest column to its right: asked from the rightmost
    // column to the left, so that only blocks further right are in.
    LeastOfRange columnsOf(count);
    std::vector<size_t> byColumn(count);
    std::iota(byColumn.begin(), byColumn.end(), size_t(0));
    std::sort(byColumn.begin(), byColumn.end(), [&](size_t a, size_t b) { return places[order[a]].column > places[order[b]].column; });
    for (size_t from = 0, to; from < count; from = to) {
        const int column = places[order[byColumn[from]]].column;
        for (to = from; to < count && places[order[byColumn[to]]].column == column; ++to) {
            const size_t i = byColumn[to];
            const auto stop = std::partition_point(order.begin() + qsizetype(i), order.begin() + qsizetype(groupEnd[i]),
                                                   [&](size_t other) { return blocks[other].from < end(order[i]); });
            const int met = std::min(next[i], columnsOf.least(i + 1, std::max(i + 1, size_t(stop - order.begin()))));
            BlockPlace& place = places[order[i]];
            place.width = std::min(met, place.columns) - column;
        }
        for (size_t k = from; k < to; ++k)
            columnsOf.set(byColumn[k], column);
    }
    return places;
}

WeekLanes layOutWeek(const std::vector<DaySpan>& entries, int days, int lanes) {
    WeekLanes week{std::vector<int>(entries.size(), -1), std::vector<int>(size_t(days), 0)};
    std::vector<DaySpan> spans = entries;
    std::vector<std::set<int>> taken(size_t(days), std::set<int>{});
    std::vector<int> lane(entries.size(), -1);
    for (size_t i = 0; i < spans.size(); ++i) {
        DaySpan& span = spans[i];
        span = {std::max(span.first, 0), std::min(span.last, days - 1)};
        if (span.first > span.last)
            continue;
        const auto isTaken = [&](int candidate) {
            for (int day = span.first; day <= span.last; ++day)
                if (taken[size_t(day)].count(candidate))
                    return true;
            return false;
        };
        // On one day the lanes below its number of entries are all that matter; a day of a month holds few that show.
        int candidate = 0;
        while (candidate <= lanes && isTaken(candidate))
            ++candidate;
        lane[i] = candidate;
        if (candidate <= lanes)
            for (int day = span.first; day <= span.last; ++day)
                taken[size_t(day)].insert(candidate);
    }
    // A day with something hidden gives its last lane to the line that says so, which may hide more.
    std::vector<bool> over(size_t(days), false);
    for (bool again = true; again;) {
        again = false;
        std::fill(week.hidden.begin(), week.hidden.end(), 0);
        for (size_t i = 0; i < spans.size(); ++i) {
            if (lane[i] < 0)
                continue;
            bool shown = true;
            for (int day = spans[i].first; day <= spans[i].last; ++day)
                shown = shown && lane[i] < lanes - (over[size_t(day)] ? 1 : 0);
            week.lane[i] = shown ? lane[i] : -1;
            for (int day = spans[i].first; day <= spans[i].last && !shown; ++day)
                ++week.hidden[size_t(day)];
        }
        for (size_t day = 0; day < over.size(); ++day)
            if (week.hidden[day] && !over[day])
                over[day] = again = true;
    }
    return week;
}

} // namespace khue
