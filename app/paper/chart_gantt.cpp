// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/chart_layout.h"

#include <algorithm>
#include <cmath>

namespace khue {

namespace {

/// Rows from top to bottom, time from left to right.
class Gantt {
public:
    explicit Gantt(ChartCanvas& canvas) : m_canvas(canvas), m_chart(canvas.chart) {
        findTime();
        makeRoom();
        drawTime();
        for (int row = 0; row < int(m_chart.rows.size()); ++row)
            drawRow(row);
        for (int row = 0; row < int(m_chart.rows.size()); ++row)
            for (const int before : m_chart.rows[row].dependsOn)
                if (before >= 0 && before < int(m_chart.rows.size()) && before != row)
                    drawDependency(before, row);
    }

private:
    void findTime() {
        m_from = m_chart.from;
        m_to = m_chart.to;
        const auto take = [this](QDate date) {
            if (!date.isValid())
                return;
            if (!m_chart.from.isValid() && (!m_from.isValid() || date < m_from))
                m_from = date;
            if (!m_chart.to.isValid() && (!m_to.isValid() || date > m_to))
                m_to = date;
        };
        for (const GanttRow& row : m_chart.rows)
            for (const QDate date : {row.from, row.to, row.plannedFrom, row.plannedTo})
                take(date);
        if (!m_from.isValid()) {
            m_from = m_to.isValid() ? m_to : m_chart.today.isValid() ? m_chart.today : QDate(2000, 1, 1);
            m_to = std::max(m_to, m_from);
        }
        if (!m_chart.from.isValid())
            m_from = QDate(m_from.year(), m_from.month(), 1);
        if (!m_chart.to.isValid())
            m_to = QDate(m_to.year(), m_to.month(), m_to.daysInMonth());
        if (m_to <= m_from)
            m_to = m_from.addDays(30);
    }

    void makeRoom() {
        QRectF& plot = m_canvas.plot;
        double names = 0;
        for (const GanttRow& row : m_chart.rows)
            for (const QString& line : row.title.split(u'\n'))
                names = std::max(names, m_canvas.type.width(line, row.section ? ChartCanvas::strong : ChartCanvas::label) +
                                            (row.detail.isEmpty() ? 0 : m_canvas.type.width(row.detail, ChartCanvas::label) + 8) + (row.done ? m_canvas.type.width(QStringLiteral("✓ "), ChartCanvas::label) : 0));
        m_nameRoom = std::min(names + 4, plot.width() * 0.4);
        m_left = plot.left();
        plot.setLeft(plot.left() + m_nameRoom + 8);
        plot.setRight(plot.right() - 6);
        plot.setTop(plot.top() + m_canvas.timeHead());
        m_rowHeight = std::clamp(plot.height() / double(std::max<qsizetype>(1, m_chart.rows.size())), 9.0, 26.0);
        plot.setBottom(std::min(plot.bottom(), plot.top() + m_rowHeight * double(m_chart.rows.size())));
        m_time = {m_from, m_to, plot.left(), plot.right()};
    }

    double at(QDate date) const { return m_time.at(date); }
    double after(QDate date) const { return m_time.after(date); }
    double top(int row) const { return m_canvas.plot.top() + m_rowHeight * row; }
    double middle(int row) const { return top(row) + m_rowHeight / 2; }

    void drawTime() {
        const QRectF& plot = m_canvas.plot;
        for (int row = 0; row <= int(m_chart.rows.size()); ++row)
            m_canvas.line(m_left, std::min(top(row), plot.bottom()), plot.right(), std::min(top(row), plot.bottom()), ChartInk::Grid, 0.4);
        m_canvas.timeAxis(m_time);
    }

    ChartInk inkOf(const GanttRow& row) const {
        if (row.tone && *row.tone != Tone::Plain)
            return chartInkOf(*row.tone);
        return row.done ? ChartInk::Good : ChartInk::Series1;
    }

    void drawRow(int index) {
        const GanttRow& row = m_chart.rows[index];
        const double ascent = m_canvas.type.ascent(ChartCanvas::label), base = middle(index) + ascent * 0.36;
        const double detail = row.detail.isEmpty() ? 0 : std::min(m_canvas.type.width(row.detail, ChartCanvas::label), m_nameRoom * 0.4);
        const double indent = row.section ? 0 : 4;
        if (row.section)
            m_canvas.fill({m_left, top(index), m_canvas.plot.right() - m_left, m_rowHeight}, ChartInk::Grid, 0.35);
        const QString title = row.done && !row.section ? QString(QStringLiteral("✓ ") % row.title) : row.title;
        const TextStyle& style = row.section ? ChartCanvas::strong : ChartCanvas::label;
        const double room = m_nameRoom - indent - (detail > 0 ? detail + 6 : 0), line = m_canvas.lineHeight();
        const QStringList lines = fittedName(m_canvas.type, title, style, room, m_rowHeight >= 2 * line ? 2 : 1);
        double y = base - line * double(lines.size() - 1) / 2;
        for (const QString& text : lines) {
            m_canvas.text(text, {m_left + indent, y}, room + 0.5, Align::Start, ChartInk::Text, style);
            y += line;
        }
        if (detail > 0)
            m_canvas.text(row.detail, {m_left + m_nameRoom, base}, detail + 0.5, Align::End);
        const ChartInk ink = inkOf(row);
        const double thick = std::min(m_rowHeight * 0.5, 9.0), upper = middle(index) - thick / 2 - (row.plannedFrom.isValid() ? 1 : 0);
        QRectF spot;
        const QDate plannedFrom = row.plannedFrom.isValid() ? row.plannedFrom : row.plannedTo, plannedTo = row.plannedTo.isValid() ? row.plannedTo : row.plannedFrom;
        if (plannedFrom.isValid() && plannedTo >= m_from && plannedFrom <= m_to)
            m_canvas.fill({at(plannedFrom), upper + thick + 0.5, std::max(1.5, after(plannedTo) - at(plannedFrom)), 2}, ChartInk::Axis, 0.8);
        const QDate from = row.from.isValid() ? row.from : row.to, to = row.to.isValid() ? row.to : row.from;
        if (from.isValid() && to >= m_from && from <= m_to) {
            if (row.milestone || from == to) {
                const QPointF centre((at(from) + after(from)) / 2, middle(index));
                const double r = std::min(m_rowHeight * 0.32, 5.0);
                m_canvas.out.marks.append({QPolygonF{centre + QPointF(0, -r), centre + QPointF(r, 0), centre + QPointF(0, r), centre + QPointF(-r, 0)}, ink});
                spot = QRectF(centre - QPointF(r, r), QSizeF(2 * r, 2 * r)).adjusted(-2, -2, 2, 2);
            } else {
                const QRectF bar(at(from), upper, std::max(1.5, after(to) - at(from)), thick);
                const double progress = row.done ? 1 : std::clamp(row.progress, 0.0, 1.0);
                m_canvas.fill(bar, ink, 0.35);
                m_canvas.fill({bar.left(), bar.top(), bar.width() * progress, bar.height()}, ink);
                spot = bar;
            }
        }
        const QRectF whole(m_left, top(index), m_canvas.plot.right() - m_left, m_rowHeight);
        m_canvas.out.spots.append({whole, index, 0, words(row)});
        m_ends.append(spot);
    }

    /// From the end of one row to the beginning of another, with an arrow.
    void drawDependency(int before, int row) {
        const QRectF from = m_ends[before], to = m_ends[row];
        if (from.isNull() || to.isNull())
            return;
        const double x1 = from.right(), x2 = to.left(), y1 = from.center().y(), y2 = to.center().y();
        const double turn = x2 - x1 > 8 ? x1 + 4 : x1 + 4;
        QPolygonF path{{x1, y1}, {turn, y1}};
        if (x2 - 4 >= turn) {
            path << QPointF(turn, y2) << QPointF(x2, y2);
        } else { // the next one begins before this one ends: around, between the rows
            const double between = y2 > y1 ? y2 - m_rowHeight / 2 : y2 + m_rowHeight / 2;
            path << QPointF(turn, between) << QPointF(x2 - 5, between) << QPointF(x2 - 5, y2) << QPointF(x2, y2);
        }
        m_canvas.stroke(path, ChartInk::Axis, 0.6);
        m_canvas.out.marks.append({QPolygonF{{x2, y2}, {x2 - 3.2, y2 - 2}, {x2 - 3.2, y2 + 2}}, ChartInk::Axis});
    }

    QString words(const GanttRow& row) const {
        QStringList parts{nameInOneLine(row.title)};
        if (!row.detail.isEmpty())
            parts.append(row.detail);
        if (row.from.isValid() && row.to.isValid() && row.from != row.to)
            parts.append(QString(m_chart.written(row.from) % QStringLiteral(" – ") % m_chart.written(row.to)));
        else if (row.from.isValid() || row.to.isValid())
            parts.append(m_chart.written(row.from.isValid() ? row.from : row.to));
        if (!row.done && row.progress > 0)
            parts.append(QStringLiteral("%1%").arg(qRound(row.progress * 100)));
        return parts.join(QStringLiteral(" · "));
    }

    ChartCanvas& m_canvas;
    const Chart& m_chart;
    QDate m_from, m_to;
    TimeScale m_time;
    double m_left = 0, m_nameRoom = 0, m_rowHeight = 18;
    QList<QRectF> m_ends;
};

} // namespace

void layOutGantt(ChartCanvas& canvas) {
    if (canvas.plot.width() > 80 && canvas.plot.height() > 24)
        Gantt gantt(canvas);
}

} // namespace khue
