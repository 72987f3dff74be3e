// SPDX-License-Identifier: GPL-3.0-or-later
// A table of 2,000 rows and 8 columns to PDF: our painter beside QTextDocument printing the same table and, where it is
// installed, LibreOffice converting the same web page. Certificates are in bench_certificates.
#include "app/paper/html_output.h"
#include "app/paper/pdf_output.h"
#include "tests/app/reports/sample_papers.h"

#include <QtCore/QBuffer>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace khue;

namespace {

/// The process's peak of resident memory in MiB, where the system tells.
double peakMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

double median(int rounds, const std::function<void()>& work) {
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const int rows = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 2000;
    const Document document = sample::peopleTable(rows);
    const double before = peakMemory();
    qsizetype pages = 0, bytes = 0;
    const double layingOut = median(5, [&] { pages = layOut(document).pages.size(); });
    const double ours = median(5, [&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writePdf(layOut(document), buffer);
        bytes = buffer.size();
    });
    const double oursPeak = peakMemory();
    const double archived = median(3, [&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writePdf(layOut(document), buffer, nullptr, true);
    });
    // The bare table, without our style sheet, which would cost QTextDocument twice the time.
    const QString page = toHtml(document);
    const QString html = page.mid(page.indexOf(QLatin1String("<main>")));
    qsizetype theirBytes = 0;
    const double theirs = median(3, [&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QTextDocument text;
        text.setHtml(html);
        text.print(&writer);
        theirBytes = buffer.size();
    });
    std::printf("table of %d rows, %d pages\n", rows, int(pages));
    std::printf("  ours           %8.1f ms (layout %.1f ms), %.0f pages/s, %.1f MiB peak (%.1f before), %.0f KiB\n", ours,
                layingOut, double(pages) * 1000 / ours, oursPeak, before, double(bytes) / 1024);
    std::printf("  QTextDocument  %8.1f ms, %.1f MiB peak, %.0f KiB\n", theirs, peakMemory(), double(theirBytes) / 1024);
    std::printf("  as PDF/A       %8.1f ms\n", archived);
    std::printf("  ratio          %8.1f times faster than QTextDocument\n", theirs / ours);
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty()) {
        std::printf("  LibreOffice    is not installed: not measured\n");
        return 0;
    }
    const QTemporaryDir folder;
    writeHtml(document, folder.filePath(QStringLiteral("table.html")));
    const double converted = median(1, [&] {
        QProcess::execute(office, {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")), QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                   QStringLiteral("pdf"), QStringLiteral("--outdir"), folder.path(), folder.filePath(QStringLiteral("table.html"))});
    });
    std::printf("  LibreOffice    %8.1f ms, its start and first profile included\n  ratio          %8.1f times faster than LibreOffice\n", converted, converted / ours);
    return 0;
}
