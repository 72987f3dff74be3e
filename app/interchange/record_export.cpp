// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/record_export.h"

#include "app/interchange/recognition.h"
#include "app/interchange/record_sheet.h"
#include "app/interchange/record_values.h"
#include "app/interchange/sheet_writer.h"
#include "app/store/any_record.h"
#include "app/store/failure.h"
#include "app/store/language.h"

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

QString tableLabel(const QString& name) {
    for (const TableInfo* table : programmeTables())
        if (table->key() == name)
            return table->label();
    return name;
}

/// Numbers and dates as what they are, everything else as users read it.
QVariant cellOf(const FieldInfo& field, const QVariant& stored, const QString& title) {
    if (stored.isNull())
        return {};
    if (isAttached(field)) // «visit», and which one
        return field.type == FieldType::Integer ? title : tableLabel(stored.toString());
    switch (field.type) {
    case FieldType::Integer: return stored.toLongLong();
    case FieldType::Real: return stored.toDouble();
    case FieldType::Date: return QDate::fromString(stored.toString(), Qt::ISODate);
    case FieldType::PartialDate: return QVariant::fromValue(PartialDate::fromIso(stored.toString()));
    case FieldType::Moment: return QDateTime::fromString(stored.toString(), Qt::ISODate).toTimeZone(QTimeZone("Asia/Ho_Chi_Minh"));
    default: return shownValue(field, stored, title);
    }
}

/// Titles with what tells them apart, of the records that share theirs with others.
class QualifiedTitles {
public:
    explicit QualifiedTitles(Database& database) : m_database(database) {}
    QString operator()(const QString& tableName, qint64 id, const QString& title) {
        const TableInfo& table = *m_database.table(tableName);
        const auto known = m_titles.constFind(&table);
        return (known == m_titles.constEnd() ? read(table) : *known).value(id, title);
    }

private:
    QHash<qint64, QString>& read(const TableInfo& table) {
        QHash<qint64, QString>& titles = m_titles[&table];
        const char* title = isVietnamese() ? table.titleVi : table.titleEn;
        Statement row = m_database.query(QStringLiteral("SELECT id, %1 FROM %2 WHERE %3 IN (SELECT %3 FROM %2 GROUP BY 1 HAVING COUNT(*) > 1)")
                                             .arg(qualifiedTitleSql(m_database, table, title), table.key(), QString::fromUtf8(title)));
        while (row.next())
            if (const QString qualified = row.text(1); !qualified.isEmpty())
                titles.insert(row.integer(0), qualified);
        return titles;
    }

    Database& m_database;
    QHash<const TableInfo*, QHash<qint64, QString>> m_titles;
};

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
    throw Failure(QCoreApplication::translate("khue::Export", "“%1” cannot be written. Choose another place.").arg(QDir::toNativeSeparators(path)),
                  file.errorString());
}

} // namespace

int exportRecords(Database& database, const RecordKind& kind, const QString& find, const QString& path, const QSet<qint64>& only,
                  Progress* progress) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("json"))
        return exportJson(database, kind, find, path, only);
    if (ending != QLatin1String("xlsx") && ending != QLatin1String("csv"))
        throw Failure(QCoreApplication::translate("khue::Export", "Records can be written as .xlsx, .csv or .json; “%1” is none of these.")
                          .arg(QFileInfo(path).fileName()));
    SheetTable table;
    // The sheet's name tells an import what it holds.
    table.name = kind.name == QLatin1String("trainee")   ? kindTitle(SheetKind::Trainee)
                 : kind.name == QLatin1String("faculty") ? kindTitle(SheetKind::Faculty)
                                                         : kind.table->label();
    for (const FieldInfo& field : kind.table->fields)
        if (!field.is(Internal))
            table.columns.append({field.label(), isAttached(field) ? SheetColumn::Kind::Text : kindOf(field.type)});
    QualifiedTitles qualified(database);
    const int attached = attachedAt(*kind.table);
    forEachRecord(database, kind, find, [&](const RecordRow& row) {
        if (!only.isEmpty() && !only.contains(row.id))
            return;
        QVariantList cells;
        for (int i = 0; i < int(kind.table->fields.size()); ++i) {
            const FieldInfo& field = kind.table->fields[size_t(i)];
            const QVariant& stored = row.values[i];
            if (field.is(Internal))
                continue;
            QString title = row.names.value(field.key());
            if (!stored.isNull() && field.type == FieldType::Reference)
                title = qualified(QString::fromLatin1(field.references), stored.toLongLong(), title);
            else if (!stored.isNull() && attached >= 0 && i == attached + 1)
                title = qualified(row.values[attached].toString(), stored.toLongLong(), title);
            cells.append(cellOf(field, stored, title));
        }
        table.rows.append(cells);
    });
    writeWorkbook(path, {table}, progress);
    return int(table.rows.size());
}

} // namespace khue
