// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command.h"
#include "app/interchange/calendar_file.h"
#include "app/interchange/record_export.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>

namespace khue {

namespace {

void declare(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("out"), QString(), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("find"), QString(), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("param"), QString(), QStringLiteral("K=V")});
}

/// The record that a parameter names by its code, its name or its id; throws Failure.
template <class R> Id<R> named(Database& database, const QString& value) {
    const TableInfo& table = tableOf<R>;
    for (const char* column : {"code", "full_name", "name", "id"})
        if (table.indexOf(QString::fromLatin1(column)) >= 0 || qstrcmp(column, "id") == 0)
            if (const QVariant id = database.single(QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(table.key(), QLatin1String(column)), value); id.isValid())
                return {id.toLongLong()};
    throw Failure(QCoreApplication::translate("khue::Command", "There is no %1 «%2».").arg(table.label(), value));
}

int writeCalendar(CommandContext& context, const QCommandLineParser& parser, const QString& file) {
    SessionChoice choice;
    CalendarTimes times = CalendarTimes::Utc;
    for (const QString& pair : parser.values(QStringLiteral("param"))) {
        const QString key = pair.section(u'=', 0, 0), value = pair.section(u'=', 1);
        if (key == QLatin1String("run"))
            choice.run = named<CourseRun>(context.database(), value);
        else if (key == QLatin1String("person"))
            choice.person = named<Person>(context.database(), value);
        else if (key == QLatin1String("lecturer"))
            choice.lecturer = named<Person>(context.database(), value);
        else if (key == QLatin1String("room"))
            choice.room = named<Room>(context.database(), value);
        else if (key == QLatin1String("times") && (value == QLatin1String("utc") || value == QLatin1String("zone")))
            times = value == QLatin1String("zone") ? CalendarTimes::Zoned : CalendarTimes::Utc;
        else
            return wrongUsage(context, exportCommand, QCoreApplication::translate("khue::Command", "«%1»: give run, person, lecturer or room, or times=utc|zone.").arg(pair));
    }
    const int count = exportCalendar(context.database(), choice, file, times);
    context.out << QCoreApplication::translate("khue::Command", "Written: %1").arg(QDir::toNativeSeparators(file)) << " ("
                << QCoreApplication::translate("khue::Command", "%n record(s)", nullptr, count) << ')' << Qt::endl;
    return Done;
}

int run(CommandContext& context, const QCommandLineParser& parser) {
    const QStringList arguments = parser.positionalArguments();
    const auto kind = arguments.size() == 1 ? recordKind(arguments[0]) : std::nullopt;
    if (!kind)
        return wrongUsage(context, exportCommand, QCoreApplication::translate("khue::Command", "Which records? `khue-cli help list` names the kinds."));
    const QString file = parser.value(QStringLiteral("out"));
    if (file.isEmpty())
        return wrongUsage(context, exportCommand, QCoreApplication::translate("khue::Command", "Name the file with --out."));
    if (file.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive)) {
        if (kind->table != &tableOf<Session>)
            return wrongUsage(context, exportCommand, QCoreApplication::translate("khue::Command", "Only sessions can be written as a calendar: export session --out FILE.ics"));
        return writeCalendar(context, parser, file);
    }
    const int count = exportRecords(context.database(), *kind, parser.value(QStringLiteral("find")), file);
    context.out << QCoreApplication::translate("khue::Command", "Written: %1").arg(QDir::toNativeSeparators(file)) << " ("
                << QCoreApplication::translate("khue::Command", "%n record(s)", nullptr, count) << ')' << Qt::endl;
    return Done;
}

} // namespace

const Command exportCommand{"export", "KIND --out FILE [--find TEXT] [--param K=V …]", QT_TRANSLATE_NOOP("khue::Command", "Writes records to .xlsx, .csv or .json by the file's ending; sessions to .ics too."),
                            QT_TRANSLATE_NOOP("khue::Command", "KIND as for list. Sheets have the headings of the language chosen, so that they can be imported again.\n"
                                                                    "A calendar of sessions (.ics) takes --param run=CODE, person=CODE, lecturer=CODE, room=NAME, and times=utc|zone."), declare, run};

} // namespace khue
