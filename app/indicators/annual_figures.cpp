// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/annual_figures.h"

namespace khue {

std::vector<AnnualFigure> annualFigures(Database& database, int year) {
    std::vector<AnnualFigure> figures;
    for (const Measure* measure : allMeasures()) {
        const MeasureFigures read(database, *measure);
        AnnualFigure figure;
        figure.measure = measure;
        for (int each = year - annualYears + 1; each <= year; ++each)
            figure.years[each] = read.figure(Days::ofYear(each));
        figure.value = figure.years[year];
        figure.previous = figure.years[year - 1];
        for (size_t i = 0; i < measure->breakdowns.size(); ++i)
            figure.groups.push_back(read.groups(int(i), Days::ofYear(year)));
        figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace khue
