// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/chart.h"
#include "app/paper/document.h"
#include "app/paper/typeface.h"

#include <QtCore/QRectF>
#include <QtGui/QPolygonF>

/// A chart with everything at its place, in points within the rectangle it was laid out for. Made without a painter, so
/// that it is tested and drawn alike on screen, on paper and as SVG.
namespace khue {

/// What a part is for; the palette chooses the colour. Series1 … Series6 repeat where there are more series.
enum class ChartInk { Text, Muted, Grid, Axis, Target, Today, Paper, Good, Care, Bad, Info, Series1, Series2, Series3, Series4, Series5, Series6 };

ChartInk chartInkOf(Tone tone);
/// Of the series at that place: its tone's, or the next of the palette.
ChartInk seriesInk(const Chart& chart, qsizetype series);

struct ChartText {
    QPointF baseline; ///< where it begins; when rotated, it goes up from here
    QString text;
    TextStyle style;
    ChartInk ink = ChartInk::Text;
    bool rotated = false;
    double width = 0;
    QRectF rect() const {
        const double ascent = style.size, descent = style.size * 0.29;
        return rotated ? QRectF(baseline.x() - ascent, baseline.y() - width, ascent + descent, width)
                       : QRectF(baseline.x(), baseline.y() - ascent, width, ascent + descent);
    }
    bool operator==(const ChartText&) const = default;
};

struct ChartStroke {
    QPolygonF points;
    double width = 0.6;
    ChartInk ink = ChartInk::Axis;
    bool dashed = false;
    bool operator==(const ChartStroke&) const = default;
};

/// A filled shape; `strength` below 1 mixes it with the background. Hatched ones are told apart without colour.
struct ChartShape {
    QPolygonF outline;
    ChartInk ink = ChartInk::Series1;
    double strength = 1;
    bool hatched = false;
    bool operator==(const ChartShape&) const = default;
};

/// What stands at a place, for clicks and tooltips.
struct ChartSpot {
    QRectF area;
    int index = 0;  ///< the category, or the row of a Gantt chart
    int series = 0; ///< of a Gantt chart 0
    QString words;  ///< «Tháng 3 · Thực tế: 12»
    bool operator==(const ChartSpot&) const = default;
};

struct ChartLayout {
    QRectF rect;
    QList<ChartShape> shapes;   ///< in order, over the strokes of the grid
    QList<ChartStroke> strokes; ///< those of the grid below the shapes, all others above
    QList<ChartShape> marks;    ///< points of lines, diamonds: above the strokes
    QList<ChartText> texts;     ///< and these on top
    QList<ChartSpot> spots;
    bool operator==(const ChartLayout&) const = default;
};

/// Lays the chart out. Texts that do not fit are wrapped, then shortened with «…»; none stands outside `rect`.
ChartLayout layOutChart(const Chart& chart, const QRectF& rect, Typeface& typeface);

/// The text in at most `lines` lines of that width, the last one ending in «…» where something was left out.
QStringList fittedLines(Typeface& typeface, const QString& text, const TextStyle& style, double width, int lines);

/// The same of a name that may stand in two languages, parted by a line break: each has its lines, both share one line
/// where there is no more.
QStringList fittedName(Typeface& typeface, const QString& name, const TextStyle& style, double width, int lines);
/// Such a name in one line.
QString nameInOneLine(const QString& name);

/// Days from left to right.
struct TimeScale {
    QDate from, to;
    double left = 0, right = 0;
    double at(QDate date) const;
    /// The end of a day is the beginning of the next.
    double after(QDate date) const { return at(date.addDays(1)); }
};

/// What the parts of the layout share. `plot` is what is still free.
struct ChartCanvas {
    const Chart& chart;
    ChartLayout& out;
    Typeface& type;
    QRectF plot;

    static constexpr TextStyle label{7.5, false, false};
    static constexpr TextStyle strong{7.5, true, false};
    static constexpr TextStyle title{9, true, false};

    /// One line at most `width` wide, shortened where it must be; `at` is the left, centre or right end of its base line.
    void text(const QString& text, QPointF at, double width, Align align, ChartInk ink = ChartInk::Muted, const TextStyle& style = label);
    void stroke(const QPolygonF& points, ChartInk ink, double width = 0.6, bool dashed = false);
    void line(double x1, double y1, double x2, double y2, ChartInk ink, double width = 0.6, bool dashed = false);
    void fill(const QRectF& rect, ChartInk ink, double strength = 1, bool hatched = false);
    /// Years and months above `plot`, lines down to its end, and today.
    void timeAxis(const TimeScale& time);
    double timeHead() const { return 2 * lineHeight() + 4; } ///< that they take
    double lineHeight() const { return label.size * 1.29; }
};

// Each draws within canvas.plot.
void layOutAxes(ChartCanvas& canvas);  ///< bars, stacked bars, lines: chart_axes.cpp
void layOutGantt(ChartCanvas& canvas); ///< chart_gantt.cpp
void layOutTimeline(ChartCanvas& canvas); ///< chart_timeline.cpp
void layOutRadar(ChartCanvas& canvas); ///< chart_radar.cpp
void layOutFlow(ChartCanvas& canvas);  ///< chart_flow.cpp

} // namespace khue
