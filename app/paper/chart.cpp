// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/chart.h"

#include <algorithm>
#include <cmath>

namespace khue {

bool Chart::isEmpty() const {
    if (kind == ChartKind::Gantt)
        return rows.isEmpty();
    if (kind == ChartKind::Timeline)
        return items.isEmpty();
    if (kind == ChartKind::Flow)
        return boxes.isEmpty();
    for (const ChartSeries& each : series)
        for (const std::optional<double>& value : each.values)
            if (value)
                return false;
    return true;
}

QString Chart::written(double value) const {
    QLocale writer = locale;
    int places = decimals;
    if (places < 0) {
        places = 2;
        while (places > 0 && std::abs(std::round(value * std::pow(10, places - 1)) / std::pow(10, places - 1) - value) < 1e-9)
            --places;
    }
    const QString number = writer.toString(value, 'f', places);
    return unit.isEmpty() ? number : unit == QLatin1String("%") ? QString(number % unit) : QString(number % u' ' % unit);
}

QString Chart::written(QDate date) const {
    return locale.language() == QLocale::Vietnamese ? date.toString(QStringLiteral("d/M/yyyy")) : locale.toString(date, QStringLiteral("d MMM yyyy"));
}

QList<double> roundSteps(double low, double high, int most) {
    if (!std::isfinite(low) || !std::isfinite(high) || most < 1)
        return {0, 1};
    if (high < low)
        std::swap(low, high);
    if (high - low < 1e-9 * std::max({1.0, std::abs(low), std::abs(high)}))
        high = low + (low == 0 ? 1 : std::abs(low));
    const double rough = (high - low) / most;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0, 20.0}) {
        const double step = factor * power;
        const double first = std::floor(low / step + 1e-9), last = std::ceil(high / step - 1e-9);
        if (last - first > most)
            continue;
        QList<double> steps;
        for (double i = first; i <= last; ++i)
            steps.append(i * step);
        return steps;
    }
    return {low, high};
}

int Chart::lanes() const {
    int most = 0;
    for (const FlowBox& box : boxes)
        most = std::max(most, box.lane + 1);
    return most;
}

double naturalHeight(const Chart& chart, double width) {
    const double title = chart.title.isEmpty() ? 0 : 18;
    const double legend = chart.series.size() > 1 ? 16 : 0;
    switch (chart.kind) {
    case ChartKind::Flow: return title + flowHeight(chart, width);
    case ChartKind::Timeline: return title + timelineHeight(chart, width);
    case ChartKind::Gantt: {
        const bool twoLines = std::any_of(chart.rows.begin(), chart.rows.end(), [](const GanttRow& row) { return row.title.contains(u'\n'); });
        return title + 30 + (twoLines ? 24.0 : 18.0) * double(chart.rows.size());
    }
    case ChartKind::Radar:
        if (chart.categories.size() >= 3)
            return title + legend + std::max(std::min(width * 0.7, 250.0), 60 + 5.5 * double(chart.categories.size())); // names stand left and right
        [[fallthrough]];
    case ChartKind::Bars:
    case ChartKind::StackedBars:
        if (chart.horizontal || chart.kind == ChartKind::Radar) {
            const bool twoLines = std::any_of(chart.categories.begin(), chart.categories.end(), [](const QString& name) { return name.contains(u'\n'); });
            const double bars = chart.kind == ChartKind::StackedBars ? 1 : double(std::max<qsizetype>(1, chart.series.size()));
            return title + legend + 30 + double(chart.categories.size()) * std::max(twoLines ? 32.0 : 24.0, 8 + 12 * bars);
        }
        [[fallthrough]];
    case ChartKind::Lines: return title + legend + std::clamp(width * 0.4, 130.0, 210.0);
    }
    return 180;
}

} // namespace khue
