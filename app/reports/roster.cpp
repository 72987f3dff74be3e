// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/enrolment.h"
#include "app/reports/run_paper.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

TableCell birthCell(const PaperWords& words, const PartialDate& born) {
    if (born.isFull())
        return {words.shortDate(born.toDate()), {}, Tone::Plain, false, born.toDate()};
    if (born.isNull())
        return {};
    return {born.month ? QStringLiteral("%1/%2").arg(born.month).arg(born.year) : QString::number(born.year)};
}

TableCell stateCell(const PaperWords& words, const RunTrainee& trainee) {
    const Words state = words.choice(trainee.state);
    const Tone tone = trainee.state == EnrolmentState::Completed ? Tone::Good
                      : trainee.state == EnrolmentState::Failed  ? Tone::Bad
                                                                 : Tone::Plain;
    return {state.main, state.second, tone};
}

Document makeRoster(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const CourseRun run = load(database, Id<CourseRun>{parameters.value(QStringLiteral("run")).toLongLong()});
    const std::vector<RunTrainee> enrolled = traineesOf(database, words, run.id, QLatin1String(takesSeatSql));
    std::vector<RunTrainee> waiting = traineesOf(database, words, run.id, QStringLiteral("e.state = 'waiting'"));
    std::sort(waiting.begin(), waiting.end(), [](const auto& a, const auto& b) { return a.waitingPosition < b.waitingPosition; });
    const std::vector<RunTrainee> applied = traineesOf(database, words, run.id, QStringLiteral("e.state = 'applied'"));
    if (enrolled.empty() && waiting.empty() && applied.empty())
        throw Failure(QCoreApplication::translate("khue::Report", "Nobody is enrolled in “%1” yet, so the roster would be empty.").arg(run.code));
    const bool contacts = parameters.value(QStringLiteral("contacts")) == QLatin1String("yes");

    const QString seats = run.seats ? QStringLiteral("%1 / %2").arg(enrolled.size()).arg(run.seats) : QString::number(enrolled.size());
    Document document = runPaper(database, words, run, QT_TRANSLATE_NOOP("khue::Paper", "Roster"),
                                 {{run.seats ? words(QT_TRANSLATE_NOOP("khue::Paper", "Trainees / seats"))
                                             : words(QT_TRANSLATE_NOOP("khue::Paper", "Trainees")),
                                   {seats, {}}}});
    document.page.landscape = contacts;
    TableBlock table;
    table.rowMinimum = 7 * pointsPerMillimetre;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "No.")), 14, 0, Align::End, false, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Full name")), 95, 1, Align::Start, false, true,
                      words(QT_TRANSLATE_NOOP("khue::Paper", "Code")), true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Titles")), 0, 0, Align::Start, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Date of birth")), 0, 0, Align::End, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Department, institution")), 90, 2}};
    if (contacts) {
        table.columns.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Phone")), 0, 0, Align::Start, false, false, {}, true});
        table.columns.append({words(QT_TRANSLATE_NOOP("khue::Paper", "E-mail")), 0, 1});
    }
    table.columns.append({words(QT_TRANSLATE_NOOP("khue::Paper", "State")), 0, 0, Align::Start, false, false, {}, true});

    const auto section = [&](const char* title, const std::vector<RunTrainee>& trainees, bool titled) {
        if (trainees.empty())
            return;
        if (titled) {
            const Words name = words(title);
            table.rows.append(TableRow{{{QStringLiteral("%1 (%2)").arg(name.inOneLine()).arg(trainees.size())}}, true});
        }
        int number = 0;
        for (const RunTrainee& trainee : trainees) {
            ++number;
            TableRow row{{{QString::number(number), {}, Tone::Plain, false, double(number)},
                          {trainee.name, trainee.code, Tone::Plain, true},
                          {trainee.titles},
                          birthCell(words, trainee.born),
                          workplaceCell(trainee)}};
            if (contacts) {
                row.cells.append({trainee.phone});
                row.cells.append({trainee.email});
            }
            row.cells.append(stateCell(words, trainee));
            table.rows.append(row);
        }
    };
    table.sectionTitle = words(QT_TRANSLATE_NOOP("khue::Paper", "List"));
    const bool several = !waiting.empty() || !applied.empty();
    section(QT_TRANSLATE_NOOP("khue::Paper", "Enrolled"), enrolled, several);
    section(QT_TRANSLATE_NOOP("khue::Paper", "Waiting list"), waiting, true);
    section(QT_TRANSLATE_NOOP("khue::Paper", "Applications"), applied, true);
    document.blocks.append(table);
    document.blocks.append(runSignatures(database, words, run, QT_TRANSLATE_NOOP("khue::Paper", "Prepared by")));
    return document;
}

} // namespace

/// Phone numbers and addresses only where they are asked for: a roster hangs on doors and goes abroad.
extern const Report rosterReport;
const Report rosterReport{"roster",
                          QT_TRANSLATE_NOOP("khue::Report", "Roster"),
                          QT_TRANSLATE_NOOP("khue::Report", "The trainees of a run by name, with titles and workplace, and the waiting list."),
                          {runParameter(),
                           languageParameter(),
                           {"contacts",
                            QT_TRANSLATE_NOOP("khue::Report", "Contacts"),
                            ReportParameter::Kind::Choice,
                            false,
                            {{"no", QT_TRANSLATE_NOOP("khue::Report", "Left out")},
                             {"yes", QT_TRANSLATE_NOOP("khue::Report", "Phone and e-mail")}},
                            "no"}},
                          makeRoster,
                          ReportArea::Run};

} // namespace khue
