// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/indicator_paper.h"
#include "app/reports/run_paper.h"

namespace khue {

namespace {

constexpr qsizetype chartsAbreast = 3;

/// How many indicators stand how, in one sentence each.
KeyValues summary(const PaperWords& words, const std::vector<IndicatorStanding>& standings) {
    KeyValues facts;
    facts.columns = 3;
    facts.pairs.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Indicators")), {QString::number(standings.size()), {}}});
    for (const StandingState state : {StandingState::Reached, StandingState::OnCourse, StandingState::Nearly, StandingState::Behind, StandingState::NoValue}) {
        const auto count = std::count_if(standings.begin(), standings.end(), [state](const IndicatorStanding& each) { return each.state == state; });
        facts.pairs.append({words.choice(state), {QString::number(count), {}}});
    }
    return facts;
}

/// The targets and values of the years, small charts side by side.
void addCharts(Document& document, const PaperWords& words, const std::vector<IndicatorStanding>& standings) {
    ChartBlock row;
    row.figuresBelow = true; // the table above tells them
    const auto flush = [&] {
        if (!row.charts.isEmpty())
            document.blocks.append(row);
        row.charts.clear();
    };
    for (const IndicatorStanding& each : standings) {
        Chart chart = yearsChart(each.years, each.decimals(), words.text(each.indicator.unit_vi, each.indicator.unit_en).main, chartWords(words));
        if (chart.isEmpty())
            continue;
        chart.title = QStringLiteral("%1 · %2").arg(each.indicator.code, words.text(each.indicator.name_vi, each.indicator.name_en).inOneLine());
        chart.valueTitle.clear();
        row.charts.append(chart);
        if (row.charts.size() == chartsAbreast)
            flush();
    }
    flush();
}

/// What each indicator measures, and where its values come from.
TableBlock definitions(const PaperWords& words, const std::vector<IndicatorStanding>& standings) {
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Code")), 0, 0},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Definition")), 200, 3},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Source")), 100, 1}};
    for (const IndicatorStanding& each : standings) {
        Words definition = words.text(each.indicator.definition_vi, each.indicator.definition_en);
        if (definition.isEmpty() && each.measure)
            definition = measureDefinition(words, *each.measure);
        const Words source = each.measure ? words(QT_TRANSLATE_NOOP("khue::Paper", "Computed from the programme's records")) : words(QT_TRANSLATE_NOOP("khue::Paper", "Entered by hand, with evidence"));
        table.rows.append(TableRow{{{each.indicator.code}, {definition.main, definition.second}, {source.main, source.second}}});
    }
    return table;
}

/// The values entered by hand, with what they rest on.
TableBlock evidence(Database& database, const PaperWords& words, int year) {
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Code")), 0, 0},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Time")), 0, 0},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Value")), 0, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Evidence")), 200, 1}};
    Statement row = database.query(QStringLiteral("SELECT i.code, v.measured_on, v.value, v.evidence, v.note FROM indicator_value v JOIN indicator i ON i.id = v.indicator_id "
                                                  "WHERE i.measure IS NULL AND i.active = 1 AND v.measured_on < ? ORDER BY i.code, v.measured_on"),
                                   QString::number(year + 1));
    while (row.next()) {
        const PartialDate on = PartialDate::fromIso(row.text(1));
        const QString time = on.isFull() ? words.shortDate(on.toDate()) : on.month ? QStringLiteral("%1/%2").arg(on.month).arg(on.year) : QString::number(on.year);
        table.rows.append(TableRow{{{row.text(0)}, {time}, figureCell(words, row.real(2), 2), {row.text(3), row.text(4)}}});
    }
    return table;
}

Document makeIndicatorReport(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const int year = parameters.value(QStringLiteral("year")).toInt();
    const std::vector<IndicatorStanding> all = standings(database, year);
    Document document = yearPaper(database, words, QT_TRANSLATE_NOOP("khue::Paper", "Indicator report"), year);
    document.page.landscape = true;
    document.blocks.append(summary(words, all));
    document.blocks.append(frameworkTable(words, all, year));
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Values and targets over the years")), 2});
    addCharts(document, words, all);
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "What the indicators measure")), 2});
    document.blocks.append(definitions(words, all));
    if (const TableBlock byHand = evidence(database, words, year); !byHand.rows.isEmpty()) {
        document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Values entered by hand")), 2});
        document.blocks.append(byHand);
    }
    return document;
}

} // namespace

extern const Report indicatorReport;
const Report indicatorReport{"indicator_report",
                             QT_TRANSLATE_NOOP("khue::Report", "Indicator report"),
                             QT_TRANSLATE_NOOP("khue::Report", "The results framework of a year: values against targets, how each indicator stands, charts over the years, definitions and evidence."),
                             {yearParameter(), languageParameter()},
                             makeIndicatorReport,
                             ReportArea::Partnership};

} // namespace khue
