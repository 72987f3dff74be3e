// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/venue.h"
#include "app/people/person.h"

namespace khue {

class Edit;

/// A course of the catalogue; it is delivered in runs.
struct Course {
    Id<Course> id;
    int revision = 0;
    QString code;
    QString title_vi, title_en;
    QString aims_vi, aims_en;
    double credit_hours = 0;   ///< CME credit hours (giờ tín chỉ)
    bool bears_credit = true;  ///< whether it bears CME credit
    std::optional<double> required_attendance; ///< percent of all sessions; empty: setting `attendance_required_percent`
    std::optional<double> pass_mark; ///< percent of the weighted total; empty: setting `pass_mark_percent`
    int validity_months = 0;         ///< of what it teaches, which a certificate says; 0: without end
    QString notes;
    bool operator==(const Course&) const = default;
};
template <> struct TableName<Course> {
    static constexpr const char* value = "course";
    static constexpr int number = 3;
};
void deriveCourse(Course& course);
QList<Problem> courseRules(Database& database, const Course& course);
template <> const Table<Course> TableOf<Course>::value;

/// A course that is to be completed before another.
struct PrecedingCourse {
    Id<PrecedingCourse> id;
    int revision = 0;
    Id<Course> course_id, preceding_id;
    bool operator==(const PrecedingCourse&) const = default;
};
template <> struct TableName<PrecedingCourse> {
    static constexpr const char* value = "preceding_course";
    static constexpr int number = 0;
};
QList<Problem> precedingCourseRules(Database& database, const PrecedingCourse& link);
template <> const Table<PrecedingCourse> TableOf<PrecedingCourse>::value;
/// Makes these the courses that precede another. Errors where one is the course itself or comes after it; then
/// nothing is written. Within `edit`.
QList<Problem> setPrecedingCourses(Edit& edit, Database& database, Id<Course> course, const QList<qint64>& preceding);

enum class RunState { Planned, Open, Running, Finished, Cancelled };
template <> inline const ChoiceList choicesOf<RunState>{
    {"planned", QT_TRANSLATE_NOOP("khue::Choice", "Planned")},
    {"open", QT_TRANSLATE_NOOP("khue::Choice", "Open for applications")},
    {"running", QT_TRANSLATE_NOOP("khue::Choice", "Running")},
    {"finished", QT_TRANSLATE_NOOP("khue::Choice", "Finished")},
    {"cancelled", QT_TRANSLATE_NOOP("khue::Choice", "Cancelled")},
};

/// One delivery of a course (đợt học).
struct CourseRun {
    Id<CourseRun> id;
    int revision = 0;
    QString code;
    Id<Course> course_id;
    int number = 1;
    QDate start_date, end_date;
    int seats = 0; ///< 0: no limit
    std::optional<double> required_attendance, pass_mark; ///< percent; empty: as the course
    RunState state = RunState::Planned;
    Id<Venue> venue_id;
    Id<Person> coordinator_id;
    Id<Institution> organiser_id;
    Id<Institution> issuing_body_id; ///< who issues the certificates: not always the organiser
    QString notes;
    bool operator==(const CourseRun&) const = default;
};
template <> struct TableName<CourseRun> {
    static constexpr const char* value = "course_run";
    static constexpr int number = 4;
};
void deriveCourseRun(CourseRun& run);
QList<Problem> courseRunRules(Database& database, const CourseRun& run);
template <> const Table<CourseRun> TableOf<CourseRun>::value;

} // namespace khue
