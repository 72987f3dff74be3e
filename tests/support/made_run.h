// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/enrolment.h"
#include "app/courses/session.h"
#include "app/people/person.h"
#include "app/store/edit.h"

/// A run of the sample's first course with that many trainees, «Nguyễn Người 000» and on, and a session of two hours a
/// day from 2/11/2026, at 8:00 in Viet Nam; nobody is marked. `states` are of the first trainees, the rest is enrolled.
inline khue::Id<khue::CourseRun> madeRun(khue::Database& database, int number, int trainees, int sessions, const QList<khue::EnrolmentState>& states = {}) {
    using namespace khue;
    Edit edit(database, "save");
    CourseRun run = find<CourseRun>(database, QStringLiteral("1 ORDER BY id"));
    run.id = {};
    run.code = QStringLiteral("GRID-%1").arg(number);
    run.number = number;
    run.state = RunState::Running;
    edit.save(run);
    for (int i = 0; i < sessions; ++i) {
        Session session;
        session.course_run_id = run.id;
        session.number = i + 1;
        session.starts_at = QDateTime(QDate(2026, 11, 2).addDays(i), QTime(1, 0), Qt::UTC);
        session.ends_at = session.starts_at.addSecs(7200);
        session.zone = QStringLiteral("Asia/Ho_Chi_Minh");
        edit.save(session);
    }
    for (int i = 0; i < trainees; ++i) {
        Person person;
        person.code = QStringLiteral("G%1-%2").arg(number).arg(i, 3, 10, QLatin1Char('0'));
        person.is_trainee = true;
        person.family_name = QStringLiteral("Nguyễn");
        person.given_name = QStringLiteral("Người %1").arg(i, 3, 10, QLatin1Char('0'));
        edit.save(person);
        Enrolment enrolment;
        enrolment.course_run_id = run.id;
        enrolment.person_id = person.id;
        enrolment.state = states.value(i, EnrolmentState::Enrolled);
        edit.save(enrolment);
    }
    edit.commit();
    return run.id;
}
