// SPDX-License-Identifier: GPL-3.0-or-later
// The import dialog on the coordinator's workbook: the trial writes nothing, a correction is tried at once and
// remembered with the import.
#include "app/programme.h"
#include "app/interchange/sheet_reader.h"
#include "app/store/edit.h"
#include "app/store/language.h"
#include "resources/resources.h"
#include "ui/interchange/import_dialog.h"

#include <QtTest/QtTest>
#include <QtWidgets/QTableWidget>

using namespace khue;

namespace {

class QuietWorkspace : public Workspace {
public:
    explicit QuietWorkspace(Database& database) : m_database(database) {}
    Database& database() override { return m_database; }
    void showRecord(const QString&, qint64) override {}
    void showPage(const QString&) override {}
    void showReport(const QString&, const QVariantMap&) override {}
    bool attempt(const std::function<void()>& action) override {
        action();
        return true;
    }
    void runTask(const QString&, std::function<void(Database&, Progress&)>, std::function<void()>) override {}
    void say(const QString&) override {}
    QWidget* window() override { return nullptr; }

private:
    Database& m_database;
};

} // namespace

class TestImportDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        khueInitResources();
        setLanguage(Language::Vietnamese);
    }

    void triesCorrectsAndTakesIn() {
        QTemporaryDir folder;
        auto database = openProgramme(folder.filePath(QStringLiteral("import.sqlite")));
        QuietWorkspace workspace(*database);
        const Workbook workbook = readWorkbook(QStringLiteral(KHUE_TEST_DATA "/workbooks/TOP-dao-tao-2025.xlsx"));
        ImportDialog dialog(workspace, workbook, recogniseWorkbook(*database, workbook));
        QSignalSpy tried(&dialog, &ImportDialog::tried);
        QVERIFY(tried.wait(20000));
        QCOMPARE(dialog.outcome().sheets[0].created, 64);
        QCOMPARE(dialog.outcome().refused(), 2);
        QCOMPARE(database->single(QStringLiteral("SELECT COUNT(*) FROM person")).toInt(), 0);

        // The column «Ghi chú» is left out; the sheet's other columns stay as they are.
        const int notes = dialog.guesses()[0].columnOf(QStringLiteral("notes"));
        QVERIFY(notes >= 0);
        dialog.setColumn(0, notes, {});
        QVERIFY(tried.wait(20000));
        QCOMPARE(dialog.outcome().sheets[0].created, 64);
        QCOMPARE(dialog.guesses()[0].columnOf(QStringLiteral("notes")), -1);
        QCOMPARE(dialog.options().corrections.size(), 1);

        dialog.setKind(8, SheetKind::Unknown);
        QVERIFY(tried.wait(20000));
        QCOMPARE(dialog.outcome().sheets.size(), 8);

        const ImportOutcome outcome = importWorkbook(*database, dialog.workbook(), dialog.guesses(), dialog.options());
        QVERIFY(outcome.changes > 0);
        QCOMPARE(database->single(QStringLiteral("SELECT COUNT(*) FROM person WHERE is_trainee = 1")).toInt(), 64);
        QCOMPARE(recogniseWorkbook(*database, workbook)[0].columnOf(QStringLiteral("notes")), -1);
    }
};

QTEST_MAIN(TestImportDialog)
#include "test_import_dialog.moc"
