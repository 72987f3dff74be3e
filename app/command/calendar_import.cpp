// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/calendar_import.h"

#include "app/calendar/holiday_calendar.h"
#include "app/command/record_argument.h"
#include "app/interchange/calendar_file_import.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace khue {

namespace {

void print(CommandContext& context, const CalendarImport& result, bool json) {
    if (json) {
        QJsonArray problems;
        for (const CalendarProblem& problem : result.problems)
            problems.append(QJsonObject{{QStringLiteral("line"), problem.line ? QJsonValue(problem.line) : QJsonValue()},
                                        {QStringLiteral("severity"), severityCode(problem.severity)},
                                        {QStringLiteral("message"), problem.text}});
        context.out << QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("added"), result.added},
                                                                   {QStringLiteral("removed"), result.removed},
                                                                   {QStringLiteral("unchanged"), result.unchanged},
                                                                   {QStringLiteral("problems"), problems}})
                                             .toJson());
        context.out.flush();
        return;
    }
    for (const CalendarProblem& problem : result.problems)
        context.out << problem.text << Qt::endl;
    if (result.refused())
        context.out << QCoreApplication::translate("khue::Command", "The file was refused; nothing was written.") << Qt::endl;
    else
        context.out << QCoreApplication::translate("khue::Command", "%1 added, %2 removed, %3 unchanged").arg(result.added).arg(result.removed).arg(result.unchanged) << Qt::endl;
}

} // namespace

void declareCalendarImport(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("holidays"), QString(), QStringLiteral("vn|gb")});
    parser.addOption({QStringLiteral("availability-of"), QString(), QStringLiteral("WHO")});
    parser.addOption({QStringLiteral("kind"), QString(), QStringLiteral("KIND"), QStringLiteral("unavailable")});
}

bool isCalendarImport(const QCommandLineParser& parser) {
    return parser.isSet(QStringLiteral("holidays")) || parser.isSet(QStringLiteral("availability-of")) ||
           parser.positionalArguments().first().endsWith(QLatin1String(".ics"), Qt::CaseInsensitive);
}

int runCalendarImport(CommandContext& context, const QCommandLineParser& parser) {
    const QString path = parser.positionalArguments().first();
    const QString who = parser.value(QStringLiteral("availability-of")), country = parser.value(QStringLiteral("holidays")).toUpper();
    if (who.isEmpty() == country.isEmpty())
        return wrongUsage(context, importCommand, QCoreApplication::translate("khue::Command", "A calendar file goes in with --holidays vn|gb or with --availability-of WHO."));
    if (!country.isEmpty() && !holidayCountries().contains(country))
        return wrongUsage(context, importCommand, QCoreApplication::translate("khue::Command", "The country is vn or gb."));
    const AvailabilityKind kind = choiceFromCode<AvailabilityKind>(parser.value(QStringLiteral("kind")));
    if (codeOf(kind) != parser.value(QStringLiteral("kind")))
        return wrongUsage(context, importCommand, QCoreApplication::translate("khue::Command", "The kind is available, unavailable or if_need_be."));
    Database& database = country.isEmpty() ? context.database() : context.database(CommandContext::Missing::Create);
    Edit edit(database, "import", QFileInfo(path).fileName());
    CalendarImport result;
    if (!country.isEmpty()) {
        result = importHolidays(edit, database, path, country);
    } else {
        const OwnerId owner = availabilityOwnerOfArgument(database, who);
        result = importAvailability(edit, database, path, owner, kind, zoneOf(database, owner));
    }
    const bool trial = parser.isSet(QStringLiteral("dry-run"));
    if (!result.refused() && !trial)
        edit.commit();
    print(context, result, parser.isSet(QStringLiteral("json")));
    if (trial)
        context.err << QCoreApplication::translate("khue::Import", "A trial: nothing was written.") << Qt::endl;
    return result.problems.isEmpty() ? Done : ProblemsFound;
}

} // namespace khue
