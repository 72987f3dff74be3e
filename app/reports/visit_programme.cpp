// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/run_paper.h"
#include "app/reports/visit_paper.h"

namespace khue {

namespace {

Document makeVisitProgramme(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const Visit visit = load(database, Id<Visit>{parameters.value(QStringLiteral("visit")).toLongLong()});
    Document document = visitPaper(database, words, visit, QT_TRANSLATE_NOOP("khue::Paper", "Visit programme"));
    const std::vector<ItineraryDay> days = itineraryOf(database, visit);
    document.blocks.append(itineraryTable(words, visit, days));
    for (const ItineraryDay& day : days)
        for (const ItineraryLine& line : day.lines)
            if (line.provisional) {
                document.blocks.append(Spacer{});
                Paragraph note = paragraphOf(words(QT_TRANSLATE_NOOP("khue::Paper", "Some of the teaching is not confirmed yet.")));
                note.small = true;
                document.blocks.append(note);
                return document;
            }
    return document;
}

} // namespace

extern const Report visitProgrammeReport;
const Report visitProgrammeReport{"visit_programme",
                                  QT_TRANSLATE_NOOP("khue::Report", "Visit programme"),
                                  QT_TRANSLATE_NOOP("khue::Report", "A visit day by day at the clocks of both places, with the sessions that the visitor teaches: for the visitor and the hosts."),
                                  {visitParameter(), languageParameter()},
                                  makeVisitProgramme,
                                  ReportArea::Partnership};

} // namespace khue
