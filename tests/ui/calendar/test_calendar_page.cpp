// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar in the window, over a real database: what is moved is saved as one step, and what clashes is told.
#include "app/courses/session.h"
#include "app/scheduling/placement.h"
#include "app/store/history.h"
#include "tests/ui/window_fixture.h"
#include "ui/calendar/calendar_clashes.h"
#include "ui/calendar/calendar_filter.h"
#include "ui/calendar/calendar_hours.h"
#include "ui/calendar/calendar_month.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/calendar_print_dialog.h"
#include "ui/calendar/calendar_resources.h"
#include "ui/calendar/calendar_unscheduled.h"
#include "ui/calendar/placement_dialog.h"
#include "ui/courses/session_dialog.h"
#include "ui/scheduling/mend_button.h"
#include "tests/support/test_class.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>

using namespace khue;

Q_DECLARE_METATYPE(khue::EntryRole)

class TestCalendarPage : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;
    CalendarPage* m_page = nullptr;
    qint64 m_first = 0, m_next = 0; ///< the two sessions of this week, of one run

    MainWindow& window() { return *m_fixture.window; }
    Database& db() { return window().database(); }
    Session session(qint64 id) { return load(db(), Id<Session>{id}); }
    qint64 steps() { return m_fixture.number("SELECT COUNT(*) FROM change_group"); }

    void dragTo(CalendarView* view, QPoint from, QPoint to) {
        QWidget* viewport = view->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 6; ++step) {
            const QPoint at = from + (to - from) * step / 6;
            QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(viewport, &move);
        }
    }
    void drop(CalendarView* view, QPoint at) {
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, at);
    }

private slots:
    void init() {
        m_fixture.open();
        window().resize(1280, 900);
        window().showPage(QStringLiteral("calendar"));
        m_page = qobject_cast<CalendarPage*>(window().currentPage());
        QVERIFY(m_page);
        m_fixture.settle();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->data(), 60000);
        QList<qint64> sessions;
        for (const CalendarEntry& entry : m_page->data()->entries)
            if (entry.isSession())
                sessions.append(entry.id);
        QVERIFY(sessions.size() >= 2);
        m_first = sessions[0];
        m_next = sessions[1];
        QCOMPARE(session(m_first).course_run_id, session(m_next).course_run_id);
    }

    void everyViewInBothLanguages_data() {
        QTest::addColumn<Language>("language");
        QTest::newRow("vi") << Language::Vietnamese;
        QTest::newRow("en") << Language::English;
    }
    void everyViewInBothLanguages() {
        QFETCH(Language, language);
        setLanguage(language);
        QSet<QString> titles;
        for (int view = 0; view < CalendarPage::ViewCount; ++view) {
            m_page->showView(view);
            m_fixture.settle();
            QVERIFY(m_page->currentView()->isVisible());
            // Nothing is left out but what a month, or the head of a week, counts as «more», and what has no resource.
            if (view != CalendarPage::Month)
                for (const CalendarEntry& entry : m_page->data()->entries)
                    if (entry.isSession() || view == CalendarPage::List || (view == CalendarPage::Day && !entry.allDay))
                        QVERIFY2(!m_page->currentView()->blockRect(entry.key()).isEmpty(), qPrintable(entry.title));
            titles.insert(m_page->periodTitle());
            QVERIFY(!m_page->currentView()->grab().isNull());
        }
        QVERIFY(titles.size() >= 4);
        m_page->showView(CalendarPage::Week);
        m_fixture.settle();
        // Both clocks, one's own first.
        QCOMPARE(m_page->hours()->axisLabels(9), std::pair(shownMinute(9 * 60), shownMinute(2 * 60)));
        Preferences preferences = window().preferences();
        preferences.zone = QStringLiteral("Europe/London");
        window().setPreferences(preferences);
        m_fixture.settle();
        QCOMPARE(m_page->hours()->axisLabels(9), std::pair(shownMinute(9 * 60), shownMinute(16 * 60)));
    }

    void aDropIsOneStepThatCanBeUndone() {
        CalendarView* view = m_page->currentView();
        const Session before = session(m_first);
        const qint64 count = steps();
        const QPoint from = view->blockRect(m_first).center(), to = from + QPoint(view->pointAt({QDate(2026, 11, 27), 600, 0}) - view->pointAt({QDate(2026, 11, 23), 540, 0}));
        dragTo(view, from, to);
        QVERIFY(view->isDragging());
        // What its hours ask of both places is said meanwhile, and what is barred is greyed.
        QVERIFY(!view->dragText().isEmpty());
        const PlannedSession* planned = m_page->data()->timetable->session(m_first);
        QVERIFY(planned);
        QStringList barred;
        for (const Obstacle& obstacle : m_page->data()->timetable->obstacles(*planned, momentOf({QDate(2026, 11, 23), 0}, m_page->data()->zones.own), momentOf({QDate(2026, 11, 30), 0}, m_page->data()->zones.own)))
            if (!barred.contains(obstacle.clash.text))
                barred.append(obstacle.clash.text);
        QVERIFY(!barred.isEmpty()); // the holiday of the 24th at least
        QCOMPARE(view->obstacleTexts(), barred);
        drop(view, to);
        QCOMPARE(session(m_first).starts_at, before.starts_at.addDays(4).addSecs(3600));
        QCOMPARE(session(m_first).starts_at.secsTo(session(m_first).ends_at), before.starts_at.secsTo(before.ends_at));
        QCOMPARE(steps(), count + 1);
        m_fixture.settle();
        QCOMPARE(view->selected(), m_first);
        window().command("undo")->trigger();
        m_fixture.settle();
        QCOMPARE(session(m_first).starts_at, before.starts_at);
        QCOMPARE(session(m_first).ends_at, before.ends_at);
    }

    /// Moved onto the run's other session: what is told is what the timetable tells, and a mend really mends.
    void aClashIsToldAtOnceAndMended() {
        const Session before = session(m_first), other = session(m_next);
        const qint64 start = other.starts_at.toSecsSinceEpoch();
        PlannedSession planned = *m_page->data()->timetable->session(m_first);
        planned.end = start + planned.end - planned.start;
        planned.start = start;
        const QList<Clash> expected = toldAfterMove(Timetable(db(), other.starts_at.addDays(-30), other.starts_at.addDays(30)).clashesIf(planned), false);
        QVERIFY(!expected.isEmpty());
        QVERIFY(m_page->move({m_first, planned.start, planned.end, 0, 0}));
        CalendarClashes* told = m_page->clashes();
        QVERIFY(told->isVisible());
        QCOMPARE(told->clashes(), expected);
        m_fixture.settle();
        QCOMPARE(told->clashes(), expected); // still, of what was read anew
        QVERIFY(m_page->data()->clashes.size() >= expected.size());
        for (const CalendarEntry& entry : m_page->data()->entries)
            if (entry.key() == m_first || entry.key() == m_next)
                QVERIFY(entry.clash);
        auto* mend = told->findChild<MendButton*>();
        QVERIFY(mend);
        QSignalSpy found(mend, &MendButton::found);
        emit mend->menu()->aboutToShow();
        QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 60000);
        QVERIFY(mend->menu()->actions().first()->isEnabled());
        mend->menu()->actions().first()->trigger();
        m_fixture.settle();
        const Timetable after = timetableAround(db(), m_first);
        for (const Clash& clash : after.clashesIf(*after.session(m_first)))
            QVERIFY2(clash.severity < Severity::Error, qPrintable(clash.text));
        History(db()).undo();
        History(db()).undo();
        QCOMPARE(session(m_first).starts_at, before.starts_at);
    }

    void whatWasToldCanBeTakenBack() {
        const Session before = session(m_first);
        const qint64 start = session(m_next).starts_at.toSecsSinceEpoch();
        QVERIFY(m_page->move({m_first, start, start + 7200, 0, 0}));
        m_fixture.settle();
        emit m_page->clashes()->undoAsked();
        m_fixture.settle();
        QCOMPARE(session(m_first).starts_at, before.starts_at);
        QVERIFY(!m_page->clashes()->isVisible());
    }

    void aSessionWithoutATimeIsDraggedIn() {
        m_page->takeOff(m_first);
        m_fixture.settle();
        QVERIFY(!session(m_first).starts_at.isValid());
        QVERIFY(m_page->unscheduled()->isVisible());
        QListWidget* list = m_page->unscheduled()->list();
        int row = -1;
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->data(Qt::UserRole).toLongLong() == m_first)
                row = i;
        QVERIFY(row >= 0);
        const std::unique_ptr<QMimeData> mime(list->model()->mimeData({list->model()->index(row, 0)}));
        QCOMPARE(draggedSession(mime.get()), m_first);
        CalendarView* view = m_page->currentView();
        const QPoint at = view->pointAt({QDate(2026, 11, 26), 600, 0});
        QDragEnterEvent enter(at, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &enter);
        QVERIFY(view->isDragging());
        QDropEvent dropped(at, Qt::MoveAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &dropped);
        QTRY_VERIFY(session(m_first).starts_at.isValid());
        QCOMPARE(session(m_first).starts_at, QDateTime(QDate(2026, 11, 26), QTime(3, 30), Qt::UTC));
        m_fixture.settle();
        History(db()).undo();
        QVERIFY(!session(m_first).starts_at.isValid());
        m_fixture.settle();
        // The keyboard does the same.
        view->setCursorPlace({QDate(2026, 11, 27), 9 * 60, 0});
        m_page->placeAtCursor(m_first);
        QCOMPARE(session(m_first).starts_at, QDateTime(QDate(2026, 11, 27), QTime(2, 0), Qt::UTC));
    }

    void theKeyboardMovesAndOpens() {
        CalendarView* view = m_page->currentView();
        view->setFocus();
        view->select(m_first);
        const Session before = session(m_first);
        QTest::keyClick(view, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(session(m_first).starts_at, before.starts_at.addSecs(900));
        m_fixture.settle();
        QCOMPARE(view->selected(), m_first);
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(session(m_first).ends_at, before.ends_at.addSecs(1800));
        m_fixture.settle();
        bool opened = false;
        QTimer closer;
        connect(&closer, &QTimer::timeout, this, [&] {
            if (auto* dialog = qobject_cast<SessionDialog*>(QApplication::activeModalWidget())) {
                opened = dialog->session().id.value == m_first;
                dialog->QDialog::reject();
            }
        });
        closer.start(20);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(opened);
    }

    void anotherRowIsAnotherRoomOrLecturer() {
        m_page->showView(CalendarPage::Resources);
        m_page->setResourceRows(CalendarRows::Rooms);
        m_fixture.settle();
        CalendarResources* view = m_page->resources();
        const Session before = session(m_first);
        qint64 free = 0;
        for (const qint64 room : m_page->data()->timetable->freeRooms(*m_page->data()->timetable->session(m_first)))
            if (room != before.room_id.value && !free)
                free = room;
        QVERIFY(free);
        const qint64 start = before.starts_at.toSecsSinceEpoch(), end = before.ends_at.toSecsSinceEpoch();
        QVERIFY(m_page->move({m_first, start, end, before.room_id.value, free}));
        QCOMPARE(session(m_first).room_id.value, free);
        QCOMPARE(session(m_first).starts_at, before.starts_at);
        History(db()).undo();
        m_page->setResourceRows(CalendarRows::Lecturers);
        m_fixture.settle();
        const qint64 teaches = m_page->data()->timetable->session(m_first)->lecturers.at(0);
        const qint64 another = db().single(QStringLiteral("SELECT id FROM person WHERE is_faculty AND id NOT IN (SELECT person_id FROM session_lecturer WHERE session_id = ?)"), m_first).toLongLong();
        const qint64 count = steps();
        QVERIFY(m_page->move({m_first, start, end, teaches, another}));
        QCOMPARE(steps(), count + 1);
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM session_lecturer WHERE session_id = ? AND person_id = ?"), m_first, another).toInt(), 1);
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM session_lecturer WHERE session_id = ? AND person_id = ?"), m_first, teaches).toInt(), 0);
        QVERIFY(!view->rowOrder().empty());
    }

    void filtersLeaveOutTheRest() {
        m_page->showView(CalendarPage::Month);
        m_fixture.settle();
        const size_t all = m_page->data()->entries.size();
        const CalendarEntry entry = m_page->data()->entries.front();
        m_page->filterBar()->choose(CalendarFilterBar::Mode, QStringLiteral("online"), QStringLiteral("online"));
        const CalendarData& shown = m_page->currentView()->data();
        QVERIFY(shown.entries.size() < all);
        for (const CalendarEntry& each : shown.entries)
            QCOMPARE(each.mode, SessionMode::Online);
        // A filter that was kept comes back the same.
        const QString kept = m_page->filterBar()->conditions();
        m_page->filterBar()->clear();
        QCOMPARE(m_page->currentView()->data().entries.size(), all);
        m_page->filterBar()->setConditions(kept);
        QVERIFY(m_page->currentView()->data().entries.size() < all);
    }

    /// Every kind has its entry, its words, its place in each view, and its page.
    void whatIsNoSessionIsShownAndOpened_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<EntryRole>("role");
        QTest::addColumn<QString>("page");
        QTest::newRow("meeting") << "meeting" << EntryRole::Meeting << "meeting_record";
        QTest::newRow("visit") << "visit" << EntryRole::Visit << "visit_record";
        QTest::newRow("itinerary") << "visit_item" << EntryRole::Itinerary << "visit_record";
        QTest::newRow("event") << "event" << EntryRole::Event << "event_record";
        QTest::newRow("milestone") << "milestone" << EntryRole::Milestone << "study_record";
        QTest::newRow("approval") << "approval" << EntryRole::Approval << "study_record";
        QTest::newRow("agreement") << "agreement" << EntryRole::Agreement << "agreement_record";
    }
    void whatIsNoSessionIsShownAndOpened() {
        QFETCH(QString, table);
        QFETCH(EntryRole, role);
        QFETCH(QString, page);
        // The first of its kind that the sample has, in any of two years.
        qint64 key = 0, start = 0, id = 0;
        for (const CalendarEntry& entry : recordEntries(db(), QDate(2026, 1, 1), QDate(2028, 12, 31), m_page->data()->zones.own))
            if (entry.role == role && !key)
                key = entry.key(), start = entry.start, id = entry.id;
        QVERIFY(key < 0);
        const qint64 count = steps();
        for (const int view : {CalendarPage::Month, CalendarPage::Week, CalendarPage::Day, CalendarPage::List}) {
            m_page->showView(view);
            m_page->showDay(wallTime(start, m_page->data()->zones.own).date);
            m_fixture.settle();
            for (const EntryKind kind : {EntryKind::Session, EntryKind::Meeting, EntryKind::Visit, EntryKind::Event, EntryKind::Milestone, EntryKind::Approval, EntryKind::Agreement})
                m_page->filterBar()->setShown(kind, kind == kindOf(role));
            CalendarView* shown = m_page->currentView();
            const QRect block = shown->blockRect(key);
            QVERIFY2(!block.isEmpty(), qPrintable(QString::number(view)));
            // Its word stands in its description, beside its colour.
            shown->select(key);
            QVERIFY2(shown->accessibleDescription().contains(entryRoleTitle(role)), qPrintable(shown->accessibleDescription()));
            shown->ensureVisible(key);
            QTest::mouseClick(shown->viewport(), Qt::LeftButton, {}, shown->blockRect(key).center());
            QCOMPARE(shown->selected(), key);
            // It is not moved, neither by mouse nor by keys.
            dragTo(shown, shown->blockRect(key).center(), shown->blockRect(key).center() + QPoint(30, 60));
            QVERIFY(!shown->isDragging());
            drop(shown, shown->blockRect(key).center());
            shown->select(key);
            for (const auto& [press, keys] : {std::pair(Qt::Key_Delete, Qt::NoModifier), {Qt::Key_Down, Qt::AltModifier}, {Qt::Key_Down, Qt::ControlModifier}})
                QTest::keyClick(shown, press, keys);
            QCOMPARE(steps(), count);
        }
        m_page->showDay(wallTime(start, m_page->data()->zones.own).date);
        m_fixture.settle();
        CalendarSheet sheet = m_page->sheet();
        QVERIFY(sheet.subtitle.contains(entryKindTitle(kindOf(role))));
        CalendarPaper paper(sheet, {842, 595});
        QVERIFY(paper.pageCount() >= 1);
        m_page->currentView()->select(key);
        QTest::keyClick(m_page->currentView(), Qt::Key_Return);
        m_fixture.settle();
        QCOMPARE(window().currentPage()->objectName(), page);
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM %1 WHERE id = ?").arg(table), id).toInt(), 1);
    }

    void whatIsShownIsRemembered() {
        CalendarFilterBar* bar = m_page->filterBar();
        bar->setShown(EntryKind::Meeting, false);
        bar->setShown(EntryKind::Session, false);
        for (const CalendarEntry& entry : m_page->currentView()->data().entries)
            QVERIFY(kindOf(entry.role) != EntryKind::Meeting && !entry.isSession());
        QVERIFY(m_page->currentView()->data().unscheduled.empty());
        const QString kept = bar->conditions();
        bar->clear(); // of the other filters
        QVERIFY(!bar->isShown(EntryKind::Meeting));
        CalendarFilterBar again(window());
        QVERIFY(!again.isShown(EntryKind::Meeting) && !again.isShown(EntryKind::Session) && again.isShown(EntryKind::Visit));
        again.setShown(EntryKind::Meeting, true);
        QVERIFY(CalendarFilterBar(window()).isShown(EntryKind::Meeting));
        again.setConditions(kept);
        QVERIFY(!again.isShown(EntryKind::Meeting));
        // What was kept before there were kinds leaves them as they are.
        again.setConditions(QStringLiteral("{\"filters\":{}}"));
        QVERIFY(!again.isShown(EntryKind::Meeting));
    }

    void whenCouldThisBe() {
        PlacementDialog dialog(window(), m_next);
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isLooking(), 60000);
        const QList<Placement> best = dialog.answer().best;
        QVERIFY(!best.isEmpty() && best.size() <= 10);
        QCOMPARE(dialog.list()->count(), int(best.size()));
        const Timetable timetable = timetableAround(db(), m_next, dialog.wishes().first, dialog.wishes().last);
        for (qsizetype i = 0; i < best.size(); ++i) {
            QVERIFY(i == 0 || best[i - 1].cost <= best[i].cost);
            for (const Clash& clash : timetable.clashesIf(best[i].session))
                QVERIFY2(clash.severity < Severity::Error, qPrintable(clash.text));
            for (const QString& cost : best[i].costs)
                QVERIFY(dialog.list()->item(int(i))->text().contains(cost));
        }
        // Taking one is one step.
        const Session before = session(m_next);
        const qint64 count = steps();
        const int row = dialog.list()->count() - 1;
        dialog.list()->setCurrentRow(row);
        QVERIFY(dialog.take());
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(session(m_next).starts_at.toSecsSinceEpoch(), best[row].session.start);
        QCOMPARE(session(m_next).room_id.value, best[row].session.room);
        QCOMPARE(steps(), count + 1);
        History(db()).undo();
        QCOMPARE(session(m_next).starts_at, before.starts_at);
    }

    void whereNothingFitsItSaysWhy() {
        PlacementDialog dialog(window(), m_next);
        dialog.show();
        PlacementSearch wishes = dialog.wishes();
        wishes.first = wishes.last = QDate(2026, 11, 24); // a holiday
        dialog.setWishes(wishes);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isLooking(), 60000);
        QVERIFY(dialog.answer().best.isEmpty());
        QVERIFY(!dialog.answer().ruledOutBy.isEmpty());
        bool said = false;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            said = said || label->text().contains(dialog.answer().ruledOutBy.first());
        QVERIFY(said);
        QVERIFY(!dialog.take());
    }

    void everyViewPrintsOnA4AndA3() {
        for (int view = 0; view < CalendarPage::ViewCount; ++view) {
            m_page->showView(view);
            m_fixture.settle();
            CalendarPrintDialog dialog(window(), m_page->sheet());
            for (const bool isA3 : {false, true}) {
                dialog.setPaper(isA3, !isA3);
                const QString path = m_fixture.folder.filePath(QStringLiteral("view%1-%2.pdf").arg(view).arg(isA3));
                dialog.savePdf(path);
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray pdf = file.readAll();
                QVERIFY(pdf.startsWith("%PDF-"));
                static const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
                const QRegularExpressionMatch match = box.match(QString::fromLatin1(pdf));
                QVERIFY(match.hasMatch());
                // A4 lying, A3 upright.
                QCOMPARE(qRound(match.captured(1).toDouble()), 842);
                QCOMPARE(qRound(match.captured(2).toDouble()), isA3 ? 1191 : 595);
            }
        }
    }

    /// Everything in the list is on some page, and whole.
    void longListsGoOnOnAnotherPage() {
        CalendarSheet sheet = m_page->sheet();
        auto data = std::make_shared<CalendarData>(*sheet.data);
        const CalendarEntry pattern = data->entries.front();
        data->entries.clear();
        for (int i = 0; i < 300; ++i) {
            CalendarEntry entry = pattern;
            entry.id = 1000 + i;
            entry.start += i * 1800;
            entry.end += i * 1800;
            data->entries.push_back(entry);
        }
        sheet.view = CalendarPage::List;
        sheet.data = data;
        CalendarPaper a4(sheet, {595, 842}), a3(sheet, {842, 1191});
        QVERIFY(a4.pageCount() > 5);
        QVERIFY(a3.pageCount() < a4.pageCount());
        QImage image(595, 842, QImage::Format_RGB32);
        for (int page = 0; page < a4.pageCount(); ++page) {
            image.fill(Qt::red);
            QPainter painter(&image);
            a4.paint(painter, page);
            painter.end();
            QCOMPARE(image.pixel(2, 2), qRgb(255, 255, 255));
        }
    }
};

KHUE_TEST(TestCalendarPage)
#include "test_calendar_page.moc"
