// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/import.h"
#include "app/interchange/sheet_writer.h"

class QTableWidget;
class QWidget;

namespace khue {

/// What the steps of the import dialog share: the file, how it is understood, and what the last trial said.
struct ImportState {
    Workbook workbook;
    QList<SheetGuess> guesses; ///< one a sheet
    ImportOutcome outcome;     ///< of the last trial, then of the import
    bool tried = false;        ///< whether `outcome` belongs to `guesses` and `decisions`
    QList<LikelyDuplicate> asked; ///< also those that are decided, in the order of the file
    QHash<QString, DuplicateDecision> decisions;
    bool trying = false; ///< a trial is under way

    /// The outcome of a trial: what was decided in an earlier one stays among what is asked.
    void take(ImportOutcome trial);
    /// The outcome of that sheet, or null where it is left out.
    const SheetOutcome* outcomeOf(int sheet) const;
    SheetOutcome sum() const;
};

/// «64 new · 1 refused»: only what there is, «nothing» where there is nothing.
QString resultWords(const SheetOutcome& outcome);
QString severityWord(Severity severity);

/// The problems as a sheet to be saved: whoever keeps the workbook corrects it by this list.
SheetTable problemTable(const ImportState& state);

/// A quiet table for reading, one row selected at a time; Tab leaves it.
QTableWidget* readingTable(QWidget* parent);

} // namespace khue
