// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/gantt_layout.h"

#include <algorithm>

namespace khue {

void GanttLayout::span(const MilestonePlan& plan, QDate today) {
    QDate from = today, to = today;
    for (const Milestone& milestone : plan.milestones)
        for (const QDate day : {milestone.starts_on, milestone.due_on, milestone.done_on, milestone.baseline_start, milestone.baseline_due})
            if (day.isValid()) {
                from = std::min(from, day);
                to = std::max(to, day);
            }
    from = from.addMonths(-1);
    to = to.addMonths(2);
    first = QDate(from.year(), from.month(), 1);
    last = QDate(to.year(), to.month(), to.daysInMonth());
}

QRect GanttLayout::bar(const Milestone& milestone, int row) const {
    const int left = x(milestone.starts_on), right = x(std::max(milestone.starts_on, milestone.due_on).addDays(1));
    return QRect(left, row * rowHeight + 8, std::max(6, right - left), barHeight);
}

QRect GanttLayout::baseline(const Milestone& milestone, int row) const {
    if (!milestone.baseline_start.isValid() || !milestone.baseline_due.isValid())
        return {};
    const int left = x(milestone.baseline_start), right = x(milestone.baseline_due.addDays(1));
    return QRect(left, row * rowHeight + 8 + barHeight + 2, std::max(4, right - left), 4);
}

GanttLayout::Hit GanttLayout::hit(const MilestonePlan& plan, QPoint at) const {
    Hit found;
    const int row = at.y() < 0 ? -1 : at.y() / rowHeight;
    if (row < 0 || row >= int(plan.milestones.size()))
        return found;
    found.row = row;
    const QRect place = bar(plan.milestones[size_t(row)], row);
    if (!place.adjusted(-edge / 2, -3, edge / 2, 3).contains(at))
        return found;
    // Of a short bar a third at either end can be grasped, so that something is left to move it by.
    const int grip = std::min(edge, place.width() / 3);
    found.part = at.x() > place.right() - grip ? Part::End : at.x() < place.left() + grip ? Part::Start : Part::Bar;
    return found;
}

std::pair<QDate, QDate> GanttLayout::dragged(const Milestone& milestone, Part part, int days) {
    QDate starts = milestone.starts_on, due = milestone.due_on;
    if (part == Part::Bar || part == Part::Start)
        starts = starts.addDays(days);
    if (part == Part::Bar || part == Part::End)
        due = due.addDays(days);
    if (part == Part::Start)
        starts = std::min(starts, due);
    if (part == Part::End)
        due = std::max(due, starts);
    return {starts, due};
}

} // namespace khue
