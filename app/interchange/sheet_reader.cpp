// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/sheet_reader.h"

#include "app/interchange/sheet_builder.h"
#include "app/interchange/xlsx_file.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

#include <new>

namespace khue {

namespace {

/// An OLE container is an old .xls, or the wrapping of an encrypted .xlsx: its directory names the streams in
/// UTF-16. [MS-CFB] 2.6, [MS-OFFCRYPTO] 2.3.
Failure oleFailure(QFile& file, const QString& path) {
    const QString name = QStringLiteral("EncryptedPackage");
    const QByteArray wanted(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    QByteArray window;
    file.seek(0);
    for (qint64 read = 0; read < (64 << 20); read += 1 << 20) {
        const QByteArray piece = file.read(1 << 20);
        if (piece.isEmpty())
            break;
        window = window.right(wanted.size()) + piece;
        if (window.contains(wanted))
            return Failure(
                QCoreApplication::translate("khue::SheetReader", "The file %1 is protected by a password. Open it in Excel and save it as .xlsx "
                         "without a password.")
                    .arg(path));
    }
    return Failure(
        QCoreApplication::translate("khue::SheetReader", 
            "The file %1 is in Excel's old format (.xls). Open it in Excel or LibreOffice and save it as "
            ".xlsx.")
            .arg(path));
}

/// Names what a file is that is no workbook; empty where it is not known.
QString otherKind(const QByteArray& head) {
    const QByteArray trimmed = head.trimmed().toLower();
    if (head.startsWith("%PDF"))
        return QCoreApplication::translate("khue::SheetReader", "a PDF document");
    if (head.startsWith("\x89PNG") || head.startsWith("\xFF\xD8\xFF") || head.startsWith("GIF8"))
        return QCoreApplication::translate("khue::SheetReader", "a picture");
    if (head.startsWith("{\\rtf"))
        return QCoreApplication::translate("khue::SheetReader", "a text document");
    if (head.startsWith("SQLite format 3"))
        return QCoreApplication::translate("khue::SheetReader", "a database");
    if (head.startsWith("\x1F\x8B") || head.startsWith("7z\xBC\xAF") || head.startsWith("Rar!"))
        return QCoreApplication::translate("khue::SheetReader", "a packed archive");
    if (trimmed.startsWith("<!doctype html") || trimmed.startsWith("<html") || trimmed.startsWith("<?xml") ||
        trimmed.startsWith("<table") || trimmed.startsWith("mime-version:"))
        return QCoreApplication::translate("khue::SheetReader", "a web page or an XML file");
    return {};
}

Failure otherKindFailure(const QString& path, const QString& kind) {
    return Failure(
        QCoreApplication::translate("khue::SheetReader", 
            "The file %1 is %2, not a workbook. Open it in the program it was made with and save the table "
            "as .xlsx or .csv.")
            .arg(path, kind));
}

Workbook::Format formatOfZip(const QString& path, const ReadLimits& limits) {
    ZipArchive archive(path, limits);
    const QByteArray types = archive.head(QStringLiteral("[Content_Types].xml"), 1 << 20);
    const QByteArray kind = archive.head(QStringLiteral("mimetype"), 100).trimmed();
    if (types.contains("spreadsheetml.sheet.main+xml") || types.contains("spreadsheetml.template.main+xml") ||
        types.contains("ms-excel.sheet.macroEnabled.main+xml") ||
        types.contains("ms-excel.template.macroEnabled.main+xml"))
        return Workbook::Format::Xlsx;
    if (kind.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return Workbook::Format::Ods;
    if (types.contains("ms-excel.sheet.binary"))
        throw Failure(
            QCoreApplication::translate("khue::SheetReader", 
                "The file %1 is in Excel's binary format (.xlsb). Open it in Excel and save it as .xlsx.")
                .arg(path));
    if (types.contains("wordprocessingml") || kind.startsWith("application/vnd.oasis.opendocument.text"))
        throw otherKindFailure(path, QCoreApplication::translate("khue::SheetReader", "a text document"));
    if (types.contains("presentationml") ||
        kind.startsWith("application/vnd.oasis.opendocument.presentation"))
        throw otherKindFailure(path, QCoreApplication::translate("khue::SheetReader", "a presentation"));
    throw otherKindFailure(path, QCoreApplication::translate("khue::SheetReader", "a packed archive"));
}

/// Throws Failure, for the user, where it is none that can be read.
Workbook::Format formatOf(const QString& path, const ReadLimits& limits) {
    QFile file(path);
    if (!file.exists())
        throw Failure(QCoreApplication::translate("khue::SheetReader", "There is no file %1.").arg(path));
    if (QFileInfo(path).isDir())
        throw Failure(QCoreApplication::translate("khue::SheetReader", "%1 is a folder, not a file.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(QCoreApplication::translate("khue::SheetReader", "The file %1 cannot be opened.").arg(path), file.errorString());
    if (file.size() > limits.fileBytes)
        throw Failure(
            QCoreApplication::translate("khue::SheetReader", 
                "The file %1 is larger than %2. Divide it into smaller files and import them one by one.")
                .arg(path, QLocale().formattedDataSize(limits.fileBytes)));
    const QByteArray head = file.read(1024);
    if (head.isEmpty())
        throw Failure(QCoreApplication::translate("khue::SheetReader", "The file %1 is empty.").arg(path), file.errorString());
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        throw oleFailure(file, path);
    if (head.startsWith("\x09\x08") || head.startsWith(QByteArray("\x09\x04\x06\x00", 4)) ||
        head.startsWith(QByteArray("\x09\x02\x06\x00", 4)))
        throw Failure(
            QCoreApplication::translate("khue::SheetReader", 
                "The file %1 is in Excel's old format (.xls). Open it in Excel or LibreOffice and save it "
                "as .xlsx.")
                .arg(path));
    if (const QString kind = otherKind(head); !kind.isEmpty())
        throw otherKindFailure(path, kind);
    file.close();
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06") || head.startsWith("PK\x07\x08"))
        return formatOfZip(path, limits);
    return Workbook::Format::Csv;
}

Workbook readAny(const QString& path, const ReadLimits& limits, Progress* progress) {
    switch (formatOf(path, limits)) {
    case Workbook::Format::Xlsx:
        return XlsxFile(path, limits).whole(progress);
    case Workbook::Format::Ods: {
        ZipArchive archive(path, limits);
        return readOds(archive, limits, progress);
    }
    case Workbook::Format::Csv:
        break;
    }
    return readCsv(path, limits, progress);
}

/// The memory of a file that asks for too much of it is given back by then.
template <class Read> auto withinMemory(const QString& path, Read read) {
    try {
        return read();
    } catch (const std::bad_alloc&) {
        throw Failure(QCoreApplication::translate("khue::SheetReader", "There is not enough memory to read the file %1.").arg(path));
    }
}

/// So many rows suffice to recognise a sheet.
constexpr size_t HeadRows = 200;

} // namespace

Workbook readWorkbook(const QString& path, const ReadLimits& limits, Progress* progress) {
    return withinMemory(path, [&] {
        Workbook workbook = readAny(path, limits, progress);
        workbook.path = path;
        for (Sheet& sheet : workbook.sheets)
            sheet.rows.shrink_to_fit();
        return workbook;
    });
}

std::unique_ptr<WorkbookSource> openWorkbook(const QString& path, const ReadLimits& limits) {
    return withinMemory(path, [&]() -> std::unique_ptr<WorkbookSource> {
        if (formatOf(path, limits) != Workbook::Format::Xlsx)
            return std::make_unique<WholeWorkbook>(readWorkbook(path, limits));
        auto file = std::make_unique<XlsxFile>(path, limits);
        file->readHeads(HeadRows);
        return file;
    });
}

} // namespace khue
