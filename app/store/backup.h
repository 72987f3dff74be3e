// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/progress.h"

#include <QtCore/QStringList>

namespace khue {

/// What is wrong with a database, each in a sentence for the user; empty when all is well. Checks the
/// file's integrity, every reference, the chain of hashes and that the history's last word is the record's.
QStringList verifyDatabase(Database& database, Progress* progress = nullptr);

/// Writes a copy of the open database, consistent while others go on working, then opens and checks the
/// copy before it takes the name `target`. Throws Failure; an existing `target` then stays as it was. `more` is given the
/// path of the checked copy and sees to what else belongs to it: the copy takes its name only after that.
using BackupPart = std::function<void(const QString& copy)>;
void backUp(Database& database, const QString& target, Progress* progress = nullptr, const BackupPart& more = {});

/// Puts a backup in the place of a database that nobody has open. The present file is kept aside and its
/// new name returned (empty where there was none). Throws Failure when the backup is not sound.
QString restoreBackup(const QString& backup, const QString& database, const TableList& tables);

/// The folder of the automatic backups of a database: "backups" beside it.
QString backupFolder(const QString& databasePath);
/// Automatic backups, the newest first.
QStringList automaticBackups(const QString& databasePath);
/// The newest automatic backup that can be opened and is sound; empty where there is none.
QString newestGoodBackup(const QString& databasePath);
/// At the first start of a day: backs up and keeps the last 14. Returns the file written, or nothing.
QString backUpDaily(Database& database, Progress* progress = nullptr, const BackupPart& more = {});

} // namespace khue
