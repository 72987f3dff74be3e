// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <vector>

/// Where blocks of a calendar stand beside each other. Pure functions: no widget, no pixel, no clock.
namespace khue {

/// Half open, in any unit. One that is empty or runs backwards counts as one unit long.
struct Interval {
    qint64 from = 0, to = 0;
    bool operator==(const Interval&) const = default;
};

/// The place of a block among those that overlap it: it covers columns [column, column + width) of `columns`.
struct BlockPlace {
    int column = 0;
    int width = 1;
    int columns = 1; ///< of its group: the blocks that hang together by overlapping, directly or through others
    bool operator==(const BlockPlace&) const = default;
};

/// Lays out overlapping blocks side by side, in O(n log n); the result is in the order given. Earlier blocks stand
/// further left, of two that begin together the longer one, then the one given first. A group has as few columns as
/// can be: as many as overlap at once. Each block is widened to the right until it meets another.
std::vector<BlockPlace> layOutColumns(const std::vector<Interval>& blocks);

/// Days that an entry covers within a week: first to last, both included.
struct DaySpan {
    int first = 0, last = 0;
    bool operator==(const DaySpan&) const = default;
};

/// A week of a month.
struct WeekLanes {
    std::vector<int> lane;   ///< of each entry; -1: not shown
    std::vector<int> hidden; ///< of each day: how many are not shown, for «+3 more»
    bool operator==(const WeekLanes&) const = default;
};

/// Stacks the entries of a week in lanes; those given first stand higher. A day shows `lanes` entries, or one less
/// and the line that says how many more there are. An entry of several days has one lane on all of them, and is shown
/// on all or none. Spans are cut to the week; `days` is at most 31.
WeekLanes layOutWeek(const std::vector<DaySpan>& entries, int days, int lanes);

} // namespace khue
