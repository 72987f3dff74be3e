// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QVariant>

#include <optional>

namespace khue {

class Progress;

struct SheetColumn {
    enum class Kind { Text, Number, Date, Time, DateTime, Boolean };
    QString title;
    Kind kind = Kind::Text;
    int width = 0; ///< in characters; 0: by what stands in it
};

/// A chart of the numbers of a table: its first column names the categories, each column of numbers is a series.
struct SheetChart {
    enum class Kind { Columns, StackedColumns, Bars, StackedBars, Lines, Radar };
    Kind kind = Kind::Columns;
    QString title;
};

/// A table to be written: one sheet of a workbook.
struct SheetTable {
    QString name; ///< of the sheet; what Excel does not allow in it is replaced
    QList<SheetColumn> columns;
    /// Null is an empty cell. Strings, numbers, bool, QDate, QTime, QDateTime and PartialDate are written as
    /// what they are; a PartialDate of which the day is not known as text (1987).
    QList<QVariantList> rows;
    std::optional<SheetChart> chart = {}; ///< beside the table; of .xlsx alone
};

/// Writes the tables to a file that takes the place of an existing one only when it is complete; otherwise
/// throws Failure (or Cancelled) and leaves everything as it was. The ending decides:
/// - .xlsx: a sheet for each table; dates and numbers are real ones; text stays text whatever it begins with;
/// the
///   header is bold, stays in sight and is repeated on every printed page, with filters.
/// - .csv: UTF-8 with byte order mark, RFC 4180, dates as ISO 8601, one table only. Text that a spreadsheet
/// would
///   take for a formula (it begins with = @ + - and is no number or phone number) gets an apostrophe before
///   it, as OWASP advises against CSV injection; readWorkbook() takes it away again.
void writeWorkbook(const QString& path, const QList<SheetTable>& tables, Progress* progress = nullptr);

} // namespace khue
