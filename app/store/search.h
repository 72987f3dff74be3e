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

/// The text under which a record is found: its searchable fields, folded.
QString searchText(const TableInfo& table, const RowValues& values);

/// Takes a record that was indexed under the text `was` (empty: it was not) into the index under `now`, both UTF-8.
/// The index keeps no texts of its own, so `was` must be the very text; Edit sees to that.
void reindex(Database& database, const TableInfo& table, qint64 id, QByteArrayView was, QByteArrayView now);

/// Makes the index anew from the records. Only needed after the database was changed by other means.
void rebuildSearch(Database& database);

/// Makes it anew where this program folds or searches other fields than the one that made it.
void refreshSearch(Database& database);

} // namespace khue
