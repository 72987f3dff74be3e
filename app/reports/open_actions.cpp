// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/governance_paper.h"
#include "app/reports/run_paper.h"

#include <algorithm>

namespace khue {

namespace {

Document makeOpenActions(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const Id<Committee> committee{parameters.value(QStringLiteral("committee")).toLongLong()};
    const QDate today = database.today();
    const std::vector<MeetingAction> actions = openActions(database, committee);
    QString subject;
    Words of = words(QT_TRANSLATE_NOOP("khue::Paper", "All committees"));
    if (committee) {
        const Committee which = load(database, committee);
        of = words.text(which.name_vi, which.name_en);
        subject = of.main;
    }
    Document document = governancePaper(database, words, words(QT_TRANSLATE_NOOP("khue::Paper", "Open actions")), subject);
    const auto overdue = std::count_if(actions.begin(), actions.end(), [today](const MeetingAction& action) { return action.isOverdue(today); });
    document.blocks.append(KeyValues{{{words(QT_TRANSLATE_NOOP("khue::Paper", "Committee")), of},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "As of")), words.date(today)},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Open")), {QString::number(actions.size()), {}}},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Of them overdue")), {QString::number(overdue), {}}}},
                                     2});
    document.blocks.append(actionTable(words, actions, today, true, QT_TRANSLATE_NOOP("khue::Paper", "Nothing is open.")));
    return document;
}

} // namespace

extern const Report openActionsReport;
const Report openActionsReport{"open_actions",
                               QT_TRANSLATE_NOOP("khue::Report", "Open actions of meetings"),
                               QT_TRANSLATE_NOOP("khue::Report", "What meetings agreed on and nobody has done yet, with owners and due dates; what is overdue stands first."),
                               {recordParameter("committee", QT_TRANSLATE_NOOP("khue::Report", "Committee"), "committee", false), languageParameter()},
                               makeOpenActions,
                               ReportArea::Partnership};

} // namespace khue
