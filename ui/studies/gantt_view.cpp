// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/gantt_view.h"

#include "app/store/language.h"
#include "ui/widgets/style.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace khue {

GanttView::GanttView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
}

int GanttView::nameWidth() const {
    return std::clamp(viewport()->width() * 3 / 10, 170, 320);
}

void GanttView::setPlan(const MilestonePlan& plan, QDate today) {
    const qint64 kept = current();
    m_plan = plan;
    m_early = m_plan.tooEarly();
    m_today = today;
    m_drag = {};
    m_layout.span(m_plan, today);
    m_current = -1;
    for (size_t row = 0; row < m_plan.milestones.size(); ++row)
        if (m_plan.milestones[row].id.value == kept)
            m_current = int(row);
    if (m_current < 0 && !m_plan.milestones.empty())
        m_current = 0;
    if (m_ownZoom)
        fitScrollBars();
    else
        zoomToFit();
    viewport()->update();
    emit currentChanged(current());
}

qint64 GanttView::current() const {
    return m_current >= 0 && m_current < int(m_plan.milestones.size()) ? m_plan.milestones[size_t(m_current)].id.value : 0;
}

void GanttView::setCurrent(qint64 id) {
    for (size_t row = 0; row < m_plan.milestones.size(); ++row)
        if (m_plan.milestones[row].id.value == id)
            chooseRow(int(row));
}

void GanttView::chooseRow(int row) {
    if (m_plan.milestones.empty())
        return;
    m_current = std::clamp(row, 0, int(m_plan.milestones.size()) - 1);
    const int top = m_current * GanttLayout::rowHeight, room = viewport()->height() - headHeight;
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(top);
    else if (top + GanttLayout::rowHeight > verticalScrollBar()->value() + room)
        verticalScrollBar()->setValue(top + GanttLayout::rowHeight - room);
    viewport()->update();
    emit currentChanged(current());
}

void GanttView::fitScrollBars() {
    const int width = std::max(1, viewport()->width() - nameWidth()), height = std::max(1, viewport()->height() - headHeight);
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.width() - width));
    horizontalScrollBar()->setPageStep(width);
    horizontalScrollBar()->setSingleStep(30);
    verticalScrollBar()->setRange(0, std::max(0, int(m_plan.milestones.size()) * GanttLayout::rowHeight - height));
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(GanttLayout::rowHeight);
}

void GanttView::setDayWidth(double width) {
    const int half = (viewport()->width() - nameWidth()) / 2;
    const QDate middle = m_layout.day(horizontalScrollBar()->value() + half);
    m_ownZoom = true;
    m_layout.dayWidth = std::clamp(width, leastDay, mostDay);
    fitScrollBars();
    horizontalScrollBar()->setValue(m_layout.x(middle) - half);
    viewport()->update();
}

void GanttView::zoomToFit() {
    m_ownZoom = false;
    if (m_layout.first.isValid())
        m_layout.dayWidth = std::clamp(double(viewport()->width() - nameWidth()) / double(m_layout.first.daysTo(m_layout.last) + 1), leastDay, mostDay);
    fitScrollBars();
    viewport()->update();
}

void GanttView::showToday() {
    horizontalScrollBar()->setValue(m_layout.x(m_today) - (viewport()->width() - nameWidth()) / 2);
}

QPoint GanttView::toViewport(QPoint inPlan) const {
    return {inPlan.x() - horizontalScrollBar()->value() + nameWidth(), inPlan.y() - verticalScrollBar()->value() + headHeight};
}

GanttLayout::Hit GanttView::hitAt(QPoint at) const {
    if (at.y() < headHeight)
        return {};
    GanttLayout::Hit hit = m_layout.hit(m_plan, {at.x() - nameWidth() + horizontalScrollBar()->value(), at.y() - headHeight + verticalScrollBar()->value()});
    if (at.x() < nameWidth())
        hit.part = GanttLayout::Part::None;
    return hit;
}

void GanttView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    if (m_ownZoom)
        fitScrollBars();
    else
        zoomToFit();
}

void GanttView::mousePressEvent(QMouseEvent* event) {
    const GanttLayout::Hit hit = hitAt(event->pos());
    if (hit.row < 0 || event->button() != Qt::LeftButton)
        return;
    chooseRow(hit.row);
    if (hit.part != GanttLayout::Part::None && !m_readOnly)
        m_drag = {hit.part, m_plan.milestones[size_t(hit.row)], hit.row, event->pos().x()};
}

void GanttView::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag.row < 0) {
        const GanttLayout::Hit hit = hitAt(event->pos());
        const bool end = hit.part == GanttLayout::Part::Start || hit.part == GanttLayout::Part::End;
        viewport()->setCursor(m_readOnly || hit.part == GanttLayout::Part::None ? Qt::ArrowCursor : end ? Qt::SizeHorCursor : Qt::SizeAllCursor);
        return;
    }
    const int days = qRound(double(event->pos().x() - m_drag.fromX) / m_layout.dayWidth);
    Milestone& shown = m_plan.milestones[size_t(m_drag.row)];
    std::tie(shown.starts_on, shown.due_on) = GanttLayout::dragged(m_drag.before, m_drag.part, days);
    m_early = m_plan.tooEarly();
    QToolTip::showText(event->globalPosition().toPoint(), shownDate(shown.starts_on) + QStringLiteral(" – ") + shownDate(shown.due_on), viewport());
    viewport()->update();
}

void GanttView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_drag.row < 0 || event->button() != Qt::LeftButton)
        return;
    const Milestone wished = m_plan.milestones[size_t(m_drag.row)];
    const bool changed = wished.starts_on != m_drag.before.starts_on || wished.due_on != m_drag.before.due_on;
    m_plan.milestones[size_t(m_drag.row)] = m_drag.before; // until it is really so
    m_drag = {};
    m_early = m_plan.tooEarly();
    viewport()->update();
    if (changed)
        emit daysAsked(wished.id.value, wished.starts_on, wished.due_on);
}

void GanttView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (hitAt(event->pos()).row >= 0 && current()) {
        m_drag = {};
        emit opened(current());
    }
}

void GanttView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier)
        setDayWidth(m_layout.dayWidth * (event->angleDelta().y() > 0 ? 1.25 : 0.8));
    else if (event->modifiers() & Qt::ShiftModifier)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->angleDelta().y());
    else
        QAbstractScrollArea::wheelEvent(event);
}

void GanttView::ask(GanttLayout::Part part, int days) {
    if (m_readOnly || !current())
        return;
    const Milestone& milestone = m_plan.milestones[size_t(m_current)];
    const auto [starts, due] = GanttLayout::dragged(milestone, part, days);
    if (starts != milestone.starts_on || due != milestone.due_on)
        emit daysAsked(milestone.id.value, starts, due);
}

void GanttView::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers() & Qt::AltModifier, shift = event->modifiers() & Qt::ShiftModifier;
    const int days = event->modifiers() & Qt::ControlModifier ? 7 : 1;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_drag.row < 0)
            break;
        m_plan.milestones[size_t(m_drag.row)] = m_drag.before;
        m_drag = {};
        m_early = m_plan.tooEarly();
        viewport()->update();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = event->key() == Qt::Key_Up ? -1 : 1;
        if (alt && current() && !m_readOnly)
            emit moveAsked(current(), by);
        else if (!alt)
            chooseRow(m_current + by);
        return;
    }
    case Qt::Key_Left:
    case Qt::Key_Right:
        ask(shift ? GanttLayout::Part::End : GanttLayout::Part::Bar, event->key() == Qt::Key_Left ? -days : days);
        return;
    case Qt::Key_Home: chooseRow(0); return;
    case Qt::Key_End: chooseRow(int(m_plan.milestones.size()) - 1); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: setDayWidth(m_layout.dayWidth * 1.25); return;
    case Qt::Key_Minus: setDayWidth(m_layout.dayWidth * 0.8); return;
    case Qt::Key_0: zoomToFit(); return;
    case Qt::Key_T: showToday(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current())
            emit opened(current());
        return;
    case Qt::Key_Delete:
        if (current() && !m_readOnly)
            emit removeAsked(current());
        return;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void GanttView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

bool GanttView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const GanttLayout::Hit hit = hitAt(help->pos());
        if (hit.row < 0) {
            QToolTip::hideText();
            return true;
        }
        const Milestone& milestone = m_plan.milestones[size_t(hit.row)];
        QStringList lines{milestoneTitle(milestone), shownDate(milestone.starts_on) + QStringLiteral(" – ") + shownDate(milestone.due_on)};
        if (milestone.done_on.isValid())
            lines.append(tr("Completed on %1").arg(shownDate(milestone.done_on)));
        else
            lines.append(tr("%1% done").arg(milestone.progress));
        if (milestone.baseline_due.isValid())
            lines.append(tr("Baseline: %1 – %2, %3").arg(shownDate(milestone.baseline_start), shownDate(milestone.baseline_due), slipText(MilestonePlan::slip(milestone))));
        if (const Milestone* before = m_plan.find(m_early.value(milestone.id.value)))
            lines.append(tr("Starts before “%1” ends").arg(milestoneTitle(*before)));
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace khue
