// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/indicators/annual_figures.h"
#include "app/indicators/standing.h"
#include "ui/widgets/style.h"

namespace khue {

/// A row of the table of figures: a heading, an indicator, or a measure that is shown by itself.
struct FigureRow {
    bool isHeading = false;
    QString title;
    QString definition;
    QString scope, unit;
    qint64 indicator = 0;             ///< 0: a measure by itself
    const Measure* measure = nullptr; ///< null: entered by hand
    RecordFilter filter;
    Days days;                        ///< whose records make the value
    int decimals = 0;
    std::optional<double> value, target, previous, baseline;
    int baselineYear = 0;
    std::map<int, IndicatorYear> years;
    std::optional<StandingState> state;
};

/// The results framework in a year: a heading for each level; what is not in use comes last. `onlyMissing`: those in use
/// whose value of that year is to be entered.
std::vector<FigureRow> frameworkRows(Database& database, int year, bool onlyMissing = false);
/// Every figure that can be computed: a heading for each strand.
std::vector<FigureRow> measureRows(Database& database, int year);
/// One indicator.
FigureRow figureRow(const IndicatorStanding& standing, int year);

State stateOf(StandingState state);

} // namespace khue
