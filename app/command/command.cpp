// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command.h"

#include "app/store/failure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace khue {

Database& CommandContext::database(Missing missing) {
    if (!m_database) {
        if (missing == Missing::Refuse && !QFile::exists(databasePath))
            throw Failure(QCoreApplication::translate("khue::Command", "There is no database “%1”. Make one with `khue-cli init`, or name another with --db.")
                              .arg(QDir::toNativeSeparators(databasePath)));
        m_database = openProgramme(databasePath);
        if (!m_database->readOnlyReason().isEmpty())
            err << m_database->readOnlyReason() << Qt::endl;
    }
    return *m_database;
}

QString csvCell(const QString& text) {
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + QString(text).replace(u'"', QLatin1String("\"\"")) + u'"';
}

QJsonValue numberOrNull(const std::optional<double>& number) {
    return number ? QJsonValue(*number) : QJsonValue();
}

const std::vector<const Command*>& allCommands() {
    static const std::vector<const Command*> commands{&initCommand, &importCommand, &listCommand, &exportCommand,
                                                      &reportCommand, &checkCommand, &progressCommand, &feedbackCommand, &scoreCommand, &competencyCommand, &whenCommand, &moveCommand,
                                                      &planCommand, &releaseCommand, &outboxCommand, &certificateCommand, &indicatorsCommand,
                                                      &historyCommand,
                                                      &backupCommand, &restoreCommand, &verifyCommand,
                                                      &holidaysCommand, &lunarCommand};
    return commands;
}

int wrongUsage(CommandContext& context, const Command& command, const QString& what) {
    context.err << what << Qt::endl
                << QCoreApplication::translate("khue::Command", "Usage: %1")
                       .arg(QStringLiteral("khue-cli %1 %2").arg(QLatin1String(command.name), QString::fromUtf8(command.usage)))
                << Qt::endl;
    return WrongUsage;
}

} // namespace khue
