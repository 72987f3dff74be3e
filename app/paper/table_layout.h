// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/document.h"

/// How a table's columns share the width of a page: pure, so that it is tested without a font.
namespace khue {

/// What a column needs, in points, padding included.
struct ColumnNeed {
    double minimum = 0; ///< its widest word: below this, words break
    double natural = 0; ///< its widest text in one line
    double weight = 0;
    bool repeated = false;
    bool oneLine = false; ///< gets its natural width before all others, while the rest still has its minimum
    bool operator==(const ColumnNeed&) const = default;
};

/// The columns shown together on one page and their widths.
struct ColumnGroup {
    QList<int> columns;
    QList<double> widths;
    bool operator==(const ColumnGroup&) const = default;
};

/// All columns in one group where their minimum widths fit into `width`; else as few groups as possible, each
/// with the repeated columns first, the others in order and shared out evenly. Widths never add up to more
/// than `width`.
QList<ColumnGroup> shareWidth(const QList<ColumnNeed>& needs, double width);

} // namespace khue
