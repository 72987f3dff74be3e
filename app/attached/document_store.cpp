// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attached/document_store.h"

#include "app/store/failure.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryFile>

namespace khue {

namespace {

constexpr qint64 chunk = 1 << 20;
constexpr QFileDevice::Permissions ownFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString shownPath(const QString& path) {
    return QDir::toNativeSeparators(path);
}

void makeFolder(const QString& path) {
    if (!QDir().mkpath(path))
        throw Failure(QCoreApplication::translate("khue::Documents", "The folder “%1” cannot be made.").arg(shownPath(path)));
    QFile::setPermissions(path, ownFile | QFileDevice::ExeOwner);
}

/// Copies what `from` holds to `to` while reading its hash; throws Failure.
QString copyHashed(QFile& from, QFile* to) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!from.atEnd()) {
        const QByteArray part = from.read(chunk);
        if (part.isEmpty() && from.error() != QFileDevice::NoError)
            throw Failure(QCoreApplication::translate("khue::Documents", "“%1” cannot be read.").arg(shownPath(from.fileName())), from.errorString());
        hash.addData(part);
        if (to && to->write(part) != part.size())
            throw Failure(QCoreApplication::translate("khue::Documents", "The copy of “%1” cannot be written. Is the disk full?").arg(shownPath(from.fileName())), to->errorString());
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString hashOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return copyHashed(file, nullptr);
}

} // namespace

QString documentFolder(const QString& databasePath) {
    const QFileInfo info(databasePath);
    return info.absolutePath() + u'/' + info.completeBaseName() + QLatin1String(".documents");
}

QString documentPath(const QString& databasePath, const QString& sha256) {
    return documentIn(documentFolder(databasePath), sha256);
}

QString documentIn(const QString& folder, const QString& sha256) {
    return folder + u'/' + sha256.left(2) + u'/' + sha256;
}

QString sharedDocumentFolder(const QString& folder) {
    return folder + QLatin1String("/documents");
}

QString findDocument(const QString& databasePath, const QString& sha256) {
    const QString own = documentPath(databasePath, sha256), shared = documentIn(sharedDocumentFolder(QFileInfo(databasePath).absolutePath()), sha256);
    return !QFileInfo::exists(own) && QFileInfo::exists(shared) ? shared : own;
}

bool isWhole(const QString& path, const QString& sha256) {
    return QFileInfo::exists(path) && hashOf(path) == sha256;
}

CopyResult copyDocument(const QString& source, const QString& target, const QString& sha256) {
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly))
        return CopyResult::Missing;
    makeFolder(QFileInfo(target).absolutePath());
    QTemporaryFile to(QFileInfo(target).absolutePath() + QStringLiteral("/.incoming-XXXXXX"));
    const auto fail = [&] { throw Failure(QCoreApplication::translate("khue::Documents", "The document “%1” cannot be copied.").arg(shownPath(source)), to.errorString()); };
    if (!to.open())
        fail();
    to.setPermissions(ownFile);
    if (copyHashed(from, &to) != sha256)
        return CopyResult::Damaged;
    if (!to.flush() || hashOf(to.fileName()) != sha256) // as it stands on the disk
        fail();
    QFile::remove(target); // what was there was less than this
    to.setAutoRemove(false);
    if (!to.rename(target)) {
        to.remove();
        fail();
    }
    return CopyResult::Copied;
}

StoredFile storeFile(const Database& database, const QString& path) {
    const QFileInfo info(path);
    QFile from(path);
    if (!info.isFile() || !from.open(QIODevice::ReadOnly))
        throw Failure(QCoreApplication::translate("khue::Documents", "“%1” cannot be read.").arg(shownPath(path)), from.errorString());
    if (info.size() > largestDocument)
        throw Failure(QCoreApplication::translate("khue::Documents", "“%1” is too large: %2, at most %3 is taken in.")
                          .arg(info.fileName(), shownSize(info.size()), shownSize(largestDocument)));
    if (info.size() == 0)
        throw Failure(QCoreApplication::translate("khue::Documents", "“%1” is empty.").arg(info.fileName()));
    const QString folder = documentFolder(database.path());
    makeFolder(folder);
    QTemporaryFile to(folder + QStringLiteral("/.incoming-XXXXXX"));
    if (!to.open())
        throw Failure(QCoreApplication::translate("khue::Documents", "The copy of “%1” cannot be written. Is the disk full?").arg(shownPath(path)), to.errorString());
    to.setPermissions(ownFile);
    StoredFile stored;
    stored.sha256 = copyHashed(from, &to);
    if (!to.flush())
        throw Failure(QCoreApplication::translate("khue::Documents", "The copy of “%1” cannot be written. Is the disk full?").arg(shownPath(path)), to.errorString());
    stored.size = to.size();
    const QString target = documentPath(database.path(), stored.sha256);
    if (QFileInfo::exists(target) && hashOf(target) == stored.sha256)
        return stored; // it is there already, the copy goes
    QFile::remove(target); // a damaged one is mended so
    makeFolder(QFileInfo(target).absolutePath());
    to.setAutoRemove(false);
    if (!to.rename(target)) {
        to.remove();
        throw Failure(QCoreApplication::translate("khue::Documents", "The copy of “%1” cannot be written. Is the disk full?").arg(shownPath(path)), to.errorString());
    }
    return stored;
}

DocumentFile addDocument(Edit& edit, Database& database, const RecordRef& record, const QString& path, DocumentKind kind) {
    const StoredFile stored = storeFile(database, path);
    DocumentFile document;
    document.record_table = record.table;
    document.record_id = {record.id};
    document.name = QFileInfo(path).fileName();
    document.kind = kind == DocumentKind::Other ? guessDocumentKind(document.name) : kind;
    document.sha256 = stored.sha256;
    document.size = int(stored.size);
    document.added_on = database.today();
    edit.save(document);
    return document;
}

DocumentKind guessDocumentKind(const QString& name) {
    static const std::pair<const char*, DocumentKind> words[] = {
        {"ho chieu", DocumentKind::Passport}, {"passport", DocumentKind::Passport}, {"thi thuc", DocumentKind::Visa}, {"visa", DocumentKind::Visa},
        {"thu moi", DocumentKind::Letter}, {"letter", DocumentKind::Letter}, {"ve may bay", DocumentKind::Ticket}, {"ticket", DocumentKind::Ticket},
        {"itinerary", DocumentKind::Ticket}, {"bao hiem", DocumentKind::Insurance}, {"insurance", DocumentKind::Insurance},
        {"bien ban", DocumentKind::Minutes}, {"minutes", DocumentKind::Minutes}, {"de cuong", DocumentKind::Protocol}, {"protocol", DocumentKind::Protocol},
        {"consent", DocumentKind::Consent}, {"thoa thuan", DocumentKind::Agreement}, {"hop dong", DocumentKind::Agreement}, {"agreement", DocumentKind::Agreement},
        {"contract", DocumentKind::Agreement}, {"bao cao", DocumentKind::Report}, {"report", DocumentKind::Report}, {"quyet dinh", DocumentKind::Approval},
        {"approval", DocumentKind::Approval}, {"chung nhan", DocumentKind::Certificate}, {"certificate", DocumentKind::Certificate},
        {"hoa don", DocumentKind::Invoice}, {"invoice", DocumentKind::Invoice}, {"receipt", DocumentKind::Invoice}, {"photo", DocumentKind::Photo},
    };
    const QString folded = khue::folded(name);
    for (const auto& [word, kind] : words)
        if (QString(u' ' + folded + u' ').contains(QLatin1Char(' ') + QLatin1String(word) + QLatin1Char(' ')))
            return kind;
    return DocumentKind::Other;
}

void saveCopy(const Database& database, const DocumentFile& document, const QString& target) {
    const QString source = findDocument(database.path(), document.sha256);
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly))
        throw Failure(QCoreApplication::translate("khue::Documents", "The file of “%1” is missing: it should be “%2”. Look for it in a backup.").arg(document.name, shownPath(source)),
                      from.errorString());
    QTemporaryFile to(QFileInfo(target).absolutePath() + QStringLiteral("/.khue-XXXXXX"));
    if (!to.open())
        throw Failure(QCoreApplication::translate("khue::Documents", "“%1” cannot be written. Choose another place.").arg(shownPath(target)), to.errorString());
    if (copyHashed(from, &to) != document.sha256)
        throw Failure(QCoreApplication::translate("khue::Documents", "The file of “%1” is damaged: it is no longer what was added. Look for it in a backup.").arg(document.name));
    to.close();
    QFile::remove(target);
    to.setAutoRemove(false);
    if (!to.rename(target)) {
        to.remove();
        throw Failure(QCoreApplication::translate("khue::Documents", "“%1” cannot be written. Choose another place.").arg(shownPath(target)), to.errorString());
    }
}

QStringList verifyDocuments(Database& database, Progress* progress) {
    QStringList problems;
    const qint64 total = database.single(QStringLiteral("SELECT COUNT(*) FROM document")).toLongLong();
    Statement rows = database.query(QStringLiteral("SELECT id, name, sha256 FROM document ORDER BY id"));
    for (qint64 done = 1; rows.next(); ++done) {
        const QString path = findDocument(database.path(), rows.text(2));
        if (!QFileInfo::exists(path))
            problems.append(QCoreApplication::translate("khue::Documents", "The file of document no. %1, “%2”, is missing: %3").arg(rows.text(0), rows.text(1), shownPath(path)));
        else if (hashOf(path) != rows.text(2))
            problems.append(QCoreApplication::translate("khue::Documents", "The file of document no. %1, “%2”, is damaged: %3").arg(rows.text(0), rows.text(1), shownPath(path)));
        if (progress)
            progress->report(double(done) / double(total));
    }
    return problems;
}

QStringList orphanedDocuments(Database& database) {
    QStringList orphans;
    QDirIterator files(documentFolder(database.path()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next(), name = files.fileName();
        const bool named = name.size() == 64 &&
                           (database.single(QStringLiteral("SELECT 1 FROM document WHERE sha256 = ?"), name).isValid() ||
                            database.single(QStringLiteral("SELECT 1 FROM change WHERE table_name = 'document' AND difference LIKE ?"), QString(u'%' + name + u'%')).isValid());
        if (!named)
            orphans.append(path);
    }
    return orphans;
}

int removeOrphanedDocuments(Database& database) {
    int removed = 0;
    constexpr int spared = 3600; // seconds
    for (const QString& path : orphanedDocuments(database))
        if (QFileInfo(path).lastModified().secsTo(QDateTime::currentDateTime()) > spared && QFile::remove(path))
            ++removed;
    return removed;
}

} // namespace khue
