// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_resources.h"

#include "app/calendar/calendar_layout.h"
#include "app/store/language.h"
#include "ui/calendar/calendar_hours.h"

#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cmath>
#include <map>

namespace khue {

namespace {

constexpr double leastDay = 170, leastDayOnPaper = 60, gap = 3;

} // namespace

CalendarResources::CalendarResources(QWidget* parent) : CalendarView(parent) {}

void CalendarResources::setRows(CalendarRows kind) {
    m_kind = kind;
    relayout();
}

std::vector<qint64> CalendarResources::rowOrder() const {
    std::vector<qint64> ids;
    for (const Row& row : m_rows)
        ids.push_back(row.row.id);
    return ids;
}

const CalendarResources::Row* CalendarResources::rowOf(qint64 id) const {
    for (const Row& row : m_rows)
        if (row.row.id == id)
            return &row;
    return nullptr;
}

double CalendarResources::xOf(int day, int minute) const {
    const double share = double(std::clamp(minute - m_firstHour * 60, 0, (m_lastHour - m_firstHour) * 60)) / ((m_lastHour - m_firstHour) * 60);
    return (day + share) * dayWidth();
}

void CalendarResources::layOut() {
    const double line = blockPainter().lineHeight();
    const double laneHeight = 2 * line + 8;
    m_frame = QMarginsF(std::min(200.0, viewport()->width() * 0.24), 2 * line + 14 + line, 0, 0);
    const double fit = body().width() / std::max(1, data().days);
    m_content = QSizeF(std::max(fit, isOnPaper() ? leastDayOnPaper : leastDay) * zoom() * data().days, 0);
    // The hours of night without sessions are left out.
    m_firstHour = 7, m_lastHour = 18;
    for (size_t i = 0; i < data().entries.size(); ++i) {
        if (data().entries[i].allDay || rowsOf(data().entries[i], m_kind).empty())
            continue;
        const WallTime &from = startOf(i), &to = endOf(i);
        m_firstHour = std::min(m_firstHour, from.date == to.date ? from.minute / 60 : 0);
        m_lastHour = std::max(m_lastHour, from.date == to.date ? (to.minute + 59) / 60 : 24);
    }
    m_rows.clear();
    std::map<qint64, std::vector<size_t>> ofRow;
    for (size_t i = 0; i < data().entries.size(); ++i)
        for (const qint64 id : rowsOf(data().entries[i], m_kind))
            ofRow[id].push_back(i);
    double y = 0;
    for (const CalendarRow& each : calendarRows(data(), m_kind)) {
        std::vector<Interval> intervals;
        for (const size_t entry : ofRow[each.id])
            intervals.push_back({data().entries[entry].start, data().entries[entry].end});
        const std::vector<BlockPlace> places = layOutColumns(intervals);
        int lanes = 1;
        for (const BlockPlace& place : places)
            lanes = std::max(lanes, place.columns);
        const double height = lanes * laneHeight + 2 * gap;
        m_rows.push_back({each, y, height});
        std::vector<size_t> lastOfLane(size_t(lanes), size_t(-1));
        for (size_t k = 0; k < places.size(); ++k) {
            const size_t entry = ofRow[each.id][k];
            const WallTime &from = startOf(entry), &to = endOf(entry);
            const int first = std::max(0, dayIndex(from.date)), last = std::min(data().days - 1, dayIndex(to.date));
            const double left = xOf(first, dayIndex(from.date) < 0 ? 0 : from.minute);
            const double right = xOf(last, dayIndex(to.date) > last ? 1440 : to.minute);
            Block block;
            block.entry = entry;
            block.row = each.id;
            block.rect = QRectF(left + 1, y + gap + places[k].column * laneHeight, std::max(6.0, right - left - 2), laneHeight - 2);
            // Words run on into the free time after it, to the next block of the lane or the end of the day.
            block.textWidth = std::max(block.rect.width(), std::min((last + 1) * dayWidth() - left - 4, block.rect.width() + 150));
            size_t& before = lastOfLane[size_t(places[k].column)];
            if (before != size_t(-1))
                m_blocks[before].textWidth = std::min(m_blocks[before].textWidth, std::max(m_blocks[before].rect.width(), block.rect.left() - m_blocks[before].rect.left() - 4));
            before = m_blocks.size();
            m_blocks.push_back(block);
        }
        y += height;
    }
    m_content.setHeight(y);
}

std::optional<CalendarPlace> CalendarResources::placeAt(const QPointF& content) const {
    const int day = int(std::floor(content.x() / dayWidth()));
    if (day < 0 || day >= data().days)
        return std::nullopt;
    const int minute = m_firstHour * 60 + int((content.x() / dayWidth() - day) * (m_lastHour - m_firstHour) * 60);
    CalendarPlace place{data().from.addDays(day), minute, m_rows.empty() ? 0 : m_rows.back().row.id};
    for (const Row& row : m_rows)
        if (content.y() < row.top + row.height) {
            place.row = row.row.id;
            break;
        }
    return place;
}

QRectF CalendarResources::rectOf(const CalendarPlace& place) const {
    const Row* row = rowOf(place.row);
    const double hour = dayWidth() / (m_lastHour - m_firstHour);
    return {xOf(dayIndex(place.date), place.minute), row ? row->top : 0, hour, row ? row->height : 40};
}

QList<QRectF> CalendarResources::rectsOf(qint64 start, qint64 end, qint64 id) const {
    const Row* row = rowOf(id);
    if (!row)
        return {};
    const WallTime from = wall(start), to = wall(end);
    if (dayIndex(to.date) < 0 || dayIndex(from.date) >= data().days)
        return {};
    const double left = dayIndex(from.date) < 0 ? 0 : xOf(dayIndex(from.date), from.minute);
    const double right = dayIndex(to.date) >= data().days ? m_content.width() : xOf(dayIndex(to.date), to.minute);
    return {QRectF(left, row->top, std::max(2.0, right - left), row->height)};
}

void CalendarResources::paintGround(QPainter& painter, const QRectF& visible) {
    for (int day = 0; day < data().days; ++day)
        if (const CalendarDay* each = note(data().from.addDays(day)))
            paintDayOff(painter, QRectF(day * dayWidth(), visible.top(), dayWidth(), std::min(visible.bottom(), m_content.height()) - visible.top()), *each);
    painter.setRenderHint(QPainter::Antialiasing, false);
    QColor light = shade(Role::Line);
    light.setAlphaF(0.55f);
    const double bottom = std::min(visible.bottom(), m_content.height());
    const int step = dayWidth() / (m_lastHour - m_firstHour) > 24 ? 1 : dayWidth() / (m_lastHour - m_firstHour) > 12 ? 2 : 6;
    for (int day = 0; day < data().days; ++day) {
        painter.setPen(light);
        for (int hour = m_firstHour + step - m_firstHour % step; hour < m_lastHour; hour += step)
            painter.drawLine(QPointF(xOf(day, hour * 60), visible.top()), QPointF(xOf(day, hour * 60), bottom));
        painter.setPen(QPen(shade(Role::Line), 2));
        painter.drawLine(QPointF(day * dayWidth(), visible.top()), QPointF(day * dayWidth(), bottom));
    }
    painter.setPen(shade(Role::Line));
    for (const Row& row : m_rows)
        painter.drawLine(QPointF(visible.left(), row.top + row.height), QPointF(visible.right(), row.top + row.height));
    const WallTime now = wall(data().now.toSecsSinceEpoch());
    if (const int today = dayIndex(now.date); today >= 0 && today < data().days && !isOnPaper())
        painter.fillRect(QRectF(xOf(today, now.minute) - 1, visible.top(), 2, bottom - visible.top()), shade(Role::Bad));
    painter.setRenderHint(QPainter::Antialiasing);
}

void CalendarResources::paintFrame(QPainter& painter) {
    const double line = blockPainter().lineHeight();
    painter.fillRect(QRectF(0, 0, viewport()->width(), m_frame.top()), shade(Role::Card));
    painter.fillRect(QRectF(0, m_frame.top(), m_frame.left(), viewport()->height()), shade(Role::Card));
    const QFont small = blockPainter().small(), bold = blockPainter().bold();
    const QFontMetricsF metrics(small), boldMetrics(bold);
    painter.setClipRect(QRectF(m_frame.left(), 0, viewport()->width(), m_frame.top()));
    for (int day = 0; day < data().days; ++day) {
        const QDate date = data().from.addDays(day);
        const double left = day * dayWidth() - offset().x();
        if (left > viewport()->width() || left + dayWidth() < m_frame.left())
            continue;
        const CalendarDay* each = note(date);
        painter.setFont(bold);
        painter.setPen(shade(isToday(date) ? Role::Accent : Role::Ink));
        const QString name = shortDay(date);
        painter.drawText(QRectF(left + 6, 4, dayWidth() - 12, line), Qt::AlignLeft | Qt::AlignVCenter, name);
        if (each) {
            painter.setFont(small);
            const double used = boldMetrics.horizontalAdvance(name) + 14, room = dayWidth() - used - 8;
            const QString notes = each->holidayTexts().join(QStringLiteral(" · "));
            painter.setPen(shade(notes.isEmpty() ? Role::Muted : each->isOff(QStringLiteral("VN")) ? Role::Care : Role::Info));
            painter.drawText(QRectF(left + used, 4, room, line), Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(notes.isEmpty() ? shownLunarDay(each->lunar) : notes, Qt::ElideRight, room));
        }
        // Both clocks, the own above.
        painter.setFont(small);
        const double hour = dayWidth() / (m_lastHour - m_firstHour);
        const int step = std::max(1, int(std::ceil((metrics.horizontalAdvance(QStringLiteral("00:00")) + 10) / hour)));
        for (int each = m_firstHour; each < m_lastHour; each += step) {
            const double x = xOf(day, each * 60) - offset().x();
            if (x + metrics.horizontalAdvance(QStringLiteral("00:00")) + 5 > left + dayWidth()) // it would run into the next day
                break;
            const WallTime there = wallTime(momentOf({date, each * 60}, data().zones.own), data().zones.other);
            painter.setPen(shade(Role::Info));
            painter.drawText(QRectF(x + 3, 6 + line, 60, line), Qt::AlignLeft | Qt::AlignVCenter, shownMinute(each * 60));
            painter.setPen(shade(Role::Care));
            painter.drawText(QRectF(x + 3, 8 + 2 * line, 60, line), Qt::AlignLeft | Qt::AlignVCenter, shownMinute(there.minute));
        }
    }
    painter.setClipping(false);
    painter.setFont(blockPainter().bold());
    painter.setPen(shade(Role::Info));
    painter.drawText(QRectF(8, 6 + line, m_frame.left() - 16, line), Qt::AlignRight | Qt::AlignVCenter, shortCity(data().zones.own));
    painter.setPen(shade(Role::Care));
    painter.drawText(QRectF(8, 8 + 2 * line, m_frame.left() - 16, line), Qt::AlignRight | Qt::AlignVCenter, shortCity(data().zones.other));
    painter.setClipRect(QRectF(0, m_frame.top(), m_frame.left(), viewport()->height()));
    for (const Row& row : m_rows) {
        const double y = row.top - offset().y(), width = m_frame.left() - 20;
        if (y > viewport()->height() || y + row.height < m_frame.top())
            continue;
        painter.setFont(bold);
        painter.setPen(shade(Role::Ink));
        painter.drawText(QRectF(10, y + 5, width, line), Qt::AlignLeft | Qt::AlignVCenter, boldMetrics.elidedText(row.row.title, Qt::ElideRight, width));
        painter.setFont(small);
        painter.setPen(shade(Role::Muted));
        painter.drawText(QRectF(10, y + 5 + line, width, line), Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(row.row.note, Qt::ElideRight, width));
        painter.setPen(shade(Role::Line));
        painter.drawLine(QPointF(0, y + row.height), QPointF(m_frame.left(), y + row.height));
    }
    painter.setClipping(false);
    painter.setPen(shade(Role::Line));
    painter.drawLine(QPointF(0, m_frame.top() - 0.5), QPointF(viewport()->width(), m_frame.top() - 0.5));
    painter.drawLine(QPointF(m_frame.left() - 0.5, 0), QPointF(m_frame.left() - 0.5, viewport()->height()));
}

std::vector<double> CalendarResources::breaks() const {
    std::vector<double> tops;
    for (const Row& row : m_rows)
        tops.push_back(row.top);
    tops.push_back(m_content.height());
    return tops;
}

void CalendarResources::headClicked(const QPoint& at) {
    if (at.y() < m_frame.top())
        if (const int day = int((at.x() + offset().x()) / dayWidth()); day >= 0 && day < data().days && at.x() > m_frame.left())
            emit dayAsked(data().from.addDays(day));
}

QString CalendarResources::headTip(const QPoint& at) const {
    if (at.y() < m_frame.top() && at.x() > m_frame.left()) {
        const CalendarDay* each = note(data().from.addDays(int((at.x() + offset().x()) / dayWidth())));
        return each ? dayDescription(*each) : QString();
    }
    if (at.x() < m_frame.left())
        for (const Row& row : m_rows)
            if (const double y = at.y() + offset().y(); at.y() > m_frame.top() && y >= row.top && y < row.top + row.height)
                return row.row.note.isEmpty() ? row.row.title : QString(row.row.title + u'\n' + row.row.note);
    return {};
}

} // namespace khue
