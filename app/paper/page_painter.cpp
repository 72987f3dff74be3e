// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/page_painter.h"

#include "app/paper/chart_painter.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPageLayout>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>

namespace khue {

namespace {

/// Dark enough for a cheap office printer, light enough to be written over.
QColor rgb(PaperColour colour) {
    switch (colour) {
    case PaperColour::Ink: return QColor(0x1b, 0x24, 0x32);
    case PaperColour::Muted: return QColor(0x5b, 0x67, 0x77);
    case PaperColour::Good: return QColor(0x1e, 0x6b, 0x2b);
    case PaperColour::Care: return QColor(0x8a, 0x53, 0x00);
    case PaperColour::Bad: return QColor(0x9c, 0x1c, 0x15);
    case PaperColour::Info: return QColor(0x0b, 0x4b, 0x8c);
    case PaperColour::Accent: return QColor(0x0b, 0x5c, 0xad);
    case PaperColour::Frame: return QColor(0x6b, 0x77, 0x87);
    case PaperColour::Line: return QColor(0xb4, 0xbd, 0xc9);
    case PaperColour::HeaderFill: return QColor(0xe9, 0xef, 0xf6);
    case PaperColour::SectionFill: return QColor(0xf4, 0xf6, 0xf9);
    case PaperColour::ZebraFill: return QColor(0xf8, 0xfa, 0xfc);
    case PaperColour::Paper: return QColor(0xff, 0xff, 0xff);
    }
    return Qt::black;
}

} // namespace

void PagePainter::paint(QPainter& painter, const PaperPage& page) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (page.content)
        page.content->paint(painter, page.contentPage);
    for (const PlacedArea& area : page.areas)
        painter.fillRect(area.rect, rgb(area.colour));
    PlacedLine pen;
    pen.width = -1;
    for (const PlacedLine& line : page.lines) {
        if (line.width != pen.width || line.colour != pen.colour) {
            pen = line;
            painter.setPen(QPen(rgb(line.colour), line.width, Qt::SolidLine, Qt::FlatCap));
        }
        painter.drawLine(line.line);
    }
    for (const ChartLayout& chart : page.charts)
        paintChart(painter, chart, paperPalette(), m_typeface);
    PaperColour colour = PaperColour::Ink;
    painter.setPen(rgb(colour));
    for (const PlacedText& text : page.texts) {
        if (text.colour != colour) {
            m_typeface.flush(painter);
            colour = text.colour;
            painter.setPen(rgb(colour));
        }
        if (text.rotated)
            m_typeface.drawRotated(painter, text.baseline, text.text, text.style);
        else
            m_typeface.draw(painter, text.baseline, text.text, text.style);
    }
    m_typeface.flush(painter);
    painter.restore();
}

void PagePainter::paintAll(const PageLayout& layout, QPagedPaintDevice& device, int from, int to,
                           Progress* progress) {
    const auto refuse = [] {
        return Failure(QCoreApplication::translate("khue::PagePainter", "The pages could not be written or printed."));
    };
    QPainter painter;
    for (int i = from; i <= to && i < layout.pages.size(); ++i) {
        if (progress)
            progress->report(double(i - from) / double(to - from + 1));
        if (i == from ? !painter.begin(&device) : !device.newPage())
            throw refuse();
        painter.resetTransform();
        painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
        paint(painter, layout.pages[i]);
    }
    if (painter.isActive() && !painter.end())
        throw refuse();
}

} // namespace khue
