// SPDX-License-Identifier: GPL-3.0-or-later
// Holidays, availability, releases and the outbox as the window shows them.
#include "app/calendar/holiday_calendar.h"
#include "app/calendar/zone_time.h"
#include "app/store/history.h"
#include "app/store/language.h"
#include "tests/ui/window_fixture.h"
#include "ui/scheduling/availability_card.h"
#include "ui/scheduling/availability_dialog.h"
#include "ui/scheduling/holidays_page.h"
#include "ui/scheduling/outbox_page.h"
#include "ui/scheduling/release_dialog.h"
#include "ui/widgets/link_rows.h"
#include "tests/support/test_class.h"

#include <QtGui/QDesktopServices>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QToolButton>

using namespace khue;

class TestSchedulingPages : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;
    QList<QUrl> m_opened;

    MainWindow& window() { return *m_fixture.window; }
    Database& db() { return window().database(); }
    template <class P> P* page(const char* name) {
        window().showPage(QString::fromLatin1(name));
        m_fixture.settle();
        return window().findChild<P*>();
    }
    qint64 number(const char* sql) { return m_fixture.number(sql); }
    QString file(const QByteArray& inside) {
        const QString path = m_fixture.folder.filePath(QStringLiteral("in.ics"));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write("BEGIN:VCALENDAR\nVERSION:2.0\n" + inside + "END:VCALENDAR\n") < 0)
            qFatal("no file");
        return path;
    }
    /// The texts of the rows that can be pressed.
    QStringList rows(QWidget* card) {
        QStringList texts;
        for (const QAbstractButton* button : card->findChild<LinkRows*>()->findChildren<QAbstractButton*>())
            if (button->isVisibleTo(card))
                texts.append(button->text());
        return texts;
    }
    Id<CourseRun> runToCome() { return {number("SELECT id FROM course_run WHERE code = 'TOP-HL-01'")}; }

public slots:
    void takeUrl(const QUrl& url) { m_opened.append(url); }

private slots:
    void init() {
        m_fixture.open();
        m_opened.clear();
    }

    void proposesAYear_data() {
        QTest::addColumn<Language>("language");
        QTest::newRow("vi") << Language::Vietnamese;
        QTest::newRow("en") << Language::English;
    }
    void proposesAYear() {
        QFETCH(Language, language);
        setLanguage(language);
        auto* holidays = page<HolidaysPage>("holidays");
        QVERIFY(holidays);
        holidays->setYear(2027);
        m_fixture.settle();
        QVERIFY(holidays->title().contains(QStringLiteral("2027")));
        QCOMPARE(holidays->list()->model()->rowCount(), 0);
        holidays->propose();
        m_fixture.settle();
        const int expected = int(ruledHolidays(QStringLiteral("VN"), 2027).size() + ruledHolidays(QStringLiteral("GB"), 2027).size());
        QCOMPARE(holidays->list()->model()->rowCount(), expected);
        QVERIFY(number("SELECT COUNT(*) FROM academic_term WHERE substr(first_day, 1, 4) = '2027'") > 0);
        const QAbstractItemModel* model = holidays->list()->model();
        // Every day has its lunar date beside it; Tết is the first of the first month.
        bool tet = false;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString lunar = model->index(row, 1).data().toString();
            QVERIFY(lunar.contains(u'/'));
            tet = tet || lunar == QLatin1String("1/1");
        }
        QVERIFY(tet);
        // Twice is once; a day removed comes back; one undo takes the year away.
        holidays->propose();
        m_fixture.settle();
        QCOMPARE(model->rowCount(), expected);
        History(db()).undo();
        m_fixture.settle();
        QTRY_COMPARE(model->rowCount(), 0);
    }

    void editsTheYear() {
        auto* holidays = page<HolidaysPage>("holidays");
        holidays->setYear(2027);
        holidays->propose();
        HolidayDialog dialog(window());
        dialog.startNew(2027);
        QVERIFY(!dialog.save()); // it has no title
        dialog.field("date")->setStoredValue(QStringLiteral("2027-02-20"));
        dialog.field("kind")->setStoredValue(QStringLiteral("working"));
        dialog.field("title_vi")->setStoredValue(QStringLiteral("Làm bù"));
        QVERIFY(dialog.save());
        QVERIFY(HolidayCalendar(db(), QDate(2027, 2, 20), QDate(2027, 2, 20)).isWorkingDay(QDate(2027, 2, 20), QStringLiteral("VN")));
        // What is changed by hand is no proposal any more.
        const Id<Holiday> one{number("SELECT id FROM holiday WHERE country = 'GB' AND source = 'rule' LIMIT 1")};
        HolidayDialog change(window());
        change.edit(one);
        change.field("note")->setStoredValue(QStringLiteral("moved"));
        QVERIFY(change.save());
        QCOMPARE(load(db(), one).source, HolidaySource::Notice);
    }

    void importsANotice() {
        auto* holidays = page<HolidaysPage>("holidays");
        const auto importFile = [&] {
            // A page that still reads or imports takes no second click.
            QPushButton* import = nullptr;
            for (QPushButton* button : holidays->findChildren<QPushButton*>())
                if (button->text() == HolidaysPage::tr("Import a calendar file"))
                    import = button;
            QVERIFY(import);
            m_fixture.settle();
            QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), 60000);
            import->click();
        };
        const QString notice = file("BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20261231\nSUMMARY:Nghỉ hoán đổi\nEND:VEVENT\n");
        {
            ask::Answers answers({notice, 0});
            importFile();
            QTRY_COMPARE_WITH_TIMEOUT(number("SELECT COUNT(*) FROM holiday WHERE date = '2026-12-31' AND country = 'VN' AND kind = 'swapped_off'"), qint64(1), 60000);
            m_fixture.settle();
        }
        const QString broken = file("BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20261331\nEND:VEVENT\n");
        ask::Answers answers({broken, 0});
        importFile();
        QTRY_VERIFY_WITH_TIMEOUT(!answers.asked().isEmpty() && answers.asked().last().contains(QStringLiteral("20261331")), 60000);
        QVERIFY(answers.asked().last().contains(u'5')); // the line
    }

    void availabilityOfALecturer() {
        const qint64 person = number("SELECT id FROM person WHERE is_faculty = 1 AND institution_id IN (SELECT id FROM institution WHERE country = 'GB') LIMIT 1");
        window().showRecord(QStringLiteral("person"), person);
        m_fixture.settle();
        AvailabilityCard* card = nullptr;
        for (AvailabilityCard* each : window().findChildren<AvailabilityCard*>())
            if (each->isVisible())
                card = each;
        QVERIFY(card);
        QVERIFY(rows(card).isEmpty());
        const OwnerId owner{AvailabilityOwner::Person, person};
        AvailabilityDialog dialog(window());
        dialog.startNew(owner);
        QCOMPARE(dialog.field("zone")->storedValue().toString(), QStringLiteral("Europe/London"));
        dialog.setTimes(QDate(2026, 12, 7), {}, QTime(9, 0), QTime(0, 0));
        dialog.setWholeDays(false);
        dialog.field("repetition")->setStoredValue(QStringLiteral("weekly"));
        dialog.field("repeat_until")->setStoredValue(QStringLiteral("2027-06-28"));
        QVERIFY(dialog.save());
        m_fixture.settle();
        QTRY_COMPARE(rows(card).size(), 1);
        const Availability stored = availabilityOf(db(), owner).front();
        QCOMPARE(stored.starts_at, plannedMoment(QDate(2026, 12, 7), QTime(9, 0), QStringLiteral("Europe/London")));
        QCOMPARE(stored.ends_at, plannedMoment(QDate(2026, 12, 8), QTime(0, 0), QStringLiteral("Europe/London")));
        // What was entered is shown again as it was, and saved again without a change.
        const qint64 groups = number("SELECT COUNT(*) FROM change_group");
        AvailabilityDialog again(window());
        again.edit(stored.id);
        QVERIFY(again.save());
        QCOMPARE(availabilityOf(db(), owner).front(), stored);
        QCOMPARE(number("SELECT COUNT(*) FROM change_group"), groups);
        again.setTimes(QDate(2026, 12, 7), QDate(2026, 12, 6), QTime(9, 0), QTime(10, 0));
        QVERIFY(!again.save());
    }

    void availabilityFromAFile() {
        const qint64 room = number("SELECT id FROM room ORDER BY id LIMIT 1");
        window().showRecord(QStringLiteral("room"), room);
        m_fixture.settle();
        AvailabilityCard* card = nullptr;
        for (AvailabilityCard* each : window().findChildren<AvailabilityCard*>())
            if (each->isVisible())
                card = each;
        QVERIFY(card);
        const QString path = file("BEGIN:VEVENT\nUID:clean\nDTSTART:20261201T010000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=30\nSUMMARY:Vệ sinh\nEND:VEVENT\n");
        {
            ask::Answers answers({path, 0});
            card->findChild<QToolButton*>(QStringLiteral("import_times"))->click();
            m_fixture.settle();
        }
        QTRY_COMPARE(number("SELECT COUNT(*) FROM availability WHERE room_id IS NOT NULL"), qint64(30));
        QTRY_COMPARE(rows(card).size(), 1); // one event, one row
        ask::Answers answers({true});
        card->findChild<LinkRows*>()->findChildren<QAbstractButton*>().last()->click();
        QTRY_COMPARE(number("SELECT COUNT(*) FROM availability"), qint64(0));
        QTRY_VERIFY(rows(card).isEmpty());
    }

    void savesACalendarFile() {
        window().showRecord(QStringLiteral("session"), number("SELECT id FROM session WHERE course_run_id = (SELECT id FROM course_run WHERE code = 'TOP-HL-01') LIMIT 1"));
        m_fixture.settle();
        const QString path = m_fixture.folder.filePath(QStringLiteral("run.ics"));
        ask::Answers answers({path});
        window().findChild<QPushButton*>(QStringLiteral("calendar_file"))->click();
        m_fixture.settle();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(qint64(file.readAll().count("BEGIN:VEVENT")), number("SELECT COUNT(*) FROM session WHERE starts_at IS NOT NULL AND course_run_id = (SELECT id FROM course_run WHERE code = 'TOP-HL-01')"));
    }

    void releasesAndLooksAtTheMessages() {
        auto* empty = page<OutboxPage>("outbox");
        QCOMPARE(empty->count(), 0);
        const ReleasePlan before = planRelease(db(), runToCome());
        QVERIFY(!before.last.id && !before.recipients.empty());
        {
            ReleaseDialog dialog(window(), runToCome());
            QCOMPARE(dialog.differences().count(u'\n') + 1, qsizetype(before.differences.size()));
            for (const ReleaseRecipient& recipient : before.recipients)
                QVERIFY(dialog.people().contains(recipient.name));
            dialog.setName({});
            QVERIFY(!dialog.release());
            dialog.setName(QStringLiteral("Bản 1"));
            dialog.setNote(QStringLiteral("Lịch đầu tiên"));
            QVERIFY(dialog.release());
        }
        m_fixture.settle();
        auto* outbox = page<OutboxPage>("outbox");
        QTRY_COMPARE(outbox->count(), int(before.recipients.size()));
        QCOMPARE(outboxCount(db()), outbox->count());
        QVERIFY(outbox->shownText().contains(QStringLiteral("Lịch đầu tiên")));
        QVERIFY(outbox->shownText().contains(QStringLiteral("TOP-HL-01.ics")));
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeUrl");
        outbox->openInMailProgram();
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(m_opened.size(), 1);
        QVERIFY(QFile::exists(m_opened.first().toLocalFile()) && m_opened.first().toLocalFile().endsWith(QLatin1String(".eml")));
        const int all = outbox->count();
        {
            ask::Answers no({false});
            outbox->removeChosen();
            QCOMPARE(outbox->count(), all);
        }
        ask::Answers yes({true});
        outbox->removeChosen();
        QCOMPARE(outbox->count(), all - 1);
        // Released: nothing more to tell, and the run's page says so.
        ReleaseDialog again(window(), runToCome());
        QVERIFY(!again.plan().isNews());
        QVERIFY(releaseState(again.plan()).contains(QStringLiteral("Bản 1")));
    }
};

KHUE_TEST(TestSchedulingPages)
#include "test_scheduling_pages.moc"
