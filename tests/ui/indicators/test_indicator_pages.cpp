// SPDX-License-Identifier: GPL-3.0-or-later
// The page of indicators opened and used: a figure opens its records, a bar narrows them, the year turns, the framework is
// added; the indicator's own page with targets and values; the chain by keyboard.
#include "app/indicators/indicator.h"
#include "app/store/history.h"
#include "tests/ui/window_fixture.h"
#include "ui/indicators/chain_card.h"
#include "ui/indicators/chain_page.h"
#include "ui/indicators/chain_view.h"
#include "ui/indicators/figure_details.h"
#include "ui/indicators/figure_table.h"
#include "ui/indicators/indicator_page.h"
#include "ui/indicators/indicators_page.h"
#include "ui/shell/page_list.h"
#include "ui/widgets/related_records.h"
#include "ui/widgets/reference_picker.h"
#include "tests/support/test_class.h"

#include <QtWidgets/QComboBox>

using namespace khue;

class TestIndicatorPages : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;

    Database& db() { return m_fixture.window->database(); }
    template <class P> P* page() { return qobject_cast<P*>(m_fixture.window->currentPage()); }
    IndicatorsPage* open() {
        m_fixture.window->showPage(QStringLiteral("indicator"));
        auto* shown = page<IndicatorsPage>();
        wait(shown);
        return shown;
    }
    void wait(IndicatorsPage* shown) {
        QTest::qWait(10);
        QTRY_VERIFY_WITH_TIMEOUT(!shown->isLoading(), 60000);
        QTest::qWait(10);
        QTRY_VERIFY_WITH_TIMEOUT(!shown->isLoading(), 60000);
    }
    void choose(IndicatorsPage* shown, const char* measure) {
        shown->table()->chooseRow(shown->table()->figures()->rowOf(0, findMeasure(QString::fromLatin1(measure))));
        wait(shown);
    }
    void press(const QString& text) {
        for (QPushButton* button : m_fixture.window->currentPage()->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == text) {
                button->click();
                return;
            }
        QFAIL(qPrintable(QStringLiteral("no button “%1”").arg(text)));
    }

private slots:
    void init() {
        m_fixture.open();
        setLanguage(Language::English);
    }
    void cleanupTestCase() { m_fixture.window.reset(); }

    /// From the notice on Today to those whose value is to be entered.
    void whatIsToBeEntered() {
        Edit edit(db(), "add");
        Indicator byHand;
        byHand.code = QStringLiteral("HAND");
        byHand.name_en = QStringLiteral("Entered by hand");
        edit.save(byHand);
        edit.commit();
        m_fixture.window->showRecord(QStringLiteral("missing_indicator"), 2026);
        QCOMPARE(m_fixture.window->currentPageName(), QStringLiteral("indicator"));
        auto* shown = page<IndicatorsPage>();
        wait(shown);
        QCOMPARE(shown->year(), 2026);
        QVERIFY(shown->table()->figures()->rowOf(byHand.id.value, nullptr) >= 0);
        for (int row = 0; row < shown->table()->figures()->rowCount(); ++row) {
            const FigureRow& each = shown->table()->figures()->at(row);
            QVERIFY(each.isHeading || (!each.measure && !each.value));
        }
        // One that is asked for by itself is found among all of them.
        const qint64 computed = m_fixture.number("SELECT id FROM indicator WHERE measure IS NOT NULL LIMIT 1");
        m_fixture.window->showRecord(QStringLiteral("figure_indicator"), computed);
        wait(shown);
        QVERIFY(shown->table()->figures()->rowOf(computed, nullptr) >= 0 || shown->table()->figures()->rowCount() > 5);
    }

    void aFigureOpensItsRecords() {
        IndicatorsPage* shown = open();
        shown->showView(IndicatorsPage::AllFigures);
        wait(shown);
        choose(shown, "people_trained");
        const int people = db().single(QStringLiteral("SELECT COUNT(DISTINCT person_id) FROM enrolment WHERE state = 'completed'")).toInt();
        QVERIFY(people > 10);
        QCOMPARE(shown->details()->records()->rowCount(), people);
        const int row = shown->table()->chosenRow();
        QCOMPARE(shown->table()->figures()->index(row, FigureTableModel::Value).data().toString(), QString::number(people));
        // By sex: a bar narrows the records to its group, and back.
        FigureDetails* details = shown->details();
        details->shown()->setCurrentIndex(1);
        details->chooseBar(0);
        QVERIFY(details->records()->isNarrowed());
        const int narrowed = details->records()->rowCount();
        QVERIFY(narrowed > 0 && narrowed < people);
        const QString sex = details->records()->at(0).groups[0];
        QCOMPARE(narrowed, db().single(QStringLiteral("SELECT COUNT(DISTINCT e.person_id) FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.state = 'completed' AND p.sex = ?"), sex).toInt());
        press(QStringLiteral("Show all"));
        QCOMPARE(details->records()->rowCount(), people);
        // Export, as chosen.
        const QString path = m_fixture.folder.filePath(QStringLiteral("records.csv"));
        {
            ask::Answers answers({path});
            details->exportRecords();
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
        }
        m_fixture.settle();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(int(file.readAll().count('\n')), people + 1);
        // Enter opens the record.
        const qint64 person = details->records()->at(0).id;
        details->view()->setCurrentIndex(details->records()->index(0, 0));
        details->openChosen();
        m_fixture.settle();
        QCOMPARE(page<RecordPage>()->record(), person);
    }

    void everyRecordBehindAFigureHasAPage() {
        for (const Measure* measure : allMeasures())
            for (const MeasureRecord& record : measureRecords(db(), *measure, {}))
                QVERIFY2(!pageOf(db(), record.table, record.id).page.isEmpty() && pageOf(db(), record.table, record.id).id > 0, measure->code);
    }

    void theYearTurns() {
        IndicatorsPage* shown = open();
        QCOMPARE(shown->year(), 2026);
        const int rows = shown->table()->figures()->rowCount();
        shown->showYear(2027);
        wait(shown);
        QCOMPARE(shown->table()->figures()->rowCount(), rows);
        for (int row = 0; row < rows; ++row)
            if (!shown->table()->figures()->at(row).isHeading)
                QVERIFY(!shown->table()->figures()->at(row).value); // it has not come yet
        shown->showYear(1995);
        wait(shown);
        QCOMPARE(shown->year(), 1995);
    }

    void valuesByHandShowTheirEvidence() {
        IndicatorsPage* shown = open();
        const qint64 indicator = m_fixture.number("SELECT indicator_id FROM indicator_value ORDER BY id LIMIT 1");
        m_fixture.window->showRecord(QStringLiteral("figure_indicator"), indicator);
        wait(shown);
        QCOMPARE(shown->table()->figures()->at(shown->table()->chosenRow()).indicator, indicator);
        QCOMPARE(shown->details()->records()->rowCount(), 1);
        QVERIFY(shown->details()->records()->index(0, 0).data().toString().contains(QStringLiteral("12/BC-KS")));
        shown->details()->view()->setCurrentIndex(shown->details()->records()->index(0, 0));
        shown->details()->openChosen();
        m_fixture.settle();
        QCOMPARE(page<IndicatorPage>()->record(), indicator);
    }

    void theReadyFrameworkIsAddedFromAnEmptyPage() {
        m_fixture.open(false);
        setLanguage(Language::English);
        IndicatorsPage* shown = open();
        QCOMPARE(shown->table()->figures()->rowCount(), 0);
        press(QStringLiteral("Add the ready framework"));
        wait(shown);
        QVERIFY(shown->table()->figures()->rowCount() > 10);
        QVERIFY(m_fixture.number("SELECT COUNT(*) FROM indicator") >= 20);
        History(db()).undo();
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM indicator"), 0);
    }

    void anIndicatorIsWritten() {
        m_fixture.window->showRecord(QStringLiteral("indicator"), 0);
        auto* record = page<IndicatorPage>();
        QVERIFY(record);
        QVERIFY(!record->targets()->isVisible()); // nothing hangs on a record that is not there
        const auto set = [&](const char* field, const QVariant& value) {
            FieldWidget* widget = record->form()->field(field);
            widget->setStoredValue(value);
            emit widget->edited();
        };
        set("code", QStringLiteral("Z9"));
        set("measure", QStringLiteral("people_trained"));
        // The groups to choose from are those of the measure's records.
        const auto* filter = record->form()->field("filter")->findChild<QComboBox*>();
        QVERIFY(filter->findData(QStringLiteral("sex=female")) > 0);
        QVERIFY(filter->findData(QStringLiteral("province=Hà Nội")) > 0);
        set("filter", QStringLiteral("sex=female"));
        QVERIFY(!record->form()->save()); // it has no name yet
        QVERIFY(record->form()->field("name_vi")->hasError());
        set("name_en", QStringLiteral("Women trained"));
        QVERIFY(record->form()->save());
        m_fixture.settle();
        const Indicator saved = load(db(), Id<Indicator>{record->record()});
        QCOMPARE(saved.filter, QStringLiteral("sex=female"));
        QVERIFY(record->targets()->isVisible());
        QVERIFY(!record->values()->isVisible()); // computed: none by hand
        // By hand it has values; they are listed.
        m_fixture.window->showRecord(QStringLiteral("indicator"), m_fixture.number("SELECT indicator_id FROM indicator_value ORDER BY id LIMIT 1"));
        m_fixture.settle();
        QVERIFY(record->values()->isVisible());
        QCOMPARE(record->values()->view()->model()->rowCount(), 1);
        QCOMPARE(record->targets()->view()->model()->rowCount(), 3);
    }

    void everyWordTurnsWithTheLanguage() {
        IndicatorsPage* shown = open();
        const QString english = shown->table()->figures()->at(1).title;
        setLanguage(Language::Vietnamese);
        wait(shown);
        QVERIFY(shown->table()->figures()->at(1).title != english);
        QCOMPARE(shown->title(), QStringLiteral("Chỉ số"));
        setLanguage(Language::English);
        wait(shown);
        QCOMPARE(shown->table()->figures()->at(1).title, english);
    }

    void theChainIsWalkedByKeyboard() {
        const qint64 person = m_fixture.number("SELECT MIN(person_id) FROM certificate WHERE state = 'issued'");
        m_fixture.window->showRecord(QStringLiteral("chain_person"), person);
        m_fixture.settle();
        auto* shown = page<ChainPage>();
        QVERIFY(shown);
        QCOMPARE(shown->record(), chainStart(u"person", person));
        QCOMPARE(shown->picker()->id(), person);
        ChainView* view = shown->view();
        ChainCardButton* card = view->card(ChainLink::Person, person);
        QVERIFY(card);
        m_fixture.window->activateWindow();
        card->setFocus();
        QCOMPARE(m_fixture.window->focusWidget(), static_cast<QWidget*>(card));
        QTest::keyClick(card, Qt::Key_Right);
        auto* second = qobject_cast<ChainCardButton*>(m_fixture.window->focusWidget());
        QVERIFY(second && second != card);
        QCOMPARE(second->card().link, ChainLink::Certificate);
        QVERIFY(view->isLit(ChainLink::Person, person));
        QTest::keyClick(second, Qt::Key_Left);
        QCOMPARE(m_fixture.window->focusWidget(), static_cast<QWidget*>(card));
        // Space starts anew from a card.
        const qint64 certificate = second->card().id;
        second->setFocus();
        QTest::keyClick(second, Qt::Key_Space);
        QCOMPARE(shown->record(), chainStart(u"certificate", certificate));
        QVERIFY(shown->view()->card(ChainLink::Person, person));
        // Enter opens the record; the way back leads to the chain again.
        ChainCardButton* again = shown->view()->card(ChainLink::Person, person);
        again->setFocus();
        QTest::keyClick(again, Qt::Key_Return);
        m_fixture.settle();
        QCOMPARE(m_fixture.window->currentPage()->record(), person);
        m_fixture.window->command("back")->trigger();
        m_fixture.settle();
        QCOMPARE(page<ChainPage>()->record(), chainStart(u"certificate", certificate));
    }

    void anEmptyChainSaysSo() {
        m_fixture.open(false);
        m_fixture.window->showPage(QStringLiteral("chain"));
        m_fixture.settle();
        QVERIFY(page<ChainPage>()->view()->chain().isEmpty());
        QVERIFY(!page<ChainPage>()->view()->isVisible());
    }
};

KHUE_TEST(TestIndicatorPages)
#include "test_indicator_pages.moc"
