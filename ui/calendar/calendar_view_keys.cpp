// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard of a calendar view: arrows choose, with Ctrl they move the session, with Alt its end.
#include "ui/calendar/calendar_view.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace khue {

bool CalendarView::event(QEvent* event) {
    // Alt+Left is the window's way back; here it is of the chosen session.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool arrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        if ((arrow && m_selected && resizes() && key->modifiers() & Qt::AltModifier) || (key->key() == Qt::Key_Escape && m_drag)) {
            event->accept();
            return true;
        }
    }
    const bool focus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    const bool done = QAbstractScrollArea::event(event);
    if (focus)
        viewport()->update();
    return done;
}

void CalendarView::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers() & Qt::AltModifier, control = event->modifiers() & Qt::ControlModifier;
    const int snap = event->modifiers() & Qt::ShiftModifier ? 5 : 15;
    int dx = 0, dy = 0;
    switch (event->key()) {
    case Qt::Key_Left: dx = -1; break;
    case Qt::Key_Right: dx = 1; break;
    case Qt::Key_Up: dy = -1; break;
    case Qt::Key_Down: dy = 1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected)
            emit openAsked(m_selected);
        else
            emit newAsked(m_cursor, 0);
        return;
    case Qt::Key_Escape:
        if (m_drag)
            cancelDrag();
        else
            select(0);
        return;
    case Qt::Key_Delete:
        if (const CalendarEntry* entry = entryOf(m_selected); entry && entry->isSession())
            emit unscheduleAsked(m_selected);
        return;
    case Qt::Key_PageUp: emit turnAsked(-1); return;
    case Qt::Key_PageDown: emit turnAsked(1); return;
    case Qt::Key_Home:
    case Qt::Key_End:
        m_cursor.date = event->key() == Qt::Key_Home ? m_data->from : m_data->lastDay();
        stepAcross(0, 0);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        return zoomBy(event->key() == Qt::Key_Minus ? 1 / 1.15 : 1.15);
    case Qt::Key_0:
        if (control) {
            setZoom(1);
            emit zoomChanged();
            return;
        }
        break;
    case Qt::Key_W:
    case Qt::Key_N:
    case Qt::Key_T:
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
    case Qt::Key_5:
        if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
            break;
        if (event->key() == Qt::Key_W)
            emit whenAsked(std::max<qint64>(m_selected, 0));
        else if (event->key() == Qt::Key_N)
            emit newAsked(m_cursor, 0);
        else if (event->key() == Qt::Key_T)
            emit todayAsked();
        else
            emit viewAsked(event->key() - Qt::Key_1);
        return;
    default: break;
    }
    if (!dx && !dy)
        return QAbstractScrollArea::keyPressEvent(event);
    const int days = isSideways() ? dy : dx, time = isSideways() ? dx : dy;
    if (control && isMovable(entryOf(m_selected)))
        shift(showsTime() ? (isSideways() ? 0 : days) : dx + 7 * dy, showsTime() ? time * snap : 0, 0);
    else if (alt && resizes() && isMovable(entryOf(m_selected)))
        shift(0, 0, time * snap);
    else
        step(dx, dy);
}

/// Moves the chosen session, or makes it longer.
void CalendarView::shift(int days, int minutes, int longer) {
    const CalendarEntry* entry = entryOf(m_selected);
    if (!entry || (!days && !minutes && !longer))
        return;
    WallTime start = wall(entry->start);
    // A session that is off the grid comes onto it with the first step.
    const int grid = minutes ? std::abs(minutes) : 1;
    int minute = start.minute + minutes;
    if (minutes > 0)
        minute -= minute % grid;
    else if (minutes < 0)
        minute += (grid - minute % grid) % grid;
    CalendarMove move{entry->id, momentOf({start.date.addDays(days), minute}, data().zones.own), 0, 0, 0};
    move.end = move.start + (entry->end - entry->start) + longer * 60;
    if (move.end - move.start >= 300 && move.end - move.start <= 86400)
        emit moveAsked(move);
}

void CalendarView::step(int dx, int dy) {
    const int days = isSideways() ? 0 : dx, along = isSideways() ? dx : dy;
    if (along) {
        // The next block of the day (of the row, where time goes sideways).
        const auto inRow = [this](size_t entry) {
            if (!isSideways())
                return startOf(entry).date == m_cursor.date;
            const std::vector<qint64> rows = rowsOf(m_data->entries[entry], rowKind());
            return std::find(rows.begin(), rows.end(), m_cursor.row) != rows.end();
        };
        std::vector<size_t> there;
        for (const Block& block : m_blocks)
            if (block.first && inRow(block.entry))
                there.push_back(block.entry);
        std::sort(there.begin(), there.end());
        there.erase(std::unique(there.begin(), there.end()), there.end());
        // From the chosen one the next in the list, which is by start; else from the cursor.
        const CalendarEntry* chosen = entryOf(m_selected);
        qint64 found = 0;
        for (size_t k = 0; k < there.size() && !found; ++k) {
            const size_t i = along > 0 ? k : there.size() - 1 - k;
            const CalendarEntry& entry = m_data->entries[there[i]];
            const WallTime& at = startOf(there[i]);
            const qint64 minutes = m_cursor.date.daysTo(at.date) * 1440 + at.minute - m_cursor.minute;
            if (chosen ? (along > 0 ? &entry > chosen : &entry < chosen) : (along > 0 ? minutes >= 0 : minutes <= 0))
                found = entry.key();
        }
        if (found) {
            select(found);
            ensureVisible(found);
            return;
        }
        m_selected = 0;
        if (!showsTime())
            m_cursor.date = m_cursor.date.addDays(7 * along);
        else if (const int minute = (m_cursor.minute / 30 + along) * 30; minute >= 0 && minute < 1440)
            m_cursor.minute = minute;
        if (m_cursor.date < m_data->from || m_cursor.date > m_data->lastDay())
            emit turnAsked(along);
        const QRectF at = rectOf(m_cursor);
        if (at.top() < verticalScrollBar()->value())
            verticalScrollBar()->setValue(int(at.top()) - 8);
        else if (at.bottom() > verticalScrollBar()->value() + body().height())
            verticalScrollBar()->setValue(int(at.bottom() - body().height()) + 8);
        select(0);
        return;
    }
    if (isSideways() && dy) {
        const std::vector<qint64> rows = rowOrder();
        const auto here = std::find(rows.begin(), rows.end(), m_cursor.row);
        const auto place = std::clamp<qsizetype>((here == rows.end() ? 0 : here - rows.begin()) + dy, 0, qsizetype(rows.size()) - 1);
        if (!rows.empty())
            m_cursor.row = rows[size_t(place)];
    }
    m_cursor.date = m_cursor.date.addDays(days);
    if (m_cursor.date < m_data->from || m_cursor.date > m_data->lastDay())
        emit turnAsked(days);
    else
        stepAcross(days, dy);
}

/// Chooses what is nearest in time on the day (or in the row) of the cursor.
void CalendarView::stepAcross(int, int) {
    qint64 nearest = 0;
    int best = 1 << 20;
    for (const Block& block : m_blocks) {
        const WallTime& at = startOf(block.entry);
        if (isSideways() ? block.row != m_cursor.row : at.date != m_cursor.date)
            continue;
        const int away = std::abs(int(m_cursor.date.daysTo(at.date)) * 1440 + at.minute - m_cursor.minute);
        if (away < best)
            best = away, nearest = m_data->entries[block.entry].key();
    }
    const CalendarPlace kept = m_cursor;
    m_selected = nearest ? m_selected : 0;
    select(nearest);
    if (!nearest)
        m_cursor = kept;
    m_cursor.row = kept.row;
    if (nearest)
        ensureVisible(nearest);
    viewport()->update();
}

} // namespace khue
