// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/programme.h"

#include <QtCore/QJsonValue>
#include <QtCore/QStringList>
#include <QtCore/QTextStream>

#include <optional>
#include <vector>

class QCommandLineParser;

namespace khue {

/// How a command ended, as the shell sees it.
enum ExitCode { Done = 0, ProblemsFound = 1, WrongUsage = 2, Failed = 3 };

/// What every command is given. Results go to `out`, messages to `err`.
struct CommandContext {
    CommandContext(QString databasePath, QTextStream& out, QTextStream& err)
        : databasePath(std::move(databasePath)), out(out), err(err) {}

    QString databasePath;
    QTextStream& out;
    QTextStream& err;

    enum class Missing { Refuse, Create };
    /// The database, opened on first use. One that is not there is made only where the command says so.
    Database& database(Missing missing = Missing::Refuse);

private:
    std::unique_ptr<Database> m_database;
};

/// One command of khue-cli. Each has a file of its own.
struct Command {
    const char* name;
    const char* usage;   ///< after the name, e.g. "FILE [--dry-run]"
    const char* summary; ///< English, translated in the context khue::Command
    const char* details; ///< for `help NAME`; English, translated; may be empty
    /// Declares options and positional arguments.
    void (*declare)(QCommandLineParser& parser);
    int (*run)(CommandContext& context, const QCommandLineParser& parser);
    bool needsFonts = false; ///< whether it lays out pages
};

const std::vector<const Command*>& allCommands();

/// Prints what is wrong with the call, and how it should be; returns WrongUsage.
int wrongUsage(CommandContext& context, const Command& command, const QString& what);

/// A cell of .csv: quoted where RFC 4180 wants it.
QString csvCell(const QString& text);
QJsonValue numberOrNull(const std::optional<double>& number);

extern const Command initCommand, listCommand, historyCommand, backupCommand, restoreCommand, verifyCommand, importCommand,
    exportCommand, reportCommand, checkCommand, holidaysCommand, lunarCommand, moveCommand, whenCommand,
    planCommand, releaseCommand, outboxCommand, progressCommand, feedbackCommand, scoreCommand, competencyCommand, certificateCommand, indicatorsCommand;

} // namespace khue
