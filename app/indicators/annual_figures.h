// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/indicators/measure.h"

#include <map>

namespace khue {

/// What a measure says of a year, beside the years before.
struct AnnualFigure {
    const Measure* measure = nullptr;
    std::map<int, std::optional<double>> years; ///< of `annualYears` years up to the one asked for
    std::optional<double> value, previous;
    std::vector<std::vector<GroupFigure>> groups; ///< of the year, by each breakdown of the measure
};
inline constexpr int annualYears = 5;

/// Every measure in a year, by strand; each is read once.
std::vector<AnnualFigure> annualFigures(Database& database, int year);

} // namespace khue
