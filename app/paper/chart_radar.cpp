// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/chart_layout.h"

#include <algorithm>
#include <cmath>

namespace khue {

namespace {

/// The names of the axes around the circle: one above, one below where an axis points there, all others in a column on
/// their side, each as near to its axis as the one before leaves it room. With many, each has fewer lines.
void drawNames(ChartCanvas& canvas, const QRectF& room, QPointF centre, double radius, double nameWidth) {
    constexpr double away = 7, gap = 2;
    const QStringList& names = canvas.chart.categories;
    const double line = canvas.lineHeight(), ascent = canvas.type.ascent(ChartCanvas::label);
    struct Name {
        double x, y; ///< where its axis ends
        QStringList lines;
        double top = 0;
        double height(double line) const { return line * double(lines.size()); }
    };
    QList<Name> sides[2]; // left and right
    QRectF between = room;
    const auto write = [&](const QStringList& lines, double x, double top, double width, Align align) {
        double y = top + ascent;
        for (const QString& text : lines) {
            canvas.text(text, {x, y}, width + 0.5, align, ChartInk::Text);
            y += line;
        }
    };
    for (qsizetype axis = 0; axis < names.size(); ++axis) {
        const double angle = 2 * M_PI * double(axis) / double(names.size()) - M_PI / 2;
        const double side = std::cos(angle), up = std::sin(angle);
        if (std::abs(side) > 0.15) {
            sides[side > 0].append({centre.x() + side * radius, centre.y() + up * radius, {}});
            sides[side > 0].last().lines = {names[axis]};
            continue;
        }
        const double width = std::min(nameWidth * 1.5, room.width());
        const QStringList lines = fittedName(canvas.type, names[axis], ChartCanvas::label, width, 2);
        const double height = line * double(lines.size());
        if (up < 0) {
            write(lines, centre.x(), centre.y() - radius - away - height + 2, width, Align::Centre);
            between.setTop(std::max(between.top(), centre.y() - radius - away + 2 + gap));
        } else {
            write(lines, centre.x(), centre.y() + radius + away - 2, width, Align::Centre);
            between.setBottom(std::min(between.bottom(), centre.y() + radius + away - 2 - gap));
        }
    }
    for (const bool right : {false, true}) {
        QList<Name>& column = sides[right];
        std::stable_sort(column.begin(), column.end(), [](const Name& a, const Name& b) { return a.y < b.y; });
        QStringList titles;
        for (const Name& each : std::as_const(column))
            titles.append(each.lines.constFirst());
        for (int most = 3; most >= 1; --most) {
            double height = 0;
            for (qsizetype i = 0; i < column.size(); ++i) {
                column[i].lines = fittedName(canvas.type, titles[i], ChartCanvas::label, nameWidth, most);
                height += column[i].height(line) + gap;
            }
            if (height <= between.height())
                break;
        }
        double free = between.top();
        for (Name& each : column) {
            each.top = std::max(free, each.y - each.height(line) / 2);
            free = each.top + each.height(line) + gap;
        }
        free = between.bottom();
        for (qsizetype i = column.size() - 1; i >= 0; --i) {
            column[i].top = std::min(column[i].top, free - column[i].height(line));
            free = column[i].top - gap;
        }
        for (const Name& each : std::as_const(column)) {
            if (each.top < between.top() - 0.5)
                continue; // more than any height holds: the points' own words tell them
            // Beside the circle where it is widest over the name's height.
            const double near = std::clamp(centre.y(), each.top, each.top + each.height(line)) - centre.y();
            const double reach = std::sqrt(std::max(0.0, (radius + away) * (radius + away) - near * near));
            const double x = centre.x() + (right ? reach : -reach);
            write(each.lines, x, each.top, std::min(nameWidth, right ? room.right() - x : x - room.left()), right ? Align::Start : Align::End);
            const double middle = each.top + each.height(line) / 2;
            if (std::abs(middle - each.y) > line) // it had to move: a line leads to it
                canvas.line(each.x, each.y, x + (right ? -1.5 : 1.5), middle, ChartInk::Grid, 0.5);
        }
    }
}

} // namespace

void layOutRadar(ChartCanvas& canvas) {
    const Chart& chart = canvas.chart;
    const QRectF room = canvas.plot;
    const auto axes = chart.categories.size();
    const double line = canvas.lineHeight(), ascent = canvas.type.ascent(ChartCanvas::label);
    const double nameWidth = std::min(room.width() * 0.3, 110.0);
    const double radius = std::min(room.width() / 2 - nameWidth - 6, room.height() / 2 - 2 * line - 4);
    if (radius < 12)
        return;
    const QPointF centre = room.center();
    double high = 0;
    for (const ChartSeries& each : chart.series)
        for (const std::optional<double>& value : each.values)
            high = std::max(high, value.value_or(0));
    const double low = chart.minimum.value_or(0);
    const QList<double> steps = roundSteps(low, chart.maximum.value_or(high > low ? high : low + 1), 5);
    const double top = chart.maximum.value_or(steps.last());
    const auto place = [&](qsizetype axis, double value) {
        const double angle = 2 * M_PI * double(axis) / double(axes) - M_PI / 2;
        const double share = std::clamp((value - low) / (top - low), 0.0, 1.0);
        return centre + QPointF(std::cos(angle), std::sin(angle)) * radius * share;
    };
    const auto ring = [&](double value) {
        QPolygonF points;
        for (qsizetype axis = 0; axis <= axes; ++axis)
            points.append(place(axis % axes, value));
        return points;
    };
    for (const double step : steps)
        if (step > low && step <= top + 1e-9)
            canvas.stroke(ring(step), ChartInk::Grid, 0.5);
    for (qsizetype axis = 0; axis < axes; ++axis) {
        const QPointF end = place(axis, top);
        canvas.line(centre.x(), centre.y(), end.x(), end.y(), ChartInk::Grid, 0.5);
    }
    drawNames(canvas, room, centre, radius, nameWidth);
    if (chart.target)
        canvas.stroke(ring(chart.target->value), ChartInk::Target, 1.1, true);
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        const ChartInk ink = seriesInk(chart, i);
        QPolygonF outline;
        for (qsizetype axis = 0; axis < axes; ++axis) {
            const std::optional<double> value = chart.series[i].values.value(axis);
            if (!value)
                continue; // not rated: the line passes it by
            const QPointF point = place(axis, *value);
            outline.append(point);
            canvas.out.marks.append({QPolygonF{point + QPointF(0, -2.2), point + QPointF(2.2, 0), point + QPointF(0, 2.2), point + QPointF(-2.2, 0)}, ink});
            const QString words = nameInOneLine(chart.categories[axis]) % QStringLiteral(" · ") %
                                  (chart.series[i].name.isEmpty() ? QString() : QString(chart.series[i].name % QStringLiteral(": "))) % chart.written(*value);
            canvas.out.spots.append({QRectF(point - QPointF(5, 5), QSizeF(10, 10)), int(axis), int(i), words});
            if (chart.valueLabels && chart.series.size() == 1)
                canvas.text(chart.written(*value), {point.x(), point.y() - 4}, 40, Align::Centre, ChartInk::Text, ChartCanvas::strong);
        }
        if (outline.size() > 2)
            canvas.out.shapes.append({outline, ink, 0.14});
        if (outline.size() > 1)
            outline.append(outline.first());
        canvas.stroke(outline, ink, 1.5, chart.series[i].dashed);
    }
    for (const double step : steps)
        if (step > low && step <= top + 1e-9)
            canvas.text(chart.written(step), {centre.x() + 2, place(0, step).y() + ascent}, 40, Align::Start, ChartInk::Muted, {6.5, false, false});
}

} // namespace khue
