// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command.h"
#include "app/interchange/record_export.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>

namespace khue {

namespace {

void declare(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("out"), QString(), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("find"), QString(), QStringLiteral("TEXT")});
}

int run(CommandContext& context, const QCommandLineParser& parser) {
    const QStringList arguments = parser.positionalArguments();
    const auto kind = arguments.size() == 1 ? recordKind(arguments[0]) : std::nullopt;
    if (!kind)
        return wrongUsage(context, exportCommand, QCoreApplication::translate("khue::Command", "Which records? `khue-cli help list` names the kinds."));
    const QString file = parser.value(QStringLiteral("out"));
    if (file.isEmpty())
        return wrongUsage(context, exportCommand, QCoreApplication::translate("khue::Command", "Name the file with --out."));
    const int count = exportRecords(context.database(), *kind, parser.value(QStringLiteral("find")), file);
    context.out << QCoreApplication::translate("khue::Command", "Written: %1").arg(QDir::toNativeSeparators(file)) << " ("
                << QCoreApplication::translate("khue::Command", "%n record(s)", nullptr, count) << ')' << Qt::endl;
    return Done;
}

} // namespace

const Command exportCommand{"export", "KIND --out FILE [--find TEXT]", QT_TRANSLATE_NOOP("khue::Command", "Writes records to .xlsx, .csv or .json by the file's ending."),
                            QT_TRANSLATE_NOOP("khue::Command", "KIND as for list. Sheets have the headings of the language chosen, so that they can be imported again."), declare, run};

} // namespace khue
