// SPDX-License-Identifier: GPL-3.0-or-later
// People, institutions and rooms: forms fit their tables, rules are told, people are merged, rows acted upon.
#include "app/courses/enrolment.h"
#include "app/courses/merge_people.h"
#include "app/store/backup.h"
#include "app/store/history.h"
#include "tests/ui/window_fixture.h"
#include "app/credit/credit_entry.h"
#include "ui/people/person_timeline_card.h"
#include "ui/shell/page_list.h"
#include "ui/widgets/chart_view.h"
#include "tests/support/test_class.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace khue;

class TestPeoplePages : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;

    Database& db() { return m_fixture.window->database(); }
    RecordForm* form() { return static_cast<RecordPage*>(m_fixture.window->currentPage())->form(); }
    void press(const QString& text) {
        for (QPushButton* button : m_fixture.window->currentPage()->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == text) {
                button->click();
                return;
            }
        QFAIL(qPrintable(QStringLiteral("no button “%1”").arg(text)));
    }
    RecordList* list() { return static_cast<ListPage*>(m_fixture.window->currentPage())->list(); }

private slots:
    void init() { m_fixture.open(); }
    void cleanupTestCase() { m_fixture.window.reset(); }

    void formsFitTheirTables() {
        int forms = 0;
        for (const PageEntry& entry : pageList()) {
            if (entry.title)
                continue;
            std::unique_ptr<Page> page(entry.make(*m_fixture.window));
            const auto* record = qobject_cast<RecordPage*>(page.get());
            if (!record)
                continue;
            ++forms;
            for (const FieldInfo& field : record->form()->table().fields)
                QVERIFY2(field.is(Derived) || record->form()->field(field.name),
                         qPrintable(QStringLiteral("%1 has no widget %2").arg(QLatin1String(entry.name), field.key())));
            for (FieldWidget* widget : record->form()->body()->findChildren<FieldWidget*>())
                QVERIFY2(qobject_cast<FieldWidget*>(widget->parentWidget()) || // a part of one
                         record->form()->table().indexOf(widget->objectName()) >= 0, qPrintable(widget->objectName()));
            for (FieldWidget* widget : record->form()->fields())
                QVERIFY(!widget->accessibleName().isEmpty());
        }
        QVERIFY(forms >= 5);
    }

    void aNewPersonIsCheckedThenSaved() {
        m_fixture.window->showRecord(QStringLiteral("trainee"), 0);
        const auto fill = [&](const char* name, const QString& text) {
            auto* line = static_cast<TextField*>(form()->field(name))->line();
            line->clear();
            typeInto(line, text);
        };
        fill("family_name", QStringLiteral("Đặng"));
        fill("email", QStringLiteral("nowhere"));
        QVERIFY(!form()->save());
        QVERIFY(!form()->field("email")->findChildren<QLabel*>().isEmpty());
        // What is wrong has the keyboard's focus: the first of it, in the form's order.
        QVERIFY(form()->field("given_name")->hasError() && form()->field("email")->hasError());
        QVERIFY(form()->field("given_name")->isAncestorOf(m_fixture.window->focusWidget()));
        // Neighbours of a field with a note stay where they are.
        m_fixture.settle();
        const auto top = [&](const char* name) {
            const QLineEdit* line = static_cast<TextField*>(form()->field(name))->line();
            return line->mapTo(form(), QPoint()).y();
        };
        QCOMPARE(top("phone"), top("email"));
        fill("given_name", QStringLiteral("Vân"));
        fill("email", QStringLiteral("van@sample.invalid"));
        QVERIFY(form()->save());
        const Person saved = load(db(), Id<Person>{form()->id()});
        QCOMPARE(saved.full_name, QStringLiteral("Đặng Vân"));
        QVERIFY(saved.is_trainee);
        QVERIFY(!saved.is_faculty);
    }

    void openingAFormChangesNothing() {
        for (const char* table : {"person", "institution", "room", "venue"}) {
            Statement rows = db().query(QStringLiteral("SELECT id FROM %1 LIMIT 12").arg(QLatin1String(table)));
            while (rows.next()) {
                m_fixture.window->showRecord(QString::fromLatin1(table), rows.integer(0));
                RowValues stored;
                loadRow(db(), form()->table(), rows.integer(0), stored);
                QCOMPARE(form()->values(), stored);
                QVERIFY(!form()->hasUnsaved());
            }
        }
    }

    /// The years of a person: drawn in lanes, reached with the keyboard, opening what they show.
    void theYearsOfATrainee() {
        setLanguage(Language::English);
        const qint64 person = m_fixture.number("SELECT e.person_id FROM enrolment e JOIN certificate c ON c.enrolment_id = e.id LIMIT 1");
        m_fixture.window->showRecord(QStringLiteral("person"), person);
        m_fixture.settle();
        auto* card = m_fixture.window->currentPage()->findChild<PersonTimelineCard*>();
        QVERIFY(card && card->isVisible());
        ChartView* view = card->view();
        const Chart shown = view->chart();
        int runs = 0, certificates = 0;
        for (const TimelineItem& item : shown.items) {
            runs += item.lane == QStringLiteral("Course runs");
            certificates += item.lane == QStringLiteral("Certificates");
        }
        QCOMPARE(runs, db().single(QStringLiteral("SELECT COUNT(*) FROM enrolment WHERE person_id = ?"), person).toInt());
        QCOMPARE(certificates, db().single(QStringLiteral("SELECT (SELECT COUNT(*) FROM certificate WHERE person_id = ?) + (SELECT COUNT(*) FROM outside_training WHERE person_id = ?)"), person, person).toInt());
        QVERIFY(!view->accessibleDescription().isEmpty());
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Right);
        const int first = view->chartLayout().spots.first().index;
        QCOMPARE(shown.items[first].lane, QStringLiteral("Course runs"));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(m_fixture.window->currentPageName(), QStringLiteral("course_run_record"));

        // Many years are wider than the page, and scroll; the day of today is in sight at first.
        {
            Edit edit(db(), "add");
            CreditEntry old;
            old.person_id = {person};
            old.title_en = QStringLiteral("A course of long ago");
            old.earned_on = QDate(2011, 3, 1);
            old.hours = 4;
            edit.save(old);
            edit.commit();
        }
        m_fixture.window->showRecord(QStringLiteral("person"), person);
        m_fixture.settle();
        card = m_fixture.window->currentPage()->findChild<PersonTimelineCard*>();
        auto* scroll = card->findChild<QScrollArea*>();
        QVERIFY(card->view()->width() > scroll->viewport()->width());
        QVERIFY(scroll->horizontalScrollBar()->value() > 0);
    }

    void twoBecomeOne() {
        // Two who are in the same run, and one of them in another.
        const qint64 run = m_fixture.number("SELECT MIN(course_run_id) FROM enrolment");
        Statement people = db().query(QStringLiteral("SELECT person_id FROM enrolment WHERE course_run_id = ? ORDER BY id LIMIT 2"), run);
        QVERIFY(people.next());
        const Id<Person> kept{people.integer(0)};
        QVERIFY(people.next());
        const Id<Person> gone{people.integer(0)};
        const QSet<qint64> runs = [&] {
            QSet<qint64> all;
            Statement rows = db().query(QStringLiteral("SELECT course_run_id FROM enrolment WHERE person_id IN (?, ?)"), kept, gone);
            while (rows.next())
                all.insert(rows.integer(0));
            return all;
        }();
        Person person = load(db(), kept);
        const Person other = load(db(), gone);
        person.code = other.code;
        Edit edit(db(), "merge", person.full_name);
        mergePeople(edit, db(), person, gone);
        edit.commit();
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM person WHERE id = ?"), gone).toInt(), 0);
        QCOMPARE(load(db(), kept).code, other.code);
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM enrolment WHERE person_id = ?"), kept).toInt(), int(runs.size()));
        QCOMPARE(verifyDatabase(db()), QStringList());
        History(db()).undo();
        QCOMPARE(load(db(), gone).code, other.code);
        QCOMPARE(verifyDatabase(db()), QStringList());
    }

    void differentPeopleAreRemembered() {
        const std::vector<Person> people = loadAll<Person>(db(), QStringLiteral("is_trainee = 1 ORDER BY id LIMIT 2"));
        QVERIFY(!knownToDiffer(db(), people[0], people[1]));
        Edit edit(db(), "bulk");
        rememberDifferent(edit, db(), people[0], people[1]);
        edit.commit();
        QVERIFY(knownToDiffer(db(), people[0], people[1]));
        QVERIFY(knownToDiffer(db(), people[1], people[0]));
    }

    void rowsAreRemovedAsOneStep() {
        m_fixture.window->showPage(QStringLiteral("trainee"));
        m_fixture.settle();
        list()->view()->selectAll();
        ask::Answers answers({true});
        press(ListPage::tr("Remove"));
        m_fixture.settle();
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM person WHERE is_trainee"), 0);
        QCOMPARE(list()->model()->rowCount(), 0);
        m_fixture.window->command("undo")->trigger();
        m_fixture.settle();
        QCOMPARE(list()->model()->rowCount(), 60);
        QCOMPARE(verifyDatabase(db()), QStringList());
    }

    void aDepartmentIsGivenToManyAtOnce() {
        m_fixture.window->showPage(QStringLiteral("trainee"));
        m_fixture.settle();
        list()->view()->selectAll();
        ask::Answers answers({QStringLiteral("  Heart  clinic ")});
        press(QCoreApplication::translate("khue::PersonListPage", "Department…"));
        m_fixture.settle();
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM person WHERE is_trainee AND department = 'Heart clinic'"), 60);
        m_fixture.window->command("undo")->trigger();
        QVERIFY(m_fixture.number("SELECT COUNT(*) FROM person WHERE is_trainee AND department = 'Heart clinic'") < 60);
    }

    void rowsAreEnrolledWithTheWaitingList() {
        m_fixture.window->showPage(QStringLiteral("trainee"));
        m_fixture.settle();
        CourseRun run = load(db(), Id<CourseRun>{m_fixture.number("SELECT MAX(id) FROM course_run")});
        run.seats = occupancy(db(), run.id).taken + 5;
        Edit edit(db(), "save");
        edit.save(run);
        edit.commit();
        m_fixture.settle();
        list()->view()->selectAll();
        ask::Answers answers({run.id.value});
        press(QCoreApplication::translate("khue::PersonListPage", "Enrol…"));
        m_fixture.settle();
        const Occupancy seats = occupancy(db(), run.id);
        QCOMPARE(seats.taken, run.seats);
        QVERIFY(seats.waiting > 0);
        QCOMPARE(m_fixture.number(qPrintable(QStringLiteral("SELECT COUNT(*) FROM enrolment WHERE course_run_id = %1").arg(run.id.value))), 60);
    }
};

KHUE_TEST(TestPeoplePages)
#include "test_people_pages.moc"
