// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/governance_paper.h"


namespace khue {

Document governancePaper(Database& database, const PaperWords& words, const Words& title, const QString& subject) {
    Document document;
    document.language = words.language();
    document.title = subject.isEmpty() ? title.inOneLine() : QString(title.inOneLine() + QStringLiteral(" – ") + subject);
    document.runningTitle = document.title;
    document.pageLabel = words(QT_TRANSLATE_NOOP("khue::Paper", "Page %1 of %2")).inOneLine();
    document.footer = words.with(QT_TRANSLATE_NOOP("khue::Paper", "Printed on %1"), {words.shortDate(database.today())}).inOneLine();
    document.blocks.append(Heading{title, 1});
    return document;
}

TableBlock actionTable(const PaperWords& words, const std::vector<MeetingAction>& actions, QDate today, bool withMeeting, const char* otherwise) {
    TableBlock table;
    table.verticalLines = false;
    table.rowMinimum = 7 * pointsPerMillimetre;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Action")), 150, 3}, {words(QT_TRANSLATE_NOOP("khue::Paper", "Owner")), 80, 1}};
    if (withMeeting)
        table.columns.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Agreed at")), 90, 2});
    table.columns.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Due on")), 0, 0, Align::End, false, false, {}, true});
    table.columns.append({words(QT_TRANSLATE_NOOP("khue::Paper", "State")), 70, 0});
    table.emptyText = words(otherwise).inOneLine();
    for (const MeetingAction& action : actions) {
        const Words title = words.text(action.title_vi, action.title_en);
        const bool done = action.done_on.isValid(), overdue = action.isOverdue(today);
        const Words state = done      ? words.with(QT_TRANSLATE_NOOP("khue::Paper", "Completed on %1"), {words.shortDate(action.done_on)})
                            : overdue ? words(QT_TRANSLATE_NOOP("khue::Paper", "Overdue"))
                                      : words(QT_TRANSLATE_NOOP("khue::Paper", "Open"));
        TableRow row{{{title.main, title.second}, {action.owner}}};
        if (withMeeting) {
            const Words meeting = words.text(action.meeting_vi, action.meeting_en);
            row.cells.append({meeting.main, meeting.second});
        }
        row.cells.append({words.shortDate(action.due_on), {}, overdue ? Tone::Bad : Tone::Plain, overdue, action.due_on.isValid() ? CellValue(action.due_on) : CellValue()});
        row.cells.append({state.main, state.second, done ? Tone::Good : overdue ? Tone::Bad : Tone::Care});
        table.rows.append(row);
    }
    return table;
}

} // namespace khue
