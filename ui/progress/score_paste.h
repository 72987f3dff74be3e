// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/run_grid.h"

#include <QtCore/QStringList>

namespace khue {

/// A line of a column that was copied from a spreadsheet, and what it would set.
struct PastedScore {
    QString line;               ///< as pasted
    bool named = false;         ///< the line says who
    int trainee = -1;           ///< row of the grid; -1 where it fits nobody
    std::optional<double> points;
    QString problem;            ///< why it is left out; empty when it is not
};

/// Understands a pasted column. With two columns the first says who (code, e-mail or name); with one the lines
/// go to `rows` (of the grid) in their order. An empty line sets nothing.
QList<PastedScore> understandPaste(const QString& clipboard, const RunGrid& grid, size_t assessment, const QList<int>& rows);

/// Why a column without names may not fit the trainees in their order: a heading came with it, or it has more lines
/// than there are trainees. Then nothing may be set. Empty where nothing speaks against it.
QString whyOrderIsUnsure(const QList<PastedScore>& pasted);

/// A number with the comma or point of either language; nothing where it is none.
std::optional<double> pointsFrom(const QString& typed);

} // namespace khue
