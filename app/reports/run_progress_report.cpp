// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/run_paper.h"
#include "app/reports/standing_words.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace khue {

namespace {

/// How many stand where, as bars with their colours.
Chart verdictChart(const PaperWords& words, const Outcomes& outcomes) {
    std::array<int, 7> counts{};
    for (const TraineeOutcome& each : outcomes.trainees)
        ++counts[size_t(each.outcome.verdict)];
    Chart chart;
    chart.kind = ChartKind::StackedBars;
    chart.horizontal = true;
    chart.valueLabels = true;
    chart.locale = words.locale();
    chart.title = words(QT_TRANSLATE_NOOP("khue::Paper", "Where the trainees stand")).inOneLine();
    chart.categories = {words(QT_TRANSLATE_NOOP("khue::Paper", "Trainees")).inTwoLines()};
    for (const Verdict verdict : {Verdict::Passed, Verdict::OnCourse, Verdict::Unsettled, Verdict::AtRisk, Verdict::OutOfReach, Verdict::Failed})
        if (counts[size_t(verdict)])
            chart.series.append({QStringLiteral("%1 (%2)").arg(words.choice(verdict).inOneLine()).arg(counts[size_t(verdict)]), {double(counts[size_t(verdict)])}, toneOf(verdict)});
    return chart;
}

Document makeRunProgressReport(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const CourseRun run = runOfParameters(database, parameters);
    Outcomes outcomes = outcomesOfRun(database, run.id);
    sortForPaper(database, words, outcomes);
    std::erase_if(outcomes.trainees, [](const TraineeOutcome& each) { return each.outcome.verdict == Verdict::NotTakingPart; });
    if (outcomes.trainees.empty())
        throw Failure(QCoreApplication::translate("khue::Report", "Nobody takes part in “%1” yet, so there is no progress to show.").arg(run.code));
    const RunProgress& progress = outcomes.runs.front();
    Document document = runPaper(database, words, run, QT_TRANSLATE_NOOP("khue::Paper", "Progress of the run"),
                                 {{words(QT_TRANSLATE_NOOP("khue::Paper", "Sessions held / planned")), {QStringLiteral("%1 / %2").arg(progress.over).arg(progress.sessions), {}}},
                                  {words(QT_TRANSLATE_NOOP("khue::Paper", "Attendance required")), {percentText(words, progress.rules.requiredAttendance), {}}},
                                  {words(QT_TRANSLATE_NOOP("khue::Paper", "Pass mark")), {percentText(words, progress.rules.passMark), {}}}});
    document.blocks.append(ChartBlock{{verdictChart(words, outcomes)}, 82});
    document.blocks.append(Spacer{});

    TableBlock table;
    table.verticalLines = false;
    table.rowMinimum = 6.5 * pointsPerMillimetre;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "No.")), 14, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Full name")), 95, 1, Align::Start, false, true, words(QT_TRANSLATE_NOOP("khue::Paper", "Code")), true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Attended / needed")), 40, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "May still miss")), 32, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Total")), 30, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Standing")), 68, 0, Align::Start, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Why")), 110, 2}};
    int number = 0;
    for (const TraineeOutcome& each : outcomes.trainees) {
        const Outcome& outcome = each.outcome;
        QStringList main, second;
        if (outcome.verdict != Verdict::Passed && outcome.verdict != Verdict::OnCourse)
            for (const Words& reason : reasonsOf(database, words, progress, each)) {
                main.append(reason.main);
                second.append(reason.second);
            }
        table.rows.append(TableRow{{{QString::number(++number), {}, Tone::Plain, false, double(number)},
                                    {each.name, each.code, Tone::Plain, true},
                                    {QStringLiteral("%1 / %2").arg(outcome.attended).arg(outcome.needed)},
                                    {outcome.canMiss < 0 ? QStringLiteral("–") : QString::number(outcome.canMiss), {}, Tone::Plain, false, outcome.canMiss < 0 ? CellValue{} : CellValue{double(outcome.canMiss)}},
                                    percentCell(words, outcome.total),
                                    verdictCell(words, outcome.verdict),
                                    {main.join(u' '), second.join(u' ').trimmed()}}});
    }
    document.blocks.append(table);
    return document;
}

} // namespace

extern const Report runProgressReport;
const Report runProgressReport{"run_progress",
                               QT_TRANSLATE_NOOP("khue::Report", "Progress of a run"),
                               QT_TRANSLATE_NOOP("khue::Report", "Where each trainee of a run stands by its rules, how many sessions may still be missed, and why somebody is at risk."),
                               {runParameter(), languageParameter()},
                               makeRunProgressReport,
                               ReportArea::Run};

} // namespace khue
