// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/edit.h"

#include "app/store/any_record.h"
#include "app/store/history.h"
#include "app/store/search.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringEncoder>

#include <string>

namespace khue {

namespace {

/// Writes a difference as JSON; std::string appends in a few instructions, of which there are many here.
class DifferenceWriter {
public:
    explicit DifferenceWriter(std::string& text) : m_text(text) {}
    void field(const char* name, const QVariant& value) {
        nameOf(name);
        add(value);
    }
    void field(const char* name, const QVariant& before, const QVariant& after) {
        nameOf(name);
        m_text += '[';
        add(before);
        m_text += ',';
        add(after);
        m_text += ']';
    }
    void field(const char* name, QByteArrayView utf8) {
        nameOf(name);
        addText(utf8);
    }
    void finish() { m_text += m_text.empty() ? "{}" : "}"; }

private:
    void nameOf(const char* name) {
        m_text += m_text.empty() ? "{\"" : ",\"";
        m_text += name;
        m_text += "\":";
    }
    void add(const QVariant& value) {
        if (value.isNull()) {
            m_text += "null";
        } else if (value.userType() == QMetaType::QString) {
            addText(static_cast<const QString*>(value.constData())->toUtf8());
        } else if (value.userType() == QMetaType::Double) {
            m_text += QByteArray::number(value.toDouble(), 'g', 17).toStdString();
        } else {
            m_text += std::to_string(value.toLongLong());
        }
    }
    void addText(QByteArrayView bytes) {
        m_text += '"';
        qsizetype plain = 0; // what needs no escape is copied in one go
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const uchar c = uchar(bytes[i]);
            if (c >= 0x20 && c != '"' && c != '\\')
                continue;
            m_text.append(bytes.data() + plain, size_t(i - plain));
            plain = i + 1;
            if (c < 0x20) {
                m_text += c < 0x10 ? "\\u000" : "\\u001";
                m_text += "0123456789abcdef"[c & 15];
            } else {
                m_text += '\\';
                m_text += char(c);
            }
        }
        m_text.append(bytes.data() + plain, size_t(bytes.size() - plain));
        m_text += '"';
    }

    std::string& m_text;
};

/// Whether two stored values are alike; an integral real and its integer are.
bool sameStored(const QVariant& a, const QVariant& b) {
    if (a.isNull() || b.isNull())
        return a.isNull() == b.isNull();
    if (a.userType() == QMetaType::Double || b.userType() == QMetaType::Double)
        return a.toDouble() == b.toDouble();
    return a.toString() == b.toString();
}

/// Name and SQL of the indexes that do not guard anything. SQLite's way of asking.
QList<std::pair<QString, QString>> plainIndexes(Database& database, const TableInfo& table) {
    QList<std::pair<QString, QString>> indexes;
    Statement rows = database.query(
        QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql LIKE 'CREATE INDEX %'"), table.key());
    while (rows.next())
        indexes.append({rows.text(0), rows.text(1)});
    return indexes;
}

/// What is attached to a record: table and id of each.
QList<std::pair<const TableInfo*, qint64>> attachedTo(Database& database, const TableInfo& table, qint64 id) {
    QList<std::pair<const TableInfo*, qint64>> attached;
    for (const TableInfo* other : database.tables()) {
        const int place = attachedAt(*other);
        if (place < 0)
            continue;
        Statement rows = database.query(QStringLiteral("SELECT id FROM %1 WHERE %2 = ? AND %3 = ?")
                                            .arg(other->key(), other->fields[size_t(place)].key(), other->fields[size_t(place) + 1].key()),
                                        table.key(), id);
        while (rows.next())
            attached.append({other, rows.integer(0)});
    }
    return attached;
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

void Edit::record(const TableInfo& table, qint64 id, const char* action, QByteArrayView difference) {
    begin();
    m_hash = changeHash(m_hash, m_groupText, table.name, id, action, difference);
    Statement insert = m_database.prepared(
        QStringLiteral("INSERT INTO change (group_id, table_name, record_id, action, difference, hash) VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(0, m_group);
    insert.bindUtf8(1, table.name);
    insert.bind(2, id);
    insert.bindUtf8(3, action);
    insert.bindUtf8(4, difference);
    insert.bindBytes(5, m_hash);
    insert.run();
    m_lastChange = insert.insertedId();
    ++m_changeCount;
    const auto touched = m_touched.find(&table);
    if (touched == m_touched.end())
        m_touched.insert(&table, id);
    else if (*touched != id)
        *touched = 0;
}

NewRow::NewRow(const TableInfo& table, RowValues given) : m_values(std::move(given)), m_texts(table.fields.size()) {
    m_utf8.reserve(768);
    m_difference.reserve(512);
    DifferenceWriter writer(m_difference);
    for (size_t i = 0; i < table.fields.size(); ++i) {
        const QVariant& value = m_values[qsizetype(i)];
        if (value.isNull())
            continue;
        const bool isText = value.userType() == QMetaType::QString;
        if (isText)
            m_texts[i] = added(*static_cast<const QString*>(value.constData()));
        if (table.fields[i].is(Derived))
            continue; // what follows from the rest need not be kept
        if (isText)
            writer.field(table.fields[i].name, text(i));
        else
            writer.field(table.fields[i].name, value);
    }
    writer.finish();
    if (table.number)
        m_searchText = added(khue::searchText(table, m_values));
}

NewRow::Part NewRow::added(const QString& text) {
    QStringEncoder utf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const size_t from = m_utf8.size();
    m_utf8.resize(from + size_t(utf8.requiredSpace(text.size())));
    m_utf8.resize(size_t(utf8.appendToBuffer(m_utf8.data() + from, text) - m_utf8.data()));
    return {qsizetype(from), qsizetype(m_utf8.size() - from)};
}

void NewRow::set(const TableInfo& table, int field, const QVariant& value) {
    if (value.isNull())
        return;
    m_values[field] = value;
    m_difference.pop_back(); // the closing brace
    if (m_difference.size() == 1)
        m_difference.clear();
    DifferenceWriter writer(m_difference);
    writer.field(table.fields[size_t(field)].name, value);
    writer.finish();
}

void Edit::expect(const TableInfo& table, qint64 rows) {
    constexpr qint64 few = 2000; // not worth it
    if (rows < few || rows < m_database.single(QStringLiteral("SELECT COUNT(*) FROM %1").arg(table.key())).toLongLong())
        return;
    for (const auto& [name, sql] : plainIndexes(m_database, table)) {
        m_database.run(QStringLiteral("DROP INDEX %1").arg(name));
        m_indexes.append(sql);
    }
}

qint64 Edit::insert(const TableInfo& table, const NewRow& row, qint64 id, int revision) {
    const auto bind = [&row](Statement& insert, int position) {
        const RowValues& values = row.values();
        for (qsizetype i = 0; i < values.size(); ++i, ++position)
            if (row.isText(size_t(i)))
                insert.bindUtf8(position, row.text(size_t(i)));
            else
                insert.bind(position, values[i]);
    };
    if (id) {
        // Undo brings a record back under its own id.
        QString sql = table.insertSql();
        sql.replace(sql.indexOf(u'(') + 1, 0, QStringLiteral("id, revision, "));
        sql.replace(sql.indexOf(QLatin1String("VALUES (")) + 8, 0, QStringLiteral("?, ?, "));
        Statement insert = m_database.prepared(sql);
        insert.bind(0, id);
        insert.bind(1, revision);
        bind(insert, 2);
        insert.run();
    } else {
        Statement insert = m_database.prepared(table.insertSql());
        bind(insert, 0);
        insert.run();
        id = insert.insertedId();
    }
    record(table, id, "insert", row.difference());
    if (table.number)
        reindex(m_database, table, id, {}, row.searchText());
    return id;
}

int Edit::update(const TableInfo& table, qint64 id, int revision, const RowValues& values) {
    RowValues before;
    const int stored = loadRow(m_database, table, id, before);
    if (stored != revision)
        throw Conflict(table, id, before, stored);
    QString assignments;
    std::string difference;
    DifferenceWriter writer(difference);
    QVariantList changed;
    for (size_t i = 0; i < table.fields.size(); ++i) {
        const QVariant& after = values[qsizetype(i)];
        if (sameStored(before[qsizetype(i)], after))
            continue;
        assignments += QLatin1String(table.fields[i].name) + QLatin1String(" = ?, ");
        changed.append(after);
        if (!table.fields[i].is(Derived))
            writer.field(table.fields[i].name, before[qsizetype(i)], after);
    }
    if (changed.isEmpty())
        return revision;
    // What follows from the record may be computed otherwise than it was; that is nobody's change.
    const bool isChange = !difference.empty();
    const int next = isChange ? revision + 1 : revision;
    Statement update = m_database.prepared(QStringLiteral("UPDATE %1 SET %2revision = ? WHERE id = ?").arg(table.key(), assignments));
    int position = 0;
    for (const QVariant& value : changed)
        update.bind(position++, value);
    update.bind(position++, next);
    update.bind(position, id);
    update.run();
    if (isChange) {
        writer.finish();
        record(table, id, "update", difference);
    }
    if (table.number)
        reindex(m_database, table, id, searchText(table, before).toUtf8(), searchText(table, values).toUtf8());
    return next;
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
    for (const auto& [other, row] : attachedTo(m_database, table, id))
        remove(*other, row);
    m_database.query(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table.key()), id).run();
    std::string difference;
    DifferenceWriter writer(difference);
    writer.field("revision", revision);
    for (size_t i = 0; i < table.fields.size(); ++i)
        if (!before[qsizetype(i)].isNull() && !table.fields[i].is(Derived))
            writer.field(table.fields[i].name, before[qsizetype(i)]);
    writer.finish();
    record(table, id, "delete", difference);
    if (table.number)
        reindex(m_database, table, id, searchText(table, before).toUtf8(), {});
}

void Edit::commit() {
    for (const QString& sql : std::as_const(m_indexes))
        m_database.run(sql);
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
