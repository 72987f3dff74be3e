// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command.h"
#include "app/command/record_argument.h"
#include "app/interchange/release_messages.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace khue {

namespace {

void declareRelease(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("name"), QString(), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("note"), QString(), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("dry-run"), QString()});
}

int runRelease(CommandContext& context, const QCommandLineParser& parser) {
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(context, releaseCommand, QCoreApplication::translate("khue::Command", "Name one course run."));
    const QString name = parser.value(QStringLiteral("name")).trimmed();
    const bool trial = parser.isSet(QStringLiteral("dry-run"));
    if (name.isEmpty() && !trial)
        return wrongUsage(context, releaseCommand, QCoreApplication::translate("khue::Command", "Give the release a name with --name."));
    Database& database = context.database();
    const ReleasePlan plan = planRelease(database, runOfArgument(database, parser.positionalArguments().first()));
    for (const TimetableDifference& difference : plan.differences)
        context.out << difference.shown() << Qt::endl;
    if (!plan.isNews()) {
        context.out << QCoreApplication::translate("khue::Command", "Nothing differs from the last release, and nobody is to be told.") << Qt::endl;
        return Done;
    }
    if (trial) {
        for (const ReleaseRecipient& recipient : plan.recipients)
            context.out << QCoreApplication::translate("khue::Command", "To be told: %1").arg(recipient.email.isEmpty() ? recipient.name : QStringLiteral("%1 <%2>").arg(recipient.name, recipient.email))
                        << Qt::endl;
        context.err << QCoreApplication::translate("khue::Import", "A trial: nothing was written.") << Qt::endl;
        return Done;
    }
    const ReleaseOutcome outcome = releaseTimetable(database, plan, name, parser.value(QStringLiteral("note")));
    for (const QString& path : outcome.messages)
        context.out << QCoreApplication::translate("khue::Command", "In the outbox: %1").arg(QDir::toNativeSeparators(path)) << Qt::endl;
    for (const QString& person : outcome.withoutAddress)
        context.err << QCoreApplication::translate("khue::Command", "%1 has no e-mail address and must be told in another way.").arg(person) << Qt::endl;
    return outcome.withoutAddress.isEmpty() ? Done : ProblemsFound;
}

void declareOutbox(QCommandLineParser&) {}

int runOutbox(CommandContext& context, const QCommandLineParser& parser) {
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(context, outboxCommand, QCoreApplication::translate("khue::Command", "This command takes no arguments."));
    const Outbox outbox(context.database());
    for (const Outbox::Entry& entry : outbox.entries())
        context.out << entry.message.date.toString(Qt::ISODate) << '\t' << entry.message.toName << " <" << entry.message.toEmail << ">\t" << entry.message.subject << '\t'
                    << QDir::toNativeSeparators(entry.path) << Qt::endl;
    context.err << QDir::toNativeSeparators(outbox.folder()) << Qt::endl;
    return Done;
}

} // namespace

const Command releaseCommand{"release", "RUN --name NAME [--note TEXT] [--dry-run]",
                             QT_TRANSLATE_NOOP("khue::Command", "Releases the timetable of a run and writes the messages to all whom it concerns."),
                             QT_TRANSLATE_NOOP("khue::Command",
                                               "It lists what differs from the last release. Only people whose sessions are new, moved or cancelled are told; their\n"
                                               "messages wait in the outbox as .eml files with calendar files attached. Nothing is sent. --dry-run only lists."),
                             declareRelease, runRelease};

const Command outboxCommand{"outbox", "", QT_TRANSLATE_NOOP("khue::Command", "Lists the messages that wait to be sent."),
                            QT_TRANSLATE_NOOP("khue::Command", "One line a message: when it was made, to whom, its subject, its file. The folder is named on standard error."), declareOutbox,
                            runOutbox};

} // namespace khue
