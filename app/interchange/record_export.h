// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/programme.h"
#include "app/store/progress.h"

#include <QtCore/QSet>

namespace khue {

/// Writes records of a kind to .xlsx, .csv or .json (khue-cli list's) by the file's ending; returns how many.
/// `find` as in forEachRecord; `only`, where not empty, keeps the records with these ids. An existing file is
/// replaced only by a complete one. Throws Failure.
int exportRecords(Database& database, const RecordKind& kind, const QString& find, const QString& path, const QSet<qint64>& only = {},
                  Progress* progress = nullptr);

} // namespace khue
