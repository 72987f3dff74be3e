// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/figure_rows.h"

#include "app/store/language.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

FigureRow heading(const QString& title) {
    FigureRow row;
    row.isHeading = true;
    row.title = title;
    return row;
}

} // namespace

State stateOf(StandingState state) {
    switch (state) {
    case StandingState::Reached:
        return State::Good;
    case StandingState::OnCourse:
        return State::Info;
    case StandingState::Nearly:
        return State::Care;
    case StandingState::Behind:
        return State::Bad;
    case StandingState::NoTarget:
    case StandingState::NoValue:
        break;
    }
    return State::Neutral;
}

FigureRow figureRow(const IndicatorStanding& standing, int year) {
    const Indicator& indicator = standing.indicator;
    FigureRow row;
    row.title = QString(indicator.code + QStringLiteral(" · ") + indicatorName(indicator));
    row.definition = inLanguage(indicator.definition_vi, indicator.definition_en);
    if (row.definition.isEmpty() && standing.measure)
        row.definition = standing.measure->explanation();
    row.scope = titleOf(indicator.scope);
    row.unit = indicatorUnit(indicator);
    row.indicator = indicator.id.value;
    row.measure = standing.measure;
    row.filter = standing.filter();
    row.days = standing.days(year);
    row.decimals = standing.decimals();
    row.value = standing.value;
    row.target = standing.target;
    row.previous = standing.previous;
    row.baseline = indicator.baseline;
    row.baselineYear = indicator.baseline_year;
    row.years = standing.years;
    row.state = standing.state;
    return row;
}

std::vector<FigureRow> frameworkRows(Database& database, int year, bool onlyMissing) {
    std::vector<FigureRow> rows;
    std::optional<IndicatorLevel> level;
    bool inUse = true;
    for (const IndicatorStanding& standing : standings(database, year, onlyMissing ? Which::InUse : Which::All)) {
        if (onlyMissing && (standing.indicator.isComputed() || standing.value))
            continue;
        if (inUse && !standing.indicator.active) {
            inUse = false;
            rows.push_back(heading(QCoreApplication::translate("khue::Indicators", "Not in use")));
        } else if (inUse && level != standing.indicator.level) {
            level = standing.indicator.level;
            rows.push_back(heading(titleOf(*level)));
        }
        rows.push_back(figureRow(standing, year));
    }
    return rows;
}

std::vector<FigureRow> measureRows(Database& database, int year) {
    std::vector<FigureRow> rows;
    std::optional<Strand> strand;
    for (const AnnualFigure& figure : annualFigures(database, year)) {
        const Measure& measure = *figure.measure;
        if (strand != measure.strand) {
            strand = measure.strand;
            rows.push_back(heading(titleOf(*strand)));
        }
        FigureRow row;
        row.title = measure.label();
        row.definition = measure.explanation();
        row.unit = measure.unitLabel();
        row.measure = &measure;
        row.days = Days::ofYear(year);
        row.decimals = measure.decimals;
        row.value = figure.value;
        row.previous = figure.previous;
        for (const auto& [each, value] : figure.years)
            row.years[each].value = value;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace khue
