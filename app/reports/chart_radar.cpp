// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/chart_layout.h"

#include <algorithm>
#include <cmath>

namespace khue {

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
        const QPointF out = centre + (end - centre) * (1 + 7 / radius);
        const double side = (end.x() - centre.x()) / radius;
        const Align align = side > 0.15 ? Align::Start : side < -0.15 ? Align::End : Align::Centre;
        const double width = align == Align::Start ? std::min(nameWidth, room.right() - out.x()) : align == Align::End ? std::min(nameWidth, out.x() - room.left()) : nameWidth * 1.5;
        const QStringList lines = fittedLines(canvas.type, chart.categories[axis], ChartCanvas::label, std::max(width, 20.0), align == Align::Centre ? 2 : 3);
        const double up = (end.y() - centre.y()) / radius; // -1 at the top, 1 below
        double y = out.y() + ascent * 0.36 + (up - 1) / 2 * line * double(lines.size() - 1);
        for (const QString& text : lines) {
            canvas.text(text, {out.x(), y}, std::max(width, 20.0) + 0.5, align, ChartInk::Text);
            y += line;
        }
    }
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
            const QString words = chart.categories[axis] % QStringLiteral(" · ") %
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
