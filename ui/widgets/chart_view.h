// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/chart_painter.h"

#include <QtWidgets/QWidget>

namespace khue {

/// The colours of charts in the theme now shown.
ChartPalette screenPalette();

/// Shows a chart, with what stands under the pointer as a tooltip. Its height follows its width unless it is fixed by
/// the caller. The arrow keys go from part to part, Enter chooses one; the figures are its accessible description.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    void setChart(const Chart& chart);
    const Chart& chart() const { return m_chart; }
    /// What is said in place of a chart without figures.
    void setEmptyText(const QString& text);
    /// Where the parts are, for tests; in points of the layout, see scale().
    const ChartLayout& chartLayout();
    /// Pixels a point of the layout.
    double scale() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {220, 90}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// A category, or a row of a Gantt chart, was clicked.
    void clicked(int index);
    /// The keyboard came to a part, in pixels of the view: what scrolls brings it to sight.
    void reached(const QRect& area);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    const ChartSpot* spotAt(QPointF position);

    Chart m_chart;
    ChartLayout m_layout;
    Typeface m_typeface;
    QString m_emptyText;
    int m_current = -1; ///< of m_layout.spots: where the keyboard is
};

} // namespace khue
