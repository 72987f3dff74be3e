// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attached/document.h"
#include "app/reports/run_paper.h"
#include "app/reports/visit_paper.h"
#include "app/visits/visit_cost.h"

namespace khue {

namespace {

TableBlock costTable(Database& database, const PaperWords& words, const Visit& visit) {
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Cost")), 120, 3},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Currency")), 0, 0},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Planned")), 0, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Actual")), 0, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Funding")), 60, 1}};
    for (const VisitCost& cost : loadAll<VisitCost>(database, QStringLiteral("visit_id = ? ORDER BY id"), visit.id)) {
        const Words kind = words.choice(cost.kind);
        table.rows.append(TableRow{{{cost.description.isEmpty() ? kind.main : QString(kind.main + QStringLiteral(" · ") + cost.description), kind.second},
                                    {cost.currency},
                                    amountCell(words, cost.planned),
                                    amountCell(words, cost.actual),
                                    {cost.funding.isEmpty() ? visit.funding : cost.funding}}});
    }
    if (!table.rows.isEmpty()) {
        const VisitMoney money = visitMoney(database, visit);
        table.rows.append(TableRow{{{words(QT_TRANSLATE_NOOP("khue::Paper", "Total")).inOneLine(), {}, Tone::Plain, true}, {visit.currency, {}, Tone::Plain, true},
                                    amountCell(words, money.planned, true), amountCell(words, money.actual, true), {}}});
    }
    return table;
}

void addParagraphs(Document& document, const QString& text, bool italic) {
    for (const QString& part : text.split(u'\n', Qt::SkipEmptyParts))
        document.blocks.append(Paragraph{{{part, false, italic, italic ? Tone::Muted : Tone::Plain}}});
}

Document makeVisitReport(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const Visit visit = load(database, Id<Visit>{parameters.value(QStringLiteral("visit")).toLongLong()});
    Document document = visitPaper(database, words, visit, QT_TRANSLATE_NOOP("khue::Paper", "Visit report"));
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Outcome")), 2});
    const Words report = words.text(visit.report_vi, visit.report_en);
    if (report.isEmpty()) {
        document.blocks.append(Paragraph{{{words(QT_TRANSLATE_NOOP("khue::Paper", "The report has not been written yet.")).inOneLine(), false, true, Tone::Muted}}});
    } else {
        addParagraphs(document, report.main, false);
        if (report.second != report.main)
            addParagraphs(document, report.second, true);
    }
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Programme")), 2});
    document.blocks.append(itineraryTable(words, visit, itineraryOf(database, visit)));
    if (const TableBlock costs = costTable(database, words, visit); !costs.rows.isEmpty()) {
        document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Costs")), 2});
        document.blocks.append(costs);
    }
    const std::vector<DocumentFile> files = documentsOf(database, {QStringLiteral("visit"), visit.id.value});
    if (!files.empty()) {
        document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Documents")), 2});
        for (const DocumentFile& file : files)
            document.blocks.append(Paragraph{{{QString(file.name + QStringLiteral(" (") + words.choice(file.kind).inOneLine() + u')')}}});
    }
    document.blocks.append(Spacer{12});
    document.blocks.append(Signatures{{Signature{words(QT_TRANSLATE_NOOP("khue::Paper", "Visitor")), words(QT_TRANSLATE_NOOP("khue::Paper", "(Signature and full name)")), titledPerson(database, visit.person_id), {}},
                                       Signature{words(QT_TRANSLATE_NOOP("khue::Paper", "Host")), words(QT_TRANSLATE_NOOP("khue::Paper", "(Signature and full name)")), titledPerson(database, visit.host_person_id), {}}}});
    return document;
}

} // namespace

extern const Report visitReportReport;
const Report visitReportReport{"visit_report",
                               QT_TRANSLATE_NOOP("khue::Report", "Visit report"),
                               QT_TRANSLATE_NOOP("khue::Report", "What came of a visit, what was done, what it cost and which documents belong to it; to be signed."),
                               {visitParameter(), languageParameter()},
                               makeVisitReport,
                               ReportArea::Partnership};

} // namespace khue
