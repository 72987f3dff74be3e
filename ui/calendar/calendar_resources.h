// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_view.h"

namespace khue {

/// Rooms, lecturers or runs under each other, time from left to right: what is taken and what is free.
class CalendarResources : public CalendarView {
    Q_OBJECT
public:
    explicit CalendarResources(QWidget* parent = nullptr);
    void setRows(CalendarRows kind);
    CalendarRows rows() const { return m_kind; }
    std::vector<qint64> rowOrder() const override;

protected:
    void layOut() override;
    void paintGround(QPainter& painter, const QRectF& visible) override;
    void paintFrame(QPainter& painter) override;
    std::optional<CalendarPlace> placeAt(const QPointF& content) const override;
    QRectF rectOf(const CalendarPlace& place) const override;
    QList<QRectF> rectsOf(qint64 start, qint64 end, qint64 row) const override;
    BlockShape shape() const override { return BlockShape::Bar; }
    bool isSideways() const override { return true; }
    CalendarRows rowKind() const override { return m_kind; }
    std::vector<double> breaks() const override;
    void headClicked(const QPoint& at) override;
    QString headTip(const QPoint& at) const override;

private:
    struct Row {
        CalendarRow row;
        double top = 0, height = 0;
    };
    double dayWidth() const { return m_content.width() / std::max(1, data().days); }
    double xOf(int day, int minute) const;
    const Row* rowOf(qint64 id) const;

    CalendarRows m_kind = CalendarRows::Rooms;
    std::vector<Row> m_rows;
    int m_firstHour = 7, m_lastHour = 18; ///< of each day that is shown
};

} // namespace khue
