// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attached/document.h"
#include "app/store/progress.h"

/// The files of documents: in a folder beside the database, each under its SHA-256, private to the user (0600). A file
/// that is there is never written again. It stays as long as a document, or a step of the history that could bring one
/// back, names it.
namespace khue {

/// The largest file that is taken in: 50 MiB.
inline constexpr qint64 largestDocument = 50LL * 1024 * 1024;

/// «khue.documents» beside «khue.sqlite».
QString documentFolder(const QString& databasePath);
/// Where the file with that SHA-256 stands, whether or not it is there.
QString documentPath(const QString& databasePath, const QString& sha256);
QString documentIn(const QString& folder, const QString& sha256);
/// «documents» in a folder of backups, which all of them share.
QString sharedDocumentFolder(const QString& folder);
/// Where it can be read: beside the database, or, of one that is a backup, in the folder that backups share.
QString findDocument(const QString& databasePath, const QString& sha256);
/// Whether a file is there and has that SHA-256.
bool isWhole(const QString& path, const QString& sha256);

/// What is known of a file that was taken in.
struct StoredFile {
    QString sha256;
    qint64 size = 0; ///< bytes
};
/// Copies a file into the folder of documents, whole or not at all. Throws Failure where it cannot be read or written,
/// is empty, or larger than largestDocument.
StoredFile storeFile(const Database& database, const QString& path);

/// Takes a file in and makes a document of it, of the name it has there. Within `edit`.
DocumentFile addDocument(Edit& edit, Database& database, const RecordRef& record, const QString& path, DocumentKind kind = DocumentKind::Other);

/// The kind that a file's name tells of: «Hộ chiếu.pdf» is a passport; Other where it tells nothing.
DocumentKind guessDocumentKind(const QString& name);

/// Copies a document's file to `target`, after checking that it is what was stored. Throws Failure.
void saveCopy(const Database& database, const DocumentFile& document, const QString& target);

/// Which documents' files are missing or are not what was stored, each in a sentence for the user.
QStringList verifyDocuments(Database& database, Progress* progress = nullptr);

/// Files in the folder that no document and no step of the history names.
QStringList orphanedDocuments(Database& database);
/// Removes them; returns how many. Files younger than an hour stay: somebody may be about to name them.
int removeOrphanedDocuments(Database& database);

enum class CopyResult { Copied, Missing, Damaged };
/// Puts a copy of `source`, which is to have that hash, at `target`, in the place of what is there; only once the copy, read
/// anew, has it too. Throws Failure where it cannot be written.
CopyResult copyDocument(const QString& source, const QString& target, const QString& sha256);

} // namespace khue
