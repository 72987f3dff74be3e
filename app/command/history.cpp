// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command.h"
#include "app/store/backup.h"
#include "app/store/edit.h"
#include "app/store/history.h"
#include "app/store/language.h"

#include <QtCore/QCommandLineParser>

namespace khue {

namespace {

void declareHistory(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("undo"), QString(), QStringLiteral("N")});
    parser.addOption({QStringLiteral("redo"), QString(), QStringLiteral("N")});
    parser.addOption({QStringLiteral("verify"), QString()});
    parser.addOption({QStringLiteral("limit"), QString(), QStringLiteral("N"), QStringLiteral("50")});
}

QString told(const ChangeGroup& group) {
    const QDateTime at = group.at.toLocalTime();
    return QStringLiteral("%1  %2 %3  %4  %5  (%6)")
        .arg(group.id, 6)
        .arg(shownDate(at.date()), shownTime(at.time()), group.author, group.title(),
             QCoreApplication::translate("khue::Command", "%n change(s)", nullptr, group.changes));
}

int runHistory(CommandContext& context, const QCommandLineParser& parser) {
    const auto number = [&](const QString& option) {
        bool ok = false;
        const int value = parser.value(option).toInt(&ok);
        return ok && value > 0 ? value : 0;
    };
    Database& database = context.database();
    History history(database);
    bool stepped = false;
    for (const bool back : {true, false}) {
        const QString option = back ? QStringLiteral("undo") : QStringLiteral("redo");
        if (!parser.isSet(option))
            continue;
        stepped = true;
        const int steps = number(option);
        if (!steps)
            return wrongUsage(context, historyCommand,
                              QCoreApplication::translate("khue::Command", "--%1 wants the number of steps, from 1.").arg(option));
        for (int i = 0; i < steps; ++i) {
            const auto edit = back ? history.undo() : history.redo();
            if (!edit) {
                context.err << (back ? QCoreApplication::translate("khue::Command", "There is nothing more to undo.")
                                     : QCoreApplication::translate("khue::Command", "There is nothing more to redo."))
                            << Qt::endl;
                return i ? Done : ProblemsFound;
            }
            context.out << (back ? QCoreApplication::translate("khue::History", "Undone: %1") : QCoreApplication::translate("khue::History", "Redone: %1"))
                               .arg(actionTitle(edit->action, edit->subject))
                        << Qt::endl;
        }
    }
    if (parser.isSet(QStringLiteral("verify"))) {
        const QStringList problems = verifyDatabase(database);
        for (const QString& problem : problems)
            context.out << problem << Qt::endl;
        if (problems.isEmpty())
            context.out << QCoreApplication::translate("khue::Command", "All is well: the file, the references and the chain of the history.") << Qt::endl;
        return problems.isEmpty() ? Done : ProblemsFound;
    }
    if (stepped)
        return Done;
    const int limit = number(QStringLiteral("limit"));
    if (!limit)
        return wrongUsage(context, historyCommand, QCoreApplication::translate("khue::Command", "--limit wants a number, from 1."));
    for (const ChangeGroup& group : history.groups(limit))
        context.out << told(group) << Qt::endl;
    return Done;
}

} // namespace

const Command historyCommand{"history", "[--limit N] [--undo N] [--redo N] [--verify]",
                             QT_TRANSLATE_NOOP("khue::Command", "Shows the journal, the newest first; takes back the last N steps or brings them back."),
                             QT_TRANSLATE_NOOP("khue::Command", "--undo N takes the last N steps back, each as a new step; --redo N brings them back.\n"
                                                                "--verify checks the file, the references and the chain of hashes."),
                             declareHistory, runHistory};

} // namespace khue
