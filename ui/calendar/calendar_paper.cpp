// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_paper.h"

#include "app/paper/output_file.h"
#include "app/store/failure.h"
#include "app/store/language.h"
#include "ui/calendar/calendar_agenda.h"
#include "ui/calendar/calendar_hours.h"
#include "ui/calendar/calendar_month.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/calendar_resources.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <cmath>

namespace khue {

namespace {

constexpr double scale = 0.62; // points of the paper to a pixel of the view: text of 13 pixels becomes 8 points
constexpr int textPixels = 13;
constexpr double margin = 28, heading = 34, footing = 16; // points

std::unique_ptr<CalendarView> viewOf(const CalendarSheet& sheet) {
    switch (sheet.view) {
    case CalendarPage::Month: {
        auto month = std::make_unique<CalendarMonth>();
        month->setMonth(sheet.month);
        return month;
    }
    case CalendarPage::List: return std::make_unique<CalendarAgenda>();
    case CalendarPage::Resources: {
        auto resources = std::make_unique<CalendarResources>();
        resources->setRows(sheet.rows);
        return resources;
    }
    default: return std::make_unique<CalendarHours>();
    }
}

/// A font whose size is in the painter's units, whatever the device's resolution.
QFont fontOf(int pixels, bool bold = false) {
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    if (bold)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

CalendarPaper::CalendarPaper(const CalendarSheet& sheet, const QSizeF& size)
    : m_sheet(sheet), m_size(size), m_margins(margin, margin + heading, margin, margin + footing), m_view(viewOf(sheet)) {
    m_view->setOnPaper(fontOf(textPixels));
    m_view->resize((QRectF(QPointF(), size).marginsRemoved(m_margins).size() / scale).toSize());
    m_view->show(); // nowhere, but it is given its size and font
    m_view->setData(sheet.data);
    if (auto* hours = dynamic_cast<CalendarHours*>(m_view.get()))
        hours->fitUsedHours();
    m_tops = m_view->pageTops();
    if (m_tops.size() == 1) // fitted to the page, or scrolled to the first hour
        m_tops[0] = m_view->verticalScrollBar()->value();
}

CalendarPaper::~CalendarPaper() = default;

void CalendarPaper::paint(QPainter& painter, int page) {
    painter.fillRect(QRectF(QPointF(), m_size), Qt::white);
    const QRectF body = QRectF(QPointF(), m_size).marginsRemoved(m_margins);
    painter.save();
    painter.translate(body.topLeft());
    painter.scale(scale, scale);
    m_view->verticalScrollBar()->setValue(m_tops[size_t(page)]);
    m_view->paintAll(painter);
    painter.restore();
    // What begins on the next page is not begun on this one.
    if (page + 1 < pageCount()) {
        const double end = m_view->endOnPage(m_tops[size_t(page) + 1]) * scale;
        painter.fillRect(QRectF(0, body.top() + end + 0.5, m_size.width(), m_size.height()), Qt::white);
    }
    painter.fillRect(QRectF(0, body.bottom(), m_size.width(), m_size.height()), Qt::white);

    const QFont bold = fontOf(15, true), small = fontOf(8);
    painter.setFont(bold);
    painter.setPen(colour(Role::Ink, false));
    painter.drawText(QRectF(body.left(), margin, body.width(), heading), Qt::AlignLeft | Qt::AlignTop, m_sheet.title);
    painter.setFont(small);
    painter.setPen(colour(Role::Muted, false));
    painter.drawText(QRectF(body.left(), margin, body.width(), heading - 6), Qt::AlignRight | Qt::AlignBottom, m_sheet.subtitle);
    const QRectF foot(body.left(), body.bottom() + 4, body.width(), footing);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, QCoreApplication::translate("khue::CalendarPaper", "Khuê · as of %1").arg(shownDate(m_sheet.data->now.toTimeZone(QTimeZone(m_sheet.data->zones.own.toLatin1())).date())));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, QCoreApplication::translate("khue::CalendarPaper", "Page %1/%2").arg(page + 1).arg(pageCount()));
}

void CalendarPaper::paintAll(QPagedPaintDevice& device) {
    QPainter painter;
    if (!painter.begin(&device))
        throw Failure(QCoreApplication::translate("khue::CalendarPaper", "The printer does not take the pages."));
    for (int page = 0; page < pageCount(); ++page) {
        if (page && !device.newPage())
            throw Failure(QCoreApplication::translate("khue::CalendarPaper", "The printer does not take the pages."));
        painter.save();
        const double dots = device.logicalDpiX() / 72.0;
        painter.scale(dots, dots);
        paint(painter, page);
        painter.restore();
    }
}

void writeCalendarPdf(const CalendarSheet& sheet, const QSizeF& size, const QString& path) {
    CalendarPaper paper(sheet, size);
    writeWhole(path, [&](QIODevice& file) {
        QPdfWriter writer(&file);
        writer.setTitle(sheet.title);
        writer.setCreator(QStringLiteral("Khuê " KHUE_VERSION));
        writer.setResolution(600);
        const bool landscape = size.width() > size.height();
        writer.setPageLayout(QPageLayout(QPageSize(landscape ? size.transposed() : size, QPageSize::Point, QString(), QPageSize::FuzzyMatch),
                                         landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
        paper.paintAll(writer);
    });
}

} // namespace khue
