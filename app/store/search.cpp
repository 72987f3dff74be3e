// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/search.h"

#include "app/store/text.h"

namespace khue {

namespace {

constexpr int tableShift = 40; // 2^40 records a table

QString searchableColumns(const TableInfo& table) {
    QString columns;
    for (const FieldInfo& field : table.fields)
        if (field.is(Searchable))
            columns += (columns.isEmpty() ? QLatin1String("") : QLatin1String(", ")) + QLatin1String(field.name);
    return columns;
}

} // namespace

qint64 searchRow(const TableInfo& table, qint64 id) {
    return (qint64(table.number) << tableShift) + id;
}

QString searchQuery(QStringView typed) {
    const QString plain = folded(typed);
    QString query;
    for (QStringView word : QStringView(plain).split(u' ', Qt::SkipEmptyParts)) {
        if (!query.isEmpty())
            query += u' ';
        query += u'"';
        query += word;
        query += QLatin1String("\"*");
    }
    return query;
}

QString searchCondition(const TableInfo& table, const QString& alias) {
    return QStringLiteral("%1.id IN (SELECT rowid - %2 FROM search WHERE search MATCH ? AND rowid > %2 AND rowid < %3)")
        .arg(alias)
        .arg(searchRow(table, 0))
        .arg(searchRow(table, 0) + (qint64(1) << tableShift));
}

QList<Found> search(Database& database, const QString& typed, int limit) {
    const QString words = searchQuery(typed);
    if (words.isEmpty())
        return {};
    QList<Found> found;
    {
        Statement rows = database.query(QStringLiteral("SELECT rowid FROM search WHERE search MATCH ? LIMIT ?"), words, limit);
        while (rows.next()) {
            const qint64 row = rows.integer(0);
            for (const TableInfo* table : database.tables())
                if (table->number && table->number == row >> tableShift)
                    found.append({table, row - searchRow(*table, 0), {}});
        }
    }
    for (Found& each : found)
        each.title = database
                         .single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(each.table->titleSql(), each.table->key()),
                                 each.id)
                         .toString();
    return found;
}

void rebuildSearch(Database& database) {
    database.run(QStringLiteral("BEGIN IMMEDIATE; DELETE FROM search"));
    for (const TableInfo* table : database.tables()) {
        if (!table->number)
            continue;
        Statement rows = database.query(QStringLiteral("SELECT id, %1 FROM %2").arg(searchableColumns(*table), table->key()));
        int columns = 0;
        for (const FieldInfo& field : table->fields)
            columns += field.is(Searchable);
        while (rows.next()) {
            QString text;
            for (int i = 1; i <= columns; ++i)
                text += rows.text(i) + u' ';
            database.query(QStringLiteral("INSERT INTO search (rowid, text) VALUES (?, ?)"), searchRow(*table, rows.integer(0)), folded(text))
                .run();
        }
    }
    database.run(QStringLiteral("COMMIT"));
}

} // namespace khue
