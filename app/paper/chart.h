// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QString>

#include <optional>

/// A chart before it has a place: what is shown, as plain values. The same chart is drawn on the screen
/// (ui/widgets/chart_view.h), on paper and into web pages (ChartBlock of document.h), and is a table in a workbook.
namespace khue {

enum class Tone : int;

enum class ChartKind {
    Bars,        ///< a group of bars a category, one bar a series
    StackedBars, ///< one bar a category, the series upon each other
    Lines,       ///< one line a series over the categories in their order
    Gantt,       ///< one row a task over time
    Radar,       ///< one axis a category; fewer than three become bars
    Timeline,    ///< what happened when, in lanes: bars and points over time, their words beside them
    Flow,        ///< boxes one below the other, some aside: who comes from where and leaves
};

struct ChartSeries {
    QString name;
    QList<std::optional<double>> values; ///< one a category; nothing where it is not known (a gap, never 0)
    /// Plain takes the next colour of the palette; any other says how it stands.
    std::optional<Tone> tone = {};
    bool dashed = false; ///< of a line: planned, expected
    bool operator==(const ChartSeries&) const = default;
};

/// A line across the values: a target, a threshold.
struct ChartTarget {
    double value = 0;
    QString label;
    bool operator==(const ChartTarget&) const = default;
};

/// A row of a Gantt chart. `from` = `to` without a baseline of some length, or `milestone`, is drawn as a diamond.
struct GanttRow {
    QString title;
    QString detail;       ///< muted, beside the title: who, a state
    QDate from, to;       ///< as it is or is expected now; invalid: not planned yet
    QDate plannedFrom, plannedTo; ///< the baseline: as it was planned first; invalid: none
    double progress = 0;  ///< 0 to 1
    bool done = false;
    bool milestone = false;
    bool section = false; ///< a heading of the rows below it
    std::optional<Tone> tone = {};
    QList<int> dependsOn; ///< rows that come before it
    bool operator==(const GanttRow&) const = default;
};

/// Something in a timeline: a bar, or a point where it has one day only.
struct TimelineItem {
    QString lane;   ///< those of a lane stand together, the lanes in the order in which they first come
    QString title;
    QString word;   ///< how it stands, after the title: the colour says it a second time
    QDate from, to; ///< an invalid end is the same day, unless `open`
    bool open = false; ///< it has begun and has no end
    Tone tone{};
    bool operator==(const TimelineItem&) const = default;
};

/// A box of a flow diagram. One that stands aside leaves the line between the box before it and the next. The line may
/// branch at its end into lanes beside each other: their boxes come last, each lane's from the top.
struct FlowBox {
    QString title;
    QStringList lines; ///< below the title
    bool aside = false;
    double value = 0; ///< what the title counts, for a workbook
    int lane = -1;    ///< which lane, from the left; -1: before they part
    bool operator==(const FlowBox&) const = default;
};

struct Chart {
    ChartKind kind = ChartKind::Bars;
    QString title;
    QStringList categories; ///< a line break parts two languages, as in the titles of rows
    QList<ChartSeries> series;
    QString categoryTitle, valueTitle; ///< of the axes
    bool horizontal = false;  ///< of bars: from left to right, for categories with long names
    bool valueLabels = false; ///< each value beside its bar or point
    int decimals = -1;        ///< of the values; -1: as many as they need, at most two
    QString unit;             ///< behind each value: "%"
    std::optional<double> minimum, maximum; ///< of the value axis; not given: from 0 (or below) to what is there
    std::optional<ChartTarget> target;
    QList<GanttRow> rows;     ///< of a Gantt chart
    QList<FlowBox> boxes;     ///< of a flow diagram, from the top
    QList<TimelineItem> items;
    QDate from, to;           ///< the time a Gantt chart or a timeline shows; invalid: all that is there
    QDate today;              ///< marked in them; invalid: not
    QLocale locale;           ///< writes numbers and months
    bool operator==(const Chart&) const = default;

    bool isEmpty() const;
    /// Of a flow diagram: how many lanes it ends in; 0 where it does not branch.
    int lanes() const;
    /// The value as it is written in the chart, with its unit.
    QString written(double value) const;
    QString written(QDate date) const;
};

/// Round steps (1, 2, 2.5, 5 times a power of ten) that cover `low` to `high` in at most `most` steps; at least two values.
QList<double> roundSteps(double low, double high, int most);

/// The height of a flow diagram that is so wide, in points.
double flowHeight(const Chart& chart, double width);

/// The months a timeline covers, the first and the last whole, at least half a year; its lanes in rows, so that at that
/// width no words run into others. An item's row counts from the top of its lane.
struct TimelinePlan {
    QDate from, to;
    struct Lane {
        QString name;
        QList<int> items; ///< in the order of time
        QList<int> rows;  ///< one an item
        int rowCount = 0;
    };
    QList<Lane> lanes;
};
TimelinePlan planTimeline(const Chart& chart, double width);
double timelineHeight(const Chart& chart, double width);

/// The height in points at which the chart reads well when it is so wide.
double naturalHeight(const Chart& chart, double width);

} // namespace khue
