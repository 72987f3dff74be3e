// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/enrolment.h"
#include "app/courses/session_time.h"
#include "app/store/edit.h"
#include "app/store/history.h"
#include "app/store/language.h"
#include "tests/ui/window_fixture.h"
#include "ui/courses/lecturer_rows.h"
#include "ui/courses/new_run_dialog.h"
#include "ui/courses/run_list.h"
#include "ui/courses/run_overview.h"
#include "ui/courses/run_page.h"
#include "ui/courses/run_timetable.h"
#include "ui/courses/run_trainees.h"
#include "ui/courses/session_dialog.h"
#include "tests/support/test_class.h"

#include <QtWidgets/QTabWidget>

using namespace khue;

class TestRunPages : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;
    Database& db() { return m_fixture.window->database(); }
    MainWindow& window() { return *m_fixture.window; }
    RunPage* openRun(qint64 id) {
        window().showRecord(QStringLiteral("course_run"), id);
        m_fixture.settle();
        return qobject_cast<RunPage*>(window().currentPage());
    }
    void undo() { History(db()).undo(); }
    int enrolled(qint64 run, const char* state) {
        return db().single(QStringLiteral("SELECT COUNT(*) FROM enrolment WHERE course_run_id = ? AND state = ?"), run, QString::fromLatin1(state)).toInt();
    }

private slots:
    void init() { m_fixture.open(); }
    void cleanupTestCase() { m_fixture.window.reset(); }

    void theFormFitsItsTable() {
        const RecordForm* form = openRun(1)->overview()->form();
        for (const FieldInfo& field : form->table().fields)
            QVERIFY2(form->field(field.name), field.name);
        for (FieldWidget* widget : form->body()->findChildren<FieldWidget*>())
            QVERIFY2(form->table().indexOf(widget->objectName()) >= 0, qPrintable(widget->objectName()));
        SessionDialog dialog(window());
        for (const FieldInfo& field : tableOf<Session>.fields)
            if (field.key() != QLatin1String("course_run_id") && field.key() != QLatin1String("starts_at") && field.key() != QLatin1String("ends_at"))
                QVERIFY2(dialog.field(field.name), field.name);
    }

    void openingEveryTabChangesNothing() {
        const qint64 last = db().single(QStringLiteral("SELECT MAX(id) FROM change_group")).toLongLong();
        for (qint64 run = 1; run <= 3; ++run) {
            RunPage* page = openRun(run);
            auto* tabs = page->findChild<QTabWidget*>();
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                m_fixture.settle();
                QVERIFY(!page->hasUnsaved());
            }
        }
        QCOMPARE(db().single(QStringLiteral("SELECT MAX(id) FROM change_group")).toLongLong(), last);
    }

    void whatBelongsToARunOpensItsPage() {
        window().showRecord(QStringLiteral("session"), m_fixture.number("SELECT MIN(id) FROM session WHERE course_run_id = 2"));
        QCOMPARE(window().currentPage()->record(), qint64(2));
        QCOMPARE(window().currentPage()->findChild<QTabWidget*>()->currentIndex(), int(RunPage::Timetable));
        window().showRecord(QStringLiteral("enrolment"), m_fixture.number("SELECT MIN(id) FROM enrolment WHERE course_run_id = 3"));
        QCOMPARE(window().currentPage()->record(), qint64(3));
        QCOMPARE(window().currentPage()->findChild<QTabWidget*>()->currentIndex(), int(RunPage::Trainees));
    }

    void aSessionIsStoredInUtc_data() {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("stored");
        QTest::newRow("Viet Nam, winter") << QStringLiteral("Asia/Ho_Chi_Minh") << QDate(2027, 1, 12) << QStringLiteral("2027-01-12T02:30:00Z");
        QTest::newRow("Viet Nam, summer") << QStringLiteral("Asia/Ho_Chi_Minh") << QDate(2027, 7, 13) << QStringLiteral("2027-07-13T02:30:00Z");
        QTest::newRow("Oxford, winter") << QStringLiteral("Europe/London") << QDate(2027, 1, 12) << QStringLiteral("2027-01-12T09:30:00Z");
        QTest::newRow("Oxford, summer") << QStringLiteral("Europe/London") << QDate(2027, 7, 13) << QStringLiteral("2027-07-13T08:30:00Z");
    }
    void aSessionIsStoredInUtc() {
        QFETCH(QString, zone);
        QFETCH(QDate, date);
        QFETCH(QString, stored);
        const qint64 lecturer = m_fixture.number("SELECT MIN(id) FROM person WHERE is_faculty");
        const int before = int(m_fixture.number("SELECT COUNT(*) FROM session"));
        SessionDialog dialog(window());
        dialog.startNew(Id<CourseRun>{1});
        dialog.field("zone")->setStoredValue(zone);
        dialog.setHours(date, QTime(9, 30), QTime(11, 0));
        QVERIFY(!dialog.elsewhere().isEmpty());
        dialog.lecturers()->add(Id<Person>{lecturer});
        QVERIFY(dialog.save());
        const Session session = find<Session>(db(), QStringLiteral("course_run_id = 1 ORDER BY number DESC"));
        QCOMPARE(toStored(session.starts_at).toString(), stored);
        QCOMPARE(session.starts_at.secsTo(session.ends_at), qint64(90 * 60));
        QCOMPARE(session.number, 11);
        QCOMPARE(find<SessionLecturer>(db(), QStringLiteral("session_id = ?"), session.id).person_id.value, lecturer);
        // Opened again it shows the hours that were typed.
        SessionDialog again(window());
        again.edit(session.id);
        QVERIFY(again.session() == session);
        undo(); // session and lecturer are one step
        QCOMPARE(int(m_fixture.number("SELECT COUNT(*) FROM session")), before);
    }

    void aSessionMayPassMidnight() {
        SessionDialog dialog(window());
        dialog.startNew(Id<CourseRun>{1});
        dialog.field("zone")->setStoredValue(QStringLiteral("Asia/Ho_Chi_Minh"));
        dialog.setHours(QDate(2027, 1, 12), QTime(22, 0), QTime(1, 0));
        QVERIFY(dialog.save());
        const Session session = find<Session>(db(), QStringLiteral("course_run_id = 1 ORDER BY number DESC"));
        QCOMPARE(toStored(session.starts_at).toString(), QStringLiteral("2027-01-12T15:00:00Z"));
        QCOMPARE(toStored(session.ends_at).toString(), QStringLiteral("2027-01-12T18:00:00Z"));
        SessionDialog again(window());
        again.edit(session.id);
        QVERIFY(again.session() == session);
    }

    void theUndoOfTheRunAsksAboutWhatIsTyped() {
        RunPage* page = openRun(1);
        const auto undoing = [page] {
            QPushButton* found = nullptr;
            for (QPushButton* each : page->findChildren<QPushButton*>())
                if (each->isVisible() && each->toolTip().contains(QStringLiteral("“")) && each->isEnabled())
                    found = each;
            return found;
        };
        page->showTab(RunPage::HistoryTab);
        m_fixture.settle();
        QVERIFY(!undoing()); // the last step made the whole sample, not this run
        {
            Edit edit(db(), "save");
            CourseRun run = load(db(), Id<CourseRun>{page->record()});
            run.notes = QStringLiteral("saved");
            edit.save(run);
            edit.commit();
        }
        m_fixture.settle();
        QVERIFY(undoing());
        page->showTab(RunPage::Overview);
        m_fixture.settle();
        auto* field = page->overview()->form()->field("notes");
        emit field->edited();
        field->setStoredValue(QStringLiteral("not saved yet"));
        emit field->edited();
        QVERIFY(page->hasUnsaved());
        page->showTab(RunPage::HistoryTab);
        m_fixture.settle();
        const qint64 last = m_fixture.number("SELECT MAX(id) FROM change_group");
        QVERIFY(undoing());
        {
            ask::Answers answers({2}); // stay here
            undoing()->click();
            QCOMPARE(answers.asked().size(), 1);
        }
        QCOMPARE(m_fixture.number("SELECT MAX(id) FROM change_group"), last);
        {
            ask::Answers answers({1}); // do not save
            undoing()->click();
        }
        QVERIFY(m_fixture.number("SELECT MAX(id) FROM change_group") > last);
    }

    void aBadSessionIsNotSaved() {
        const qint64 last = m_fixture.number("SELECT MAX(id) FROM change_group");
        SessionDialog dialog(window());
        dialog.startNew(Id<CourseRun>{1});
        dialog.setHours(QDate(2027, 1, 12), QTime(11, 0), QTime(9, 0));
        QVERIFY(!dialog.save());
        dialog.setHours(QDate(2027, 1, 12), QTime(9, 0), QTime(11, 0));
        dialog.field("number")->setStoredValue(1);
        QVERIFY(!dialog.save());
        QVERIFY(!dialog.field("number")->findChild<QLabel*>()->text().isEmpty());
        dialog.field("number")->setStoredValue(11);
        dialog.field("zone")->setStoredValue(QStringLiteral("Europe/London"));
        dialog.setHours(QDate(2027, 3, 28), QTime(1, 15), QTime(3, 0)); // the clock skips it
        QVERIFY(!dialog.save());
        const Id<Person> lecturer{m_fixture.number("SELECT MIN(id) FROM person WHERE is_faculty")};
        dialog.setHours(QDate(2027, 3, 29), QTime(1, 15), QTime(3, 0));
        dialog.lecturers()->add(lecturer);
        dialog.lecturers()->add(lecturer);
        QVERIFY(!dialog.save());
        QCOMPARE(m_fixture.number("SELECT MAX(id) FROM change_group"), last);
    }

    void waitingListMovesUp() {
        const qint64 run = m_fixture.number("SELECT id FROM course_run r WHERE seats <= (SELECT COUNT(*) FROM enrolment e WHERE e.course_run_id = r.id AND e.state = 'enrolled') ORDER BY (SELECT COUNT(*) FROM enrolment e WHERE e.course_run_id = r.id AND e.state = 'waiting') DESC LIMIT 1");
        QVERIFY(run);
        RunPage* page = openRun(run);
        page->showTab(RunPage::Trainees);
        RunTrainees* trainees = page->trainees();
        const int taken = enrolled(run, "enrolled"), waiting = enrolled(run, "waiting");
        QVERIFY(trainees->banner()->isHidden());

        // Somebody more finds no seat.
        const qint64 person = db().single(QStringLiteral("SELECT MIN(id) FROM person WHERE is_trainee AND id NOT IN (SELECT person_id FROM enrolment WHERE course_run_id = ?)"), run).toLongLong();
        {
            ask::Answers answers({QVariant(QVariantList{person})});
            trainees->enrolPeople();
        }
        QCOMPARE(enrolled(run, "enrolled"), taken);
        QCOMPARE(enrolled(run, "waiting"), waiting + 1);
        m_fixture.settle();
        QVERIFY(trainees->banner()->isHidden());

        // Nobody more can be enrolled by hand either.
        const Enrolment first = find<Enrolment>(db(), QStringLiteral("course_run_id = ? AND state = 'waiting' ORDER BY waiting_position"), Id<CourseRun>{run});
        {
            ask::Answers answers({});
            trainees->changeStates({first.id.value}, EnrolmentState::Enrolled);
            QCOMPARE(answers.asked().size(), 1);
        }
        QCOMPARE(enrolled(run, "enrolled"), taken);

        // Somebody leaves: the next in line is proposed, and gets the seat.
        const qint64 leaving = db().single(QStringLiteral("SELECT MIN(id) FROM enrolment WHERE course_run_id = ? AND state = 'enrolled'"), run).toLongLong();
        trainees->changeStates({leaving}, EnrolmentState::Withdrawn);
        m_fixture.settle();
        QVERIFY(trainees->banner()->isVisible());
        trainees->declineNext();
        QVERIFY(trainees->banner()->isHidden());
        page->reload();
        QVERIFY(trainees->banner()->isHidden()); // «no, later» holds while the same person is next
        trainees->promoteNext();
        m_fixture.settle();
        QVERIFY(trainees->banner()->isHidden());
        QCOMPARE(load(db(), first.id).state, EnrolmentState::Enrolled);
        QCOMPARE(enrolled(run, "waiting"), waiting);
        QCOMPARE(db().single(QStringLiteral("SELECT MIN(waiting_position) FROM enrolment WHERE course_run_id = ? AND state = 'waiting'"), run).toInt(), 1);

        undo();
        QCOMPARE(load(db(), first.id).state, EnrolmentState::Waiting);
        QCOMPARE(load(db(), first.id).waiting_position, 1);
        undo();
        QCOMPARE(enrolled(run, "enrolled"), taken);
        undo();
        QCOMPARE(enrolled(run, "waiting"), waiting);
    }

    void aCourseRollsForward() {
        NewRunDialog dialog(window(), Id<Course>{1});
        QVERIFY(!dialog.create()); // no first day yet
        dialog.setSource(Id<CourseRun>{1});
        dialog.setStart(QDate(2027, 3, 1));
        dialog.setCode(QStringLiteral("TOP-RM-01"));
        QVERIFY(!dialog.create()); // taken
        dialog.setCode(QStringLiteral("TOP-RM-02"));
        QVERIFY(dialog.create());
        const Session first = find<Session>(db(), QStringLiteral("course_run_id = ? AND number = 1"), dialog.created());
        QCOMPARE(atPlace(first.starts_at, first.zone).date(), QDate(2027, 3, 1));
        QCOMPARE(openRun(dialog.created().value)->record(), dialog.created().value);
        undo();
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM course_run"), qint64(3));
    }

    void statesOfManyRunsAreOneStep() {
        window().showPage(QStringLiteral("course_run"));
        m_fixture.settle();
        auto* page = qobject_cast<RunListPage*>(window().currentPage());
        QCOMPARE(page->list()->model()->rowCount(), 3);
        {
            ask::Answers answers({4});
            page->changeState({1, 2, 3});
        }
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM course_run WHERE state = 'cancelled'"), qint64(3));
        undo();
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM course_run WHERE state = 'cancelled'"), qint64(0));
    }

    void languagesComeAndGo() {
        RunPage* page = openRun(2);
        const auto texts = [&] {
            QStringList all;
            auto* tabs = page->findChild<QTabWidget*>();
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                m_fixture.settle();
                all.append(tabs->tabText(tab));
                for (const QLabel* label : page->findChildren<QLabel*>())
                    if (label->isVisible())
                        all.append(label->text());
                for (const QPushButton* button : page->findChildren<QPushButton*>())
                    if (button->isVisible())
                        all.append(button->text());
            }
            return all;
        };
        const auto show = [&](Language language) {
            Preferences preferences = window().preferences();
            preferences.language = language;
            window().setPreferences(preferences);
            m_fixture.settle();
        };
        show(Language::Vietnamese);
        const QStringList vietnamese = texts();
        show(Language::English);
        const QStringList english = texts();
        QVERIFY(english != vietnamese);
        show(Language::Vietnamese);
        QCOMPARE(texts(), vietnamese);
    }
};

KHUE_TEST(TestRunPages)
#include "test_run_pages.moc"
