// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/titles.h"
#include "app/reports/run_paper.h"
#include "app/reports/visit_paper.h"
#include "app/visits/visit_cost.h"

#include <QtCore/QMap>

namespace khue {

namespace {

Document makeVisitsOfPeriod(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const QDate from = parameters.value(QStringLiteral("from")).toDate(), to = parameters.value(QStringLiteral("to")).toDate();
    const QString direction = parameters.value(QStringLiteral("direction")).toString();
    const Words title = words(QT_TRANSLATE_NOOP("khue::Paper", "Visits in the period"));
    Document document;
    document.language = words.language();
    document.page.landscape = true;
    document.title = title.main + QStringLiteral(" · ") + words.period(from, to).main;
    document.runningTitle = title.inOneLine();
    document.footer = words.with(QT_TRANSLATE_NOOP("khue::Paper", "Printed on %1"), {words.shortDate(database.today())}).inOneLine();
    document.pageLabel = words(QT_TRANSLATE_NOOP("khue::Paper", "Page %1 of %2")).inOneLine();
    document.blocks.append(Heading{{title.main.toUpper(), title.second}, 1});

    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Code")), 0, 0, Align::Start, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Visitor")), 90, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Dates")), 0, 0, Align::Start, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Days")), 0, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Host institution")), 90, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Purpose")), 100, 3},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "State")), 0, 0},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Planned")), 0, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Actual")), 0, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Currency")), 0, 0}};
    table.sectionTitle = words(QT_TRANSLATE_NOOP("khue::Paper", "Direction"));
    table.emptyText = words(QT_TRANSLATE_NOOP("khue::Paper", "No visits in this period.")).inOneLine();
    struct Sum {
        double planned = 0, actual = 0;
    };
    QMap<QString, Sum> sums; // by currency: what is not alike is not added up
    int visits = 0, days = 0;
    for (const VisitDirection each : {VisitDirection::Incoming, VisitDirection::Outgoing}) {
        if (direction != QLatin1String("both") && direction != codeOf(each))
            continue;
        bool first = true;
        for (const Visit& visit : loadAll<Visit>(database, QStringLiteral("direction = ? AND state <> 'cancelled' AND start_date <= ? AND end_date >= ? ORDER BY start_date, code"), codeOf(each), to, from)) {
            if (first)
                table.rows.append(TableRow{{{words.choice(each).inOneLine()}}, true});
            first = false;
            const Person visitor = load(database, visit.person_id);
            const Words home = institutionWords(database, words, visitor.institution_id), host = institutionWords(database, words, visit.host_institution_id);
            const Words purpose = words.text(visit.purpose_vi, visit.purpose_en), state = words.choice(visit.state);
            const VisitMoney money = visitMoney(database, visit);
            const int length = int(visit.start_date.daysTo(visit.end_date)) + 1;
            ++visits;
            days += length;
            sums[visit.currency].planned += money.planned;
            sums[visit.currency].actual += money.actual;
            table.rows.append(TableRow{{{visit.code},
                                        {titledName(visitor.titles, visitor.full_name), home.main, Tone::Plain, true},
                                        {QString(words.shortDate(visit.start_date) + QStringLiteral(" –\n") + words.shortDate(visit.end_date))},
                                        {QString::number(length), {}, Tone::Plain, false, double(length)},
                                        {host.main, host.second},
                                        {purpose.main, purpose.second},
                                        {state.main, state.second},
                                        amountCell(words, money.planned),
                                        amountCell(words, money.actual),
                                        {visit.currency}}});
        }
    }
    document.blocks.append(KeyValues{{{words(QT_TRANSLATE_NOOP("khue::Paper", "Period")), words.period(from, to)},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Visits")), {QString::number(visits), {}}},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Days")), {QString::number(days), {}}}},
                                     3});
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        table.rows.append(TableRow{{{}, {words(QT_TRANSLATE_NOOP("khue::Paper", "Total")).inOneLine(), {}, Tone::Plain, true}, {}, {}, {}, {}, {},
                                    amountCell(words, sum->planned, true), amountCell(words, sum->actual, true), {sum.key(), {}, Tone::Plain, true}}});
    document.blocks.append(table);
    return document;
}

} // namespace

extern const Report visitsOfPeriodReport;
const Report visitsOfPeriodReport{"visits_of_period",
                                  QT_TRANSLATE_NOOP("khue::Report", "Visits in the period"),
                                  QT_TRANSLATE_NOOP("khue::Report", "The visits of a period in both directions with their days and what they cost, planned and actual."),
                                  {fromParameter(),
                                   toParameter(),
                                   {"direction",
                                    QT_TRANSLATE_NOOP("khue::Report", "Direction"),
                                    ReportParameter::Kind::Choice,
                                    false,
                                    {{"both", QT_TRANSLATE_NOOP("khue::Report", "Both directions")},
                                     {"incoming", QT_TRANSLATE_NOOP("khue::Report", "To Viet Nam")},
                                     {"outgoing", QT_TRANSLATE_NOOP("khue::Report", "To Oxford")}},
                                    "both"},
                                   languageParameter()},
                                  makeVisitsOfPeriod,
                                  ReportArea::Partnership};

} // namespace khue
