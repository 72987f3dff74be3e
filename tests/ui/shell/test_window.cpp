// SPDX-License-Identifier: GPL-3.0-or-later
// The window: both languages, the keyboard, undo, conflicts, what is unsaved, and files.
#include "app/people/person.h"
#include "app/store/backup.h"
#include "app/store/history.h"
#include "tests/ui/window_fixture.h"
#include "ui/shell/page_list.h"
#include "ui/shell/search_popup.h"
#include "ui/shell/status_line.h"
#include "tests/support/test_class.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>

using namespace khue;

class TestWindow : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;

    MainWindow& window() { return *m_fixture.window; }
    void choose(Language shown) {
        Preferences changed = window().preferences();
        changed.language = shown;
        window().setPreferences(changed);
        m_fixture.settle();
    }
    QStringList everyText() {
        QStringList texts{window().windowTitle()};
        for (QWidget* widget : window().findChildren<QWidget*>()) {
            texts.append(widget->toolTip() + u'|' + widget->accessibleName());
            if (auto* label = qobject_cast<QLabel*>(widget))
                texts.append(label->text());
            else if (auto* button = qobject_cast<QAbstractButton*>(widget))
                texts.append(button->text());
            else if (auto* line = qobject_cast<QLineEdit*>(widget))
                texts.append(line->text() + u'|' + line->placeholderText());
        }
        for (QAction* action : window().commands())
            texts.append(action->text() + u'|' + action->toolTip());
        return texts;
    }
    TextField* departmentField() {
        return static_cast<TextField*>(static_cast<RecordPage*>(window().currentPage())->form()->field("department"));
    }
    void type(const QString& text) {
        departmentField()->line()->setFocus();
        departmentField()->line()->selectAll();
        typeInto(departmentField()->line(), text);
    }
    QString department(qint64 id) {
        return window().database().single(QStringLiteral("SELECT department FROM person WHERE id = ?"), id).toString();
    }

private slots:
    void init() { m_fixture.open(); }
    void cleanupTestCase() { m_fixture.window.reset(); }

    void noTwoPagesShareAPicture() {
        // A narrow window shows nothing else of them.
        QSet<QString> icons;
        for (const PageEntry& entry : pageList())
            if (entry.title) {
                QVERIFY2(!icons.contains(QLatin1String(entry.icon)), entry.name);
                icons.insert(QLatin1String(entry.icon));
            }
    }

    void everyPageOpensInBothLanguages() {
        // The day's backup is made a moment after the window is up, and told of in the status line.
        QTRY_VERIFY_WITH_TIMEOUT(!everyText().contains(StatusLine::tr("No backup yet")), 60000);
        for (const PageEntry& entry : pageList()) {
            const QString name = QString::fromLatin1(entry.name);
            if (!entry.title)
                continue;
            window().showPage(name);
            m_fixture.settle();
            QCOMPARE(window().currentPageName(), name);
            const QStringList vietnamese = everyText();
            choose(Language::English);
            choose(Language::Vietnamese);
            QCOMPARE(everyText(), vietnamese);
        }
    }

    void everyRecordOpens() {
        for (const char* table : {"person", "institution", "room", "venue"}) {
            const qint64 id = m_fixture.number(qPrintable(QStringLiteral("SELECT MIN(id) FROM %1").arg(QLatin1String(table))));
            window().showRecord(QString::fromLatin1(table), id);
            m_fixture.settle();
            QCOMPARE(window().currentPage()->record(), id);
            QVERIFY(!window().currentPage()->title().isEmpty());
        }
    }

    void savesAndUndoesFromTheKeyboard() {
        const qint64 id = m_fixture.number("SELECT MIN(id) FROM person WHERE is_trainee");
        window().showRecord(QStringLiteral("person"), id);
        m_fixture.settle();
        const QString before = department(id);
        type(QStringLiteral("Khoa Nhi"));
        QVERIFY(window().currentPage()->hasUnsaved());
        QTest::keyClick(departmentField()->line(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!window().currentPage()->hasUnsaved());
        QCOMPARE(department(id), QStringLiteral("Khoa Nhi"));
        m_fixture.settle();
        QVERIFY(window().command("undo")->isEnabled());
        window().command("undo")->trigger();
        m_fixture.settle();
        QCOMPARE(department(id), before);
        QCOMPARE(departmentField()->storedValue().toString(), before);
        window().command("redo")->trigger();
        m_fixture.settle();
        QCOMPARE(departmentField()->storedValue().toString(), QStringLiteral("Khoa Nhi"));
    }

    void typingBackIsNoChange() {
        const qint64 id = m_fixture.number("SELECT MIN(id) FROM person WHERE is_trainee");
        window().showRecord(QStringLiteral("person"), id);
        const QString before = department(id);
        type(QStringLiteral("X"));
        QVERIFY(window().currentPage()->hasUnsaved());
        type(before);
        QVERIFY(!window().currentPage()->hasUnsaved());
    }

    void aConflictKeepsBothUntilChosen_data() {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        QTest::newRow("mine") << 0 << "mine" << "mine";
        QTest::newRow("theirs") << 1 << "theirs" << "theirs";
        QTest::newRow("go on") << 2 << "theirs" << "mine";
    }
    void aConflictKeepsBothUntilChosen() {
        QFETCH(int, answer);
        QFETCH(QString, stored);
        QFETCH(QString, shown);
        const qint64 id = m_fixture.number("SELECT MIN(id) FROM person WHERE is_trainee");
        window().showRecord(QStringLiteral("person"), id);
        type(QStringLiteral("mine"));
        {
            const auto other = window().database().another();
            Person theirs = load(*other, Id<Person>{id});
            theirs.department = QStringLiteral("theirs");
            Edit edit(*other, "save");
            edit.save(theirs);
            edit.commit();
        }
        m_fixture.settle();
        QCOMPARE(departmentField()->storedValue().toString(), QStringLiteral("mine"));
        ask::Answers answers({answer});
        QCOMPARE(window().currentPage()->saveUnsaved(), answer == 0);
        QCOMPARE(answers.asked().size(), 1);
        QCOMPARE(department(id), stored);
        QCOMPARE(departmentField()->storedValue().toString(), shown);
        window().currentPage()->discardUnsaved();
    }

    void leavingAsksWhereSomethingWouldBeLost() {
        const qint64 id = m_fixture.number("SELECT MIN(id) FROM person WHERE is_trainee");
        window().showRecord(QStringLiteral("person"), id);
        const QString before = department(id);
        {
            ask::Answers nothing({});
            window().showPage(QStringLiteral("institution"));
            QVERIFY(nothing.asked().isEmpty());
            window().showRecord(QStringLiteral("person"), id);
        }
        type(QStringLiteral("elsewhere"));
        {
            ask::Answers stay({2});
            window().showPage(QStringLiteral("institution"));
            QCOMPARE(window().currentPageName(), QStringLiteral("trainee_record"));
            QCOMPARE(departmentField()->storedValue().toString(), QStringLiteral("elsewhere"));
        }
        {
            ask::Answers stay({2});
            QVERIFY(!window().close());
        }
        {
            ask::Answers letGo({1});
            window().showPage(QStringLiteral("institution"));
            QCOMPARE(window().currentPageName(), QStringLiteral("institution"));
        }
        QCOMPARE(department(id), before);
    }

    void oneFieldFindsRecordsAndCommands() {
        auto* popup = window().findChild<SearchPopup*>();
        window().command("find")->trigger();
        auto* field = qobject_cast<QLineEdit*>(window().focusWidget());
        QVERIFY(field);
        typeInto(field, QStringLiteral("HV001"));
        QVERIFY(popup->count() > 0);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(window().currentPageName(), QStringLiteral("trainee_record"));
        window().command("find")->trigger();
        const QString words = window().command("room")->text();
        typeInto(field, words.left(5));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(window().currentPageName(), QStringLiteral("room"));
        window().command("back")->trigger();
        QCOMPARE(window().currentPageName(), QStringLiteral("trainee_record"));
    }

    void noShortcutIsTakenTwice() {
        QSet<QString> taken;
        for (QAction* action : window().commands())
            for (const QKeySequence& keys : action->shortcuts()) {
                QVERIFY2(!taken.contains(keys.toString()), qPrintable(keys.toString()));
                taken.insert(keys.toString());
            }
    }

    void aFailureIsToldAndAnExceptionGoesNoFurther() {
        ask::Answers answers({});
        QVERIFY(!window().attempt([] { throw Failure(QStringLiteral("told")); }));
        QCOMPARE(answers.asked(), QStringList{QStringLiteral("told")});
    }

    void longTasksRunAndCanBeCancelled() {
        QString author;
        bool done = false;
        window().runTask(QStringLiteral("task"), [&](Database& own, Progress&) { author = own.author(); }, [&] { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(author, window().database().author());
        done = false;
        std::atomic<bool> started = false;
        window().runTask(QStringLiteral("task"),
                         [&](Database&, Progress& progress) {
                             for (;;) {
                                 started = true;
                                 progress.report(0.5, QStringLiteral("half"));
                                 QThread::msleep(2);
                             }
                         },
                         [&] { done = true; });
        QTRY_VERIFY(started);
        window().findChild<TaskBar*>()->findChild<QPushButton*>()->click();
        QTRY_VERIFY(!window().isBusy());
        QVERIFY(!done);
    }

    void aWelcomeThatIsDismissedAddsNothing() {
        WindowParts parts;
        parts.addSample = addSampleProgramme;
        MainWindow window(openProgramme(m_fixture.folder.filePath(QStringLiteral("welcome.sqlite"))), {}, parts);
        QStringList buttons;
        QTimer::singleShot(0, &window, [&] {
            QWidget* question = QApplication::activeModalWidget();
            for (QPushButton* button : question->findChildren<QPushButton*>())
                if (button->isVisible())
                    buttons.append(button->text());
            QTest::keyClick(question, Qt::Key_Escape);
        });
        window.offerFirstSteps();
        QCOMPARE(buttons.size(), 2); // begin empty, or with the sample programme
        QCOMPARE(window.database().single(QStringLiteral("SELECT COUNT(*) FROM change_group")).toInt(), 0);
    }

    void restoringBringsTheOldStateBack() {
        const qint64 id = m_fixture.number("SELECT MIN(id) FROM person WHERE is_trainee");
        const QString backup = m_fixture.folder.filePath(QStringLiteral("backup%1.sqlite").arg(m_fixture.count));
        backUp(window().database(), backup);
        {
            Edit edit(window().database(), "remove");
            edit.remove(Id<Person>{id});
            edit.commit();
        }
        ask::Answers answers({backup, true});
        window().command("restore")->trigger();
        m_fixture.settle();
        QCOMPARE(m_fixture.number("SELECT MIN(id) FROM person WHERE is_trainee"), id);
    }
};

KHUE_TEST(TestWindow)
#include "test_window.moc"
