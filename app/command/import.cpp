// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/import.h"

#include "app/command/calendar_import.h"
#include "app/command/command.h"
#include "app/interchange/sheet_reader.h"
#include "app/interchange/workbook_source.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace khue {

namespace {

QString severityTitle(Severity severity) {
    return severity == Severity::Error     ? QCoreApplication::translate("khue::Import", "refused")
           : severity == Severity::Warning ? QCoreApplication::translate("khue::Import", "warning")
                                           : QCoreApplication::translate("khue::Import", "note");
}

void declareImport(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("dry-run"), QString()});
    parser.addOption({QStringLiteral("json"), QString()});
    declareCalendarImport(parser);
}

void printJson(CommandContext& context, const ImportOutcome& outcome) {
    QJsonArray sheets, problems;
    for (const SheetOutcome& sheet : outcome.sheets)
        sheets.append(QJsonObject{{QStringLiteral("name"), sheet.name}, {QStringLiteral("kind"), kindCode(sheet.kind)}, {QStringLiteral("rows"), sheet.rows},
                                  {QStringLiteral("created"), sheet.created}, {QStringLiteral("updated"), sheet.updated},
                                  {QStringLiteral("unchanged"), sheet.unchanged}, {QStringLiteral("refused"), sheet.refused}});
    for (const ImportProblem& problem : outcome.problems)
        problems.append(QJsonObject{{QStringLiteral("sheet"), problem.sheet},
                                    {QStringLiteral("row"), problem.row ? QJsonValue(int(problem.row)) : QJsonValue()},
                                    {QStringLiteral("column"), problem.column >= 0 ? QJsonValue(columnName(problem.column)) : QJsonValue()},
                                    {QStringLiteral("severity"), severityCode(problem.severity)}, {QStringLiteral("message"), problem.message}});
    context.out << QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("sheets"), sheets}, {QStringLiteral("problems"), problems}}).toJson());
    context.out.flush();
}

void printText(CommandContext& context, const ImportOutcome& outcome, const QList<SheetGuess>& guesses, const Workbook& workbook) {
    for (const SheetOutcome& sheet : outcome.sheets)
        context.out << QCoreApplication::translate("khue::Import", "“%1” (%2): %3 rows – %4 new, %5 changed, %6 unchanged, %7 refused")
                           .arg(sheet.name, kindTitle(sheet.kind)).arg(sheet.rows).arg(sheet.created).arg(sheet.updated).arg(sheet.unchanged).arg(sheet.refused)
                    << Qt::endl;
    for (qsizetype i = 0; i < guesses.size(); ++i)
        if (guesses[i].kind == SheetKind::Unknown)
            context.out << QCoreApplication::translate("khue::Import", "“%1” was left out: it is not clear what it holds.").arg(workbook.sheets[i].name) << Qt::endl;
    for (const ImportProblem& problem : outcome.problems) {
        QString where = QCoreApplication::translate("khue::Import", "“%1”").arg(problem.sheet);
        if (problem.row)
            where += QLatin1String(", ") + QCoreApplication::translate("khue::Import", "row %1").arg(problem.row);
        for (qsizetype i = 0; i < guesses.size(); ++i)
            if (problem.column >= 0 && workbook.sheets[i].name == problem.sheet)
                where += QLatin1String(", ") + QCoreApplication::translate("khue::Import", "column %1").arg(columnTitle(guesses[i], problem.column));
        context.out << severityTitle(problem.severity) << ": " << where << ": " << problem.message << Qt::endl;
    }
}

int runImport(CommandContext& context, const QCommandLineParser& parser) {
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(context, importCommand, QCoreApplication::translate("khue::Command", "Name one file."));
    if (isCalendarImport(parser))
        return runCalendarImport(context, parser);
    const std::unique_ptr<WorkbookSource> source = openWorkbook(parser.positionalArguments().first());
    const Workbook& workbook = source->heads();
    Database& database = context.database(CommandContext::Missing::Create);
    const QList<SheetGuess> guesses = recogniseWorkbook(database, workbook);
    ImportOptions options;
    options.dryRun = parser.isSet(QStringLiteral("dry-run"));
    const ImportOutcome outcome = importWorkbook(database, *source, guesses, options);
    if (parser.isSet(QStringLiteral("json")))
        printJson(context, outcome);
    else
        printText(context, outcome, guesses, workbook);
    if (options.dryRun)
        context.err << QCoreApplication::translate("khue::Import", "A trial: nothing was written.") << Qt::endl;
    for (const ImportProblem& problem : outcome.problems)
        if (problem.severity == Severity::Error)
            return ProblemsFound;
    return Done;
}

} // namespace

const Command importCommand{
    "import", "FILE [--dry-run] [--json] [--holidays vn|gb] [--availability-of WHO [--kind KIND]]", QT_TRANSLATE_NOOP("khue::Command", "Takes a workbook, CSV or calendar file into the programme."),
    QT_TRANSLATE_NOOP("khue::Command",
                      "Reads .xlsx, .ods and .csv with trainees, faculty, courses and runs, sessions, enrolments, attendance and scores; finds\n"
                      "sheets and columns by their words, in Vietnamese or English. Rows that break a rule are refused with a reason, the rest\n"
                      "goes in as one step of the history. The same file again changes nothing. --dry-run tries everything and writes nothing.\n"
                      "--json prints {\"sheets\": [{\"name\", \"kind\", \"rows\", \"created\", \"updated\", \"unchanged\", \"refused\"}],\n"
                      "\"problems\": [{\"sheet\", \"row\", \"column\", \"severity\", \"message\"}]}; row is counted from 1 and column is the letter,\n"
                      "as the spreadsheet shows them, or null; severity is error (refused), warning or hint.\n"
                      "A calendar (.ics) goes in with --holidays as an official notice, or with --availability-of as busy times of a person, a\n"
                      "room or the trainees of a run; KIND is unavailable, if_need_be or available. One that breaks a rule is refused whole.\n"
                      "Its --json prints {\"added\", \"removed\", \"unchanged\", \"problems\": [{\"line\", \"severity\", \"message\"}]}."),
    declareImport, runImport};

} // namespace khue
