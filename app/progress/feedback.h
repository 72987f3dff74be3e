// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/course.h"

#include <array>
#include <vector>

namespace khue {

/// A statement that the trainees of a run agree with from 1 (not at all) to 5 (entirely).
struct FeedbackQuestion {
    Id<FeedbackQuestion> id;
    int revision = 0;
    Id<CourseRun> course_run_id;
    int position = 1;
    QString text_vi, text_en;
    Id<Person> person_id; ///< the lecturer it is about; none: the course
    bool operator==(const FeedbackQuestion&) const = default;
};
template <> struct TableName<FeedbackQuestion> {
    static constexpr const char* value = "feedback_question";
    static constexpr int number = 0;
};
QList<Problem> feedbackQuestionRules(Database& database, const FeedbackQuestion& question);
template <> const Table<FeedbackQuestion> TableOf<FeedbackQuestion>::value;

/// One answer. It refers to nobody, nor to the sheet it stood on: answers of one person cannot be put together.
struct FeedbackAnswer {
    Id<FeedbackAnswer> id;
    int revision = 0;
    Id<FeedbackQuestion> feedback_question_id;
    int points = 0; ///< 1 to 5
    bool operator==(const FeedbackAnswer&) const = default;
};
template <> struct TableName<FeedbackAnswer> {
    static constexpr const char* value = "feedback_answer";
    static constexpr int number = 0;
};
QList<Problem> feedbackAnswerRules(Database& database, const FeedbackAnswer& answer);
template <> const Table<FeedbackAnswer> TableOf<FeedbackAnswer>::value;

/// What was answered to one question, or to all questions about one lecturer.
struct FeedbackSummary {
    QString title; ///< the question, with the lecturer it is about, or the lecturer's name
    Id<FeedbackQuestion> question;
    Id<Person> lecturer;
    std::array<int, 5> counts{}; ///< how many answered 1, 2, 3, 4, 5
    bool suppressed = false;     ///< fewer answers than the setting `feedback_minimum_answers`: counts are not told
    int answers = 0;             ///< told even where the counts are not
    double mean() const;         ///< 0 where nothing is told
};

/// The least number of answers that are told: setting `feedback_minimum_answers` (5).
int feedbackMinimum(Database& database);
/// One summary a question, in their order. Few answers are suppressed, lest somebody be known by hers.
std::vector<FeedbackSummary> feedbackByQuestion(Database& database, Id<CourseRun> run);
/// One summary a lecturer over the questions about her, by name; of one run, or of all where it is empty.
std::vector<FeedbackSummary> feedbackByLecturer(Database& database, Id<CourseRun> run = {});

/// Answers to one question; 0 was left out. They are stored by their points, so that nothing tells what stood on one
/// sheet. Within `edit`, which is not to be committed where there is an error.
QList<Problem> addAnswers(Edit& edit, Database& database, Id<FeedbackQuestion> question, std::vector<int> points);
/// The sheets of one form: for each question its answers; see addAnswers(). Errors where one is not from 0 to 5: then nothing is written.
QList<Problem> addFeedback(Database& database, Id<CourseRun> run, const std::vector<std::pair<Id<FeedbackQuestion>, std::vector<int>>>& answers);

} // namespace khue
