// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studies/gantt_layout.h"

#include <QtWidgets/QAbstractScrollArea>

namespace khue {

/// A study's milestones over time: names at the left, bars at the right. A bar is dragged to move it, its ends to
/// resize it; the arrow keys do the same by days. It changes nothing itself: it tells what is wished.
class GanttView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit GanttView(QWidget* parent = nullptr);

    void setPlan(const MilestonePlan& plan, QDate today);
    const MilestonePlan& plan() const { return m_plan; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    qint64 current() const;
    void setCurrent(qint64 id);
    const GanttLayout& gantt() const { return m_layout; }
    /// Pixels a day, between leastDay and mostDay; what stands in the middle stays there.
    void setDayWidth(double width);
    /// All of the plan in the width there is.
    void zoomToFit();
    void showToday();
    /// The place of something in the viewport.
    QPoint toViewport(QPoint inPlan) const;

    static constexpr double leastDay = 0.4, mostDay = 24;
    static constexpr int headHeight = 40;
    QSize sizeHint() const override { return {700, 360}; }

signals:
    void currentChanged(qint64 id);
    void opened(qint64 id);
    void removeAsked(qint64 id);
    /// New days for a milestone, once at the end of a drag.
    void daysAsked(qint64 id, QDate starts, QDate due);
    void moveAsked(qint64 id, int by); ///< up or down among the others

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    int nameWidth() const;
    void fitScrollBars();
    GanttLayout::Hit hitAt(QPoint inViewport) const;
    void chooseRow(int row);
    void ask(GanttLayout::Part part, int days);
    void paintTime(QPainter& painter);
    void paintRows(QPainter& painter);
    void paintBar(QPainter& painter, const Milestone& milestone, int row, bool early);
    void paintDependencies(QPainter& painter);
    void paintNames(QPainter& painter);

    MilestonePlan m_plan;
    QHash<qint64, qint64> m_early; ///< MilestonePlan::tooEarly of what is shown
    GanttLayout m_layout;
    QDate m_today;
    int m_current = -1;
    bool m_readOnly = false;
    bool m_ownZoom = false; ///< the user chose it; else all fits
    struct Drag {
        GanttLayout::Part part = GanttLayout::Part::None;
        Milestone before;
        int row = -1, fromX = 0;
    } m_drag;
};

} // namespace khue
