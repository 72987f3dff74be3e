// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/certificate.h"
#include "app/credit/credit_ledger.h"
#include "app/reports/person_chart.h"
#include "app/reports/run_paper.h"
#include "app/reports/standing_words.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace khue {

namespace {

/// One run of the transcript: its course and dates, how it went, and the certificate that stands.
TableRow runRow(Database& database, const PaperWords& words, const RunProgress& progress, const TraineeOutcome& each) {
    const CourseRun run = load(database, progress.id);
    const Course course = load(database, run.course_id);
    const Words title = words.text(course.title_vi, course.title_en), state = words.choice(each.record.state);
    const Certificate certificate = find<Certificate>(database, QStringLiteral("enrolment_id = ? AND state = 'issued' ORDER BY id DESC LIMIT 1"), each.record.id);
    const bool part = each.outcome.verdict != Verdict::NotTakingPart;
    // While the run goes on, of the sessions marked so far: what is to come is no absence.
    std::optional<double> attendance = each.outcome.attendance;
    if (progress.over >= progress.sessions && each.outcome.sessions > 0)
        attendance = 100.0 * each.outcome.attended / each.outcome.sessions;
    TableCell gain{QStringLiteral("–")};
    if (each.outcome.gain)
        gain = {words.number(std::round(*each.outcome.gain * 100) / 100), {}, Tone::Plain, false, std::round(*each.outcome.gain * 100) / 100};
    return TableRow{{{title.main, title.second, Tone::Plain, true},
                     {run.code, words.period(run.start_date, run.end_date).main},
                     percentCell(words, part ? attendance : std::nullopt),
                     percentCell(words, part ? each.outcome.total : std::nullopt),
                     gain,
                     part ? verdictCell(words, each.outcome.verdict) : TableCell{state.main, state.second, Tone::Muted},
                     certificate.id ? TableCell{certificate.number, certificate.valid_until.isValid() ? words.with(QT_TRANSLATE_NOOP("khue::Paper", "until %1"), {words.shortDate(certificate.valid_until)}).main : QString()}
                                    : TableCell{QStringLiteral("–")},
                     certificate.id && certificate.credit_hours > 0 ? numberCell(words, certificate.credit_hours) : TableCell{}}};
}

Document makeTranscript(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const Person person = load(database, Id<Person>{parameters.value(QStringLiteral("person")).toLongLong()});
    const Outcomes outcomes = outcomesOfPerson(database, person.id);
    const QString name = titledName(person.titles, person.full_name);
    if (outcomes.trainees.empty())
        throw Failure(QCoreApplication::translate("khue::Report", "“%1” has no place in any course run, so the transcript would be empty.").arg(name));
    const Institution workplace = find<Institution>(database, QStringLiteral("id = ?"), person.institution_id);
    Document document = titledPaper(database, words, words(QT_TRANSLATE_NOOP("khue::Paper", "Transcript of training")), name);
    document.page.landscape = true;
    KeyValues facts;
    facts.columns = 3;
    facts.pairs = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Full name")), {name, {}}}, {words(QT_TRANSLATE_NOOP("khue::Paper", "Code")), {person.code, {}}}};
    if (person.birth_date.isFull())
        facts.pairs.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Date of birth")), words.date(person.birth_date.toDate())});
    if (!person.department.isEmpty() || !person.position.isEmpty())
        facts.pairs.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Position, department")), {person.position.isEmpty() ? person.department : person.department.isEmpty() ? person.position : QString(person.position % QStringLiteral(", ") % person.department), {}}});
    if (workplace.id)
        facts.pairs.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Institution")), words.text(workplace.name_vi, workplace.name_en)});
    document.blocks.append(facts);

    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Course")), 150, 3},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Run, dates")), 96, 0, Align::Start, false, false, words(QT_TRANSLATE_NOOP("khue::Paper", "Dates")), true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Attendance rate")), 40, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Total")), 34, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Gain")), 30, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Result")), 60, 0, Align::Start, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Certificate")), 90, 1, Align::Start, false, false, words(QT_TRANSLATE_NOOP("khue::Paper", "Valid until")), true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Credit hours")), 34, 0, Align::End}};
    for (const TraineeOutcome& each : outcomes.trainees)
        table.rows.append(runRow(database, words, outcomes.runOf(each), each));
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Courses")), 2});
    document.blocks.append(table);

    const Chart years = personChart(database, person.id, words).chart;
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Over the years")), 2});
    document.blocks.append(ChartBlock{{years}});

    const CreditLedger ledger = creditLedger(database, person.id, database.today());
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "CME credit")), 2});
    document.blocks.append(KeyValues{{{words(QT_TRANSLATE_NOOP("khue::Paper", "Period counted")), words.period(ledger.since, ledger.on)},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Credit hours earned / required")), {QStringLiteral("%1 / %2").arg(words.number(ledger.total), words.number(ledger.rule.hours)), {}}},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Still missing")), {words.number(ledger.missing()), {}}}},
                                     3});
    const Words note = words(QT_TRANSLATE_NOOP("khue::Paper", "(Signature and full name)"));
    document.blocks.append(Signatures{{{words(QT_TRANSLATE_NOOP("khue::Paper", "Prepared by")), note, {}, {}},
                                       {words(QT_TRANSLATE_NOOP("khue::Paper", "Head of the training unit")), note, {}, words.with(QT_TRANSLATE_NOOP("khue::Paper", "%1, date: …… / …… / 20……"), {QStringLiteral("……………………")})}}});
    return document;
}

} // namespace

extern const Report transcriptReport;
const Report transcriptReport{"transcript",
                              QT_TRANSLATE_NOOP("khue::Report", "Trainee transcript"),
                              QT_TRANSLATE_NOOP("khue::Report", "All runs of one person with attendance, totals, results and certificates, and where the CME credit stands."),
                              {recordParameter("person", QT_TRANSLATE_NOOP("khue::Report", "Trainee"), "person"), languageParameter()},
                              makeTranscript,
                              ReportArea::People};

} // namespace khue
