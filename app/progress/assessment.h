// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/enrolment.h"

#include <optional>

namespace khue {

enum class AssessmentKind { PreTest, PostTest, Assignment, Exam };
template <> inline const ChoiceList choicesOf<AssessmentKind>{
    {"pre_test", QT_TRANSLATE_NOOP("khue::Choice", "Pre-test")},
    {"post_test", QT_TRANSLATE_NOOP("khue::Choice", "Post-test")},
    {"assignment", QT_TRANSLATE_NOOP("khue::Choice", "Assignment")},
    {"exam", QT_TRANSLATE_NOOP("khue::Choice", "Examination")},
};

/// Something a run's trainees are given points for.
struct Assessment {
    Id<Assessment> id;
    int revision = 0;
    Id<CourseRun> course_run_id;
    int position = 1; ///< its column
    AssessmentKind kind = AssessmentKind::Assignment;
    QString title_vi, title_en; ///< empty: the kind's name
    double maximum = 20;
    double weight = 0; ///< percent of the final score; 0: does not count
    bool required = false; ///< who has no score in it cannot pass
    bool operator==(const Assessment&) const = default;
};
template <> struct TableName<Assessment> {
    static constexpr const char* value = "assessment";
    static constexpr int number = 0;
};
QList<Problem> assessmentRules(Database& database, const Assessment& assessment);
template <> const Table<Assessment> TableOf<Assessment>::value;
/// Its title in the language shown; the kind's name where it has none.
QString assessmentTitle(const Assessment& assessment);

/// The points of one trainee in one assessment.
struct Score {
    Id<Score> id;
    int revision = 0;
    Id<Assessment> assessment_id;
    Id<Enrolment> enrolment_id;
    double points = 0;
    QString note;
    bool operator==(const Score&) const = default;
};
template <> struct TableName<Score> {
    static constexpr const char* value = "score";
    static constexpr int number = 0;
};
QList<Problem> scoreRules(Database& database, const Score& score);
template <> const Table<Score> TableOf<Score>::value;

/// Sets a score, or takes it away where `points` is empty. A score that was there before is kept as a ScoreRevision, with
/// the reason where one is given. The rules are the caller's to ask.
bool setScore(Edit& edit, Database& database, Id<Assessment> assessment, Id<Enrolment> enrolment, std::optional<double> points, const QString& reason = {});

} // namespace khue
