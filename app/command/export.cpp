// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command.h"
#include "app/command/record_argument.h"
#include "app/command/session_argument.h"
#include "app/interchange/calendar_file.h"
#include "app/interchange/record_export.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>

namespace khue {

namespace {

void declareExport(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("out"), QString(), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("find"), QString(), QStringLiteral("TEXT")});
    for (const char* which : {"run", "lecturer", "room", "person"})
        parser.addOption({QLatin1String(which), QString(), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("times"), QString(), QStringLiteral("utc|zone"), QStringLiteral("utc")});
}

void written(CommandContext& context, const QString& file, int count) {
    context.out << QCoreApplication::translate("khue::Command", "Written: %1").arg(QDir::toNativeSeparators(file)) << " ("
                << QCoreApplication::translate("khue::Command", "%n record(s)", nullptr, count) << ')' << Qt::endl;
}

int writeCalendar(CommandContext& context, const QCommandLineParser& parser, const QString& file) {
    const QString times = parser.value(QStringLiteral("times"));
    if (times != QLatin1String("utc") && times != QLatin1String("zone"))
        return wrongUsage(context, exportCommand, QCoreApplication::translate("khue::Command", "--times is utc or zone."));
    Database& database = context.database();
    SessionChoice choice;
    if (parser.isSet(QStringLiteral("run")))
        choice.run = runOfArgument(database, parser.value(QStringLiteral("run")));
    if (parser.isSet(QStringLiteral("lecturer")))
        choice.lecturer = personOfArgument(database, parser.value(QStringLiteral("lecturer")));
    if (parser.isSet(QStringLiteral("person")))
        choice.person = personOfArgument(database, parser.value(QStringLiteral("person")));
    if (parser.isSet(QStringLiteral("room")))
        choice.room.value = roomOfArgument(database, parser.value(QStringLiteral("room")));
    written(context, file, exportCalendar(database, choice, file, times == QLatin1String("zone") ? CalendarTimes::Zoned : CalendarTimes::Utc));
    return Done;
}

int runExport(CommandContext& context, const QCommandLineParser& parser) {
    const QStringList arguments = parser.positionalArguments();
    const QString file = parser.value(QStringLiteral("out"));
    const bool isCalendar = file.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive);
    // A calendar holds sessions, said or not.
    const auto kind = isCalendar && arguments.isEmpty() ? recordKind(u"session") : arguments.size() == 1 ? recordKind(arguments[0]) : std::nullopt;
    if (!kind)
        return wrongUsage(context, exportCommand, QCoreApplication::translate("khue::Command", "Which records? `khue-cli help list` names the kinds."));
    if (file.isEmpty())
        return wrongUsage(context, exportCommand, QCoreApplication::translate("khue::Command", "Name the file with --out."));
    if (isCalendar && kind->table != &tableOf<Session>)
        return wrongUsage(context, exportCommand, QCoreApplication::translate("khue::Command", "Only sessions can be written as a calendar: export session --out FILE.ics"));
    if (isCalendar)
        return writeCalendar(context, parser, file);
    for (const char* option : {"run", "lecturer", "room", "person"})
        if (parser.isSet(QLatin1String(option)))
            return wrongUsage(context, exportCommand, QCoreApplication::translate("khue::Command", "--%1 is for calendars: --out FILE.ics").arg(QLatin1String(option)));
    written(context, file, exportRecords(context.database(), *kind, parser.value(QStringLiteral("find")), file));
    return Done;
}

} // namespace

const Command exportCommand{"export", "KIND --out FILE [--find TEXT] | [--run CODE] [--lecturer NAME] [--person NAME] [--room NAME] [--times utc|zone] --out FILE.ics",
                            QT_TRANSLATE_NOOP("khue::Command", "Writes records to .xlsx, .csv or .json by the file's ending; sessions to .ics too."),
                            QT_TRANSLATE_NOOP("khue::Command", "KIND as for list. Sheets have the headings of the language chosen, so that they can be imported again.\n"
                                                               "A calendar (.ics) holds the sessions of a run, of a lecturer, of a person (who teaches or has a seat), of a room, or\n"
                                                               "all. Its moments are in UTC, or with --times zone at the clock of the place with the rules of its zone."),
                            declareExport, runExport};

} // namespace khue
