// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_data.h"

#include <QtCore/QMarginsF>

class QPagedPaintDevice;
class QPainter;

namespace khue {

class CalendarView;

/// What of the calendar goes onto paper.
struct CalendarSheet {
    int view = 1; ///< CalendarPage::View
    std::shared_ptr<const CalendarData> data; ///< filtered as it is to be printed
    QDate month;                              ///< of the month view
    CalendarRows rows = CalendarRows::Rooms;
    QString title;    ///< «Tuần 48, tháng 11/2026»
    QString subtitle; ///< which filters, whose hours
};

/// A view of the calendar on pages of any size: the same painting as in the window, in light colours and vectors, with
/// a heading and page numbers. It belongs to the window's thread.
class CalendarPaper {
public:
    /// `size` of the whole sheet in points, lying as it is to be printed.
    CalendarPaper(const CalendarSheet& sheet, const QSizeF& size);
    ~CalendarPaper();

    int pageCount() const { return int(m_tops.size()); }
    /// Onto a painter whose unit is the point and whose origin is the sheet's corner.
    void paint(QPainter& painter, int page);
    /// All pages onto a PDF or a printer, which takes whole sheets of that size.
    void paintAll(QPagedPaintDevice& device);

private:
    CalendarSheet m_sheet;
    QSizeF m_size;
    QMarginsF m_margins;
    std::unique_ptr<CalendarView> m_view;
    std::vector<int> m_tops; ///< of each page, in the view's content
};

/// Writes the sheets as a PDF; whatever stood at `path` stays until that is whole. Throws Failure.
void writeCalendarPdf(const CalendarSheet& sheet, const QSizeF& size, const QString& path);

} // namespace khue
