// SPDX-License-Identifier: GPL-3.0-or-later
// Dragging in a calendar view: a block to another time or row, its edge to another length, a session from the side
// list onto the page. While it goes on, what stands in the way is greyed and the card beside it says what the hours ask.
#include "ui/calendar/calendar_view.h"

#include "app/courses/session_time.h"
#include "app/store/language.h"

#include <QtCore/QMimeData>
#include <QtGui/QDrag>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace khue {

namespace {

constexpr int edge = 6;          // how near to its edge a block is resized
constexpr int nearBorder = 24;   // where dragging scrolls

int snapped(int minute, int grid) {
    return (minute + grid / 2) / grid * grid;
}

} // namespace

CalendarView::Drag::Kind CalendarView::edgeAt(const QPoint& at) const {
    const int place = blockAt(at);
    if (place < 0 || !resizes() || !isMovable(&entryOf(m_blocks[size_t(place)])))
        return Drag::Kind::Move;
    const Block& block = m_blocks[size_t(place)];
    const QPointF content = at + offset();
    const double from = isSideways() ? block.rect.left() : block.rect.top(), to = isSideways() ? block.rect.right() : block.rect.bottom();
    const double there = isSideways() ? content.x() : content.y(), reach = std::min<double>(edge, (to - from) / 4);
    if (block.last && to - there <= reach)
        return Drag::Kind::End;
    return block.first && there - from <= reach ? Drag::Kind::Start : Drag::Kind::Move;
}

void CalendarView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    m_pressedBlock = blockAt(event->pos());
    if (!body().contains(event->pos())) {
        if (m_pressedBlock < 0)
            headClicked(event->pos());
        else
            select(entryOf(m_blocks[size_t(m_pressedBlock)]).key());
        m_pressedBlock = -1;
        return;
    }
    const QPointF content = event->pos() + offset();
    m_pressed = event->pos();
    const qint64 id = m_pressedBlock < 0 ? 0 : entryOf(m_blocks[size_t(m_pressedBlock)]).key();
    select(id);
    if (const auto place = placeAt(content)) {
        m_cursor.row = m_pressedBlock < 0 ? place->row : m_blocks[size_t(m_pressedBlock)].row;
        if (!id)
            setCursorPlace({place->date, place->minute / 30 * 30, place->row});
    }
}

void CalendarView::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) {
        const bool onEdge = edgeAt(event->pos()) != Drag::Kind::Move;
        viewport()->setCursor(onEdge ? (isSideways() ? Qt::SizeHorCursor : Qt::SizeVerCursor) : Qt::ArrowCursor);
        return;
    }
    const bool fine = event->modifiers() & Qt::ShiftModifier;
    if (m_drag)
        return dragTo(event->pos(), fine);
    if (!m_pressed || m_pressedBlock < 0 || m_pressedBlock >= int(m_blocks.size()) || !isMovable(&entryOf(m_blocks[size_t(m_pressedBlock)])) ||
        (event->pos() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    const Block& block = m_blocks[size_t(m_pressedBlock)];
    const auto grabbed = placeAt(*m_pressed + offset());
    if (!grabbed)
        return;
    beginDrag(m_data->entries[block.entry], edgeAt(*m_pressed), *grabbed, block.row);
    dragTo(event->pos(), fine);
}

void CalendarView::mouseReleaseEvent(QMouseEvent* event) {
    m_pressed.reset();
    if (m_drag && event->button() == Qt::LeftButton)
        finishDrag();
}

void CalendarView::beginDrag(const CalendarEntry& entry, Drag::Kind kind, const CalendarPlace& grabbed, qint64 row) {
    Drag drag;
    drag.kind = kind;
    drag.entry = entry;
    if (m_data->timetable)
        if (const PlannedSession* planned = m_data->timetable->session(entry.id))
            drag.planned = *planned;
    drag.planned.start = entry.start;
    drag.planned.end = entry.end;
    drag.grabbedStart = wall(entry.start);
    drag.grabbed = grabbed;
    drag.fromRow = drag.row = row;
    m_drag = drag;
    askObstacles();
}

/// Asked once a drag, and again where it comes into another row.
void CalendarView::askObstacles() {
    m_drag->obstacles.clear();
    if (m_data->timetable && m_drag->planned.id)
        m_drag->obstacles = m_data->timetable->obstacles(m_drag->planned, momentOf({m_data->from, 0}, m_data->zones.own),
                                                         momentOf({m_data->from.addDays(m_data->days), 0}, m_data->zones.own));
}

void CalendarView::dragTo(const QPoint& at, bool fine) {
    Drag& drag = *m_drag;
    drag.at = at;
    const QRectF page = body();
    const auto nudge = [](QScrollBar* bar, double at, double from, double to) {
        if (at < from + nearBorder)
            bar->setValue(bar->value() - nearBorder / 2);
        else if (at > to - nearBorder)
            bar->setValue(bar->value() + nearBorder / 2);
    };
    if (showsTime() || m_content.height() > page.height())
        nudge(verticalScrollBar(), at.y(), page.top(), page.bottom());
    nudge(horizontalScrollBar(), at.x(), page.left(), page.right());
    const QPointF inside(std::clamp<double>(at.x(), page.left(), page.right() - 1), std::clamp<double>(at.y(), page.top(), page.bottom() - 1));
    const auto place = placeAt(inside + offset());
    if (!place)
        return;
    const int grid = fine ? 5 : 15;
    const qint64 length = drag.entry.isScheduled() ? drag.entry.end - drag.entry.start : drag.entry.usualMinutes * 60;
    const QString& zone = m_data->zones.own;
    qint64 start = drag.planned.start, end = drag.planned.end;
    if (drag.kind == Drag::Kind::Drop) {
        start = momentOf({place->date, showsTime() ? snapped(place->minute, grid) : 8 * 60}, zone);
        end = start + length;
    } else if (drag.kind == Drag::Kind::Move) {
        const int days = int(drag.grabbed.date.daysTo(place->date));
        const int minutes = showsTime() ? place->minute - drag.grabbed.minute : 0;
        int minute = drag.grabbedStart.minute + minutes;
        QDate date = drag.grabbedStart.date.addDays(days);
        if (minutes) {
            minute = snapped(minute + 1440, grid) - 1440;
            date = date.addDays(minute < 0 ? -1 : minute >= 1440 ? 1 : 0);
            minute = (minute + 1440) % 1440;
        }
        start = momentOf({date, minute}, zone);
        end = start + length;
    } else {
        const qint64 to = momentOf({place->date, snapped(place->minute, grid)}, zone);
        if (drag.kind == Drag::Kind::End)
            end = std::clamp<qint64>(to, start + grid * 60, start + 86400);
        else
            start = std::clamp<qint64>(to, end - 86400, end - grid * 60);
    }
    const bool otherRow = place->row != drag.row && drag.kind == Drag::Kind::Move && rowKind() != CalendarRows::Runs;
    if (otherRow) {
        drag.row = place->row;
        if (rowKind() == CalendarRows::Rooms) {
            drag.planned.room = drag.row;
        } else {
            auto& people = drag.planned.lecturers;
            const PlannedSession* known = m_data->timetable ? m_data->timetable->session(drag.entry.id) : nullptr;
            people = known ? known->lecturers : std::vector<qint64>();
            people.erase(std::remove(people.begin(), people.end(), drag.fromRow), people.end());
            if (drag.row && std::find(people.begin(), people.end(), drag.row) == people.end())
                people.push_back(drag.row);
        }
        askObstacles();
    }
    if (otherRow || start != drag.planned.start || end != drag.planned.end || (drag.kind == Drag::Kind::Drop && drag.clashes.isEmpty())) {
        drag.planned.start = start;
        drag.planned.end = end;
        drag.clashes = m_data->timetable && drag.planned.id ? m_data->timetable->clashesIf(drag.planned) : QList<Clash>();
    }
    viewport()->update();
}

void CalendarView::finishDrag() {
    const Drag drag = *m_drag;
    m_drag.reset();
    viewport()->update();
    const bool moved = drag.planned.start != drag.entry.start || drag.planned.end != drag.entry.end || drag.row != drag.fromRow;
    if (moved && drag.planned.end > drag.planned.start)
        emit moveAsked({drag.entry.id, drag.planned.start, drag.planned.end, drag.fromRow, drag.row});
}

void CalendarView::cancelDrag() {
    m_drag.reset();
    m_pressed.reset();
    viewport()->update();
}

// ---- from the side list ---------------------------------------------------------------------------------

void CalendarView::dragEnterEvent(QDragEnterEvent* event) {
    const qint64 id = draggedSession(event->mimeData());
    if (!id || !movesSessions())
        return event->ignore();
    for (const CalendarEntry& entry : m_data->unscheduled)
        if (entry.id == id) {
            beginDrag(entry, Drag::Kind::Drop, {}, 0);
            event->acceptProposedAction();
            dragTo(event->position().toPoint(), event->modifiers() & Qt::ShiftModifier);
            return;
        }
    event->ignore();
}

void CalendarView::dragMoveEvent(QDragMoveEvent* event) {
    if (!m_drag)
        return event->ignore();
    dragTo(event->position().toPoint(), event->modifiers() & Qt::ShiftModifier);
    event->acceptProposedAction();
}

void CalendarView::dragLeaveEvent(QDragLeaveEvent*) {
    if (m_drag && m_drag->kind == Drag::Kind::Drop)
        cancelDrag();
}

void CalendarView::dropEvent(QDropEvent* event) {
    if (!m_drag || m_drag->kind != Drag::Kind::Drop)
        return event->ignore();
    dragTo(event->position().toPoint(), event->modifiers() & Qt::ShiftModifier);
    event->acceptProposedAction();
    // The question that may follow must not stand inside the drag.
    QMetaObject::invokeMethod(this, [this] {
        if (m_drag)
            finishDrag();
    }, Qt::QueuedConnection);
}

// ---- what is seen of it ---------------------------------------------------------------------------------

QString CalendarView::dragText() const {
    if (!m_drag || m_drag->planned.end <= m_drag->planned.start)
        return {};
    const PlannedSession& planned = m_drag->planned;
    const QDateTime from = QDateTime::fromSecsSinceEpoch(planned.start, Qt::UTC), to = QDateTime::fromSecsSinceEpoch(planned.end, Qt::UTC);
    QStringList lines{shownDay(wall(planned.start).date), khue::shownInBoth(from, to, m_data->zones)};
    const Burden burden = burdenOf(m_data->officeHours, planned.start, planned.end);
    lines.append(burden.vietNam || burden.england
                     ? tr("Outside office hours: Viet Nam %1 min · UK %2 min").arg(burden.vietNam).arg(burden.england)
                     : tr("Within office hours in both places"));
    int said = 0;
    for (const Clash& clash : m_drag->clashes)
        if (clash.severity != Severity::Hint && clash.kind != ClashKind::OfficeHours && said++ < 3)
            lines.append(QStringLiteral("⚠ ") + clash.text);
    return lines.join(u'\n');
}

QStringList CalendarView::obstacleTexts() const {
    QStringList texts;
    if (m_drag)
        for (const Obstacle& obstacle : m_drag->obstacles)
            if (!texts.contains(obstacle.clash.text))
                texts.append(obstacle.clash.text);
    return texts;
}

void CalendarView::paintObstacles(QPainter& painter) {
    const auto isBar = [](const Obstacle& obstacle) { return obstacle.clash.severity == Severity::Error; };
    QList<QRectF> labels;
    painter.setFont(m_painter->small());
    const double height = m_painter->lineHeight();
    const auto grey = [&](const QRectF& rect, const Obstacle& obstacle) {
        QColor muted = shade(Role::Muted);
        muted.setAlpha(isBar(obstacle) ? 46 : 18);
        painter.fillRect(rect, muted);
        if (isBar(obstacle)) {
            muted.setAlpha(60);
            painter.fillRect(rect, QBrush(muted, Qt::BDiagPattern));
        }
        QRectF label(rect.left() + 4, std::max(rect.top(), body().top() + offset().y()) + 2, rect.width() - 8, height);
        for (bool again = true; again;) {
            again = false;
            for (const QRectF& other : std::as_const(labels))
                if (other.intersects(label))
                    label.moveTop(other.bottom() + 0.5), again = true;
        }
        if (label.bottom() > rect.bottom() + 1 || label.width() < 30)
            return;
        labels.append(label);
        painter.setPen(shade(isBar(obstacle) ? Role::Bad : Role::Muted));
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(painter.font()).elidedText(obstacle.clash.text, Qt::ElideRight, label.width()));
    };
    if (showsTime()) {
        for (const Obstacle& obstacle : m_drag->obstacles)
            if (obstacle.clash.kind != ClashKind::OfficeHours)
                for (const QRectF& rect : rectsOf(obstacle.start, obstacle.end, m_drag->row))
                    grey(rect, obstacle);
        return;
    }
    // A day is barred where the hours that the session would keep are.
    const PlannedSession& planned = m_drag->planned;
    const int minute = wall(planned.start).minute;
    for (int day = 0; day < m_data->days; ++day) {
        const qint64 start = momentOf({m_data->from.addDays(day), minute}, m_data->zones.own), end = start + planned.end - planned.start;
        for (const Obstacle& obstacle : m_drag->obstacles)
            if (isBar(obstacle) && obstacle.start < end && obstacle.end > start) {
                QRectF cell = rectOf({m_data->from.addDays(day), 0, 0});
                grey(cell.adjusted(0, height + 6, 0, 0), obstacle);
                break;
            }
    }
}

void CalendarView::paintDrag(QPainter& painter) {
    const PlannedSession& planned = m_drag->planned;
    if (planned.end <= planned.start)
        return;
    CalendarEntry shown = m_drag->entry;
    shown.start = planned.start;
    shown.end = planned.end;
    shown.clash.reset();
    for (const Clash& clash : m_drag->clashes)
        shown.clash = shown.clash ? std::max(*shown.clash, clash.severity) : clash.severity;
    for (const QRectF& rect : rectsOf(planned.start, planned.end, m_drag->row)) {
        const QRectF block = rect.adjusted(2, 1, -2, -1);
        m_painter->paint(painter, block, shown, m_painter->layOut(shown, block.size(), shape(), blockHours(shown)), true);
    }
    // The card stands beside the mouse, inside the page.
    const QString text = dragText();
    painter.setFont(m_painter->small());
    const QFontMetricsF metrics(painter.font());
    const QRectF needed = metrics.boundingRect(QRectF(0, 0, 320, 1000), Qt::TextWordWrap, text);
    QRectF card(m_drag->at + offset() + QPointF(18, 18), needed.size() + QSizeF(24, 18));
    const QRectF page = body().translated(offset());
    if (card.right() > page.right() - 8)
        card.moveRight(m_drag->at.x() + offset().x() - 18);
    if (card.bottom() > page.bottom() - 8)
        card.moveBottom(page.bottom() - 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade(Role::Navigation));
    painter.drawRoundedRect(card, 6, 6);
    painter.setPen(shade(Role::NavigationInk));
    painter.drawText(card.adjusted(12, 9, -12, -9), Qt::TextWordWrap, text);
}

} // namespace khue
