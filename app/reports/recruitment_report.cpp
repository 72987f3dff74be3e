// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/recruitment_charts.h"
#include "app/reports/run_paper.h"
#include "app/store/failure.h"
#include "app/store/language.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <cmath>

namespace khue {

namespace {

TableCell countCell(const PaperWords& words, qint64 figure, bool bold) {
    return {figure ? words.number(double(figure)) : QStringLiteral("–"), {}, figure ? Tone::Plain : Tone::Muted, bold, double(figure)};
}

QList<TableCell> figureCells(const PaperWords& words, const RecruitmentSums& sums, bool bold) {
    QList<TableCell> cells;
    for (const qint64 figure : {sums.target, sums.screened, sums.not_eligible, sums.declined, sums.other_excluded, sums.randomised, sums.lost, sums.discontinued, sums.analysed})
        cells.append(countCell(words, figure, bold));
    return cells;
}

TableBlock armTable(const PaperWords& words, const std::vector<StudyArm>& arms) {
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Arm")), 110, 3}, {words(QT_TRANSLATE_NOOP("khue::Paper", "Kind of arm")), 80, 2}};
    for (const char* name : {QT_TRANSLATE_NOOP("khue::Paper", "Planned"), QT_TRANSLATE_NOOP("khue::Paper", "Allocated"), QT_TRANSLATE_NOOP("khue::Paper", "Received the intervention"),
                             QT_TRANSLATE_NOOP("khue::Paper", "Lost"), QT_TRANSLATE_NOOP("khue::Paper", "Discontinued"), QT_TRANSLATE_NOOP("khue::Paper", "Analysed"),
                             QT_TRANSLATE_NOOP("khue::Paper", "Excluded from the analysis")})
        table.columns.append({words(name), 40, 1, Align::End});
    std::array<qint64, 7> total{};
    const auto row = [&](const Words& name, const Words& kind, const std::array<qint64, 7>& figures, bool bold) {
        TableRow row{{{name.main, name.second, Tone::Plain, bold}, {kind.main, kind.second}}};
        for (const qint64 figure : figures)
            row.cells.append(countCell(words, figure, bold));
        table.rows.append(row);
    };
    for (const StudyArm& arm : arms) {
        const std::array<qint64, 7> figures{arm.target, arm.allocated, arm.received, arm.lost, arm.discontinued, arm.analysed, arm.not_analysed};
        row(words.text(arm.name_vi, arm.name_en), words.choice(arm.kind), figures, false);
        for (size_t i = 0; i < figures.size(); ++i)
            total[i] += figures[i];
    }
    row(words(QT_TRANSLATE_NOOP("khue::Paper", "Total")), {}, total, true);
    return table;
}

Document makeRecruitmentReport(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const Study study = load(database, Id<Study>{parameters.value(QStringLiteral("study")).toLongLong()});
    const RecruitmentProgress progress = recruitmentProgress(database, study.id);
    if (progress.months.empty())
        throw Failure(QCoreApplication::translate("khue::Report", "“%1” has no figures of recruitment yet.").arg(study.code));
    const Words title = words(QT_TRANSLATE_NOOP("khue::Paper", "Recruitment"));

    Document document;
    document.language = words.language();
    document.page.landscape = true;
    document.title = title.inOneLine() + QStringLiteral(" – ") + study.code;
    document.runningTitle = document.title;
    document.pageLabel = words(QT_TRANSLATE_NOOP("khue::Paper", "Page %1 of %2")).inOneLine();
    document.footer = words.with(QT_TRANSLATE_NOOP("khue::Paper", "Printed on %1"), {words.shortDate(database.today())}).inOneLine();
    document.blocks.append(Heading{title, 1});
    const auto month = [](QDate date) { return date.isValid() ? QStringLiteral("%1/%2").arg(date.month()).arg(date.year()) : QStringLiteral("–"); };
    KeyValues facts{{{words(QT_TRANSLATE_NOOP("khue::Paper", "Study")), words.text(study.title_vi, study.title_en)},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Code")), {study.code, {}}},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Recruited / sample size")),
                      {progress.sampleSize ? QStringLiteral("%1 / %2").arg(progress.total.randomised).arg(progress.sampleSize) : QString::number(progress.total.randomised), {}}},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Recorded up to")), {month(progress.lastRecorded), {}}}},
                    2};
    if (progress.reachedIn)
        facts.pairs.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Sample size reached in")), {month(*progress.reachedIn), {}}});
    int said = 0;
    for (const int asked : {3, 6})
        if (const std::optional<RecruitmentForecast> forecast = progress.forecast(asked); forecast && forecast->months != said) {
            said = forecast->months;
            facts.pairs.append({words.with(QT_TRANSLATE_NOOP("khue::Paper", "To be reached, at the pace of the last %1 months"), {QString::number(said)}),
                                forecast->reached.isValid() ? words.with(QT_TRANSLATE_NOOP("khue::Paper", "%1 (%2 a month)"), {month(forecast->reached), words.number(std::round(forecast->pace * 10) / 10)})
                                                            : words(QT_TRANSLATE_NOOP("khue::Paper", "not at this pace"))});
        }
    document.blocks.append(facts);
    Chart curve = recruitmentCurve(progress, words), flow = consortChart(consortFlow(database, study.id), words);
    curve.title = words(QT_TRANSLATE_NOOP("khue::Paper", "Recruited so far, and the target")).inOneLine();
    flow.title = words(QT_TRANSLATE_NOOP("khue::Paper", "CONSORT flow")).inOneLine();
    ChartBlock charts{{curve}, 0, true};
    if (!flow.isEmpty() && flow.lanes() < 2)
        charts.charts.append(flow);
    document.blocks.append(charts);
    if (flow.lanes() > 1) // arms beside each other take the whole width
        document.blocks.append(ChartBlock{{flow}, 0, true});
    if (const std::vector<StudyArm> arms = armsOf(database, study.id); !arms.empty()) {
        document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "By arm, after randomisation")), 2});
        document.blocks.append(armTable(words, arms));
    }

    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "By site and month")), 2});
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Month")), 60, 1, Align::Start, false, true}};
    for (const char* name : {QT_TRANSLATE_NOOP("khue::Paper", "Target"), QT_TRANSLATE_NOOP("khue::Paper", "Screened"), QT_TRANSLATE_NOOP("khue::Paper", "Not eligible"),
                             QT_TRANSLATE_NOOP("khue::Paper", "Declined"), QT_TRANSLATE_NOOP("khue::Paper", "Excluded, other"), QT_TRANSLATE_NOOP("khue::Paper", "Randomised or enrolled"),
                             QT_TRANSLATE_NOOP("khue::Paper", "Lost"), QT_TRANSLATE_NOOP("khue::Paper", "Discontinued"), QT_TRANSLATE_NOOP("khue::Paper", "Analysed")})
        table.columns.append({words(name), 40, 1, Align::End});
    table.sectionTitle = words(QT_TRANSLATE_NOOP("khue::Paper", "Site"));
    const Words sum = words(QT_TRANSLATE_NOOP("khue::Paper", "Total"));
    QList<QPair<qint64, QString>> sites;
    {
        Statement rows = database.query(QStringLiteral("SELECT id, %1 FROM study_site WHERE study_id = ? ORDER BY code, id")
                                            .arg(QString::fromUtf8(words.language() == PaperLanguage::English ? tableOf<StudySite>.titleEn : tableOf<StudySite>.titleVi)),
                                        study.id);
        while (rows.next())
            sites.append({rows.integer(0), rows.text(1)});
    }
    for (const auto& [id, name] : std::as_const(sites)) {
        const RecruitmentProgress site = recruitmentProgress(database, study.id, {id});
        if (site.months.empty())
            continue;
        table.rows.append(TableRow{{{name}}, true});
        for (const RecruitmentMonth& each : site.months)
            table.rows.append(TableRow{QList<TableCell>{{month(each.month), {}, Tone::Plain, false, each.month}} + figureCells(words, each.sums, false)});
        table.rows.append(TableRow{QList<TableCell>{{sum.main, sum.second, Tone::Plain, true}} + figureCells(words, site.total, true)});
    }
    const Words all = words(QT_TRANSLATE_NOOP("khue::Paper", "All sites"));
    table.rows.append(TableRow{{{all.inOneLine()}}, true});
    table.rows.append(TableRow{QList<TableCell>{{sum.main, sum.second, Tone::Plain, true}} + figureCells(words, progress.total, true)});
    document.blocks.append(table);
    return document;
}

} // namespace

extern const Report recruitmentReport;
const Report recruitmentReport{"recruitment",
                               QT_TRANSLATE_NOOP("khue::Report", "Recruitment"),
                               QT_TRANSLATE_NOOP("khue::Report", "A study's participants against the target with what is to be expected, the CONSORT flow, and the figures by site and month."),
                               {recordParameter("study", QT_TRANSLATE_NOOP("khue::Report", "Study"), "study"), languageParameter()},
                               makeRecruitmentReport,
                               ReportArea::Research};

} // namespace khue
