// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command.h"
#include "app/command/record_argument.h"
#include "app/competencies/competency_profile.h"
#include "app/store/language.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace khue {

namespace {

void declareCompetency(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("run"), QString(), QStringLiteral("RUN")});
    parser.addOption({QStringLiteral("json"), QString()});
}

QJsonValue orNull(const std::optional<double>& level) {
    return level ? QJsonValue(*level) : QJsonValue();
}

QString shown(const std::optional<double>& level) {
    return level ? shownNumber(*level, 1) : QStringLiteral("–");
}

void printJson(CommandContext& context, const char* name, const QJsonArray& list) {
    context.out << QString::fromUtf8(QJsonDocument(QJsonObject{{QString::fromLatin1(name), list}}).toJson());
    context.out.flush();
}

int profile(CommandContext& context, Id<Person> person, bool json) {
    QJsonArray list;
    for (const ProfileLine& line : competencyProfile(context.database(), person)) {
        if (json)
            list.append(QJsonObject{{QStringLiteral("competency"), line.competency.value}, {QStringLiteral("area"), line.area ? QJsonValue(line.area.value) : QJsonValue()},
                                    {QStringLiteral("title"), line.title}, {QStringLiteral("self"), orNull(line.self)}, {QStringLiteral("supervisor"), orNull(line.supervisor)},
                                    {QStringLiteral("target"), line.target}, {QStringLiteral("taught"), line.taught}});
        else if (line.level() || line.taught || !line.area)
            context.out << (line.area ? "  " : "") << line.title << '\t' << shown(line.self) << '\t' << shown(line.supervisor) << '\t' << line.target << '\t' << line.taught << Qt::endl;
    }
    if (json)
        printJson(context, "profile", list);
    return Done;
}

int gaps(CommandContext& context, Id<CourseRun> run, bool json) {
    QJsonArray list;
    bool any = false;
    for (const CompetencyGap& gap : competencyGaps(context.database(), run)) {
        any = any || !gap.below.empty();
        QJsonArray below;
        QStringList names;
        for (const CompetencyGap::Below& each : gap.below) {
            below.append(QJsonObject{{QStringLiteral("person"), each.person.value}, {QStringLiteral("name"), each.name}, {QStringLiteral("level"), orNull(each.level)}});
            if (each.level)
                names.append(each.name + QStringLiteral(" (") + shown(each.level) + u')');
        }
        if (const int open = int(gap.below.size()) - int(names.size()))
            names.append(QCoreApplication::translate("khue::Command", "%n not assessed", nullptr, open));
        if (json)
            list.append(QJsonObject{{QStringLiteral("competency"), gap.competency.value}, {QStringLiteral("title"), gap.title}, {QStringLiteral("target"), gap.target},
                                    {QStringLiteral("people"), gap.people}, {QStringLiteral("assessed"), gap.assessed}, {QStringLiteral("mean"), orNull(gap.mean)}, {QStringLiteral("below"), below}});
        else
            context.out << gap.title << '\t' << shown(gap.mean) << '\t' << gap.target << '\t' << gap.assessed << '/' << gap.people << '\t' << names.join(QStringLiteral(", ")) << Qt::endl;
    }
    if (json)
        printJson(context, "gaps", list);
    return any ? ProblemsFound : Done;
}

int runCompetency(CommandContext& context, const QCommandLineParser& parser) {
    const QStringList arguments = parser.positionalArguments();
    const QString code = parser.value(QStringLiteral("run"));
    if (arguments.size() > 1 || (!arguments.isEmpty() && !code.isEmpty()))
        return wrongUsage(context, competencyCommand, QCoreApplication::translate("khue::Command", "Name one person, or a run with --run, or nothing for all trainees."));
    Database& database = context.database();
    const bool json = parser.isSet(QStringLiteral("json"));
    if (arguments.size() == 1)
        return profile(context, personOfArgument(database, arguments.first()), json);
    return gaps(context, code.isEmpty() ? Id<CourseRun>() : runOfArgument(database, code), json);
}

} // namespace

const Command competencyCommand{"competency", "[PERSON | --run RUN] [--json]",
                                QT_TRANSLATE_NOOP("khue::Command", "Tells a person's competencies, or where a group falls short of the targets."),
                                QT_TRANSLATE_NOOP("khue::Command",
                                                  "Of a person one line an area or competency: title, self-assessment, supervisor, target, taught by courses completed.\n"
                                                  "Of a run, or of all trainees, one line a target: title, mean level, target, assessed/people, who is below. --json prints\n"
                                                  "{\"profile\": [{\"competency\", \"area\", \"title\", \"self\", \"supervisor\", \"target\", \"taught\"}]} or\n"
                                                  "{\"gaps\": [{\"competency\", \"title\", \"target\", \"people\", \"assessed\", \"mean\", \"below\": [{\"person\", \"name\", \"level\"}]}]}."),
                                declareCompetency, runCompetency};

} // namespace khue
