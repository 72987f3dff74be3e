// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/search.h"

#include "app/store/text.h"

namespace khue {

namespace {

constexpr int tableShift = 40; // 2^40 records a table

/// What the index is made of; another one needs another index. Raise the number where folded() changes.
QString fingerprint(const TableList& tables) {
    QString text = QStringLiteral("1");
    for (const TableInfo* table : tables) {
        if (!table->number)
            continue;
        text += u';' + QString::number(table->number);
        for (const FieldInfo& field : table->fields)
            if (field.is(Searchable))
                text += u' ' + field.key();
    }
    return text;
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

QString searchText(const TableInfo& table, const RowValues& values) {
    QString text;
    for (size_t i = 0; i < table.fields.size(); ++i)
        if (table.fields[i].is(Searchable) && !values[qsizetype(i)].isNull()) {
            text += values[qsizetype(i)].toString();
            text += u' ';
        }
    return folded(text);
}

void reindex(Database& database, const TableInfo& table, qint64 id, QByteArrayView was, QByteArrayView now) {
    if (was == now)
        return;
    const auto run = [&](const QString& sql, QByteArrayView text) {
        Statement statement = database.prepared(sql);
        statement.bind(0, searchRow(table, id));
        statement.bindUtf8(1, text);
        statement.run();
    };
    if (!was.isEmpty())
        run(QStringLiteral("INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)"), was);
    if (!now.isEmpty())
        run(QStringLiteral("INSERT INTO search (rowid, text) VALUES (?, ?)"), now);
}

void rebuildSearch(Database& database) {
    database.run(QStringLiteral("BEGIN IMMEDIATE; INSERT INTO search (search) VALUES ('delete-all')"));
    for (const TableInfo* table : database.tables()) {
        if (!table->number)
            continue;
        Statement rows = database.query(table->selectSql());
        RowValues values;
        while (rows.next()) {
            values.clear();
            for (size_t i = 0; i < table->fields.size(); ++i)
                values.append(rows.value(int(i) + 2));
            reindex(database, *table, rows.integer(0), {}, searchText(*table, values).toUtf8());
        }
    }
    database.query(QStringLiteral("DELETE FROM search_state")).run();
    database.query(QStringLiteral("INSERT INTO search_state (fingerprint) VALUES (?)"), fingerprint(database.tables())).run();
    database.run(QStringLiteral("COMMIT"));
}

void refreshSearch(Database& database) {
    if (database.single(QStringLiteral("SELECT fingerprint FROM search_state")).toString() != fingerprint(database.tables()))
        rebuildSearch(database);
}

} // namespace khue
