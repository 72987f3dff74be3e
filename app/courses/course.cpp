// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/course.h"

#include "app/courses/enrolment.h"
#include "app/store/edit.h"
#include "app/store/optional_number.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<Course> TableOf<Course>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "course"), "COALESCE(title_vi, title_en)", "COALESCE(title_en, title_vi)"},
    {
        field("code", QT_TRANSLATE_NOOP("khue::Field", "Code"), &Course::code, Required | Unique | Searchable),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &Course::title_vi, Searchable),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &Course::title_en, Searchable),
        field("aims_vi", QT_TRANSLATE_NOOP("khue::Field", "Aims (Vietnamese)"), &Course::aims_vi, Long),
        field("aims_en", QT_TRANSLATE_NOOP("khue::Field", "Aims (English)"), &Course::aims_en, Long),
        field("credit_hours", QT_TRANSLATE_NOOP("khue::Field", "Credit hours"), &Course::credit_hours),
        field("bears_credit", QT_TRANSLATE_NOOP("khue::Field", "Bears CME credit"), &Course::bears_credit),
        field("required_attendance", QT_TRANSLATE_NOOP("khue::Field", "Attendance required (%)"), &Course::required_attendance, OptionalNumber),
        field("pass_mark", QT_TRANSLATE_NOOP("khue::Field", "Pass mark (%)"), &Course::pass_mark, OptionalNumber),
        field("validity_months", QT_TRANSLATE_NOOP("khue::Field", "Valid for (months)"), &Course::validity_months),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Course::notes, Long),
    },
    {courseRules, deriveCourse}};

template <> const Table<PrecedingCourse> TableOf<PrecedingCourse>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "preceding course"),
     "(SELECT p.code FROM course p WHERE p.id = preceding_id) || ' → ' || (SELECT c.code FROM course c WHERE c.id = course_id)",
     "(SELECT p.code FROM course p WHERE p.id = preceding_id) || ' → ' || (SELECT c.code FROM course c WHERE c.id = course_id)"},
    {
        field("course_id", QT_TRANSLATE_NOOP("khue::Field", "Course"), &PrecedingCourse::course_id, Required | Owner),
        field("preceding_id", QT_TRANSLATE_NOOP("khue::Field", "Prerequisite"), &PrecedingCourse::preceding_id, Required),
    },
    {precedingCourseRules, nullptr}};

template <> const Table<CourseRun> TableOf<CourseRun>::value{
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
        field("required_attendance", QT_TRANSLATE_NOOP("khue::Field", "Attendance required (%)"), &CourseRun::required_attendance, OptionalNumber),
        field("pass_mark", QT_TRANSLATE_NOOP("khue::Field", "Pass mark (%)"), &CourseRun::pass_mark, OptionalNumber),
        field("state", QT_TRANSLATE_NOOP("khue::Field", "State"), &CourseRun::state, Required),
        field("venue_id", QT_TRANSLATE_NOOP("khue::Field", "Venue"), &CourseRun::venue_id),
        field("coordinator_id", QT_TRANSLATE_NOOP("khue::Field", "Coordinator"), &CourseRun::coordinator_id),
        field("organiser_id", QT_TRANSLATE_NOOP("khue::Field", "Organiser"), &CourseRun::organiser_id),
        field("issuing_body_id", QT_TRANSLATE_NOOP("khue::Field", "Issuing body"), &CourseRun::issuing_body_id),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &CourseRun::notes, Long | Searchable),
    },
    {courseRunRules, deriveCourseRun}};

void deriveCourse(Course& course) {
    course.code = tidied(course.code);
    course.title_vi = tidied(course.title_vi);
    course.title_en = tidied(course.title_en);
}

namespace {

/// What is wrong with the percentages that a course and a run both have.
void percentages(QList<Problem>& problems, std::optional<double> attendance, std::optional<double> passMark) {
    if (attendance && (*attendance < 0 || *attendance > 100))
        problems.append({QStringLiteral("required_attendance"),
                         QCoreApplication::translate("khue::Rules", "The attendance required is a percentage from 0 to 100.")});
    if (passMark && (*passMark < 0 || *passMark > 100))
        problems.append({QStringLiteral("pass_mark"), QCoreApplication::translate("khue::Rules", "The pass mark is a percentage from 0 to 100.")});
}

/// Whether `course` is to be completed before `other`, directly or by others between them.
bool precedes(Database& database, Id<Course> course, Id<Course> other) {
    return database
        .single(QStringLiteral("WITH RECURSIVE before (id) AS (SELECT preceding_id FROM preceding_course WHERE course_id = ? "
                               "UNION SELECT p.preceding_id FROM preceding_course p JOIN before b ON b.id = p.course_id) SELECT 1 FROM before WHERE id = ?"),
                other, course)
        .isValid();
}

} // namespace

QList<Problem> precedingCourseRules(Database& database, const PrecedingCourse& link) {
    if (link.course_id == link.preceding_id)
        return {{QStringLiteral("preceding_id"), QCoreApplication::translate("khue::Rules", "A course cannot precede itself.")}};
    if (precedes(database, link.course_id, link.preceding_id)) {
        const auto code = [&](Id<Course> course) { return database.single(QStringLiteral("SELECT code FROM course WHERE id = ?"), course).toString(); };
        return {{QStringLiteral("preceding_id"), QCoreApplication::translate("khue::Rules", "%1 comes after %2 already.").arg(code(link.preceding_id), code(link.course_id))}};
    }
    return {};
}

QList<Problem> setPrecedingCourses(Edit& edit, Database& database, Id<Course> course, const QList<qint64>& preceding) {
    for (const qint64 id : preceding)
        if (const QList<Problem> problems = precedingCourseRules(database, {{}, 0, course, {id}}); hasErrors(problems))
            return problems;
    const std::vector<PrecedingCourse> present = loadAll<PrecedingCourse>(database, QStringLiteral("course_id = ?"), course);
    QList<qint64> missing = preceding;
    for (const PrecedingCourse& link : present)
        if (missing.removeAll(link.preceding_id.value) == 0)
            edit.remove(link.id);
    for (const qint64 id : std::as_const(missing)) {
        PrecedingCourse link{{}, 0, course, {id}};
        edit.save(link);
    }
    return {};
}

QList<Problem> courseRules(Database&, const Course& course) {
    QList<Problem> problems;
    if (course.title_vi.isEmpty() && course.title_en.isEmpty())
        problems.append({QStringLiteral("title_vi"),
                         QCoreApplication::translate("khue::Rules", "Give the course a title, in either language.")});
    if (course.credit_hours < 0)
        problems.append({QStringLiteral("credit_hours"),
                         QCoreApplication::translate("khue::Rules", "Credit hours cannot be negative.")});
    percentages(problems, course.required_attendance, course.pass_mark);
    if (course.validity_months < 0)
        problems.append({QStringLiteral("validity_months"), QCoreApplication::translate("khue::Rules", "The validity cannot be negative; 0 means without end.")});
    return problems;
}

void deriveCourseRun(CourseRun& run) {
    run.code = tidied(run.code);
}

QList<Problem> courseRunRules(Database& database, const CourseRun& run) {
    QList<Problem> problems;
    if (run.start_date.isValid() && run.end_date.isValid() && run.end_date < run.start_date)
        problems.append({QStringLiteral("end_date"), QCoreApplication::translate("khue::Rules", "The run ends before it starts.")});
    if (run.seats < 0)
        problems.append({QStringLiteral("seats"), QCoreApplication::translate("khue::Rules", "Seats cannot be negative; 0 means no limit.")});
    percentages(problems, run.required_attendance, run.pass_mark);
    if (run.id && run.seats > 0) {
        const Occupancy now = occupancy(database, run.id);
        if (now.taken > run.seats)
            problems.append({QStringLiteral("seats"),
                             QCoreApplication::translate("khue::Rules", "%1 trainees have a seat already; %2 seats are too few.")
                                 .arg(now.taken).arg(run.seats)});
    }
    return problems;
}

} // namespace khue
