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

/// Which trainees of a run a name, code or e-mail means: those it is exactly, else those whose name ends with it.
class TraineeNames {
public:
    explicit TraineeNames(const RunGrid& grid);
    /// Rows of the grid.
    QList<int> rows(const QString& who) const;

private:
    QList<QStringList> m_words;
};

/// Reads the points of a line, and says what is wrong with them. Nothing is wrong with an empty value: it sets nothing.
void readPoints(PastedScore& score, const QString& value, double maximum);
/// Whom a line means, by the words it names her with; `taken` holds who has a line already, a place for each trainee.
void readTrainee(PastedScore& score, const QString& who, const TraineeNames& names, std::vector<bool>& taken);

/// Understands a pasted column. With two columns the first says who (code, e-mail or name); with one the lines
/// go to `rows` (of the grid) in their order. An empty line sets nothing.
QList<PastedScore> understandPaste(const QString& clipboard, const RunGrid& grid, size_t assessment, const QList<int>& rows);

/// Why a column without names may not fit the trainees in their order: a heading came with it, or it has more lines
/// than there are trainees. Then nothing may be set. Empty where nothing speaks against it.
QString whyOrderIsUnsure(const QList<PastedScore>& pasted);

/// A number with the comma or point of either language; nothing where it is none.
std::optional<double> pointsFrom(const QString& typed);

} // namespace khue
