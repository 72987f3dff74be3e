// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

namespace khue {

/// A record that was found by its words.
struct Found {
    const TableInfo* table;
    qint64 id;
    QString title; ///< in the language shown
};

/// The row of the search index that belongs to a record.
qint64 searchRow(const TableInfo& table, qint64 id);

/// What a user typed, as the index understands it: every word must begin a word of the record. Empty where
/// there is nothing to search for.
QString searchQuery(QStringView typed);

/// Records of every table whose words begin with all the words typed, at most `limit`.
QList<Found> search(Database& database, const QString& typed, int limit = 50);

/// SQL that is true for the rows of `table` (named or aliased `alias`) that match; bind `searchQuery(typed)`.
QString searchCondition(const TableInfo& table, const QString& alias);

/// Makes the index anew from the records. Only needed after the database was changed by other means.
void rebuildSearch(Database& database);

} // namespace khue
