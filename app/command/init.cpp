// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command.h"
#include "app/sample/sample_programme.h"
#include "app/store/failure.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace khue {

namespace {

void declareInit(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("sample"), QString()});
}

int runInit(CommandContext& context, const QCommandLineParser& parser) {
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(context, initCommand, QCoreApplication::translate("khue::Command", "init takes no file; name it with --db."));
    if (QFile::exists(context.databasePath))
        throw Failure(QCoreApplication::translate("khue::Command", "“%1” is there already and was left as it is. Name another file with --db.")
                          .arg(QDir::toNativeSeparators(context.databasePath)));
    Database& database = context.database(CommandContext::Missing::Create);
    if (parser.isSet(QStringLiteral("sample")))
        addSampleProgramme(database);
    context.out << QCoreApplication::translate("khue::Command", "The database is ready: %1").arg(QDir::toNativeSeparators(database.path()))
                << Qt::endl;
    return Done;
}

} // namespace

const Command initCommand{"init", "[--sample]", QT_TRANSLATE_NOOP("khue::Command", "Makes a new database."),
                          QT_TRANSLATE_NOOP("khue::Command", "--sample fills it with a programme of invented people, to try things out."),
                          declareInit, runInit};

} // namespace khue
