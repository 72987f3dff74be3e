// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdf_output.h"

#include "app/reports/output_file.h"
#include "app/reports/page_painter.h"

#include <QtGui/QPageLayout>
#include <QtGui/QPdfWriter>

namespace khue {

void writePdf(const PageLayout& layout, QIODevice& device, Progress* progress) {
    QPdfWriter writer(&device);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setTitle(layout.title);
    writer.setCreator(QStringLiteral("Khuê " KHUE_VERSION));
    writer.setResolution(1200);
    const QPageSize paper(layout.setup.paper, QPageSize::Point, QString(), QPageSize::FuzzyMatch);
    writer.setPageLayout(QPageLayout(paper, layout.setup.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     QMarginsF(), QPageLayout::Point));
    PagePainter().paintAll(layout, writer, 0, int(layout.pages.size()) - 1, progress);
}

void writePdf(const PageLayout& layout, const QString& path, Progress* progress) {
    writeWhole(path, [&](QIODevice& device) { writePdf(layout, device, progress); });
}

} // namespace khue
