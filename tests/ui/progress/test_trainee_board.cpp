// SPDX-License-Identifier: GPL-3.0-or-later
// The trainee board: it says what the rules say, filters, writes upon many rows, and opens a trainee.
#include "app/programme.h"
#include "app/sample/sample_programme.h"
#include "app/store/failure.h"
#include "app/store/history.h"
#include "ui/progress/trainee_board.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/record_list.h"
#include "tests/support/test_class.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QComboBox>

using namespace khue;

namespace {

/// All of the window that a board needs.
class BoardWorkspace : public Workspace {
public:
    explicit BoardWorkspace(Database& database) : m_database(database) {}
    Database& database() override { return m_database; }
    void showRecord(const QString& table, qint64 id) override { opened = {table, id}; }
    void showPage(const QString&) override {}
    void showReport(const QString&, const QVariantMap&) override {}
    bool attempt(const std::function<void()>& action) override {
        try {
            action();
            return true;
        } catch (const Failure& failure) {
            said = failure.message();
            return false;
        }
    }
    void runTask(const QString&, std::function<void(Database&, Progress&)>, std::function<void()>) override {}
    void say(const QString& message) override { said = message; }
    QWidget* window() override { return nullptr; }

    QPair<QString, qint64> opened;
    QString said;

private:
    Database& m_database;
};

} // namespace

class TestTraineeBoard : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<BoardWorkspace> m_workspace;
    std::unique_ptr<TraineeBoard> m_board;

    void open(qint64 run) {
        m_board->setRun({run});
        m_board->reload();
        wait();
    }
    void wait() { QTRY_VERIFY_WITH_TIMEOUT(!m_board->isLoading(), 60000); }
    /// Reads anew, as the window does after a change.
    void reload() {
        m_board->reload();
        wait();
    }
    int number(const char* sql) { return m_database->single(QString::fromLatin1(sql)).toInt(); }
    QModelIndex cell(int row, int column) { return m_board->model()->index(row, column); }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = openProgramme(m_folder->filePath(QStringLiteral("board.sqlite")));
        m_database->setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); });
        addSampleProgramme(*m_database);
        m_workspace = std::make_unique<BoardWorkspace>(*m_database);
        m_board = std::make_unique<TraineeBoard>(*m_workspace);
        m_board->resize(1200, 700);
        m_board->show();
    }
    void cleanup() {
        m_board.reset();
        m_workspace.reset();
        m_database.reset();
    }

    void itSaysWhatTheRulesSay() {
        QAbstractItemModelTester tester(m_board->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (qint64 run = 1; run <= 3; ++run) {
            open(run);
            const Outcomes outcomes = outcomesOfRun(*m_database, {run});
            QCOMPARE(m_board->model()->rowCount(), int(outcomes.trainees.size()));
            for (int row = 0; row < m_board->model()->rowCount(); ++row) {
                const TraineeOutcome& each = outcomes.trainees[size_t(row)];
                QCOMPARE(cell(row, TraineeBoardModel::Trainee).data().toString(), each.name);
                QCOMPARE(cell(row, TraineeBoardModel::Standing).data().toString(), titleOf(each.outcome.verdict));
                QCOMPARE(State(cell(row, TraineeBoardModel::Certificate).data(RecordListModel::ChipRole).toInt()) == State::Good, each.outcome.passed());
                QCOMPARE(cell(row, TraineeBoardModel::Standing).data(Qt::ToolTipRole).toString().isEmpty(), each.outcome.reasons.isEmpty());
                // Never a colour without a word.
                for (int column = 0; column < TraineeBoardModel::ColumnCount; ++column)
                    if (const QVariant chip = cell(row, column).data(RecordListModel::ChipRole); chip.isValid() && State(chip.toInt()) != State::Neutral)
                        QVERIFY(!cell(row, column).data().toString().isEmpty());
            }
        }
    }

    void filtersByStateAndName() {
        open(2);
        const int all = m_board->model()->rowCount();
        const int risk = m_board->model()->count(Verdict::AtRisk);
        QVERIFY(risk > 0 && risk < all);
        m_board->verdictFilter()->setCurrentIndex(m_board->verdictFilter()->findData(int(Verdict::AtRisk)));
        QCOMPARE(m_board->model()->rowCount(), risk);
        m_board->searchField()->setText(m_board->model()->at(0).code.toLower());
        QCOMPARE(m_board->model()->rowCount(), 1);
        reload();
        QCOMPARE(m_board->model()->rowCount(), 1);
        m_board->searchField()->clear();
        m_board->verdictFilter()->setCurrentIndex(0);
        QCOMPARE(m_board->model()->rowCount(), all);
    }

    void manyRowsAreWrittenAsOneStep() {
        open(2);
        const int all = m_board->model()->rowCount();
        const int before = number("SELECT COUNT(*) FROM enrolment WHERE course_run_id = 2 AND feedback_given = 1");
        m_board->view()->selectAll();
        m_board->setFeedbackGiven();
        QCOMPARE(number("SELECT COUNT(*) FROM enrolment WHERE course_run_id = 2 AND feedback_given = 1"), all);
        QVERIFY(History(*m_database).undo());
        QCOMPARE(number("SELECT COUNT(*) FROM enrolment WHERE course_run_id = 2 AND feedback_given = 1"), before);
        reload();
        m_board->view()->selectAll();
        const ask::Answers answers({QStringLiteral("Gọi lại tuần sau")});
        m_board->addNote();
        QCOMPARE(number("SELECT COUNT(*) FROM enrolment WHERE course_run_id = 2 AND notes IS NOT NULL"), all);
        reload();
        QCOMPARE(cell(0, TraineeBoardModel::Notes).data().toString(), QStringLiteral("Gọi lại tuần sau"));
    }

    void resultsAreRecorded() {
        {
            Edit edit(*m_database, "test");
            for (Enrolment enrolment : loadAll<Enrolment>(*m_database, QStringLiteral("course_run_id = 1 AND state IN ('completed', 'failed')"))) {
                enrolment.state = EnrolmentState::Enrolled;
                edit.save(enrolment);
            }
            edit.commit();
        }
        open(1);
        const int passed = m_board->model()->count(Verdict::Passed);
        QVERIFY(passed > 0);
        m_board->view()->selectAll();
        m_board->recordChosen();
        QCOMPARE(number("SELECT COUNT(*) FROM enrolment WHERE course_run_id = 1 AND state = 'completed'"), passed);
        QVERIFY(!m_workspace->said.isEmpty());
    }

    void whatIsChosenStaysChosen() {
        open(1);
        m_board->view()->selectRow(2);
        const qint64 id = m_board->model()->at(2).record.id.value;
        reload();
        const QModelIndexList rows = m_board->view()->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(m_board->model()->at(rows.first().row()).record.id.value, id);
    }

    void aRowOpensTheTrainee() {
        open(1);
        emit m_board->view()->openAsked(cell(0, 0));
        QCOMPARE(m_workspace->opened, (QPair<QString, qint64>{QStringLiteral("person"), m_board->model()->at(0).record.person.value}));
    }
};

KHUE_TEST(TestTraineeBoard)
#include "test_trainee_board.moc"
