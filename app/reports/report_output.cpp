// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/report_output.h"

#include "app/paper/html_output.h"
#include "app/paper/pdf_output.h"
#include "app/reports/sheet_output.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace khue {

QString ReportFormat::label() const {
    return QCoreApplication::translate("khue::Report", title);
}

const std::vector<ReportFormat>& reportFormats() {
    static const std::vector<ReportFormat> formats{
        {QStringLiteral(".pdf"), QT_TRANSLATE_NOOP("khue::Report", "PDF")},
        {QStringLiteral(".html"), QT_TRANSLATE_NOOP("khue::Report", "Web page")},
        {QStringLiteral(".xlsx"), QT_TRANSLATE_NOOP("khue::Report", "Excel workbook")},
    };
    return formats;
}

const ReportFormat* reportFormatOf(const QString& path) {
    for (const ReportFormat& format : reportFormats())
        if (path.endsWith(format.ending, Qt::CaseInsensitive))
            return &format;
    return nullptr;
}

void writeReport(const Document& document, const QString& path, Progress* progress) {
    writeReport(document, path, progress, false);
}

void writeReport(const Document& document, const QString& path, Progress* progress, bool archive) {
    const ReportFormat* format = reportFormatOf(path);
    if (!format) {
        QStringList endings;
        for (const ReportFormat& each : reportFormats())
            endings.append(each.ending);
        throw Failure(QCoreApplication::translate("khue::Report", "A report cannot be written to “%1”: the name has to end in %2.")
                          .arg(QDir::toNativeSeparators(path), endings.join(QLatin1String(", "))));
    }
    if (format->ending == QLatin1String(".pdf"))
        writePdf(layOut(document, progress), path, progress, archive);
    else if (format->ending == QLatin1String(".xlsx"))
        writeSheets(document, path, progress);
    else
        writeHtml(document, path);
}

} // namespace khue
