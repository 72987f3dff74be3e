// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/language.h"
#include "tests/ui/window_fixture.h"
#include "ui/reports/report_desk.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/reference_picker.h"
#include "tests/support/test_class.h"

#include <QtWidgets/QComboBox>

using namespace khue;

class TestReportDesk : public QObject {
    Q_OBJECT

private:
    WindowFixture m_fixture;

    ReportDeskPage* desk() {
        m_fixture.window->showPage(QStringLiteral("reports"));
        auto* page = qobject_cast<ReportDeskPage*>(m_fixture.window->currentPage());
        return page;
    }
    static void waitFor(ReportDeskPage* page) { QTRY_VERIFY_WITH_TIMEOUT(!page->preview()->isBusy() && (page->preview()->pages()->layoutShown().pages.size() > 0 || !page->preview()->message().isEmpty()), 30000); }

private slots:
    void init() { m_fixture.open(); }
    void cleanup() { m_fixture.window.reset(); }

    void everyReportIsShown() {
        ReportDeskPage* page = desk();
        QVERIFY(page);
        for (const Report* report : allReports()) {
            QVERIFY2(page->choice()->choose(QString::fromLatin1(report->name)), report->name);
            waitFor(page);
            if (report->area > ReportArea::Programme)
                continue; // their records may not be in this sample
            QVERIFY2(page->preview()->message().isEmpty(), qPrintable(QString::fromLatin1(report->name) + u' ' + page->preview()->message()));
            QVERIFY(!page->preview()->pages()->layoutShown().pages.isEmpty());
        }
    }

    void picturesComeForAll() {
        ReportDeskPage* page = desk();
        auto* pictures = page->findChild<ReportPictures*>();
        QVERIFY(pictures);
        QTRY_VERIFY_WITH_TIMEOUT(!pictures->isBusy(), 60000);
        QTest::qWait(10);
        for (const Report* report : allReports()) {
            if (report->area > ReportArea::Programme)
                continue;
            const QImage image = pictures->picture(QString::fromLatin1(report->name));
            QVERIFY2(!image.isNull(), report->name);
            int ink = 0;
            for (int x = 0; x < image.width(); ++x)
                for (int y = 0; y < image.height(); ++y)
                    ink += image.pixelColor(x, y).lightness() < 200 && image.pixelColor(x, y).alpha() > 200;
            QVERIFY2(ink > 20, report->name);
        }
    }

    void fieldsMakeItAnew() {
        ReportDeskPage* page = desk();
        page->choice()->choose(QStringLiteral("teaching_load"));
        waitFor(page);
        const QString before = page->preview()->pages()->layoutShown().title;
        auto* period = page->fields()->findChild<QComboBox*>(QStringLiteral("period"));
        QVERIFY(period);
        QVERIFY(page->fields()->values().isEmpty()); // this year is the default
        period->setCurrentIndex(period->findData(QStringLiteral("last_month")));
        QCOMPARE(page->fields()->values().value(QStringLiteral("from")).toString(), QStringLiteral("last_month_start"));
        QTRY_VERIFY_WITH_TIMEOUT(!page->preview()->isBusy() && page->preview()->pages()->layoutShown().title != before, 30000);
        QVERIFY(page->preview()->pages()->layoutShown().title.contains(QStringLiteral("1/10/2026")));
        auto* language = page->fields()->findChild<QComboBox*>(QStringLiteral("language"));
        language->setCurrentIndex(language->findData(QStringLiteral("en")));
        QTRY_VERIFY_WITH_TIMEOUT(page->preview()->pages()->layoutShown().title.startsWith(QStringLiteral("Teaching load")), 30000);
    }

    void whatIsMissingIsSaid() {
        ReportDeskPage* page = desk();
        page->choice()->choose(QStringLiteral("roster"));
        waitFor(page);
        auto* run = page->fields()->findChild<ReferencePicker*>(QStringLiteral("run"));
        QVERIFY(run && run->id() > 0);
        run->setId(0);
        emit run->edited();
        QTRY_VERIFY_WITH_TIMEOUT(!page->preview()->message().isEmpty(), 30000);
        QVERIFY(page->preview()->pages()->layoutShown().pages.isEmpty());
    }

    void isKeptUndoneAndMade() {
        ReportDeskPage* page = desk();
        page->choice()->choose(QStringLiteral("year_overview"));
        waitFor(page);
        const qint64 before = m_fixture.number("SELECT COUNT(*) FROM saved_report");
        {
            const ask::Answers answers({QStringLiteral("Của tôi")});
            page->keep();
        }
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM saved_report"), before + 1);
        QVERIFY(page->choice()->savedId() > 0);
        auto* language = page->fields()->findChild<QComboBox*>(QStringLiteral("language"));
        language->setCurrentIndex(language->findData(QStringLiteral("vi")));
        page->keep();
        QCOMPARE(m_fixture.window->database().single(QStringLiteral("SELECT parameters FROM saved_report WHERE name = 'Của tôi'")).toString(), QStringLiteral("{\"language\":\"vi\"}"));
        m_fixture.window->command("undo")->trigger();
        m_fixture.window->command("undo")->trigger();
        QTRY_COMPARE(m_fixture.number("SELECT COUNT(*) FROM saved_report"), before);
        m_fixture.settle();

        // One that is due, reached from Today, is no longer due when it was made.
        const qint64 due = m_fixture.number("SELECT id FROM saved_report WHERE report = 'teaching_load'");
        QVERIFY(due);
        m_fixture.window->showRecord(QStringLiteral("saved_report"), due);
        page = qobject_cast<ReportDeskPage*>(m_fixture.window->currentPage());
        QVERIFY(page);
        QCOMPARE(page->choice()->savedId(), due);
        waitFor(page);
        QVERIFY(isDue(load(m_fixture.window->database(), Id<SavedReport>{due}), m_fixture.window->database().today()));
        QSignalSpy saved(page->preview(), &ReportPreview::saved);
        page->preview()->saveAs(m_fixture.folder.filePath(QStringLiteral("tải giảng.pdf")));
        QVERIFY(!saved.isEmpty() || saved.wait(30000));
        QVERIFY(!isDue(load(m_fixture.window->database(), Id<SavedReport>{due}), m_fixture.window->database().today()));
    }

    void speaksBothLanguagesAtOnce() {
        ReportDeskPage* page = desk();
        page->choice()->choose(QStringLiteral("run_report"));
        waitFor(page);
        const Language was = language();
        setLanguage(was == Language::Vietnamese ? Language::English : Language::Vietnamese);
        QTRY_COMPARE(page->choice()->currentItem()->text(), findReport("run_report")->label());
        QCOMPARE(page->choice()->report(), QStringLiteral("run_report"));
        setLanguage(was);
        QTRY_COMPARE(page->choice()->currentItem()->text(), findReport("run_report")->label());
    }

    void anEmptyProgrammeSaysSo() {
        m_fixture.open(false);
        ReportDeskPage* page = desk();
        for (const Report* report : allReports()) {
            page->choice()->choose(QString::fromLatin1(report->name));
            waitFor(page);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!page->findChild<ReportPictures*>()->isBusy(), 60000);
    }

    void chartsTellWhatIsUnderThePointer() {
        Chart chart;
        chart.categories = {QStringLiteral("Một"), QStringLiteral("Hai")};
        chart.series = {{QString(), {3, 5}}};
        ChartView view;
        view.resize(400, 220);
        view.setChart(chart);
        view.show();
        const ChartSpot spot = view.chartLayout().spots.last();
        QSignalSpy clicked(&view, &ChartView::clicked);
        QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, (spot.area.center() * view.scale()).toPoint());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().first().toInt(), 1);
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(clicked.size(), 2);
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("Hai")));
    }
};

KHUE_TEST(TestReportDesk)
#include "test_report_desk.moc"
