// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/titles.h"
#include "app/progress/attendance_totals.h"
#include "app/progress/feedback.h"
#include "app/reports/run_paper.h"
#include "app/reports/standing_words.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

/// The report on a run when it is over: Kirkpatrick's levels 1 (reaction) and 2 (learning).
namespace khue {

namespace {

Heading part(const Words& words) {
    return {words, 2};
}

/// How many there are of each end, over those who took a seat.
struct Results {
    int seats = 0, completed = 0, failed = 0, open = 0;
};
Results resultsOf(const Outcomes& outcomes) {
    Results results;
    for (const TraineeOutcome& each : outcomes.trainees) {
        if (!takesSeat(each.record.state))
            continue;
        ++results.seats;
        if (each.record.state == EnrolmentState::Completed || each.outcome.passed())
            ++results.completed;
        else if (each.outcome.verdict == Verdict::Failed)
            ++results.failed;
        else
            ++results.open;
    }
    return results;
}

void addResults(Document& document, Database& database, const PaperWords& words, const CourseRun& run, const Outcomes& outcomes) {
    const Results results = resultsOf(outcomes);
    const auto share = [&](int count) { return results.seats ? QStringLiteral("%1 (%2)").arg(count).arg(percentText(words, 100.0 * count / results.seats)) : QString::number(count); };
    const auto certificates = database.single(QStringLiteral("SELECT COUNT(*) FROM certificate c JOIN enrolment e ON e.id = c.enrolment_id "
                                                             "WHERE e.course_run_id = ? AND c.state = 'issued'"), run.id).toInt();
    const auto withdrawn = database.single(QStringLiteral("SELECT COUNT(*) FROM enrolment WHERE course_run_id = ? AND state = 'withdrawn'"), run.id).toInt();
    document.blocks.append(part(words(QT_TRANSLATE_NOOP("khue::Paper", "1. Participation and results"))));
    document.blocks.append(KeyValues{{{words(QT_TRANSLATE_NOOP("khue::Paper", "Trainees")), {run.seats ? QStringLiteral("%1 / %2").arg(results.seats).arg(run.seats) : QString::number(results.seats), {}}},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Passed")), {share(results.completed), {}}},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Not passed")), {share(results.failed), {}}},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Not settled")), {share(results.open), {}}},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Withdrawn")), {QString::number(withdrawn), {}}},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Certificates in force")), {QString::number(certificates), {}}}},
                                     3});
}

void addAttendance(Document& document, const PaperWords& words, const RunGrid& grid, double required) {
    const AttendanceTotals totals(grid);
    Chart chart;
    chart.locale = words.locale();
    chart.unit = QStringLiteral("%");
    chart.maximum = 100;
    chart.decimals = 0;
    chart.valueLabels = true;
    chart.categoryTitle = words(QT_TRANSLATE_NOOP("khue::Paper", "Session")).inOneLine();
    chart.valueTitle = words(QT_TRANSLATE_NOOP("khue::Paper", "Trainees in the room")).inOneLine();
    if (required > 0)
        chart.target = ChartTarget{required, words.with(QT_TRANSLATE_NOOP("khue::Paper", "Required: %1"), {percentText(words, required)}).inTwoLines()};
    ChartSeries attended;
    for (size_t i = 0; i < grid.sessions.size(); ++i) {
        const AttendanceTotals::SessionCount count = totals.session(i);
        chart.categories.append(QString::number(grid.sessions[i].number));
        attended.values.append(count.marked() ? std::optional(100.0 * count.attended() / count.marked()) : std::nullopt);
    }
    chart.series = {attended};
    document.blocks.append(part(words(QT_TRANSLATE_NOOP("khue::Paper", "2. Attendance"))));
    if (chart.isEmpty()) {
        document.blocks.append(Paragraph{{{words(QT_TRANSLATE_NOOP("khue::Paper", "No attendance has been marked.")).inOneLine(), false, true, Tone::Muted}}});
        return;
    }
    document.blocks.append(Paragraph{{{words.with(QT_TRANSLATE_NOOP("khue::Paper", "Mean attendance of the marked sessions: %1."), {percentText(words, totals.all().attendance())}).inOneLine(QStringLiteral("\n"))}}});
    document.blocks.append(ChartBlock{{chart}, 135});
}

struct Mean {
    double sum = 0;
    int count = 0;
    void add(double value) {
        sum += value;
        ++count;
    }
    std::optional<double> value() const { return count ? std::optional(sum / count) : std::nullopt; }
};

void addLearning(Document& document, Database& database, const PaperWords& words, const Outcomes& outcomes) {
    document.blocks.append(part(words(QT_TRANSLATE_NOOP("khue::Paper", "3. Learning (Kirkpatrick level 2)"))));
    const RunProgress& run = outcomes.runs.front();
    if (run.assessments.empty()) {
        document.blocks.append(Paragraph{{{words(QT_TRANSLATE_NOOP("khue::Paper", "The run has no assessments.")).inOneLine(), false, true, Tone::Muted}}});
        return;
    }
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Assessment")), 130, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Scores")), 30, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Mean")), 40, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Mean (%)")), 40, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Lowest – highest")), 60, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Weight")), 34, 0, Align::End}};
    Chart chart;
    chart.title = words(QT_TRANSLATE_NOOP("khue::Paper", "Mean score")).inOneLine();
    chart.locale = words.locale();
    chart.unit = QStringLiteral("%");
    chart.maximum = 100;
    chart.decimals = 0;
    chart.valueLabels = true;
    ChartSeries means;
    for (size_t i = 0; i < run.assessments.size(); ++i) {
        const AssessmentRule& rule = run.assessments[i];
        const Words title = assessmentWords(database, words, rule.id);
        Mean mean;
        double low = INFINITY, high = -INFINITY;
        for (const TraineeOutcome& each : outcomes.trainees)
            if (const std::optional<double> points = each.record.points[i]; points && takesSeat(each.record.state)) {
                mean.add(*points);
                low = std::min(low, *points);
                high = std::max(high, *points);
            }
        const std::optional<double> percent = mean.value() && rule.maximum > 0 ? std::optional(100 * *mean.value() / rule.maximum) : std::nullopt;
        const auto rounded = [&](double value) { return words.number(std::round(value * 10) / 10); };
        table.rows.append(TableRow{{{title.main, title.second},
                                    numberCell(words, mean.count),
                                    mean.count ? TableCell{QStringLiteral("%1 / %2").arg(rounded(*mean.value()), words.number(rule.maximum))} : TableCell{QStringLiteral("–")},
                                    percentCell(words, percent),
                                    {mean.count ? QStringLiteral("%1 – %2").arg(rounded(low), rounded(high)) : QStringLiteral("–")},
                                    rule.weight > 0 ? percentCell(words, rule.weight) : TableCell{QStringLiteral("–")}}});
        chart.categories.append(title.inTwoLines());
        means.values.append(percent);
    }
    chart.series = {means};

    // The gain over those who sat both tests; the classes are Hake's: below 0.3 low, from 0.7 high.
    Mean gain;
    int low = 0, middle = 0, high = 0;
    for (const TraineeOutcome& each : outcomes.trainees)
        if (each.outcome.gain && takesSeat(each.record.state)) {
            gain.add(*each.outcome.gain);
            ++(*each.outcome.gain < 0.3 ? low : *each.outcome.gain < 0.7 ? middle : high);
        }
    document.blocks.append(table);
    ChartBlock charts{{chart}, 150, true};
    if (gain.count) {
        Chart classes;
        classes.title = words(QT_TRANSLATE_NOOP("khue::Paper", "Normalised gain of the trainees")).inOneLine();
        classes.locale = words.locale();
        classes.valueLabels = true;
        classes.categories = {words(QT_TRANSLATE_NOOP("khue::Paper", "low (below 0.3)")).inTwoLines(), words(QT_TRANSLATE_NOOP("khue::Paper", "medium (0.3 to 0.7)")).inTwoLines(), words(QT_TRANSLATE_NOOP("khue::Paper", "high (0.7 and above)")).inTwoLines()};
        classes.series = {{QString(), {double(low), double(middle), double(high)}}};
        classes.valueTitle = words(QT_TRANSLATE_NOOP("khue::Paper", "Trainees")).inOneLine();
        charts.charts.append(classes);
        document.blocks.append(Paragraph{{{words.with(QT_TRANSLATE_NOOP("khue::Paper", "Mean normalised gain from pre-test to post-test: %1 (%2 trainees sat both). It is (post − pre) / (100 − pre), in percent."),
                                                      {words.number(std::round(*gain.value() * 100) / 100), QString::number(gain.count)}).inOneLine(QStringLiteral("\n"))}}});
    }
    document.blocks.append(charts);
}

TableBlock feedbackTable(const PaperWords& words, const Words& title) {
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{title, 150, 3}, {words(QT_TRANSLATE_NOOP("khue::Paper", "Answers")), 34, 0, Align::End}, {words(QT_TRANSLATE_NOOP("khue::Paper", "Mean (1–5)")), 36, 0, Align::End}};
    for (int points = 1; points <= 5; ++points)
        table.columns.append({{QString::number(points), {}}, 22, 0, Align::End});
    return table;
}

TableRow feedbackRow(const PaperWords& words, const Words& title, const FeedbackSummary& summary) {
    TableRow row{{{title.main, title.second}, numberCell(words, summary.answers)}};
    if (summary.suppressed || !summary.answers) {
        row.cells.append({summary.answers ? words(QT_TRANSLATE_NOOP("khue::Paper", "too few")).main : QStringLiteral("–"), {}, Tone::Muted});
        return row;
    }
    row.cells.append({words.number(std::round(summary.mean() * 100) / 100), {}, Tone::Plain, true, std::round(summary.mean() * 100) / 100});
    for (const int count : summary.counts)
        row.cells.append(numberCell(words, count));
    return row;
}

void addReaction(Document& document, Database& database, const PaperWords& words, const CourseRun& run) {
    document.blocks.append(part(words(QT_TRANSLATE_NOOP("khue::Paper", "4. Reaction (Kirkpatrick level 1)"))));
    const std::vector<FeedbackSummary> questions = feedbackByQuestion(database, run.id);
    std::vector<FeedbackSummary> lecturers = feedbackByLecturer(database, run.id);
    const auto sortKey = [&](const FeedbackSummary& each) {
        const Person person = load(database, each.lecturer);
        return words.language() == PaperLanguage::English ? person.sort_en : person.sort_vi;
    };
    std::stable_sort(lecturers.begin(), lecturers.end(), [&](const FeedbackSummary& a, const FeedbackSummary& b) { return sortKey(a) < sortKey(b); });
    int most = 0;
    for (const FeedbackSummary& each : questions)
        most = std::max(most, each.answers);
    if (!most) {
        document.blocks.append(Paragraph{{{words(QT_TRANSLATE_NOOP("khue::Paper", "No feedback has been given.")).inOneLine(), false, true, Tone::Muted}}});
        return;
    }
    Chart chart;
    chart.horizontal = true;
    chart.locale = words.locale();
    chart.valueLabels = true;
    chart.decimals = 2;
    chart.minimum = 1;
    chart.maximum = 5;
    chart.title = words(QT_TRANSLATE_NOOP("khue::Paper", "Mean answer, from 1 (not at all) to 5 (entirely)")).inOneLine();
    ChartSeries means;
    TableBlock table = feedbackTable(words, words(QT_TRANSLATE_NOOP("khue::Paper", "Question")));
    for (const FeedbackSummary& each : questions) {
        const FeedbackQuestion question = load(database, each.question);
        Words title = words.text(question.text_vi, question.text_en);
        if (question.person_id) { // the same question stands once for each lecturer
            const Person lecturer = load(database, question.person_id);
            title = followedBy(title, QStringLiteral(" · ") % titledName(lecturer.titles, lecturer.full_name));
        }
        table.rows.append(feedbackRow(words, title, each));
        chart.categories.append(title.inTwoLines());
        means.values.append(each.suppressed || !each.answers ? std::nullopt : std::optional(each.mean()));
    }
    chart.series = {means};
    document.blocks.append(Paragraph{{{words.with(QT_TRANSLATE_NOOP("khue::Paper", "Answers are kept without names; fewer than %1 to a question are not told."), {QString::number(feedbackMinimum(database))}).inOneLine(QStringLiteral("\n"))}}, Align::Start, true});
    document.blocks.append(ChartBlock{{chart}, 0, true});
    document.blocks.append(table);
    if (lecturers.empty())
        return;
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "By lecturer")), 3});
    TableBlock people = feedbackTable(words, words(QT_TRANSLATE_NOOP("khue::Paper", "Lecturer")));
    for (const FeedbackSummary& each : lecturers)
        people.rows.append(feedbackRow(words, {each.title, {}}, each));
    document.blocks.append(people);
}

Document makeRunReport(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const CourseRun run = runOfParameters(database, parameters);
    const Outcomes outcomes = outcomesOfRun(database, run.id);
    if (outcomes.runs.empty() || outcomes.trainees.empty())
        throw Failure(QCoreApplication::translate("khue::Report", "Nobody is enrolled in “%1”, so there is nothing to report on.").arg(run.code));
    const RunProgress& progress = outcomes.runs.front();
    Document document = runPaper(database, words, run, QT_TRANSLATE_NOOP("khue::Paper", "Report on the course run"),
                                 {{words(QT_TRANSLATE_NOOP("khue::Paper", "Sessions held / planned")), {QStringLiteral("%1 / %2").arg(progress.over).arg(progress.sessions), {}}}});
    addResults(document, database, words, run, outcomes);
    addAttendance(document, words, loadRunGrid(database, run.id), progress.rules.requiredAttendance);
    addLearning(document, database, words, outcomes);
    addReaction(document, database, words, run);
    document.blocks.append(runSignatures(database, words, run, QT_TRANSLATE_NOOP("khue::Paper", "Prepared by")));
    return document;
}

} // namespace

extern const Report runReport;
const Report runReport{"run_report",
                       QT_TRANSLATE_NOOP("khue::Report", "Report on a run"),
                       QT_TRANSLATE_NOOP("khue::Report", "Participation, attendance, test results with normalised gain, and feedback by question and lecturer, with charts (Kirkpatrick levels 1 and 2)."),
                       {runParameter(), languageParameter()},
                       makeRunReport,
                       ReportArea::Run};

} // namespace khue
