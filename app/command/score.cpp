// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command.h"
#include "app/command/record_argument.h"
#include "app/interchange/sheet_reader.h"
#include "app/interchange/test_form.h"
#include "app/progress/score_revision.h"
#include "app/store/failure.h"
#include "app/store/language.h"
#include "app/store/text.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

namespace khue {

namespace {

void declareScore(QCommandLineParser& parser) {
    for (const char* option : {"trainee", "points", "reason"})
        parser.addOption({QString::fromLatin1(option), QString(), QStringLiteral("VALUE")});
    for (const char* option : {"dry-run", "history"})
        parser.addOption({QString::fromLatin1(option), QString()});
}

/// The assessment that is called so: its number in the order of the run, its kind's code, or its title.
size_t assessmentOfArgument(const RunGrid& grid, const QString& name) {
    for (size_t i = 0; i < grid.assessments.size(); ++i) {
        const Assessment& each = grid.assessments[i];
        if (QString::number(i + 1) == name || codeOf(each.kind) == name || folded(assessmentTitle(each)) == folded(name) || folded(each.title_vi) == folded(name) ||
            folded(each.title_en) == folded(name))
            return i;
    }
    throw Failure(QCoreApplication::translate("khue::Command", "The run has no assessment “%1”.").arg(name));
}

int importTest(CommandContext& context, const RunGrid& grid, size_t assessment, const QString& path, const QString& run, bool trial) {
    Database& database = context.database();
    const TestForm form = understandTest(readWorkbook(path), grid, assessment);
    if (!form.problem.isEmpty())
        throw Failure(form.problem);
    bool refused = false;
    for (const PastedScore& each : form.scores) {
        const QString line = QString(each.line).replace(u'\t', QStringLiteral(" · "));
        if (!each.problem.isEmpty()) {
            context.err << line << ": " << each.problem << Qt::endl;
            refused = true;
        } else if (each.points) {
            context.out << grid.trainees[size_t(each.trainee)].code << '\t' << grid.trainees[size_t(each.trainee)].name << '\t' << shownNumber(*each.points) << Qt::endl;
        }
    }
    if (trial)
        context.err << QCoreApplication::translate("khue::Import", "A trial: nothing was written.") << Qt::endl;
    else if (const QList<Problem> problems = setScores(database, cellsOf(form.scores, grid, assessment), run); hasErrors(problems))
        throw Failure(problems.first().text);
    return refused ? ProblemsFound : Done;
}

QString shownPoints(const std::optional<double>& points) {
    return points ? shownNumber(*points) : QStringLiteral("–");
}

int runScore(CommandContext& context, const QCommandLineParser& parser) {
    const QStringList arguments = parser.positionalArguments();
    const QString trainee = parser.value(QStringLiteral("trainee"));
    if (arguments.size() < 2 || arguments.size() > 3 || (arguments.size() == 3) == !trainee.isEmpty())
        return wrongUsage(context, scoreCommand, QCoreApplication::translate("khue::Command", "Name the course run and the assessment, then a file of answers or --trainee."));
    Database& database = context.database();
    const Id<CourseRun> which = runOfArgument(database, arguments.first());
    const RunGrid grid = loadRunGrid(database, which);
    const size_t assessment = assessmentOfArgument(grid, arguments[1]);
    if (arguments.size() == 3)
        return importTest(context, grid, assessment, arguments[2], arguments.first(), parser.isSet(QStringLiteral("dry-run")));
    const Enrolment enrolment = find<Enrolment>(database, QStringLiteral("course_run_id = ? AND person_id = ?"), which, personOfArgument(database, trainee));
    if (!enrolment.id)
        throw Failure(QCoreApplication::translate("khue::Command", "“%1” is not enrolled in “%2”.").arg(trainee, arguments.first()));
    const Id<Assessment> id = grid.assessments[assessment].id;
    if (parser.isSet(QStringLiteral("points"))) {
        const QString typed = parser.value(QStringLiteral("points"));
        const std::optional<double> points = pointsFrom(typed);
        if (!points)
            throw Failure(QCoreApplication::translate("khue::ScorePaste", "“%1” is not a number.").arg(typed));
        const Score before = find<Score>(database, QStringLiteral("assessment_id = ? AND enrolment_id = ?"), id, enrolment.id);
        const QList<Problem> problems = before.id ? regrade(database, id, enrolment.id, points, parser.value(QStringLiteral("reason")))
                                                  : setScores(database, {{id, enrolment.id, points}}, arguments.first());
        if (hasErrors(problems)) {
            context.err << problems.first().text << Qt::endl;
            return ProblemsFound;
        }
    }
    for (const ScoreStep& step : scoreSteps(database, id, enrolment.id))
        context.out << (step.at.isValid() ? step.at.toString(Qt::ISODate) : QStringLiteral("–")) << '\t' << step.by << '\t' << shownPoints(step.before) << " → " << shownPoints(step.after) << '\t'
                    << step.reason << Qt::endl;
    return Done;
}

} // namespace

const Command scoreCommand{"score", "RUN ASSESSMENT FILE [--dry-run] | RUN ASSESSMENT --trainee WHO [--points N --reason TEXT]",
                           QT_TRANSLATE_NOOP("khue::Command", "Takes in the answers of a test, regrades, or tells how a score came about."),
                           QT_TRANSLATE_NOOP("khue::Command",
                                             "ASSESSMENT is its number in the run, its title, or pre_test, post_test, assignment, exam. FILE (.csv, .xlsx, .ods) has one\n"
                                             "row a trainee, named by code, e-mail or name, and either a column Score (15, or 15 / 20) or a row KEY with the right\n"
                                             "answers. With --trainee: one line a change (when, who, before → after, reason); --points gives another score, for\n"
                                             "which a reason must be given where there was one."),
                           declareScore, runScore};

} // namespace khue
