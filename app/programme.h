// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <memory>
#include <optional>

namespace khue {

/// Every table of a programme, in an order in which each refers only to those before it (or to itself).
const TableList& programmeTables();

/// Opens a programme's database; throws Failure.
std::unique_ptr<Database> openProgramme(const QString& path, Database::Mode mode = Database::Mode::ReadWrite);

/// What users list, export and search: a table, or the part of one that has a role.
struct RecordKind {
    QString name; ///< the table's name, or «trainee», «faculty»
    const TableInfo* table = nullptr;
    QString condition; ///< SQL over the table's columns; empty for all rows
    QString order;     ///< SQL, in the language shown
};
/// Every kind, roles first where a table has them.
std::vector<RecordKind> recordKinds();
std::optional<RecordKind> recordKind(QStringView name);

/// The user's own database, in her data folder.
QString defaultDatabasePath();

} // namespace khue
