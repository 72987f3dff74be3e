// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credit/credit_ledger.h"
#include "app/reports/run_paper.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

Document makeCreditStatement(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const Person person = load(database, Id<Person>{parameters.value(QStringLiteral("person")).toLongLong()});
    const CreditLedger ledger = creditLedger(database, person.id, database.today());
    const Institution workplace = find<Institution>(database, QStringLiteral("id = ?"), person.institution_id);
    const QString name = titledName(person.titles, person.full_name);
    const Words title = words(QT_TRANSLATE_NOOP("khue::Paper", "Statement of CME credit"));

    Document document;
    document.language = words.language();
    document.title = title.inOneLine() + QStringLiteral(" – ") + name;
    document.runningTitle = document.title;
    document.pageLabel = words(QT_TRANSLATE_NOOP("khue::Paper", "Page %1 of %2")).inOneLine();
    document.footer = words.with(QT_TRANSLATE_NOOP("khue::Paper", "Printed on %1"), {words.shortDate(ledger.on)}).inOneLine();
    document.blocks.append(Heading{title, 1});
    document.blocks.append(KeyValues{
        {{words(QT_TRANSLATE_NOOP("khue::Paper", "Full name")), {name, {}}},
         {words(QT_TRANSLATE_NOOP("khue::Paper", "Institution")), words.text(workplace.name_vi, workplace.name_en)},
         {words(QT_TRANSLATE_NOOP("khue::Paper", "Period counted")), words.period(ledger.since, ledger.on)},
         {words(QT_TRANSLATE_NOOP("khue::Paper", "Credit hours earned / required")), {QStringLiteral("%1 / %2").arg(words.number(ledger.total), words.number(ledger.rule.hours)), {}}}},
        2});
    TableBlock table;
    table.verticalLines = false;
    table.rowMinimum = 7 * pointsPerMillimetre;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Date")), 0, 0, Align::End, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Form")), 70, 1},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Content")), 130, 3},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Evidence")), 70, 1},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Counts until")), 0, 0, Align::End, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Credit hours")), 0, 0, Align::End}};
    table.emptyText = words(QT_TRANSLATE_NOOP("khue::Paper", "No credit has been recorded.")).inOneLine();
    for (const CreditLine& line : ledger.lines) {
        const Words form = words.choice(line.form), content = words.text(line.title_vi, line.title_en);
        const Tone tone = line.counts ? Tone::Plain : Tone::Muted;
        const QDate last = line.leaves_on.addDays(-1);
        // Who organised it and who issued the evidence are two things.
        QStringList units{line.organiser, line.issuing_body == line.organiser ? QString() : line.issuing_body};
        units.removeAll(QString());
        table.rows.append(TableRow{{{words.shortDate(line.earned_on), {}, tone, false, line.earned_on},
                                    {form.main, form.second, tone},
                                    {content.main, content.second, tone},
                                    {line.evidence, units.join(QStringLiteral(" / ")), tone},
                                    {words.shortDate(last), {}, tone, false, last},
                                    {words.number(line.hours), {}, tone, line.counts, line.hours}}});
    }
    document.blocks.append(table);
    const Words verdict = ledger.missing() > 0 ? words.with(QT_TRANSLATE_NOOP("khue::Paper", "%1 credit hours are missing."), {words.number(ledger.missing())})
                          : ledger.shortFrom().isValid()
                              ? words.with(QT_TRANSLATE_NOOP("khue::Paper", "The requirement is met. If nothing is added, it is met until %1."), {words.shortDate(ledger.shortFrom().addDays(-1))})
                              : words(QT_TRANSLATE_NOOP("khue::Paper", "The requirement is met."));
    document.blocks.append(Spacer{});
    document.blocks.append(Paragraph{{{verdict.inOneLine(QStringLiteral("\n")), true, false, ledger.missing() > 0 ? Tone::Care : Tone::Good}}});
    return document;
}

} // namespace

extern const Report creditStatementReport;
const Report creditStatementReport{"credit_statement",
                                   QT_TRANSLATE_NOOP("khue::Report", "Statement of CME credit"),
                                   QT_TRANSLATE_NOOP("khue::Report", "What a practitioner has earned, what counts in the last years, what leaves when, and what is missing."),
                                   {recordParameter("person", QT_TRANSLATE_NOOP("khue::Report", "Person"), "person"), languageParameter()},
                                   makeCreditStatement,
                                   ReportArea::Certificates};

} // namespace khue
