// SPDX-License-Identifier: GPL-3.0-or-later
// The planner's dialog: what is asked, the search in another thread, the draft taken whole or in part.
#include "app/calendar/release.h"
#include "app/courses/session.h"
#include "app/store/history.h"
#include "app/store/language.h"
#include "tests/ui/window_fixture.h"
#include "ui/scheduling/plan_dialog.h"
#include "ui/scheduling/plan_draft_view.h"
#include "ui/scheduling/plan_scope.h"
#include "ui/scheduling/plan_wishes.h"
#include "tests/support/test_class.h"

#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTreeWidget>

using namespace khue;

class TestPlanDialog : public QObject {
    Q_OBJECT
    static constexpr qint64 effort = 60000; ///< steps of a search that is to come out the same
    WindowFixture m_fixture;
    qint64 m_run = 0;

    MainWindow& window() { return *m_fixture.window; }
    Database& db() { return window().database(); }
    using Places = QMap<qint64, std::pair<QDateTime, qint64>>;
    Places places() {
        Places found;
        for (const Session& session : loadAll<Session>(db(), QStringLiteral("1 = 1")))
            found.insert(session.id.value, {session.starts_at, session.room_id.value});
        return found;
    }
    void search(PlanDialog& dialog) {
        QSignalSpy searched(&dialog, &PlanDialog::searched);
        dialog.setIterations(effort);
        dialog.search();
        QCOMPARE(dialog.stage(), PlanDialog::Search);
        QTRY_COMPARE_WITH_TIMEOUT(searched.count(), 1, 120000);
    }

private slots:
    void init() {
        m_fixture.open();
        m_run = m_fixture.number("SELECT id FROM course_run WHERE code = 'TOP-HL-01'");
        QVERIFY(m_run);
        // Two of its sessions have lost their time.
        Edit edit(db(), "timetable");
        for (Session session : loadAll<Session>(db(), QStringLiteral("course_run_id = ? AND starts_at > ? ORDER BY number LIMIT 2"), m_run, db().now())) {
            session.starts_at = session.ends_at = {};
            edit.save(session);
        }
        edit.commit();
    }
    void cleanupTestCase() { m_fixture.window.reset(); }

    void takesTheWholeDraft_data() {
        QTest::addColumn<Language>("language");
        QTest::newRow("vi") << Language::Vietnamese;
        QTest::newRow("en") << Language::English;
    }
    void takesTheWholeDraft() {
        QFETCH(Language, language);
        window().setPreferences({language, Theme::Light, {}, {}});
        m_fixture.settle();
        PlanDialog dialog(window(), {m_run});
        QVERIFY2(dialog.fault().isEmpty(), qPrintable(dialog.fault()));
        search(dialog);
        QCOMPARE(dialog.stage(), PlanDialog::Draft);
        const PlanDraft draft = dialog.draft()->draft();
        QVERIFY(draft.changes.size() >= 2);
        QVERIFY(draft.refused.isEmpty());
        QCOMPARE(dialog.draft()->rows()->topLevelItemCount(), draft.changes.size());
        for (qsizetype i = 0; i < draft.changes.size(); ++i) {
            const QTreeWidgetItem* row = dialog.draft()->rows()->topLevelItem(int(i));
            QCOMPARE(row->text(0), draft.changes[i].session);
            QCOMPARE(row->text(1), draft.changes[i].from);
            QCOMPARE(row->text(2), draft.changes[i].to);
        }
        const Places before = places();
        QVERIFY(dialog.take());
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        Places after = places();
        for (const PlanChange& change : draft.changes) {
            QCOMPARE(after[change.after.id].first.toSecsSinceEpoch(), change.after.start);
            QCOMPARE(after[change.after.id].second, change.after.room);
        }
        History(db()).undo(); // the whole draft is one step
        QCOMPARE(places(), before);
    }

    void takesAPart() {
        PlanDialog dialog(window(), {m_run});
        search(dialog);
        const PlanDraft draft = dialog.draft()->draft();
        QVERIFY(draft.changes.size() >= 2);
        for (const PlanChange& change : draft.changes)
            dialog.draft()->setTicked(change.before.id, false);
        QVERIFY(!dialog.take()); // nothing is ticked
        const qint64 one = draft.changes[0].before.id;
        dialog.draft()->setTicked(one, true);
        QCOMPARE(dialog.draft()->ticked(), QSet<qint64>{one});
        const Places before = places();
        QVERIFY(dialog.take());
        const Places after = places();
        for (auto each = before.cbegin(); each != before.cend(); ++each)
            QCOMPARE(after[each.key()] != each.value(), each.key() == one);
    }

    void aStaleDraftIsNotTaken() {
        PlanDialog dialog(window(), {m_run});
        search(dialog);
        const PlanChange change = dialog.draft()->draft().changes[0];
        Session session = load(db(), Id<Session>{change.before.id});
        session.starts_at = db().now().addDays(2);
        session.ends_at = session.starts_at.addSecs(3600);
        Edit edit(db(), "timetable");
        edit.save(session);
        edit.commit();
        const Places before = places();
        ask::Answers answers({});
        QVERIFY(!dialog.take());
        QCOMPARE(answers.asked().size(), 1);
        QVERIFY2(answers.asked()[0].contains(change.session), qPrintable(answers.asked()[0]));
        QCOMPARE(places(), before);
        QCOMPARE(dialog.stage(), PlanDialog::Draft);
    }

    void stopsAndKeepsTheBest() {
        PlanDialog dialog(window(), {m_run});
        QSignalSpy searched(&dialog, &PlanDialog::searched);
        dialog.scope()->setSeconds(3600);
        dialog.search();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.best().sessions.empty(), 60000);
        dialog.stopAndKeep();
        QTRY_COMPARE_WITH_TIMEOUT(searched.count(), 1, 60000);
        QCOMPARE(dialog.stage(), PlanDialog::Draft);
        QVERIFY(dialog.draft()->draft().stopped);
        QVERIFY(!dialog.draft()->draft().changes.isEmpty());
    }

    void aCancelledSearchLeavesTheWishes() {
        PlanDialog dialog(window(), {m_run});
        QSignalSpy searched(&dialog, &PlanDialog::searched);
        dialog.scope()->setSeconds(3600);
        dialog.search();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.best().sessions.empty(), 60000);
        dialog.reject(); // Esc
        QTRY_COMPARE_WITH_TIMEOUT(searched.count(), 1, 60000);
        QCOMPARE(dialog.stage(), PlanDialog::Wishes);
        QVERIFY(dialog.fault().isEmpty());
        dialog.search();
        QCOMPARE(dialog.stage(), PlanDialog::Search);
        // Going away while it searches ends the search.
    }

    void whatIsNotTickedStays() {
        const qint64 fixed = m_fixture.number("SELECT s.id FROM session s JOIN course_run r ON r.id = s.course_run_id WHERE r.code = 'TOP-HL-01' AND s.starts_at IS NULL LIMIT 1");
        PlanDialog dialog(window(), {m_run});
        dialog.scope()->setMovable(fixed, false);
        search(dialog);
        for (const PlanChange& change : dialog.draft()->draft().changes)
            QVERIFY(change.before.id != fixed);
        QVERIFY(!dialog.draft()->draft().changes.isEmpty());
    }

    void saysWhatIsWrong() {
        PlanDialog dialog(window(), {m_run});
        dialog.scope()->setDays(QDate(2026, 12, 20), QDate(2026, 12, 1));
        QVERIFY(!dialog.fault().isEmpty());
        dialog.search();
        QCOMPARE(dialog.stage(), PlanDialog::Wishes);
        dialog.scope()->setDays(QDate(2026, 12, 1), QDate(2026, 12, 20));
        QVERIFY(dialog.fault().isEmpty());
        PlanDialog none(window(), {});
        QVERIFY(!none.fault().isEmpty());
    }

    void tellsWhyThereIsNoPlace() {
        PlanDialog dialog(window(), {m_run});
        // Of all days only the first of January, which is a holiday.
        Edit edit(db(), "holiday");
        Holiday holiday;
        holiday.date = QDate(2027, 1, 1);
        holiday.country = QStringLiteral("VN");
        holiday.title_vi = holiday.title_en = QStringLiteral("Tết dương lịch");
        edit.save(holiday);
        edit.commit();
        dialog.scope()->setDays(QDate(2027, 1, 1), QDate(2027, 1, 1));
        search(dialog);
        const PlanDraft draft = dialog.draft()->draft();
        QVERIFY(draft.refused.size() >= 2);
        const int rows = dialog.draft()->rows()->topLevelItemCount();
        QVERIFY(rows >= 2);
        dialog.draft()->rows()->setCurrentItem(dialog.draft()->rows()->topLevelItem(rows - 1));
        QVERIFY(!draft.refused.last().ruledOutBy.isEmpty());
        for (const QString& wish : draft.refused.last().ruledOutBy)
            QVERIFY2(dialog.draft()->explanation().contains(wish), qPrintable(dialog.draft()->explanation()));
    }

    void remembersTheWishes() {
        PlanWeights weights;
        weights.weekend = 17;
        weights.movedRoom = 0;
        {
            PlanDialog dialog(window(), {m_run});
            dialog.wishes()->setWeights(weights);
            QCOMPARE(dialog.wishes()->weights(), weights);
            search(dialog);
        }
        PlanDialog dialog(window(), {m_run});
        QCOMPARE(dialog.wishes()->weights(), weights);
        QCOMPARE(dialog.wishes()->findChildren<QSpinBox*>().size(), 16); // one for every wish
    }

    // What was released counts, not where the sessions are now.
    void departsLeastFromTheRelease() {
        PlanRequest request;
        request.runs = {m_run};
        setReleased(request, db());
        QVERIFY(request.released.isEmpty());
        Edit edit(db(), "release");
        saveRelease(edit, db(), planRelease(db(), Id<CourseRun>{m_run}), QStringLiteral("Bản 1"), {});
        edit.commit();
        setReleased(request, db());
        const Places now = places();
        int scheduled = 0;
        for (const Session& session : loadAll<Session>(db(), QStringLiteral("course_run_id = ? AND starts_at IS NOT NULL"), m_run)) {
            QCOMPARE(request.released.value(session.id.value).start, session.starts_at.toSecsSinceEpoch());
            QCOMPARE(request.released.value(session.id.value).room, session.room_id.value);
            ++scheduled;
        }
        QCOMPARE(request.released.size(), scheduled);
    }
};

KHUE_TEST(TestPlanDialog)
#include "test_plan_dialog.moc"
