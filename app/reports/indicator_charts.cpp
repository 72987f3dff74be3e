// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/indicator_charts.h"

#include "app/paper/document.h"

namespace khue {

Chart yearsChart(const std::map<int, IndicatorYear>& years, int decimals, const QString& unit, const ChartWords& words) {
    Chart chart;
    chart.locale = words.locale;
    chart.decimals = decimals;
    if (unit == QLatin1String("%"))
        chart.unit = unit;
    else
        chart.valueTitle = unit;
    ChartSeries values, targets;
    values.name = words.value;
    targets.name = words.target;
    bool hasTarget = false, hasValue = false;
    for (const auto& [year, known] : years) {
        chart.categories.append(QString::number(year));
        values.values.append(known.value);
        targets.values.append(known.target);
        hasValue = hasValue || known.value;
        hasTarget = hasTarget || known.target;
    }
    if (!hasValue && !hasTarget)
        return {};
    // Where there is a target both are bars side by side, the target muted: its years need not follow each other.
    if (hasTarget)
        targets.tone = Tone::Muted;
    chart.series.append(values);
    if (hasTarget)
        chart.series.append(targets);
    chart.valueLabels = chart.categories.size() <= 8;
    return chart;
}

Chart groupsChart(const Measure& measure, const std::vector<GroupFigure>& groups, const std::function<QString(const QString&)>& shown, const ChartWords& words, const QString& rest, size_t most) {
    Chart chart;
    chart.horizontal = true;
    chart.valueLabels = true;
    chart.locale = words.locale;
    chart.decimals = measure.decimals;
    ChartSeries values;
    values.name = words.value;
    const bool adds = measure.reckoning == Reckoning::Count || measure.reckoning == Reckoning::Sum;
    double others = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        if (groups.size() > most && i + 1 >= most) {
            others += groups[i].value;
            continue;
        }
        chart.categories.append(shown(groups[i].group));
        values.values.append(groups[i].value);
    }
    if (groups.size() > most && adds) {
        chart.categories.append(rest);
        values.values.append(others);
    }
    if (values.values.isEmpty())
        return {};
    chart.series.append(values);
    return chart;
}

} // namespace khue
