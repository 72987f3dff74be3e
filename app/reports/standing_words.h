// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/paper_words.h"
#include "app/progress/outcome.h"

/// How trainees stand, in the words of a paper.
namespace khue {

Tone toneOf(Verdict verdict);
TableCell verdictCell(const PaperWords& words, Verdict verdict);

/// Why somebody is where she is, the gravest first; empty where nothing is amiss. The same reasons as
/// Outcome::reasons, which speak the window's language, said in the paper's.
QList<Words> reasonsOf(Database& database, const PaperWords& words, const RunProgress& run, const TraineeOutcome& trainee);
/// What an assessment is called: its title, else its kind.
Words assessmentWords(Database& database, const PaperWords& words, Id<Assessment> id);
/// Those of each run by name in the paper's order, not the window's.
void sortForPaper(Database& database, const PaperWords& words, Outcomes& outcomes);

/// "87,5%"; a dash where it is not known.
QString percentText(const PaperWords& words, std::optional<double> percent);
/// With the number for a spreadsheet.
TableCell percentCell(const PaperWords& words, std::optional<double> percent, Tone tone = Tone::Plain);
TableCell numberCell(const PaperWords& words, double number, bool bold = false);
/// A day, as a real date in a spreadsheet.
TableCell dateCell(const PaperWords& words, QDate date, Tone tone = Tone::Plain);
/// A column of such days.
TableColumn dateColumn(const Words& title);

} // namespace khue
