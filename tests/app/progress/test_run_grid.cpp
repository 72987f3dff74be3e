// SPDX-License-Identifier: GPL-3.0-or-later
// The run's grid: it agrees with the records, and marks and scores are written as one step or not at all.
#include "app/programme.h"
#include "app/progress/run_grid.h"
#include "app/sample/sample_programme.h"
#include "app/store/edit.h"
#include "app/store/history.h"
#include "tests/support/test_class.h"

#include <QtCore/QTemporaryDir>

using namespace khue;

class TestRunGrid : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    /// The first run with trainees, sessions and assessments.
    Id<CourseRun> fullRun() {
        for (const CourseRun& run : loadAll<CourseRun>(*m_database, QStringLiteral("1 ORDER BY id"))) {
            const RunGrid grid = loadRunGrid(*m_database, run.id);
            if (grid.trainees.size() > 2 && grid.sessions.size() > 1 && !grid.assessments.empty())
                return run.id;
        }
        return {};
    }
    size_t steps() { return size_t(History(*m_database).groups(10000).size()); }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = openProgramme(m_folder->filePath(QStringLiteral("grid.sqlite")));
        m_database->setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 42), Qt::UTC); });
        addSampleProgramme(*m_database);
    }
    void cleanup() {
        m_database.reset();
        m_folder.reset();
    }

    void agreesWithTheRecords() {
        int marks = 0, scores = 0;
        for (const CourseRun& run : loadAll<CourseRun>(*m_database, QStringLiteral("1 ORDER BY id"))) {
            const RunGrid grid = loadRunGrid(*m_database, run.id);
            QCOMPARE(grid.trainees.size(), loadAll<Enrolment>(*m_database, QStringLiteral("course_run_id = ?"), run.id).size());
            for (size_t row = 0; row < grid.trainees.size(); ++row) {
                int attended = 0, marked = 0;
                for (size_t i = 0; i < grid.sessions.size(); ++i) {
                    const Attendance stored = find<Attendance>(*m_database, QStringLiteral("session_id = ? AND enrolment_id = ?"),
                                                               grid.sessions[i].id, grid.trainees[row].enrolment);
                    QCOMPARE(grid.mark(row, i).has_value(), bool(stored.id));
                    if (!stored.id)
                        continue;
                    QCOMPARE(*grid.mark(row, i), stored.mark);
                    ++marked;
                    attended += stored.mark == AttendanceMark::Present || stored.mark == AttendanceMark::Late;
                }
                QCOMPARE(grid.standing(row).marked, marked);
                QCOMPARE(grid.standing(row).attended, attended);
                marks += marked;
                for (size_t i = 0; i < grid.assessments.size(); ++i) {
                    const Score stored = find<Score>(*m_database, QStringLiteral("assessment_id = ? AND enrolment_id = ?"),
                                                     grid.assessments[i].id, grid.trainees[row].enrolment);
                    QCOMPARE(grid.score(row, i).has_value(), bool(stored.id));
                    if (!stored.id)
                        continue;
                    QCOMPARE(*grid.score(row, i), stored.points);
                    ++scores;
                }
            }
        }
        QVERIFY(marks > 0);
        QVERIFY(scores > 0);
    }

    void markingManyIsOneStepAndUndone() {
        const Id<CourseRun> run = fullRun();
        QVERIFY(run);
        const RunGrid before = loadRunGrid(*m_database, run);
        for (const std::optional<AttendanceMark> mark : {std::optional(AttendanceMark::Absent), std::optional(AttendanceMark::Late),
                                                         std::optional<AttendanceMark>()}) {
            QList<MarkCell> cells;
            for (const RunGrid::Trainee& trainee : before.trainees)
                for (const Session& session : before.sessions)
                    cells.append({session.id, trainee.enrolment, mark});
            const size_t count = steps();
            markCells(*m_database, cells, QStringLiteral("all"));
            QCOMPARE(steps(), count + 1);
            for (const auto& each : loadRunGrid(*m_database, run).marks)
                QVERIFY(each == mark);
            markCells(*m_database, cells, QStringLiteral("again"));
            QCOMPARE(steps(), count + 1);
            QVERIFY(History(*m_database).undo());
            QVERIFY(loadRunGrid(*m_database, run).marks == before.marks);
        }
    }

    void oneImpossibleScoreKeepsAllOut() {
        const Id<CourseRun> run = fullRun();
        QVERIFY(run);
        const RunGrid before = loadRunGrid(*m_database, run);
        const Assessment& assessment = before.assessments.front();
        QList<ScoreCell> cells;
        for (const RunGrid::Trainee& trainee : before.trainees)
            cells.append({assessment.id, trainee.enrolment, assessment.maximum / 4});
        for (const double impossible : {assessment.maximum + 0.5, -1.0}) {
            QList<ScoreCell> wrong = cells;
            wrong.last().points = impossible;
            const size_t count = steps();
            QVERIFY(hasErrors(setScores(*m_database, wrong, QStringLiteral("wrong"))));
            QCOMPARE(steps(), count);
            QVERIFY(loadRunGrid(*m_database, run).scores == before.scores);
        }
        QVERIFY(setScores(*m_database, cells, QStringLiteral("right")).isEmpty());
        const RunGrid after = loadRunGrid(*m_database, run);
        for (size_t row = 0; row < after.trainees.size(); ++row)
            QCOMPARE(after.score(row, 0), std::optional(assessment.maximum / 4));
        QVERIFY(History(*m_database).undo());
        QVERIFY(loadRunGrid(*m_database, run).scores == before.scores);
    }
};

KHUE_GUILESS_TEST(TestRunGrid)
#include "test_run_grid.moc"
