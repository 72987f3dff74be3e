// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/record.h"
#include "app/store/statement.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace khue {

/// Tells every page that something was written, whichever connection of this program wrote it. It is
/// emitted after the commit, in the writing thread; receivers in the window's thread get it queued.
class ChangeSignal : public QObject {
    Q_OBJECT
signals:
    /// `id` is 0 where many rows of the table changed, `table` empty where anything may have.
    void changed(const QString& table, qint64 id);
};

/// One connection to one programme's database. It belongs to the thread that made it; `another()` opens
/// the same database for another thread. SQLite in WAL mode, foreign keys on, file mode 0600.
///
/// A file that is damaged, or no database of ours, is never written to: the constructor throws Failure,
/// whose message names the newest good backup. A database made by a newer program opens read-only.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };
    using Clock = std::function<QDateTime()>;

    /// `tables` describes every table; it must outlive the database. Missing migrations are run.
    Database(const QString& path, const TableList& tables, Mode mode = Mode::ReadWrite);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// The same database, author, clock and change signal, for another thread (call it there).
    std::unique_ptr<Database> another() const;

    QString path() const { return m_path; }
    const TableList& tables() const { return m_tables; }
    const TableInfo* table(QStringView name) const;

    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    /// Why a database that was asked for writing is read-only, in the user's language; else empty.
    QString readOnlyReason() const { return m_readOnlyReason; }

    /// A prepared statement with its values bound in order. Prepared once a connection, then reused.
    template <class... Values> Statement query(const QString& sql, const Values&... values) {
        Statement statement = prepared(sql);
        int position = 0;
        (statement.bind(position++, toStored(values)), ...);
        return statement;
    }
    /// The first column of the first row, or an invalid value.
    template <class... Values> QVariant single(const QString& sql, const Values&... values) {
        Statement statement = query(sql, values...);
        return statement.next() ? statement.value(0) : QVariant();
    }
    Statement prepared(const QString& sql);

    /// Several statements without values (migrations, pragmas).
    void run(const QString& sql);

    QDateTime now() const { return m_clock().toUTC(); }
    QDate today() const { return m_clock().toLocalTime().date(); }
    void setClock(Clock clock) { m_clock = std::move(clock); }

    /// Who writes, as the history shows it.
    QString author() const { return m_author; }
    void setAuthor(const QString& author) { m_author = author; }

    ChangeSignal* changes() const { return m_changes.get(); }
    /// Emits `changed` for everything when another program has committed since the last call.
    void noticeOtherPrograms();

    /// Brings what was committed safely to the disk; the window calls it from a worker shortly after a save.
    void flush();

private:
    friend class Edit;
    void connect();
    void create();
    void examine();
    void migrate();

    QString m_path;
    const TableList& m_tables;
    Mode m_mode;
    QString m_readOnlyReason;
    QString m_connection;
    QHash<QString, std::shared_ptr<PreparedSql>> m_prepared;
    QHash<QString, const TableInfo*> m_tablesByName;
    Clock m_clock;
    QString m_author;
    std::shared_ptr<ChangeSignal> m_changes;
    qint64 m_dataVersion = 0;
    bool m_inEdit = false;
};

} // namespace khue
