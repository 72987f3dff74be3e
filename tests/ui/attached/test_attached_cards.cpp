// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of tasks and documents, and the list of tasks.
#include "app/attached/document_store.h"
#include "app/store/history.h"
#include "tests/ui/window_fixture.h"
#include "ui/attached/document_card.h"
#include "ui/attached/task_card.h"
#include "ui/attached/task_dialog.h"
#include "ui/attached/task_list.h"
#include "ui/widgets/link_rows.h"
#include "tests/support/test_class.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace khue;

class TestAttachedCards : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;

    Database& db() { return m_fixture.window->database(); }
    qint64 faculty() { return m_fixture.number("SELECT MIN(id) FROM person WHERE is_faculty = 1"); }
    QString file(const QString& name, const QByteArray& content) {
        QFile made(m_fixture.folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("no file");
        return made.fileName();
    }

private slots:
    void init() { m_fixture.open(); }
    void cleanupTestCase() { m_fixture.window.reset(); }

    void tasksAreTickedOffWithSpace() {
        TaskCard card(*m_fixture.window);
        card.setRecord(QStringLiteral("person"), faculty());
        card.setChecklist(ChecklistUse::VisitIncoming, QDate(2026, 12, 7), QDate(2026, 12, 11));
        card.show();
        card.apply({1});
        const auto boxes = [&] { return card.findChildren<QCheckBox*>(QRegularExpression(QStringLiteral("^done_"))); };
        QCOMPARE(boxes().size(), 10);
        const QString first = boxes().first()->objectName();
        QVERIFY(card.isVisible());
        QTest::keyClick(boxes().first(), Qt::Key_Space);
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM task WHERE done_on = '2026-11-23' AND record_table = 'person'"), 1);
        QCOMPARE(boxes().first()->objectName(), first);
        QVERIFY(boxes().first()->isChecked());
        QTest::keyClick(boxes().first(), Qt::Key_Space);
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM task WHERE done_on IS NOT NULL AND record_table = 'person'"), 0);
        QVERIFY(History(db()).undo()); // the tick is a step of its own
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM task WHERE done_on IS NOT NULL AND record_table = 'person'"), 1);
    }

    void overdueIsSaidInWords() {
        const QDate today(2026, 11, 23);
        QCOMPARE(int(standingOf(today.addDays(-3), {}, today).state), int(State::Bad));
        QVERIFY(standingOf(today.addDays(-3), {}, today).words.contains(u'3'));
        QCOMPARE(int(standingOf(today, {}, today).state), int(State::Care));
        QCOMPARE(int(standingOf(today.addDays(30), {}, today).state), int(State::Neutral));
        QCOMPARE(int(standingOf(today.addDays(-3), today, today).state), int(State::Good));
        QVERIFY(standingOf({}, {}, today).words.isEmpty());
    }

    void aTaskIsAddedAndCheckedInItsDialog() {
        Task task;
        task.record_table = QStringLiteral("person");
        task.record_id = {faculty()};
        TaskDialog dialog(*m_fixture.window, task, m_fixture.window.get());
        QVERIFY(!dialog.save());
        dialog.field("title_vi")->setStoredValue(QStringLiteral("Gửi thư cảm ơn"));
        dialog.field("due_on")->setStoredValue(QStringLiteral("2026-12-01"));
        QVERIFY(dialog.save());
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM task WHERE title_vi = ? AND due_on = '2026-12-01'"), QStringLiteral("Gửi thư cảm ơn")).toInt(), 1);
    }

    void filesAreDroppedOpenedAndRemoved() {
        DocumentCard card(*m_fixture.window);
        card.setRecord(QStringLiteral("person"), faculty());
        card.show();
        const int before = card.count();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("Thư mời.txt"), "letter")), QUrl(QStringLiteral("https://example.invalid/x"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&card, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&card, &drop);
        QCOMPARE(card.count(), before + 1);
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM document WHERE name = ? AND kind = 'letter' AND record_table = 'person'"), QStringLiteral("Thư mời.txt")).toInt(), 1);
        const QString copy = m_fixture.folder.filePath(QStringLiteral("out.txt"));
        QMenu* menu = card.findChildren<QMenu*>().last();
        {
            ask::Answers answers({copy});
            menu->actions().at(1)->trigger();
        }
        QVERIFY(QFile::exists(copy));
        {
            ask::Answers answers({true});
            menu->actions().last()->trigger();
        }
        QCOMPARE(card.count(), before);
        QVERIFY(History(db()).undo());
        card.reload();
        QCOMPARE(card.count(), before + 1);
    }

    void aProgramIsNotStarted() {
        DocumentFile document;
        Edit edit(db(), "document");
        document = addDocument(edit, db(), {QStringLiteral("person"), faculty()}, file(QStringLiteral("setup.exe"), "MZ"));
        edit.commit();
        DocumentCard card(*m_fixture.window);
        card.setRecord(QStringLiteral("person"), faculty());
        ask::Answers answers({});
        card.findChildren<QMenu*>().last()->actions().first()->trigger();
        QVERIFY(answers.asked().join(u' ').contains(QStringLiteral("setup.exe")));
    }

    void theyHangOnThePage_data() {
        QTest::addColumn<QString>("table");
        QTest::newRow("course") << QStringLiteral("course");
        QTest::newRow("course run") << QStringLiteral("course_run");
        QTest::newRow("institution") << QStringLiteral("institution");
    }
    void theyHangOnThePage() {
        QFETCH(QString, table);
        const qint64 id = db().single(QStringLiteral("SELECT MIN(id) FROM ") + table).toLongLong();
        Task task;
        task.record_table = table;
        task.record_id = {id};
        task.title_vi = QStringLiteral("Hỏi phòng Đào tạo");
        QVERIFY(!hasErrors(saveChecked(db(), task, "add")));
        {
            Edit edit(db(), "document");
            addDocument(edit, db(), {table, id}, file(QStringLiteral("Quyết định.txt"), "decision"));
            edit.commit();
        }
        m_fixture.window->showRecord(table, id);
        m_fixture.settle();
        Page* page = m_fixture.window->currentPage();
        auto* tasks = page->findChild<TaskCard*>();
        auto* documents = page->findChild<DocumentCard*>();
        QVERIFY(tasks && tasks->isVisible() && documents && documents->isVisible());
        QVERIFY(tasks->findChild<QCheckBox*>(QStringLiteral("done_%1").arg(task.id.value)));
        QCOMPARE(documents->count(), 1);
        // A new record has none yet.
        if (table != QLatin1String("course_run")) {
            m_fixture.window->showRecord(table, 0);
            m_fixture.settle();
            QVERIFY(tasks->isHidden() && documents->isHidden());
        }
    }

    void theListHoldsEveryTask() {
        m_fixture.window->showPage(QStringLiteral("task"));
        m_fixture.settle();
        auto* page = qobject_cast<TaskListPage*>(m_fixture.window->currentPage());
        QVERIFY(page);
        Task reminder;
        reminder.title_en = QStringLiteral("Call");
        QVERIFY(!hasErrors(saveChecked(db(), reminder, "add")));
        m_fixture.settle();
        QTRY_COMPARE(qint64(page->list()->model()->rowCount()), m_fixture.number("SELECT COUNT(*) FROM task"));
    }

    void wordsChangeWithTheLanguage() {
        TaskCard card(*m_fixture.window);
        card.setRecord(QStringLiteral("person"), faculty());
        const QString vietnamese = card.accessibleName();
        Preferences changed = m_fixture.window->preferences();
        changed.language = Language::English;
        m_fixture.window->setPreferences(changed);
        m_fixture.settle();
        QVERIFY(!vietnamese.isEmpty());
        QVERIFY(card.accessibleName() != vietnamese);
    }
};

KHUE_TEST(TestAttachedCards)
#include "test_attached_cards.moc"
