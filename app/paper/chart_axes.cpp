// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/chart_layout.h"

#include <algorithm>
#include <cmath>

namespace khue {

namespace {

/// Where values and categories are: upright ones go up from the left, lying ones right from the top.
class Axes {
public:
    explicit Axes(ChartCanvas& canvas)
        : m_canvas(canvas), m_chart(canvas.chart), m_lying(m_chart.kind != ChartKind::Lines && (m_chart.horizontal || m_chart.kind == ChartKind::Radar)),
          m_count(std::max<qsizetype>(1, m_chart.categories.size())) {
        findRange();
        makeRoom();
        drawAxes();
        if (m_chart.kind == ChartKind::Lines)
            drawLines();
        else
            drawBars();
        drawTarget();
    }

private:
    double valueOf(qsizetype series, qsizetype category) const { return m_chart.series[series].values.value(category).value_or(0); }
    bool has(qsizetype series, qsizetype category) const { return m_chart.series[series].values.value(category).has_value(); }
    bool isStacked() const { return m_chart.kind == ChartKind::StackedBars; }

    void findRange() {
        double low = 0, high = 0;
        for (qsizetype category = 0; category < m_count; ++category) {
            double up = 0, down = 0;
            for (qsizetype series = 0; series < m_chart.series.size(); ++series) {
                const double value = valueOf(series, category);
                if (!isStacked()) {
                    low = std::min(low, value);
                    high = std::max(high, value);
                }
                (value < 0 ? down : up) += value;
            }
            if (isStacked()) {
                low = std::min(low, down);
                high = std::max(high, up);
            }
        }
        if (m_chart.target) {
            low = std::min(low, m_chart.target->value);
            high = std::max(high, m_chart.target->value);
        }
        low = m_chart.minimum.value_or(low);
        high = m_chart.maximum.value_or(high == low ? low + 1 : high);
        const double length = m_lying ? m_canvas.plot.width() * 0.6 : m_canvas.plot.height();
        m_steps = roundSteps(low, high, std::clamp(int(length / (m_lying ? 48 : 26)), 2, 8));
        bool whole = m_chart.unit != QLatin1String("%"); // counts have no halves
        for (const ChartSeries& each : m_chart.series)
            for (const std::optional<double>& value : each.values)
                whole = whole && (!value || std::floor(*value) == *value);
        if (whole && m_steps.size() > 1 && m_steps[1] - m_steps[0] < 1)
            m_steps = roundSteps(std::floor(low), std::ceil(high), std::max(1, int(std::ceil(high) - std::floor(low))));
        m_low = m_chart.minimum ? *m_chart.minimum : m_steps.first();
        m_high = m_chart.maximum ? std::max(*m_chart.maximum, m_low + 1e-6) : m_steps.last();
    }

    void makeRoom() {
        QRectF& plot = m_canvas.plot;
        Typeface& type = m_canvas.type;
        const double line = m_canvas.lineHeight();
        if (!m_chart.valueTitle.isEmpty()) {
            if (m_lying) {
                m_canvas.text(m_chart.valueTitle, {plot.right(), plot.bottom() - type.descent(ChartCanvas::label)}, plot.width(), Align::End);
                plot.setBottom(plot.bottom() - line - 1);
            } else {
                m_canvas.text(m_chart.valueTitle, {plot.left(), plot.top() + type.ascent(ChartCanvas::label)}, plot.width(), Align::Start);
                plot.setTop(plot.top() + line + 3);
            }
        }
        if (!m_chart.categoryTitle.isEmpty() && !m_lying) {
            m_canvas.text(m_chart.categoryTitle, {plot.right(), plot.bottom() - type.descent(ChartCanvas::label)}, plot.width(), Align::End);
            plot.setBottom(plot.bottom() - line - 1);
        }
        double widest = 0;
        for (const double step : std::as_const(m_steps))
            widest = std::max(widest, type.width(tick(step), ChartCanvas::label));
        if (m_lying) {
            double names = 0;
            for (const QString& name : m_chart.categories)
                for (const QString& one : name.split(u'\n'))
                    names = std::max(names, type.width(one, ChartCanvas::label));
            m_nameRoom = std::min(names, plot.width() * 0.42);
            plot.setLeft(plot.left() + m_nameRoom + 6);
            plot.setRight(plot.right() - std::max(widest / 2, valueRoom()));
            plot.setBottom(plot.bottom() - line - 3);
            return;
        }
        plot.setLeft(plot.left() + widest + 5);
        if (m_chart.target) // its words stand beside the line, where no bar and no figure is
            plot.setRight(plot.right() - std::min(plot.width() * 0.25, std::max(type.width(targetText().section(u'\n', 0, 0), ChartCanvas::strong), type.width(targetText().section(u'\n', 1), ChartCanvas::strong)) + 4));
        if (m_chart.valueLabels)
            plot.setTop(plot.top() + line);
        const double each = plot.width() / double(m_count);
        m_every = 1;
        m_lines = 1;
        double longest = 0;
        for (const QString& name : m_chart.categories) {
            longest = std::max(longest, type.widestWord(name, ChartCanvas::label));
            m_lines = std::max(m_lines, int(std::min<qsizetype>(name.contains(u'\n') ? 4 : 3, type.wrapped(name, ChartCanvas::label, std::max(10.0, each - 4)).size())));
        }
        if (longest > each - 2 && m_chart.kind == ChartKind::Lines) { // months and the like: not every one is named
            double name = 0;
            for (const QString& category : m_chart.categories)
                name = std::max(name, type.width(category, ChartCanvas::label));
            m_every = std::max(1, int(std::ceil((name + 6) / std::max(1.0, each))));
            m_lines = 1;
        }
        plot.setBottom(plot.bottom() - line * m_lines - 4);
    }

    /// A step of the axis, with no more decimals than it needs.
    QString tick(double step) const {
        Chart plain;
        plain.unit = m_chart.unit;
        plain.locale = m_chart.locale;
        return plain.written(step);
    }
    QString targetText() const { return m_chart.target->label.isEmpty() ? m_chart.written(m_chart.target->value) : m_chart.target->label; }

    double valueRoom() const {
        double widest = 0;
        if (m_chart.valueLabels)
            for (const ChartSeries& each : m_chart.series)
                for (const std::optional<double>& value : each.values)
                    if (value)
                        widest = std::max(widest, m_canvas.type.width(m_chart.written(*value), ChartCanvas::label) + 4);
        return widest;
    }

    double at(double value) const { // along the value axis
        const QRectF& plot = m_canvas.plot;
        const double share = std::clamp((value - m_low) / (m_high - m_low), 0.0, 1.0);
        return m_lying ? plot.left() + share * plot.width() : plot.bottom() - share * plot.height();
    }
    double slot() const { return (m_lying ? m_canvas.plot.height() : m_canvas.plot.width()) / double(m_count); }
    double middle(qsizetype category) const { return (m_lying ? m_canvas.plot.top() : m_canvas.plot.left()) + (double(category) + 0.5) * slot(); }

    void drawAxes() {
        const QRectF& plot = m_canvas.plot;
        const double ascent = m_canvas.type.ascent(ChartCanvas::label), line = m_canvas.lineHeight();
        for (const double step : std::as_const(m_steps)) {
            if (step < m_low - 1e-9 || step > m_high + 1e-9)
                continue;
            const double place = at(step);
            const ChartInk ink = step == 0 ? ChartInk::Axis : ChartInk::Grid;
            if (m_lying) {
                m_canvas.line(place, plot.top(), place, plot.bottom(), ink, 0.5);
                m_canvas.text(tick(step), {place, plot.bottom() + 2 + ascent}, plot.width(), Align::Centre);
            } else {
                m_canvas.line(plot.left(), place, plot.right(), place, ink, 0.5);
                m_canvas.text(tick(step), {plot.left() - 4, place + ascent * 0.35}, plot.width(), Align::End);
            }
        }
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            if (m_lying) {
                const int most = std::clamp(int(slot() / line), 1, 4);
                const QStringList lines = fittedName(m_canvas.type, m_chart.categories[i], ChartCanvas::label, m_nameRoom + 0.1, most);
                double y = middle(i) - line * double(lines.size()) / 2 + ascent;
                for (const QString& text : lines) {
                    m_canvas.text(text, {plot.left() - 6, y}, m_nameRoom + 1, Align::End, ChartInk::Text);
                    y += line;
                }
                continue;
            }
            if (i % m_every != 0)
                continue;
            const double room = slot() * m_every - 4;
            double y = plot.bottom() + 3 + ascent;
            for (const QString& text : fittedName(m_canvas.type, m_chart.categories[i], ChartCanvas::label, std::max(10.0, room), m_lines)) {
                m_canvas.text(text, {middle(i), y}, std::max(10.0, room) + 0.5, Align::Centre, ChartInk::Text);
                y += line;
            }
        }
    }

    void drawBars() {
        const auto series = m_chart.series.size();
        const double groupWidth = slot() * 0.72, width = std::min(isStacked() ? groupWidth : groupWidth / double(std::max<qsizetype>(1, series)), 34.0);
        const double ascent = m_canvas.type.ascent(ChartCanvas::label);
        for (qsizetype category = 0; category < m_count; ++category) {
            double up = 0, down = 0;
            const double first = middle(category) - width * (isStacked() ? 0.5 : double(series) / 2);
            for (qsizetype i = 0; i < series; ++i) {
                if (!has(i, category))
                    continue;
                const double value = valueOf(i, category);
                double& base = value < 0 ? down : up;
                const double from = isStacked() ? base : std::clamp(0.0, m_low, m_high), to = isStacked() ? base + value : value;
                base += value;
                const double a = at(from), b = at(to), side = isStacked() ? first : first + width * double(i);
                const double thick = std::max(1.0, width - (isStacked() ? 0 : 1));
                const QRectF bar = m_lying ? QRectF(std::min(a, b), side, std::abs(b - a), thick) : QRectF(side, std::min(a, b), thick, std::abs(b - a));
                m_canvas.fill(bar, seriesInk(m_chart, i), 1, series > 1 && i % 2 == 1);
                const QRectF target = bar.united(m_lying ? QRectF(bar.left(), bar.top(), 4, thick) : QRectF(bar.left(), bar.bottom() - 4, thick, 4));
                m_canvas.out.spots.append({target, int(category), int(i), words(i, category)});
                label(value, bar, a, b, ascent);
            }
        }
    }

    void label(double value, const QRectF& bar, double base, double end, double ascent) {
        if (!m_chart.valueLabels)
            return;
        const QString text = m_chart.written(value);
        const double width = m_canvas.type.width(text, ChartCanvas::label);
        if (isStacked()) { // within its part, on paper of its own colour, where there is room
            if (value == 0 || (m_lying ? bar.width() < width + 4 || bar.height() < ascent + 2 : bar.height() < ascent + 4 || bar.width() < width + 2))
                return;
            m_canvas.text(text, {bar.center().x(), bar.center().y() + ascent * 0.36}, width + 0.5, Align::Centre, ChartInk::Paper, ChartCanvas::strong);
        } else if (m_lying) {
            clear({std::max(base, end) + 2, bar.center().y() - ascent * 0.6, width + 2, ascent * 1.2});
            m_canvas.text(text, {std::max(base, end) + 3, bar.center().y() + ascent * 0.36}, width + 0.5, Align::Start, ChartInk::Text);
        } else if (width <= slot() * 0.95 || m_chart.series.size() == 1) {
            if (width > (m_chart.series.size() == 1 ? slot() : bar.width() + 6))
                return; // figures that would run into each other tell nothing; the axis does
            clear({bar.center().x() - width / 2 - 1, std::min(base, end) - 2 - ascent, width + 2, ascent + 1.5});
            m_canvas.text(text, {bar.center().x(), std::min(base, end) - 2.5}, width + 0.5, Align::Centre, ChartInk::Text);
        }
    }
    /// Lines of the grid and of the target leave a figure legible.
    void clear(const QRectF& room) {
        m_canvas.out.marks.append({QPolygonF{room.topLeft(), room.topRight(), room.bottomRight(), room.bottomLeft()}, ChartInk::Paper});
    }

    void drawLines() {
        for (qsizetype i = 0; i < m_chart.series.size(); ++i) {
            const ChartInk ink = seriesInk(m_chart, i);
            QPolygonF run;
            const bool marked = slot() > 9;
            for (qsizetype category = 0; category <= m_count; ++category) {
                if (category == m_count || !has(i, category)) {
                    m_canvas.stroke(run, ink, 1.6, m_chart.series[i].dashed);
                    run.clear();
                    continue;
                }
                const QPointF point(middle(category), at(valueOf(i, category)));
                run.append(point);
                const double r = 2.2; // points, of another shape each series
                const bool alone = !has(i, category - 1) && !(category + 1 < m_count && has(i, category + 1));
                if (marked || alone) {
                    QPolygonF mark;
                    const int corners = i % 3 == 0 ? 12 : i % 3 == 1 ? 4 : 3;
                    for (int corner = 0; corner < corners; ++corner) {
                        const double angle = 2 * M_PI * corner / corners - M_PI / 2;
                        mark.append(point + QPointF(std::cos(angle), std::sin(angle)) * (corners == 12 ? r : r * 1.35));
                    }
                    m_canvas.out.marks.append({mark, ink});
                }
                m_canvas.out.spots.append({QRectF(point - QPointF(5, 5), QSizeF(10, 10)), int(category), int(i), words(i, category)});
                if (m_chart.valueLabels && category % m_every == 0) {
                    const QString text = m_chart.written(valueOf(i, category));
                    m_canvas.text(text, {point.x(), point.y() - 5}, slot() * m_every, Align::Centre, ChartInk::Text);
                }
            }
        }
    }

    void drawTarget() {
        if (!m_chart.target)
            return;
        const QRectF& plot = m_canvas.plot;
        const double place = at(m_chart.target->value), ascent = m_canvas.type.ascent(ChartCanvas::strong);
        const QString text = targetText();
        if (m_lying) {
            m_canvas.line(place, plot.top(), place, plot.bottom(), ChartInk::Target, 1.1, true);
            const bool before = place > plot.center().x();
            m_canvas.text(nameInOneLine(text), {place + (before ? -3 : 3), plot.top() + ascent * 0.9}, plot.width() * 0.6, before ? Align::End : Align::Start, ChartInk::Target, ChartCanvas::strong);
        } else {
            m_canvas.line(plot.left(), place, plot.right(), place, ChartInk::Target, 1.1, true);
            const QStringList lines = text.split(u'\n');
            double y = place + ascent * 0.36 - m_canvas.lineHeight() * double(lines.size() - 1) / 2;
            for (const QString& line : lines) {
                m_canvas.text(line, {plot.right() + 3, y}, m_canvas.out.rect.right() - plot.right() - 2, Align::Start, ChartInk::Target, ChartCanvas::strong);
                y += m_canvas.lineHeight();
            }
        }
    }

    QString words(qsizetype series, qsizetype category) const {
        const QString value = m_chart.written(valueOf(series, category)), name = m_chart.series[series].name;
        const QString where = nameInOneLine(m_chart.categories.value(category));
        return QString((where.isEmpty() ? QString() : QString(where % QStringLiteral(" · "))) % (name.isEmpty() ? QString() : QString(name % QStringLiteral(": "))) % value);
    }

    ChartCanvas& m_canvas;
    const Chart& m_chart;
    bool m_lying;
    qsizetype m_count;
    QList<double> m_steps;
    double m_low = 0, m_high = 1, m_nameRoom = 0;
    int m_every = 1, m_lines = 1;
};

} // namespace

void layOutAxes(ChartCanvas& canvas) {
    if (canvas.plot.width() > 40 && canvas.plot.height() > 30)
        Axes axes(canvas);
}

} // namespace khue
