// SPDX-License-Identifier: GPL-3.0-or-later
// How trainees stand by the rules of their run: at the boundaries, and for ten thousand of them beside plain SQL.
#include "app/programme.h"
#include "app/progress/feedback.h"
#include "app/progress/outcome.h"
#include "app/progress/trainee_timeline.h"
#include "app/sample/sample_programme.h"
#include "app/store/history.h"
#include "app/store/settings.h"
#include "app/today/attention.h"
#include "tests/support/test_class.h"

#include <QtCore/QTemporaryDir>

using namespace khue;
Q_DECLARE_METATYPE(khue::Verdict)

class TestOutcome : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    static RunProgress runOf(int sessions, int over, RunState state = RunState::Running) {
        RunProgress run;
        run.state = state;
        run.sessions = sessions;
        run.over = over;
        return run;
    }
    static TraineeRecord recordOf(int attended, int absent, int excused = 0) {
        TraineeRecord record;
        record.attended = attended;
        record.absent = absent;
        record.excused = excused;
        return record;
    }
    static bool says(const Outcome& outcome, const char* code) {
        return std::any_of(outcome.reasons.begin(), outcome.reasons.end(), [&](const Problem& each) { return each.field == QLatin1String(code) && !each.text.isEmpty(); });
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = openProgramme(m_folder->filePath(QStringLiteral("outcome.sqlite")));
        m_database->setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 42), Qt::UTC); });
    }
    void cleanup() {
        m_database.reset();
        m_folder.reset();
    }

    void attendanceDecides_data() {
        QTest::addColumn<int>("sessions");
        QTest::addColumn<int>("attended");
        QTest::addColumn<int>("absent");
        QTest::addColumn<int>("excused");
        QTest::addColumn<bool>("leftOut");
        QTest::addColumn<bool>("finished");
        QTest::addColumn<int>("needed");
        QTest::addColumn<int>("canMiss");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("exactly at the required share") << 10 << 8 << 2 << 0 << false << true << 8 << 0 << Verdict::Passed;
        QTest::newRow("one below it") << 10 << 7 << 3 << 0 << false << true << 8 << -1 << Verdict::Failed;
        QTest::newRow("4 of 5 are 80%") << 5 << 4 << 1 << 0 << false << true << 4 << 0 << Verdict::Passed;
        QTest::newRow("a share that is no whole number is rounded up") << 6 << 4 << 2 << 0 << false << true << 5 << -1 << Verdict::Failed;
        QTest::newRow("excused as an absence") << 10 << 7 << 2 << 1 << false << true << 8 << -1 << Verdict::Failed;
        QTest::newRow("excused left out") << 10 << 8 << 1 << 1 << true << true << 8 << 0 << Verdict::Passed;
        QTest::newRow("excused from everything") << 4 << 0 << 0 << 4 << true << true << 0 << 0 << Verdict::Unsettled;
        QTest::newRow("nothing marked yet") << 10 << 0 << 0 << 0 << false << false << 8 << 2 << Verdict::OnCourse;
        QTest::newRow("one absence of two that can be borne") << 10 << 3 << 1 << 0 << false << false << 8 << 1 << Verdict::AtRisk;
        QTest::newRow("one absence, good share") << 10 << 5 << 1 << 0 << false << false << 8 << 1 << Verdict::OnCourse;
        QTest::newRow("cannot miss another") << 10 << 6 << 2 << 0 << false << false << 8 << 0 << Verdict::AtRisk;
        QTest::newRow("point of no return") << 10 << 1 << 3 << 0 << false << false << 8 << -1 << Verdict::OutOfReach;
        QTest::newRow("reached already, more to come") << 10 << 8 << 1 << 0 << false << false << 8 << 1 << Verdict::OnCourse;
        QTest::newRow("no sessions, going on") << 0 << 0 << 0 << 0 << false << false << 0 << 0 << Verdict::OnCourse;
        QTest::newRow("no sessions, finished") << 0 << 0 << 0 << 0 << false << true << 0 << 0 << Verdict::Unsettled;
        QTest::newRow("unmarked in a finished run") << 10 << 7 << 0 << 0 << false << true << 8 << 2 << Verdict::Unsettled;
    }
    void attendanceDecides() {
        QFETCH(int, sessions);
        QFETCH(int, attended);
        QFETCH(int, absent);
        QFETCH(int, excused);
        QFETCH(bool, leftOut);
        QFETCH(bool, finished);
        QFETCH(int, needed);
        QFETCH(int, canMiss);
        QFETCH(Verdict, verdict);
        RunProgress run = runOf(sessions, attended + absent + excused, finished ? RunState::Finished : RunState::Running);
        run.rules.excusedLeftOut = leftOut;
        const Outcome outcome = judge(run, recordOf(attended, absent, excused));
        QCOMPARE(outcome.needed, needed);
        QCOMPARE(outcome.canMiss, canMiss);
        QCOMPARE(outcome.verdict, verdict);
        QCOMPARE(whyNoCertificate(outcome).isEmpty(), verdict == Verdict::Passed);
        QCOMPARE(hasErrors(whyNoCertificate(outcome)), verdict != Verdict::Passed);
        if (verdict != Verdict::OnCourse && verdict != Verdict::Passed)
            QVERIFY(!outcome.reasons.isEmpty());
    }

    /// Missing one more than can be borne is never mended; attending all the rest up to there always suffices.
    void thePointOfNoReturnIsOne() {
        for (int sessions = 1; sessions <= 24; ++sessions)
            for (const double required : {0.0, 33.3, 50.0, 66.6, 75.0, 80.0, 90.0, 100.0})
                for (int attended = 0; attended <= sessions; ++attended)
                    for (int absent = 0; attended + absent <= sessions; ++absent) {
                        RunProgress run = runOf(sessions, sessions, RunState::Finished);
                        run.rules.requiredAttendance = required;
                        const Outcome now = judge(run, recordOf(attended, absent));
                        const int open = sessions - attended - absent;
                        for (int missed = 0; missed <= open; ++missed) {
                            const Outcome later = judge(run, recordOf(attended + open - missed, absent + missed));
                            QCOMPARE(later.passed(), missed <= now.canMiss);
                        }
                    }
    }

    void scoresDecide_data() {
        QTest::addColumn<double>("mark");
        QTest::addColumn<double>("first"); // below 0: no score
        QTest::addColumn<double>("second");
        QTest::addColumn<bool>("finished");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("exactly the pass mark") << 50.0 << 10.0 << 5.0 << true << Verdict::Passed;
        QTest::newRow("just below") << 50.0 << 10.0 << 4.9 << true << Verdict::Failed;
        QTest::newRow("weights count") << 60.0 << 20.0 << 0.0 << true << Verdict::Passed; // 60% of the weight
        QTest::newRow("a score is missing at the end") << 50.0 << 20.0 << -1.0 << true << Verdict::Unsettled;
        QTest::newRow("missing, and even all points would not do") << 80.0 << 2.0 << -1.0 << false << Verdict::OutOfReach;
        QTest::newRow("below so far") << 50.0 << 8.0 << -1.0 << false << Verdict::AtRisk;
        QTest::newRow("good so far") << 50.0 << 12.0 << -1.0 << false << Verdict::OnCourse;
    }
    void scoresDecide() {
        QFETCH(double, mark);
        QFETCH(double, first);
        QFETCH(double, second);
        QFETCH(bool, finished);
        QFETCH(Verdict, verdict);
        RunProgress run = runOf(4, finished ? 4 : 2, finished ? RunState::Finished : RunState::Running);
        run.rules.passMark = mark;
        run.assessments = {{{1}, AssessmentKind::PostTest, QStringLiteral("Test"), 20, 60, true}, {{2}, AssessmentKind::Assignment, QStringLiteral("Work"), 10, 40, false}};
        TraineeRecord record = recordOf(finished ? 4 : 2, 0);
        for (const double points : {first, second})
            record.points.push_back(points < 0 ? std::nullopt : std::optional(points));
        const Outcome outcome = judge(run, record);
        QCOMPARE(outcome.verdict, verdict);
        QCOMPARE(outcome.missing.size(), second < 0 ? 1 : 0);
        if (verdict == Verdict::OutOfReach || verdict == Verdict::AtRisk || verdict == Verdict::Failed)
            QVERIFY(says(outcome, "score"));
    }

    void otherReasons() {
        TraineeRecord record = recordOf(4, 0);
        RunProgress run = runOf(4, 4, RunState::Finished);
        QVERIFY(judge(run, record).passed());
        record.precedingMissing = {QStringLiteral("TOP-RM")};
        QVERIFY(!judge(run, record).passed());
        QVERIFY(says(judge(run, record), "preceding"));
        record.precedingMissing.clear();
        for (const EnrolmentState state : {EnrolmentState::Applied, EnrolmentState::Waiting, EnrolmentState::Withdrawn}) {
            record.state = state;
            QCOMPARE(judge(run, record).verdict, Verdict::NotTakingPart);
            QVERIFY(hasErrors(whyNoCertificate(judge(run, record))));
        }
        record.state = EnrolmentState::Failed;
        QCOMPARE(judge(run, record).verdict, Verdict::Failed);
        record.state = EnrolmentState::Enrolled;
        QCOMPARE(judge(runOf(4, 4, RunState::Cancelled), record).verdict, Verdict::NotTakingPart);
    }

    void gainIsNormalised() {
        QCOMPARE(normalisedGain(40, 70), std::optional(0.5));
        QCOMPARE(normalisedGain(40, 40), std::optional(0.0));
        QVERIFY(*normalisedGain(40, 10) < 0);
        QVERIFY(!normalisedGain(100, 100));
        QVERIFY(!normalisedGain(std::nullopt, 50));
        QVERIFY(!normalisedGain(50, std::nullopt));
    }

    void runCourseOrSettingRules() {
        Edit edit(*m_database, "add");
        Course course;
        course.code = QStringLiteral("C");
        course.title_vi = QStringLiteral("C");
        edit.save(course);
        CourseRun run;
        run.code = QStringLiteral("C-01");
        run.course_id = course.id;
        edit.save(run);
        edit.commit();
        QCOMPARE(passRules(*m_database, run.id).requiredAttendance, 80.0);
        setSetting(*m_database, QStringLiteral("attendance_required_percent"), QStringLiteral("70"));
        QCOMPARE(passRules(*m_database, run.id).requiredAttendance, 70.0);
        course.required_attendance = 90;
        QVERIFY(saveChecked(*m_database, course, "save").isEmpty());
        QCOMPARE(passRules(*m_database, run.id).requiredAttendance, 90.0);
        run.required_attendance = 0;
        QVERIFY(saveChecked(*m_database, run, "save").isEmpty());
        QCOMPARE(passRules(*m_database, run.id).requiredAttendance, 0.0);
        course.pass_mark = 101;
        QVERIFY(hasErrors(saveChecked(*m_database, course, "save")));
    }

    void coursesPrecedeWithoutACircle() {
        std::array<Course, 3> courses;
        {
            Edit edit(*m_database, "add");
            for (size_t i = 0; i < courses.size(); ++i) {
                courses[i].code = QStringLiteral("C%1").arg(i);
                courses[i].title_vi = courses[i].code;
                edit.save(courses[i]);
            }
            QVERIFY(setPrecedingCourses(edit, *m_database, courses[1].id, {courses[0].id.value}).isEmpty());
            QVERIFY(setPrecedingCourses(edit, *m_database, courses[2].id, {courses[1].id.value}).isEmpty());
            edit.commit();
        }
        Edit edit(*m_database, "save");
        QVERIFY(hasErrors(setPrecedingCourses(edit, *m_database, courses[0].id, {courses[2].id.value})));
        QVERIFY(hasErrors(setPrecedingCourses(edit, *m_database, courses[0].id, {courses[0].id.value})));
        QVERIFY(setPrecedingCourses(edit, *m_database, courses[2].id, {courses[0].id.value}).isEmpty());
        edit.commit();
        QCOMPARE(m_database->single(QStringLiteral("SELECT preceding_id FROM preceding_course WHERE course_id = ?"), courses[2].id).toLongLong(), courses[0].id.value);
    }

    void theSampleShowsEveryState() {
        addSampleProgramme(*m_database);
        QSet<int> verdicts;
        for (const TraineeOutcome& each : allOutcomes(*m_database).trainees) {
            verdicts.insert(int(each.outcome.verdict));
            const TraineeOutcome alone = outcomeOf(*m_database, each.record.id);
            QCOMPARE(alone.outcome.verdict, each.outcome.verdict);
            QCOMPARE(alone.outcome.reasons, each.outcome.reasons);
        }
        for (const Verdict verdict : {Verdict::NotTakingPart, Verdict::OnCourse, Verdict::AtRisk, Verdict::OutOfReach, Verdict::Unsettled, Verdict::Passed, Verdict::Failed})
            QVERIFY2(verdicts.contains(int(verdict)), qPrintable(codeOf(verdict)));
        bool told = false;
        for (const Attention& each : whatNeedsSomebody(*m_database))
            told = told || (each.kind == QLatin1String("at_risk") && each.about.size() > 1);
        QVERIFY(told);
    }

    void resultsAreRecordedAsOneStep() {
        addSampleProgramme(*m_database);
        const Id<CourseRun> run{1};
        {
            // The sample's results are recorded already: here they are not yet.
            Edit edit(*m_database, "test");
            for (Enrolment enrolment : loadAll<Enrolment>(*m_database, QStringLiteral("course_run_id = 1 AND state IN ('completed', 'failed')"))) {
                enrolment.state = EnrolmentState::Enrolled;
                edit.save(enrolment);
            }
            edit.commit();
        }
        QList<qint64> all;
        int passed = 0, failed = 0;
        for (const TraineeOutcome& each : outcomesOfRun(*m_database, run).trainees) {
            all.append(each.record.id.value);
            passed += each.outcome.verdict == Verdict::Passed;
            failed += each.outcome.verdict == Verdict::Failed;
        }
        QVERIFY(passed > 0);
        QCOMPARE(recordResults(*m_database, run, all), passed + failed);
        const auto count = [&](const char* state) {
            return m_database->single(QStringLiteral("SELECT COUNT(*) FROM enrolment WHERE course_run_id = 1 AND state = ?"), QString::fromLatin1(state)).toInt();
        };
        QCOMPARE(count("completed"), passed);
        QCOMPARE(count("failed"), failed);
        QCOMPARE(recordResults(*m_database, run, all), 0); // twice is once
        QVERIFY(History(*m_database).undo());
        QCOMPARE(count("completed"), 0);
    }

    void fewAnswersAreNotTold() {
        addSampleProgramme(*m_database);
        int suppressed = 0, told = 0;
        for (const qint64 run : {1, 2})
            for (const FeedbackSummary& each : feedbackByQuestion(*m_database, {run})) {
                suppressed += each.suppressed;
                told += !each.suppressed;
                QCOMPARE(each.mean() > 0, !each.suppressed);
            }
        QVERIFY(suppressed > 0);
        QVERIFY(told > 0);
        const Id<FeedbackQuestion> question{m_database->single(QStringLiteral("SELECT MIN(id) FROM feedback_question")).toLongLong()};
        const qint64 before = m_database->single(QStringLiteral("SELECT COUNT(*) FROM feedback_answer")).toLongLong();
        QVERIFY(hasErrors(addFeedback(*m_database, {1}, {{question, {5, 6}}})));
        QCOMPARE(m_database->single(QStringLiteral("SELECT COUNT(*) FROM feedback_answer")).toLongLong(), before);
        QVERIFY(addFeedback(*m_database, {1}, {{question, {5, 0, 1}}}).isEmpty());
        QCOMPARE(m_database->single(QStringLiteral("SELECT COUNT(*) FROM feedback_answer")).toLongLong(), before + 2);
        for (const FeedbackSummary& each : feedbackByLecturer(*m_database))
            QCOMPARE(each.answers, m_database->single(QStringLiteral("SELECT COUNT(*) FROM feedback_answer a JOIN feedback_question q ON q.id = a.feedback_question_id "
                                                                     "WHERE q.person_id = ?"), each.lecturer).toInt());
    }

    void tenThousandAgreeWithPlainSql() {
        constexpr int runs = 20, trainees = 500, sessions = 10;
        m_database->run(QStringLiteral("INSERT INTO course (id, code, title_vi, credit_hours, bears_credit) VALUES (1, 'C', 'C', 0, 1)"));
        m_database->run(QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO person "
                                       "(id, code, is_trainee, is_faculty, given_name, name_order, sex, full_name, sort_vi, sort_en) "
                                       "SELECT i, 'P' || i, 1, 0, 'An', 'vietnamese', 'unknown', 'An', printf('%06d', i), printf('%06d', i) FROM n")
                            .arg(runs * trainees));
        m_database->run(QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO course_run "
                                       "(id, code, course_id, number, seats, state, required_attendance, pass_mark) "
                                       "SELECT i, 'R' || i, 1, i, 0, 'running', 40 + i * 3, 40 + i FROM n")
                            .arg(runs));
        m_database->run(QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO session "
                                       "(course_run_id, number, starts_at, ends_at, zone, kind, mode) "
                                       "SELECT r.id, i, '2026-0' || (1 + i % 9) || '-10T02:00:00Z', '2026-0' || (1 + i % 9) || '-10T04:00:00Z', 'Asia/Ho_Chi_Minh', 'lecture', "
                                       "CASE i % 2 WHEN 0 THEN 'online' ELSE 'in_person' END FROM n, course_run r")
                            .arg(sessions));
        m_database->run(QStringLiteral("INSERT INTO enrolment (course_run_id, person_id, state, waiting_position) SELECT 1 + (id - 1) / %1, id, 'enrolled', 0 FROM person").arg(trainees));
        m_database->run(QStringLiteral("INSERT INTO assessment (course_run_id, position, kind, maximum, weight, required) "
                                       "SELECT id, 1, 'post_test', 20, 60, 1 FROM course_run UNION ALL SELECT id, 2, 'assignment', 10, 40, 0 FROM course_run"));
        m_database->run(QStringLiteral("INSERT INTO attendance (session_id, enrolment_id, mark) SELECT s.id, e.id, "
                                       "CASE (e.id * 7919 + s.id * 104729) % 11 WHEN 0 THEN 'absent' WHEN 1 THEN 'excused' WHEN 2 THEN 'late' ELSE "
                                       "CASE WHEN e.id % 5 = 0 AND (e.id + s.id) % 3 = 0 THEN 'absent' ELSE 'present' END END "
                                       "FROM enrolment e JOIN session s ON s.course_run_id = e.course_run_id WHERE (e.id * 31 + s.id * 17) % 13 > 0"));
        m_database->run(QStringLiteral("INSERT INTO score (assessment_id, enrolment_id, points) SELECT a.id, e.id, ((e.id * 37 + a.id * 101) % 41) * a.maximum / 40.0 "
                                       "FROM enrolment e JOIN assessment a ON a.course_run_id = e.course_run_id WHERE (e.id + a.id * 3) % 7 > 0"));

        // Independently, how everybody stands, with what was reached; «risk» as the rules have it: absent before and no
        // session may be missed any more, or too small a share of two marked sessions or more, or too low a total so far.
        struct Plain {
            QString verdict;
            int attended;
            std::optional<double> total;
        };
        QHash<qint64, Plain> plain;
        {
            Statement rows = m_database->query(QStringLiteral(
                "WITH m AS (SELECT e.id, e.course_run_id, COALESCE(SUM(a.mark IN ('present', 'late')), 0) AS came, COUNT(a.id) AS marked FROM enrolment e "
                "LEFT JOIN attendance a ON a.enrolment_id = e.id GROUP BY e.id), "
                "t AS (SELECT e.id, SUM(a.weight * COALESCE(x.points, 0) / a.maximum) AS low, SUM(a.weight * COALESCE(x.points / a.maximum, 1)) AS high, "
                "SUM(CASE WHEN x.id IS NULL THEN 0 ELSE a.weight END) AS scored FROM enrolment e JOIN assessment a ON a.course_run_id = e.course_run_id "
                "LEFT JOIN score x ON x.assessment_id = a.id AND x.enrolment_id = e.id GROUP BY e.id) "
                "SELECT m.id, CASE WHEN 100 * (came + 10 - marked) < r.required_attendance * 10 OR high < r.pass_mark - 1e-9 THEN 'out_of_reach' "
                "WHEN 100 * came >= r.required_attendance * 10 AND scored = 100 AND low >= r.pass_mark - 1e-9 AND marked = 10 THEN 'passed' "
                "WHEN (100 * came < r.required_attendance * 10 AND ((marked > came AND 100 * (came + 9 - marked) < r.required_attendance * 10) "
                "OR (marked > 1 AND 100.0 * came / marked < r.required_attendance - 1e-9))) OR (scored > 0 AND 100 * low / scored < r.pass_mark - 1e-9) THEN 'at_risk' "
                "ELSE 'on_course' END, came, CASE WHEN scored > 0 THEN 100 * low / scored END "
                "FROM m JOIN t ON t.id = m.id JOIN course_run r ON r.id = m.course_run_id"));
            while (rows.next())
                plain.insert(rows.integer(0), {rows.text(1), int(rows.integer(2)), rows.isNull(3) ? std::nullopt : std::optional(rows.real(3))});
        }
        const auto agrees = [&plain](const TraineeOutcome& each) {
            const Plain expected = plain.value(each.record.id.value);
            return codeOf(each.outcome.verdict) == expected.verdict && each.outcome.attended == expected.attended && each.outcome.total.has_value() == expected.total.has_value() &&
                   (!expected.total || qAbs(*each.outcome.total - *expected.total) < 1e-6);
        };
        // The whole programme, and with it what the reports read.
        const Outcomes outcomes = allOutcomes(*m_database);
        QCOMPARE(outcomes.trainees.size(), size_t(runs * trainees));
        QHash<QString, int> counts;
        for (const TraineeOutcome& each : outcomes.trainees) {
            QVERIFY2(agrees(each), qPrintable(QStringLiteral("enrolment %1: %2, not %3").arg(each.record.id.value).arg(codeOf(each.outcome.verdict), plain.value(each.record.id.value).verdict)));
            ++counts[codeOf(each.outcome.verdict)];
        }
        for (const char* verdict : {"out_of_reach", "passed", "at_risk", "on_course"})
            QVERIFY2(counts.value(QString::fromLatin1(verdict)) > 100, verdict);
        // The boards, run by run.
        for (int run = 1; run <= runs; ++run) {
            const Outcomes board = outcomesOfRun(*m_database, {run});
            QCOMPARE(board.trainees.size(), size_t(trainees));
            for (const TraineeOutcome& each : board.trainees)
                QVERIFY(agrees(each));
        }
        // The at-risk list: everybody at risk or out of reach, and nobody else.
        QSet<qint64> listed;
        for (const TraineeOutcome& each : traineesAtRisk(*m_database).trainees)
            listed.insert(each.record.id.value);
        for (auto each = plain.begin(); each != plain.end(); ++each)
            QCOMPARE(listed.contains(each.key()), each->verdict == QLatin1String("at_risk") || each->verdict == QLatin1String("out_of_reach"));
        // Transcripts, of every fiftieth.
        for (int person = 1; person <= runs * trainees; person += 50) {
            const Outcomes transcript = outcomesOfPerson(*m_database, {person});
            QCOMPARE(transcript.trainees.size(), size_t(1));
            QVERIFY(agrees(transcript.trainees.front()));
            int standings = 0;
            for (const TimelineEntry& entry : traineeTimeline(*m_database, {person}))
                if (entry.kind == TimelineEntry::Kind::Standing) {
                    ++standings;
                    QCOMPARE(codeOf(*entry.verdict), plain.value(transcript.trainees.front().record.id.value).verdict);
                }
            QCOMPARE(standings, 1);
        }
    }

    void aScoreAboveTheMaximumIsRefused() {
        addSampleProgramme(*m_database);
        Score score = find<Score>(*m_database, QStringLiteral("1 ORDER BY id LIMIT 1"));
        score.points = 20.5;
        const QList<Problem> problems = saveChecked(*m_database, score, "save");
        QVERIFY(hasErrors(problems));
        QVERIFY(problems.first().text.contains(QLatin1String("20")));
    }
};

KHUE_GUILESS_TEST(TestOutcome)
#include "test_outcome.moc"
