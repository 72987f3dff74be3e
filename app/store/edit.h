// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/failure.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QSet>

#include <string>

namespace khue {

/// Somebody saved the record after it was read here. Nothing was written.
class Conflict : public Failure {
public:
    Conflict(const TableInfo& table, qint64 id, RowValues stored, int storedRevision);
    const TableInfo* table;
    qint64 id;
    RowValues stored;   ///< as it is in the database now; empty where it was removed
    int storedRevision; ///< 0 where it was removed
};

/// A row on its way in: what can be made of it before the database is asked, by any thread.
class NewRow {
public:
    NewRow() = default;
    /// `values` as in TableInfo::fields, derived fields filled in.
    NewRow(const TableInfo& table, RowValues values);
    /// Fills in a field, not a searchable one and not a text, that was empty.
    void set(const TableInfo& table, int field, const QVariant& value);

    const RowValues& values() const { return m_values; }
    bool isText(size_t field) const { return m_texts[field].from >= 0; }
    /// The value of a text field, in UTF-8.
    QByteArrayView text(size_t field) const { return part(m_texts[field]); }
    /// For the history.
    QByteArrayView difference() const { return m_difference; }
    /// Under which it is found; empty where nobody searches for such rows. UTF-8.
    QByteArrayView searchText() const { return part(m_searchText); }

private:
    /// Of m_utf8: one piece of memory for all texts, for rows come by the hundred thousand.
    struct Part {
        qsizetype from = -1, length = 0;
    };
    QByteArrayView part(Part place) const { return place.from < 0 ? QByteArrayView() : QByteArrayView(m_utf8.data() + place.from, place.length); }
    Part added(const QString& text);

    RowValues m_values;
    std::vector<Part> m_texts;
    Part m_searchText;
    std::string m_utf8, m_difference;
};

/// The one way to write: a transaction whose changes become one step of the history, with the search index
/// kept in step. What is not committed is rolled back. An edit without a change leaves no trace.
///
/// It does not ask the rules; `saveChecked` and `TableInfo::check` do, before.
class Edit {
public:
    /// `action` is a code of `actionTitle()`; `subject` names what it is done to, as users know it.
    /// Throws Failure where the database is read-only.
    Edit(Database& database, const char* action, const QString& subject = {});
    ~Edit();
    Edit(const Edit&) = delete;
    Edit& operator=(const Edit&) = delete;

    /// Inserts a record without an id, else updates it; throws Conflict where its revision is not the
    /// stored one. Sets id and revision. Writes nothing where nothing differs.
    template <class R> void save(R& record) {
        const Table<R>& table = tableOf<R>;
        if (table.hooks.derive)
            table.hooks.derive(record);
        if (record.id)
            record.revision = update(table, record.id.value, record.revision, table.toValues(record));
        else
            record.id.value = insert(table, NewRow(table, table.toValues(record))), record.revision = 1;
    }
    template <class R> void remove(Id<R> id) { remove(tableOf<R>, id.value); }

    /// Many rows of that table are to come. Where they outnumber those that are there, its indexes (but the
    /// unique ones) are made anew from all rows by commit(), which takes a third of the time.
    void expect(const TableInfo& table, qint64 rows);

    // The same without the record's type.
    qint64 insert(const TableInfo& table, const NewRow& row, qint64 id = 0, int revision = 1);
    /// Returns the new revision.
    int update(const TableInfo& table, qint64 id, int revision, const RowValues& values);
    /// Removes the record and what belongs to it: every row that refers to it through a required or owning field;
    /// where the field is not required, it is emptied.
    void remove(const TableInfo& table, qint64 id);

    int changeCount() const { return m_changeCount; }
    void commit();

private:
    friend class History;
    Edit(Database& database, const char* kind, const QString& action, const QString& subject, qint64 target);
    void begin();
    void record(const TableInfo& table, qint64 id, const char* action, QByteArrayView difference);

    Database& m_database;
    QString m_kind, m_action, m_subject;
    qint64 m_target = 0;
    qint64 m_group = 0;
    QByteArray m_groupText;
    QByteArray m_hash;
    qint64 m_lastChange = 0;
    int m_changeCount = 0;
    bool m_open = false;
    QStringList m_indexes; ///< SQL of those that commit() makes anew
    QHash<const TableInfo*, qint64> m_touched; // the id, or 0 where several rows changed
};

/// The row as stored, and its revision (0 where there is none).
int loadRow(Database& database, const TableInfo& table, qint64 id, RowValues& values);

/// The record with that id; throws Failure where it is gone.
template <class R> R load(Database& database, Id<R> id);
/// All records for which `where` holds, e.g. load<Session>(db, "course_run_id = ? ORDER BY number", run).
template <class R, class... Values>
std::vector<R> loadAll(Database& database, const QString& where, const Values&... values);
/// The only record for which `where` holds, or one without an id.
template <class R, class... Values> R find(Database& database, const QString& where, const Values&... values);

/// Derives, asks the rules, and saves in an edit of its own where there is no error.
template <class R> QList<Problem> saveChecked(Database& database, R& record, const char* action, const QString& subject = {});

/// What a change group did, in the user's language.
QString actionTitle(const QString& action, const QString& subject);

[[noreturn]] void throwGone(const TableInfo& table);

// ---- implementation of the templates -------------------------------------------------------------------

template <class R> R recordFromRow(const Statement& row) {
    const Table<R>& table = tableOf<R>;
    R record;
    record.id.value = row.integer(0);
    record.revision = int(row.integer(1));
    for (size_t i = 0; i < table.typed.size(); ++i)
        table.typed[i].set(record, row.value(int(i) + 2));
    return record;
}

template <class R> R load(Database& database, Id<R> id) {
    Statement row = database.query(tableOf<R>.selectSql() + QLatin1String(" WHERE id = ?"), id);
    if (!row.next())
        throwGone(tableOf<R>);
    return recordFromRow<R>(row);
}

template <class R, class... Values>
std::vector<R> loadAll(Database& database, const QString& where, const Values&... values) {
    Statement row = database.query(tableOf<R>.selectSql() + QLatin1String(" WHERE ") + where, values...);
    std::vector<R> records;
    while (row.next())
        records.push_back(recordFromRow<R>(row));
    return records;
}

template <class R, class... Values> R find(Database& database, const QString& where, const Values&... values) {
    Statement row = database.query(tableOf<R>.selectSql() + QLatin1String(" WHERE ") + where, values...);
    return row.next() ? recordFromRow<R>(row) : R{};
}

template <class R>
QList<Problem> saveChecked(Database& database, R& record, const char* action, const QString& subject) {
    const Table<R>& table = tableOf<R>;
    if (table.hooks.derive)
        table.hooks.derive(record);
    const QList<Problem> problems = table.check(database, record.id.value, table.toValues(record));
    if (!hasErrors(problems)) {
        Edit edit(database, action, subject);
        edit.save(record);
        edit.commit();
    }
    return problems;
}

} // namespace khue
