// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command.h"
#include "app/today/attention.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace khue {

namespace {

void declare(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("json"), QString()});
}

int run(CommandContext& context, const QCommandLineParser& parser) {
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(context, checkCommand, QCoreApplication::translate("khue::Command", "check takes no file; name the database with --db."));
    const QList<Attention> found = whatNeedsSomebody(context.database(), Severity::Hint) + brokenRules(context.database());
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray problems;
        for (const Attention& each : found) {
            QJsonArray records;
            for (const Attention::About& about : each.about)
                records.append(QJsonObject{{QStringLiteral("table"), about.table}, {QStringLiteral("id"), about.id}, {QStringLiteral("code"), about.code}});
            problems.append(QJsonObject{{QStringLiteral("kind"), each.kind}, {QStringLiteral("severity"), severityCode(each.severity)},
                                        {QStringLiteral("records"), records}, {QStringLiteral("message"), each.text}});
        }
        context.out << QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("problems"), problems}}).toJson());
        context.out.flush();
    } else {
        for (const Attention& each : found)
            context.out << each.title() << ": " << each.text << Qt::endl;
        if (found.isEmpty())
            context.out << QCoreApplication::translate("khue::Command", "Nothing needs anybody.") << Qt::endl;
    }
    return found.isEmpty() ? Done : ProblemsFound;
}

} // namespace

const Command checkCommand{"check", "[--json]", QT_TRANSLATE_NOOP("khue::Command", "Tells what needs somebody: clashes, gaps, broken rules."),
                           QT_TRANSLATE_NOOP("khue::Command", "The same as on Today, and the records that break a rule. --json prints\n"
                                                              "{\"problems\": [{\"kind\", \"severity\", \"records\": [{\"table\", \"id\", \"code\"}], \"message\"}]}."),
                           declare, run};

} // namespace khue
