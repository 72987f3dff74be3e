// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/course.h"

namespace khue {

enum class EnrolmentState { Applied, Admitted, Waiting, Enrolled, Withdrawn, Completed, Failed };
template <> inline const ChoiceList choicesOf<EnrolmentState>{
    {"applied", QT_TRANSLATE_NOOP("khue::Choice", "Applied")},
    {"admitted", QT_TRANSLATE_NOOP("khue::Choice", "Admitted")},
    {"waiting", QT_TRANSLATE_NOOP("khue::Choice", "Waiting list")},
    {"enrolled", QT_TRANSLATE_NOOP("khue::Choice", "Enrolled")},
    {"withdrawn", QT_TRANSLATE_NOOP("khue::Choice", "Withdrawn")},
    {"completed", QT_TRANSLATE_NOOP("khue::Choice", "Completed")},
    {"failed", QT_TRANSLATE_NOOP("khue::Choice", "Failed")},
};

/// Somebody's place in a run.
struct Enrolment {
    Id<Enrolment> id;
    int revision = 0;
    Id<CourseRun> course_run_id;
    Id<Person> person_id;
    EnrolmentState state = EnrolmentState::Applied;
    QDate enrolled_on;
    int waiting_position = 0; ///< from 1 on the waiting list, else 0
    bool feedback_given = false; ///< that feedback was given: what it said is kept without a name
    QString notes;
    bool operator==(const Enrolment&) const = default;
};
template <> struct TableName<Enrolment> {
    static constexpr const char* value = "enrolment";
    static constexpr int number = 0;
};
QList<Problem> enrolmentRules(Database& database, const Enrolment& enrolment);
template <> const Table<Enrolment> TableOf<Enrolment>::value;

/// Whether the state takes one of the run's seats: admitted, enrolled, completed or failed.
bool takesSeat(EnrolmentState state);
/// The SQL condition for the same, over the column `state`.
extern const char* const takesSeatSql;

/// Seats of a run, how many are taken, and how many wait.
struct Occupancy {
    int seats = 0; ///< 0: no limit
    int taken = 0;
    int waiting = 0;
    bool isFull() const { return seats > 0 && taken >= seats; }
};
Occupancy occupancy(Database& database, Id<CourseRun> run);

/// The next in line, where a seat is free and somebody waits; else an enrolment without an id.
Enrolment nextInLine(Database& database, Id<CourseRun> run);

/// Gives somebody a place in a run: enrolled while seats are free, else last on the waiting list; whoever
/// has a place already keeps it. Within `edit`.
Enrolment enrol(Edit& edit, Database& database, Id<CourseRun> run, Id<Person> person, QDate on);

/// Changes the state; keeps the waiting list's places without gaps. Errors when the run is full. Within
/// `edit`, which writes nothing where there is an error.
QList<Problem> changeState(Edit& edit, Database& database, Enrolment& enrolment, EnrolmentState state);

} // namespace khue
