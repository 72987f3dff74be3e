// SPDX-License-Identifier: GPL-3.0-or-later
// The partnership's year. Every figure in it is one of the measures of app/indicators, so each opens down to its records.
#include "app/reports/indicator_paper.h"
#include "app/reports/run_paper.h"

#include <algorithm>

namespace khue {

namespace {

/// What is listed by name after a strand's figures: the records behind one of them.
struct Listed {
    const char* measure;
    const char* heading;
};
struct Section {
    Strand strand;
    std::vector<const char*> charts; ///< measures that are drawn by their groups
    std::vector<Listed> lists;
};
const std::vector<Section>& sections() {
    static const std::vector<Section> all{
        {Strand::Training, {"people_trained"}, {{"runs_held", QT_TRANSLATE_NOOP("khue::Paper", "Course runs of the year")}, {"trainees_became_trainers", QT_TRANSLATE_NOOP("khue::Paper", "Trainees who became trainers this year")}}},
        {Strand::Exchange, {"visits_done"}, {{"visits_done", QT_TRANSLATE_NOOP("khue::Paper", "Visits of the year")}}},
        {Strand::Research,
         {"studies_started", "approvals_obtained"},
         {{"studies_started", QT_TRANSLATE_NOOP("khue::Paper", "Studies started this year")}, {"publications", QT_TRANSLATE_NOOP("khue::Paper", "Publications of the year")},
          {"policies_citing_results", QT_TRANSLATE_NOOP("khue::Paper", "Guidelines and policies that cite results, new this year")}, {"practice_changes", QT_TRANSLATE_NOOP("khue::Paper", "Changes in practice of the year")}}},
        {Strand::Governance,
         {"priorities_proposed", "events_held"},
         {{"priorities_became_studies", QT_TRANSLATE_NOOP("khue::Paper", "Vietnamese priorities that became studies this year")}, {"agreements_signed", QT_TRANSLATE_NOOP("khue::Paper", "Agreements signed this year")},
          {"events_held", QT_TRANSLATE_NOOP("khue::Paper", "Workshops and events of the year")}, {"decisions_taken", QT_TRANSLATE_NOOP("khue::Paper", "Decisions of the year")}}},
    };
    return all;
}

/// The figures that open the report.
const char* const headlines[] = {"people_trained", "completion", "certificates_issued", "visits_done", "studies_started", "approvals_obtained", "publications", "priorities_became_studies", "agreements_signed"};

const AnnualFigure* figureOf(const std::vector<AnnualFigure>& figures, const char* code) {
    const auto found = std::find_if(figures.begin(), figures.end(), [code](const AnnualFigure& each) { return qstrcmp(each.measure->code, code) == 0; });
    return found == figures.end() ? nullptr : &*found;
}

KeyValues headlineFacts(const PaperWords& words, const std::vector<AnnualFigure>& figures) {
    KeyValues facts;
    facts.columns = 2;
    for (const char* code : headlines)
        if (const AnnualFigure* figure = figureOf(figures, code)) {
            QString value = figureCell(words, figure->value, figure->measure->decimals).text;
            if (qstrcmp(figure->measure->unit, "%") == 0 && figure->value)
                value += QStringLiteral(" %");
            facts.pairs.append({measureTitle(words, *figure->measure), {value, {}}});
        }
    return facts;
}

TableBlock figureTable(const PaperWords& words, const std::vector<AnnualFigure>& figures, Strand strand, int year) {
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "What is counted")), 160, 3}, {words(QT_TRANSLATE_NOOP("khue::Paper", "Unit")), 60, 1}};
    for (int each = year - 2; each <= year; ++each)
        table.columns.append({Words{QString::number(each), {}}, 40, 0, Align::End});
    for (const AnnualFigure& figure : figures) {
        const Measure& measure = *figure.measure;
        if (measure.strand != strand)
            continue;
        const Words title = measureTitle(words, measure), unit = measureUnit(words, measure);
        TableRow row{{{title.main, title.second}, {unit.main, unit.second}}};
        for (int each = year - 2; each <= year; ++each)
            row.cells.append(figureCell(words, figure.years.at(each), measure.decimals, each == year));
        table.rows.append(row);
    }
    return table;
}

/// The groups of a figure, one chart a breakdown, up to three side by side.
void addGroups(Document& document, const PaperWords& words, const AnnualFigure& figure) {
    constexpr size_t mostCharts = 3, mostBars = 7;
    const Measure& measure = *figure.measure;
    ChartBlock block;
    for (size_t i = 0; i < measure.breakdowns.size() && i < mostCharts; ++i) {
        const Breakdown& breakdown = *measure.breakdowns[i];
        Chart chart = groupsChart(measure, figure.groups[i], [&](const QString& group) { return groupTitle(words, breakdown, group).inTwoLines(); }, chartWords(words),
                                  words(QT_TRANSLATE_NOOP("khue::Paper", "All others")).inTwoLines(), mostBars);
        if (chart.isEmpty())
            continue;
        const Words title = measureTitle(words, measure), by = breakdownTitle(words, breakdown);
        const auto titled = [](const QString& measure, const QString& breakdown) { return measure.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(measure, breakdown.toLower()); };
        chart.title = Words{titled(title.main, by.main), titled(title.second, by.second)}.inOneLine();
        block.charts.append(chart);
    }
    if (!block.charts.isEmpty())
        document.blocks.append(block);
}

/// The records behind a figure, by name in the paper's languages.
void addList(Document& document, Database& database, const PaperWords& words, const Listed& listed, int year) {
    const Measure* measure = findMeasure(QString::fromLatin1(listed.measure));
    const TableInfo* info = measure ? database.table(QString::fromLatin1(measure->table)) : nullptr;
    if (!info)
        return;
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Date")), 0, 0, Align::End, false, false, {}, true}, {words(listed.heading), 200, 3}};
    for (const MeasureRecord& record : measureRecords(database, *measure, Days::ofYear(year))) {
        Words title{record.title, {}};
        Statement row = database.query(QStringLiteral("SELECT %1, %2 FROM %3 WHERE id = ?").arg(QString::fromUtf8(info->titleVi), QString::fromUtf8(info->titleEn), info->key()), record.id);
        if (row.next() && !row.text(0).isEmpty())
            title = words.text(row.text(0), row.text(1));
        table.rows.append(TableRow{{{words.shortDate(record.day), {}, Tone::Plain, false, record.day}, {title.main, title.second}}});
    }
    if (!table.rows.isEmpty()) {
        document.blocks.append(Spacer{});
        document.blocks.append(table);
    }
}

Document makeAnnualReport(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const int year = parameters.value(QStringLiteral("year")).toInt();
    const std::vector<AnnualFigure> figures = annualFigures(database, year);
    Document document = yearPaper(database, words, QT_TRANSLATE_NOOP("khue::Paper", "Annual report of the partnership"), year);
    document.blocks.append(headlineFacts(words, figures));
    for (const Section& section : sections()) {
        document.blocks.append(Heading{words.choice(section.strand), 2});
        document.blocks.append(figureTable(words, figures, section.strand, year));
        for (const char* code : section.charts)
            if (const AnnualFigure* figure = figureOf(figures, code))
                addGroups(document, words, *figure);
        for (const Listed& listed : section.lists)
            addList(document, database, words, listed, year);
    }
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Indicators")), 2});
    document.blocks.append(frameworkTable(words, standings(database, year), year));
    const Words remark = words(QT_TRANSLATE_NOOP("khue::Paper", "Every figure is computed from records of the programme, as they stood on the day of printing; the page “Indicators” opens each of them down to its records."));
    document.blocks.append(Spacer{});
    document.blocks.append(Paragraph{{{remark.inOneLine(QStringLiteral("\n")), false, false, Tone::Muted}}, Align::Start, true});
    return document;
}

} // namespace

extern const Report annualReport;
const Report annualReport{"annual_report",
                          QT_TRANSLATE_NOOP("khue::Report", "Annual report of the partnership"),
                          QT_TRANSLATE_NOOP("khue::Report", "A year of training, exchange, studies and governance in figures, charts and names, with the indicators against their targets."),
                          {yearParameter(), languageParameter()},
                          makeAnnualReport,
                          ReportArea::Partnership};

} // namespace khue
