// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_view.h"

namespace khue {

/// Days side by side over the hours of both places: the week and the day.
class CalendarHours : public CalendarView {
    Q_OBJECT
public:
    explicit CalendarHours(QWidget* parent = nullptr);
    /// The hours beside the first day: own and other, as shown.
    std::pair<QString, QString> axisLabels(int hour, int day = 0) const;
    /// Whether the other place's clock changes within the days shown: the hours of the last day stand at the right.
    bool hasSecondAxis() const;
    void showHour(int hour);
    /// Zooms so that the hours that are used, and at least those of the day, fill the page.
    void fitUsedHours();

protected:
    void layOut() override;
    void paintGround(QPainter& painter, const QRectF& visible) override;
    void paintFrame(QPainter& painter) override;
    std::optional<CalendarPlace> placeAt(const QPointF& content) const override;
    QRectF rectOf(const CalendarPlace& place) const override;
    QList<QRectF> rectsOf(qint64 start, qint64 end, qint64 row) const override;
    void headClicked(const QPoint& at) override;
    QString headTip(const QPoint& at) const override;
    void showEvent(QShowEvent* event) override;

private:
    double hourHeight() const { return 46 * zoom(); }
    double dayWidth() const;
    QRectF headOf(int day) const;
    double barHeight() const { return blockPainter().lineHeight() + 6; }
    void layOutBars();
    QRectF moreRect(int day) const;

    double m_axis = 52;  ///< width of one axis of hours
    double m_head = 0;   ///< height of the days' names
    double m_band = 0;   ///< height of the line with holidays, below them
    double m_barTop = 0; ///< where the bars of whole days begin, below that
    int m_lanes = 0;     ///< of those
    std::vector<int> m_hidden; ///< how many bars of each day have no room
    bool m_scrolled = false;
};

} // namespace khue
