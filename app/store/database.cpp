// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/store/backup.h"
#include "app/store/failure.h"
#include "app/store/language.h"
#include "app/store/search.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>
#include <QtCore/QUuid>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

// A static library's resources must be named to be linked; the macro wants the global namespace.
static void initMigrations() {
    Q_INIT_RESOURCE(migrations);
}

namespace khue {

namespace {

constexpr int applicationId = 0x4B687565; // "Khue"

/// The numbered migrations, in order. A database's user_version is the number of those it has had.
QStringList migrations() {
    initMigrations();
    return QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

/// SQL statements of a script, without comments. The migrations hold no ; or -- inside a string.
QStringList statementsOf(const QString& script) {
    QString plain;
    for (const QString& line : script.split(u'\n'))
        plain += line.section(QStringLiteral("--"), 0, 0) + u'\n';
    QStringList statements;
    for (const QString& statement : plain.split(u';'))
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
    return statements;
}

QString defaultAuthor() {
    for (const char* name : {"KHUE_AUTHOR", "USER", "USERNAME"})
        if (const QString author = qEnvironmentVariable(name); !author.isEmpty())
            return author;
    return QStringLiteral("khue");
}

} // namespace

Database::Database(const QString& path, const TableList& tables, Mode mode)
    : m_path(QFileInfo(path).absoluteFilePath()), m_tables(tables), m_mode(mode),
      m_connection(QUuid::createUuid().toString()), m_clock([] { return QDateTime::currentDateTimeUtc(); }),
      m_author(defaultAuthor()), m_changes(std::make_shared<ChangeSignal>()) {
    for (const TableInfo* table : tables)
        m_tablesByName.insert(table->key(), table);
    try {
        if (m_mode == Mode::ReadWrite)
            create();
        connect();
        examine();
        if (m_mode == Mode::ReadWrite) {
            migrate();
            refreshSearch(*this);
        }
    } catch (...) {
        m_prepared.clear();
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
    m_dataVersion = single(QStringLiteral("PRAGMA data_version")).toLongLong();
}

Database::~Database() {
    m_prepared.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

std::unique_ptr<Database> Database::another() const {
    auto other = std::make_unique<Database>(m_path, m_tables, m_mode);
    other->m_clock = m_clock;
    other->m_author = m_author;
    other->m_changes = m_changes;
    return other;
}

const TableInfo* Database::table(QStringView name) const {
    return m_tablesByName.value(name.toString());
}

void Database::create() {
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    if (QFile::exists(m_path))
        return;
    // SQLite gives its log files the mode of the database, so it must be private before SQLite sees it.
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        throw Failure(QCoreApplication::translate("khue::Database", "The database “%1” cannot be made here. Choose another folder.")
                          .arg(QDir::toNativeSeparators(m_path)),
                      file.errorString());
    file.close();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void Database::connect() {
    setUpSqlite();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
    if (m_mode == Mode::ReadOnly)
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    if (!QFile::exists(m_path) || !database.open())
        throw Failure(QCoreApplication::translate("khue::Database", "The database “%1” cannot be opened. Check that the file is there and yours to read.")
                          .arg(QDir::toNativeSeparators(m_path)),
                      database.lastError().text());
}

void Database::examine() {
    const bool fresh = QFileInfo(m_path).size() == 0;
    int version = 0;
    QString problem;
    try {
        if (!fresh && single(QStringLiteral("PRAGMA application_id")).toInt() != applicationId) {
            if (single(QStringLiteral("SELECT COUNT(*) FROM sqlite_master")).toInt() > 0 || m_mode == Mode::ReadOnly)
                throw Failure(QCoreApplication::translate("khue::Database", "“%1” is not a database of Khuê. Choose another file.")
                                  .arg(QDir::toNativeSeparators(m_path)));
        }
        version = single(QStringLiteral("PRAGMA user_version")).toInt();
        single(QStringLiteral("SELECT COUNT(*) FROM sqlite_master"));
    } catch (const Failure& failure) {
        if (failure.detail().isEmpty())
            throw;
        problem = failure.detail();
    }
    if (!problem.isEmpty()) {
        const QString backup = newestGoodBackup(m_path);
        const QString what = QCoreApplication::translate("khue::Database", "The database “%1” is damaged; it was left as it is.")
                                 .arg(QDir::toNativeSeparators(m_path));
        const QString next =
            backup.isEmpty()
                ? QCoreApplication::translate("khue::Database", "No good backup was found beside it.")
                : QCoreApplication::translate("khue::Database", "The newest good backup is “%1”: restore it.").arg(QDir::toNativeSeparators(backup));
        throw Failure(what + u' ' + next, problem);
    }
    if (version > migrations().size()) {
        if (m_mode == Mode::ReadWrite) {
            m_prepared.clear();
            QSqlDatabase::database(m_connection, false).close();
            QSqlDatabase::removeDatabase(m_connection);
            m_mode = Mode::ReadOnly;
            connect();
        }
        m_readOnlyReason = QCoreApplication::translate(
            "khue::Database", "This database was made by a newer Khuê. You can look at everything, but to change it, update the program.");
    } else if (version < migrations().size() && m_mode == Mode::ReadOnly) {
        throw Failure(QCoreApplication::translate("khue::Database", "“%1” is from an older Khuê. Open it once for writing to bring it up to date.")
                          .arg(QDir::toNativeSeparators(m_path)));
    }
    if (m_mode == Mode::ReadWrite) {
        // NORMAL in WAL mode survives any end of the program without waiting for the disk at each save;
        // flush(), or closing the last connection, brings the log into the file.
        for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "PRAGMA foreign_keys = ON",
                                   "PRAGMA cache_size = -48000", "PRAGMA temp_store = MEMORY", "PRAGMA wal_autocheckpoint = 0", "PRAGMA journal_size_limit = 67108864"})
            single(QLatin1String(pragma));
    }
}

void Database::migrate() {
    const QStringList files = migrations();
    if (single(QStringLiteral("PRAGMA user_version")).toInt() >= files.size())
        return;
    run(QStringLiteral("BEGIN IMMEDIATE"));
    try {
        // Another program may have been faster.
        for (int version = single(QStringLiteral("PRAGMA user_version")).toInt(); version < files.size(); ++version) {
            QFile file(QLatin1String(":/migrations/") + files[version]);
            if (!file.open(QIODevice::ReadOnly))
                throw Failure(QStringLiteral("A migration is missing in the program: %1").arg(files[version]));
            run(QString::fromUtf8(file.readAll()));
            run(QStringLiteral("PRAGMA user_version = %1").arg(version + 1));
        }
        run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        run(QStringLiteral("COMMIT"));
    } catch (...) {
        QSqlQuery(QStringLiteral("ROLLBACK"), QSqlDatabase::database(m_connection, false));
        throw;
    }
    m_prepared.clear();
}

Statement Database::prepared(const QString& sql) {
    std::shared_ptr<PreparedSql>& cached = m_prepared[sql];
    // A statement that is still being read is not disturbed: its second use gets one of its own.
    if (cached && cached.use_count() == 1)
        return Statement(cached);
    const QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    std::shared_ptr<PreparedSql> fresh = prepareWithSqlite(database, sql);
    if (!fresh)
        fresh = prepareWithQt(database, sql);
    if (!cached)
        cached = fresh;
    return Statement(std::move(fresh));
}

void Database::run(const QString& sql) {
    for (const QString& statement : statementsOf(sql)) {
        Statement once = prepared(statement);
        once.run();
    }
}

void Database::noticeOtherPrograms() {
    const qint64 version = single(QStringLiteral("PRAGMA data_version")).toLongLong();
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    emit m_changes->changed(QString(), 0);
}

void Database::flush() {
    if (m_mode == Mode::ReadWrite)
        single(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
}

} // namespace khue
