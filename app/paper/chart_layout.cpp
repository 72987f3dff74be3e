// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/chart_layout.h"

#include <algorithm>

namespace khue {

ChartInk chartInkOf(Tone tone) {
    switch (tone) {
    case Tone::Plain: return ChartInk::Series1;
    case Tone::Muted: return ChartInk::Axis;
    case Tone::Good: return ChartInk::Good;
    case Tone::Care: return ChartInk::Care;
    case Tone::Bad: return ChartInk::Bad;
    case Tone::Info: return ChartInk::Info;
    }
    return ChartInk::Series1;
}

ChartInk seriesInk(const Chart& chart, qsizetype series) {
    const std::optional<Tone> tone = chart.series.value(series).tone;
    if (tone && *tone != Tone::Plain)
        return chartInkOf(*tone);
    return ChartInk(int(ChartInk::Series1) + int(series % 6));
}

QStringList fittedLines(Typeface& typeface, const QString& text, const TextStyle& style, double width, int lines) {
    QStringList wrapped = typeface.wrapped(text, style, width);
    if (wrapped.size() <= lines)
        return wrapped;
    wrapped = wrapped.mid(0, std::max(1, lines));
    QString& last = wrapped.last();
    const QString dots = QStringLiteral("…");
    while (!last.isEmpty() && typeface.width(QString(last.trimmed() % dots), style) > width)
        last.chop(last.size() > 1 && last.back().isLowSurrogate() ? 2 : 1);
    last = last.trimmed() % dots;
    return wrapped;
}

QStringList fittedName(Typeface& typeface, const QString& name, const TextStyle& style, double width, int lines) {
    const QString second = name.section(u'\n', 1);
    if (second.isEmpty())
        return fittedLines(typeface, name, style, width, lines);
    if (lines < 2)
        return fittedLines(typeface, nameInOneLine(name), style, width, 1);
    const int needed = int(typeface.wrapped(second, style, width).size());
    const QStringList first = fittedLines(typeface, name.section(u'\n', 0, 0), style, width, std::max((lines + 1) / 2, lines - needed));
    return first + fittedLines(typeface, second, style, width, lines - int(first.size()));
}

QString nameInOneLine(const QString& name) {
    return QString(name).replace(u'\n', QStringLiteral(" · "));
}

void ChartCanvas::text(const QString& text, QPointF at, double width, Align align, ChartInk ink, const TextStyle& style) {
    if (text.isEmpty() || width < style.size / 3)
        return;
    const QString shown = fittedLines(type, text, style, width, 1).constFirst();
    const double used = type.width(shown, style);
    if (used > width + 0.5)
        return; // not even one letter has room
    double x = at.x() - (align == Align::Centre ? used / 2 : align == Align::End ? used : 0);
    x = std::clamp(x, out.rect.left(), std::max(out.rect.left(), out.rect.right() - used));
    out.texts.append({{x, at.y()}, shown, style, ink, false, used});
}

void ChartCanvas::stroke(const QPolygonF& points, ChartInk ink, double width, bool dashed) {
    if (points.size() > 1)
        out.strokes.append({points, width, ink, dashed});
}

void ChartCanvas::line(double x1, double y1, double x2, double y2, ChartInk ink, double width, bool dashed) {
    stroke(QPolygonF{{x1, y1}, {x2, y2}}, ink, width, dashed);
}

void ChartCanvas::fill(const QRectF& rect, ChartInk ink, double strength, bool hatched) {
    if (rect.width() > 0 && rect.height() > 0)
        out.shapes.append({QPolygonF{rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()}, ink, strength, hatched});
}

namespace {

void addTitle(ChartCanvas& canvas) {
    if (canvas.chart.title.isEmpty())
        return;
    const double height = canvas.type.lineHeight(ChartCanvas::title);
    double y = canvas.plot.top();
    for (const QString& line : fittedLines(canvas.type, canvas.chart.title, ChartCanvas::title, canvas.plot.width(), 3)) {
        canvas.text(line, {canvas.plot.left(), y + canvas.type.ascent(ChartCanvas::title)}, canvas.plot.width(), Align::Start, ChartInk::Text, ChartCanvas::title);
        y += height;
    }
    canvas.plot.setTop(y + 5);
}

/// One line of marks and names, more where they do not fit; none where there is one series only.
void addLegend(ChartCanvas& canvas) {
    const Chart& chart = canvas.chart;
    if (chart.series.size() < 2)
        return;
    const double mark = 10, gap = 12, left = canvas.plot.left(), right = canvas.plot.right();
    double x = left, y = canvas.plot.top();
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        const double room = std::min(right - left - mark - 4, canvas.type.width(chart.series[i].name, ChartCanvas::label));
        if (x > left && x + mark + 4 + room > right) {
            x = left;
            y += canvas.lineHeight() + 2;
        }
        const double base = y + canvas.type.ascent(ChartCanvas::label), middle = base - ChartCanvas::label.size * 0.35;
        const ChartInk ink = seriesInk(chart, i);
        if (chart.kind == ChartKind::Lines || chart.kind == ChartKind::Radar)
            canvas.line(x, middle, x + mark, middle, ink, 1.6, chart.series[i].dashed);
        else
            canvas.fill({x, middle - 3.5, mark, 7}, ink, 1, i % 2 == 1);
        canvas.text(chart.series[i].name, {x + mark + 4, base}, room + 0.5, Align::Start, ChartInk::Text);
        x += mark + 4 + room + gap;
    }
    canvas.plot.setTop(y + canvas.lineHeight() + 5);
}

} // namespace

ChartLayout layOutChart(const Chart& chart, const QRectF& rect, Typeface& typeface) {
    ChartLayout out;
    out.rect = rect;
    ChartCanvas canvas{chart, out, typeface, rect};
    addTitle(canvas);
    if (chart.kind == ChartKind::Gantt) {
        layOutGantt(canvas);
        return out;
    }
    if (chart.kind == ChartKind::Timeline) {
        layOutTimeline(canvas);
        return out;
    }
    if (chart.kind == ChartKind::Flow) {
        layOutFlow(canvas);
        return out;
    }
    addLegend(canvas);
    if (chart.kind == ChartKind::Radar && chart.categories.size() >= 3)
        layOutRadar(canvas);
    else
        layOutAxes(canvas);
    return out;
}

} // namespace khue
