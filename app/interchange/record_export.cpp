// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/record_export.h"

#include "app/interchange/recognition.h"
#include "app/interchange/record_values.h"
#include "app/interchange/sheet_writer.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>
#include <QtCore/QTimeZone>

namespace khue {

namespace {

SheetColumn::Kind kindOf(FieldType type) {
    switch (type) {
    case FieldType::Integer:
    case FieldType::Real: return SheetColumn::Kind::Number;
    case FieldType::Date:
    case FieldType::PartialDate: return SheetColumn::Kind::Date;
    case FieldType::Moment: return SheetColumn::Kind::DateTime;
    default: return SheetColumn::Kind::Text;
    }
}

/// Numbers and dates as what they are, everything else as users read it.
QVariant cellOf(const FieldInfo& field, const QVariant& stored, const QString& title) {
    if (stored.isNull())
        return {};
    switch (field.type) {
    case FieldType::Integer: return stored.toLongLong();
    case FieldType::Real: return stored.toDouble();
    case FieldType::Date: return QDate::fromString(stored.toString(), Qt::ISODate);
    case FieldType::PartialDate: return QVariant::fromValue(PartialDate::fromIso(stored.toString()));
    case FieldType::Moment: return QDateTime::fromString(stored.toString(), Qt::ISODate).toTimeZone(QTimeZone("Asia/Ho_Chi_Minh"));
    default: return shownValue(field, stored, title);
    }
}

int exportJson(Database& database, const RecordKind& kind, const QString& find, const QString& path, const QSet<qint64>& only) {
    QSaveFile file(path);
    int count = 0;
    if (file.open(QIODevice::WriteOnly)) {
        file.write("[");
        forEachRecord(database, kind, find, [&](const RecordRow& row) {
            if (!only.isEmpty() && !only.contains(row.id))
                return;
            file.write(count++ ? ",\n" : "\n");
            file.write(QJsonDocument(jsonOf(*kind.table, row)).toJson(QJsonDocument::Compact));
        });
        file.write("\n]\n");
        if (file.commit())
            return count;
    }
    throw Failure(QCoreApplication::translate("khue::Export", "«%1» cannot be written. Choose another place.").arg(QDir::toNativeSeparators(path)),
                  file.errorString());
}

} // namespace

int exportRecords(Database& database, const RecordKind& kind, const QString& find, const QString& path, const QSet<qint64>& only,
                  Progress* progress) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("json"))
        return exportJson(database, kind, find, path, only);
    if (ending != QLatin1String("xlsx") && ending != QLatin1String("csv"))
        throw Failure(QCoreApplication::translate("khue::Export", "Records can be written as .xlsx, .csv or .json; «%1» is none of these.")
                          .arg(QFileInfo(path).fileName()));
    SheetTable table;
    // The sheet's name tells an import what it holds.
    table.name = kind.name == QLatin1String("trainee")   ? kindTitle(SheetKind::Trainee)
                 : kind.name == QLatin1String("faculty") ? kindTitle(SheetKind::Faculty)
                                                         : kind.table->label();
    for (const FieldInfo& field : kind.table->fields)
        if (!field.is(Internal))
            table.columns.append({field.label(), kindOf(field.type)});
    forEachRecord(database, kind, find, [&](const RecordRow& row) {
        if (!only.isEmpty() && !only.contains(row.id))
            return;
        QVariantList cells;
        for (size_t i = 0; i < kind.table->fields.size(); ++i) {
            const FieldInfo& field = kind.table->fields[i];
            if (!field.is(Internal))
                cells.append(cellOf(field, row.values[qsizetype(i)], row.names.value(field.key())));
        }
        table.rows.append(cells);
    });
    writeWorkbook(path, {table}, progress);
    return int(table.rows.size());
}

} // namespace khue
