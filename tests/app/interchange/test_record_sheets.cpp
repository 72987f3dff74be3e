// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of any table's records: what is exported comes in again, as the same.
#include "app/governance/agreement.h"
#include "app/interchange/import.h"
#include "app/interchange/record_export.h"
#include "app/interchange/record_sheet.h"
#include "app/interchange/record_values.h"
#include "app/interchange/sheet_reader.h"
#include "app/programme.h"
#include "app/sample/sample_programme.h"
#include "app/store/backup.h"
#include "app/store/edit.h"
#include "app/store/language.h"
#include "app/visits/visit.h"
#include "resources/resources.h"
#include "tests/app/interchange/made_books.h"
#include "tests/support/test_class.h"

using namespace khue;

namespace {

ImportOutcome takeRecords(Database& database, const Workbook& workbook) {
    return importWorkbook(database, workbook, recogniseWorkbook(database, workbook), {});
}

QString toldProblems(const ImportOutcome& outcome) {
    QStringList lines;
    for (const ImportProblem& problem : outcome.problems)
        lines.append(QStringLiteral("%1 %2:%3 %4").arg(problem.sheet).arg(problem.row).arg(problem.column).arg(problem.message));
    return lines.mid(0, 8).join(u'\n');
}

/// Every row of a table as users read it, without what a number of the database stands for.
QStringList contentOf(Database& database, const RecordKind& kind) {
    QStringList rows;
    forEachRecord(database, kind, {}, [&](const RecordRow& row) {
        QJsonObject object = jsonOf(*kind.table, row);
        object.remove(QStringLiteral("id"));
        for (const FieldInfo& field : kind.table->fields)
            if (field.type == FieldType::Reference || field.name == QLatin1String("record_id"))
                object.remove(field.key());
        rows.append(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    });
    rows.sort();
    return rows;
}

} // namespace

class TestRecordSheets : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_sample;
    int m_count = 0;

    std::unique_ptr<Database> sample() {
        const QString path = m_folder.filePath(QStringLiteral("copy%1.sqlite").arg(++m_count));
        if (!QFile::copy(m_sample, path))
            qFatal("cannot copy");
        return openProgramme(path);
    }
    Workbook exported(Database& database, const TableInfo& table) {
        const QString path = m_folder.filePath(QStringLiteral("%1-%2.xlsx").arg(table.key()).arg(++m_count));
        exportRecords(database, *recordKind(table.key()), {}, path);
        return readWorkbook(path);
    }
    Workbook read(const made::Book& book) {
        const QString path = m_folder.filePath(QStringLiteral("made%1.xlsx").arg(++m_count));
        made::writeXlsx(path, book);
        return readWorkbook(path);
    }

private slots:
    void initTestCase() {
        khueInitResources();
        setLanguage(Language::Vietnamese);
        m_sample = m_folder.filePath(QStringLiteral("sample.sqlite"));
        auto database = openProgramme(m_sample);
        addSampleProgramme(*database);
    }
    void cleanup() { setLanguage(Language::English); }

    /// Otherwise an export could not be read back.
    void headingsTellFieldsApart() {
        for (const TableInfo* table : importableTables())
            for (const Language each : {Language::Vietnamese, Language::English}) {
                QStringList seen;
                for (const FieldInfo& field : table->fields) {
                    if (field.is(Internal))
                        continue;
                    const QString label = translatedTo(each, "khue::Field", field.title);
                    QVERIFY2(!seen.contains(label), qPrintable(QString(table->key() + u' ' + label)));
                    seen.append(label);
                }
            }
    }

    void ownExportChangesNothing_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("vi") << "vi";
        QTest::newRow("en") << "en";
    }
    void ownExportChangesNothing() {
        QFETCH(QString, language);
        setLanguage(languageFromCode(language));
        auto database = sample();
        int tables = 0;
        for (const TableInfo* table : importableTables()) {
            if (database->single(QStringLiteral("SELECT COUNT(*) FROM %1").arg(table->key())).toInt() == 0)
                continue;
            const Workbook workbook = exported(*database, *table);
            const QList<SheetGuess> guesses = recogniseWorkbook(*database, workbook);
            QVERIFY2(guesses.first().kind == SheetKind(*table), qPrintable(table->key() + QStringLiteral(" is taken for ") + kindCode(guesses.first().kind)));
            const ImportOutcome outcome = takeRecords(*database, workbook);
            QVERIFY2(outcome.refused() == 0, qPrintable(QString(table->key() + u'\n' + toldProblems(outcome))));
            QCOMPARE(outcome.sheets.first().rows, database->single(QStringLiteral("SELECT COUNT(*) FROM %1").arg(table->key())).toInt());
            QVERIFY2(outcome.changes == 0, qPrintable(QStringLiteral("%1: %2 changes, %3 created").arg(table->key()).arg(outcome.changes).arg(outcome.sheets.first().created)));
            ++tables;
        }
        QVERIFY(tables > 45);
    }

    /// What was removed comes back from its sheets.
    void whatWasRemovedComesBack_data() {
        QTest::addColumn<QString>("root");
        QTest::addColumn<QStringList>("sheets");
        QTest::newRow("visits") << "visit" << QStringList{"visit", "visit_item", "visit_cost"};
        QTest::newRow("studies") << "study"
                                 << QStringList{"study", "study_partner", "study_site", "study_registration", "study_data_item", "approval", "milestone", "milestone_dependency",
                                                "study_training", "study_member", "recruitment", "study_grant", "expense", "risk"};
        QTest::newRow("governance") << "committee" << QStringList{"committee", "committee_member", "meeting", "agenda_item", "meeting_attendance", "decision"};
        QTest::newRow("indicators") << "indicator" << QStringList{"indicator", "indicator_target", "indicator_value"};
    }
    void whatWasRemovedComesBack() {
        QFETCH(QString, root);
        QFETCH(QStringList, sheets);
        setLanguage(Language::English);
        auto database = sample();
        QList<Workbook> workbooks;
        QHash<QString, QStringList> before;
        for (const QString& name : sheets) {
            workbooks.append(exported(*database, *database->table(name)));
            before.insert(name, contentOf(*database, *recordKind(name)));
        }
        Edit edit(*database, "remove");
        std::vector<qint64> ids;
        Statement row = database->query(QStringLiteral("SELECT id FROM %1").arg(root));
        while (row.next())
            ids.push_back(row.integer(0));
        for (const qint64 id : ids)
            edit.remove(*database->table(root), id);
        edit.commit();
        for (const Workbook& workbook : workbooks) {
            const ImportOutcome outcome = takeRecords(*database, workbook);
            QVERIFY2(outcome.refused() == 0, qPrintable(toldProblems(outcome)));
        }
        for (const QString& name : sheets)
            QCOMPARE(contentOf(*database, *recordKind(name)), before[name]);
        QCOMPARE(verifyDatabase(*database), QStringList());
        for (const Workbook& workbook : workbooks)
            QCOMPARE(takeRecords(*database, workbook).changes, 0);
    }

    void wrongCellsAreToldWithTheirPlace_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown person") << "Who travels" << "Nobody Nowhere" << "Nobody Nowhere";
        QTest::newRow("no such choice") << "State" << "perhaps" << "none of";
        QTest::newRow("no such day") << "Return" << "31/2/2026" << "31/2/2026";
        QTest::newRow("ends before it starts") << "Return" << "1/1/2020" << "";
        QTest::newRow("no number") << "Budget" << "much" << "much";
    }
    void wrongCellsAreToldWithTheirPlace() {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, words);
        setLanguage(Language::English);
        auto database = sample();
        made::Book book = made::bookOf(exported(*database, tableOf<Visit>));
        const qsizetype column = [&] {
            for (qsizetype i = 0; i < book[0].rows[0].size(); ++i)
                if (book[0].rows[0][i].toString() == field)
                    return i;
            return qsizetype(-1);
        }();
        QVERIFY2(column >= 0, qPrintable(field));
        const int rows = int(book[0].rows.size()) - 1;
        book[0].rows[1][column] = value;
        const ImportOutcome outcome = takeRecords(*database, read(book));
        QCOMPARE(outcome.refused(), 1);
        QCOMPARE(outcome.sheets.first().unchanged, rows - 1);
        QVERIFY(!outcome.problems.isEmpty());
        QCOMPARE(outcome.problems.first().row, quint32(2));
        QVERIFY2(outcome.problems.first().message.contains(words), qPrintable(toldProblems(outcome)));
        if (!words.isEmpty())
            QCOMPARE(outcome.problems.first().column, int(column));
    }

    /// Twice is once, also where what is stored is not letter for letter what the file says.
    void findsWhatItTidied() {
        setLanguage(Language::English);
        auto database = sample();
        const made::Book book{{QStringLiteral("Output"),
                               {{QStringLiteral("Kind"), QStringLiteral("Title (English)"), QStringLiteral("State"), QStringLiteral("DOI")},
                                {QStringLiteral("publication"), QStringLiteral("A trial  in two places"), QStringLiteral("submitted"), QStringLiteral("10.5555/KHUE.2026.ABC")}}}};
        const ImportOutcome first = takeRecords(*database, read(book));
        QVERIFY2(first.sheets.first().created == 1, qPrintable(toldProblems(first)));
        const ImportOutcome again = takeRecords(*database, read(book));
        QVERIFY2(again.changes == 0 && again.refused() == 0, qPrintable(toldProblems(again)));
    }

    /// A later row may be what an earlier one refers to; and a change is found by the code.
    void refersToALaterRow() {
        setLanguage(Language::English);
        auto database = sample();
        const made::Book book{{QStringLiteral("Agreement"),
                               {{QStringLiteral("Kind"), QStringLiteral("Title (English)"), QStringLiteral("Reference number"), QStringLiteral("State"), QStringLiteral("Renews")},
                                {QStringLiteral("memorandum of understanding"), QStringLiteral("Second memorandum"), QStringLiteral("MOU-2"), QStringLiteral("draft"), QStringLiteral("First memorandum")},
                                {QStringLiteral("memorandum of understanding"), QStringLiteral("First memorandum"), QStringLiteral("MOU-1"), QStringLiteral("draft"), QVariant()}}}};
        const ImportOutcome outcome = takeRecords(*database, read(book));
        QVERIFY2(outcome.sheets.first().created == 2 && outcome.problems.isEmpty(), qPrintable(toldProblems(outcome)));
        const Agreement second = khue::find<Agreement>(*database, QStringLiteral("reference = 'MOU-2'"));
        QCOMPARE(load(*database, second.renews_id).reference, QStringLiteral("MOU-1"));
        made::Book changed = book;
        changed[0].rows[1][1] = QStringLiteral("Second memorandum, as signed");
        const ImportOutcome again = takeRecords(*database, read(changed));
        QCOMPARE(again.sheets.first().updated, 1);
        QCOMPARE(again.sheets.first().unchanged, 1);
        QCOMPARE(load(*database, second.id).title_en, QStringLiteral("Second memorandum, as signed"));
    }
};

KHUE_TEST(TestRecordSheets)
#include "test_record_sheets.moc"
