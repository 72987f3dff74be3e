// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attached/programme_backup.h"

#include "app/attached/document_store.h"
#include "app/store/backup.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QUuid>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <optional>

namespace khue {

namespace {

constexpr int staleSeconds = 3600; // no backup takes that long: what is unfinished since then was interrupted

/// The documents of a database file: the name of each SHA-256, empty where only the history names it.
using NamedFiles = QMap<QString, QString>;

/// Nothing where the file cannot be read. It is opened read-only, so that looking changes nothing; one from before there were
/// documents has none.
std::optional<NamedFiles> filesNamedIn(const QString& path) {
    const QString connection = QUuid::createUuid().toString();
    std::optional<NamedFiles> named;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        QSqlQuery query = database.open() ? QSqlQuery(database) : QSqlQuery();
        query.setForwardOnly(true);
        if (database.isOpen() && query.exec(QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE name IN ('document', 'change')")) && query.next()) {
            named.emplace();
            if (query.value(0).toInt() == 2) {
                bool whole = query.exec(QStringLiteral("SELECT difference FROM change WHERE table_name = 'document'"));
                static const QRegularExpression digest(QStringLiteral("\\b[0-9a-f]{64}\\b"));
                while (whole && query.next())
                    for (QRegularExpressionMatchIterator each = digest.globalMatch(query.value(0).toString()); each.hasNext();)
                        named->insert(each.next().captured(), QString());
                whole = whole && query.exec(QStringLiteral("SELECT sha256, name FROM document"));
                while (whole && query.next())
                    named->insert(query.value(0).toString(), query.value(1).toString());
                if (!whole)
                    named.reset();
            }
        }
        query.clear();
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
    return named;
}

QString missing(const QString& name) {
    return QCoreApplication::translate("khue::Documents", "The file of the document “%1” is missing; no copy of it was found.").arg(name);
}
QString damaged(const QString& name) {
    return QCoreApplication::translate("khue::Documents", "The file of the document “%1” is damaged; no good copy of it was found.").arg(name);
}

/// Copies of `named` from where the database keeps them into `folder`. What is there in its full length is not read again.
QStringList copyFiles(const QString& databasePath, const NamedFiles& named, const QString& folder, Progress* progress) {
    QStringList problems;
    qsizetype done = 0;
    for (auto each = named.begin(); each != named.end(); ++each) {
        const QString source = findDocument(databasePath, each.key()), target = documentIn(folder, each.key());
        const bool isThere = QFileInfo::exists(source);
        if (!QFileInfo::exists(target) || (isThere && QFileInfo(source).size() != QFileInfo(target).size())) {
            const CopyResult result = isThere ? copyDocument(source, target, each.key()) : CopyResult::Missing;
            if (result != CopyResult::Copied && !each.value().isEmpty())
                problems.append(result == CopyResult::Missing ? missing(each.value()) : damaged(each.value()));
        }
        if (progress)
            progress->report(0.6 + 0.4 * double(++done) / double(named.size()));
    }
    return problems;
}

bool isStale(const QFileInfo& file) {
    return file.lastModified().secsTo(QDateTime::currentDateTime()) > staleSeconds;
}

/// The databases that stand in the folder of automatic backups, whoever put them there.
QStringList databasesIn(const QString& folder) {
    QStringList paths;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.sqlite"), QStringLiteral("*.khue")}, QDir::Files))
        paths.append(folder + u'/' + name);
    return paths;
}

/// Removes the files that no backup beside them names, and what interrupted backups left. Where a backup cannot be read
/// nobody knows what it needs: then every file stays.
void pruneFiles(const QString& databasePath) {
    NamedFiles needed;
    for (const QString& path : databasesIn(backupFolder(databasePath))) {
        const auto named = filesNamedIn(path);
        if (!named)
            return;
        needed.insert(*named);
    }
    QDirIterator files(backupDocumentFolder(databasePath), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!needed.contains(files.fileName()) && (files.fileName().size() == 64 || isStale(files.fileInfo())))
            QFile::remove(path);
    }
}

void removeInterrupted(const QString& folder) {
    for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.partial")}, QDir::Files))
        if (isStale(file))
            QFile::remove(file.filePath());
}

} // namespace

QString backupDocumentFolder(const QString& databasePath) {
    return sharedDocumentFolder(backupFolder(databasePath));
}

QStringList backUpProgramme(Database& database, const QString& target, Progress* progress) {
    QStringList problems;
    backUp(database, target, progress, [&](const QString& copy) {
        problems = copyFiles(database.path(), filesNamedIn(copy).value_or(NamedFiles()), documentFolder(target), progress);
    });
    return problems;
}

DailyBackup backUpProgrammeDaily(Database& database, Progress* progress) {
    DailyBackup made;
    made.path = backUpDaily(database, progress, [&](const QString& copy) {
        made.problems = copyFiles(database.path(), filesNamedIn(copy).value_or(NamedFiles()), backupDocumentFolder(database.path()), progress);
    });
    if (!made.path.isEmpty()) {
        removeInterrupted(backupFolder(database.path()));
        pruneFiles(database.path());
    }
    return made;
}

RestoredProgramme restoreProgramme(const QString& backup, const QString& database, const TableList& tables) {
    RestoredProgramme restored;
    // Files first: they take nobody's place, so that an interruption leaves the present state whole.
    const NamedFiles named = filesNamedIn(backup).value_or(NamedFiles());
    for (auto each = named.begin(); each != named.end(); ++each) {
        const QString target = documentIn(documentFolder(database), each.key());
        if (isWhole(target, each.key()))
            continue;
        const QString source = findDocument(backup, each.key());
        const CopyResult result = QFileInfo::exists(source) ? copyDocument(source, target, each.key()) : CopyResult::Missing;
        if (result != CopyResult::Copied && !each.value().isEmpty())
            restored.problems.append(result == CopyResult::Missing && !QFileInfo::exists(target) ? missing(each.value()) : damaged(each.value()));
    }
    restored.aside = restoreBackup(backup, database, tables);
    return restored;
}

QStringList verifyBackupDocuments(const QString& databasePath) {
    QStringList problems;
    QSet<QString> seen;
    for (const QString& path : automaticBackups(databasePath)) {
        const auto named = filesNamedIn(path);
        if (!named) {
            problems.append(QCoreApplication::translate("khue::Documents", "The backup “%1” cannot be read.").arg(QFileInfo(path).fileName()));
            continue;
        }
        for (auto each = named->begin(); each != named->end(); ++each) {
            const QString file = documentIn(backupDocumentFolder(databasePath), each.key());
            if (each.value().isEmpty() || seen.contains(each.key()) || isWhole(file, each.key()))
                continue;
            seen.insert(each.key());
            problems.append((QFileInfo::exists(file) ? QCoreApplication::translate("khue::Documents", "The backup “%1” holds a damaged file of the document “%2”. Remove “%3”: the next backup copies it anew.")
                                                     : QCoreApplication::translate("khue::Documents", "The backup “%1” lacks the file of the document “%2”, which should be “%3”."))
                                .arg(QFileInfo(path).fileName(), each.value(), QDir::toNativeSeparators(file)));
        }
    }
    return problems;
}

} // namespace khue
