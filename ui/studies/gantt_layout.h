// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/milestone_plan.h"

#include <QtCore/QRect>

namespace khue {

/// Where the bars of a plan stand: days to pixels and back. Without a widget, so that it is tested alone.
struct GanttLayout {
    static constexpr int rowHeight = 38, barHeight = 16, edge = 6;

    QDate first, last;        ///< of the time shown, whole months
    double dayWidth = 4;      ///< pixels

    /// The time of all milestones and of today, with a month of room on either side.
    void span(const MilestonePlan& plan, QDate today);
    int width() const { return int(double(first.daysTo(last) + 1) * dayWidth); }
    /// The left edge of a day.
    int x(QDate day) const { return int(double(first.daysTo(day)) * dayWidth + 0.5); }
    QDate day(int x) const { return first.addDays(qint64(double(x) / dayWidth)); }

    QRect bar(const Milestone& milestone, int row) const;
    /// The baseline, a thin bar below; null where there is none.
    QRect baseline(const Milestone& milestone, int row) const;

    enum class Part { None, Bar, Start, End };
    struct Hit {
        int row = -1;
        Part part = Part::None;
    };
    Hit hit(const MilestonePlan& plan, QPoint at) const;

    /// The days of a bar dragged so many pixels at a part of it; it keeps at least one day.
    static std::pair<QDate, QDate> dragged(const Milestone& milestone, Part part, int days);
};

} // namespace khue
