// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/indicator_paper.h"

#include <cmath>

namespace khue {

namespace {

Tone toneOf(StandingState state) {
    switch (state) {
    case StandingState::Reached:
        return Tone::Good;
    case StandingState::OnCourse:
        return Tone::Info;
    case StandingState::Nearly:
        return Tone::Care;
    case StandingState::Behind:
        return Tone::Bad;
    case StandingState::NoTarget:
    case StandingState::NoValue:
        break;
    }
    return Tone::Muted;
}

} // namespace

Words measureTitle(const PaperWords& words, const Measure& measure) {
    return words.of("khue::Indicators", measure.title);
}
Words measureUnit(const PaperWords& words, const Measure& measure) {
    return words.of("khue::Indicators", measure.unit);
}
Words measureDefinition(const PaperWords& words, const Measure& measure) {
    return words.of("khue::Indicators", measure.definition);
}
Words breakdownTitle(const PaperWords& words, const Breakdown& breakdown) {
    return words.of("khue::Indicators", breakdown.title);
}

Words groupTitle(const PaperWords& words, const Breakdown& breakdown, const QString& group) {
    if (breakdown.choices)
        for (const ChoiceItem& item : *breakdown.choices)
            if (group == QLatin1String(item.code))
                return words.of("khue::Choice", item.title);
    return group.isEmpty() ? words(QT_TRANSLATE_NOOP("khue::Paper", "Not stated")) : Words{group, {}};
}

TableCell figureCell(const PaperWords& words, std::optional<double> value, int decimals, bool bold) {
    if (!value)
        return {QStringLiteral("–"), {}, Tone::Muted};
    const double scale = std::pow(10, decimals), rounded = std::round(*value * scale) / scale;
    return {words.number(rounded), {}, Tone::Plain, bold, *value};
}

ChartWords chartWords(const PaperWords& words) {
    return {words(QT_TRANSLATE_NOOP("khue::Paper", "Value")).inOneLine(), words(QT_TRANSLATE_NOOP("khue::Paper", "Target")).inOneLine(), words.locale()};
}

TableBlock frameworkTable(const PaperWords& words, const std::vector<IndicatorStanding>& standings, int year) {
    TableBlock table;
    table.verticalLines = false;
    table.sectionTitle = words(QT_TRANSLATE_NOOP("khue::Paper", "Level"));
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Code")), 0, 0},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Indicator")), 120, 3},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Unit")), 50, 1},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Capacity level")), 56, 0},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Baseline")), 0, 0, Align::End},
                     {Words{QString::number(year - 1), {}}, 0, 0, Align::End},
                     {Words{QString::number(year), {}}, 0, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Target")), 0, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Standing")), 60, 0}};
    table.emptyText = words(QT_TRANSLATE_NOOP("khue::Paper", "The programme has no indicators yet.")).inOneLine();
    std::optional<IndicatorLevel> level;
    for (const IndicatorStanding& each : standings) {
        const Indicator& indicator = each.indicator;
        if (level != indicator.level) {
            level = indicator.level;
            table.rows.append(TableRow{{{words.choice(*level).inOneLine()}}, true});
        }
        const Words name = words.text(indicator.name_vi, indicator.name_en), unit = words.text(indicator.unit_vi, indicator.unit_en);
        const Words scope = words.choice(indicator.scope), state = words.choice(each.state);
        table.rows.append(TableRow{{{indicator.code},
                                    {name.main, name.second},
                                    {unit.main, unit.second},
                                    {scope.main, scope.second},
                                    figureCell(words, indicator.baseline, each.decimals()),
                                    figureCell(words, each.previous, each.decimals()),
                                    figureCell(words, each.value, each.decimals(), true),
                                    figureCell(words, each.target, each.decimals()),
                                    {state.main, state.second, toneOf(each.state)}}});
    }
    return table;
}

Document yearPaper(Database& database, const PaperWords& words, const char* title, int year) {
    Document document;
    document.language = words.language();
    const Words heading = followedBy(words(title), QStringLiteral(" · %1").arg(year));
    document.title = heading.inOneLine(QStringLiteral(" – "));
    document.runningTitle = heading.inOneLine();
    document.pageLabel = words(QT_TRANSLATE_NOOP("khue::Paper", "Page %1 of %2")).inOneLine();
    document.footer = words.with(QT_TRANSLATE_NOOP("khue::Paper", "Printed on %1"), {words.shortDate(database.today())}).inOneLine();
    document.blocks.append(Heading{heading, 1});
    return document;
}

} // namespace khue
