// SPDX-License-Identifier: GPL-3.0-or-later
// Lists: a sound model, filters, sorting, what is chosen stays chosen, columns and filters are remembered.
#include "app/people/person.h"
#include "app/store/edit.h"
#include "app/store/history.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/saved_filter_button.h"
#include "tests/support/test_class.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

using namespace khue;

class TestRecordList : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;

    RecordList* list() { return static_cast<ListPage*>(m_fixture.window->currentPage())->list(); }
    void wait() {
        QTest::qWait(5);
        QTRY_VERIFY(!list()->model()->isLoading());
        QTest::qWait(5);
    }
    QStringList column(const char* key) {
        QStringList texts;
        const QList<ListColumn>& columns = list()->model()->specification().columns;
        for (int i = 0; i < columns.size(); ++i)
            if (columns[i].key == QLatin1String(key))
                for (int row = 0; row < list()->model()->rowCount(); ++row)
                    texts.append(list()->model()->index(row, i).data().toString());
        return texts;
    }

private slots:
    void init() {
        m_fixture.open();
        m_fixture.window->showPage(QStringLiteral("trainee"));
        wait();
    }
    void cleanupTestCase() { m_fixture.window.reset(); }

    void theModelIsSound() {
        QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(list()->model()->rowCount(), 60);
        list()->searchField()->setText(QStringLiteral("hv00"));
        wait();
        QCOMPARE(list()->model()->rowCount(), 9);
        list()->searchField()->clear();
        wait();
        QCOMPARE(list()->model()->rowCount(), 60);
        list()->model()->sort(0, Qt::DescendingOrder);
        wait();
        m_fixture.window->setPreferences({Language::English, Theme::Light, {}, {}});
        wait();
    }

    void marksAndCapitalsDoNotMatter() {
        const QString name = m_fixture.window->database().single(QStringLiteral("SELECT full_name FROM person WHERE is_trainee ORDER BY id LIMIT 1")).toString();
        for (const QString& typed : {name, name.toUpper(), name.normalized(QString::NormalizationForm_D)}) {
            list()->searchField()->setText(typed);
            wait();
            QVERIFY(column("name").contains(name));
        }
    }

    void sortsNamesByGivenName() {
        QStringList expected;
        Statement rows = m_fixture.window->database().query(QStringLiteral("SELECT full_name FROM person WHERE is_trainee ORDER BY sort_vi, id"));
        while (rows.next())
            expected.append(rows.text(0));
        QCOMPARE(column("name"), expected);
    }

    void sortsTextByItsAlphabet() {
        const QList<ListColumn>& columns = list()->model()->specification().columns;
        for (int i = 0; i < columns.size(); ++i)
            if (columns[i].key == QLatin1String("department"))
                list()->model()->sort(i, Qt::AscendingOrder);
        wait();
        QStringList texts = column("department"), sorted = texts;
        QCollator collator(QLocale(QLocale::Vietnamese));
        std::stable_sort(sorted.begin(), sorted.end(), collator);
        QCOMPARE(texts, sorted);
    }

    void theChosenStayChosen() {
        const qint64 id = list()->model()->idAt(20);
        list()->select(id);
        QCOMPARE(list()->selectedIds(), QList<qint64>{id});
        list()->model()->sort(0, Qt::DescendingOrder);
        wait();
        QCOMPARE(list()->selectedIds(), QList<qint64>{id});
        list()->reload();
        wait();
        QCOMPARE(list()->selectedIds(), QList<qint64>{id});
    }

    void answersOfAFilterAreInAlphabeticalOrder() {
        const QList<ListFilterOption> options = recordOptions(m_fixture.window->database(), QStringLiteral("SELECT 1, 'Viện Sốt rét' UNION SELECT 2, 'Đại học Y' UNION SELECT 3, 'Bệnh viện 10' UNION SELECT 4, 'Bệnh viện 9'"),
                                                              QStringLiteral("id = ?"));
        QStringList titles;
        for (const ListFilterOption& each : options)
            titles.append(each.title);
        QCOMPARE(titles.join(u'|'), QStringLiteral("Bệnh viện 9|Bệnh viện 10|Đại học Y|Viện Sốt rét"));
        QCOMPARE(options.first().value.toLongLong(), 4);
    }

    void filtersAreKeptAsText() {
        list()->searchField()->setText(QStringLiteral("hv01"));
        list()->setConditions(QStringLiteral("{\"words\":\"hv\",\"filters\":{\"enrolment\":\"enrolled\"},\"sort\":\"code\",\"descending\":true}"));
        wait();
        const int rows = list()->model()->rowCount();
        QVERIFY(rows > 0 && rows < 60);
        const QString kept = list()->conditions();
        QStringList codes = column("code"), sorted = codes;
        std::sort(sorted.begin(), sorted.end(), std::greater<QString>());
        QCOMPARE(codes, sorted);
        list()->setConditions(QString());
        wait();
        QCOMPARE(list()->model()->rowCount(), 60);
        list()->setConditions(kept);
        wait();
        QCOMPARE(list()->model()->rowCount(), rows);
    }

    void filtersAreSavedUnderAName() {
        auto* button = list()->findChild<SavedFilterButton*>();
        QVERIFY(button);
        const auto choose = [&](const QString& text) {
            emit button->menu()->aboutToShow();
            for (QAction* action : button->menu()->actions())
                if (action->text() == text) {
                    action->trigger();
                    wait();
                    return true;
                }
            return false;
        };
        const auto keep = [&](const QString& words, const QString& name) {
            list()->searchField()->setText(words);
            wait();
            ask::Answers answers({name});
            QVERIFY(choose(SavedFilterButton::tr("Save this filter…")));
        };
        keep(QStringLiteral("hv00"), QStringLiteral("  Nhóm đầu "));
        keep(QStringLiteral("hv01"), QStringLiteral("Nhóm hai"));
        list()->searchField()->clear();
        wait();
        QVERIFY(choose(QStringLiteral("Nhóm đầu")));
        QCOMPARE(list()->model()->rowCount(), 9);
        keep(QStringLiteral("hv001"), QStringLiteral("Nhóm đầu")); // the same name is replaced
        QVERIFY(choose(QStringLiteral("Nhóm hai")));
        QVERIFY(choose(QStringLiteral("Nhóm đầu")));
        QCOMPARE(list()->model()->rowCount(), 1);

        m_fixture.window->showPage(QStringLiteral("faculty")); // another page has its own
        wait();
        auto* other = list()->findChild<SavedFilterButton*>();
        emit other->menu()->aboutToShow();
        for (QAction* action : other->menu()->actions())
            QVERIFY(action->text() != QStringLiteral("Nhóm đầu"));
        m_fixture.window->showPage(QStringLiteral("trainee"));
        wait();

        emit button->menu()->aboutToShow();
        for (QAction* removal : button->menu()->actions().last()->menu()->actions())
            if (removal->text() == QStringLiteral("Nhóm đầu"))
                removal->trigger();
        QVERIFY(!choose(QStringLiteral("Nhóm đầu")));
        QVERIFY(choose(QStringLiteral("Nhóm hai")));
        History(m_fixture.window->database()).undo();
        QVERIFY(choose(QStringLiteral("Nhóm đầu")));
    }

    void everyOptionOfALongFilterIsFound() {
        Database& database = m_fixture.window->database();
        Edit edit(database, "add");
        for (int i = 0; i < 90; ++i) {
            Institution institution;
            institution.name_vi = institution.name_en = QStringLiteral("Bệnh viện số %1").arg(i, 2, 10, QLatin1Char('0'));
            edit.save(institution);
            Person person;
            person.given_name = person.full_name = QStringLiteral("Vân");
            person.is_trainee = true;
            person.institution_id = institution.id;
            edit.save(person);
        }
        edit.commit();
        QPushButton* button = nullptr;
        for (QPushButton* each : list()->findChildren<QPushButton*>())
            if (each->menu() && each->text() == tableOf<Person>.fields[size_t(tableOf<Person>.indexOf(u"institution_id"))].label())
                button = each;
        QVERIFY(button);
        emit button->menu()->aboutToShow();
        auto* search = button->menu()->findChild<SearchField*>();
        QVERIFY(search);
        const auto offered = [&] {
            QStringList titles;
            for (QAction* action : button->menu()->actions())
                titles.append(action->text());
            return titles.filter(QStringLiteral("Bệnh viện số"));
        };
        QVERIFY(offered().size() <= 30);
        QVERIFY(!offered().contains(QStringLiteral("Bệnh viện số 89")));
        search->setText(QStringLiteral("benh vien 89"));
        QCOMPARE(offered(), QStringList{QStringLiteral("Bệnh viện số 89")});
        button->menu()->actions().last()->trigger();
        wait();
        QCOMPARE(list()->model()->rowCount(), 1);
        History(database).undo();
        wait();
    }

    void columnsAreRemembered() {
        list()->view()->horizontalHeader()->setSectionHidden(2, true);
        list()->view()->horizontalHeader()->moveSection(0, 1);
        RecordList again(*m_fixture.window, [this] { return list()->model()->specification(); });
        QVERIFY(again.view()->horizontalHeader()->isSectionHidden(2));
        QCOMPARE(again.view()->horizontalHeader()->visualIndex(0), 1);
    }

    void exportWritesWhatIsShown() {
        const QString path = m_fixture.folder.filePath(QStringLiteral("rows.csv"));
        ask::Answers answers({path});
        list()->view()->selectAll();
        QCOMPARE(list()->selectedIds().size(), 60);
        for (QPushButton* button : list()->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == ListPage::tr("Export…"))
                button->click();
        QTRY_VERIFY(!m_fixture.window->isBusy());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 61);
    }

    void theEmptyListSaysWhatToDo() {
        list()->searchField()->setText(QStringLiteral("zzz"));
        wait();
        QCOMPARE(list()->model()->rowCount(), 0);
        bool said = false;
        for (QLabel* label : list()->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text() == RecordList::tr("Nothing fits this filter"));
        QVERIFY(said);
    }
};

KHUE_TEST(TestRecordList)
#include "test_record_list.moc"
