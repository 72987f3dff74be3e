// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/plan_runs.h"

#include "app/command/session_argument.h"
#include "app/scheduling/run_plan.h"
#include "app/store/failure.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace khue {

namespace {

constexpr double usualSeconds = 10;

void printJson(CommandContext& context, const PlanDraft& draft, int taken) {
    const auto moment = [](Seconds seconds) { return seconds ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate) : QString(); };
    QJsonArray changes, refused;
    for (const PlanChange& change : draft.changes)
        changes.append(QJsonObject{{QStringLiteral("session_id"), change.after.id},
                                   {QStringLiteral("session"), change.session},
                                   {QStringLiteral("from"), change.from},
                                   {QStringLiteral("to"), change.to},
                                   {QStringLiteral("starts_at"), moment(change.after.start)},
                                   {QStringLiteral("ends_at"), moment(change.after.end)},
                                   {QStringLiteral("room_id"), change.after.room},
                                   {QStringLiteral("reasons"), QJsonArray::fromStringList(change.reasons)},
                                   {QStringLiteral("costs"), QJsonArray::fromStringList(change.costs)}});
    for (const PlanRefusal& refusal : draft.refused)
        refused.append(QJsonObject{{QStringLiteral("session_id"), refusal.session.id},
                                   {QStringLiteral("session"), refusal.label},
                                   {QStringLiteral("ruled_out_by"), QJsonArray::fromStringList(refusal.ruledOutBy)}});
    const QJsonObject object{{QStringLiteral("changes"), changes}, {QStringLiteral("refused"), refused}, {QStringLiteral("planned"), draft.planned}, {QStringLiteral("taken"), taken}};
    context.out << QString::fromUtf8(QJsonDocument(object).toJson());
    context.out.flush();
}

void printText(CommandContext& context, const PlanDraft& draft) {
    for (const PlanChange& change : draft.changes) {
        context.out << change.session << QStringLiteral(": ") << change.from << QStringLiteral(" → ") << change.to << Qt::endl;
        for (const QString& reason : change.reasons)
            context.out << QStringLiteral("  – ") << reason << Qt::endl;
        for (const QString& cost : change.costs)
            context.out << QStringLiteral("  · ") << cost << Qt::endl;
    }
    for (const PlanRefusal& refusal : draft.refused) {
        context.out << QCoreApplication::translate("khue::Plan", "%1 finds no place. These wishes together rule everything out:").arg(refusal.label) << Qt::endl;
        for (const QString& wish : refusal.ruledOutBy)
            context.out << QStringLiteral("  – ") << wish << Qt::endl;
    }
    const int changed = int(draft.changes.size()), planned = draft.planned;
    context.err << QCoreApplication::translate("khue::Plan", "%n session(s) could be moved.", nullptr, planned) << ' '
                << QCoreApplication::translate("khue::Plan", "%n change(s) drafted.", nullptr, changed) << Qt::endl;
}

} // namespace

void declarePlanOfRuns(QCommandLineParser& parser) {
    for (const char* name : {"from", "to", "equipment"})
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("VALUE")});
    for (const char* name : {"unscheduled", "no-weekends", "any-order", "take", "json"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
}

int planRunsOf(CommandContext& context, const QCommandLineParser& parser, const AnnealingSchedule& schedule) {
    for (const char* option : {"from", "to"})
        if (const QString value = parser.value(QLatin1String(option)); !value.isEmpty() && !dayOfArgument(value).isValid())
            return wrongUsage(context, planCommand, QCoreApplication::translate("khue::Command", "“%1” is no day. Write it as 2026-12-03 or 3/12/2026.").arg(value));
    Database& database = context.database();
    PlanRequest request;
    QStringList codes;
    for (const QString& code : parser.positionalArguments()) {
        const qint64 run = database.single(QStringLiteral("SELECT id FROM course_run WHERE code = ?"), code.trimmed()).toLongLong();
        if (!run)
            throw Failure(QCoreApplication::translate("khue::Plan", "There is no course run “%1”.").arg(code));
        if (!request.runs.contains(run)) {
            request.runs.append(run);
            codes.append(code.trimmed());
        }
    }
    setDaysOfRuns(request, database);
    setReleased(request, database);
    if (const QDate from = dayOfArgument(parser.value(QStringLiteral("from"))); from.isValid())
        request.first = from;
    if (const QDate to = dayOfArgument(parser.value(QStringLiteral("to"))); to.isValid())
        request.last = to;
    request.onlyUnscheduled = parser.isSet(QStringLiteral("unscheduled"));
    request.weekends = !parser.isSet(QStringLiteral("no-weekends"));
    request.keepOrder = !parser.isSet(QStringLiteral("any-order"));
    request.equipment = parser.value(QStringLiteral("equipment"));
    request.seed = schedule.seed;
    request.iterations = schedule.iterations;
    request.seconds = schedule.seconds > 0 || schedule.iterations > 0 ? schedule.seconds : usualSeconds;
    if (const QString fault = planFault(request); !fault.isEmpty())
        return wrongUsage(context, planCommand, fault);

    const PlanDraft draft = planRuns(database, request);
    int taken = 0;
    if (parser.isSet(QStringLiteral("take")) && !draft.changes.isEmpty()) {
        Edit edit(database, "timetable", codes.join(QStringLiteral(", ")));
        taken = takeDraft(edit, database, draft);
        edit.commit();
    }
    if (parser.isSet(QStringLiteral("json"))) {
        printJson(context, draft, taken);
    } else {
        printText(context, draft);
        if (taken > 0)
            context.err << QCoreApplication::translate("khue::Plan", "The draft is taken.") << Qt::endl;
        else if (!draft.changes.isEmpty())
            context.err << QCoreApplication::translate("khue::Plan", "Nothing is written; --take takes the draft.") << Qt::endl;
    }
    return draft.refused.isEmpty() ? Done : ProblemsFound;
}

} // namespace khue
