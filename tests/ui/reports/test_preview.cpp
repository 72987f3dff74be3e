// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/session.h"
#include "app/programme.h"
#include "app/sample/sample_programme.h"
#include "app/store/failure.h"
#include "resources/resources.h"
#include "tests/app/reports/sample_papers.h"
#include "ui/reports/preview.h"
#include "ui/reports/report_fields.h"
#include "ui/widgets/ask.h"
#include "tests/support/test_class.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

using namespace khue;

namespace {

ReportPreview::Source attendanceSource(int people, int sessions) {
    return [=](const QVariantMap&, Progress&) { return sample::attendance(people, sessions); };
}

/// Waits for the signal where it has not come yet.
bool arrived(QSignalSpy& spy) {
    const bool there = !spy.isEmpty() || spy.wait(20000);
    spy.clear();
    return there;
}

/// Every text that a translation may change.
QStringList visibleTexts(const QWidget& widget) {
    QStringList texts{widget.windowTitle()};
    for (const QAction* action : widget.actions())
        texts += {action->text(), action->toolTip()};
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts.append(label->text());
    for (const QWidget* child : widget.findChildren<QWidget*>())
        texts.append(child->accessibleName());
    for (const QComboBox* box : widget.findChildren<QComboBox*>())
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    return texts;
}

/// Marks every text, so that one that was not translated anew shows.
class Marking : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override {
        return QStringLiteral("“") + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestPreview : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { khueInitResources(); }
    void showsPagesMadeInAnotherThread();
    void paintsOnlyWhatIsSeen();
    void keysTurnPagesAndZoom();
    void choicesMakeTheDocumentAnew();
    void aFailureIsSaidInPlaceOfPages();
    void closingDoesNotWaitForALongReport();
    void everyTextIsRetranslated();
    void everyControlHasAName();
    void writesAndPrintsWhatItShows();
    void opensAReportOfTheList();
    void followsWhatIsWritten();

private:
    QTemporaryDir m_folder;
};

void TestPreview::showsPagesMadeInAnotherThread() {
    QThread* maker = nullptr;
    ReportPreview preview(
        [&maker](const QVariantMap&, Progress&) {
            maker = QThread::currentThread();
            return sample::attendance(30, 7);
        },
        {}, {});
    QSignalSpy ready(&preview, &ReportPreview::ready);
    preview.show();
    QVERIFY(arrived(ready));
    QVERIFY(maker && maker != QThread::currentThread());
    QCOMPARE(preview.pages()->layoutShown(), layOut(sample::attendance(30, 7)));
    QVERIFY(preview.pages()->isVisible());
    QVERIFY(preview.windowTitle().contains(QStringLiteral("Phiếu điểm danh")));
}

void TestPreview::paintsOnlyWhatIsSeen() {
    ReportPreview preview([](const QVariantMap&, Progress&) { return sample::peopleTable(4000); }, {}, {});
    QSignalSpy ready(&preview, &ReportPreview::ready);
    preview.show();
    QVERIFY(arrived(ready));
    QVERIFY(preview.pages()->layoutShown().pages.size() > 50);
    QTRY_VERIFY(preview.pages()->paintedPages() > 0);
    QVERIFY(preview.pages()->paintedPages() <= 3);
    for (int page = 0; page < 50; ++page) {
        preview.pages()->showPage(page);
        preview.pages()->viewport()->repaint();
    }
    QVERIFY(preview.pages()->paintedPages() <= 8);
    // What is seen is a page with ink on it, not an empty sheet.
    const QImage seen = preview.pages()->grab().toImage();
    int dark = 0;
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 0; x < seen.width(); ++x)
            dark += qGray(seen.pixel(x, y)) < 110;
    QVERIFY(dark > 500);
}

void TestPreview::keysTurnPagesAndZoom() {
    ReportPreview preview(attendanceSource(90, 6), {}, {});
    QSignalSpy ready(&preview, &ReportPreview::ready);
    preview.show();
    QVERIFY(arrived(ready));
    PageView* pages = preview.pages();
    QCOMPARE(pages->currentPage(), 0);
    QTest::keyClick(pages, Qt::Key_PageDown);
    QCOMPARE(pages->currentPage(), 1);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    QCOMPARE(pages->currentPage(), 2);
    QTest::keyClick(pages, Qt::Key_PageUp);
    QCOMPARE(pages->currentPage(), 1);
    QTest::keyClick(pages, Qt::Key_End);
    QCOMPARE(pages->currentPage(), int(pages->layoutShown().pages.size()) - 1);
    QTest::keyClick(pages, Qt::Key_Home);
    QCOMPARE(pages->currentPage(), 0);
    QVERIFY(pages->fitsWidth());
    const double fitted = pages->zoom();
    const auto trigger = [&preview](const QKeySequence& keys) {
        for (QAction* action : preview.actions())
            if (action->shortcuts().contains(keys))
                action->trigger();
    };
    trigger(QKeySequence(Qt::CTRL | Qt::Key_Plus));
    QVERIFY(pages->zoom() > fitted);
    trigger(QKeySequence(Qt::CTRL | Qt::Key_0));
    QCOMPARE(pages->zoom(), fitted);
    trigger(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    QVERIFY(pages->zoom() < fitted);
    QTest::keyClick(&preview, Qt::Key_Escape);
    QVERIFY(!preview.isVisible());
}

void TestPreview::choicesMakeTheDocumentAnew() {
    const ReportParameter marks{"marks", "Marks", ReportParameter::Kind::Choice, false, {{"no", "No"}, {"yes", "Yes"}}, "no"};
    ReportPreview preview(
        [](const QVariantMap& values, Progress&) {
            return sample::attendance(values.value(QStringLiteral("marks")) == QLatin1String("yes") ? 5 : 50, 3);
        },
        {marks}, {});
    QSignalSpy ready(&preview, &ReportPreview::ready);
    QVERIFY(arrived(ready));
    auto* box = preview.findChild<QComboBox*>(QStringLiteral("marks"));
    QVERIFY(box);
    QCOMPARE(box->currentData().toString(), QStringLiteral("no"));
    const auto before = preview.pages()->layoutShown().pages.size();
    box->setCurrentIndex(1);
    QVERIFY(arrived(ready));
    QVERIFY(preview.pages()->layoutShown().pages.size() < before);
    QCOMPARE(preview.values().value(QStringLiteral("marks")).toString(), QStringLiteral("yes"));
}

void TestPreview::aFailureIsSaidInPlaceOfPages() {
    ReportPreview preview([](const QVariantMap&, Progress&) -> Document { throw Failure(QStringLiteral("Chưa có học viên nào.")); }, {}, {});
    QSignalSpy ready(&preview, &ReportPreview::ready);
    preview.show();
    QVERIFY(arrived(ready));
    QCOMPARE(preview.message(), QStringLiteral("Chưa có học viên nào."));
    QVERIFY(!preview.pages()->isVisible());
    for (const QAction* action : preview.actions())
        QVERIFY(!action->isEnabled());
    QVERIFY(visibleTexts(preview).contains(preview.message()));
}

void TestPreview::closingDoesNotWaitForALongReport() {
    std::atomic<bool> cancelled = false;
    {
        ReportPreview preview(
            [&cancelled](const QVariantMap&, Progress& progress) -> Document {
                for (;;) {
                    try {
                        progress.report(-1);
                    } catch (const Cancelled&) {
                        cancelled = true;
                        throw;
                    }
                    QThread::msleep(1);
                }
            },
            {}, {});
        preview.show();
        QTest::qWait(20);
    }
    QVERIFY(cancelled);
}

void TestPreview::everyTextIsRetranslated() {
    const ReportParameter marks{"marks", "Marks", ReportParameter::Kind::Choice, false, {{"no", "No"}, {"yes", "Yes"}}, "no"};
    ReportPreview preview(attendanceSource(3, 3), {marks}, {});
    QSignalSpy ready(&preview, &ReportPreview::ready);
    preview.resize(1600, 900); // room for the longest words, so that the zoom stays
    preview.show();
    QVERIFY(arrived(ready));
    const QStringList before = visibleTexts(preview);
    Marking marking;
    QVERIFY(QCoreApplication::installTranslator(&marking));
    QVERIFY(arrived(ready));
    const QStringList during = visibleTexts(preview);
    QCOMPARE(during.size(), before.size());
    for (qsizetype i = 0; i < during.size(); ++i)
        QVERIFY2(before[i].isEmpty() || before[i] == preview.windowTitle() || during[i].contains(u'“'), qUtf8Printable(during[i]));
    QCoreApplication::removeTranslator(&marking);
    QVERIFY(arrived(ready));
    QCOMPARE(visibleTexts(preview), before);
}

void TestPreview::everyControlHasAName() {
    ReportPreview preview(attendanceSource(3, 3), {}, {});
    for (const QToolButton* button : preview.findChildren<QToolButton*>())
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty() || button->objectName().startsWith(QLatin1String("qt_")),
                 qUtf8Printable(button->objectName()));
    QVERIFY(!preview.pages()->accessibleName().isEmpty());
}

void TestPreview::writesAndPrintsWhatItShows() {
    ReportPreview preview(attendanceSource(40, 5), {}, {});
    QSignalSpy ready(&preview, &ReportPreview::ready);
    preview.show();
    QVERIFY(arrived(ready));
    QSignalSpy saved(&preview, &ReportPreview::saved);
    for (const char* ending : {"phiếu.pdf", "phiếu.html", "phiếu.xlsx"}) {
        const QString path = m_folder.filePath(QString::fromUtf8(ending));
        ask::Answers answers({path});
        for (QAction* action : preview.actions())
            if (action->shortcuts().contains(QKeySequence::Save))
                action->trigger();
        QVERIFY(arrived(saved));
        QVERIFY(QFileInfo(path).size() > 2000);
    }
    preview.saveAs(m_folder.filePath(QStringLiteral("không có/phiếu.pdf")));
    QTRY_VERIFY(!preview.isBusy());
    QVERIFY(saved.isEmpty()); // a failure is said, not saved

    QPrinter printer(QPrinter::HighResolution);
    const QString printed = m_folder.filePath(QStringLiteral("in.pdf"));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(printed);
    printer.setPageOrientation(QPageLayout::Landscape);
    preview.printTo(printer, 2, 3);
    QVERIFY(QFileInfo(printed).size() > 2000);
    QFile file(printed);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/Count 2"));
}

void TestPreview::opensAReportOfTheList() {
    const auto database = openProgramme(m_folder.filePath(QStringLiteral("mẫu.khue")));
    addSampleProgramme(*database);
    QVERIFY_EXCEPTION_THROWN(openReport(nullptr, *database, QStringLiteral("nothing"), {}), Failure);
    for (const Report* report : allReports()) {
        if (report->area > ReportArea::Programme)
            continue; // their records may not be in this sample
        ReportPreview* preview = openReport(nullptr, *database, QString::fromLatin1(report->name), exampleValues(*database, *report));
        QSignalSpy ready(preview, &ReportPreview::ready);
        QVERIFY(arrived(ready));
        QCOMPARE(preview->message(), QString());
        QVERIFY(!preview->pages()->layoutShown().pages.isEmpty());
        QVERIFY(report->parameters.size() == 1 || preview->findChild<QComboBox*>(QStringLiteral("language")));
        QVERIFY(preview->minimumSizeHint().width() <= 1024);
        QPointer<ReportPreview> guard(preview);
        preview->close();
        QTRY_VERIFY(!guard);
    }
}

void TestPreview::followsWhatIsWritten() {
    const auto database = openProgramme(m_folder.filePath(QStringLiteral("đổi.khue")));
    addSampleProgramme(*database);
    ReportPreview* preview = openReport(nullptr, *database, QStringLiteral("timetable"), {{QStringLiteral("run"), qint64(1)}});
    preview->setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy ready(preview, &ReportPreview::ready);
    QVERIFY(arrived(ready));
    Session session = load(*database, Id<Session>{1});
    session.topic_vi = QStringLiteral("Chủ đề vừa đổi");
    Edit edit(*database, "test");
    edit.save(session);
    edit.commit();
    QVERIFY(arrived(ready));
    QStringList texts;
    for (const PlacedText& text : preview->pages()->layoutShown().pages[0].texts)
        texts.append(text.text);
    QVERIFY(texts.contains(session.topic_vi));
    delete preview;
}

KHUE_TEST(TestPreview)
#include "test_preview.moc"
