// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_view.h"

namespace khue {

/// A month: weeks under each other, a line an entry, «+3 more» where they do not fit.
class CalendarMonth : public CalendarView {
    Q_OBJECT
public:
    explicit CalendarMonth(QWidget* parent = nullptr);
    /// The month meant; days of its neighbours step back.
    void setMonth(QDate first) { m_month = first; }
    /// How many entries of the day are not shown.
    int hiddenOn(QDate date) const;

protected:
    void layOut() override;
    void paintGround(QPainter& painter, const QRectF& visible) override;
    void paintFrame(QPainter& painter) override;
    std::optional<CalendarPlace> placeAt(const QPointF& content) const override;
    QRectF rectOf(const CalendarPlace& place) const override;
    QList<QRectF> rectsOf(qint64 start, qint64 end, qint64 row) const override;
    BlockShape shape() const override { return BlockShape::Line; }
    QString blockHours(const CalendarEntry& entry) const override;
    bool showsTime() const override { return false; }
    std::pair<double, double> zoomRange() const override { return {1, 4}; }
    QString headTip(const QPoint& at) const override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRectF cell(int day) const;
    QRectF moreRect(int day) const;
    double dayHead() const;
    double laneHeight() const { return blockPainter().lineHeight() + 3; }

    QDate m_month;
    std::vector<int> m_hidden;
    int m_lanes = 0;
};

} // namespace khue
