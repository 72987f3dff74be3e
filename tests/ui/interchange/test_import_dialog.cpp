// SPDX-License-Identifier: GPL-3.0-or-later
// The import dialog in the real window, on the coordinator's workbook: understood, tried, taken in, taken back.
#include "app/interchange/sheet_reader.h"
#include "app/store/history.h"
#include "tests/ui/window_fixture.h"
#include "ui/interchange/import_dialog.h"
#include "tests/support/places.h"
#include "tests/support/test_class.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableWidget>

using namespace khue;

namespace {

constexpr int slow = 120000; // milliseconds that a loaded machine may take

QPushButton* button(const QWidget& dialog, const QString& text) {
    for (QPushButton* each : dialog.findChildren<QPushButton*>())
        if (each->text() == text && each->isVisible())
            return each;
    return nullptr;
}

QTableWidget* tableNamed(const QWidget& dialog, const QString& name) {
    for (QTableWidget* each : dialog.findChildren<QTableWidget*>())
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

/// What is to be read in the dialog, in the order of its widgets.
QStringList texts(const QWidget& dialog) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // choices that were replaced
    QStringList all{dialog.windowTitle()};
    for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&dialog))
            continue;
        all.append(widget->accessibleName());
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            all.append(label->text());
        if (const auto* push = qobject_cast<const QPushButton*>(widget))
            all.append(push->text());
        if (const auto* choice = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < choice->count(); ++i)
                all.append(choice->itemText(i));
        if (const auto* tabs = qobject_cast<const QTabWidget*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                all.append(tabs->tabText(i));
        if (const auto* table = qobject_cast<const QTableWidget*>(widget)) {
            for (int column = 0; column < table->columnCount(); ++column)
                all.append(table->model()->headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < table->rowCount(); ++row)
                for (int column = 0; column < table->columnCount(); ++column)
                    all.append(table->model()->index(row, column).data().toString());
        }
    }
    all.removeAll(QString());
    all.sort();
    return all;
}

} // namespace

class TestImportDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture = std::make_unique<WindowFixture>();

    MainWindow& openWindow() {
        MainWindow& window = m_fixture->open(false);
        setLanguage(Language::English);
        return window;
    }

    QString file(const QString& name, const QString& text) {
        const QString path = m_fixture->folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
        file.write(text.toUtf8());
        return path;
    }

    qint64 people() { return m_fixture->number("SELECT COUNT(*) FROM person"); }

    /// The dialog, once the file is read and tried.
    ImportDialog* opened(const QString& path) {
        importFile(*m_fixture->window, path);
        ImportDialog* dialog = nullptr;
        [&] { QTRY_VERIFY_WITH_TIMEOUT((dialog = m_fixture->window->findChild<ImportDialog*>()), slow); }();
        if (dialog)
            [&] { QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking(), slow); }();
        return dialog;
    }

    void close(ImportDialog* dialog) {
        QPointer<ImportDialog> open(dialog);
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!open, slow);
    }

private slots:
    void cleanup() { m_fixture->window.reset(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void goesThroughTheWorkbookAndBack() {
        openWindow();
        ImportDialog* dialog = opened(coordinatorsWorkbook());
        QVERIFY(dialog);
        QCOMPARE(dialog->step(), ImportDialog::Understood);
        QVERIFY(!button(*dialog, QStringLiteral("Import")));
        QTest::mouseClick(button(*dialog, QStringLiteral("Continue")), Qt::LeftButton);
        QCOMPARE(dialog->step(), ImportDialog::Trial);
        QCOMPARE(dialog->state().outcome.sheets[0].created, 64);
        QCOMPARE(dialog->state().sum().refused, 2);
        QVERIFY(tableNamed(*dialog, QStringLiteral("Problems"))->rowCount() >= 2);
        QCOMPARE(people(), 0);

        QTest::mouseClick(button(*dialog, QStringLiteral("Import")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), ImportDialog::Done, slow);
        QCOMPARE(m_fixture->number("SELECT COUNT(*) FROM person WHERE is_trainee = 1"), 64);
        QCOMPARE(m_fixture->number("SELECT COUNT(*) FROM enrolment"), 96);
        QVERIFY(button(*dialog, QStringLiteral("Save the list of problems…")));

        QTest::mouseClick(button(*dialog, QStringLiteral("Undo the import")), Qt::LeftButton);
        QCOMPARE(people(), 0);
        QVERIFY(!button(*dialog, QStringLiteral("Undo the import")));
        QTest::mouseClick(button(*dialog, QStringLiteral("Close")), Qt::LeftButton);

        QTRY_VERIFY(!m_fixture->window->findChild<ImportDialog*>());
        QVERIFY(History(m_fixture->window->database()).redo());
        QCOMPARE(m_fixture->number("SELECT COUNT(*) FROM person WHERE is_trainee = 1"), 64);

        // All of it again: nothing changes, and there is nothing to undo.
        dialog = opened(coordinatorsWorkbook());
        QVERIFY(dialog);
        dialog->next();
        dialog->next();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), ImportDialog::Done, slow);
        QCOMPARE(dialog->state().outcome.changes, 0);
        QVERIFY(!button(*dialog, QStringLiteral("Undo the import")));
        close(dialog);
    }

    void aCorrectionChangesTheResultAndIsRemembered() {
        openWindow();
        ImportDialog* dialog = opened(coordinatorsWorkbook());
        QVERIFY(dialog);
        const int sheets = int(dialog->state().outcome.sheets.size());
        auto* choice = qobject_cast<QComboBox*>(tableNamed(*dialog, QStringLiteral("Sheets"))->cellWidget(8, 1));
        choice->setCurrentIndex(0);
        emit choice->activated(0); // leave out
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking(), slow);
        QCOMPARE(dialog->state().outcome.sheets.size(), sheets - 1);

        // Corrections that overtake each other's trials: the last one counts.
        const int notes = dialog->state().guesses[0].columnOf(QStringLiteral("notes"));
        const quint32 heading = dialog->state().guesses[0].headerRow;
        QVERIFY(notes >= 0);
        dialog->setHeaderRow(0, heading + 5);
        dialog->setHeaderRow(0, heading);
        dialog->setColumn(0, notes, {});
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking(), slow);
        QVERIFY(dialog->state().tried);
        QCOMPARE(dialog->state().outcome.sheets[0].created, 64);
        dialog->next();
        dialog->next();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), ImportDialog::Done, slow);
        QCOMPARE(m_fixture->number("SELECT COUNT(*) FROM person WHERE is_trainee = 1 AND notes <> ''"), 0);
        close(dialog);

        dialog = opened(coordinatorsWorkbook());
        QVERIFY(dialog);
        QCOMPARE(dialog->state().guesses[0].columnOf(QStringLiteral("notes")), -1);
        QCOMPARE(dialog->state().guesses[8].kind, SheetKind(SheetKind::Unknown));
        close(dialog);
    }

    void cancellingLeavesNothing() {
        openWindow();
        ImportDialog* dialog = opened(coordinatorsWorkbook());
        QVERIFY(dialog);
        dialog->setKind(8, SheetKind::Unknown);
        QVERIFY(dialog->isWorking());
        close(dialog); // in the middle of a trial
        QCOMPARE(people(), 0);

        dialog = opened(coordinatorsWorkbook());
        QVERIFY(dialog);
        dialog->next();
        dialog->next();
        QVERIFY(dialog->isWorking());
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking(), slow);
        QCOMPARE(dialog->step(), ImportDialog::Trial);
        QCOMPARE(people(), 0);
        QCOMPARE(m_fixture->number("SELECT COUNT(*) FROM change_group"), 0);
        dialog->next(); // and it can be begun again
        QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), ImportDialog::Done, slow);
        QVERIFY(people() > 64);
        close(dialog);
    }

    void aWrongFileSaysWhy_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("content");
        QTest::newRow("not a workbook") << QStringLiteral("broken.xlsx") << QStringLiteral("PK\u0003\u0004 and nothing else");
        QTest::newRow("empty") << QStringLiteral("empty.ods") << QString();
        QTest::newRow("another kind") << QStringLiteral("paper.pdf") << QStringLiteral("%PDF-1.4");
    }
    void aWrongFileSaysWhy() {
        QFETCH(QString, name);
        QFETCH(QString, content);
        openWindow();
        ask::Answers answers({});
        importFile(*m_fixture->window, file(name, content));
        QTRY_VERIFY_WITH_TIMEOUT(!answers.asked().isEmpty(), slow);
        QVERIFY2(answers.asked().join(u'\n').contains(name), qPrintable(answers.asked().join(u'\n')));
        QVERIFY(!m_fixture->window->findChild<ImportDialog*>());
    }

    void aLikelyDuplicateIsAskedAbout_data() {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("expected");
        QTest::newRow("the same") << 1 << 1;
        QTest::newRow("different") << 2 << 2;
    }
    void aLikelyDuplicateIsAskedAbout() {
        QFETCH(int, choice);
        QFETCH(int, expected);
        openWindow();
        const QString header = QStringLiteral("Họ và tên,Ngày sinh,Email\n");
        ImportDialog* dialog = opened(file(QStringLiteral("first.csv"), QString(header + QStringLiteral("Nguyễn Văn Hùng,1985,hung.a@example.invalid\n"))));
        QVERIFY(dialog);
        dialog->next();
        dialog->next();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), ImportDialog::Done, slow);
        close(dialog);
        QCOMPARE(people(), 1);

        const QString second = file(QStringLiteral("second.csv"), QString(header + QStringLiteral("Nguyễn Văn Hùng,,hung.b@example.invalid\n")));
        dialog = opened(second);
        QVERIFY(dialog);
        dialog->next();
        QTableWidget* duplicates = tableNamed(*dialog, QStringLiteral("Likely duplicates"));
        QCOMPARE(duplicates->rowCount(), 1);
        auto* answer = qobject_cast<QComboBox*>(duplicates->cellWidget(0, 2));
        answer->setCurrentIndex(choice);
        emit answer->activated(choice);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking(), slow);
        QCOMPARE(duplicates->rowCount(), 1); // it can still be decided otherwise
        QCOMPARE(qobject_cast<QComboBox*>(duplicates->cellWidget(0, 2))->currentIndex(), choice);
        dialog->next();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), ImportDialog::Done, slow);
        close(dialog);
        QCOMPARE(people(), expected);

        dialog = opened(second);
        QVERIFY(dialog);
        QVERIFY(dialog->state().asked.isEmpty());
        close(dialog);
    }

    void theProblemsAreSaved_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << QStringLiteral("problems.xlsx");
        QTest::newRow("csv") << QStringLiteral("problems.csv");
    }
    void theProblemsAreSaved() {
        QFETCH(QString, name);
        openWindow();
        ImportDialog* dialog = opened(coordinatorsWorkbook());
        QVERIFY(dialog);
        dialog->next();
        const QString path = m_fixture->folder.filePath(name);
        {
            ask::Answers answers({path});
            dialog->saveProblems();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking(), slow);
        const Workbook saved = readWorkbook(path);
        QCOMPARE(saved.sheets[0].rows.size(), size_t(dialog->state().outcome.problems.size()) + 1);
        const ImportProblem& first = dialog->state().outcome.problems[0];
        QCOMPARE(saved.sheets[0].cell(2, 1).toText(), first.sheet);
        QCOMPARE(saved.sheets[0].cell(2, 2).toText(), QString::number(first.row));
        QCOMPARE(saved.sheets[0].cell(2, 4).toText(), first.message);
        close(dialog);
    }

    void speaksTheLanguageChosenMeanwhile() {
        openWindow();
        ImportDialog* dialog = opened(coordinatorsWorkbook());
        QVERIFY(dialog);
        // The change reaches the dialog as an event; what it tried before is tried again.
        const auto speak = [dialog](Language chosen) {
            setLanguage(chosen);
            QTRY_COMPARE_WITH_TIMEOUT(dialog->windowTitle().startsWith(QStringLiteral("Import ")), chosen == Language::English, slow);
            QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking(), slow);
        };
        for (const auto step : {ImportDialog::Understood, ImportDialog::Trial, ImportDialog::Done}) {
            QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), step, slow);
            const QStringList english = texts(*dialog);
            speak(Language::Vietnamese);
            const QStringList vietnamese = texts(*dialog);
            QVERIFY(vietnamese != english);
            QVERIFY2(dialog->minimumSizeHint().width() <= 1000, qPrintable(QString::number(dialog->minimumSizeHint().width())));
            QVERIFY2(dialog->minimumSizeHint().height() <= 640, qPrintable(QString::number(dialog->minimumSizeHint().height())));
            speak(Language::English);
            QCOMPARE(texts(*dialog), english);
            if (step != ImportDialog::Done)
                dialog->next();
        }
        close(dialog);
    }
};

KHUE_TEST(TestImportDialog)
#include "test_import_dialog.moc"
