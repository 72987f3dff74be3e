// SPDX-License-Identifier: GPL-3.0-or-later
// Courses with their runs, timetables and enrolments of a workbook.
#include "app/interchange/import_context.h"

#include "app/courses/enrolment.h"
#include "app/courses/session.h"
#include "app/store/language.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

namespace khue {

namespace {

constexpr int assumedMinutes = 120; // where a timetable gives only the start

/// How far an enrolment has come; an import never takes it back.
int stage(EnrolmentState state) {
    switch (state) {
    case EnrolmentState::Applied: return 0;
    case EnrolmentState::Waiting: return 1;
    case EnrolmentState::Admitted: return 2;
    case EnrolmentState::Enrolled: return 3;
    default: return 4;
    }
}

} // namespace

Id<CourseRun> ImportContext::runOf(RowReader& row, const SheetGuess& guess) {
    QString code = row.has(QStringLiteral("run")) ? row.read<QString>(QStringLiteral("run"), understoodCode).value_or(QString()) : QString();
    if (code.isEmpty())
        code = guess.runCode;
    const CourseRun run = code.isEmpty() ? CourseRun{} : find<CourseRun>(database, QStringLiteral("code = ?"), code);
    if (!run.id)
        row.tell(QStringLiteral("run"), code.isEmpty() ? QCoreApplication::translate("khue::Import", "The row does not say which course is meant.")
                                                       : QCoreApplication::translate("khue::Import", "There is no course run “%1”.").arg(code));
    return run.id;
}

RowOutcome ImportContext::importCourse(const SheetReading&, RowReader& row) {
    const QString code = row.read<QString>(QStringLiteral("code"), understoodCode).value_or(QString());
    if (code.isEmpty()) {
        row.tell(QStringLiteral("code"), QCoreApplication::translate("khue::Import", "The code of the course is missing."));
        return RowOutcome::Refused;
    }
    // TOP-RM-01 is the first run of the course TOP-RM; a code without a number is both.
    static const QRegularExpression numbered(QStringLiteral("^(.+)[-./_](\\d{1,3})$"));
    const QRegularExpressionMatch parts = numbered.match(code);
    const QString courseCode = parts.hasMatch() ? parts.captured(1) : code;

    Course course = find<Course>(database, QStringLiteral("code = ?"), courseCode);
    course.code = courseCode;
    const auto filled = [&row](const char* field, QString& to) {
        if (const QString value = row.text(QLatin1String(field)); !value.isEmpty())
            to = value;
    };
    filled("title_vi", course.title_vi);
    filled("title_en", course.title_en);
    if (const auto hours = row.read<double>(QStringLiteral("credit_hours"), understoodNumber))
        course.credit_hours = *hours;

    CourseRun run = find<CourseRun>(database, QStringLiteral("code = ?"), code);
    const bool fresh = !run.id;
    run.code = code;
    run.number = parts.hasMatch() ? qMax(1, parts.captured(2).toInt()) : run.number;
    const auto day = [](const Cell& cell) { return understoodDay(cell); };
    if (const auto start = row.read<QDate>(QStringLiteral("start_date"), day))
        run.start_date = *start;
    if (const auto end = row.read<QDate>(QStringLiteral("end_date"), day))
        run.end_date = *end;
    if (const auto seats = row.read<int>(QStringLiteral("seats"), understoodCount))
        run.seats = *seats;
    filled("notes", run.notes);
    if (fresh) {
        const QDate today = database.today();
        run.state = run.end_date.isValid() && run.end_date < today       ? RunState::Finished
                    : run.start_date.isValid() && run.start_date <= today ? RunState::Running
                                                                          : RunState::Planned;
    }
    deriveCourse(course);
    for (const Problem& problem : courseRules(database, course))
        row.tell(problem.field, problem.text, problem.severity);
    for (const Problem& problem : courseRunRules(database, run))
        row.tell(problem.field, problem.text, problem.severity);
    if (row.refused())
        return RowOutcome::Refused;
    if (const QString coordinator = row.text(QStringLiteral("coordinator")); !coordinator.isEmpty())
        run.coordinator_id = lecturerNamed(coordinator, row, QStringLiteral("coordinator"));
    const RowOutcome courseOutcome = save(course);
    run.course_id = course.id;
    const RowOutcome runOutcome = save(run);
    return runOutcome == RowOutcome::Unchanged && courseOutcome != RowOutcome::Unchanged ? RowOutcome::Updated : runOutcome;
}

RowOutcome ImportContext::importSession(const SheetReading& sheet, RowReader& row) {
    const Id<CourseRun> run = runOf(row, sheet.guess);
    if (!run)
        return RowOutcome::Refused;
    int number = row.read<int>(QStringLiteral("number"), understoodCount).value_or(0);
    QString zone = database.single(QStringLiteral("SELECT v.zone FROM course_run r JOIN venue v ON v.id = r.venue_id WHERE r.id = ?"), run).toString();
    if (zone.isEmpty())
        zone = Session().zone;

    const auto date = row.read<QDate>(QStringLiteral("date"), [](const Cell& cell) { return understoodDay(cell); });
    TimeRange times = row.read<TimeRange>(QStringLiteral("time"), understoodTimes).value_or(TimeRange());
    if (const auto start = row.read<QTime>(QStringLiteral("start_time"), understoodTime))
        times.start = *start;
    if (const auto end = row.read<QTime>(QStringLiteral("end_time"), understoodTime))
        times.end = *end;

    Session session;
    if (number) {
        session = find<Session>(database, QStringLiteral("course_run_id = ? AND number = ?"), run, number);
    } else if (!row.refused()) {
        // A timetable without numbers: when it begins tells a session, else what it is about.
        const QString topic = row.text(row.has(QStringLiteral("topic_vi")) ? QStringLiteral("topic_vi") : QStringLiteral("topic_en"));
        if (date && times.start.isValid())
            session = find<Session>(database, QStringLiteral("course_run_id = ? AND starts_at = ?"), run, QDateTime(*date, times.start, QTimeZone(zone.toLatin1())).toUTC());
        else if (!topic.isEmpty())
            session = find<Session>(database, QStringLiteral("course_run_id = ? AND starts_at IS NULL AND ? IN (topic_vi, topic_en)"), run, topic);
        number = session.id ? session.number
                            : database.single(QStringLiteral("SELECT COALESCE(MAX(number), 0) + 1 FROM session WHERE course_run_id = ?"), run).toInt();
    }
    session.course_run_id = run;
    session.number = number;
    if (!session.id)
        session.zone = zone;

    if (date && times.start.isValid()) {
        const QTimeZone place(session.zone.toLatin1());
        session.starts_at = QDateTime(*date, times.start, place).toUTC();
        if (times.end.isValid()) {
            session.ends_at = QDateTime(*date, times.end, place).toUTC();
        } else {
            session.ends_at = session.starts_at.addSecs(assumedMinutes * 60);
            row.tell(QStringLiteral("time"), QCoreApplication::translate("khue::Import", "The end is missing; two hours were assumed."), Severity::Warning);
        }
    } else if (date) {
        row.tell(QStringLiteral("time"), QCoreApplication::translate("khue::Import", "The time is missing; the session is not scheduled yet."), Severity::Warning);
    }
    if (const auto mode = row.read<QString>(QStringLiteral("mode"), understoodMode, Severity::Warning))
        session.mode = choiceFromCode<SessionMode>(*mode);
    if (const auto kind = row.read<QString>(QStringLiteral("kind"), understoodSessionKind, Severity::Warning))
        session.kind = choiceFromCode<SessionKind>(*kind);
    if (const QString topic = row.text(QStringLiteral("topic_vi")); !topic.isEmpty())
        session.topic_vi = topic;
    if (const QString topic = row.text(QStringLiteral("topic_en")); !topic.isEmpty())
        session.topic_en = topic;
    if (const QString notes = row.text(QStringLiteral("notes"), true); !notes.isEmpty())
        session.notes = notes;
    if (!row.refused())
        for (const Problem& problem : sessionRules(database, session))
            row.tell(problem.field == QLatin1String("ends_at") ? QStringLiteral("time") : problem.field, problem.text, problem.severity);
    if (row.refused())
        return RowOutcome::Refused;

    if (const QString name = row.text(QStringLiteral("room")); !name.isEmpty()) {
        Id<Room> room;
        for (const Room& known : loadAll<Room>(database, QStringLiteral("1 = 1")))
            if (folded(known.name) == folded(name))
                room = known.id;
        if (!room) {
            Room added;
            added.name = name;
            edit.save(added);
            room = added.id;
        }
        session.room_id = room;
    }
    const int before = edit.changeCount();
    const RowOutcome result = save(session);

    const QString lecturers = row.text(QStringLiteral("lecturers"), true);
    if (!lecturers.isEmpty()) {
        QSet<qint64> wanted;
        for (const QString& name : separatedNames(lecturers))
            if (const Id<Person> person = lecturerNamed(name, row, QStringLiteral("lecturers")))
                wanted.insert(person.value);
        for (const SessionLecturer& present : loadAll<SessionLecturer>(database, QStringLiteral("session_id = ?"), session.id))
            if (!wanted.remove(present.person_id.value) && present.role == LecturerRole::Lecturer)
                edit.remove(present.id);
        for (const qint64 person : wanted) {
            SessionLecturer lecturer;
            lecturer.session_id = session.id;
            lecturer.person_id = {person};
            lecturer.state = EngagementState::Confirmed;
            edit.save(lecturer);
        }
    }
    return result == RowOutcome::Unchanged && edit.changeCount() != before ? RowOutcome::Updated : result;
}

RowOutcome ImportContext::importEnrolment(const SheetReading& sheet, RowReader& row) {
    const Id<Person> person = personOf(row);
    const Id<CourseRun> run = runOf(row, sheet.guess);
    const auto on = row.read<QDate>(QStringLiteral("enrolled_on"), [](const Cell& cell) { return understoodDay(cell); });
    const auto code = row.read<QString>(QStringLiteral("state"), understoodEnrolmentState);
    if (row.refused())
        return RowOutcome::Refused;
    const EnrolmentState wanted = code ? choiceFromCode<EnrolmentState>(*code) : EnrolmentState::Enrolled;

    Enrolment enrolment = find<Enrolment>(database, QStringLiteral("course_run_id = ? AND person_id = ?"), run, person);
    const bool fresh = !enrolment.id;
    const int before = edit.changeCount();
    if (fresh) {
        enrolment.course_run_id = run;
        enrolment.person_id = person;
        enrolment.state = EnrolmentState::Applied;
    }
    if (on)
        enrolment.enrolled_on = *on;
    if (const QString notes = row.text(QStringLiteral("notes"), true); !notes.isEmpty())
        enrolment.notes = notes;
    // A list that does not say the state lets nobody past the queue and brings nobody back.
    EnrolmentState target = fresh || (code && stage(wanted) > stage(enrolment.state)) ? wanted : enrolment.state;
    if (takesSeat(target) && !(takesSeat(enrolment.state) && !fresh) && occupancy(database, run).isFull()) {
        if (fresh)
            row.tell(QStringLiteral("state"), QCoreApplication::translate("khue::Import", "All seats are taken; put on the waiting list."), Severity::Warning);
        target = EnrolmentState::Waiting;
    }
    if (fresh) {
        enrolment.state = target;
        if (target == EnrolmentState::Waiting)
            enrolment.waiting_position =
                1 + database.single(QStringLiteral("SELECT COALESCE(MAX(waiting_position), 0) FROM enrolment WHERE course_run_id = ?"), run).toInt();
        edit.save(enrolment);
        return RowOutcome::Created;
    }
    edit.save(enrolment);
    changeState(edit, database, enrolment, target);
    return edit.changeCount() == before ? RowOutcome::Unchanged : RowOutcome::Updated;
}

Id<Enrolment> ImportContext::enrolmentOf(RowReader& row, const SheetGuess& guess, Id<CourseRun>& run) {
    const Id<Person> person = personOf(row);
    run = runOf(row, guess);
    if (!person || !run)
        return {};
    const QString key = QString::number(run.value) + u'/' + QString::number(person.value);
    qint64& id = m_enrolments[key];
    if (!id)
        id = database.single(QStringLiteral("SELECT id FROM enrolment WHERE course_run_id = ? AND person_id = ?"), run, person).toLongLong();
    if (!id)
        row.tell(QStringLiteral("person"), QCoreApplication::translate("khue::Import", "The trainee is not enrolled in this course run."));
    return {id};
}

} // namespace khue
