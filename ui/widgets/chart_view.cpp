// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_view.h"

#include "ui/widgets/style.h"

#include <QtCore/QMetaMethod>
#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace khue {

ChartPalette screenPalette() {
    ChartPalette palette = paperPalette();
    palette.background = colour(Role::Card);
    palette.text = colour(Role::Ink);
    palette.muted = colour(Role::Muted);
    palette.grid = colour(Role::Line);
    palette.good = colour(Role::Good);
    palette.care = colour(Role::Care);
    palette.bad = palette.target = palette.today = colour(Role::Bad);
    palette.info = colour(Role::Info);
    if (isDark()) {
        palette.axis = QColor(0x7c, 0x89, 0x9b);
        const QColor series[] = {QColor(0x5a, 0xa9, 0xf0), QColor(0x2f, 0x6d, 0xa8), QColor(0xb8, 0xd9, 0xf6), QColor(0xe3, 0xae, 0x4f), QColor(0x6f, 0xc2, 0x97), QColor(0xbd, 0x97, 0xd8)};
        std::copy(std::begin(series), std::end(series), std::begin(palette.series));
    }
    return palette;
}

ChartView::ChartView(QWidget* parent) : QWidget(parent), m_typeface({programFont().family()}) {
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

double ChartView::scale() const {
    // Chart labels are 7.5 points on paper; on the screen a little below the text of the window.
    return font().pointSizeF() > 0 ? QFontInfo(font()).pixelSize() * 0.88 / ChartCanvas::label.size : 1.5;
}

void ChartView::setChart(const Chart& chart) {
    if (chart == m_chart)
        return;
    m_chart = chart;
    m_layout = {};
    m_current = -1;
    if (!chart.title.isEmpty())
        setAccessibleName(chart.title);
    QStringList figures;
    for (const ChartSpot& spot : chartLayout().spots)
        figures.append(spot.words);
    setAccessibleDescription(figures.join(QLatin1String("\n")));
    updateGeometry();
    update();
}

void ChartView::setEmptyText(const QString& text) {
    m_emptyText = text;
    update();
}

const ChartLayout& ChartView::chartLayout() {
    const QRectF room(0, 0, width() / scale(), height() / scale());
    if (m_layout.rect != room)
        m_layout = layOutChart(m_chart, room, m_typeface);
    return m_layout;
}

int ChartView::heightForWidth(int width) const {
    return m_chart.isEmpty() ? 90 : qRound(naturalHeight(m_chart, width / scale()) * scale());
}

QSize ChartView::sizeHint() const {
    return {480, heightForWidth(480)};
}

void ChartView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_chart.isEmpty()) {
        painter.setPen(colour(Role::Muted));
        painter.drawText(rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    chartLayout();
    painter.scale(scale(), scale());
    paintChart(painter, m_layout, screenPalette(), m_typeface);
    if (hasFocus() && m_current >= 0 && m_current < m_layout.spots.size()) {
        painter.setPen(QPen(colour(Role::Accent), 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_layout.spots[m_current].area.adjusted(-1, -1, 1, 1));
    }
}

const ChartSpot* ChartView::spotAt(QPointF position) {
    const QPointF point = position / scale();
    const ChartLayout& layout = chartLayout();
    for (qsizetype i = layout.spots.size() - 1; i >= 0; --i) // the last one lies on top
        if (layout.spots[i].area.contains(point))
            return &layout.spots[i];
    return nullptr;
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        if (const ChartSpot* spot = spotAt(event->position()))
            emit clicked(spot->index);
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const bool leads = spotAt(event->position()) && isSignalConnected(QMetaMethod::fromSignal(&ChartView::clicked));
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    const auto count = int(chartLayout().spots.size());
    const int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Left || event->key() == Qt::Key_Up ? -1 : 0;
    if (step && count) {
        m_current = m_current < 0 ? 0 : qBound(0, m_current + step, count - 1);
        const ChartSpot& spot = m_layout.spots[m_current];
        const QRectF area(spot.area.topLeft() * scale(), spot.area.size() * scale());
        emit reached(area.toAlignedRect());
        QToolTip::showText(mapToGlobal((spot.area.bottomLeft() * scale()).toPoint()), spot.words, this);
        update();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current >= 0 && m_current < count) {
        emit clicked(m_layout.spots[m_current].index);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    m_current = -1;
    update();
    QWidget::focusOutEvent(event);
}

void ChartView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_layout = {};
        update();
    }
    QWidget::changeEvent(event);
}

bool ChartView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const ChartSpot* spot = spotAt(help->pos());
        if (spot)
            QToolTip::showText(help->globalPos(), spot->words, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace khue
