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
    bool operator==(const Assessment&) const = default;
};
template <> struct TableName<Assessment> {
    static constexpr const char* value = "assessment";
    static constexpr int number = 0;
};
QList<Problem> assessmentRules(Database& database, const Assessment& assessment);
template <> inline const Table<Assessment> tableOf<Assessment>{
    {QT_TRANSLATE_NOOP("khue::Table", "assessment"), "COALESCE(title_vi, title_en, kind)", "COALESCE(title_en, title_vi, kind)"},
    {
        field("course_run_id", QT_TRANSLATE_NOOP("khue::Field", "Course run"), &Assessment::course_run_id, Required),
        field("position", QT_TRANSLATE_NOOP("khue::Field", "Order"), &Assessment::position),
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind"), &Assessment::kind, Required),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &Assessment::title_vi),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &Assessment::title_en),
        field("maximum", QT_TRANSLATE_NOOP("khue::Field", "Maximum"), &Assessment::maximum),
        field("weight", QT_TRANSLATE_NOOP("khue::Field", "Weight (%)"), &Assessment::weight),
    },
    {assessmentRules, nullptr}};
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
template <> inline const Table<Score> tableOf<Score>{
    {QT_TRANSLATE_NOOP("khue::Table", "score"),
     "(SELECT p.full_name FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.id = enrolment_id)",
     "(SELECT p.full_name FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.id = enrolment_id)"},
    {
        field("assessment_id", QT_TRANSLATE_NOOP("khue::Field", "Assessment"), &Score::assessment_id, Required),
        field("enrolment_id", QT_TRANSLATE_NOOP("khue::Field", "Enrolment"), &Score::enrolment_id, Required),
        field("points", QT_TRANSLATE_NOOP("khue::Field", "Points"), &Score::points, Required),
        field("note", QT_TRANSLATE_NOOP("khue::Field", "Note"), &Score::note),
    },
    {scoreRules, nullptr}};

/// Sets a score, or takes it away where `points` is empty. The rules are the caller's to ask.
bool setScore(Edit& edit, Database& database, Id<Assessment> assessment, Id<Enrolment> enrolment, std::optional<double> points);

} // namespace khue
