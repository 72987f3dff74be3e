// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <memory>

namespace khue {

/// Every table of a programme, in an order in which each refers only to those before it (or to itself).
const TableList& programmeTables();

/// Opens a programme's database; throws Failure.
std::unique_ptr<Database> openProgramme(const QString& path, Database::Mode mode = Database::Mode::ReadWrite);

/// The user's own database, in her data folder.
QString defaultDatabasePath();

} // namespace khue
