// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/zone_time.h"
#include "app/command/command.h"
#include "app/command/session_argument.h"
#include "app/scheduling/placement.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace khue {

namespace {

constexpr int daysLookedAt = 28, mostDays = 366;

void declareWhen(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("from"), QString(), QStringLiteral("DAY")});
    parser.addOption({QStringLiteral("until"), QString(), QStringLiteral("DAY")});
    parser.addOption({QStringLiteral("keep-room"), QString()});
    parser.addOption({QStringLiteral("any-order"), QString()});
    parser.addOption({QStringLiteral("no-weekends"), QString()});
    parser.addOption({QStringLiteral("json"), QString()});
}

int runWhen(CommandContext& context, const QCommandLineParser& parser) {
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        return wrongUsage(context, whenCommand, QCoreApplication::translate("khue::Command", "Name the course run and the number of the session."));
    for (const char* option : {"from", "until"})
        if (const QString value = parser.value(QLatin1String(option)); !value.isEmpty() && !dayOfArgument(value).isValid())
            return wrongUsage(context, whenCommand, QCoreApplication::translate("khue::Command", "“%1” is no day. Write it as 2026-12-03 or 3/12/2026.").arg(value));
    Database& database = context.database();
    const qint64 id = sessionOfArguments(database, arguments[0], arguments[1]);
    const QDateTime starts = QDateTime::fromString(database.single(QStringLiteral("SELECT starts_at FROM session WHERE id = ?"), id).toString(), Qt::ISODate);
    PlacementSearch search;
    search.first = dayOfArgument(parser.value(QStringLiteral("from")));
    if (!search.first.isValid())
        search.first = std::max(database.today(), starts.isValid() ? starts.date().addDays(-daysLookedAt / 4) : database.today());
    search.last = dayOfArgument(parser.value(QStringLiteral("until")));
    if (!search.last.isValid())
        search.last = search.first.addDays(daysLookedAt);
    if (search.last < search.first || search.first.daysTo(search.last) > mostDays)
        return wrongUsage(context, whenCommand, QCoreApplication::translate("khue::Command", "--until must not be before --from, nor more than a year after it."));
    search.keepRoom = parser.isSet(QStringLiteral("keep-room"));
    search.keepOrder = !parser.isSet(QStringLiteral("any-order"));
    search.weekends = !parser.isSet(QStringLiteral("no-weekends"));

    const Timetable timetable = timetableAround(database, id, search.first, search.last);
    const PlannedSession* session = timetable.session(id);
    if (!session)
        throw Failure(QCoreApplication::translate("khue::Command", "%1 is cancelled; its sessions are not moved.").arg(arguments[0]));
    const PlacementAnswer answer = whenCouldThisBe(timetable, *session, search);
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray places;
        for (const Placement& placement : answer.best)
            places.append(QJsonObject{{QStringLiteral("starts_at"), QDateTime::fromSecsSinceEpoch(placement.session.start, Qt::UTC).toString(Qt::ISODate)},
                                      {QStringLiteral("ends_at"), QDateTime::fromSecsSinceEpoch(placement.session.end, Qt::UTC).toString(Qt::ISODate)},
                                      {QStringLiteral("room"), timetable.roomName(placement.session.room)},
                                      {QStringLiteral("cost"), placement.cost},
                                      {QStringLiteral("costs"), QJsonArray::fromStringList(placement.costs)}});
        context.out << QString::fromUtf8(
            QJsonDocument(QJsonObject{{QStringLiteral("places"), places}, {QStringLiteral("ruled_out_by"), QJsonArray::fromStringList(answer.ruledOutBy)}}).toJson());
        context.out.flush();
    } else {
        for (const Placement& placement : answer.best)
            context.out << timetable.shownPlace(placement.session) << '\t'
                        << (placement.costs.isEmpty() ? QCoreApplication::translate("khue::Command", "nothing speaks against it") : placement.costs.join(QStringLiteral("; "))) << Qt::endl;
        if (answer.best.isEmpty()) {
            context.out << QCoreApplication::translate("khue::Command", "No time fits. These wishes together rule everything out:") << Qt::endl;
            for (const QString& wish : answer.ruledOutBy)
                context.out << QStringLiteral("– ") << wish << Qt::endl;
        }
    }
    return answer.best.isEmpty() ? ProblemsFound : Done;
}

} // namespace

const Command whenCommand{"when", "RUN NUMBER [--from DAY] [--until DAY] [--keep-room] [--any-order] [--no-weekends] [--json]",
                          QT_TRANSLATE_NOOP("khue::Command", "Tells when a session could be: the ten best times and rooms, and what each costs."),
                          QT_TRANSLATE_NOOP("khue::Command", "Looks at four weeks if not told otherwise. Where nothing fits it names the smallest set of wishes that rules\n"
                                                             "everything out. --json prints {\"places\": [{\"starts_at\", \"ends_at\", \"room\", \"cost\", \"costs\"}], \"ruled_out_by\"}."),
                          declareWhen, runWhen};

} // namespace khue
