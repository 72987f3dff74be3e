// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as tables of values that a test changes and writes as .xlsx, .ods or .csv.
#pragma once

#include "app/interchange/workbook.h"
#include "tests/app/interchange/made_files.h"

#include <QtCore/QLocale>
#include <QtCore/QVariant>

namespace made {

/// One sheet: rows from the first, cells from column A; an invalid value is an empty cell.
struct Grid {
    QString name;
    QList<QVariantList> rows;
};
using Book = QList<Grid>;

/// What a file holds, with real dates, times and numbers as such.
inline Book bookOf(const khue::Workbook& workbook) {
    Book book;
    for (const khue::Sheet& sheet : workbook.sheets) {
        Grid table{sheet.name, {}};
        for (const khue::Row& row : sheet.rows) {
            while (table.rows.size() + 1 < qsizetype(row.number))
                table.rows.append(QVariantList());
            QVariantList cells(sheet.columnCount);
            for (const khue::Cell& cell : row)
                switch (cell.kind) {
                case khue::CellKind::Number: cells[cell.column] = cell.number; break;
                case khue::CellKind::Date: cells[cell.column] = cell.toDate(); break;
                case khue::CellKind::Time: cells[cell.column] = cell.toTime(); break;
                default: cells[cell.column] = cell.toText();
                }
            table.rows.append(cells);
        }
        book.append(table);
    }
    return book;
}

inline QList<Part> xlsxPartsOf(const Book& book) {
    QList<QPair<QByteArray, QByteArray>> sheets;
    for (const Grid& table : book) {
        QByteArray rows = "<sheetData>";
        for (qsizetype r = 0; r < table.rows.size(); ++r) {
            rows += "<row r='" + QByteArray::number(r + 1) + "'>";
            for (qsizetype c = 0; c < table.rows[r].size(); ++c) {
                const QVariant& value = table.rows[r][c];
                const QByteArray place = khue::columnName(int(c)).toLatin1() + QByteArray::number(r + 1);
                const auto number = [&](const char* style, double days) {
                    rows += "<c r='" + place + "' s='" + style + "'><v>" + QByteArray::number(days, 'g', 17) + "</v></c>";
                };
                if (value.userType() == QMetaType::QString)
                    rows += "<c r='" + place + "' t='inlineStr'><is><t xml:space='preserve'>" + value.toString().toHtmlEscaped().toUtf8() + "</t></is></c>";
                else if (value.userType() == QMetaType::QDate)
                    number("1", khue::Cell::daysOf(value.toDate()));
                else if (value.userType() == QMetaType::QTime)
                    number("2", double(value.toTime().msecsSinceStartOfDay()) / 86400000.0);
                else if (value.isValid())
                    number("0", value.toDouble());
            }
            rows += "</row>";
        }
        sheets.append({table.name.toHtmlEscaped().toUtf8(), rows + "</sheetData>"});
    }
    const QByteArray styles = "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='20'/></cellXfs>";
    return xlsxParts(sheets, {}, styles);
}

inline void writeXlsx(const QString& path, const Book& book) {
    if (!zip(path, xlsxPartsOf(book)))
        qFatal("cannot write %s", qPrintable(path));
}

inline void writeOds(const QString& path, const Book& book) {
    QByteArray tables;
    for (const Grid& table : book) {
        tables += "<table:table table:name=\"" + table.name.toHtmlEscaped().toUtf8() + "\">";
        for (const QVariantList& row : table.rows) {
            tables += "<table:table-row>";
            for (const QVariant& value : row)
                if (value.userType() == QMetaType::QString)
                    tables += "<table:table-cell office:value-type='string'><text:p>" + value.toString().toHtmlEscaped().replace(u'\n', QLatin1String("</text:p><text:p>")).toUtf8() +
                              "</text:p></table:table-cell>";
                else if (value.userType() == QMetaType::QDate)
                    tables += "<table:table-cell office:value-type='date' office:date-value='" + value.toDate().toString(Qt::ISODate).toLatin1() + "'/>";
                else if (value.userType() == QMetaType::QTime)
                    tables += "<table:table-cell office:value-type='time' office:time-value='" + value.toTime().toString(QStringLiteral("'PT'HH'H'mm'M'ss'S'")).toLatin1() + "'/>";
                else if (value.isValid())
                    tables += "<table:table-cell office:value-type='float' office:value='" + QByteArray::number(value.toDouble(), 'g', 17) + "'/>";
                else
                    tables += "<table:table-cell/>";
            if (row.isEmpty())
                tables += "<table:table-cell/>";
            tables += "</table:table-row>";
        }
        tables += "</table:table>";
    }
    if (!zip(path, odsParts(tables)))
        qFatal("cannot write %s", qPrintable(path));
}

/// As a Vietnamese Excel saves it: semicolons, 31/12/1990, numbers with a comma.
inline void writeCsv(const QString& path, const Grid& table) {
    QByteArray text = "\xEF\xBB\xBF";
    for (const QVariantList& row : table.rows) {
        QStringList cells;
        for (const QVariant& value : row) {
            QString cell = value.userType() == QMetaType::QDate   ? value.toDate().toString(QStringLiteral("dd/MM/yyyy"))
                           : value.userType() == QMetaType::QTime ? value.toTime().toString(QStringLiteral("HH:mm"))
                           : value.userType() == QMetaType::Double ? QString::number(value.toDouble(), 'g', 15).replace(u'.', u',')
                                                                   : value.toString();
            if (cell.contains(u';') || cell.contains(u'"') || cell.contains(u'\n'))
                cell = QString(u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"');
            cells.append(cell);
        }
        text += cells.join(u';').toUtf8() + "\r\n";
    }
    write(path, text);
}

} // namespace made
