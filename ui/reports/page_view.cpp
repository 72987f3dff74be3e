// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/page_view.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cmath>

namespace khue {

namespace {
constexpr double gap = 14;         // between the pages and around them, in screen points
constexpr double widestFit = 1.75; // a page on a wide screen gets no larger than this by itself
constexpr double leastZoom = 0.25, mostZoom = 5;
constexpr qsizetype keptPages = 8;
} // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would change the width to fit to
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

void PageView::setLayoutShown(const PageLayout& layout) {
    const int page = currentPage();
    m_layout = layout;
    m_painted.clear();
    m_announced = -1;
    arrange();
    showPage(std::min(page, int(m_layout.pages.size()) - 1));
    viewport()->update();
}

double PageView::pageHeight() const {
    return m_layout.setup.size().height() * m_scale;
}

double PageView::pageTop(qsizetype page) const {
    return gap + double(page) * (pageHeight() + gap);
}

int PageView::currentPage() const {
    if (m_layout.pages.isEmpty())
        return 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 3.0;
    const int page = int(std::floor((middle - gap) / (pageHeight() + gap)));
    return std::clamp(page, 0, int(m_layout.pages.size()) - 1);
}

void PageView::showPage(int page) {
    if (!m_layout.pages.isEmpty())
        verticalScrollBar()->setValue(
            int(pageTop(std::clamp(page, 0, int(m_layout.pages.size()) - 1)) - gap));
    announce();
}

void PageView::setZoom(double zoom) {
    const double where = verticalScrollBar()->value() / std::max(1.0, pageHeight() + gap);
    m_zoom = zoom == 0 ? 0 : std::clamp(zoom, leastZoom, mostZoom);
    m_painted.clear();
    arrange();
    verticalScrollBar()->setValue(int(where * (pageHeight() + gap)));
    viewport()->update();
    emit zoomChanged();
}

void PageView::arrange() {
    const QSizeF paper = m_layout.setup.size();
    const double fit = (viewport()->width() - 2 * gap) / paper.width();
    const double scale = m_zoom > 0 ? m_zoom : std::clamp(fit, leastZoom, widestFit);
    if (scale != m_scale)
        m_painted.clear();
    m_scale = scale;
    const double height = pageTop(m_layout.pages.size());
    const double width = paper.width() * m_scale + 2 * gap;
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(height)) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, int(width) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

QPixmap PageView::painted(int page) {
    if (const auto kept = m_painted.constFind(page); kept != m_painted.constEnd())
        return *kept;
    // Those farthest from what is looked at go first.
    while (m_painted.size() >= keptPages) {
        int farthest = m_painted.constBegin().key();
        for (auto it = m_painted.constBegin(); it != m_painted.constEnd(); ++it)
            if (std::abs(it.key() - page) > std::abs(farthest - page))
                farthest = it.key();
        m_painted.remove(farthest);
    }
    const double ratio = devicePixelRatioF();
    QPixmap pixmap((m_layout.setup.size() * m_scale * ratio).toSize().expandedTo({1, 1}));
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.scale(m_scale * ratio, m_scale * ratio);
    m_painter.paint(painter, m_layout.pages[page]);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    m_painted.insert(page, pixmap);
    return pixmap;
}

void PageView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Window).darker(106));
    const QSizeF size = m_layout.setup.size() * m_scale;
    const double left = std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    for (int i = 0; i < m_layout.pages.size(); ++i) {
        const QRectF page(left, pageTop(i) - verticalScrollBar()->value(), size.width(), size.height());
        if (!page.intersects(QRectF(viewport()->rect())))
            continue;
        painter.fillRect(page.translated(2, 3), QColor(0, 0, 0, 28));
        painter.drawPixmap(page.topLeft(), painted(i));
        painter.setPen(QPen(QColor(0, 0, 0, 60), 1));
        painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void PageView::resizeEvent(QResizeEvent*) {
    const int page = currentPage();
    const bool moved = fitsWidth();
    arrange();
    if (moved)
        showPage(page);
    emit zoomChanged();
}

void PageView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoom(m_scale * (event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15));
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageDown: showPage(currentPage() + 1); return;
    case Qt::Key_PageUp: showPage(currentPage() - 1); return;
    case Qt::Key_Home: showPage(0); return;
    case Qt::Key_End: showPage(int(m_layout.pages.size()) - 1); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::scrollContentsBy(int, int) {
    viewport()->update();
    announce();
}

void PageView::announce() {
    const int page = currentPage();
    if (page == m_announced)
        return;
    m_announced = page;
    // What the page says, for a screen reader.
    QStringList texts;
    if (page < m_layout.pages.size())
        for (const PlacedText& text : m_layout.pages[page].texts)
            texts.append(text.text);
    setAccessibleDescription(texts.join(u' '));
    emit currentPageChanged(page);
}

} // namespace khue
