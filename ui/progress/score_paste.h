// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/run_grid.h"

#include <QtCore/QStringList>

namespace khue {

/// A line of a column that was copied from a spreadsheet, and what it would set.
struct PastedScore {
    QString line;               ///< as pasted
    int trainee = -1;           ///< row of the grid; -1 where it fits nobody
    std::optional<double> points;
    QString problem;            ///< why it is left out; empty when it is not
};

/// Understands a pasted column. With two columns the first says who (code, e-mail or name); with one the lines
/// go to `rows` (of the grid) in their order. An empty line sets nothing.
QList<PastedScore> understandPaste(const QString& clipboard, const RunGrid& grid, size_t assessment, const QList<int>& rows);

/// A number with the comma or point of either language; nothing where it is none.
std::optional<double> pointsFrom(const QString& typed);

} // namespace khue
