// SPDX-License-Identifier: GPL-3.0-or-later
// How the milestones are drawn; what can be done with them is in gantt_view.cpp.
#include "app/store/language.h"
#include "ui/studies/gantt_view.h"
#include "ui/widgets/style.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QScrollBar>

namespace khue {

namespace {

QString monthName(QDate month) {
    return isVietnamese() ? QStringLiteral("T%1").arg(month.month()) : QLocale(QLocale::English).standaloneMonthName(month.month(), QLocale::ShortFormat);
}

/// Light text on a bar, or dark: whichever reads.
QColor inkOn(const QColor& bar) {
    return bar.lightnessF() < 0.55 ? QColor(Qt::white) : QColor(0x10, 0x18, 0x22);
}

} // namespace

void GanttView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), colour(Role::Card));
    if (!m_layout.first.isValid())
        return;
    painter.save();
    painter.setClipRect(QRect(nameWidth(), 0, viewport()->width() - nameWidth(), viewport()->height()));
    painter.translate(nameWidth() - horizontalScrollBar()->value(), 0);
    paintTime(painter);
    painter.setClipRect(QRect(horizontalScrollBar()->value(), headHeight, viewport()->width() - nameWidth(), viewport()->height() - headHeight));
    painter.translate(0, headHeight - verticalScrollBar()->value());
    paintDependencies(painter);
    paintRows(painter);
    painter.restore();
    paintNames(painter);
}

void GanttView::paintTime(QPainter& painter) {
    const int height = viewport()->height(), half = headHeight / 2;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font());
    // Months, quarters or years: whichever has room for its name.
    const double month = m_layout.dayWidth * 30.4;
    const int step = month >= 30 ? 1 : month * 3 >= 30 ? 3 : 12;
    bool dark = false;
    for (QDate from(m_layout.first.year(), (m_layout.first.month() - 1) / step * step + 1, 1); from <= m_layout.last; from = from.addMonths(step)) {
        const QRect stripe(QPoint(m_layout.x(from), half), QPoint(m_layout.x(from.addMonths(step)) - 1, height));
        if (dark)
            painter.fillRect(stripe.adjusted(0, half, 0, 0), colour(Role::Page));
        dark = !dark;
        painter.setFont(font());
        painter.setPen(colour(Role::Muted));
        if (step < 12)
            painter.drawText(QRect(stripe.left(), half, stripe.width(), half), Qt::AlignCenter, step == 1 ? monthName(from) : QStringLiteral("Q%1").arg((from.month() + 2) / 3));
    }
    for (int year = m_layout.first.year(); year <= m_layout.last.year(); ++year) {
        const int left = std::max(m_layout.x(QDate(year, 1, 1)), horizontalScrollBar()->value()), right = m_layout.x(QDate(year + 1, 1, 1));
        painter.setFont(strong);
        painter.setPen(colour(Role::Ink));
        if (right - left > metrics.horizontalAdvance(QStringLiteral("0000")) + 8)
            painter.drawText(QRect(left + 4, 0, right - left, half), Qt::AlignVCenter, QString::number(year));
        painter.setPen(colour(Role::Line));
        painter.drawLine(m_layout.x(QDate(year, 1, 1)), 0, m_layout.x(QDate(year, 1, 1)), height);
    }
    painter.setPen(QPen(colour(Role::Bad), 1.6));
    const int today = m_layout.x(m_today);
    painter.drawLine(today, headHeight - 4, today, height);
}

void GanttView::paintRows(QPainter& painter) {
    for (size_t row = 0; row < m_plan.milestones.size(); ++row)
        paintBar(painter, m_plan.milestones[row], int(row), m_early.contains(m_plan.milestones[row].id.value));
}

void GanttView::paintBar(QPainter& painter, const Milestone& milestone, int row, bool early) {
    const QRect bar = m_layout.bar(milestone, row), base = m_layout.baseline(milestone, row);
    if (!base.isNull()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::Neutral));
        painter.drawRoundedRect(base, 2, 2);
    }
    const bool done = milestone.done_on.isValid(), late = !done && milestone.due_on < m_today;
    const QColor full = colour(done ? Role::Good : late ? Role::Bad : Role::Accent);
    QColor pale = full;
    pale.setAlphaF(isDark() ? 0.45f : 0.38f);
    QPainterPath shape;
    shape.addRoundedRect(bar, 3, 3);
    painter.fillPath(shape, pale);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    const int progress = done ? 100 : milestone.progress;
    painter.fillRect(QRect(bar.left(), bar.top(), bar.width() * progress / 100, bar.height()), full);
    painter.restore();
    if (early) {
        painter.setPen(QPen(colour(Role::Care), 1.6, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(bar).adjusted(-1, -1, 1, 1), 3, 3);
    }
    if (row == m_current && hasFocus()) {
        painter.setPen(QPen(colour(Role::Ink), 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(bar).adjusted(-2.5, -2.5, 2.5, 2.5), 4, 4);
    }
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.85);
    painter.setFont(small);
    const QString inside = done ? QStringLiteral("✓") : milestone.progress > 0 ? QStringLiteral("%1%").arg(milestone.progress) : QString();
    const int wide = QFontMetrics(small).horizontalAdvance(inside);
    if (!inside.isEmpty() && wide + 10 <= bar.width()) {
        // On the full part where it has room, else on the pale one.
        const bool onFull = bar.width() * progress / 100 >= wide + 10;
        painter.setPen(onFull ? inkOn(full) : colour(Role::Ink));
        painter.drawText(bar.adjusted(onFull ? 6 : bar.width() * progress / 100 + 4, 0, 0, 0), Qt::AlignVCenter, inside);
    }
}

void GanttView::paintDependencies(QPainter& painter) {
    QHash<qint64, int> rows;
    for (size_t row = 0; row < m_plan.milestones.size(); ++row)
        rows.insert(m_plan.milestones[row].id.value, int(row));
    for (size_t row = 0; row < m_plan.milestones.size(); ++row) {
        const Milestone& milestone = m_plan.milestones[row];
        for (const qint64 id : m_plan.dependsOn.value(milestone.id.value)) {
            if (!rows.contains(id))
                continue;
            const int before = rows[id];
            const QRect from = m_layout.bar(m_plan.milestones[size_t(before)], before), to = m_layout.bar(milestone, int(row));
            const bool early = endOf(m_plan.milestones[size_t(before)]) >= milestone.starts_on;
            const QColor ink = colour(early ? Role::Care : Role::Muted);
            const int out = from.right() + 5, in = to.left() - 7, middle = from.center().y(), target = to.center().y();
            QPainterPath path(QPointF(from.right() + 1, middle));
            path.lineTo(out, middle);
            if (in >= out) {
                path.lineTo(out, target);
            } else { // the next one begins before: around, between the rows
                const int between = target > middle ? to.top() - 5 : to.bottom() + 8;
                path.lineTo(out, between);
                path.lineTo(in, between);
                path.lineTo(in, target);
            }
            path.lineTo(to.left() - 3, target);
            painter.setPen(QPen(ink, 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(path);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawPolygon(QPolygonF{QPointF(to.left() - 1, target), QPointF(to.left() - 6, target - 3.5), QPointF(to.left() - 6, target + 3.5)});
        }
    }
}

void GanttView::paintNames(QPainter& painter) {
    const int width = nameWidth();
    painter.fillRect(0, 0, width, viewport()->height(), colour(Role::Card));
    painter.setPen(colour(Role::Line));
    painter.drawLine(width - 1, 0, width - 1, viewport()->height());
    painter.drawLine(0, headHeight, viewport()->width(), headHeight);
    painter.setClipRect(QRect(0, headHeight + 1, width - 1, viewport()->height() - headHeight));
    QFont small = font(), strong = font();
    small.setPointSizeF(font().pointSizeF() * 0.88);
    strong.setWeight(QFont::DemiBold);
    for (size_t row = 0; row < m_plan.milestones.size(); ++row) {
        const Milestone& milestone = m_plan.milestones[row];
        const QRect place(0, headHeight + int(row) * GanttLayout::rowHeight - verticalScrollBar()->value(), width - 1, GanttLayout::rowHeight);
        if (int(row) == m_current)
            painter.fillRect(place, colour(Role::Selection));
        const QRect inside = place.adjusted(8, 2, -8, -2);
        painter.setFont(int(row) == m_current ? strong : font());
        painter.setPen(colour(Role::Ink));
        painter.drawText(QRect(inside.left(), inside.top(), inside.width(), inside.height() / 2), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(milestoneTitle(milestone), Qt::ElideRight, inside.width()));
        // Under the name what matters most of it.
        QString note;
        Role ink = Role::Muted;
        const std::optional<int> slip = MilestonePlan::slip(milestone);
        if (!milestone.done_on.isValid() && milestone.due_on < m_today) {
            const int late = int(milestone.due_on.daysTo(m_today));
            note = tr("overdue by %n day(s)", nullptr, late);
            ink = Role::Bad;
        } else if (const Milestone* before = m_plan.find(m_early.value(milestone.id.value)); before && !milestone.done_on.isValid()) {
            note = tr("starts before “%1” ends").arg(milestoneTitle(*before));
            ink = Role::Care;
        } else if (slip && *slip != 0) {
            note = slipText(slip);
            ink = *slip > 0 ? Role::Care : Role::Good;
        } else {
            note = shownDate(milestone.starts_on) + QStringLiteral(" – ") + shownDate(endOf(milestone));
        }
        painter.setFont(small);
        painter.setPen(colour(ink));
        painter.drawText(QRect(inside.left(), inside.top() + inside.height() / 2, inside.width(), inside.height() / 2), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(note, Qt::ElideRight, inside.width()));
    }
}

} // namespace khue
