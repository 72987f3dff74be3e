// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <QtCore/QDate>

namespace khue {

/// The session that RUN NUMBER name. A Failure says which of them there is not.
qint64 sessionOfArguments(Database& database, const QString& run, const QString& number);

/// The room of that name, whatever its capitals and marks; 0 for an empty name. A Failure where there is none, or where several
/// venues have one: then «VENUE/NAME» tells them apart.
qint64 roomOfArgument(Database& database, const QString& name);

/// A day as 2026-12-03 or 3/12/2026; invalid for anything else.
QDate dayOfArgument(const QString& text);

} // namespace khue
