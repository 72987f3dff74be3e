// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/indicators/annual_figures.h"
#include "app/indicators/standing.h"
#include "app/paper/chart.h"

namespace khue {

/// The words of the charts below, in the language of the screen or the paper.
struct ChartWords {
    QString value, target;
    QLocale locale;
};

/// Values against targets over the years: bars for what was reached, a dashed line for what was aimed at.
Chart yearsChart(const std::map<int, IndicatorYear>& years, int decimals, const QString& unit, const ChartWords& words);

/// The parts of a figure, the largest first; names as `shown` gives them. More than `most` groups: the rest is one bar,
/// called `rest`, where parts add up.
Chart groupsChart(const Measure& measure, const std::vector<GroupFigure>& groups, const std::function<QString(const QString&)>& shown, const ChartWords& words, const QString& rest,
                  size_t most = 8);

} // namespace khue
