// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/enrolment.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<Enrolment> TableOf<Enrolment>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "enrolment"),
     "(SELECT p.full_name FROM person p WHERE p.id = person_id) || ' · ' || (SELECT r.code FROM course_run r WHERE r.id = course_run_id)",
     "(SELECT p.full_name FROM person p WHERE p.id = person_id) || ' · ' || (SELECT r.code FROM course_run r WHERE r.id = course_run_id)"},
    {
        field("course_run_id", QT_TRANSLATE_NOOP("khue::Field", "Course run"), &Enrolment::course_run_id, Required | Owner),
        field("person_id", QT_TRANSLATE_NOOP("khue::Field", "Trainee"), &Enrolment::person_id, Required | Owner),
        field("state", QT_TRANSLATE_NOOP("khue::Field", "State"), &Enrolment::state, Required),
        field("enrolled_on", QT_TRANSLATE_NOOP("khue::Field", "Enrolled on"), &Enrolment::enrolled_on),
        field("waiting_position", QT_TRANSLATE_NOOP("khue::Field", "Place on the waiting list"), &Enrolment::waiting_position),
        field("feedback_given", QT_TRANSLATE_NOOP("khue::Field", "Feedback given"), &Enrolment::feedback_given),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Enrolment::notes, Long),
    },
    {enrolmentRules, nullptr}};

const char* const takesSeatSql = "state IN ('admitted', 'enrolled', 'completed', 'failed')";

namespace {

int lastWaiting(Database& database, Id<CourseRun> run) {
    return database.single(QStringLiteral("SELECT COALESCE(MAX(waiting_position), 0) FROM enrolment WHERE course_run_id = ?"), run).toInt();
}

Problem fullProblem(const Occupancy& seats) {
    return {QStringLiteral("state"),
            QCoreApplication::translate("khue::Rules", "All %1 seats are taken. Put the trainee on the waiting list, or raise the number of seats.")
                .arg(seats.seats)};
}

} // namespace

bool takesSeat(EnrolmentState state) {
    return state == EnrolmentState::Admitted || state == EnrolmentState::Enrolled || state == EnrolmentState::Completed ||
           state == EnrolmentState::Failed;
}

QList<Problem> enrolmentRules(Database& database, const Enrolment& enrolment) {
    QList<Problem> problems;
    const QVariant other = database.single(QStringLiteral("SELECT id FROM enrolment WHERE course_run_id = ? AND person_id = ? AND id <> ?"),
                                           enrolment.course_run_id, enrolment.person_id, enrolment.id.value);
    if (other.isValid())
        problems.append({QStringLiteral("person_id"),
                         QCoreApplication::translate("khue::Rules", "This trainee has a place in this run already.")});
    if (takesSeat(enrolment.state)) {
        const Occupancy seats = occupancy(database, enrolment.course_run_id);
        const QString before = enrolment.id ? database.single(QStringLiteral("SELECT state FROM enrolment WHERE id = ?"), enrolment.id).toString() : QString();
        const bool had = !before.isEmpty() && takesSeat(choiceFromCode<EnrolmentState>(before));
        if (!had && seats.isFull())
            problems.append(fullProblem(seats));
    }
    return problems;
}

Occupancy occupancy(Database& database, Id<CourseRun> run) {
    Occupancy result;
    Statement row = database.query(QStringLiteral("SELECT r.seats, (SELECT COUNT(*) FROM enrolment WHERE course_run_id = r.id AND %1), "
                                                  "(SELECT COUNT(*) FROM enrolment WHERE course_run_id = r.id AND state = 'waiting') "
                                                  "FROM course_run r WHERE r.id = ?")
                                       .arg(QLatin1String(takesSeatSql)),
                                   run);
    if (row.next())
        result = {int(row.integer(0)), int(row.integer(1)), int(row.integer(2))};
    return result;
}

Enrolment nextInLine(Database& database, Id<CourseRun> run) {
    if (occupancy(database, run).isFull())
        return {};
    return find<Enrolment>(database, QStringLiteral("course_run_id = ? AND state = 'waiting' ORDER BY waiting_position, id LIMIT 1"), run);
}

Enrolment enrol(Edit& edit, Database& database, Id<CourseRun> run, Id<Person> person, QDate on) {
    Enrolment enrolment = find<Enrolment>(database, QStringLiteral("course_run_id = ? AND person_id = ?"), run, person);
    if (enrolment.id)
        return enrolment;
    enrolment.course_run_id = run;
    enrolment.person_id = person;
    enrolment.enrolled_on = on;
    const bool full = occupancy(database, run).isFull();
    enrolment.state = full ? EnrolmentState::Waiting : EnrolmentState::Enrolled;
    enrolment.waiting_position = full ? lastWaiting(database, run) + 1 : 0;
    edit.save(enrolment);
    return enrolment;
}

QList<Problem> changeState(Edit& edit, Database& database, Enrolment& enrolment, EnrolmentState state) {
    if (enrolment.state == state)
        return {};
    const Occupancy seats = occupancy(database, enrolment.course_run_id);
    if (takesSeat(state) && !takesSeat(enrolment.state) && seats.isFull())
        return {fullProblem(seats)};
    const int left = enrolment.waiting_position;
    enrolment.state = state;
    enrolment.waiting_position = state == EnrolmentState::Waiting ? lastWaiting(database, enrolment.course_run_id) + 1 : 0;
    edit.save(enrolment);
    if (left > 0)
        for (Enrolment& behind : loadAll<Enrolment>(database, QStringLiteral("course_run_id = ? AND waiting_position > ? ORDER BY waiting_position"),
                                                    enrolment.course_run_id, left)) {
            --behind.waiting_position;
            edit.save(behind);
        }
    return {};
}

} // namespace khue
