// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/record.h"

namespace khue {

/// A broken rule of a stored row.
struct RowProblem {
    qint64 id = 0;
    Problem problem;
    bool operator==(const RowProblem&) const = default;
};

/// What the rules of a table say of all its rows, where few statements find it sooner than a few for each row. What a rule
/// says of several rows together it says once, of the row that is to be looked at.
using OwnSweep = QList<RowProblem> (*)(Database&);

/// What TableInfo::check() says of every stored row, by id. Each generic rule takes one statement, whatever the number of
/// rows; the area's own rules are those of `own`, or are asked row by row.
QList<RowProblem> sweep(Database& database, const TableInfo& table, OwnSweep own = nullptr);

// What the generic rules say.
Problem notFilledIn(const FieldInfo& field);
Problem notPossible(const FieldInfo& field, const QString& value);
Problem takenAlready(const FieldInfo& field, const QString& value);
Problem referredGone(const FieldInfo& field);
Problem ownerGone(const FieldInfo& field);

} // namespace khue
