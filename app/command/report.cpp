// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command.h"
#include "app/reports/report_list.h"
#include "app/reports/report_output.h"
#include "app/store/failure.h"
#include "app/today/saved_report.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>

namespace khue {

namespace {

void declareReport(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("list"), QString()});
    parser.addOption({QStringLiteral("out"), QString(), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("archive"), QString()});
    parser.addOption({QStringLiteral("saved"), QString(), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("param"), QString(), QStringLiteral("K=V")});
}

void printReports(QTextStream& out) {
    for (const Report* report : allReports()) {
        out << report->name << " – " << report->label() << Qt::endl << "    " << report->explanation() << Qt::endl;
        for (const ReportParameter& parameter : report->parameters) {
            QStringList values;
            for (const ChoiceItem& choice : parameter.choices)
                values.append(QLatin1String(choice.code));
            out << "    --param " << parameter.name << '=' << (values.isEmpty() ? parameter.label() : values.join(u'|'))
                << (parameter.required ? QStringLiteral(" *") : QString()) << Qt::endl;
        }
    }
}

int runReport(CommandContext& context, const QCommandLineParser& parser) {
    if (parser.isSet(QStringLiteral("list"))) {
        printReports(context.out);
        return Done;
    }
    const QStringList arguments = parser.positionalArguments();
    const QString savedName = parser.value(QStringLiteral("saved"));
    SavedReport saved;
    if (!savedName.isEmpty()) {
        saved = find<SavedReport>(context.database(), QStringLiteral("name = ?"), savedName);
        if (!saved.id)
            throw Failure(QCoreApplication::translate("khue::Command", "There is no saved report “%1”. `khue-cli list saved_report` lists them.").arg(savedName));
    }
    const QString name = saved.id ? saved.report : arguments.value(0);
    const Report* report = arguments.size() == (saved.id ? 0 : 1) ? findReport(name) : nullptr;
    if (!report)
        return wrongUsage(context, reportCommand, QCoreApplication::translate("khue::Command", "Which report? `khue-cli report --list` names them."));
    const QString file = parser.value(QStringLiteral("out"));
    if (file.isEmpty())
        return wrongUsage(context, reportCommand, QCoreApplication::translate("khue::Command", "Name the file with --out."));
    QVariantMap parameters = parametersOf(saved);
    for (const QString& pair : parser.values(QStringLiteral("param"))) {
        const qsizetype at = pair.indexOf(u'=');
        if (at < 1)
            return wrongUsage(context, reportCommand, QCoreApplication::translate("khue::Command", "“%1”: a parameter is written name=value.").arg(pair));
        parameters.insert(pair.left(at), pair.mid(at + 1));
    }
    const bool archive = parser.isSet(QStringLiteral("archive"));
    if (archive && !file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return wrongUsage(context, reportCommand, QCoreApplication::translate("khue::Command", "--archive makes PDF/A: the file's name has to end in .pdf."));
    writeReport(makeReport(context.database(), *report, parameters), file, nullptr, archive);
    if (saved.id && !context.database().isReadOnly())
        markMade(context.database(), saved.id);
    context.out << QCoreApplication::translate("khue::Command", "Written: %1").arg(QDir::toNativeSeparators(file)) << Qt::endl;
    return Done;
}

} // namespace

const Command reportCommand{"report", "NAME | --saved NAME, --out FILE [--param K=V …] [--archive] | --list", QT_TRANSLATE_NOOP("khue::Command", "Makes a report: .pdf, .xlsx or .html by the file's ending."),
                            QT_TRANSLATE_NOOP("khue::Command", "--list names the reports with their parameters; * marks those that must be given. A course run or another record is given by its code, number or title, a day as 2026-03-31. --archive makes PDF/A-1b. --saved makes a saved report, which is then no longer due."),
                            declareReport, runReport, true};

} // namespace khue
