// SPDX-License-Identifier: GPL-3.0-or-later
// Today in the real window: it says what the database holds, every line opens its record, and it follows changes.
#include "app/courses/enrolment.h"
#include "app/courses/session.h"
#include "app/store/edit.h"
#include "app/store/history.h"
#include "app/store/language.h"
#include "app/today/today.h"
#include "tests/ui/window_fixture.h"
#include "ui/today/today_page.h"
#include "tests/support/test_class.h"

#include <QtGui/QTextDocument>

using namespace khue;

class TestTodayPage : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;
    Database& db() { return m_fixture.window->database(); }
    TodayPage* page() {
        m_fixture.window->showPage(QStringLiteral("today"));
        m_fixture.settle();
        return qobject_cast<TodayPage*>(m_fixture.window->currentPage());
    }
    QStringList texts(QWidget* page) {
        QStringList texts;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        return texts;
    }
    bool says(const QString& text) { return texts(m_fixture.window->currentPage()).join(u'\n').contains(text); }
    QList<QPushButton*> openButtons(TodayPage* page) {
        QList<QPushButton*> buttons;
        for (QPushButton* button : page->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == TodayPage::tr("Open"))
                buttons.append(button);
        return buttons;
    }
    QList<QLabel*> links(TodayPage* page) {
        QList<QLabel*> links;
        for (QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(QStringLiteral("<a href")))
                links.append(label);
        return links;
    }
    static QString plain(const QLabel* label) {
        QTextDocument document;
        document.setHtml(label->text());
        return document.toPlainText();
    }

private slots:
    void init() { m_fixture.open(); }
    void cleanupTestCase() { m_fixture.window.reset(); }

    void itSaysWhatTheDatabaseHolds() {
        TodayPage* today = page();
        const Today held = loadToday(db());
        QVERIFY(!held.week.isEmpty() && !held.attention.isEmpty() && !held.runs.isEmpty());
        QCOMPARE(held.week.size(), m_fixture.number("SELECT COUNT(*) FROM session s JOIN course_run r ON r.id = s.course_run_id WHERE r.state <> 'cancelled' "
                                                    "AND s.starts_at >= '2026-11-22T17:00:00Z' AND s.starts_at < '2026-11-29T17:00:00Z'"));
        for (const Attention& each : held.attention.mid(0, 25))
            QVERIFY2(says(each.text), qPrintable(each.text));
        QStringList shown;
        for (const QLabel* label : links(today))
            shown.append(plain(label));
        for (const Today::SessionLine& each : held.week)
            QVERIFY2(shown.contains(each.topic.isEmpty() ? each.run : each.topic), qPrintable(each.topic));
        for (const Today::RunLine& each : held.runs)
            QVERIFY2(shown.contains(each.code + u' ' + each.title), qPrintable(each.code));
        QCOMPARE(openButtons(today).size(), qMin(25, held.attention.size()));
        QCOMPARE(shown.size(), held.week.size() + held.runs.size());
    }

    void everyLineOpensItsRecord() {
        const Today held = loadToday(db());
        for (qsizetype i = 0; i < qMin<qsizetype>(25, held.attention.size()); ++i) {
            TodayPage* today = page();
            openButtons(today).at(i)->click();
            m_fixture.settle();
            QVERIFY(m_fixture.window->currentPage() != today);
            const Attention::About about = held.attention[i].about.value(0);
            QVERIFY(about.id != 0);
            if (about.table == QLatin1String("session"))
                QCOMPARE(m_fixture.window->currentPage()->record(), load(db(), Id<Session>{about.id}).course_run_id.value);
            else if (about.table == QLatin1String("course_run") || about.table == QLatin1String("person"))
                QCOMPARE(m_fixture.window->currentPage()->record(), about.id);
        }
        for (qsizetype i = 0; i < held.week.size() + held.runs.size(); ++i) {
            TodayPage* today = page();
            emit links(today).at(i)->linkActivated(QStringLiteral("#"));
            m_fixture.settle();
            QVERIFY(m_fixture.window->currentPage() != today);
            QVERIFY(m_fixture.window->currentPage()->record() != 0);
        }
    }

    void itFollowsChanges() {
        page();
        Session session;
        session.course_run_id = {1};
        session.number = 77;
        session.topic_vi = session.topic_en = QStringLiteral("Buổi <b>thêm</b> & mới");
        session.starts_at = QDateTime(QDate(2026, 11, 27), QTime(1, 0), Qt::UTC);
        session.ends_at = session.starts_at.addSecs(3600);
        session.zone = QStringLiteral("Asia/Ho_Chi_Minh");
        const auto shown = [&] {
            for (const QLabel* label : links(qobject_cast<TodayPage*>(m_fixture.window->currentPage())))
                if (plain(label) == session.topic_vi) // as it was written, not as markup
                    return true;
            return false;
        };
        QVERIFY(!shown());
        {
            Edit edit(db(), "save");
            edit.save(session);
            edit.commit();
        }
        QTRY_VERIFY(shown());
        History(db()).undo();
        QTRY_VERIFY(!shown());
        // Away from the page too.
        m_fixture.window->showPage(QStringLiteral("trainee"));
        m_fixture.settle();
        History(db()).redo();
        page();
        QTRY_VERIFY(shown());
    }

    void theWeekBeginsAndEndsAtMidnightHere_data() {
        QTest::addColumn<QDateTime>("start");
        QTest::addColumn<bool>("shown");
        QTest::newRow("Sunday 23:59") << QDateTime(QDate(2026, 11, 22), QTime(16, 59), Qt::UTC) << false;
        QTest::newRow("Monday 0:00") << QDateTime(QDate(2026, 11, 22), QTime(17, 0), Qt::UTC) << true;
        QTest::newRow("Sunday 23:59 at the end") << QDateTime(QDate(2026, 11, 29), QTime(16, 59), Qt::UTC) << true;
        QTest::newRow("the Monday after") << QDateTime(QDate(2026, 11, 29), QTime(17, 0), Qt::UTC) << false;
    }
    void theWeekBeginsAndEndsAtMidnightHere() {
        QFETCH(QDateTime, start);
        QFETCH(bool, shown);
        Session session;
        session.course_run_id = {1};
        session.number = 77;
        session.starts_at = start;
        session.ends_at = start.addSecs(3600);
        session.zone = QStringLiteral("Asia/Ho_Chi_Minh");
        Edit edit(db(), "save");
        edit.save(session);
        edit.commit();
        bool found = false;
        for (const Today::SessionLine& each : loadToday(db()).week)
            found = found || each.id == session.id.value;
        QCOMPARE(found, shown);
    }

    void theLanguageSwitchesWhileItIsOpen() {
        page();
        const QStringList before = texts(m_fixture.window->currentPage());
        m_fixture.window->command("language")->trigger();
        m_fixture.settle();
        for (const Attention& each : loadToday(db()).attention.mid(0, 25))
            QTRY_VERIFY2(says(each.text), qPrintable(each.text));
        QVERIFY(texts(m_fixture.window->currentPage()) != before);
        m_fixture.window->command("language")->trigger();
        m_fixture.settle();
        QTRY_COMPARE(texts(m_fixture.window->currentPage()), before);
    }

    void anEmptyDatabaseSaysSo() {
        m_fixture.open(false);
        TodayPage* today = page();
        QVERIFY(says(TodayPage::tr("Nothing is waiting for you. Well done.")));
        QVERIFY(says(TodayPage::tr("No sessions this week.")));
        QVERIFY(says(TodayPage::tr("No course runs are under way or to come.")));
        QCOMPARE(openButtons(today).size(), 0);
        QCOMPARE(links(today).size(), 0);
        QCOMPARE(attentionCount(db()), 0);
    }
};

KHUE_TEST(TestTodayPage)
#include "test_today_page.moc"
