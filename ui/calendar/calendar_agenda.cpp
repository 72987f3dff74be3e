// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_agenda.h"

#include "app/store/language.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace khue {

CalendarAgenda::CalendarAgenda(QWidget* parent) : CalendarView(parent) {}

void CalendarAgenda::layOut() {
    m_frame = {};
    m_headings.clear();
    double y = 0;
    QDate shown;
    const double heading = blockPainter().lineHeight() + 16;
    const auto head = [&](QDate date) {
        m_headings.push_back({date, y, heading});
        y += heading;
        shown = date;
    };
    // A holiday has its place in the list though nothing happens on it.
    const auto holidaysBefore = [&](QDate end) {
        for (QDate date = shown.isValid() ? std::max(data().from, shown.addDays(1)) : data().from; date < end; date = date.addDays(1))
            if (const CalendarDay* day = note(date); day && !day->holidays.isEmpty())
                head(date);
    };
    for (size_t i = 0; i < data().entries.size(); ++i) {
        const QDate date = startOf(i).date;
        if (date != shown) {
            holidaysBefore(date);
            head(date);
        }
        Block block;
        block.entry = i;
        block.rect = QRectF(8, y, body().width() - 16, rowHeight());
        m_blocks.push_back(block);
        y += rowHeight() + 2;
    }
    if (!m_blocks.empty())
        holidaysBefore(data().lastDay().addDays(1));
    m_content = QSizeF(body().width(), y + 8);
}

std::optional<CalendarPlace> CalendarAgenda::placeAt(const QPointF& content) const {
    CalendarPlace place{data().from, 8 * 60, 0};
    for (const Heading& heading : m_headings)
        if (heading.top <= content.y())
            place.date = heading.date;
    return place;
}

QRectF CalendarAgenda::rectOf(const CalendarPlace& place) const {
    for (const Heading& heading : m_headings)
        if (heading.date == place.date)
            return {4, heading.top, m_content.width() - 8, heading.height};
    return {};
}

void CalendarAgenda::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & (Qt::AltModifier | Qt::ControlModifier));
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (!plain || !step || m_blocks.empty())
        return CalendarView::keyPressEvent(event);
    int here = step > 0 ? -1 : int(m_blocks.size());
    for (size_t i = 0; i < m_blocks.size(); ++i)
        if (entryOf(m_blocks[i]).key() == selected())
            here = int(i);
    const qint64 next = entryOf(m_blocks[size_t(std::clamp(here + step, 0, int(m_blocks.size()) - 1))]).key();
    select(next);
    ensureVisible(next);
}

void CalendarAgenda::paintGround(QPainter& painter, const QRectF& visible) {
    const QFont bold = blockPainter().bold(), small = blockPainter().small();
    for (const Heading& heading : m_headings) {
        if (heading.top > visible.bottom() || heading.top + heading.height < visible.top())
            continue;
        const QRectF at(14, heading.top + 6, m_content.width() - 28, heading.height - 8);
        painter.setFont(bold);
        painter.setPen(shade(isToday(heading.date) ? Role::Accent : Role::Ink));
        const QString day = isToday(heading.date) ? tr("Today, %1").arg(shownDay(heading.date)) : shownDay(heading.date);
        painter.drawText(at, Qt::AlignLeft | Qt::AlignVCenter, day);
        const double used = QFontMetricsF(bold).horizontalAdvance(day) + 12;
        const CalendarDay* each = note(heading.date);
        if (!each)
            continue;
        QStringList about{shownLunarDay(each->lunar)};
        if (each->term)
            about.append(QStringLiteral("Oxford: ") + each->term->shown(language()));
        about += each->holidayTexts();
        painter.setFont(small);
        painter.setPen(shade(each->holidays.isEmpty() ? Role::Muted : Role::Care));
        painter.drawText(at.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(small).elidedText(about.join(QStringLiteral(" · ")), Qt::ElideRight, at.width() - used));
        painter.setPen(shade(Role::Line));
        painter.drawLine(QPointF(8, heading.top + heading.height - 1), QPointF(m_content.width() - 8, heading.top + heading.height - 1));
    }
    if (m_blocks.empty()) {
        painter.setFont(font());
        painter.setPen(shade(Role::Muted));
        painter.drawText(visible, Qt::AlignCenter, tr("Nothing in these days."));
    }
}

void CalendarAgenda::paintFrame(QPainter&) {}

std::vector<double> CalendarAgenda::breaks() const {
    // Before a heading, or between the blocks of a day; a heading never ends a page.
    std::vector<double> tops;
    for (const Heading& heading : m_headings)
        tops.push_back(heading.top);
    for (const Block& block : m_blocks) {
        const bool first = std::any_of(m_headings.begin(), m_headings.end(), [&](const Heading& each) { return std::abs(each.top + each.height - block.rect.top()) < 1; });
        if (!first)
            tops.push_back(block.rect.top());
    }
    tops.push_back(m_content.height() - 8);
    std::sort(tops.begin(), tops.end());
    return tops;
}

void CalendarAgenda::paintBlock(QPainter& painter, size_t index) {
    const Block& block = m_blocks[index];
    const CalendarEntry& entry = entryOf(block);
    const State state = stateOf(entry);
    const double line = blockPainter().lineHeight(), y = block.rect.top() + 5;
    if (entry.key() == selected()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade(Role::Selection));
        painter.drawRoundedRect(block.rect, 4, 4);
    }
    painter.fillRect(QRectF(block.rect.left(), block.rect.top() + 3, 3, block.rect.height() - 6), shade(inkOf(state)));
    const QFont bold = blockPainter().bold(), small = blockPainter().small();
    const QFontMetricsF metrics(small), boldMetrics(bold);
    const auto there = [&](qint64 moment) { return shownMinute(wallTime(moment, data().zones.other).minute); };
    QString own = blockHours(entry), other = shortCity(data().zones.other) + u' ' + there(entry.start);
    if (entry.allDay) {
        own = tr("All day");
        const QDate first = daysOf(entry, data().zones.own).first, last = daysOf(entry, data().zones.own).second;
        other = first == last ? QString() : QString(dayAndMonth(first) + QStringLiteral("–") + dayAndMonth(last));
    } else if (!entry.openEnd) {
        other += QStringLiteral("–") + there(entry.end);
    }
    const double times = std::max(boldMetrics.horizontalAdvance(QStringLiteral("00:00–00:00")),
                                  metrics.horizontalAdvance(shortCity(data().zones.other) + QStringLiteral(" 00:00–00:00"))) + 26;
    painter.setFont(bold);
    painter.setPen(shade(Role::Ink));
    painter.drawText(QRectF(block.rect.left() + 12, y, times, line), Qt::AlignLeft | Qt::AlignVCenter, own);
    painter.setFont(small);
    painter.setPen(shade(Role::Muted));
    painter.drawText(QRectF(block.rect.left() + 12, y + line, times, line), Qt::AlignLeft | Qt::AlignVCenter, other);
    const QString word = state == State::Bad ? tr("Clash") : entryRoleTitle(entry.role);
    painter.setFont(font());
    const double chip = (isOnPaper() ? metrics.horizontalAdvance(word) : paintedChipWidth(font(), word)) + 16, left = block.rect.left() + 12 + times, room = block.rect.right() - chip - left - 8;
    painter.setFont(bold);
    painter.setPen(shade(Role::Ink));
    painter.drawText(QRectF(left, y, room, line), Qt::AlignLeft | Qt::AlignVCenter, boldMetrics.elidedText(entry.isSession() ? QString(markOf(entry) + entry.title) : entry.title, Qt::ElideRight, room)); // the chip says what it is
    QStringList about{entry.runCode, entry.state, entry.where, entry.who};
    about.removeAll(QString());
    painter.setFont(small);
    painter.setPen(shade(Role::Muted));
    painter.drawText(QRectF(left, y + line, room, line), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(about.join(QStringLiteral(" · ")), Qt::ElideRight, room));
    if (isOnPaper()) {
        painter.setFont(small);
        painter.setPen(shade(inkOf(state)));
        painter.drawText(block.rect.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, word);
        return;
    }
    painter.setFont(font());
    paintChip(&painter, block.rect.adjusted(0, 0, -8, 0).toRect(), word, state, Qt::AlignRight);
}

} // namespace khue
