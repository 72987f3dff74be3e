// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_view.h"

#include "app/store/language.h"

#include <QtCore/QMimeData>
#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace khue {

CalendarView::CalendarView(QWidget* parent)
    : QAbstractScrollArea(parent), m_data(std::make_shared<CalendarData>()), m_painter(std::make_unique<BlockPainter>(font())) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    viewport()->setAutoFillBackground(false);
}

void CalendarView::setData(std::shared_ptr<const CalendarData> data) {
    m_data = std::move(data);
    m_clock = ZoneClock(m_data->zones.own);
    m_pressed.reset();
    m_starts.clear();
    m_ends.clear();
    for (const CalendarEntry& entry : m_data->entries) {
        m_starts.push_back(wall(entry.start));
        if (!entry.isSession() && m_starts.back().date < m_data->from)
            m_starts.back() = {m_data->from, 0};
        m_ends.push_back(wall(entry.end));
    }
    if (!m_cursor.date.isValid() || m_cursor.date < m_data->from || m_cursor.date > m_data->lastDay()) {
        const QDate today = wall(m_data->now.toSecsSinceEpoch()).date;
        m_cursor.date = today >= m_data->from && today <= m_data->lastDay() ? today : m_data->from;
        if (!m_cursor.minute)
            m_cursor.minute = 8 * 60;
    }
    if (m_selected && !entryOf(m_selected))
        m_selected = 0;
    relayout();
    describe();
    if (m_drag) // it goes on, against what is known now
        askObstacles();
}

const CalendarEntry* CalendarView::entryOf(qint64 id) const {
    for (const CalendarEntry& entry : m_data->entries)
        if (entry.key() == id)
            return &entry;
    return nullptr;
}

const CalendarDay* CalendarView::note(QDate date) const {
    const int day = dayIndex(date);
    return day >= 0 && day < int(m_data->notes.size()) ? &m_data->notes[size_t(day)] : nullptr;
}

void CalendarView::select(qint64 id) {
    const bool changed = id != m_selected;
    m_selected = id;
    for (size_t i = 0; id && i < m_data->entries.size(); ++i)
        if (m_data->entries[i].key() == id && m_starts[i].date >= m_data->from && m_starts[i].date <= m_data->lastDay())
            m_cursor.date = m_starts[i].date, m_cursor.minute = m_starts[i].minute;
    viewport()->update();
    describe();
    if (changed)
        emit selectionChanged(id);
}

void CalendarView::setCursorPlace(const CalendarPlace& place) {
    m_cursor = place;
    viewport()->update();
    describe();
}

/// Whoever does not see the blocks is told about the one that is chosen.
void CalendarView::describe() {
    const CalendarEntry* entry = entryOf(m_selected);
    setAccessibleDescription(entry ? entryDescription(*entry, m_data->zones)
                             : m_cursor.date.isValid() ? QString(shownDay(m_cursor.date) + u' ' + shownMinute(m_cursor.minute)) : QString());
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

QRect CalendarView::blockRect(qint64 id) const {
    for (const Block& block : m_blocks)
        if (m_data->entries[block.entry].key() == id)
            return inViewport(block).toRect();
    return {};
}

QRectF CalendarView::inViewport(const Block& block) const {
    return block.rect.translated(block.inHead ? QPointF(-offset().x(), 0) : -offset());
}

QPoint CalendarView::pointAt(const CalendarPlace& place) const {
    return (rectOf(place).center() - offset()).toPoint();
}

QPointF CalendarView::offset() const {
    return QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()) - QPointF(m_frame.left(), m_frame.top());
}

QRectF CalendarView::body() const {
    return QRectF(viewport()->rect()).marginsRemoved(m_frame);
}

void CalendarView::relayout() {
    m_blocks.clear();
    m_painter = std::make_unique<BlockPainter>(font(), isShownDark());
    layOut();
    fitScrollBars();
    m_texts.assign(m_blocks.size(), std::nullopt);
    viewport()->update();
}

void CalendarView::fitScrollBars() {
    const QSizeF page = body().size();
    verticalScrollBar()->setPageStep(int(page.height()));
    // The last page of a paper need not be full.
    verticalScrollBar()->setRange(0, std::max(0, int(m_onPaper ? m_content.height() : m_content.height() - page.height())));
    verticalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setPageStep(int(page.width()));
    horizontalScrollBar()->setRange(0, std::max(0, int(m_content.width() - page.width())));
    horizontalScrollBar()->setSingleStep(24);
}

void CalendarView::zoomBy(double factor) {
    setZoom(m_zoom * factor);
    emit zoomChanged();
}

void CalendarView::setZoom(double zoom) {
    const auto [least, most] = zoomRange();
    zoom = std::clamp(zoom, least, most);
    if (zoom == m_zoom)
        return;
    // What is in the middle stays there.
    const double y = (verticalScrollBar()->value() + body().height() / 2) / std::max(1.0, m_content.height());
    const double x = (horizontalScrollBar()->value() + body().width() / 2) / std::max(1.0, m_content.width());
    m_zoom = zoom;
    relayout();
    verticalScrollBar()->setValue(int(y * m_content.height() - body().height() / 2));
    horizontalScrollBar()->setValue(int(x * m_content.width() - body().width() / 2));
}

void CalendarView::ensureVisible(qint64 id) {
    for (const Block& block : m_blocks) {
        if (m_data->entries[block.entry].key() != id || block.inHead)
            continue;
        const QRectF page = body();
        const auto bring = [](QScrollBar* bar, double from, double to, double room) {
            if (from < bar->value())
                bar->setValue(int(from) - 8);
            else if (to > bar->value() + room)
                bar->setValue(int(std::min(from - 8, to - room + 8)));
        };
        bring(verticalScrollBar(), block.rect.top(), block.rect.bottom(), page.height());
        bring(horizontalScrollBar(), block.rect.left(), block.rect.right(), page.width());
        return;
    }
}

int CalendarView::blockAt(const QPoint& at) const {
    const bool inBody = body().contains(at);
    const QPointF content = at + offset();
    for (size_t i = m_blocks.size(); i-- > 0;)
        if (m_blocks[i].inHead ? !inBody && inViewport(m_blocks[i]).contains(at) : inBody && m_blocks[i].rect.contains(content))
            return int(i);
    return -1;
}

QString CalendarView::blockHours(const CalendarEntry& entry) const {
    if (entry.allDay)
        return {};
    if (entry.openEnd)
        return shownMinute(wall(entry.start).minute);
    return shownMinute(wall(entry.start).minute) + QStringLiteral("–") + shownMinute(wall(entry.end).minute);
}

QString CalendarView::tipAt(const QPoint& at) const {
    const int block = blockAt(at);
    return block < 0 ? headTip(at) : entryDescription(m_data->entries[m_blocks[size_t(block)].entry], m_data->zones);
}

void CalendarView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    paintAll(painter);
}

void CalendarView::setOnPaper(const QFont& font) {
    m_onPaper = true;
    setAttribute(Qt::WA_DontShowOnScreen);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(font);
    setFocusPolicy(Qt::NoFocus);
}

void CalendarView::paintAll(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), shade(Role::Card));
    const QRectF page = body();
    painter.save();
    painter.setClipRect(page);
    painter.translate(-offset());
    const QRectF visible = page.translated(offset());
    paintGround(painter, visible);
    if (hasFocus() && !m_selected && m_cursor.date.isValid()) {
        painter.setPen(QPen(shade(Role::Accent), 1.5, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rectOf(m_cursor).adjusted(2, 1, -2, -1), 4, 4);
    }
    if (m_drag)
        paintObstacles(painter);
    for (size_t i = 0; i < m_blocks.size(); ++i)
        if (!m_blocks[i].inHead && m_blocks[i].shown().intersects(visible))
            paintBlock(painter, i);
    if (m_drag)
        paintDrag(painter);
    painter.restore();
    paintFrame(painter);
    painter.save();
    painter.setClipRect(QRectF(page.left(), 0, page.width(), page.top()));
    painter.translate(-offset().x(), 0);
    for (size_t i = 0; i < m_blocks.size(); ++i)
        if (m_blocks[i].inHead)
            paintBlock(painter, i);
    painter.restore();
}

void CalendarView::paintBlock(QPainter& painter, size_t i) {
    const Block& block = m_blocks[i];
    const CalendarEntry& entry = entryOf(block);
    if (!m_texts[i])
        m_texts[i] = BlockPainter::hasWords(block.shown().size()) ? m_painter->layOut(entry, block.shown().size(), block.inHead ? BlockShape::Line : shape(), blockHours(entry)) : BlockText();
    m_painter->paint(painter, block.rect, entry, *m_texts[i], entry.key() == m_selected, m_drag && m_drag->entry.key() == entry.key());
}

void CalendarView::paintDayOff(QPainter& painter, const QRectF& rect, const CalendarDay& day) const {
    const bool own = day.isOff(QStringLiteral("VN"));
    if (!own && !day.isOff(QStringLiteral("GB")))
        return;
    QColor tint = shade(own ? Role::CareSurface : Role::InfoSurface);
    tint.setAlphaF(0.45f);
    painter.fillRect(rect, tint);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    tint.setAlphaF(0.6f);
    painter.setPen(QPen(tint, 6));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += 22)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

std::vector<int> CalendarView::pageTops() const {
    std::vector<int> tops{0};
    const double page = body().height();
    double fits = 0; // the farthest break that this page reaches
    for (const double each : breaks()) {
        if (each > tops.back() + page && fits > tops.back())
            tops.push_back(int(fits));
        fits = each;
    }
    return tops;
}

bool CalendarView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CalendarView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void CalendarView::scrollContentsBy(int, int) {
    viewport()->update();
}

void CalendarView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LanguageChange)
        relayout();
}

void CalendarView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (const int block = blockAt(event->pos()); block >= 0) {
        emit openAsked(entryOf(m_blocks[size_t(block)]).key());
    } else if (auto place = body().contains(event->pos()) ? placeAt(event->pos() + offset()) : std::nullopt) {
        place->minute = place->minute / 30 * 30;
        emit newAsked(*place, 0);
    }
}

void CalendarView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect at = m_selected ? blockRect(m_selected) : QRect(pointAt(m_cursor), QSize(1, 1));
        emit menuAsked(m_selected, m_cursor, viewport()->mapToGlobal(at.center()));
        return;
    }
    const int block = blockAt(event->pos());
    if (block < 0 && !body().contains(event->pos()))
        return;
    const qint64 id = block < 0 ? 0 : entryOf(m_blocks[size_t(block)]).key();
    CalendarPlace place = isHeadBar(block) ? m_cursor : placeAt(event->pos() + offset()).value_or(m_cursor);
    place.minute = place.minute / 30 * 30;
    select(id);
    setCursorPlace(place);
    emit menuAsked(id, place, event->globalPos());
}

qint64 draggedSession(const QMimeData* data) {
    return data && data->hasFormat(sessionMimeType) ? data->data(sessionMimeType).toLongLong() : 0;
}

} // namespace khue
