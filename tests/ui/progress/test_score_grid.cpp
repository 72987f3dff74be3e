// SPDX-License-Identifier: GPL-3.0-or-later
// The score grid in the real window: typing, pasting from a spreadsheet, sums; nothing is ever half done.
#include "app/progress/run_grid.h"
#include "app/store/edit.h"
#include "app/store/history.h"
#include "app/store/language.h"
#include "tests/ui/window_fixture.h"
#include "ui/courses/run_page.h"
#include "ui/progress/score_grid.h"
#include "tests/support/test_class.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QLineEdit>

using namespace khue;

using Points = std::optional<double>;

class TestScoreGrid : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;
    ScoreGrid* m_grid = nullptr;
    Id<CourseRun> m_run;

    Database& db() { return m_fixture.window->database(); }
    ScoreModel& model() { return *m_grid->model(); }
    QTableView* view() { return m_grid->view(); }
    int steps() { return int(History(db()).groups(100000).size()); }
    void show(Id<CourseRun> run) {
        m_run = run;
        m_fixture.window->showRecord(QStringLiteral("course_run"), run.value);
        auto* page = qobject_cast<RunPage*>(m_fixture.window->currentPage());
        m_grid = page->scores();
        page->showTab(RunPage::ScoresTab);
        m_fixture.settle();
    }
    /// The first run with trainees and two assessments, of which the weights are given; any other counts nothing.
    void showFull(double first, double second) {
        for (const CourseRun& run : loadAll<CourseRun>(db(), QStringLiteral("1 ORDER BY id"))) {
            RunGrid grid = loadRunGrid(db(), run.id);
            if (grid.trainees.size() < 6 || grid.assessments.size() < 2)
                continue;
            Edit edit(db(), "save");
            grid.assessments[0].weight = first;
            grid.assessments[1].weight = second;
            for (size_t i = 2; i < grid.assessments.size(); ++i)
                grid.assessments[i].weight = 0;
            for (Assessment& each : grid.assessments)
                edit.save(each);
            edit.commit();
            m_fixture.settle();
            show(run.id);
            return;
        }
        QFAIL("no run with trainees and assessments");
    }
    void go(int row, int assessment) { view()->setCurrentIndex(model().index(row, 2 + assessment)); }
    Points stored(int row, int assessment) {
        const Score found = find<Score>(db(), QStringLiteral("assessment_id = ? AND enrolment_id = ?"), model().grid().assessments[size_t(assessment)].id,
                                        model().grid().trainees[size_t(row)].enrolment);
        return found.id ? Points(found.points) : std::nullopt;
    }
    void type(const QString& text) {
        for (const QChar letter : text) {
            QWidget* target = QApplication::focusWidget() && view()->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : view();
            QTest::keyClick(target, letter.toLatin1());
        }
    }
    void enter() {
        QWidget* editor = view()->viewport()->findChild<QLineEdit*>();
        QTest::keyClick(editor ? editor : static_cast<QWidget*>(view()), Qt::Key_Return);
        m_fixture.settle();
    }
    bool says(const QString& text) {
        for (const QLabel* label : m_grid->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    void agrees() { QVERIFY(model().grid().scores == loadRunGrid(db(), m_run).scores); }

private slots:
    void init() { m_fixture.open(); }
    void cleanupTestCase() { m_fixture.window.reset(); }

    void enterGoesDownAfterTyping() {
        showFull(0, 0);
        QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        go(0, 0);
        view()->setFocus();
        for (const char* typed : {"7", "8,5", "9.25"}) {
            type(QString::fromLatin1(typed));
            enter();
        }
        QCOMPARE(stored(0, 0), Points(7));
        QCOMPARE(stored(1, 0), Points(8.5));
        QCOMPARE(stored(2, 0), Points(9.25));
        QCOMPARE(view()->currentIndex().row(), 3);
        agrees();
        for (int i = 0; i < 3; ++i)
            m_fixture.window->command("undo")->trigger();
        QTRY_VERIFY(model().grid().scores == loadRunGrid(db(), m_run).scores);
        for (int i = 0; i < 3; ++i)
            m_fixture.window->command("redo")->trigger();
        QCOMPARE(stored(2, 0), Points(9.25));
        QTRY_VERIFY(model().grid().scores == loadRunGrid(db(), m_run).scores);
    }

    void whatIsNoScoreIsRefused_data() {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"abc", "nan", "inf", "1e1", "1.2.3", "-1", "20.5", "8/20", "."})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void whatIsNoScoreIsRefused() {
        QFETCH(QString, typed);
        showFull(0, 0);
        const Points before = stored(1, 0);
        const int count = steps();
        QVERIFY(!model().setData(model().index(1, 2), typed));
        QCOMPARE(stored(1, 0), before);
        QCOMPARE(steps(), count);
        QVERIFY(says(typed == QLatin1String("-1") || typed == QLatin1String("20.5") ? shownNumber(typed.toDouble()) : typed));
        agrees();
        // The next one that is right takes the message away.
        QVERIFY(model().setData(model().index(1, 2), QStringLiteral("3,5")));
        QCOMPARE(stored(1, 0), Points(3.5));
        QVERIFY(!says(typed == QLatin1String("20.5") ? shownNumber(20.5) : typed) || typed.size() < 3);
    }

    void delClearsTheSelectionAsOneStep() {
        showFull(0, 0);
        for (int row = 0; row < 3; ++row)
            model().setData(model().index(row, 2), QStringLiteral("4"));
        m_fixture.settle();
        const int count = steps();
        go(0, 0);
        QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view(), Qt::Key_Delete);
        QCOMPARE(steps(), count + 1);
        QCOMPARE(stored(0, 0), Points());
        QCOMPARE(stored(1, 0), Points());
        QCOMPARE(stored(2, 0), Points(4));
        agrees();
    }

    void somebodyElsesScoreIsNotOverwritten() {
        showFull(0, 0);
        model().setData(model().index(0, 2), QStringLiteral("5"));
        m_fixture.settle();
        {
            auto other = openProgramme(db().path());
            setScores(*other, {{model().grid().assessments[0].id, model().grid().trainees[0].enrolment, 6.0}}, QStringLiteral("other"));
        }
        QCOMPARE(*model().grid().score(0, 0), 5.0);
        go(0, 0);
        view()->setFocus();
        type(QStringLiteral("9"));
        enter();
        QCOMPARE(stored(0, 0), Points(6));
        QTRY_COMPARE(*model().grid().score(0, 0), 6.0);
        QVERIFY(says(QStringLiteral("“6”")));
        QVERIFY(model().setData(model().index(0, 2), QStringLiteral("9")));
        QCOMPARE(stored(0, 0), Points(9));
        agrees();
    }

    void aColumnIsPasted_data() {
        QTest::addColumn<QString>("clipboard");
        QTest::addColumn<QList<double>>("points"); ///< -1: as it was
        QTest::addColumn<bool>("agreed");
        const double keep = -1;
        QTest::newRow("points") << QStringLiteral("1.5\n2\n3.25\n") << QList<double>{1.5, 2, 3.25} << true;
        QTest::newRow("commas, Windows") << QStringLiteral("1,5\r\n2\r\n3,25\r\n") << QList<double>{1.5, 2, 3.25} << true;
        QTest::newRow("a gap") << QStringLiteral("1,5\n\n3") << QList<double>{1.5, keep, 3} << true;
        QTest::newRow("text within, agreed") << QStringLiteral("1\nvắng\n3") << QList<double>{1, keep, 3} << true;
        QTest::newRow("text within, not agreed") << QStringLiteral("1\nvắng\n3") << QList<double>{keep, keep, keep} << false;
        QTest::newRow("above the maximum") << QStringLiteral("1\n200\n3") << QList<double>{1, keep, 3} << true;
        QTest::newRow("a heading would shift it") << QStringLiteral("Điểm\n1\n2") << QList<double>{keep, keep, keep} << true;
        QTest::newRow("too many lines") << QStringLiteral("1\n").repeated(500) << QList<double>{keep, keep, keep} << true;
        QTest::newRow("nothing") << QStringLiteral(" \n") << QList<double>{keep, keep, keep} << true;
    }
    void aColumnIsPasted() {
        QFETCH(QString, clipboard);
        QFETCH(QList<double>, points);
        QFETCH(bool, agreed);
        showFull(0, 0);
        const auto before = model().grid().scores;
        const int count = steps();
        go(0, 1);
        {
            ask::Answers answers({agreed});
            m_grid->paste(clipboard);
        }
        m_fixture.settle();
        bool any = false;
        for (int row = 0; row < points.size(); ++row) {
            const Points was = before[size_t(row) * model().grid().assessments.size() + 1];
            QCOMPARE(stored(row, 1), points[row] < 0 ? was : Points(points[row]));
            any = any || points[row] >= 0;
        }
        QCOMPARE(steps(), count + (any ? 1 : 0));
        agrees();
        if (any) {
            m_fixture.window->command("undo")->trigger(); // one step
            QTRY_VERIFY(model().grid().scores == before);
        }
    }

    void aColumnWithNamesIsPasted() {
        showFull(0, 0);
        const RunGrid grid = model().grid();
        const QString clipboard = grid.trainees[2].code + QStringLiteral("\t11\n") + grid.trainees[0].name + QStringLiteral("\t12,5\n") +
                                  QStringLiteral("Không Có Ai\t3\n") + grid.trainees[2].code + QStringLiteral("\t4");
        const QList<PastedScore> understood = understandPaste(clipboard, grid, 0, {});
        QCOMPARE(understood.size(), 4);
        QVERIFY(understood[0].problem.isEmpty() && understood[1].problem.isEmpty());
        QVERIFY(!understood[2].problem.isEmpty()); // nobody
        QVERIFY(!understood[3].problem.isEmpty()); // twice
        go(4, 0);
        {
            ask::Answers answers({true});
            m_grid->paste(clipboard);
            QVERIFY(answers.asked().join(u' ').contains(u'2')); // how many lines are left out
        }
        QCOMPARE(stored(2, 0), Points(11));
        QCOMPARE(stored(0, 0), Points(12.5));
        agrees();
    }

    void sums() {
        showFull(40, 60);
        const int total = model().totalColumn();
        QCOMPARE(total, model().columnCount() - 1);
        QVERIFY(!(model().flags(model().index(0, total)) & Qt::ItemIsEditable));
        const double firstMaximum = model().grid().assessments[0].maximum, secondMaximum = model().grid().assessments[1].maximum;
        model().setData(model().index(0, 2), QString::number(firstMaximum / 2));
        model().setData(model().index(0, 3), QString());
        QCOMPARE(model().index(0, total).data().toString(), QString(QStringLiteral("≈ ") + shownNumber(50) + u'%'));
        model().setData(model().index(0, 3), QString::number(secondMaximum));
        QCOMPARE(model().index(0, total).data().toString(), QString(shownNumber(80) + u'%'));
        model().setData(model().index(0, 2), QString());
        model().setData(model().index(0, 3), QString());
        QCOMPARE(model().index(0, total).data().toString(), QString());
        double sum = 0;
        int count = 0;
        for (size_t row = 0; row < model().grid().trainees.size(); ++row)
            if (const auto& points = model().grid().score(row, 0); points && takesSeat(model().grid().trainees[row].state)) {
                sum += *points;
                ++count;
            }
        QVERIFY(count > 0);
        QVERIFY(model().headerData(2, Qt::Horizontal).toString().section(u'\n', 1).contains(shownNumber(std::round(sum / count * 10) / 10)));
        // Without weights there is no total.
        showFull(0, 0);
        QCOMPARE(model().totalColumn(), -1);
    }

    void reloadingKeepsThePlaceAndWhatIsTyped() {
        showFull(0, 0);
        go(3, 1);
        view()->setFocus();
        type(QStringLiteral("7"));
        m_grid->reload();
        QVERIFY(view()->viewport()->findChild<QLineEdit*>());
        enter();
        QCOMPARE(stored(3, 1), Points(7));
        QCOMPARE(view()->currentIndex(), model().index(4, 3));
        m_grid->reload();
        QCOMPARE(view()->currentIndex(), model().index(4, 3));
    }

    void withoutAssessmentsOrTrainees() {
        Edit edit(db(), "save");
        CourseRun run = find<CourseRun>(db(), QStringLiteral("1 ORDER BY id"));
        run.id = {};
        run.code = QStringLiteral("EMPTY");
        run.number = 98;
        edit.save(run);
        edit.commit();
        m_fixture.settle();
        show(run.id);
        QVERIFY(!view()->isVisible());
        ask::Answers answers({});
        m_grid->paste(QStringLiteral("1\n2"));
        QVERIFY(!m_grid->removeAssessment({}));
        QCOMPARE(model().rowCount(), 0);
    }

    void theLanguageSwitches() {
        showFull(40, 60);
        model().setData(model().index(0, 2), QStringLiteral("7.5"));
        const QString before = model().headerData(0, Qt::Horizontal).toString();
        const Id<Enrolment> who = model().grid().trainees[0].enrolment;
        m_fixture.window->command("language")->trigger();
        m_fixture.settle();
        QVERIFY(model().headerData(0, Qt::Horizontal).toString() != before);
        agrees();
        for (size_t row = 0; row < model().grid().trainees.size(); ++row)
            if (model().grid().trainees[row].enrolment == who)
                QCOMPARE(model().index(int(row), 2).data().toString(), shownNumber(7.5));
    }
};

KHUE_TEST(TestScoreGrid)
#include "test_score_grid.moc"
