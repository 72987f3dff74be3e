// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command.h"
#include "app/scheduling/placement.h"
#include "app/today/attention.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace khue {

namespace {

/// Of how many clashes the mends are looked for, and how many of each: a list that nobody reads to its end helps nobody.
constexpr int clashesMended = 50, mendsOfEach = 4;

/// The mends of each clash in the list, in its order; none for what is no clash.
QList<QStringList> mendsOf(Database& database, const QList<Attention>& found) {
    QList<QStringList> all;
    QDateTime from, to;
    int clashes = 0;
    for (const Attention& each : found)
        if (each.clash && clashes++ < clashesMended) {
            from = from.isValid() ? std::min(from, each.clash->from) : each.clash->from;
            to = to.isValid() ? std::max(to, each.clash->to) : each.clash->to;
        }
    const Timetable timetable = clashes ? Timetable(database, from.addDays(-mendDaysBefore - 2), to.addDays(mendDaysAfter + 2)) : Timetable();
    clashes = 0;
    for (const Attention& each : found) {
        QStringList texts;
        if (each.clash && clashes++ < clashesMended)
            for (const Mend& mend : mends(timetable, *each.clash, mendsOfEach))
                texts.append(mend.text);
        all.append(texts);
    }
    return all;
}

void declareCheck(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("json"), QString()});
}

int runCheck(CommandContext& context, const QCommandLineParser& parser) {
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(context, checkCommand, QCoreApplication::translate("khue::Command", "check takes no file; name the database with --db."));
    const QList<Attention> found = whatNeedsSomebody(context.database(), Severity::Hint) + brokenRules(context.database());
    const QList<QStringList> mends = mendsOf(context.database(), found);
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray problems;
        for (qsizetype i = 0; i < found.size(); ++i) {
            const Attention& each = found[i];
            QJsonArray records;
            for (const Attention::About& about : each.about)
                records.append(QJsonObject{{QStringLiteral("table"), about.table}, {QStringLiteral("id"), about.id}, {QStringLiteral("code"), about.code}});
            problems.append(QJsonObject{{QStringLiteral("kind"), each.kind}, {QStringLiteral("severity"), severityCode(each.severity)},
                                        {QStringLiteral("records"), records}, {QStringLiteral("message"), each.text},
                                        {QStringLiteral("mends"), QJsonArray::fromStringList(mends[i])}});
        }
        context.out << QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("problems"), problems}}).toJson());
        context.out.flush();
    } else {
        for (qsizetype i = 0; i < found.size(); ++i) {
            context.out << found[i].title() << ": " << found[i].text << Qt::endl;
            for (const QString& mend : mends[i])
                context.out << QStringLiteral("    → ") << mend << Qt::endl;
        }
        if (found.isEmpty())
            context.out << QCoreApplication::translate("khue::Command", "Nothing needs anybody.") << Qt::endl;
    }
    return found.isEmpty() ? Done : ProblemsFound;
}

} // namespace

const Command checkCommand{"check", "[--json]", QT_TRANSLATE_NOOP("khue::Command", "Tells what needs somebody: clashes, gaps, broken rules."),
                           QT_TRANSLATE_NOOP("khue::Command", "The same as on Today, and the records that break a rule. --json prints\n"
                                                              "{\"problems\": [{\"kind\", \"severity\", \"records\": [{\"table\", \"id\", \"code\"}], \"message\", \"mends\"}]}.\n"
                                                              "The mends, up to four for each of the first fifty clashes, are places that really are free."),
                           declareCheck, runCheck};

} // namespace khue
