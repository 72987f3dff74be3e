// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/progress.h"

#include <QtCore/QStringList>

/// Backups of a whole programme: the database and the files of its documents. The files stand under their SHA-256, those of
/// a backup «copy.sqlite» in «copy.documents» beside it; all automatic backups share the folder «documents» beside them, so
/// that a day costs what is new on it. A file comes into a backup only if it is, read anew from the disk, what was added.
namespace khue {

/// The files of the automatic backups.
QString backupDocumentFolder(const QString& databasePath);

/// Backs up to `target`, as backUp(): the database takes its name once the files are there. Files whose document could be
/// brought back by an undo are among them. Returns which documents' files are missing or damaged, each in a sentence for the
/// user. Throws Failure, and then leaves what was at `target`.
QStringList backUpProgramme(Database& database, const QString& target, Progress* progress = nullptr);

/// The day's automatic backup, as backUpDaily(); files that no automatic backup needs any more are removed.
struct DailyBackup {
    QString path; ///< empty where the day has one already
    QStringList problems;
};
DailyBackup backUpProgrammeDaily(Database& database, Progress* progress = nullptr);

/// Puts a backup in the place of a database that nobody has open, as restoreBackup(); its files first, where they are not
/// there or are damaged.
struct RestoredProgramme {
    QString aside; ///< what the former database is called now; empty where there was none
    QStringList problems; ///< documents whose files neither the backup nor the folder of documents has whole
};
RestoredProgramme restoreProgramme(const QString& backup, const QString& database, const TableList& tables);

/// What is missing or damaged in the files of the automatic backups, each in a sentence for the user.
QStringList verifyBackupDocuments(const QString& databasePath);

} // namespace khue
