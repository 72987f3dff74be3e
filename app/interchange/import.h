// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/recognition.h"
#include "app/store/database.h"
#include "app/store/progress.h"

#include <QtCore/QHash>

namespace khue {

class WorkbookSource;

/// What became of one sheet. Every data row is counted once.
struct SheetOutcome {
    QString name;
    SheetKind kind = SheetKind::Unknown;
    int rows = 0, created = 0, updated = 0, unchanged = 0, refused = 0;
};

/// Something in a file that was refused (Error), taken with a doubt (Warning), or worth knowing (Hint).
struct ImportProblem {
    QString sheet;
    quint32 row = 0;  ///< as the spreadsheet shows it; 0 where the whole sheet is meant
    int column = -1;  ///< from 0; -1 where the whole row is meant
    QString message;
    Severity severity = Severity::Error;
};

enum class DuplicateDecision { Same, Different };

/// A person in the file who is perhaps one whom the programme knows under other details.
struct LikelyDuplicate {
    QString sheet;
    quint32 row = 0;
    QString incoming; ///< what the file says, for the user
    QString existing; ///< what the programme says
    qint64 person = 0;
    QString key;      ///< under which a decision is given back
    /// What the import does without a decision: the same where the row would add nothing to what is known.
    DuplicateDecision assumed = DuplicateDecision::Different;
};

struct ImportOptions {
    QString fileName;    ///< for the history
    bool dryRun = false; ///< everything is tried, nothing is written
    /// Of the likely duplicates of an earlier dry run. «Different» is remembered for good.
    QHash<QString, DuplicateDecision> decisions;
    /// Guesses that the user corrected; remembered for the next file of that shape.
    QList<SheetGuess> corrections;
};

struct ImportOutcome {
    QList<SheetOutcome> sheets;
    QList<ImportProblem> problems;
    QList<LikelyDuplicate> duplicates;
    int changes = 0; ///< in the history; 0: nothing was written
    int refused() const;
};

/// A guess for each sheet, with the corrections remembered in the database applied. Of the workbook the first rows
/// of each sheet suffice.
QList<SheetGuess> recogniseWorkbook(Database& database, const Workbook& workbook);

/// Takes a workbook into the programme, as one step of the history. `guesses` has one for each sheet; those of
/// kind Unknown are left out. Rows that break a rule are refused with a reason, the rest goes in. Doing it twice
/// changes nothing the second time: an empty cell never empties a field, and an enrolment never goes backwards.
/// Throws Failure or Cancelled, and then nothing was written.
ImportOutcome importWorkbook(Database& database, WorkbookSource& source, const QList<SheetGuess>& guesses,
                             const ImportOptions& options, Progress* progress = nullptr);
ImportOutcome importWorkbook(Database& database, const Workbook& workbook, const QList<SheetGuess>& guesses,
                             const ImportOptions& options, Progress* progress = nullptr);

/// "E" and its header: how a problem's column is named to the user. Empty for the whole row.
QString columnTitle(const SheetGuess& guess, int column);

} // namespace khue
