// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/feedback.h"

#include "app/people/titles.h"
#include "app/store/language.h"
#include "app/store/settings.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

template <> const Table<FeedbackQuestion> TableOf<FeedbackQuestion>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "feedback question"), "COALESCE(text_vi, text_en)", "COALESCE(text_en, text_vi)"},
    {
        field("course_run_id", QT_TRANSLATE_NOOP("khue::Field", "Course run"), &FeedbackQuestion::course_run_id, Required | Owner),
        field("position", QT_TRANSLATE_NOOP("khue::Field", "Order"), &FeedbackQuestion::position),
        field("text_vi", QT_TRANSLATE_NOOP("khue::Field", "Question (Vietnamese)"), &FeedbackQuestion::text_vi),
        field("text_en", QT_TRANSLATE_NOOP("khue::Field", "Question (English)"), &FeedbackQuestion::text_en),
        field("person_id", QT_TRANSLATE_NOOP("khue::Field", "Lecturer"), &FeedbackQuestion::person_id),
    },
    {feedbackQuestionRules, nullptr}};

template <> const Table<FeedbackAnswer> TableOf<FeedbackAnswer>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "feedback answer"), "points", "points"},
    {
        field("feedback_question_id", QT_TRANSLATE_NOOP("khue::Field", "Question"), &FeedbackAnswer::feedback_question_id, Required),
        field("points", QT_TRANSLATE_NOOP("khue::Field", "Points"), &FeedbackAnswer::points, Required),
    },
    {feedbackAnswerRules, nullptr}};

namespace {

constexpr int highest = 5;

/// Keeps the counts of a few from being told.
void suppress(std::vector<FeedbackSummary>& summaries, int minimum) {
    for (FeedbackSummary& each : summaries) {
        for (const int count : each.counts)
            each.answers += count;
        each.suppressed = each.answers < minimum;
        if (each.suppressed)
            each.counts.fill(0);
    }
}

} // namespace

QList<Problem> feedbackQuestionRules(Database&, const FeedbackQuestion& question) {
    if (question.text_vi.isEmpty() && question.text_en.isEmpty())
        return {{QStringLiteral("text_vi"), QCoreApplication::translate("khue::Rules", "Write the question, in either language.")}};
    return {};
}

QList<Problem> feedbackAnswerRules(Database&, const FeedbackAnswer& answer) {
    if (answer.points < 1 || answer.points > highest)
        return {{QStringLiteral("points"), QCoreApplication::translate("khue::Rules", "An answer is a number from 1 to 5.")}};
    return {};
}

double FeedbackSummary::mean() const {
    int sum = 0, told = 0;
    for (int i = 0; i < highest; ++i) {
        sum += (i + 1) * counts[size_t(i)];
        told += counts[size_t(i)];
    }
    return told ? double(sum) / told : 0;
}

int feedbackMinimum(Database& database) {
    return settingValue(database, QStringLiteral("feedback_minimum_answers"), QStringLiteral("5")).toInt();
}

std::vector<FeedbackSummary> feedbackByQuestion(Database& database, Id<CourseRun> run) {
    std::vector<FeedbackSummary> summaries;
    {
        Statement rows = database.query(QStringLiteral("SELECT q.id, %1, q.person_id, a.points, COUNT(a.id), p.titles, p.full_name FROM feedback_question q "
                                                       "LEFT JOIN feedback_answer a ON a.feedback_question_id = q.id LEFT JOIN person p ON p.id = q.person_id WHERE q.course_run_id = ? "
                                                       "GROUP BY q.id, a.points, p.titles, p.full_name ORDER BY q.position, q.id")
                                            .arg(inLanguageSql(QStringLiteral("q.text_vi"), QStringLiteral("q.text_en"))),
                                        run);
        while (rows.next()) {
            if (summaries.empty() || summaries.back().question.value != rows.integer(0)) {
                const QString about = rows.isNull(6) ? QString() : QString(QStringLiteral(" · ") + titledName(rows.text(5).split(u' ', Qt::SkipEmptyParts), rows.text(6)));
                summaries.push_back({QString(rows.text(1) + about), {rows.integer(0)}, {rows.integer(2)}, {}, false, 0});
            }
            if (const qint64 points = rows.integer(3); points >= 1 && points <= highest)
                summaries.back().counts[size_t(points - 1)] = int(rows.integer(4));
        }
    }
    suppress(summaries, feedbackMinimum(database));
    return summaries;
}

std::vector<FeedbackSummary> feedbackByLecturer(Database& database, Id<CourseRun> run) {
    std::vector<FeedbackSummary> summaries;
    {
        const QString order = isVietnamese() ? QStringLiteral("p.sort_vi") : QStringLiteral("p.sort_en");
        Statement rows = database.query(QStringLiteral("SELECT p.id, p.titles, p.full_name, a.points, COUNT(*) FROM feedback_question q JOIN person p ON p.id = q.person_id "
                                                       "JOIN feedback_answer a ON a.feedback_question_id = q.id WHERE ? IS NULL OR q.course_run_id = ? "
                                                       "GROUP BY p.id, p.titles, p.full_name, %1, a.points ORDER BY %1, p.id")
                                            .arg(order),
                                        run, run);
        while (rows.next()) {
            if (summaries.empty() || summaries.back().lecturer.value != rows.integer(0)) {
                summaries.push_back({titledName(rows.text(1).split(u' ', Qt::SkipEmptyParts), rows.text(2)), {}, {rows.integer(0)}, {}, false, 0});
            }
            if (const qint64 points = rows.integer(3); points >= 1 && points <= highest)
                summaries.back().counts[size_t(points - 1)] = int(rows.integer(4));
        }
    }
    suppress(summaries, feedbackMinimum(database));
    return summaries;
}

QList<Problem> addAnswers(Edit& edit, Database& database, Id<FeedbackQuestion> question, std::vector<int> points) {
    std::sort(points.begin(), points.end());
    for (const int each : points) {
        if (each == 0)
            continue;
        FeedbackAnswer answer{{}, 0, question, each};
        if (const QList<Problem> problems = feedbackAnswerRules(database, answer); hasErrors(problems))
            return problems;
        edit.save(answer);
    }
    return {};
}

QList<Problem> addFeedback(Database& database, Id<CourseRun> run, const std::vector<std::pair<Id<FeedbackQuestion>, std::vector<int>>>& answers) {
    Edit edit(database, "feedback", database.single(QStringLiteral("SELECT code FROM course_run WHERE id = ?"), run).toString());
    for (const auto& [question, points] : answers)
        if (const QList<Problem> problems = addAnswers(edit, database, question, points); hasErrors(problems))
            return problems;
    edit.commit();
    return {};
}

} // namespace khue
