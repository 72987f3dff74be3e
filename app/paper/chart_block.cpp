// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/page_flow.h"

#include <algorithm>

namespace khue {

namespace {

constexpr double gap = 18;  // between charts side by side
constexpr double below = 10;
constexpr double leastRoom = 150; // on a page that a long Gantt chart begins on

QDate earliest(const Chart& chart, bool latest) {
    QDate found;
    for (const GanttRow& row : chart.rows)
        for (const QDate date : {row.from, row.to, row.plannedFrom, row.plannedTo})
            if (date.isValid() && (!found.isValid() || (latest ? date > found : date < found)))
                found = date;
    return found;
}

/// Rows `first` to `first + count` of a chart, over the time of all.
Chart part(const Chart& whole, qsizetype first, qsizetype count) {
    Chart chart = whole;
    chart.rows = whole.rows.mid(first, count);
    for (GanttRow& row : chart.rows) {
        QList<int> inside;
        for (const int before : std::as_const(row.dependsOn))
            if (before >= first && before < first + count)
                inside.append(before - int(first));
        row.dependsOn = inside;
    }
    if (first > 0)
        chart.title.clear();
    return chart;
}

/// A Gantt chart that no page holds: as many rows as fit on each.
void overPages(Chart chart, PageFlow& flow) {
    const QDate first = earliest(chart, false), last = earliest(chart, true);
    if (!chart.from.isValid() && first.isValid())
        chart.from = QDate(first.year(), first.month(), 1);
    if (!chart.to.isValid() && last.isValid())
        chart.to = QDate(last.year(), last.month(), last.daysInMonth());
    qsizetype done = 0;
    while (done < chart.rows.size()) {
        flow.need(leastRoom);
        const double head = naturalHeight(part(chart, done, 0), flow.width()), row = naturalHeight(part(chart, done, 1), flow.width()) - head;
        const qsizetype fits = std::clamp<qsizetype>(qsizetype((flow.room() - head) / row), 1, chart.rows.size() - done);
        const Chart piece = part(chart, done, fits);
        const double height = std::min(flow.room(), naturalHeight(piece, flow.width()));
        flow.page().charts.append(layOutChart(piece, {flow.left(), flow.y, flow.width(), height}, flow.type));
        flow.y += height + below;
        done += fits;
        if (done < chart.rows.size())
            flow.newPage();
    }
}

} // namespace

namespace {

double widthOfEach(const ChartBlock& block, const PageFlow& flow) {
    const auto count = double(block.charts.size());
    return (flow.width() - gap * (count - 1)) / count;
}

double wholeHeight(const ChartBlock& block, const PageFlow& flow) {
    double height = block.height;
    for (const Chart& chart : block.charts)
        height = block.height > 0 ? height : std::max(height, naturalHeight(chart, widthOfEach(block, flow)));
    return height;
}

bool isPaged(const ChartBlock& block, const PageFlow& flow) {
    return block.charts.size() == 1 && block.charts.first().kind == ChartKind::Gantt && block.height <= 0 &&
           wholeHeight(block, flow) > (flow.bottom() - flow.top()) / 2;
}

} // namespace

double chartsHeight(const ChartBlock& block, const PageFlow& flow) {
    return block.charts.isEmpty() ? 0 : isPaged(block, flow) ? leastRoom : std::min(wholeHeight(block, flow), flow.bottom() - flow.top());
}

void layOutCharts(const ChartBlock& block, PageFlow& flow) {
    if (block.charts.isEmpty())
        return;
    if (isPaged(block, flow) && wholeHeight(block, flow) > flow.room()) {
        overPages(block.charts.first(), flow);
        return;
    }
    const double width = widthOfEach(block, flow), height = std::min(wholeHeight(block, flow), flow.bottom() - flow.top());
    flow.need(height);
    for (qsizetype i = 0; i < block.charts.size(); ++i)
        flow.page().charts.append(layOutChart(block.charts[i], {flow.left() + double(i) * (width + gap), flow.y, width, height}, flow.type));
    flow.y += height + below;
}

} // namespace khue
