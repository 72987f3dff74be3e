// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVariant>

#include <memory>

class QSqlDatabase;

namespace khue {

/// A statement prepared by one kind of database connection.
class PreparedSql {
public:
    virtual ~PreparedSql() = default;
    virtual void bind(int position, const QVariant& value) = 0;
    virtual void bindUtf8(int position, QByteArrayView text) = 0;
    virtual void bindBytes(int position, QByteArrayView bytes) = 0;
    /// Runs, or goes on to the next row; whether there is one. Throws Failure.
    virtual bool step() = 0;
    virtual void reset() = 0;
    virtual QVariant value(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual qint64 insertedId() const = 0;
    virtual int affectedRows() const = 0;

protected:
    /// Says for the user what the database's error code means.
    [[noreturn]] static void fail(int sqliteCode, const QString& detail);
};

/// Prepares through Qt Sql: for any database that Qt has a driver for. Throws Failure.
std::shared_ptr<PreparedSql> prepareWithQt(const QSqlDatabase& database, const QString& sql);

/// Prepares on the SQLite handle of a Qt Sql connection, past QSqlQuery, which takes 2 to 7 times as long a
/// row (bench_store). Null where the connection is not SQLite, or where Qt's driver brings a SQLite of its
/// own, to whose handles ours must not be applied.
std::shared_ptr<PreparedSql> prepareWithSqlite(const QSqlDatabase& database, const QString& sql);

/// To be called before the first connection is opened: SQLite then does not count the memory it takes, which costs a
/// lock at each allocation and is nobody's concern. Without effect where SQLite is not ours to tell.
void setUpSqlite();

/// A running SQL statement. Values are always bound, never pasted. Any error throws Failure.
class Statement {
public:
    explicit Statement(std::shared_ptr<PreparedSql> prepared) : m_prepared(std::move(prepared)) {}
    Statement(Statement&&) noexcept = default;
    Statement& operator=(Statement&&) = delete;
    ~Statement() {
        if (m_prepared)
            m_prepared->reset();
    }

    void bind(int position, const QVariant& value) { m_prepared->bind(position, value); }
    /// Text in UTF-8, and bytes, which must stay until the statement has run.
    void bindUtf8(int position, QByteArrayView text) { m_prepared->bindUtf8(position, text); }
    void bindBytes(int position, QByteArrayView bytes) { m_prepared->bindBytes(position, bytes); }
    /// Runs a statement that gives no rows (or whose rows do not matter); it may be bound and run again.
    void run() {
        m_prepared->step();
        m_prepared->reset();
    }
    /// Steps to the next row; the first call runs the statement.
    bool next() { return m_prepared->step(); }

    QVariant value(int column) const { return m_prepared->value(column); }
    QString text(int column) const { return m_prepared->text(column); }
    qint64 integer(int column) const { return m_prepared->integer(column); }
    double real(int column) const { return value(column).toDouble(); }
    bool isNull(int column) const { return value(column).isNull(); }

    qint64 insertedId() const { return m_prepared->insertedId(); }
    int affectedRows() const { return m_prepared->affectedRows(); }

private:
    std::shared_ptr<PreparedSql> m_prepared;
};

} // namespace khue
