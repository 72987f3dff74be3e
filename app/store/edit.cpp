// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/edit.h"

#include "app/store/history.h"
#include "app/store/search.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

void appendJson(QByteArray& json, const QVariant& value) {
    if (value.isNull()) {
        json += "null";
    } else if (value.userType() == QMetaType::QString) {
        const QByteArray text = static_cast<const QString*>(value.constData())->toUtf8();
        json += '"';
        qsizetype plain = 0; // what needs no escape is copied in one go
        for (qsizetype i = 0; i < text.size(); ++i) {
            const uchar c = uchar(text[i]);
            if (c >= 0x20 && c != '"' && c != '\\')
                continue;
            json.append(text.constData() + plain, i - plain);
            plain = i + 1;
            if (c < 0x20)
                json += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
            else
                json.append('\\').append(char(c));
        }
        json.append(text.constData() + plain, text.size() - plain);
        json += '"';
    } else if (value.userType() == QMetaType::Double) {
        json += QByteArray::number(value.toDouble(), 'g', 17);
    } else {
        json += QByteArray::number(value.toLongLong());
    }
}

void appendField(QByteArray& json, const char* field, const QVariant& before, const QVariant& after) {
    json += json.isEmpty() ? "{\"" : ",\"";
    json += field;
    json += "\":[";
    appendJson(json, before);
    json += ',';
    appendJson(json, after);
    json += ']';
}

/// Whether two stored values are alike; an integral real and its integer are.
bool sameStored(const QVariant& a, const QVariant& b) {
    if (a.isNull() || b.isNull())
        return a.isNull() == b.isNull();
    if (a.userType() == QMetaType::Double || b.userType() == QMetaType::Double)
        return a.toDouble() == b.toDouble();
    return a.toString() == b.toString();
}

QString searchTextOf(const TableInfo& table, const RowValues& values) {
    QString text;
    for (size_t i = 0; i < table.fields.size(); ++i)
        if (table.fields[i].is(Searchable) && !values[qsizetype(i)].isNull()) {
            text += values[qsizetype(i)].toString();
            text += u' ';
        }
    return folded(text);
}

} // namespace

Conflict::Conflict(const TableInfo& table, qint64 id, RowValues stored, int storedRevision)
    : Failure(storedRevision
                  ? QCoreApplication::translate("khue::Edit", "Somebody else has changed this %1 meanwhile. Nothing was saved.")
                        .arg(table.label())
                  : QCoreApplication::translate("khue::Edit", "Somebody else has removed this %1 meanwhile. Nothing was saved.")
                        .arg(table.label())),
      table(&table), id(id), stored(std::move(stored)), storedRevision(storedRevision) {}

void throwGone(const TableInfo& table) {
    throw Failure(QCoreApplication::translate("khue::Edit", "This %1 is no longer in the database.").arg(table.label()));
}

int loadRow(Database& database, const TableInfo& table, qint64 id, RowValues& values) {
    Statement row = database.query(table.selectSql() + QLatin1String(" WHERE id = ?"), id);
    if (!row.next())
        return 0;
    values.clear();
    values.reserve(qsizetype(table.fields.size()));
    for (size_t i = 0; i < table.fields.size(); ++i)
        values.append(row.value(int(i) + 2));
    return int(row.integer(1));
}

Edit::Edit(Database& database, const char* action, const QString& subject)
    : Edit(database, "edit", QString::fromLatin1(action), subject, 0) {}

Edit::Edit(Database& database, const char* kind, const QString& action, const QString& subject, qint64 target)
    : m_database(database), m_kind(QLatin1String(kind)), m_action(action), m_subject(subject), m_target(target) {
    if (database.isReadOnly())
        throw Failure(database.readOnlyReason().isEmpty()
                          ? QCoreApplication::translate("khue::Edit", "The database was opened for reading only.")
                          : database.readOnlyReason());
    Q_ASSERT_X(!database.m_inEdit, "Edit", "edits do not nest: pass the outer one on");
    database.run(QStringLiteral("BEGIN IMMEDIATE"));
    database.m_inEdit = true;
    m_open = true;
}

Edit::~Edit() {
    if (!m_open)
        return;
    m_database.m_inEdit = false;
    try {
        m_database.run(QStringLiteral("ROLLBACK"));
    } catch (const Failure&) {
        // SQLite has rolled back by itself (disk full, I/O error): the edit is undone either way.
    }
}

void Edit::begin() {
    if (m_group)
        return;
    const QString at = m_database.now().toString(Qt::ISODate);
    Statement insert = m_database.query(
        QStringLiteral("INSERT INTO change_group (at, author, kind, action, subject, target_id, first_change, last_change) "
                       "VALUES (?, ?, ?, ?, ?, ?, 0, 0)"),
        at,
        QVariant(m_database.author()), m_kind, m_action, m_subject, m_target ? QVariant(m_target) : QVariant());
    insert.run();
    m_group = insert.insertedId();
    const QString text = QString::number(m_group) + QChar(0x1f) + at + QChar(0x1f) + m_database.author() + QChar(0x1f) +
                         m_kind + QChar(0x1f) + m_action + QChar(0x1f) + m_subject + QChar(0x1f) + QString::number(m_target);
    m_groupText = text.toUtf8();
    m_hash = m_database.single(QStringLiteral("SELECT hash FROM change ORDER BY id DESC LIMIT 1")).toByteArray();
}

void Edit::record(const TableInfo& table, qint64 id, const char* action, const QByteArray& difference) {
    begin();
    m_hash = changeHash(m_hash, m_groupText, table.name, id, action, difference);
    Statement insert = m_database.prepared(
        QStringLiteral("INSERT INTO change (group_id, table_name, record_id, action, difference, hash) VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(0, m_group);
    insert.bindUtf8(1, table.name);
    insert.bind(2, id);
    insert.bindUtf8(3, action);
    insert.bindUtf8(4, difference);
    insert.bind(5, m_hash);
    insert.run();
    m_lastChange = insert.insertedId();
    ++m_changeCount;
    const auto touched = m_touched.find(&table);
    if (touched == m_touched.end())
        m_touched.insert(&table, id);
    else if (*touched != id)
        *touched = 0;
}

void Edit::index(const TableInfo& table, qint64 id, const RowValues* before, const RowValues* after) {
    if (!table.number)
        return;
    const QString was = before ? searchTextOf(table, *before) : QString();
    const QString now = after ? searchTextOf(table, *after) : QString();
    if (was == now)
        return;
    if (!was.isEmpty())
        m_database.query(QStringLiteral("DELETE FROM search WHERE rowid = ?"), searchRow(table, id)).run();
    if (!now.isEmpty())
        m_database.query(QStringLiteral("INSERT INTO search (rowid, text) VALUES (?, ?)"), searchRow(table, id), now).run();
}

qint64 Edit::insert(const TableInfo& table, const RowValues& values, qint64 id, int revision) {
    if (id) {
        // Undo brings a record back under its own id.
        QString sql = table.insertSql();
        sql.replace(sql.indexOf(u'(') + 1, 0, QStringLiteral("id, revision, "));
        sql.replace(sql.indexOf(QLatin1String("VALUES (")) + 8, 0, QStringLiteral("?, ?, "));
        Statement insert = m_database.prepared(sql);
        insert.bind(0, id);
        insert.bind(1, revision);
        for (qsizetype i = 0; i < values.size(); ++i)
            insert.bind(int(i) + 2, values[i]);
        insert.run();
    } else {
        Statement insert = m_database.prepared(table.insertSql());
        for (qsizetype i = 0; i < values.size(); ++i)
            insert.bind(int(i), values[i]);
        insert.run();
        id = insert.insertedId();
    }
    QByteArray difference;
    difference.reserve(1024);
    for (size_t i = 0; i < table.fields.size(); ++i)
        if (!values[qsizetype(i)].isNull())
            appendField(difference, table.fields[i].name, QVariant(), values[qsizetype(i)]);
    difference += difference.isEmpty() ? "{}" : "}";
    record(table, id, "insert", difference);
    index(table, id, nullptr, &values);
    return id;
}

int Edit::update(const TableInfo& table, qint64 id, int revision, const RowValues& values) {
    RowValues before;
    const int stored = loadRow(m_database, table, id, before);
    if (stored != revision)
        throw Conflict(table, id, before, stored);
    QString assignments;
    QByteArray difference;
    QVariantList changed;
    for (size_t i = 0; i < table.fields.size(); ++i) {
        const QVariant& after = values[qsizetype(i)];
        if (sameStored(before[qsizetype(i)], after))
            continue;
        assignments += QLatin1String(table.fields[i].name) + QLatin1String(" = ?, ");
        changed.append(after);
        appendField(difference, table.fields[i].name, before[qsizetype(i)], after);
    }
    if (changed.isEmpty())
        return revision;
    Statement update = m_database.prepared(QStringLiteral("UPDATE %1 SET %2revision = ? WHERE id = ?").arg(table.key(), assignments));
    int position = 0;
    for (const QVariant& value : changed)
        update.bind(position++, value);
    update.bind(position++, revision + 1);
    update.bind(position, id);
    update.run();
    record(table, id, "update", difference + '}');
    index(table, id, &before, &values);
    return revision + 1;
}

void Edit::remove(const TableInfo& table, qint64 id) {
    RowValues before;
    const int revision = loadRow(m_database, table, id, before);
    if (!revision)
        throw Conflict(table, id, {}, 0);
    for (const TableInfo* other : m_database.tables())
        for (size_t i = 0; i < other->fields.size(); ++i) {
            const FieldInfo& field = other->fields[i];
            if (field.type != FieldType::Reference || QLatin1String(field.references) != QLatin1String(table.name))
                continue;
            QList<qint64> referring;
            {
                Statement rows = m_database.query(
                    QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(other->key(), field.key()), id);
                while (rows.next())
                    referring.append(rows.integer(0));
            }
            for (qint64 row : referring) {
                if (field.is(Required) || field.is(Owner)) {
                    remove(*other, row);
                    continue;
                }
                RowValues values;
                const int current = loadRow(m_database, *other, row, values);
                values[qsizetype(i)] = QVariant();
                update(*other, row, current, values);
            }
        }
    m_database.query(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table.key()), id).run();
    QByteArray difference;
    appendField(difference, "revision", revision, QVariant());
    for (size_t i = 0; i < table.fields.size(); ++i)
        if (!before[qsizetype(i)].isNull())
            appendField(difference, table.fields[i].name, before[qsizetype(i)], QVariant());
    record(table, id, "delete", difference + '}');
    index(table, id, &before, nullptr);
}

void Edit::commit() {
    if (m_group)
        m_database
            .query(QStringLiteral("UPDATE change_group SET first_change = ?, last_change = ? WHERE id = ?"),
                   m_lastChange - m_changeCount + 1, m_lastChange, m_group)
            .run();
    m_database.run(QStringLiteral("COMMIT"));
    m_open = false;
    m_database.m_inEdit = false;
    for (auto touched = m_touched.cbegin(); touched != m_touched.cend(); ++touched)
        emit m_database.changes()->changed(touched.key()->key(), touched.value());
}

} // namespace khue
