// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/pdf_output.h"

#include "app/paper/output_file.h"
#include "app/paper/page_painter.h"
#include "app/paper/pdf_finish.h"
#include "app/store/failure.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QPageLayout>
#include <QtGui/QPdfWriter>

namespace khue {

void writePdf(QIODevice& device, const PdfInfo& info, const std::function<void(QPdfWriter&)>& paint) {
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pages);
        writer.setPdfVersion(info.archive ? QPagedPaintDevice::PdfVersion_A1b : QPagedPaintDevice::PdfVersion_1_6);
        writer.setTitle(info.title);
        writer.setCreator(QStringLiteral("Khuê " KHUE_VERSION));
        writer.setResolution(1200);
        writer.setPageMargins(QMarginsF());
        paint(writer);
    }
    const QByteArray whole = finishedPdf(pages.data(), info);
    if (device.write(whole) != whole.size())
        throw Failure(QCoreApplication::translate("khue::PagePainter", "The pages could not be written or printed."), device.errorString());
}

void writePdf(const PageLayout& layout, QIODevice& device, Progress* progress, bool archive) {
    PdfInfo info{layout.title, layout.author, layout.language == PaperLanguage::English ? QStringLiteral("en") : QStringLiteral("vi"), archive, layout.bookmarks};
    writePdf(device, info, [&](QPdfWriter& writer) {
        const QPageSize paper(layout.setup.paper, QPageSize::Point, QString(), QPageSize::FuzzyMatch);
        writer.setPageLayout(QPageLayout(paper, layout.setup.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
        PagePainter().paintAll(layout, writer, 0, int(layout.pages.size()) - 1, progress);
    });
}

void writePdf(const PageLayout& layout, const QString& path, Progress* progress, bool archive) {
    writeWhole(path, [&](QIODevice& device) { writePdf(layout, device, progress, archive); });
}

} // namespace khue
