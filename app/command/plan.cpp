// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command.h"
#include "app/command/plan_runs.h"
#include "app/paper/output_file.h"
#include "app/scheduling/annealing.h"
#include "app/scheduling/ctt_format.h"
#include "app/store/failure.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QIODevice>

#include <algorithm>
#include <cmath>

namespace khue {

namespace {

void declarePlan(QCommandLineParser& parser) {
    for (const char* name : {"ctt", "out", "seconds", "iterations", "seed", "threads"})
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("VALUE")});
    declarePlanOfRuns(parser);
}

/// Reads the bounds of the search into `options`; what is wrong with them, or nothing.
QString takeOptions(const QCommandLineParser& parser, AnnealingOptions& options, bool needsBound) {
    const auto wrong = [](const char* name, const QString& what) {
        return QCoreApplication::translate("khue::Plan", "--%1 wants %2.").arg(QLatin1String(name), what);
    };
    bool ok = true;
    if (parser.isSet(QStringLiteral("seconds"))) {
        options.seconds = parser.value(QStringLiteral("seconds")).toDouble(&ok);
        if (!ok || !std::isfinite(options.seconds) || options.seconds <= 0 || options.seconds > 1e7)
            return wrong("seconds", QCoreApplication::translate("khue::Plan", "a number of seconds above 0"));
    }
    if (parser.isSet(QStringLiteral("iterations"))) {
        options.iterations = parser.value(QStringLiteral("iterations")).toLongLong(&ok);
        if (!ok || options.iterations <= 0)
            return wrong("iterations", QCoreApplication::translate("khue::Plan", "a whole number above 0"));
    }
    if (parser.isSet(QStringLiteral("seed"))) {
        options.seed = parser.value(QStringLiteral("seed")).toULongLong(&ok);
        if (!ok)
            return wrong("seed", QCoreApplication::translate("khue::Plan", "a whole number from 0"));
    }
    if (parser.isSet(QStringLiteral("threads"))) {
        options.threads = parser.value(QStringLiteral("threads")).toInt(&ok);
        if (!ok || options.threads < 1 || options.threads > 256)
            return wrong("threads", QCoreApplication::translate("khue::Plan", "a whole number from 1 to 256"));
    }
    if (needsBound && options.seconds <= 0 && options.iterations <= 0)
        return QCoreApplication::translate("khue::Plan", "Say how long it may take, with --seconds or --iterations.");
    return {};
}

void printCost(CommandContext& context, const TimetableCost& cost) {
    const auto line = [&](const QString& title, int64_t value) { context.out << title << ' ' << qint64(value) << Qt::endl; };
    line(QCoreApplication::translate("khue::Plan", "Broken rules:"), cost.hard());
    if (cost.unplaced > 0)
        line(QCoreApplication::translate("khue::Plan", "  lectures without a place:"), cost.unplaced);
    line(QCoreApplication::translate("khue::Plan", "Cost:"), cost.soft());
    line(QCoreApplication::translate("khue::Plan", "  room capacity:"), cost.roomCapacity);
    line(QCoreApplication::translate("khue::Plan", "  minimum working days:"), cost.minimumDays);
    line(QCoreApplication::translate("khue::Plan", "  curriculum compactness:"), cost.compactness);
    line(QCoreApplication::translate("khue::Plan", "  room stability:"), cost.roomStability);
}

int planInstance(CommandContext& context, const QString& file, const QString& out, AnnealingOptions options) {
    QElapsedTimer timer;
    timer.start();
    const TimetableProblem problem = readCtt(file);
    // The seconds include the program's start, reading and writing.
    if (options.seconds > 0) {
        const double reserve = std::clamp(0.03 * options.seconds, 0.15, 1.0);
        options.seconds = std::max(0.2 * options.seconds, options.seconds - reserve - double(timer.elapsed()) / 1000);
    }
    const AnnealingResult result = anneal(problem, options);
    // Reckoned anew from the definition, so that a fault of the search cannot pass for a timetable.
    const TimetableCost cost = timetableCost(problem, result.timetable);
    if (cost.hard() != cost.unplaced)
        throw Failure(QCoreApplication::translate("khue::Plan", "The timetable found breaks rules that it must not; nothing was written."));
    const QByteArray solution = cttSolution(problem, result.timetable);
    writeWhole(out, [&](QIODevice& device) { device.write(solution); });
    printCost(context, cost);
    context.err << QCoreApplication::translate("khue::Plan", "%1 million moves in %2 s")
                       .arg(QString::number(double(result.iterations) / 1e6, 'f', 1), QString::number(result.seconds, 'f', 1))
                << Qt::endl
                << QCoreApplication::translate("khue::Command", "Written: %1").arg(QDir::toNativeSeparators(out)) << Qt::endl;
    return cost.hard() == 0 ? Done : ProblemsFound;
}

int runPlan(CommandContext& context, const QCommandLineParser& parser) {
    const QString file = parser.value(QStringLiteral("ctt")), out = parser.value(QStringLiteral("out"));
    const QStringList arguments = parser.positionalArguments();
    AnnealingOptions options;
    if (file.isEmpty() && arguments.isEmpty())
        return wrongUsage(context, planCommand, QCoreApplication::translate("khue::Plan", "Name the runs to plan, or an instance with --ctt."));
    const QString wrong = takeOptions(parser, options, !file.isEmpty());
    if (!wrong.isEmpty())
        return wrongUsage(context, planCommand, wrong);
    if (file.isEmpty())
        return planRunsOf(context, parser, options);
    if (!arguments.isEmpty())
        return wrongUsage(context, planCommand, QCoreApplication::translate("khue::Plan", "“%1” is too much here.").arg(arguments.first()));
    if (out.isEmpty())
        return wrongUsage(context, planCommand, QCoreApplication::translate("khue::Command", "Name the file with --out."));
    return planInstance(context, file, out, options);
}

} // namespace

const Command planCommand{
    "plan",
    "RUN… [--from DAY] [--to DAY] [--seconds N | --iterations N] [--seed N] [--unscheduled] [--no-weekends] [--any-order] [--equipment WORDS] [--take] [--json]\n"
    "       plan --ctt FILE --out FILE --seconds N | --iterations N [--seed N] [--threads N]",
    QT_TRANSLATE_NOOP("khue::Command", "Drafts the timetable of runs, or of a benchmark instance."),
    QT_TRANSLATE_NOOP("khue::Command",
                      "Drafts the timetable of the runs, around everything that is fixed: past sessions, those of other runs, holidays, and\n"
                      "times that are not available. Prints what would move and what finds no place, with reasons; --take writes it, as one step\n"
                      "to undo. Looks from the first to the last day of the runs, for ten seconds, if not told otherwise. --unscheduled moves only\n"
                      "sessions that have no time yet. --json prints {\"changes\": [{\"session_id\", \"session\", \"from\", \"to\", \"starts_at\",\n"
                      "\"ends_at\", \"room_id\", \"reasons\", \"costs\"}], \"refused\": [{\"session_id\", \"session\", \"ruled_out_by\"}], \"planned\", \"taken\"}.\n"
                      "Exits with 1 when a session found no place.\n\n"
                      "--ctt reads an instance of Curriculum-Based Course Timetabling (the second International Timetabling Competition) and\n"
                      "--out writes its solution, a line for each lecture: course, room, day, period. --seconds or --iterations says how long to\n"
                      "search; what comes first ends it. The same --seed (1 unless given) with --iterations alone finds the same timetable on\n"
                      "every machine. --threads searches that many times at once and keeps the best; one unless given. Prints the rules broken\n"
                      "and the cost with its parts. Exits with 1 when not every lecture found a place."),
    declarePlan, runPlan};

} // namespace khue
