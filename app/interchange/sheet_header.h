// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/field_words.h"

namespace khue {

struct HeaderCell {
    int column = 0;
    QString shown; ///< on one line
    QList<Word>
        parts;       ///< folded: the whole, without what is in brackets, each side of a stroke or line break
    QString session; ///< the N of session:N where it reads so («B3», «Buổi 3», 3, a date), else empty
};

/// A row, or two that belong together, read as the header of a table.
struct Header {
    quint32 firstRow = 0;
    quint32 lastRow = 0;
    QList<HeaderCell> cells;
};

Header headerOf(const Sheet& sheet, const Row& row);
/// Two lines: a cell of the upper line that stands over several of the lower belongs to each of them.
Header headerOf(const Sheet& sheet, const Row& upper, const Row& lower);

/// Which column is which field in a sheet of that kind. `worth` tells how much the header speaks for the
/// kind.
QMap<int, QString> assignedFields(const Sheet& sheet, SheetKind kind, const Header& header, double& worth);

} // namespace khue
