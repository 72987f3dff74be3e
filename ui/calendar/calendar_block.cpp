// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_block.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <cmath>

namespace khue {

namespace {

constexpr double barWidth = 3, paddingX = 8, paddingY = 3, narrow = 12;

} // namespace

State stateOf(const CalendarEntry& entry) {
    if (entry.clash == Severity::Error)
        return State::Bad;
    switch (entry.role) {
    case EntryRole::InPerson:
    case EntryRole::Hybrid: return State::Info;
    case EntryRole::Online: return State::Good;
    case EntryRole::Exam: return State::Care;
    case EntryRole::FieldVisit: return State::Neutral;
    case EntryRole::Meeting:
    case EntryRole::Event: return State::Gathering;
    case EntryRole::Visit:
    case EntryRole::Itinerary: return State::Journey;
    case EntryRole::Milestone: return State::Plan;
    case EntryRole::Approval:
    case EntryRole::Agreement: return State::Deadline;
    }
    return State::Info;
}

QString markOf(const CalendarEntry& entry) {
    if (!entry.isSession())
        return entryRoleTitle(entry.role) + QStringLiteral(": ");
    return entry.clash && *entry.clash != Severity::Hint ? QStringLiteral("⚠ ") : QString();
}

QFont sized(QFont font, double factor, bool bold) {
    // On paper fonts are in pixels, whose size the paper's scale decides.
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, int(std::round(font.pixelSize() * factor))));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    if (bold)
        font.setWeight(QFont::DemiBold);
    return font;
}

BlockPainter::BlockPainter(const QFont& font, bool dark) : m_bold(sized(font, 0.92, true)), m_small(sized(font, 0.92)), m_dark(dark) {
    m_height = std::ceil(std::max(QFontMetricsF(m_bold).height(), QFontMetricsF(m_small).height()));
}

bool BlockPainter::hasWords(const QSizeF& size) {
    return size.width() - barWidth - paddingX >= 8;
}

BlockText BlockPainter::layOut(const CalendarEntry& entry, const QSizeF& size, BlockShape shape, const QString& hours) const {
    BlockText made;
    const double width = size.width() - barWidth - paddingX;
    if (!hasWords(size))
        return made;
    const auto add = [&](const QString& text, bool bold, double y) {
        QStaticText prepared(text);
        prepared.setTextFormat(Qt::PlainText);
        prepared.prepare(QTransform(), bold ? m_bold : m_small);
        made.lines.push_back({prepared, QPointF(barWidth + paddingX - 2, y), bold});
    };
    if (shape == BlockShape::Line) {
        const QString time = hours.isEmpty() ? QString() : QString(hours + u' ');
        const QFontMetricsF metrics(m_small);
        add(metrics.elidedText(entry.isSession() ? QString(markOf(entry) + time + entry.title) : QString(time + markOf(entry) + entry.title), Qt::ElideRight, width), false, (size.height() - m_height) / 2);
        return made;
    }
    double y = paddingY;
    const double bottom = std::max(size.height() - 1, m_height + y);
    if (size.height() < m_height + 2 * paddingY)
        y = std::max(0.0, (size.height() - m_height) / 2);
    const auto write = [&](const QString& text, bool bold) {
        const QFont& font = bold ? m_bold : m_small;
        if (text.isEmpty() || y + m_height > bottom + 0.5)
            return;
        QTextLayout layout(text, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (;;) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            const bool last = y + 2 * m_height > bottom + 0.5;
            const QString rest = text.mid(line.textStart());
            add(last ? QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width) : rest.left(line.textLength()).trimmed(), bold, y);
            y += m_height;
            if (last)
                break;
        }
        layout.endLayout();
    };
    write(markOf(entry) + entry.title, true);
    QStringList about{entry.where, entry.who};
    about.removeAll(QString());
    write(about.join(QStringLiteral(" · ")), false);
    write(hours, false);
    return made;
}

void BlockPainter::paint(QPainter& painter, const QRectF& block, const CalendarEntry& entry, const BlockText& text, bool selected, bool faded) const {
    const State state = stateOf(entry);
    const QColor ink = colour(inkOf(state), m_dark);
    if (faded)
        painter.setOpacity(0.45);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(surfaceOf(state), m_dark));
    if (block.width() < narrow) // its corners would not be seen, and of such there are many
        painter.drawRect(block);
    else
        painter.drawRoundedRect(block, 4, 4);
    // Taught in a room and online at once: the bar is of both colours.
    painter.fillRect(QRectF(block.left(), block.top() + 1, barWidth, block.height() - 2), ink);
    if (entry.role == EntryRole::Hybrid && state != State::Bad)
        painter.fillRect(QRectF(block.left(), block.center().y(), barWidth, block.height() / 2 - 1), colour(Role::Good, m_dark));
    if (selected) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(Role::Accent, m_dark), 2));
        painter.drawRoundedRect(block.adjusted(0, 0, -1, -1), 4, 4);
    }
    for (const BlockText::Line& line : text.lines) {
        painter.setFont(line.bold ? m_bold : m_small);
        painter.setPen(state == State::Bad && line.bold ? ink : colour(line.bold ? Role::Ink : Role::Muted, m_dark));
        painter.drawStaticText(block.topLeft() + line.at, line.text);
    }
    painter.setOpacity(1);
}

} // namespace khue
