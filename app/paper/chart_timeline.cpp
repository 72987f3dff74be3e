// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/chart_layout.h"

#include <algorithm>
#include <numeric>

namespace khue {

namespace {

// Points.
constexpr double letter = 4.1;     ///< the mean width of a letter of a label, some room with it
constexpr double rowHeight = 22, leastRow = 15, laneHead = 13, laneGap = 4;
constexpr double mostWords = 250;  ///< of an item; the rest is in its tooltip
constexpr double between = 8;      ///< from the words of one item to the next
constexpr double widestPaper = 760; ///< A chart that is wider is scrolled, and tells the names of its lanes
constexpr double nameEvery = 200;   ///< again and again.
constexpr double diamond = 4;

QString wordsOf(const TimelineItem& item) {
    return item.word.isEmpty() ? item.title : QString(item.title % QStringLiteral(" · ") % item.word);
}

/// In so much room: the title gives way, how it stands is kept.
QString wordsOf(Typeface& type, const TimelineItem& item, double room) {
    const QString all = wordsOf(item);
    const QString word = item.word.isEmpty() ? QString() : QString(QStringLiteral(" · ") % item.word);
    const double left = room - type.width(word, ChartCanvas::label);
    if (type.width(all, ChartCanvas::label) <= room || left < 40)
        return all;
    return fittedLines(type, item.title, ChartCanvas::label, left, 1).constFirst() % word;
}

QDate endOf(const TimelineItem& item, QDate last) {
    return item.open ? last : item.to.isValid() ? std::max(item.to, item.from) : item.from;
}

bool isPoint(const TimelineItem& item) {
    return !item.open && (!item.to.isValid() || item.to <= item.from);
}

/// Where an item's mark and words are from left to right: words begin with the mark, and end at the edge at the latest.
struct TimelineSpan {
    double mark, markEnd, text, textWidth;
    double left() const { return std::min(mark, text); }
    double right() const { return std::max(markEnd, text + textWidth); }
};

TimelineSpan spanOf(const TimelineItem& item, const TimeScale& time) {
    TimelineSpan span{time.at(item.from), time.after(endOf(item, time.to)), 0, 0};
    if (isPoint(item)) {
        const double centre = std::clamp((span.mark + span.markEnd) / 2, time.left + diamond, time.right - diamond);
        span.mark = centre - diamond;
        span.markEnd = centre + diamond;
    }
    span.markEnd = std::max(span.markEnd, span.mark + 2);
    span.textWidth = std::min({double(wordsOf(item).size()) * letter, mostWords, time.right - time.left});
    span.text = std::max(time.left, std::min(span.mark, time.right - span.textWidth));
    return span;
}

} // namespace

TimelinePlan planTimeline(const Chart& chart, double width) {
    TimelinePlan plan;
    QDate first = chart.from, last = chart.to;
    const auto take = [&](QDate date) {
        if (date.isValid() && !chart.from.isValid() && (!first.isValid() || date < first))
            first = date;
        if (date.isValid() && !chart.to.isValid() && (!last.isValid() || date > last))
            last = date;
    };
    for (const TimelineItem& item : chart.items) {
        take(item.from);
        take(item.to);
    }
    take(chart.today);
    if (!first.isValid() || !last.isValid())
        return plan;
    plan.from = chart.from.isValid() ? first : QDate(first.year(), first.month(), 1);
    plan.to = chart.to.isValid() ? std::max(last, plan.from) : QDate(last.year(), last.month(), last.daysInMonth());
    if (!chart.to.isValid() && plan.to < plan.from.addMonths(6).addDays(-1))
        plan.to = plan.from.addMonths(6).addDays(-1);

    for (int i = 0; i < int(chart.items.size()); ++i) {
        const TimelineItem& item = chart.items[i];
        if (!item.from.isValid() || item.from > plan.to || endOf(item, plan.to) < plan.from)
            continue;
        auto lane = std::find_if(plan.lanes.begin(), plan.lanes.end(), [&](const TimelinePlan::Lane& each) { return each.name == item.lane; });
        if (lane == plan.lanes.end())
            lane = plan.lanes.insert(plan.lanes.end(), {item.lane, {}, {}, 0});
        lane->items.append(i);
    }
    const TimeScale time{plan.from, plan.to, 0, std::max(width, 1.0)};
    for (TimelinePlan::Lane& lane : plan.lanes) {
        std::stable_sort(lane.items.begin(), lane.items.end(), [&](int a, int b) { return chart.items[a].from < chart.items[b].from; });
        QList<QList<TimelineSpan>> rows;
        for (const int item : std::as_const(lane.items)) {
            const TimelineSpan span = spanOf(chart.items[item], time);
            int row = 0;
            const auto clashes = [&](const TimelineSpan& other) { return span.left() < other.right() + between && other.left() < span.right() + between; };
            while (row < rows.size() && std::any_of(rows[row].begin(), rows[row].end(), clashes))
                ++row;
            if (row == rows.size())
                rows.append(QList<TimelineSpan>());
            rows[row].append(span);
            lane.rows.append(row);
        }
        lane.rowCount = int(rows.size());
    }
    return plan;
}

double timelineHeight(const Chart& chart, double width) {
    double height = 2 * ChartCanvas::label.size * 1.29 + 4;
    for (const TimelinePlan::Lane& lane : planTimeline(chart, width).lanes)
        height += laneHead + rowHeight * lane.rowCount + laneGap;
    return height;
}

void layOutTimeline(ChartCanvas& canvas) {
    const Chart& chart = canvas.chart;
    const TimelinePlan plan = planTimeline(chart, canvas.plot.width());
    if (plan.lanes.isEmpty() || canvas.plot.width() < 80 || canvas.plot.height() < 40)
        return;
    canvas.plot.setTop(canvas.plot.top() + canvas.timeHead());
    const int allRows = std::accumulate(plan.lanes.begin(), plan.lanes.end(), 0, [](int sum, const TimelinePlan::Lane& lane) { return sum + lane.rowCount; });
    const double heads = (laneHead + laneGap) * double(plan.lanes.size());
    const double row = std::clamp((canvas.plot.height() - heads) / allRows, leastRow, rowHeight);
    canvas.plot.setBottom(std::min(canvas.plot.bottom(), canvas.plot.top() + heads + row * allRows));
    const QRectF plot = canvas.plot;
    const TimeScale time{plan.from, plan.to, plot.left(), plot.right()};
    const double ascent = canvas.type.ascent(ChartCanvas::label);
    canvas.timeAxis(time);
    double top = plot.top();
    for (const TimelinePlan::Lane& lane : plan.lanes) {
        if (top + laneHead + row > plot.bottom() + 0.5)
            return;
        canvas.fill({plot.left(), top, plot.width(), laneHead - 1}, ChartInk::Grid, 0.45);
        for (double x = plot.left() + 3; x == plot.left() + 3 || (plot.width() > widestPaper && plot.right() - x > nameEvery * 0.6); x += nameEvery)
            canvas.text(lane.name, {x, top + ascent + 1}, nameEvery - 20, Align::Start, ChartInk::Text, ChartCanvas::strong);
        top += laneHead;
        for (qsizetype i = 0; i < lane.items.size(); ++i) {
            const TimelineItem& item = chart.items[lane.items[i]];
            const double y = top + row * lane.rows[i];
            if (y + row > plot.bottom() + 0.5)
                continue; // no room on this paper
            TimelineSpan span = spanOf(item, time);
            const ChartInk ink = chartInkOf(item.tone);
            const double base = y + ascent + 1, bar = base + 3.5, thick = 4.5;
            const double room = std::min(span.textWidth, plot.right() - span.text);
            const QString words = wordsOf(canvas.type, item, room);
            const double used = std::min(room, canvas.type.width(words, ChartCanvas::label));
            const QRectF behind(span.text - 1, base - ascent * 0.85, used + 2, ascent * 1.1); // no line of the time through the words
            canvas.out.marks.append({QPolygonF{behind.topLeft(), behind.topRight(), behind.bottomRight(), behind.bottomLeft()}, ChartInk::Paper});
            canvas.text(words, {span.text, base}, room + 0.5, Align::Start, ChartInk::Text);
            if (isPoint(item)) {
                const QPointF centre((span.mark + span.markEnd) / 2, bar + thick / 2);
                canvas.out.marks.append({QPolygonF{centre + QPointF(0, -diamond), centre + QPointF(diamond, 0), centre + QPointF(0, diamond), centre + QPointF(-diamond, 0)}, ink});
            } else { // what is still to come is lighter
                const double now = chart.today.isValid() ? std::clamp(time.after(chart.today), span.mark, span.markEnd) : span.markEnd;
                canvas.fill({span.mark, bar, now - span.mark, thick}, ink);
                canvas.fill({now, bar, span.markEnd - now, thick}, ink, 0.4);
                if (item.open) // goes on
                    canvas.out.marks.append({QPolygonF{{span.markEnd - 5, bar - 2}, {span.markEnd, bar + thick / 2}, {span.markEnd - 5, bar + thick + 2}}, ink});
            }
            QStringList said{lane.name, item.title, item.word, chart.written(item.from)};
            if (item.open)
                said.last() += QStringLiteral(" –");
            else if (!isPoint(item))
                said.last() += QStringLiteral(" – ") % chart.written(item.to);
            said.removeAll(QString());
            canvas.out.spots.append({QRectF(span.left(), y, span.right() - span.left(), std::min(row, bar + thick + 2 - y)), lane.items[i], 0, said.join(QStringLiteral(" · "))});
        }
        top += row * lane.rowCount + laneGap;
    }
}

} // namespace khue
