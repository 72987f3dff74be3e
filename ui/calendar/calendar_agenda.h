// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_view.h"

namespace khue {

/// The entries of a period one under the other, day by day; days without any are left out.
class CalendarAgenda : public CalendarView {
    Q_OBJECT
public:
    explicit CalendarAgenda(QWidget* parent = nullptr);

protected:
    void layOut() override;
    void paintGround(QPainter& painter, const QRectF& visible) override;
    void paintFrame(QPainter& painter) override;
    void paintBlock(QPainter& painter, size_t block) override;
    std::vector<double> breaks() const override;
    std::optional<CalendarPlace> placeAt(const QPointF& content) const override;
    QRectF rectOf(const CalendarPlace& place) const override;
    QList<QRectF> rectsOf(qint64, qint64, qint64) const override { return {}; }
    bool showsTime() const override { return false; }
    bool movesSessions() const override { return false; }
    std::pair<double, double> zoomRange() const override { return {1, 1}; }
    // Down goes on to the next day.
    bool isSideways() const override { return false; }
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Heading {
        QDate date;
        double top = 0, height = 0;
    };
    double rowHeight() const { return blockPainter().lineHeight() * 2 + 10; }
    std::vector<Heading> m_headings;
};

} // namespace khue
