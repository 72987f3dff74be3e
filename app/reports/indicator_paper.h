// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/paper_words.h"
#include "app/reports/indicator_charts.h"

/// What the papers about figures and indicators have in common.
namespace khue {

/// Words that papers say in their own languages.
Words measureTitle(const PaperWords& words, const Measure& measure);
Words measureUnit(const PaperWords& words, const Measure& measure);
Words measureDefinition(const PaperWords& words, const Measure& measure);
Words breakdownTitle(const PaperWords& words, const Breakdown& breakdown);
Words groupTitle(const PaperWords& words, const Breakdown& breakdown, const QString& group);

/// A figure as it is rounded, and for a spreadsheet as the number that it is.
TableCell figureCell(const PaperWords& words, std::optional<double> value, int decimals, bool bold = false);

ChartWords chartWords(const PaperWords& words);

/// The results framework in a year: a section for each level, the state in colour and words.
TableBlock frameworkTable(const PaperWords& words, const std::vector<IndicatorStanding>& standings, int year);

/// A document with the title «… · 2026», footer and page numbers.
Document yearPaper(Database& database, const PaperWords& words, const char* title, int year);

} // namespace khue
