// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/governance/priority_ranking.h"
#include "app/reports/governance_paper.h"
#include "app/reports/run_paper.h"

#include <cmath>

namespace khue {

namespace {

TableCell percentCell(const PaperWords& words, const PriorityMean& mean, bool counts) {
    if (!mean.mean)
        return {QStringLiteral("–"), {}, Tone::Muted};
    const double rounded = std::round(*mean.mean * 10) / 10;
    return {words.number(rounded) + u'%', words.counted(QT_TRANSLATE_N_NOOP("khue::Paper", "%n member(s)"), mean.members).inOneLine(), counts ? Tone::Plain : Tone::Muted, counts, rounded};
}

Document makePriorityRankingReport(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const bool leaveOut = leavesOutInterest(database);
    Document document = governancePaper(database, words, words(QT_TRANSLATE_NOOP("khue::Paper", "Research priorities")), {});
    document.page.landscape = true;
    const Words rule = leaveOut ? words(QT_TRANSLATE_NOOP("khue::Paper", "Ranked by the members who declared no interest in the priority."))
                                : words(QT_TRANSLATE_NOOP("khue::Paper", "Ranked by all members, those with a declared interest too."));
    document.blocks.append(Paragraph{{{rule.inOneLine(QStringLiteral("\n")), false, false, Tone::Muted}}});
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Rank")), 0, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Research priority")), 130, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Need of the health system")), 170, 3},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Proposed by")), 90, 1},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "State")), 60, 0},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Mean of all")), 60, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Mean without conflicts of interest")), 60, 0, Align::End}};
    table.emptyText = words(QT_TRANSLATE_NOOP("khue::Paper", "No priority has been proposed yet.")).inOneLine();
    for (const RankedPriority& each : rankPriorities(database)) {
        const Priority priority = load(database, each.id);
        const Words title = words.text(priority.title_vi, priority.title_en), need = words.text(priority.need_vi, priority.need_en), state = words.choice(priority.state);
        Words proposer;
        if (priority.institution_id) {
            const Institution institution = load(database, priority.institution_id);
            proposer = words.text(institution.name_vi, institution.name_en);
        }
        table.rows.append(TableRow{{{each.rank ? QString::number(each.rank) : QString(), {}, Tone::Plain, true, each.rank ? CellValue(double(each.rank)) : CellValue()},
                                    {title.main, title.second},
                                    {need.main, need.second},
                                    {proposer.main, proposer.second},
                                    {state.main, state.second},
                                    percentCell(words, each.all, !leaveOut),
                                    percentCell(words, each.disinterested, leaveOut)}});
    }
    document.blocks.append(table);
    return document;
}

} // namespace

extern const Report priorityRankingReport;
const Report priorityRankingReport{"priority_ranking",
                                   QT_TRANSLATE_NOOP("khue::Report", "Research priorities by rank"),
                                   QT_TRANSLATE_NOOP("khue::Report", "Each priority with the need behind it, who proposed it, and its mean with and without members who declared an interest."),
                                   {languageParameter()},
                                   makePriorityRankingReport,
                                   ReportArea::Partnership};

} // namespace khue
