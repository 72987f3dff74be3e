// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/zone_time.h"
#include "app/command/command.h"
#include "app/command/session_argument.h"
#include "app/interchange/values.h"
#include "app/scheduling/placement.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace khue {

namespace {

void declareMove(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("to"), QString(), QStringLiteral("DAY")});
    parser.addOption({QStringLiteral("at"), QString(), QStringLiteral("HOURS")});
    parser.addOption({QStringLiteral("room"), QString(), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("dry-run"), QString()});
    parser.addOption({QStringLiteral("json"), QString()});
}

/// What is wrong with the wanted time, or nothing; sets start and end by the clock at the session's place.
QString setTime(PlannedSession& session, QDate day, const TimeRange& hours) {
    const QDateTime starts = atPlace(QDateTime::fromSecsSinceEpoch(session.start, Qt::UTC), session.zone);
    if (!session.isScheduled() && !(day.isValid() && hours.end.isValid()))
        return QCoreApplication::translate("khue::Command", "The session has no time yet: give --to DAY and --at FROM-TO.");
    const Seconds length = session.end - session.start;
    const QDate date = day.isValid() ? day : starts.date();
    const QTime from = hours.start.isValid() ? hours.start : starts.time();
    const QDateTime begins = momentAtPlace(date, from, session.zone);
    if (!begins.isValid())
        return QCoreApplication::translate("khue::Command", "The clock there skips this time on that day. Choose another.");
    session.start = begins.toSecsSinceEpoch();
    session.end = session.start + length;
    if (hours.end.isValid())
        session.end = plannedMoment(hours.end > from ? date : date.addDays(1), hours.end, session.zone).toSecsSinceEpoch();
    return {};
}

int runMove(CommandContext& context, const QCommandLineParser& parser) {
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        return wrongUsage(context, moveCommand, QCoreApplication::translate("khue::Command", "Name the course run and the number of the session."));
    const QString dayText = parser.value(QStringLiteral("to")), hoursText = parser.value(QStringLiteral("at"));
    const QDate day = dayOfArgument(dayText);
    if (!dayText.isEmpty() && !day.isValid())
        return wrongUsage(context, moveCommand, QCoreApplication::translate("khue::Command", "“%1” is no day. Write it as 2026-12-03 or 3/12/2026.").arg(dayText));
    const QByteArray utf8 = hoursText.toUtf8();
    Cell cell;
    if (!utf8.isEmpty()) {
        cell.kind = CellKind::Text;
        cell.utf8 = utf8.constData();
        cell.length = quint32(utf8.size());
    }
    const Understood<TimeRange> hours = understoodTimes(cell);
    if (hours.isError())
        return wrongUsage(context, moveCommand, hours.error);
    if (dayText.isEmpty() && hoursText.isEmpty() && !parser.isSet(QStringLiteral("room")))
        return wrongUsage(context, moveCommand, QCoreApplication::translate("khue::Command", "Say where to: --to DAY, --at HOURS or --room NAME."));

    Database& database = context.database();
    const qint64 id = sessionOfArguments(database, arguments[0], arguments[1]);
    const Timetable timetable = timetableAround(database, id, day, day);
    const PlannedSession* present = timetable.session(id);
    if (!present)
        throw Failure(QCoreApplication::translate("khue::Command", "%1 is cancelled; its sessions are not moved.").arg(arguments[0]));
    PlannedSession moved = *present;
    if (parser.isSet(QStringLiteral("room"))) {
        moved.room = roomOfArgument(database, parser.value(QStringLiteral("room")));
        const QString zone = database.single(QStringLiteral("SELECT v.zone FROM room r JOIN venue v ON v.id = r.venue_id WHERE r.id = ?"), moved.room).toString();
        if (!zone.isEmpty())
            moved.zone = zone;
    }
    if (!dayText.isEmpty() || !hoursText.isEmpty())
        if (const QString wrong = setTime(moved, day, hours.value.value_or(TimeRange())); !wrong.isEmpty())
            return wrongUsage(context, moveCommand, wrong);

    const bool dry = parser.isSet(QStringLiteral("dry-run"));
    if (!dry) {
        Edit edit(database, "timetable", timetable.sessionLabel(moved));
        place(edit, database, moved);
        edit.commit();
    }
    const QList<Clash> clashes = timetable.clashesIf(moved);
    bool found = false;
    QJsonArray problems;
    if (!parser.isSet(QStringLiteral("json")))
        context.out << timetable.sessionLabel(moved) << ": " << timetable.shownPlace(*present) << QStringLiteral(" → ") << timetable.shownPlace(moved) << Qt::endl;
    for (const Clash& clash : clashes) {
        found = found || clash.severity >= Severity::Warning;
        if (parser.isSet(QStringLiteral("json")))
            problems.append(QJsonObject{{QStringLiteral("kind"), clashCode(clash.kind)}, {QStringLiteral("severity"), severityCode(clash.severity)}, {QStringLiteral("message"), clash.text}});
        else
            context.out << clashTitle(clash.kind) << ": " << clash.text << Qt::endl;
    }
    if (parser.isSet(QStringLiteral("json"))) {
        context.out << QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("moved"), !dry}, {QStringLiteral("problems"), problems}}).toJson());
        context.out.flush();
    } else if (dry) {
        context.out << QCoreApplication::translate("khue::Command", "This was a trial: nothing was changed.") << Qt::endl;
    }
    return found ? ProblemsFound : Done;
}

} // namespace

const Command moveCommand{"move", "RUN NUMBER [--to DAY] [--at HOURS] [--room NAME] [--dry-run] [--json]",
                          QT_TRANSLATE_NOOP("khue::Command", "Moves a session to another day, time or room, and tells what it is then at odds with."),
                          QT_TRANSLATE_NOOP("khue::Command", "DAY is written 2026-12-03 or 3/12/2026; HOURS 08:00-10:00, or 08:00 alone to keep its length, by the clock at\n"
                                                             "the place; an empty NAME takes the room away. The same is told as in the window. It can be undone with\n"
                                                             "`khue-cli history --undo 1`. --json prints {\"moved\", \"problems\": [{\"kind\", \"severity\", \"message\"}]}."),
                          declareMove, runMove};

} // namespace khue
