// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command.h"
#include "app/command/record_argument.h"
#include "app/progress/outcome.h"
#include "app/store/language.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace khue {

namespace {

QJsonObject jsonOf(const Outcomes& outcomes, const TraineeOutcome& each) {
    QJsonArray reasons;
    for (const Problem& reason : each.outcome.reasons)
        reasons.append(QJsonObject{{QStringLiteral("code"), reason.field}, {QStringLiteral("severity"), severityCode(reason.severity)}, {QStringLiteral("message"), reason.text}});
    const Outcome& outcome = each.outcome;
    return {{QStringLiteral("run"), outcomes.runOf(each).code},
            {QStringLiteral("enrolment"), each.record.id.value},
            {QStringLiteral("trainee"), each.code},
            {QStringLiteral("name"), each.name},
            {QStringLiteral("verdict"), codeOf(outcome.verdict)},
            {QStringLiteral("sessions"), outcome.sessions},
            {QStringLiteral("attended"), outcome.attended},
            {QStringLiteral("needed"), outcome.needed},
            {QStringLiteral("can_miss"), outcome.canMiss},
            {QStringLiteral("attendance"), numberOrNull(outcome.attendance)},
            {QStringLiteral("total"), numberOrNull(outcome.total)},
            {QStringLiteral("gain"), numberOrNull(outcome.gain)},
            {QStringLiteral("missing"), QJsonArray::fromStringList(outcome.missing)},
            {QStringLiteral("reasons"), reasons}};
}

void declareProgress(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("at-risk"), QString()});
    parser.addOption({QStringLiteral("json"), QString()});
}

int runProgress(CommandContext& context, const QCommandLineParser& parser) {
    const QStringList arguments = parser.positionalArguments();
    const bool onlyRisk = parser.isSet(QStringLiteral("at-risk"));
    if (arguments.size() > 1 || (arguments.isEmpty() && !onlyRisk))
        return wrongUsage(context, progressCommand, QCoreApplication::translate("khue::Command", "Name the course run, or give --at-risk for all runs that go on."));
    Database& database = context.database();
    Outcomes outcomes = arguments.isEmpty() ? traineesAtRisk(database) : outcomesOfRun(database, runOfArgument(database, arguments.first()));
    bool anyRisk = false;
    std::erase_if(outcomes.trainees, [&](const TraineeOutcome& each) {
        const bool risk = each.outcome.verdict == Verdict::AtRisk || each.outcome.verdict == Verdict::OutOfReach;
        anyRisk = anyRisk || risk;
        return onlyRisk && !risk;
    });
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray trainees;
        for (const TraineeOutcome& each : outcomes.trainees)
            trainees.append(jsonOf(outcomes, each));
        context.out << QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("trainees"), trainees}}).toJson());
        context.out.flush();
    } else {
        for (const TraineeOutcome& each : outcomes.trainees) {
            QStringList reasons;
            for (const Problem& reason : each.outcome.reasons)
                reasons.append(reason.text);
            context.out << outcomes.runOf(each).code << '\t' << each.code << '\t' << each.name << '\t' << titleOf(each.outcome.verdict) << '\t' << reasons.join(u' ') << Qt::endl;
        }
    }
    return anyRisk ? ProblemsFound : Done;
}

} // namespace

const Command progressCommand{"progress", "[RUN] [--at-risk] [--json]", QT_TRANSLATE_NOOP("khue::Command", "Tells how the trainees of a run stand by its rules, and why."),
                              QT_TRANSLATE_NOOP("khue::Command",
                                                "--at-risk leaves only those at risk or past passing; without a run, of all runs that go on. --json prints\n"
                                                "{\"trainees\": [{\"run\", \"enrolment\", \"trainee\", \"name\", \"verdict\", \"sessions\", \"attended\", \"needed\", \"can_miss\",\n"
                                                "\"attendance\", \"total\", \"gain\", \"missing\", \"reasons\": [{\"code\", \"severity\", \"message\"}]}]}. Attendance and total are\n"
                                                "percentages; the gain is Hake's normalised gain, (post - pre) / (100 - pre)."),
                              declareProgress, runProgress};

} // namespace khue
