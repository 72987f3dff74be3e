// SPDX-License-Identifier: GPL-3.0-or-later
// The attendance grid in the real window: what keys and mouse mark is stored, whole, and nothing else is.
#include "app/progress/run_grid.h"
#include "app/store/edit.h"
#include "app/store/history.h"
#include "app/store/settings.h"
#include "tests/ui/window_fixture.h"
#include "ui/courses/run_page.h"
#include "ui/progress/attendance_grid.h"
#include "tests/support/made_run.h"
#include "tests/support/test_class.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>

using namespace khue;

using Mark = std::optional<AttendanceMark>;
Q_DECLARE_METATYPE(Mark)

class TestAttendanceGrid : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;
    AttendanceGrid* m_grid = nullptr;
    Id<CourseRun> m_run;
    QString m_function; ///< whose window it is
    int m_made = 0;     ///< runs made in it

    Database& db() { return m_fixture.window->database(); }
    MarkView* view() { return m_grid->view(); }
    AttendanceModel& model() { return *m_grid->model(); }
    qint64 marks() { return m_fixture.number("SELECT COUNT(*) FROM attendance"); }
    int steps() { return int(History(db()).groups(100000).size()); }

    void show(Id<CourseRun> run) {
        m_run = run;
        m_fixture.window->showRecord(QStringLiteral("course_run"), run.value);
        auto* page = qobject_cast<RunPage*>(m_fixture.window->currentPage());
        QVERIFY(page);
        m_grid = page->attendance();
        page->showTab(RunPage::AttendanceTab);
        m_fixture.settle();
    }
    /// A run of its own, with nobody's marks in it.
    Id<CourseRun> make(int trainees, int sessions, const QList<EnrolmentState>& states = {}) {
        const Id<CourseRun> run = madeRun(db(), 99 + m_made++, trainees, sessions, states); // more than one in a window
        m_fixture.settle();
        return run;
    }
    void go(int row, int session) { view()->setCurrentIndex(model().index(row, model().firstSession() + session)); }
    Mark stored(int row, int session) {
        m_grid->flushWrites();
        const Attendance found = find<Attendance>(db(), QStringLiteral("session_id = ? AND enrolment_id = ?"), model().grid().sessions[size_t(session)].id,
                                                  model().grid().trainees[size_t(row)].enrolment);
        return found.id ? Mark(found.mark) : std::nullopt;
    }
    Mark seen(int row, int session) { return model().grid().mark(size_t(row), size_t(session)); }
    QPoint middle(int row, int session) { return view()->visualRect(model().index(row, model().firstSession() + session)).center(); }
    /// What the grid shows is what is stored, and its sums are those of what it shows.
    void agrees() {
        m_grid->flushWrites();
        const RunGrid now = loadRunGrid(db(), m_run);
        QCOMPARE(model().grid().trainees.size(), now.trainees.size());
        QVERIFY(model().grid().marks == now.marks);
        QVERIFY(model().totals() == AttendanceTotals(now));
        for (size_t row = 0; row < now.trainees.size(); ++row)
            QVERIFY(model().totals().trainee(row) == now.standing(row));
    }

private slots:
    void init() {
        // The rows of these mark runs of their own and need no window of their own, which is the dear part.
        static const QStringList shared{QStringLiteral("everyKey"), QStringLiteral("theRequiredShareIsShownWhereThereIsOne")};
        const QString function = QString::fromLatin1(QTest::currentTestFunction());
        if (m_fixture.window && function == m_function && shared.contains(function))
            return;
        m_function = function;
        m_made = 0;
        m_fixture.open();
    }
    void cleanupTestCase() { m_fixture.window.reset(); }

    void everyKey_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<Mark>("mark");
        for (const int key : {Qt::Key_C, Qt::Key_X, Qt::Key_1, Qt::Key_Plus})
            QTest::addRow("present %d", key) << key << Mark(AttendanceMark::Present);
        for (const int key : {Qt::Key_M, Qt::Key_L})
            QTest::addRow("late %d", key) << key << Mark(AttendanceMark::Late);
        for (const int key : {Qt::Key_P, Qt::Key_E})
            QTest::addRow("excused %d", key) << key << Mark(AttendanceMark::Excused);
        for (const int key : {Qt::Key_V, Qt::Key_A, Qt::Key_0, Qt::Key_Minus})
            QTest::addRow("absent %d", key) << key << Mark(AttendanceMark::Absent);
        for (const int key : {Qt::Key_Delete, Qt::Key_Backspace})
            QTest::addRow("none %d", key) << key << Mark();
    }
    void everyKey() {
        QFETCH(int, key);
        QFETCH(Mark, mark);
        show(make(3, 2));
        QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const Mark before : {Mark(), Mark(AttendanceMark::Present), Mark(AttendanceMark::Absent)}) {
            go(0, 1);
            QTest::keyClick(view(), before ? *before == AttendanceMark::Present ? Qt::Key_C : Qt::Key_V : Qt::Key_Delete);
            go(0, 1);
            QTest::keyClick(view(), Qt::Key(key));
            QVERIFY(seen(0, 1) == mark);
            QVERIFY(stored(0, 1) == mark);
            QCOMPARE(view()->currentIndex(), model().index(1, model().firstSession() + 1)); // on to the next trainee
            m_fixture.settle();
            agrees();
        }
    }

    void movingAndRanges() {
        show(make(5, 3));
        go(4, 0);
        QTest::keyClick(view(), Qt::Key_C); // the last one: the cursor stays
        QCOMPARE(view()->currentIndex().row(), 4);
        go(0, 0);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(view()->currentIndex().row(), 1);
        QTest::keyClick(view(), Qt::Key_Up);
        QTest::keyClick(view(), Qt::Key_Right);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view(), Qt::Key_Right, Qt::ShiftModifier);
        m_grid->flushWrites(); // the mark above is a step of its own
        const int before = steps();
        QTest::keyClick(view(), Qt::Key_M);
        m_grid->flushWrites();
        QCOMPARE(steps(), before + 1); // a range is one step
        for (int row = 0; row < 5; ++row)
            for (int session = 0; session < 3; ++session)
                QVERIFY(stored(row, session) == (row < 3 && session > 0 ? Mark(AttendanceMark::Late) : row == 4 && session == 0 ? Mark(AttendanceMark::Present) : Mark()));
        QTest::keyClick(view(), Qt::Key_Delete);
        m_grid->flushWrites();
        QCOMPARE(steps(), before + 2);
        QVERIFY(!stored(1, 1));
        agrees();
    }

    void aBurstIsStoredUndoneAndDoneAgain() {
        show(make(30, 4));
        const qint64 before = marks();
        const int stepsBefore = steps();
        QRandomGenerator dice(7);
        constexpr Qt::Key keys[] = {Qt::Key_C, Qt::Key_M, Qt::Key_P, Qt::Key_V};
        for (int session = 0; session < 4; ++session) {
            go(0, session);
            for (int row = 0; row < 30; ++row)
                QTest::keyClick(view(), keys[dice.bounded(4)]);
        }
        const auto typed = model().grid().marks;
        m_grid->flushWrites();
        QCOMPARE(marks(), before + 120);
        QCOMPARE(steps(), stepsBefore + 120);
        agrees();
        auto* undo = m_fixture.window->command("undo");
        auto* redo = m_fixture.window->command("redo");
        m_fixture.settle();
        for (int i = 0; i < 120; ++i)
            undo->trigger();
        QCOMPARE(marks(), before);
        QTRY_VERIFY(model().totals().all().marked == 0);
        agrees();
        m_fixture.settle();
        for (int i = 0; i < 120; ++i)
            redo->trigger();
        QTRY_VERIFY(model().grid().marks == typed);
        agrees();
        QVERIFY(m_fixture.window->command("undo")->isEnabled());
    }

    void undoInTheMiddleOfABurst() {
        show(make(20, 1));
        go(0, 0);
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(view(), Qt::Key_C);
        m_fixture.window->command("undo")->trigger(); // the writes were still on their way
        QTRY_VERIFY(!seen(11, 0));
        QVERIFY(stored(10, 0) == Mark(AttendanceMark::Present));
        agrees();
    }

    void nothingIsLostOnLeaving_data() {
        QTest::addColumn<QString>("way");
        for (const char* way : {"page", "run", "tab", "close"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void nothingIsLostOnLeaving() {
        QFETCH(QString, way);
        show(make(40, 2));
        const qint64 before = marks();
        go(0, 1);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(view(), Qt::Key_V);
        const QString path = db().path();
        if (way == QLatin1String("close")) {
            m_fixture.window->close();
            m_fixture.window.reset();
            auto again = openProgramme(path);
            QCOMPARE(again->single(QStringLiteral("SELECT COUNT(*) FROM attendance")).toLongLong(), before + 40);
            return;
        }
        if (way == QLatin1String("page"))
            m_fixture.window->showPage(QStringLiteral("today"));
        else if (way == QLatin1String("run"))
            m_fixture.window->showRecord(QStringLiteral("course_run"), 1);
        else
            qobject_cast<RunPage*>(m_fixture.window->currentPage())->showTab(RunPage::ScoresTab);
        m_fixture.settle();
        QTRY_COMPARE(marks(), before + 40);
        show(m_run);
        agrees();
    }

    void somebodyElsesMarkIsNotOverwritten() {
        show(make(4, 2));
        const Id<Session> session = model().grid().sessions[0].id;
        const Id<Enrolment> enrolment = model().grid().trainees[1].enrolment;
        {
            // Another connection that this window hears nothing of.
            auto other = openProgramme(db().path());
            markCells(*other, {{session, enrolment, AttendanceMark::Excused}}, QStringLiteral("other"));
        }
        QVERIFY(!seen(1, 0));
        ask::Answers answers({});
        go(0, 0);
        QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view(), Qt::Key_V); // two cells in one step; one of them has changed
        QTRY_VERIFY(seen(1, 0) == Mark(AttendanceMark::Excused));
        QVERIFY(!stored(0, 0)); // nothing of the step
        agrees();
        QVERIFY2(answers.asked().join(u' ').contains(QStringLiteral("Người 001")), qPrintable(answers.asked().join(u' ')));
        // Now it is seen, and may be changed.
        go(1, 0);
        QTest::keyClick(view(), Qt::Key_V);
        QVERIFY(stored(1, 0) == Mark(AttendanceMark::Absent));
        QCOMPARE(answers.asked().size(), 1);
    }

    void whatOthersMarkIsShown() {
        show(make(4, 2));
        go(0, 0);
        QTest::keyClick(view(), Qt::Key_C);
        m_fixture.settle();
        const MarkCell theirs{model().grid().sessions[1].id, model().grid().trainees[3].enrolment, AttendanceMark::Late};
        {
            auto other = openProgramme(db().path());
            markCells(*other, {theirs}, QStringLiteral("other"));
        }
        db().noticeOtherPrograms();
        QTRY_VERIFY(seen(3, 1) == Mark(AttendanceMark::Late));
        agrees();
    }

    void rangesLeaveOutThoseWithoutASeat() {
        show(make(5, 1, {EnrolmentState::Enrolled, EnrolmentState::Waiting, EnrolmentState::Withdrawn, EnrolmentState::Applied, EnrolmentState::Completed}));
        QHash<int, int> rowOf;
        for (size_t row = 0; row < model().grid().trainees.size(); ++row)
            rowOf[int(model().grid().trainees[row].state)] = int(row);
        const auto row = [&](EnrolmentState state) { return rowOf.value(int(state)); };
        QCOMPARE(model().totals().session(0).seats, 2);
        go(0, 0);
        m_grid->markAllPresent(model().firstSession());
        QVERIFY(stored(row(EnrolmentState::Enrolled), 0) && stored(row(EnrolmentState::Completed), 0));
        for (const EnrolmentState state : {EnrolmentState::Waiting, EnrolmentState::Withdrawn, EnrolmentState::Applied})
            QVERIFY(!stored(row(state), 0));
        view()->selectAll();
        QTest::keyClick(view(), Qt::Key_V);
        QVERIFY(stored(row(EnrolmentState::Enrolled), 0) == Mark(AttendanceMark::Absent));
        QVERIFY(!stored(row(EnrolmentState::Withdrawn), 0));
        // One at a time: who withdrew may have been there before; who waits was not.
        for (const EnrolmentState state : {EnrolmentState::Waiting, EnrolmentState::Applied}) {
            go(row(state), 0);
            QTest::keyClick(view(), Qt::Key_C);
            QVERIFY(!stored(row(state), 0));
        }
        go(row(EnrolmentState::Withdrawn), 0);
        QTest::keyClick(view(), Qt::Key_C);
        QVERIFY(stored(row(EnrolmentState::Withdrawn), 0) == Mark(AttendanceMark::Present));
        QCOMPARE(model().totals().session(0).attended(), 0); // of those with a seat
        agrees();
    }

    void aWholeSessionAtOnce_data() {
        QTest::addColumn<bool>("keyPad");
        QTest::newRow("Return") << false;
        QTest::newRow("Enter") << true;
    }
    void aWholeSessionAtOnce() {
        QFETCH(bool, keyPad);
        show(make(6, 2));
        go(2, 1);
        QTest::keyClick(view(), Qt::Key_V);
        m_grid->flushWrites();
        const int before = steps();
        QTest::keyClick(view(), keyPad ? Qt::Key_Enter : Qt::Key_Return, Qt::ControlModifier);
        m_grid->flushWrites();
        QCOMPARE(steps(), before + 1);
        for (int row = 0; row < 6; ++row)
            QVERIFY(stored(row, 1) == Mark(row == 2 ? AttendanceMark::Absent : AttendanceMark::Present));
        QVERIFY(model().headerData(model().firstSession() + 1, Qt::Horizontal).toString().endsWith(QStringLiteral("5/6")));
        m_fixture.window->command("undo")->trigger();
        QTRY_VERIFY(!seen(0, 1) && seen(2, 1));
        agrees();
    }

    void clicksMarkButGoingThereDoesNot() {
        show(make(4, 3));
        go(0, 0);
        const auto click = [&](int row, int session) { QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middle(row, session)); };
        click(2, 1);
        QVERIFY(stored(2, 1) == Mark(AttendanceMark::Present)); // empty: present at once
        click(1, 2);
        click(2, 1); // only goes there
        QVERIFY(stored(2, 1) == Mark(AttendanceMark::Present));
        for (const Mark next : {Mark(AttendanceMark::Late), Mark(AttendanceMark::Excused), Mark(AttendanceMark::Absent), Mark(), Mark(AttendanceMark::Present)}) {
            click(2, 1);
            QVERIFY(stored(2, 1) == next);
        }
        QTest::keyClick(view(), Qt::Key_Space);
        QVERIFY(stored(2, 1) == Mark(AttendanceMark::Late));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ShiftModifier, middle(3, 2)); // selects
        QVERIFY(!stored(3, 2));
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, middle(0, 0));
        m_grid->flushWrites();
        agrees();
    }

    void theNameOpensThePerson() {
        show(make(3, 2));
        const qint64 person = model().grid().trainees[1].person.value;
        auto* names = view()->findChild<QTableView*>();
        const QPoint at = names->visualRect(model().index(1, 0)).center();
        QTest::mouseClick(names->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(names->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_fixture.window->currentPage()->record(), person);
    }

    void theSumsFollowEveryMark() {
        show(make(12, 5, {EnrolmentState::Withdrawn, EnrolmentState::Enrolled, EnrolmentState::Waiting}));
        QRandomGenerator dice(3);
        for (int i = 0; i < 400; ++i) {
            const QModelIndex cell = model().index(int(dice.bounded(12)), model().firstSession() + int(dice.bounded(5)));
            const int mark = int(dice.bounded(5));
            model().mark({cell}, mark == 4 ? Mark() : Mark(AttendanceMark(mark)));
            QVERIFY(model().totals() == AttendanceTotals(model().grid()));
            QVERIFY(model().totals().trainee(size_t(cell.row())) == model().grid().standing(size_t(cell.row())));
        }
    }

    void theRequiredShareIsShownWhereThereIsOne_data() {
        QTest::addColumn<QString>("required");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << QStringLiteral("0") << QStringLiteral("50%");
        QTest::newRow("usual") << QString() << QStringLiteral("50% · 1 (≥ 4)");
        QTest::newRow("two thirds, rounded up") << QStringLiteral("67") << QStringLiteral("50% · 1 (≥ 4)");
        QTest::newRow("half, rounded up") << QStringLiteral("50") << QStringLiteral("50% · 1 (≥ 3)");
        QTest::newRow("all") << QStringLiteral("100") << QStringLiteral("50% · 1 (≥ 5)");
    }
    void theRequiredShareIsShownWhereThereIsOne() {
        QFETCH(QString, required);
        QFETCH(QString, shown);
        const Id<CourseRun> run = make(2, 5);
        if (!required.isEmpty()) {
            CourseRun own = load(db(), run);
            own.required_attendance = required.toDouble();
            QVERIFY(saveChecked(db(), own, "save").isEmpty());
        }
        show(run);
        model().mark({model().index(0, 2)}, AttendanceMark::Late);
        model().mark({model().index(0, 3)}, AttendanceMark::Absent);
        QCOMPARE(model().index(0, model().attendanceColumn()).data().toString(), shown);
        QCOMPARE(model().index(1, model().attendanceColumn()).data().toString(), QString());
    }

    void withoutSessionsOrTrainees_data() {
        QTest::addColumn<int>("trainees");
        QTest::addColumn<int>("sessions");
        QTest::newRow("no sessions") << 3 << 0;
        QTest::newRow("no trainees") << 0 << 3;
        QTest::newRow("neither") << 0 << 0;
    }
    void withoutSessionsOrTrainees() {
        QFETCH(int, trainees);
        QFETCH(int, sessions);
        show(make(trainees, sessions));
        QVERIFY(!view()->isVisible());
        auto* empty = m_grid->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        const qint64 before = marks();
        m_grid->markSelected(AttendanceMark::Present);
        m_grid->markAllPresent(model().firstSession());
        m_grid->markByClick({}, true);
        m_grid->flushWrites();
        QCOMPARE(marks(), before);
        // The first ones come while it is open.
        Edit edit(db(), "save");
        for (const Enrolment& each : loadAll<Enrolment>(db(), QStringLiteral("course_run_id = 1")))
            if (trainees == 0) {
                Enrolment another = each;
                another.id = {};
                another.course_run_id = m_run;
                edit.save(another);
            }
        if (sessions == 0) {
            Session session = find<Session>(db(), QStringLiteral("course_run_id = 1"));
            session.id = {};
            session.course_run_id = m_run;
            edit.save(session);
        }
        edit.commit();
        QTRY_VERIFY(view()->isVisible());
        QVERIFY(!empty->isVisible());
        go(0, 0);
        QTest::keyClick(view(), Qt::Key_C);
        QVERIFY(stored(0, 0) == Mark(AttendanceMark::Present));
        agrees();
    }

    void languagesSwitchWhileMarking() {
        show({1});
        go(3, 1);
        const Id<Enrolment> enrolment = model().grid().trainees[3].enrolment;
        QTest::keyClick(view(), Qt::Key_Delete);
        go(3, 1);
        QTest::keyClick(view(), Qt::Key_V);
        go(3, 1);
        const QString title = model().headerData(0, Qt::Horizontal).toString();
        for (int i = 0; i < 2; ++i) {
            m_fixture.window->command("language")->trigger();
            m_fixture.settle();
            QTRY_VERIFY(model().grid().trainees[size_t(view()->currentIndex().row())].enrolment == enrolment); // the cursor stays with its trainee
            QCOMPARE(view()->currentIndex().column(), model().firstSession() + 1);
            const RunGrid now = loadRunGrid(db(), m_run);
            for (size_t row = 0; row < now.trainees.size(); ++row)
                QTRY_COMPARE(model().grid().trainees[row].name, now.trainees[row].name); // in the order of the language
            agrees();
            if (i == 0)
                QVERIFY(model().headerData(0, Qt::Horizontal).toString() != title);
            QString legend;
            for (const QLabel* label : m_grid->findChildren<QLabel*>())
                if (label->textFormat() == Qt::RichText)
                    legend = label->text();
            for (int mark = 0; mark < 4; ++mark)
                QVERIFY(legend.contains(QStringLiteral("<b>%1</b>").arg(keyOf(AttendanceMark(mark)))));
        }
        QCOMPARE(model().headerData(0, Qt::Horizontal).toString(), title);
    }

    void theKeysOfTheLegendDoWhatItSays() {
        show(make(4, 1));
        for (int i = 0; i < 2; ++i) {
            go(0, 0);
            for (int mark = 0; mark < 4; ++mark)
                QTest::keyClick(view(), keyOf(AttendanceMark(mark)).at(0).toLatin1());
            for (int mark = 0; mark < 4; ++mark)
                QVERIFY(stored(mark, 0) == Mark(AttendanceMark(mark)));
            m_fixture.window->command("language")->trigger();
            m_fixture.settle();
        }
    }

    void aFilterKeepsMarksFromThoseItHides() {
        show(make(12, 1));
        auto* search = m_grid->findChild<SearchField*>();
        search->setText(QStringLiteral("G99-003"));
        view()->selectAll();
        QTest::keyClick(view(), Qt::Key_C);
        search->clear();
        for (int row = 0; row < 12; ++row)
            QVERIFY(stored(row, 0) == (model().grid().trainees[size_t(row)].code == QLatin1String("G99-003") ? Mark(AttendanceMark::Present) : Mark()));
    }
};

KHUE_TEST(TestAttendanceGrid)
#include "test_attendance_grid.moc"
