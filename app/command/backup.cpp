// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attached/document_store.h"
#include "app/attached/programme_backup.h"
#include "app/command/command.h"
#include "app/store/backup.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>

namespace khue {

namespace {

void declareNothing(QCommandLineParser&) {}

/// The one file named; or says what is missing and gives nothing.
QString oneFile(CommandContext& context, const Command& command, const QCommandLineParser& parser) {
    if (parser.positionalArguments().size() == 1)
        return parser.positionalArguments().first();
    wrongUsage(context, command, QCoreApplication::translate("khue::Command", "Name one file."));
    return {};
}

/// The files that are missing or damaged.
int tellProblems(CommandContext& context, const QStringList& problems) {
    for (const QString& problem : problems)
        context.out << problem << Qt::endl;
    return problems.isEmpty() ? Done : ProblemsFound;
}

int runBackup(CommandContext& context, const QCommandLineParser& parser) {
    const QString file = oneFile(context, backupCommand, parser);
    if (file.isEmpty())
        return WrongUsage;
    const QStringList problems = backUpProgramme(context.database(), file);
    context.out << QCoreApplication::translate("khue::Command", "Backed up and checked: %1").arg(QDir::toNativeSeparators(file)) << Qt::endl;
    return tellProblems(context, problems);
}

int runRestore(CommandContext& context, const QCommandLineParser& parser) {
    const QString file = oneFile(context, restoreCommand, parser);
    if (file.isEmpty())
        return WrongUsage;
    const auto [aside, problems] = restoreProgramme(file, context.databasePath, programmeTables());
    context.out << QCoreApplication::translate("khue::Command", "Restored: %1").arg(QDir::toNativeSeparators(file)) << Qt::endl;
    if (!aside.isEmpty())
        context.out << QCoreApplication::translate("khue::Command", "What was there before is kept as %1").arg(QDir::toNativeSeparators(aside)) << Qt::endl;
    return tellProblems(context, problems);
}

void declareVerify(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("tidy"), QString()});
}

int runVerify(CommandContext& context, const QCommandLineParser& parser) {
    const QStringList problems = verifyDatabase(context.database()) + verifyDocuments(context.database()) + verifyBackupDocuments(context.databasePath);
    const int ended = tellProblems(context, problems);
    if (problems.isEmpty())
        context.out << QCoreApplication::translate("khue::Command", "All is well: the file, the references, the documents and the chain of the history.") << Qt::endl;
    if (parser.isSet(QStringLiteral("tidy"))) {
        const int removed = removeOrphanedDocuments(context.database());
        context.out << QCoreApplication::translate("khue::Command", "%n file(s) that no document names were removed.", nullptr, removed) << Qt::endl;
    }
    return ended;
}

} // namespace

const Command backupCommand{"backup", "FILE", QT_TRANSLATE_NOOP("khue::Command", "Writes a copy of the database and of the documents' files, checked after writing; others may go on working."),
                            "", declareNothing, runBackup};
const Command restoreCommand{"restore", "FILE", QT_TRANSLATE_NOOP("khue::Command", "Puts a backup, with the documents' files, in the place of the database; the present file is kept aside."),
                             "", declareNothing, runRestore};
const Command verifyCommand{"verify", "[--tidy]", QT_TRANSLATE_NOOP("khue::Command", "Checks the file, the references, the documents, those of the automatic backups, and the chain of the history."),
                            QT_TRANSLATE_NOOP("khue::Command", "--tidy then removes files from the folder of documents that neither a document nor the history names any more."),
                            declareVerify, runVerify};

} // namespace khue
