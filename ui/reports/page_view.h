// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/page_painter.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QAbstractScrollArea>

namespace khue {

/// Shows laid-out pages one below the other. Only the pages in view are painted, each once a zoom.
class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PageView(QWidget* parent = nullptr);

    void setLayoutShown(const PageLayout& layout);
    const PageLayout& layoutShown() const { return m_layout; }

    int currentPage() const; ///< from 0: the one that fills most of the view
    void showPage(int page);
    /// Screen points a paper point; 0 fits the page's width to the view's.
    void setZoom(double zoom);
    double zoom() const { return m_scale; }
    bool fitsWidth() const { return m_zoom == 0; }
    /// How many pages have been painted and are kept, for tests.
    int paintedPages() const { return int(m_painted.size()); }

    QSize sizeHint() const override { return {820, 760}; }

signals:
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double pageHeight() const;
    double pageTop(qsizetype page) const;
    void arrange();
    void announce();
    QPixmap painted(int page);

    PageLayout m_layout;
    PagePainter m_painter;
    QHash<int, QPixmap> m_painted;
    double m_zoom = 0;
    double m_scale = 1;
    int m_announced = -1;
};

} // namespace khue
