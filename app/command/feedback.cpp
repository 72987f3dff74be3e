// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command.h"
#include "app/command/record_argument.h"
#include "app/interchange/feedback_form.h"
#include "app/interchange/sheet_reader.h"
#include "app/store/language.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace khue {

namespace {

void declareFeedback(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("dry-run"), QString()});
    parser.addOption({QStringLiteral("json"), QString()});
}

QJsonObject jsonOf(const FeedbackSummary& summary) {
    QJsonArray counts;
    for (const int count : summary.counts)
        counts.append(count);
    return {{QStringLiteral("title"), summary.title},
            {QStringLiteral("answers"), summary.answers},
            {QStringLiteral("suppressed"), summary.suppressed},
            {QStringLiteral("mean"), summary.suppressed || !summary.answers ? QJsonValue() : QJsonValue(summary.mean())},
            {QStringLiteral("counts"), summary.suppressed ? QJsonValue() : QJsonValue(counts)}};
}

void print(CommandContext& context, const std::vector<FeedbackSummary>& summaries) {
    for (const FeedbackSummary& each : summaries) {
        context.out << each.title << "\tn = " << each.answers << '\t';
        if (each.suppressed) {
            context.out << QCoreApplication::translate("khue::Command", "too few answers to be told") << Qt::endl;
            continue;
        }
        QStringList counts;
        for (const int count : each.counts)
            counts.append(QString::number(count));
        context.out << shownNumber(each.mean(), 2) << '\t' << counts.join(u' ') << Qt::endl;
    }
}

int importForm(CommandContext& context, Id<CourseRun> run, const QString& path, bool trial) {
    Database& database = context.database();
    const FeedbackForm form = understandFeedback(database, run, readWorkbook(path));
    for (const ReadNote& problem : form.problems)
        context.err << columnName(problem.column) << problem.row << ": " << problem.text << Qt::endl;
    if (!form.leftOut.isEmpty())
        context.err << QCoreApplication::translate("khue::Command", "Left out, and not stored: %1").arg(form.leftOut.join(QStringLiteral(", "))) << Qt::endl;
    if (form.columns.isEmpty()) {
        context.err << QCoreApplication::translate("khue::Command", "No column holds answers from 1 to 5.") << Qt::endl;
        return ProblemsFound;
    }
    for (const FeedbackColumn& column : form.columns)
        context.out << column.header << '\t' << column.answers.size() << Qt::endl;
    if (trial)
        context.err << QCoreApplication::translate("khue::Import", "A trial: nothing was written.") << Qt::endl;
    else
        addFeedbackForm(database, run, form);
    return form.problems.isEmpty() ? Done : ProblemsFound;
}

int runFeedback(CommandContext& context, const QCommandLineParser& parser) {
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty() || arguments.size() > 2)
        return wrongUsage(context, feedbackCommand, QCoreApplication::translate("khue::Command", "Name the course run, and a file of form answers where some are to be added."));
    Database& database = context.database();
    const Id<CourseRun> which = runOfArgument(database, arguments.first());
    if (arguments.size() == 2)
        return importForm(context, which, arguments[1], parser.isSet(QStringLiteral("dry-run")));
    const std::vector<FeedbackSummary> questions = feedbackByQuestion(database, which), lecturers = feedbackByLecturer(database, which);
    if (!parser.isSet(QStringLiteral("json"))) {
        print(context, questions);
        print(context, lecturers);
        return Done;
    }
    QJsonArray byQuestion, byLecturer;
    for (const FeedbackSummary& each : questions)
        byQuestion.append(jsonOf(each));
    for (const FeedbackSummary& each : lecturers)
        byLecturer.append(jsonOf(each));
    context.out << QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("questions"), byQuestion}, {QStringLiteral("lecturers"), byLecturer}}).toJson());
    context.out.flush();
    return Done;
}

} // namespace

const Command feedbackCommand{"feedback", "RUN [FILE [--dry-run]] [--json]", QT_TRANSLATE_NOOP("khue::Command", "Sums up the feedback on a run, or adds form answers (.csv, .xlsx) without names."),
                              QT_TRANSLATE_NOOP("khue::Command",
                                                "One line a question, then one a lecturer: how many answers, the mean, how many answered 1, 2, 3, 4, 5. Fewer answers\n"
                                                "than the setting feedback_minimum_answers (5) are not told. FILE has one row a sheet and one column a question;\n"
                                                "columns that do not hold 1 to 5 (names, addresses, times) are left out and never stored. --json prints\n"
                                                "{\"questions\": [{\"title\", \"answers\", \"suppressed\", \"mean\", \"counts\"}], \"lecturers\": […]}."),
                              declareFeedback, runFeedback};

} // namespace khue
