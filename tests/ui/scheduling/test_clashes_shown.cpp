// SPDX-License-Identifier: GPL-3.0-or-later
// What a session is at odds with, as a form and Today show it, and mending it from there.
#include "app/calendar/zone_time.h"
#include "app/scheduling/placement.h"
#include "app/store/history.h"
#include "app/store/language.h"
#include "tests/ui/window_fixture.h"
#include "ui/courses/session_dialog.h"
#include "ui/scheduling/clash_notice.h"
#include "ui/scheduling/mend_button.h"
#include "tests/support/test_class.h"

#include <QtWidgets/QMenu>

using namespace khue;

class TestClashesShown : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;
    qint64 m_first = 0, m_next = 0; ///< two sessions to come of one run

    MainWindow& window() { return *m_fixture.window; }
    Database& db() { return window().database(); }
    QString start(qint64 session) { return db().single(QStringLiteral("SELECT starts_at FROM session WHERE id = ?"), session).toString(); }
    PlannedSession onto() {
        const Timetable timetable = timetableAround(db(), m_first);
        PlannedSession moved = *timetable.session(m_first);
        const Seconds target = timetable.session(m_next)->start;
        moved.end += target - moved.start;
        moved.start = target;
        return moved;
    }
    void clash() {
        Edit edit(db(), "timetable");
        place(edit, db(), onto());
        edit.commit();
        m_fixture.settle();
    }

private slots:
    void init() {
        m_fixture.open();
        Statement rows = db().query(QStringLiteral("SELECT a.id, b.id FROM session a JOIN session b ON b.course_run_id = a.course_run_id AND b.number = a.number + 1 "
                                                   "WHERE a.starts_at > ? ORDER BY a.starts_at LIMIT 1"),
                                    db().now());
        QVERIFY(rows.next());
        m_first = rows.integer(0);
        m_next = rows.integer(1);
    }

    void theFormTellsWhatTheTimetableTells_data() {
        QTest::addColumn<Language>("language");
        QTest::newRow("vi") << Language::Vietnamese;
        QTest::newRow("en") << Language::English;
    }
    void theFormTellsWhatTheTimetableTells() {
        QFETCH(Language, language);
        setLanguage(language);
        SessionDialog dialog(window());
        dialog.edit(Id<Session>{m_first});
        ClashNotice* notice = dialog.notice();
        QTRY_VERIFY_WITH_TIMEOUT(!notice->isReading(), 60000);
        QVERIFY(notice->clashes().isEmpty());
        QVERIFY(notice->text().isEmpty());
        const PlannedSession moved = onto();
        const QDateTime from = atPlace(QDateTime::fromSecsSinceEpoch(moved.start, Qt::UTC), moved.zone), to = atPlace(QDateTime::fromSecsSinceEpoch(moved.end, Qt::UTC), moved.zone);
        dialog.setHours(from.date(), from.time(), to.time());
        QTRY_VERIFY_WITH_TIMEOUT(!notice->isReading() && !notice->clashes().isEmpty(), 60000);
        QStringList expected, told;
        for (const Clash& clash : timetableAround(db(), m_first).clashesIf(moved))
            expected.append(clash.text);
        for (const Clash& clash : notice->clashes())
            told.append(clash.text);
        expected.sort();
        told.sort();
        QCOMPARE(told, expected);
        for (const QString& line : notice->text().split(u'\n'))
            QVERIFY(line.startsWith(u'…') || expected.contains(line.mid(2)));
        // Far away the timetable is read anew; without a day there is nothing to tell.
        dialog.setHours(from.date().addYears(1), from.time(), to.time());
        QTRY_VERIFY_WITH_TIMEOUT(!notice->isReading(), 60000);
        dialog.setHours(QDate(), from.time(), to.time());
        QVERIFY(notice->clashes().isEmpty());
    }

    void todayMends() {
        const QString before = start(m_first);
        clash();
        window().showPage(QStringLiteral("today"));
        m_fixture.settle();
        QTRY_VERIFY_WITH_TIMEOUT(window().findChild<MendButton*>(), 60000);
        auto* button = window().findChild<MendButton*>();
        QVERIFY(button->isVisible());
        QSignalSpy found(button, &MendButton::found);
        emit button->menu()->aboutToShow();
        QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 60000);
        const QList<QAction*> actions = button->menu()->actions();
        QVERIFY(actions.size() > 1);
        QVERIFY(actions.first()->isEnabled());
        const qint64 steps = m_fixture.number("SELECT COUNT(*) FROM change_group");
        actions.first()->trigger();
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM change_group"), steps + 1);
        const Timetable timetable = timetableAround(db(), m_first);
        for (const qint64 id : {m_first, m_next})
            for (const Clash& clash : timetable.clashesIf(*timetable.session(id)))
                QVERIFY2(clash.severity < Severity::Error, qPrintable(clash.text));
        m_fixture.settle();
        QTRY_VERIFY_WITH_TIMEOUT(!window().findChild<MendButton*>(), 60000);
        History(db()).undo();
        History(db()).undo();
        QCOMPARE(start(m_first), before);
    }
};

KHUE_TEST(TestClashesShown)
#include "test_clashes_shown.moc"
