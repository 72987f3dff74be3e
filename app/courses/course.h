// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/venue.h"
#include "app/people/person.h"

namespace khue {

/// A course of the catalogue; it is delivered in runs.
struct Course {
    Id<Course> id;
    int revision = 0;
    QString code;
    QString title_vi, title_en;
    QString aims_vi, aims_en;
    double credit_hours = 0;   ///< CME credit hours (giờ tín chỉ)
    bool bears_credit = true;  ///< whether it bears CME credit
    QString notes;
    bool operator==(const Course&) const = default;
};
template <> struct TableName<Course> {
    static constexpr const char* value = "course";
    static constexpr int number = 3;
};
void deriveCourse(Course& course);
QList<Problem> courseRules(Database& database, const Course& course);
template <> inline const Table<Course> tableOf<Course>{
    {QT_TRANSLATE_NOOP("khue::Table", "course"), "COALESCE(title_vi, title_en)", "COALESCE(title_en, title_vi)"},
    {
        field("code", QT_TRANSLATE_NOOP("khue::Field", "Code"), &Course::code, Required | Unique | Searchable),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &Course::title_vi, Searchable),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &Course::title_en, Searchable),
        field("aims_vi", QT_TRANSLATE_NOOP("khue::Field", "Aims (Vietnamese)"), &Course::aims_vi, Long),
        field("aims_en", QT_TRANSLATE_NOOP("khue::Field", "Aims (English)"), &Course::aims_en, Long),
        field("credit_hours", QT_TRANSLATE_NOOP("khue::Field", "Credit hours"), &Course::credit_hours),
        field("bears_credit", QT_TRANSLATE_NOOP("khue::Field", "Bears CME credit"), &Course::bears_credit),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Course::notes, Long),
    },
    {courseRules, deriveCourse}};

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
template <> inline const Table<CourseRun> tableOf<CourseRun>{
    {QT_TRANSLATE_NOOP("khue::Table", "course run"),
     "code || ' · ' || (SELECT COALESCE(c.title_vi, c.title_en, c.code) FROM course c WHERE c.id = course_id)",
     "code || ' · ' || (SELECT COALESCE(c.title_en, c.title_vi, c.code) FROM course c WHERE c.id = course_id)"},
    {
        field("code", QT_TRANSLATE_NOOP("khue::Field", "Code"), &CourseRun::code, Required | Unique | Searchable),
        field("course_id", QT_TRANSLATE_NOOP("khue::Field", "Course"), &CourseRun::course_id, Required),
        field("number", QT_TRANSLATE_NOOP("khue::Field", "Run number"), &CourseRun::number),
        field("start_date", QT_TRANSLATE_NOOP("khue::Field", "From"), &CourseRun::start_date),
        field("end_date", QT_TRANSLATE_NOOP("khue::Field", "To"), &CourseRun::end_date),
        field("seats", QT_TRANSLATE_NOOP("khue::Field", "Seats"), &CourseRun::seats),
        field("state", QT_TRANSLATE_NOOP("khue::Field", "State"), &CourseRun::state, Required),
        field("venue_id", QT_TRANSLATE_NOOP("khue::Field", "Venue"), &CourseRun::venue_id),
        field("coordinator_id", QT_TRANSLATE_NOOP("khue::Field", "Coordinator"), &CourseRun::coordinator_id),
        field("organiser_id", QT_TRANSLATE_NOOP("khue::Field", "Organiser"), &CourseRun::organiser_id),
        field("issuing_body_id", QT_TRANSLATE_NOOP("khue::Field", "Issuing body"), &CourseRun::issuing_body_id),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &CourseRun::notes, Long | Searchable),
    },
    {courseRunRules, deriveCourseRun}};

} // namespace khue
