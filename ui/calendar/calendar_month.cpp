// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_month.h"

#include "app/calendar/calendar_layout.h"
#include "app/store/language.h"
#include "ui/calendar/calendar_hours.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace khue {

CalendarMonth::CalendarMonth(QWidget* parent) : CalendarView(parent) {}

double CalendarMonth::dayHead() const {
    return blockPainter().lineHeight() + 6;
}

QRectF CalendarMonth::cell(int day) const {
    const int weeks = std::max(1, data().days / 7);
    const double width = m_content.width() / 7, height = m_content.height() / weeks;
    return {(day % 7) * width, (day / 7) * height, width, height};
}

QRectF CalendarMonth::moreRect(int day) const {
    const QRectF at = cell(day);
    return {at.left() + 3, at.top() + dayHead() + (m_lanes - 1) * laneHeight(), at.width() - 6, laneHeight() - 2};
}

int CalendarMonth::hiddenOn(QDate date) const {
    const int day = dayIndex(date);
    return day >= 0 && day < int(m_hidden.size()) ? m_hidden[size_t(day)] : 0;
}

void CalendarMonth::layOut() {
    const QFontMetricsF metrics(blockPainter().small());
    m_frame = QMarginsF(metrics.horizontalAdvance(QStringLiteral("MT88")) + 12, blockPainter().lineHeight() + 12, 0, 0);
    const int weeks = std::max(1, data().days / 7);
    const double least = (dayHead() + 3 * laneHeight() + 4) * zoom();
    m_content = QSizeF(body().width(), std::max(body().height() * zoom(), least * weeks));
    m_lanes = std::max(1, int((m_content.height() / weeks - dayHead() - 2) / laneHeight()));
    m_hidden.assign(size_t(std::max(0, data().days)), 0);
    std::vector<std::vector<size_t>> ofWeek(static_cast<size_t>(weeks));
    const auto daysOf = [this](size_t entry) {
        const WallTime& to = endOf(entry);
        const int first = dayIndex(startOf(entry).date);
        return DaySpan{first, std::max(first, to.minute ? dayIndex(to.date) : dayIndex(to.date) - 1)};
    };
    for (size_t i = 0; i < data().entries.size(); ++i) {
        const DaySpan span = daysOf(i);
        for (int week = std::max(0, span.first / 7); week <= std::min(weeks - 1, span.last / 7); ++week)
            ofWeek[size_t(week)].push_back(i);
    }
    for (int week = 0; week < weeks; ++week) {
        std::vector<DaySpan> spans;
        for (const size_t entry : ofWeek[size_t(week)]) {
            const DaySpan span = daysOf(entry);
            spans.push_back({span.first - week * 7, span.last - week * 7});
        }
        const WeekLanes lanes = layOutWeek(spans, 7, m_lanes);
        for (size_t k = 0; k < spans.size(); ++k) {
            if (lanes.lane[k] < 0)
                continue;
            const int first = std::clamp(spans[k].first, 0, 6), last = std::clamp(spans[k].last, 0, 6);
            const QRectF from = cell(week * 7 + first), to = cell(week * 7 + last);
            Block block;
            block.entry = ofWeek[size_t(week)][k];
            block.rect = QRectF(from.left() + 3, from.top() + dayHead() + lanes.lane[k] * laneHeight(), to.right() - from.left() - 6, laneHeight() - 2);
            m_blocks.push_back(block);
        }
        for (int day = 0; day < 7 && week * 7 + day < int(m_hidden.size()); ++day)
            m_hidden[size_t(week * 7 + day)] = lanes.hidden[size_t(day)];
    }
}

QString CalendarMonth::blockHours(const CalendarEntry& entry) const {
    return entry.allDay ? QString() : shownMinute(wall(entry.start).minute);
}

std::optional<CalendarPlace> CalendarMonth::placeAt(const QPointF& content) const {
    for (int day = 0; day < data().days; ++day)
        if (cell(day).contains(content))
            return CalendarPlace{data().from.addDays(day), 8 * 60, 0};
    return std::nullopt;
}

QRectF CalendarMonth::rectOf(const CalendarPlace& place) const {
    return cell(std::clamp(dayIndex(place.date), 0, std::max(0, data().days - 1)));
}

QList<QRectF> CalendarMonth::rectsOf(qint64 start, qint64, qint64) const {
    const int day = dayIndex(wall(start).date);
    if (day < 0 || day >= data().days)
        return {};
    const QRectF at = cell(day);
    return {QRectF(at.left() + 2, at.top() + dayHead(), at.width() - 4, laneHeight())};
}

void CalendarMonth::paintGround(QPainter& painter, const QRectF&) {
    const QFont small = blockPainter().small();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (int day = 0; day < data().days; ++day) {
        const QDate date = data().from.addDays(day);
        const QRectF at = cell(day);
        const bool inside = date.month() == m_month.month();
        if (!inside)
            painter.fillRect(at, shade(Role::Page));
        const CalendarDay* each = note(date);
        if (each)
            paintDayOff(painter, at, *each);
        const QRectF head(at.left() + 6, at.top() + 3, at.width() - 12, dayHead() - 4);
        const QString number = date.day() == 1 ? dayAndMonth(date) : QString::number(date.day());
        painter.setFont(bold);
        double used = QFontMetricsF(bold).horizontalAdvance(number);
        if (isToday(date)) {
            const QRectF pill(head.left() - 3, head.top(), used + 8, head.height());
            painter.setPen(Qt::NoPen);
            painter.setBrush(shade(Role::Accent));
            painter.drawRoundedRect(pill, 5, 5);
            painter.setPen(shade(Role::AccentInk));
            painter.drawText(pill, Qt::AlignCenter, number);
        } else {
            painter.setPen(shade(inside ? Role::Ink : Role::Muted));
            painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, number);
        }
        used += 12;
        if (each) {
            painter.setFont(small);
            const QFontMetricsF metrics(small);
            const QString lunar = each->lunar.isValid() ? shortLunarDate(each->lunar, language()) : QString();
            painter.setPen(shade(Role::Muted));
            painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, lunar);
            const double room = head.width() - used - metrics.horizontalAdvance(lunar) - 6;
            if (!each->holidays.isEmpty() && room > 20) {
                painter.setPen(shade(each->isOff(QStringLiteral("VN")) ? Role::Care : Role::Info));
                painter.drawText(QRectF(head.left() + used, head.top(), room, head.height()), Qt::AlignLeft | Qt::AlignVCenter,
                                 metrics.elidedText(each->holidayTexts().join(QStringLiteral(" · ")), Qt::ElideRight, room));
            }
        }
        if (m_hidden.size() > size_t(day) && m_hidden[size_t(day)] > 0) {
            painter.setFont(small);
            painter.setPen(shade(Role::Accent));
            painter.drawText(moreRect(day).adjusted(6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, tr("+%1 more").arg(m_hidden[size_t(day)]));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(shade(Role::Line));
    for (int day = 0; day < data().days; ++day) {
        const QRectF at = cell(day);
        painter.drawLine(at.topLeft(), at.topRight());
        painter.drawLine(at.topLeft(), at.bottomLeft());
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void CalendarMonth::paintFrame(QPainter& painter) {
    painter.fillRect(QRectF(0, 0, viewport()->width(), m_frame.top()), shade(Role::Card));
    painter.fillRect(QRectF(0, m_frame.top(), m_frame.left(), viewport()->height()), shade(Role::Card));
    QFont bold = blockPainter().bold();
    painter.setFont(bold);
    painter.setPen(shade(Role::Muted));
    for (int day = 0; day < 7; ++day) {
        const QRectF at = cell(day).translated(-offset());
        const QString name = isVietnamese() ? shortDayName(day + 1) : QLocale(QLocale::English, QLocale::UnitedKingdom).dayName(day + 1, at.width() > 90 ? QLocale::LongFormat : QLocale::ShortFormat);
        painter.drawText(QRectF(at.left(), 0, at.width(), m_frame.top()), Qt::AlignCenter, name);
    }
    painter.setClipRect(QRectF(0, m_frame.top(), m_frame.left(), viewport()->height()));
    painter.setFont(blockPainter().small());
    for (int week = 0; week * 7 < data().days; ++week) {
        const QRectF at = cell(week * 7).translated(-offset());
        const double line = blockPainter().lineHeight();
        painter.setPen(shade(Role::Muted));
        painter.drawText(QRectF(0, at.top() + 3, m_frame.left(), line), Qt::AlignCenter, QString::number(data().from.addDays(week * 7).weekNumber()));
        // The week of term that most of these days are in.
        if (const CalendarDay* each = note(data().from.addDays(week * 7 + 2)); each && each->term) {
            painter.setPen(shade(Role::Care));
            painter.drawText(QRectF(0, at.top() + 3 + line, m_frame.left(), line), Qt::AlignCenter, shortTermWeek(*each->term));
        }
    }
    painter.setClipping(false);
    painter.setPen(shade(Role::Line));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLine(QPointF(0, m_frame.top() - 1), QPointF(viewport()->width(), m_frame.top() - 1));
    painter.setRenderHint(QPainter::Antialiasing);
}

QString CalendarMonth::headTip(const QPoint& at) const {
    if (body().contains(at)) {
        if (const auto place = placeAt(at + offset()))
            if (const CalendarDay* each = note(place->date))
                return dayDescription(*each);
    } else if (at.x() < m_frame.left() && at.y() > m_frame.top()) {
        for (int week = 0; week * 7 < data().days; ++week)
            if (const QRectF row = cell(week * 7).translated(-offset()); at.y() >= row.top() && at.y() < row.bottom())
                if (const CalendarDay* each = note(data().from.addDays(week * 7 + 2)))
                    return tr("Week %1").arg(each->date.weekNumber()) + (each->term ? QString(QStringLiteral("\nOxford: ") + each->term->shown(language())) : QString());
    }
    return {};
}

void CalendarMonth::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && body().contains(event->pos()))
        for (int day = 0; day < int(m_hidden.size()); ++day)
            if (m_hidden[size_t(day)] > 0 && moreRect(day).contains(event->pos() + offset())) {
                emit dayAsked(data().from.addDays(day));
                return;
            }
    CalendarView::mousePressEvent(event);
}

} // namespace khue
