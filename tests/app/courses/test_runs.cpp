// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/run_summary.h"
#include "app/courses/session_time.h"
#include "app/programme.h"
#include "app/progress/assessment.h"
#include "app/progress/attendance.h"
#include "app/sample/sample_programme.h"
#include "app/scheduling/timetable_actions.h"
#include "app/store/history.h"
#include "tests/support/test_class.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>

using namespace khue;

class TestRuns : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = openProgramme(m_folder->filePath(QStringLiteral("runs.sqlite")));
        m_database->setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 42), Qt::UTC); });
        addSampleProgramme(*m_database);
    }
    void cleanup() {
        m_database.reset();
        m_folder.reset();
    }

    void summaryAgreesWithPlainCounting() {
        const std::vector<CourseRun> runs = loadAll<CourseRun>(*m_database, QStringLiteral("1 ORDER BY id"));
        QCOMPARE(runs.size(), size_t(3));
        bool someAtRisk = false, someWaiting = false;
        for (const CourseRun& run : runs) {
            const RunSummary summary = runSummary(*m_database, run.id);
            int taken = 0, waiting = 0, atRisk = 0, allMarks = 0, allAttended = 0;
            double before = 0, after = 0;
            int befores = 0, afters = 0;
            for (const Enrolment& enrolment : loadAll<Enrolment>(*m_database, QStringLiteral("course_run_id = ?"), run.id)) {
                waiting += enrolment.state == EnrolmentState::Waiting;
                if (!takesSeat(enrolment.state))
                    continue;
                ++taken;
                int marks = 0, attended = 0;
                for (const Attendance& each : loadAll<Attendance>(*m_database, QStringLiteral("enrolment_id = ?"), enrolment.id)) {
                    ++marks;
                    attended += each.mark == AttendanceMark::Present || each.mark == AttendanceMark::Late;
                }
                atRisk += marks >= 2 && 100.0 * attended / marks < summary.attendanceRequired;
                allMarks += marks;
                allAttended += attended;
                for (const Score& score : loadAll<Score>(*m_database, QStringLiteral("enrolment_id = ?"), enrolment.id)) {
                    const AssessmentKind kind = load(*m_database, score.assessment_id).kind;
                    if (kind == AssessmentKind::PreTest)
                        before += score.points, ++befores;
                    else if (kind == AssessmentKind::PostTest)
                        after += score.points, ++afters;
                }
            }
            QCOMPARE(summary.seats.seats, run.seats);
            QCOMPARE(summary.seats.taken, taken);
            QCOMPARE(summary.seats.waiting, waiting);
            QCOMPARE(summary.atRisk, atRisk);
            QCOMPARE(summary.onCourse, taken - atRisk);
            QCOMPARE(summary.attendance.has_value(), allMarks > 0);
            if (allMarks)
                QCOMPARE(*summary.attendance, 100.0 * allAttended / allMarks);
            QCOMPARE(summary.before.has_value(), befores > 0);
            if (befores)
                QCOMPARE(*summary.before, before / befores);
            QCOMPARE(summary.after.has_value(), afters > 0);
            if (afters)
                QCOMPARE(*summary.after, after / afters);
            QCOMPARE(summary.sessions, int(loadAll<Session>(*m_database, QStringLiteral("course_run_id = ?"), run.id).size()));
            int held = 0;
            for (const Session& session : loadAll<Session>(*m_database, QStringLiteral("course_run_id = ?"), run.id))
                held += session.ends_at <= m_database->now();
            QCOMPARE(summary.held, held);
            someAtRisk = someAtRisk || atRisk;
            someWaiting = someWaiting || waiting;
        }
        QVERIFY(someAtRisk);
        QVERIFY(someWaiting);
        QCOMPARE(runSummary(*m_database, Id<CourseRun>{999}).sessions, 0);
    }

    void momentsFollowTheClockAtThePlace_data() {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("utc");
        const QString vietnam = QStringLiteral("Asia/Ho_Chi_Minh"), oxford = QStringLiteral("Europe/London");
        QTest::newRow("Viet Nam winter") << vietnam << QDate(2026, 12, 1) << QTime(8, 0) << QStringLiteral("2026-12-01T01:00:00Z");
        QTest::newRow("Viet Nam summer") << vietnam << QDate(2026, 7, 1) << QTime(8, 0) << QStringLiteral("2026-07-01T01:00:00Z");
        QTest::newRow("Viet Nam before seven") << vietnam << QDate(2026, 7, 1) << QTime(6, 0) << QStringLiteral("2026-06-30T23:00:00Z");
        QTest::newRow("Oxford winter") << oxford << QDate(2026, 12, 1) << QTime(8, 0) << QStringLiteral("2026-12-01T08:00:00Z");
        QTest::newRow("Oxford summer") << oxford << QDate(2026, 7, 1) << QTime(8, 0) << QStringLiteral("2026-07-01T07:00:00Z");
        QTest::newRow("skipped in spring") << oxford << QDate(2026, 3, 29) << QTime(1, 30) << QString();
        QTest::newRow("no date") << oxford << QDate() << QTime(8, 0) << QString();
        QTest::newRow("no such zone") << QStringLiteral("Mars/Base") << QDate(2026, 7, 1) << QTime(8, 0) << QString();
    }
    void momentsFollowTheClockAtThePlace() {
        QFETCH(QString, zone);
        QFETCH(QDate, date);
        QFETCH(QTime, time);
        QFETCH(QString, utc);
        QCOMPARE(momentAtPlace(date, time, zone).toString(Qt::ISODate), utc);
    }

    void hoursElsewhereNameTheDayWhereItDiffers() {
        const QDateTime starts(QDate(2026, 12, 1), QTime(1, 0), Qt::UTC); // 8:00 in Viet Nam
        const QString vietnam = QStringLiteral("Asia/Ho_Chi_Minh"), oxford = QStringLiteral("Europe/London");
        QCOMPARE(shownHours(starts, starts.addSecs(7200), vietnam, vietnam), QStringLiteral("08:00–10:00"));
        QCOMPARE(shownHours(starts, starts.addSecs(7200), vietnam, oxford), QStringLiteral("01:00–03:00"));
        QVERIFY(shownHours(starts.addSecs(-2 * 3600), starts, vietnam, oxford).size() > 11); // the evening before
        QVERIFY(shownHours({}, {}, vietnam, oxford).isEmpty());
    }

    void rollForwardKeepsWeekdayAndHours_data() {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QString>("zone");
        QTest::newRow("a Monday, half a year on") << QDate(2027, 5, 3) << QStringLiteral("Asia/Ho_Chi_Minh");
        QTest::newRow("a Friday") << QDate(2027, 1, 8) << QStringLiteral("Asia/Ho_Chi_Minh");
        QTest::newRow("over the change of summer time") << QDate(2027, 6, 7) << QStringLiteral("Europe/London");
        QTest::newRow("back in time") << QDate(2025, 2, 3) << QStringLiteral("Europe/London");
    }
    void rollForwardKeepsWeekdayAndHours() {
        QFETCH(QDate, start);
        QFETCH(QString, zone);
        const CourseRun from = load(*m_database, Id<CourseRun>{1});
        {
            Edit edit(*m_database, "timetable");
            for (Session session : loadAll<Session>(*m_database, QStringLiteral("course_run_id = ?"), from.id)) {
                session.zone = zone;
                edit.save(session);
            }
            edit.commit();
        }
        const int groups = int(History(*m_database).groups(1000).size());
        Edit edit(*m_database, "add", QStringLiteral("TOP-RM-02"));
        const CourseRun made = rollForward(edit, *m_database, from, QStringLiteral("TOP-RM-02"), start);
        edit.commit();
        QCOMPARE(int(History(*m_database).groups(1000).size()), groups + 1);
        QCOMPARE(made.number, 2);
        QCOMPARE(made.state, RunState::Planned);
        const std::vector<Session> old = loadAll<Session>(*m_database, QStringLiteral("course_run_id = ? ORDER BY number"), from.id);
        const std::vector<Session> copies = loadAll<Session>(*m_database, QStringLiteral("course_run_id = ? ORDER BY number"), made.id);
        QCOMPARE(copies.size(), old.size());
        const QDate first = atPlace(copies.front().starts_at, zone).date();
        QVERIFY(first >= start && first < start.addDays(7));
        for (size_t i = 0; i < old.size(); ++i) {
            const QDateTime before = atPlace(old[i].starts_at, zone), after = atPlace(copies[i].starts_at, zone);
            QCOMPARE(after.time(), before.time());
            QCOMPARE(before.date().daysTo(after.date()) % 7, qint64(0));
            QCOMPARE(atPlace(copies[i].ends_at, zone).time(), atPlace(old[i].ends_at, zone).time());
            QCOMPARE(copies[i].room_id, old[i].room_id);
            QCOMPARE(copies[i].topic_vi, old[i].topic_vi);
            for (const SessionLecturer& lecturer : loadAll<SessionLecturer>(*m_database, QStringLiteral("session_id = ?"), copies[i].id))
                QCOMPARE(lecturer.state, EngagementState::Provisional);
        }
        QCOMPARE(loadAll<Enrolment>(*m_database, QStringLiteral("course_run_id = ?"), made.id).size(), size_t(0));
        QCOMPARE(loadAll<Assessment>(*m_database, QStringLiteral("course_run_id = ?"), made.id).size(),
                 loadAll<Assessment>(*m_database, QStringLiteral("course_run_id = ?"), from.id).size());
        History(*m_database).undo();
        QVERIFY(!find<CourseRun>(*m_database, QStringLiteral("code = ?"), QStringLiteral("TOP-RM-02")).id);
        QCOMPARE(loadAll<Session>(*m_database, QStringLiteral("course_run_id = ?"), made.id).size(), size_t(0));
    }

    void renumberFollowsTheDates() {
        const Id<CourseRun> run{2};
        std::vector<Session> sessions = loadAll<Session>(*m_database, QStringLiteral("course_run_id = ? ORDER BY number"), run);
        {   // The first and the last change their dates, one loses its own.
            Edit edit(*m_database, "timetable");
            std::swap(sessions.front().starts_at, sessions.back().starts_at);
            std::swap(sessions.front().ends_at, sessions.back().ends_at);
            sessions[2].starts_at = sessions[2].ends_at = {};
            for (Session& session : sessions)
                edit.save(session);
            edit.commit();
        }
        Edit edit(*m_database, "timetable");
        const int changed = renumberByDate(edit, *m_database, run);
        edit.commit();
        QVERIFY(changed >= 3);
        const std::vector<Session> now = loadAll<Session>(*m_database, QStringLiteral("course_run_id = ? ORDER BY number"), run);
        for (size_t i = 0; i < now.size(); ++i) {
            QCOMPARE(now[i].number, int(i) + 1);
            if (i + 2 < now.size())
                QVERIFY(now[i].starts_at < now[i + 1].starts_at);
        }
        QCOMPARE(now.back().id, sessions[2].id);
        {
            Edit again(*m_database, "timetable");
            QCOMPARE(renumberByDate(again, *m_database, run), 0);
        }
        History(*m_database).undo();
        QCOMPARE(load(*m_database, sessions.front().id).number, 1);
    }

    void duplicateIsAWeekLater() {
        const Session session = find<Session>(*m_database, QStringLiteral("course_run_id = 1 AND number = 1"));
        Edit edit(*m_database, "timetable");
        const Session copy = duplicateSession(edit, *m_database, session);
        edit.commit();
        QCOMPARE(copy.number, 11);
        QCOMPARE(session.starts_at.daysTo(copy.starts_at), qint64(7));
        QCOMPARE(loadAll<SessionLecturer>(*m_database, QStringLiteral("session_id = ?"), copy.id).size(), size_t(1));
    }

    void suggestedCodesAreFree() {
        QCOMPARE(suggestedRunCode(*m_database, Id<Course>{1}), QStringLiteral("TOP-RM-02"));
        CourseRun taken;
        taken.course_id = {2};
        taken.code = QStringLiteral("TOP-RM-02");
        QVERIFY(!hasErrors(saveChecked(*m_database, taken, "add")));
        QCOMPARE(suggestedRunCode(*m_database, Id<Course>{1}), QStringLiteral("TOP-RM-03"));
    }

    void historyHoldsWhatBelongsToTheRun() {
        const Id<CourseRun> run{1};
        const auto newest = [&](Id<CourseRun> of) {
            const QList<HistoryStep> steps = History(*m_database).stepsOf(tableOf<CourseRun>, of.value, 1);
            return steps.isEmpty() ? qint64(0) : steps.first().group.id;
        };
        const qint64 sample = newest(run);
        QVERIFY(sample);
        QCOMPARE(newest(Id<CourseRun>{2}), sample);
        const Session session = find<Session>(*m_database, QStringLiteral("course_run_id = ? AND number = 1"), run);
        const SessionLecturer lecturer = find<SessionLecturer>(*m_database, QStringLiteral("session_id = ?"), session.id);
        const Enrolment enrolment = find<Enrolment>(*m_database, QStringLiteral("course_run_id = ? AND state = 'enrolled'"), run);
        const Assessment assessment = find<Assessment>(*m_database, QStringLiteral("course_run_id = ?"), run);
        qint64 last = sample;
        const auto changes = [&](auto change) {
            Edit edit(*m_database, "save");
            change(edit);
            edit.commit();
            const qint64 now = newest(run);
            const bool seen = now > last;
            last = now;
            return seen && newest(Id<CourseRun>{2}) == sample;
        };
        QVERIFY(changes([&](Edit& edit) { setMark(edit, *m_database, session.id, enrolment.id, std::nullopt); }));
        QVERIFY(changes([&](Edit& edit) { setMark(edit, *m_database, session.id, enrolment.id, AttendanceMark::Late); }));
        QVERIFY(changes([&](Edit& edit) { setScore(edit, *m_database, assessment.id, enrolment.id, 3.5); }));
        QVERIFY(changes([&](Edit& edit) { edit.remove(lecturer.id); }));
        QVERIFY(changes([&](Edit& edit) { edit.remove(session.id); }));
        QVERIFY(changes([&](Edit& edit) { edit.remove(enrolment.id); }));
        // Another run's changes are not this one's.
        Edit edit(*m_database, "save");
        edit.remove(find<Session>(*m_database, QStringLiteral("course_run_id = 2 AND number = 1")).id);
        edit.commit();
        QCOMPARE(newest(run), last);
        QVERIFY(newest(Id<CourseRun>{2}) > last);
        // In steps, without gaps or repeats.
        QList<qint64> atOnce, inSteps;
        for (const HistoryStep& step : History(*m_database).stepsOf(tableOf<CourseRun>, run.value, 100))
            atOnce.append(step.group.id);
        for (qint64 before = 0;;) {
            const QList<HistoryStep> some = History(*m_database).stepsOf(tableOf<CourseRun>, run.value, 2, before);
            for (const HistoryStep& step : some)
                inSteps.append(step.group.id);
            if (some.isEmpty())
                break;
            before = some.last().group.id;
        }
        QCOMPARE(inSteps, atOnce);
        QCOMPARE(atOnce.size(), 7);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

KHUE_GUILESS_TEST(TestRuns)
#include "test_runs.moc"
