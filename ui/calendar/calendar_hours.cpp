// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_hours.h"

#include "app/calendar/calendar_layout.h"
#include "app/store/language.h"

#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cmath>

namespace khue {

namespace {

constexpr double rightMargin = 4, leastBlockHeight = 18; // of a block, that its title can be read
constexpr double barShare = 0.3;                         // of the page, at most, for bars of whole days

} // namespace

CalendarHours::CalendarHours(QWidget* parent) : CalendarView(parent) {}

double CalendarHours::dayWidth() const {
    return std::max(40.0, body().width() / std::max(1, data().days));
}

QRectF CalendarHours::headOf(int day) const {
    return {m_frame.left() + day * dayWidth() - horizontalScrollBar()->value(), 0, dayWidth(), m_frame.top()};
}

bool CalendarHours::hasSecondAxis() const {
    return data().from.isValid() && axisLabels(12).second != axisLabels(12, data().days - 1).second;
}

std::pair<QString, QString> CalendarHours::axisLabels(int hour, int day) const {
    const qint64 moment = momentOf({data().from.addDays(day), hour * 60}, data().zones.own);
    const WallTime there = wallTime(moment, data().zones.other);
    return {shownMinute(hour * 60), shownMinute(there.minute)};
}

void CalendarHours::layOut() {
    const QFontMetricsF small(sized(font(), 0.9));
    m_axis = std::max({small.horizontalAdvance(QStringLiteral("00:00")), QFontMetricsF(sized(font(), 0.85, true)).horizontalAdvance(shortCity(data().zones.own)),
                       QFontMetricsF(sized(font(), 0.85, true)).horizontalAdvance(shortCity(data().zones.other))}) + 10;
    bool notes = false;
    for (const CalendarDay& day : data().notes)
        notes = notes || !day.holidays.isEmpty();
    m_band = notes ? small.height() + 6 : 0;
    m_head = std::ceil(QFontMetricsF(font()).height() + small.height() + 12);
    m_frame = QMarginsF(2 * m_axis, m_head + m_band, hasSecondAxis() ? m_axis : 0, 0);
    layOutBars();
    m_content = QSizeF(dayWidth() * data().days, 24 * hourHeight() + 1);

    std::vector<std::vector<std::pair<size_t, Interval>>> days(size_t(std::max(0, data().days)));
    std::vector<std::vector<std::pair<bool, bool>>> ends(days.size());
    const int least = int(leastBlockHeight / hourHeight() * 60);
    for (size_t i = 0; i < data().entries.size(); ++i) {
        if (data().entries[i].allDay)
            continue;
        const WallTime &from = startOf(i), &to = endOf(i);
        const int first = dayIndex(from.date), last = to.minute ? dayIndex(to.date) : dayIndex(to.date) - 1;
        for (int day = std::max(0, first); day <= std::min(last, data().days - 1); ++day) {
            const int begin = day == first ? from.minute : 0, end = day == dayIndex(to.date) ? to.minute : 1440;
            days[size_t(day)].push_back({i, {begin, std::max(end, begin + least)}});
            ends[size_t(day)].emplace_back(day == first, day == last);
        }
    }
    for (size_t day = 0; day < days.size(); ++day) {
        std::vector<Interval> intervals;
        for (const auto& each : days[day])
            intervals.push_back(each.second);
        const std::vector<BlockPlace> places = layOutColumns(intervals);
        for (size_t k = 0; k < places.size(); ++k) {
            const double room = dayWidth() - 2 - rightMargin, column = room / places[k].columns;
            Block block;
            block.entry = days[day][k].first;
            block.rect = QRectF(double(day) * dayWidth() + 2 + places[k].column * column, double(intervals[k].from) / 60 * hourHeight() + 1,
                                places[k].width * column - (places[k].column + places[k].width < places[k].columns ? 2 : 0),
                                double(intervals[k].to - intervals[k].from) / 60 * hourHeight() - 2);
            block.first = ends[day][k].first;
            block.last = ends[day][k].second;
            m_blocks.push_back(block);
        }
    }
}

/// Whole days stand above the hours, in as many lanes as they need and there is room for.
void CalendarHours::layOutBars() {
    std::vector<size_t> whole;
    std::vector<DaySpan> spans;
    for (size_t i = 0; i < data().entries.size(); ++i)
        if (data().entries[i].allDay) {
            const auto [first, last] = daysOf(data().entries[i], data().zones.own);
            whole.push_back(i);
            spans.push_back({dayIndex(first), dayIndex(last)});
        }
    m_hidden.assign(size_t(std::max(0, data().days)), 0);
    m_barTop = m_frame.top();
    if (whole.empty())
        return;
    const int most = std::clamp(int(viewport()->height() * barShare / barHeight()), 2, data().days > 1 && !isOnPaper() ? 5 : 12);
    const WeekLanes lanes = layOutWeek(spans, data().days, most);
    m_hidden = lanes.hidden;
    m_lanes = std::any_of(m_hidden.begin(), m_hidden.end(), [](int count) { return count > 0; }) ? most : 0;
    for (size_t k = 0; k < spans.size(); ++k) {
        if (lanes.lane[k] < 0)
            continue;
        m_lanes = std::max(m_lanes, lanes.lane[k] + 1);
        const int first = std::max(0, spans[k].first), last = std::min(data().days - 1, spans[k].last);
        Block block;
        block.entry = whole[k];
        block.inHead = true;
        block.rect = QRectF(first * dayWidth() + 2, m_barTop + 1 + lanes.lane[k] * barHeight(), (last - first + 1) * dayWidth() - 4, barHeight() - 2);
        m_blocks.push_back(block);
    }
    m_frame.setTop(std::ceil(m_barTop + m_lanes * barHeight() + 3));
}

QRectF CalendarHours::moreRect(int day) const {
    return {headOf(day).left() + 6, m_barTop + (m_lanes - 1) * barHeight(), dayWidth() - 10, barHeight()};
}

void CalendarHours::showHour(int hour) {
    verticalScrollBar()->setValue(int(hour * hourHeight()));
}

void CalendarHours::fitUsedHours() {
    int first = 8, last = 18;
    for (size_t i = 0; i < data().entries.size(); ++i) {
        if (data().entries[i].allDay)
            continue;
        const bool overnight = startOf(i).date != endOf(i).date && endOf(i).minute > 0;
        first = overnight ? 0 : std::min(first, startOf(i).minute / 60);
        last = overnight || endOf(i).minute == 0 ? 24 : std::max(last, (endOf(i).minute + 59) / 60);
    }
    setZoom(body().height() / (46.0 * (last - first)));
    showHour(first);
}

void CalendarHours::showEvent(QShowEvent* event) {
    CalendarView::showEvent(event);
    if (!m_scrolled) {
        relayout();
        showHour(7);
    }
    m_scrolled = true;
}

std::optional<CalendarPlace> CalendarHours::placeAt(const QPointF& content) const {
    const int day = int(std::floor(content.x() / dayWidth()));
    if (day < 0 || day >= data().days || content.y() < 0)
        return std::nullopt;
    return CalendarPlace{data().from.addDays(day), std::clamp(int(content.y() / hourHeight() * 60), 0, 1440), 0};
}

QRectF CalendarHours::rectOf(const CalendarPlace& place) const {
    return {dayIndex(place.date) * dayWidth(), place.minute / 60.0 * hourHeight(), dayWidth(), hourHeight()};
}

QList<QRectF> CalendarHours::rectsOf(qint64 start, qint64 end, qint64) const {
    QList<QRectF> rects;
    const WallTime from = wall(start), to = wall(end);
    const int first = dayIndex(from.date), last = dayIndex(to.date);
    for (int day = std::max(0, first); day <= std::min(last, data().days - 1); ++day) {
        const int begin = day == first ? from.minute : 0, stop = day == last ? to.minute : 1440;
        if (stop > begin)
            rects.append(QRectF(day * dayWidth(), begin / 60.0 * hourHeight(), dayWidth(), (stop - begin) / 60.0 * hourHeight()));
    }
    return rects;
}

void CalendarHours::paintGround(QPainter& painter, const QRectF& visible) {
    for (int day = 0; day < data().days; ++day)
        if (const CalendarDay* each = note(data().from.addDays(day)))
            paintDayOff(painter, QRectF(day * dayWidth(), visible.top(), dayWidth(), visible.height()), *each);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(shade(Role::Line));
    for (int hour = int(visible.top() / hourHeight()); hour <= 24 && hour * hourHeight() <= visible.bottom(); ++hour)
        painter.drawLine(QPointF(visible.left(), hour * hourHeight()), QPointF(visible.right(), hour * hourHeight()));
    for (int day = 0; day <= data().days; ++day)
        painter.drawLine(QPointF(day * dayWidth(), visible.top()), QPointF(day * dayWidth(), visible.bottom()));
    const WallTime now = wall(data().now.toSecsSinceEpoch());
    if (const int today = dayIndex(now.date); today >= 0 && today < data().days && !isOnPaper()) {
        const double y = now.minute / 60.0 * hourHeight();
        painter.fillRect(QRectF(today * dayWidth(), y - 1, dayWidth(), 2), shade(Role::Bad));
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void CalendarHours::paintFrame(QPainter& painter) {
    const double width = viewport()->width(), height = viewport()->height();
    const QFont small = sized(font(), 0.9), tiny = sized(font(), 0.85, true), bold = sized(font(), 1, true);
    const double lower = m_head;
    painter.fillRect(QRectF(0, 0, width, m_frame.top()), shade(Role::Card));
    painter.fillRect(QRectF(0, m_frame.top(), m_frame.left(), height), shade(Role::Card));
    const double right = width - m_frame.right();
    if (m_frame.right() > 0)
        painter.fillRect(QRectF(right, 0, m_frame.right(), height), shade(Role::Card));

    // The hours: the user's own first.
    painter.setClipRect(QRectF(0, m_frame.top(), width, height));
    painter.setFont(small);
    for (int hour = 0; hour < 24; ++hour) {
        const double y = hour * hourHeight() - offset().y();
        if (y < m_frame.top() - 20 || y > height)
            continue;
        const auto [own, other] = axisLabels(hour);
        const QRectF box(0, y + 1, m_axis, QFontMetricsF(small).height() + 2);
        painter.setPen(shade(Role::Info));
        painter.drawText(box, Qt::AlignCenter, own);
        painter.setPen(shade(Role::Care));
        painter.drawText(box.translated(m_axis, 0), Qt::AlignCenter, other);
        if (m_frame.right() > 0)
            painter.drawText(QRectF(right, y + 1, m_axis, box.height()), Qt::AlignCenter, axisLabels(hour, data().days - 1).second);
    }
    painter.setClipping(false);
    painter.setFont(tiny);
    painter.setPen(shade(Role::Info));
    painter.drawText(QRectF(0, 0, m_axis, lower), Qt::AlignCenter, shortCity(data().zones.own));
    painter.setPen(shade(Role::Care));
    painter.drawText(QRectF(m_axis, 0, m_axis, lower), Qt::AlignCenter, shortCity(data().zones.other));
    if (m_frame.right() > 0)
        painter.drawText(QRectF(right, 0, m_axis, lower), Qt::AlignCenter, shortCity(data().zones.other));

    // The days.
    painter.setClipRect(QRectF(m_frame.left(), 0, right - m_frame.left(), m_frame.top()));
    for (int day = 0; day < data().days; ++day) {
        const QDate date = data().from.addDays(day);
        const QRectF head = headOf(day);
        const double line = QFontMetricsF(bold).height();
        painter.setFont(bold);
        painter.setPen(shade(isToday(date) ? Role::Accent : Role::Ink));
        const QString name = dayIndex(date) >= 0 && data().days == 1 ? shownDay(date) : shortDay(date);
        painter.drawText(QRectF(head.left() + 2, 5, head.width() - 4, line), Qt::AlignCenter, QFontMetricsF(bold).elidedText(name, Qt::ElideRight, head.width() - 4));
        const CalendarDay* each = note(date);
        if (!each)
            continue;
        painter.setFont(small);
        painter.setPen(shade(Role::Muted));
        // Oxford's weeks begin on Sunday; the first day shown says which week it is as well.
        QString below = shownLunarDay(each->lunar);
        if (each->term && (day == 0 || date.dayOfWeek() == Qt::Sunday)) {
            const QString term = each->term->shown(language());
            const QString both = below + QStringLiteral(" · ") + term;
            below = QFontMetricsF(small).horizontalAdvance(both) <= head.width() - 4 ? both : QString(below + QStringLiteral(" · ") + shortTermWeek(*each->term));
        }
        painter.drawText(QRectF(head.left() + 2, 5 + line, head.width() - 4, QFontMetricsF(small).height() + 2), Qt::AlignCenter,
                         QFontMetricsF(small).elidedText(below, Qt::ElideRight, head.width() - 4));
        if (!each->holidays.isEmpty()) {
            const QRectF band(head.left() + 1, lower, head.width() - 2, m_band - 1);
            painter.fillRect(band, shade(each->isOff(QStringLiteral("VN")) ? Role::CareSurface : Role::InfoSurface));
            painter.setPen(shade(each->isOff(QStringLiteral("VN")) ? Role::Care : Role::Info));
            painter.drawText(band.adjusted(5, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft,
                             QFontMetricsF(small).elidedText(each->holidayTexts().join(QStringLiteral(" · ")), Qt::ElideRight, band.width() - 9));
        }
    }
    painter.setFont(small);
    painter.setPen(shade(Role::Accent));
    for (int day = 0; day < data().days; ++day)
        if (size_t(day) < m_hidden.size() && m_hidden[size_t(day)])
            painter.drawText(moreRect(day), Qt::AlignLeft | Qt::AlignVCenter, tr("+%1 more").arg(m_hidden[size_t(day)]));
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(shade(Role::Line));
    painter.drawLine(QPointF(0, m_frame.top() - 1), QPointF(width, m_frame.top() - 1));
    painter.drawLine(QPointF(m_frame.left() - 1, m_frame.top()), QPointF(m_frame.left() - 1, height));
    painter.setRenderHint(QPainter::Antialiasing);
}

void CalendarHours::headClicked(const QPoint& at) {
    for (int day = 0; day < data().days; ++day)
        if (headOf(day).contains(at) && data().days > 1)
            emit dayAsked(data().from.addDays(day));
}

QString CalendarHours::headTip(const QPoint& at) const {
    for (int day = 0; day < data().days; ++day)
        if (const CalendarDay* each = note(data().from.addDays(day)); each && headOf(day).contains(at))
            return dayDescription(*each);
    if (m_frame.right() > 0 && at.x() > viewport()->width() - m_frame.right())
        return tr("The clock changes in these days: these are the hours of the last day shown.");
    return {};
}

} // namespace khue
