// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/run_paper.h"
#include "app/reports/standing_words.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

Document makeAtRisk(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const qint64 only = parameters.value(QStringLiteral("run")).toLongLong();
    Outcomes outcomes = traineesAtRisk(database);
    sortForPaper(database, words, outcomes);
    Document document = titledPaper(database, words, words(QT_TRANSLATE_NOOP("khue::Paper", "Trainees at risk")), words.shortDate(database.today()),
                                    words.with(QT_TRANSLATE_NOOP("khue::Paper", "Ongoing runs, as of %1"), {words.shortDate(database.today())}));
    TableBlock table;
    table.verticalLines = false;
    table.rowMinimum = 6.5 * pointsPerMillimetre;
    table.sectionTitle = words(QT_TRANSLATE_NOOP("khue::Paper", "Course run"));
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Full name")), 95, 1, Align::Start, false, true, words(QT_TRANSLATE_NOOP("khue::Paper", "Code")), true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Contact")), 90, 1},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Attended / needed")), 40, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Total")), 30, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Standing")), 55, 0, Align::Start, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Why")), 120, 2}};
    table.emptyText = words(QT_TRANSLATE_NOOP("khue::Paper", "Nobody is at risk.")).inOneLine();
    for (size_t index = 0; index < outcomes.runs.size(); ++index) {
        const RunProgress& run = outcomes.runs[index];
        if (only && run.id.value != only)
            continue;
        bool first = true;
        for (const TraineeOutcome& each : outcomes.trainees) {
            if (each.run != index)
                continue;
            if (first) {
                const Course course = load(database, run.course);
                table.rows.append(TableRow{{{QStringLiteral("%1 · %2").arg(run.code, words.text(course.title_vi, course.title_en).inOneLine())}}, true});
                first = false;
            }
            const Person person = load(database, each.record.person);
            QStringList main, second;
            for (const Words& reason : reasonsOf(database, words, run, each)) {
                main.append(reason.main);
                second.append(reason.second);
            }
            table.rows.append(TableRow{{{each.name, each.code, Tone::Plain, true},
                                        {person.phone.isEmpty() ? person.email : person.phone, person.phone.isEmpty() ? QString() : person.email},
                                        {QStringLiteral("%1 / %2").arg(each.outcome.attended).arg(each.outcome.needed)},
                                        percentCell(words, each.outcome.total),
                                        verdictCell(words, each.outcome.verdict),
                                        {main.join(u' '), second.join(u' ').trimmed()}}});
        }
    }
    document.page.landscape = true;
    document.blocks.append(table);
    return document;
}

} // namespace

extern const Report atRiskReport;
const Report atRiskReport{"at_risk",
                          QT_TRANSLATE_NOOP("khue::Report", "Trainees at risk"),
                          QT_TRANSLATE_NOOP("khue::Report", "Who may not pass in the runs that go on, or can no longer, with the reason in words and how to reach them."),
                          {languageParameter(), {"run", QT_TRANSLATE_NOOP("khue::Report", "Course run (empty: all)"), ReportParameter::Kind::CourseRun, false}},
                          makeAtRisk,
                          ReportArea::People};

} // namespace khue
