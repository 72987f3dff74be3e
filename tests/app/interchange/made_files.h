// SPDX-License-Identifier: GPL-3.0-or-later
// Files made by the tests themselves: zip archives part by part, also parts far larger than memory should be.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QFile>
#include <QtCore/QList>
#include <QtCore/QPair>
#include <QtCore/QString>

#include <algorithm>
#include <cstring>
#include <functional>
#include <memory>
#include <zip.h>

namespace made {

/// Gives the next piece of a part; empty at its end.
using Pieces = std::function<QByteArray()>;

struct Part {
    QByteArray name;
    QByteArray content;
    Pieces pieces = {};
};

struct Stream {
    Pieces pieces;
    QByteArray rest;
};

inline zip_int64_t pull(void* state, void* data, zip_uint64_t length, zip_source_cmd_t command) {
    auto* stream = static_cast<Stream*>(state);
    switch (command) {
    case ZIP_SOURCE_READ: {
        if (stream->rest.isEmpty())
            stream->rest = stream->pieces();
        const auto count = std::min<qsizetype>(stream->rest.size(), qsizetype(length));
        std::memcpy(data, stream->rest.constData(), size_t(count));
        stream->rest.remove(0, count);
        return count;
    }
    case ZIP_SOURCE_STAT:
        zip_stat_init(static_cast<zip_stat_t*>(data));
        return sizeof(zip_stat_t);
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(nullptr, data, length);
    case ZIP_SOURCE_FREE:
        delete stream;
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
    default:
        return 0;
    }
}

inline bool zip(const QString& path, const QList<Part>& parts) {
    QFile::remove(path);
    int error = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive)
        return false;
    for (const Part& part : parts) {
        zip_source_t* source = part.pieces ? zip_source_function(archive, &pull, new Stream{part.pieces, {}})
                                           : zip_source_buffer(archive, part.content.constData(),
                                                               zip_uint64_t(part.content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, 1);
    }
    return zip_close(archive) == 0;
}

inline QByteArray contentTypes() {
    return R"(<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>)";
}

/// The parts of an .xlsx file with the given sheets (name, what stands within <worksheet>).
inline QList<Part> xlsxParts(const QList<QPair<QByteArray, QByteArray>>& sheets,
                             const QByteArray& sharedTexts = {}, const QByteArray& styles = {},
                             const QByteArray& bookProperties = {}) {
    QByteArray book = "<workbook xmlns:r='r'>" + bookProperties + "<sheets>", relations = "<Relationships>";
    QList<Part> parts{{"[Content_Types].xml", contentTypes()},
                      {"_rels/.rels", "<Relationships><Relationship Id='rId1' Type='x/officeDocument' "
                                      "Target='xl/workbook.xml'/></Relationships>"}};
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        book += "<sheet name='" + sheets[i].first + "' sheetId='" + number + "' r:id='rId" + number + "'/>";
        // Targets relative and absolute, both of which writers use.
        relations += "<Relationship Id='rId" + number + "' Type='x/worksheet' Target='" +
                     (i % 2 ? QByteArray("/xl/") : QByteArray()) + "worksheets/sheet" + number + ".xml'/>";
        parts.append(
            {"xl/worksheets/sheet" + number + ".xml", "<worksheet>" + sheets[i].second + "</worksheet>"});
    }
    if (!sharedTexts.isEmpty()) {
        relations += "<Relationship Id='t' Type='x/sharedStrings' Target='sharedStrings.xml'/>";
        parts.append({"xl/sharedStrings.xml", "<sst>" + sharedTexts + "</sst>"});
    }
    if (!styles.isEmpty()) {
        relations += "<Relationship Id='s' Type='x/styles' Target='styles.xml'/>";
        parts.append({"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"});
    }
    parts.append({"xl/workbook.xml", book + "</sheets></workbook>"});
    parts.append({"xl/_rels/workbook.xml.rels", relations + "</Relationships>"});
    return parts;
}

/// An .ods file; `tables` stands within office:spreadsheet, `styles` within office:automatic-styles.
inline QList<Part> odsParts(const QByteArray& tables, const QByteArray& styles = {},
                            const QByteArray& manifest = {}) {
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"META-INF/manifest.xml", "<manifest:manifest>" + manifest + "</manifest:manifest>"},
            {"content.xml", "<office:document-content><office:automatic-styles>" + styles +
                                "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                                "</office:spreadsheet></office:body></office:document-content>"}};
}

inline void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace made
