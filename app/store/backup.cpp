// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backup.h"

#include "app/store/any_record.h"
#include "app/store/failure.h"
#include "app/store/history.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlError>
#include <QtCore/QUuid>

namespace khue {

namespace {

constexpr int keptBackups = 14;

QString stamp(const QDateTime& at) {
    return at.toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
}

/// Why a database file is not sound; empty when it is. It is opened read-only, so that looking changes nothing.
QString unsoundness(const QString& path) {
    if (QFileInfo(path).size() == 0)
        return QCoreApplication::translate("khue::Backup", "The file is empty or missing.");
    const QString name = QUuid::createUuid().toString();
    QString problem;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!database.open()) {
            problem = database.lastError().text();
        } else {
            QSqlQuery query(database);
            if (!query.exec(QStringLiteral("PRAGMA application_id")) || !query.next() || query.value(0).toInt() != 0x4B687565)
                problem = QCoreApplication::translate("khue::Backup", "This is not a database of Khuê.");
            else if (!query.exec(QStringLiteral("PRAGMA integrity_check(5)")) || !query.next())
                problem = query.lastError().text();
            else if (query.value(0).toString() != QLatin1String("ok"))
                problem = query.value(0).toString();
            else if (query.exec(QStringLiteral("PRAGMA foreign_key_check")) && query.next())
                problem = QCoreApplication::translate("khue::Backup", "Some records refer to others that are missing.");
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return problem;
}

/// Rows that are attached to a record which is not there.
void sweepAttached(Database& database, QStringList& problems) {
    for (const TableInfo* table : database.tables()) {
        const int place = attachedAt(*table);
        if (place < 0)
            continue;
        const QString tableField = table->fields[size_t(place)].key(), idField = table->fields[size_t(place) + 1].key();
        QStringList names;
        {
            Statement rows = database.query(QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE %1 IS NOT NULL").arg(tableField, table->key()));
            while (rows.next())
                names.append(rows.text(0));
        }
        for (const QString& name : std::as_const(names)) {
            const TableInfo* other = database.table(name);
            Statement rows = database.query(
                QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(table->key(), tableField) +
                    (other ? QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM %1 o WHERE o.id = %2)").arg(name, idField) : QString()),
                name);
            while (rows.next())
                problems.append(QCoreApplication::translate("khue::Backup", "%1 no. %2 belongs to a record of %3 that is missing.")
                                    .arg(table->key(), rows.text(0), name));
        }
    }
}

void makePrivate(const QString& path) {
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

QStringList verifyDatabase(Database& database, Progress* progress) {
    QStringList problems;
    const auto step = [progress](double fraction) {
        if (progress)
            progress->report(fraction);
    };
    {
        Statement rows = database.query(QStringLiteral("PRAGMA integrity_check(20)"));
        while (rows.next())
            if (rows.text(0) != QLatin1String("ok"))
                problems.append(QCoreApplication::translate("khue::Backup", "The file is damaged: %1").arg(rows.text(0)));
    }
    step(0.3);
    {
        Statement rows = database.query(QStringLiteral("PRAGMA foreign_key_check"));
        while (rows.next() && problems.size() < 50)
            problems.append(QCoreApplication::translate("khue::Backup", "%1 no. %2 refers to a record of %3 that is missing.")
                                .arg(rows.text(0), rows.text(1), rows.text(2)));
    }
    sweepAttached(database, problems);
    step(0.4);
    const qint64 total = database.single(QStringLiteral("SELECT COUNT(*) FROM change")).toLongLong();
    Statement rows = database.query(QStringLiteral(
        "SELECT c.id, c.table_name, c.record_id, c.action, c.difference, c.hash, c.group_id, g.at, g.author, g.kind, "
        "g.action, g.subject, g.target_id FROM change c LEFT JOIN change_group g ON g.id = c.group_id ORDER BY c.id"));
    QByteArray previous;
    qint64 lastGroup = 0, done = 0;
    QByteArray groupText;
    const QChar separator(0x1f);
    while (rows.next()) {
        if (rows.integer(6) != lastGroup) {
            lastGroup = rows.integer(6);
            const QString joined = QString::number(lastGroup) + separator + rows.text(7) + separator + rows.text(8) + separator +
                                   rows.text(9) + separator + rows.text(10) + separator + rows.text(11) + separator +
                                   QString::number(rows.integer(12));
            groupText = joined.toUtf8();
        }
        const QByteArray stored = rows.value(5).toByteArray();
        if (changeHash(previous, groupText, rows.text(1).toUtf8(), rows.integer(2), rows.text(3).toUtf8(), rows.text(4).toUtf8()) != stored) {
            problems.append(QCoreApplication::translate("khue::Backup",
                                                   "The history was altered from outside: entry %1 of step %2 does not fit the one before it.")
                                .arg(rows.integer(0))
                                .arg(lastGroup));
            break; // every later one would be named too
        }
        previous = stored;
        if (++done % 20000 == 0)
            step(0.4 + 0.6 * double(done) / double(total));
    }
    return problems;
}

void backUp(Database& database, const QString& target, Progress* progress, const BackupPart& more) {
    const QString partial = target + QLatin1String(".partial");
    const auto fail = [&](const QString& detail) {
        QFile::remove(partial);
        throw Failure(QCoreApplication::translate("khue::Backup", "The backup “%1” could not be written. Choose another folder or make room.")
                          .arg(QDir::toNativeSeparators(target)),
                      detail);
    };
    if (QFileInfo(target).absoluteFilePath() == QFileInfo(database.path()).absoluteFilePath())
        throw Failure(QCoreApplication::translate("khue::Backup", "A backup cannot take the place of the database itself. Choose another name."));
    QDir().mkpath(QFileInfo(target).absolutePath());
    QFile::remove(partial);
    if (progress)
        progress->report(0.0);
    try {
        // Empty and private first, so that nobody can read the copy while it is written.
        QFile file(partial);
        if (!file.open(QIODevice::WriteOnly))
            fail(file.errorString());
        file.close();
        makePrivate(partial);
        database.query(QStringLiteral("VACUUM INTO ?"), partial).run();
    } catch (const Failure& failure) {
        fail(failure.detail());
    }
    if (progress)
        progress->report(0.6);
    const QString problem = unsoundness(partial);
    if (!problem.isEmpty())
        fail(problem);
    try {
        if (more)
            more(partial);
    } catch (...) { // also where it was cancelled
        QFile::remove(partial);
        throw;
    }
    QFile::remove(target);
    if (!QFile::rename(partial, target))
        fail(QString());
}

QString restoreBackup(const QString& backup, const QString& database, const TableList& tables) {
    const QString problem = unsoundness(backup);
    if (!problem.isEmpty())
        throw Failure(QCoreApplication::translate("khue::Backup", "“%1” cannot be restored: %2 Choose another backup.")
                          .arg(QDir::toNativeSeparators(backup), problem));
    const QString fresh = database + QLatin1String(".restoring");
    QFile::remove(fresh);
    if (!QFile::copy(backup, fresh))
        throw Failure(QCoreApplication::translate("khue::Backup", "“%1” could not be copied. Nothing was changed.")
                          .arg(QDir::toNativeSeparators(backup)));
    makePrivate(fresh);
    QString aside;
    if (QFile::exists(database)) {
        aside = database + QLatin1String(".before-restore-") + stamp(QDateTime::currentDateTimeUtc());
        for (int i = 2; QFile::exists(aside); ++i)
            aside = database + QLatin1String(".before-restore-") + stamp(QDateTime::currentDateTimeUtc()) + u'-' + QString::number(i);
        bool moved = QFile::rename(database, aside);
        // The write-ahead log holds the last saves of the file kept aside, so it goes with it.
        for (const char* suffix : {"-wal", "-shm"})
            if (moved && QFile::exists(database + QLatin1String(suffix)))
                moved = QFile::rename(database + QLatin1String(suffix), aside + QLatin1String(suffix));
        if (!moved) {
            QFile::remove(fresh);
            throw Failure(QCoreApplication::translate("khue::Backup", "The present database could not be moved aside. Close it everywhere and try again."));
        }
    }
    if (!QFile::rename(fresh, database))
        throw Failure(QCoreApplication::translate("khue::Backup", "The backup could not take its place; the present database is kept as “%1”.").arg(aside));
    Database opened(database, tables); // brings it up to date
    return aside;
}

QString backupFolder(const QString& databasePath) {
    return QFileInfo(databasePath).absolutePath() + QLatin1String("/backups");
}

QStringList automaticBackups(const QString& databasePath) {
    const QDir folder(backupFolder(databasePath));
    const QString base = QFileInfo(databasePath).completeBaseName();
    QStringList paths;
    for (const QString& name : folder.entryList({base + QLatin1String("-????????") + QLatin1String("-??????.sqlite")}, QDir::Files, QDir::Name | QDir::Reversed))
        paths.append(folder.filePath(name));
    return paths;
}

QString newestGoodBackup(const QString& databasePath) {
    for (const QString& path : automaticBackups(databasePath))
        if (unsoundness(path).isEmpty())
            return path;
    return {};
}

QString backUpDaily(Database& database, Progress* progress, const BackupPart& more) {
    const QString base = backupFolder(database.path()) + u'/' + QFileInfo(database.path()).completeBaseName() + u'-';
    const QString day = database.today().toString(QStringLiteral("yyyyMMdd"));
    const QStringList present = automaticBackups(database.path());
    for (const QString& path : present)
        if (path.startsWith(base + day))
            return {};
    const QString target = base + stamp(database.now()) + QLatin1String(".sqlite");
    backUp(database, target, progress, more);
    const QStringList all = automaticBackups(database.path());
    for (qsizetype i = keptBackups; i < all.size(); ++i)
        QFile::remove(all[i]);
    return target;
}

} // namespace khue
