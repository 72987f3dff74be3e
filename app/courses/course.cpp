// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/course.h"

#include "app/courses/enrolment.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

void deriveCourse(Course& course) {
    course.code = tidied(course.code);
    course.title_vi = tidied(course.title_vi);
    course.title_en = tidied(course.title_en);
}

QList<Problem> courseRules(Database&, const Course& course) {
    QList<Problem> problems;
    if (course.title_vi.isEmpty() && course.title_en.isEmpty())
        problems.append({QStringLiteral("title_vi"),
                         QCoreApplication::translate("khue::Rules", "Give the course a title, in either language.")});
    if (course.credit_hours < 0)
        problems.append({QStringLiteral("credit_hours"),
                         QCoreApplication::translate("khue::Rules", "Credit hours cannot be negative.")});
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
