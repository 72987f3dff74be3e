// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command.h"
#include "app/reports/report_list.h"
#include "app/reports/report_output.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>

namespace khue {

namespace {

void declare(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("list"), QString()});
    parser.addOption({QStringLiteral("out"), QString(), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("archive"), QString()});
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

int run(CommandContext& context, const QCommandLineParser& parser) {
    if (parser.isSet(QStringLiteral("list"))) {
        printReports(context.out);
        return Done;
    }
    const QStringList arguments = parser.positionalArguments();
    const Report* report = arguments.size() == 1 ? findReport(arguments.first()) : nullptr;
    if (!report)
        return wrongUsage(context, reportCommand, QCoreApplication::translate("khue::Command", "Which report? `khue-cli report --list` names them."));
    const QString file = parser.value(QStringLiteral("out"));
    if (file.isEmpty())
        return wrongUsage(context, reportCommand, QCoreApplication::translate("khue::Command", "Name the file with --out."));
    QVariantMap parameters;
    for (const QString& pair : parser.values(QStringLiteral("param"))) {
        const qsizetype at = pair.indexOf(u'=');
        if (at < 1)
            return wrongUsage(context, reportCommand, QCoreApplication::translate("khue::Command", "«%1»: a parameter is written name=value.").arg(pair));
        parameters.insert(pair.left(at), pair.mid(at + 1));
    }
    const bool archive = parser.isSet(QStringLiteral("archive"));
    if (archive && !file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return wrongUsage(context, reportCommand, QCoreApplication::translate("khue::Command", "--archive makes PDF/A: the file's name has to end in .pdf."));
    writeReport(makeReport(context.database(), *report, parameters), file, nullptr, archive);
    context.out << QCoreApplication::translate("khue::Command", "Written: %1").arg(QDir::toNativeSeparators(file)) << Qt::endl;
    return Done;
}

} // namespace

const Command reportCommand{"report", "NAME --out FILE [--param K=V …] [--archive] | --list", QT_TRANSLATE_NOOP("khue::Command", "Makes a report: .pdf, .xlsx or .html by the file's ending."),
                            QT_TRANSLATE_NOOP("khue::Command", "--list names the reports with their parameters; * marks those that must be given. A course run or another record is given by its code, number or title, a day as 2026-03-31. --archive makes PDF/A-1b."),
                            declare, run, true};

} // namespace khue
