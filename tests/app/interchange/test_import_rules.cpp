// SPDX-License-Identifier: GPL-3.0-or-later
// What an import makes of people and records that are known already, and what it must leave alone. The workbook as
// a whole, the guises of files one by one and kills are in test_import.cpp.
#include "app/courses/enrolment.h"
#include "app/courses/session.h"
#include "app/interchange/import.h"
#include "app/interchange/sheet_reader.h"
#include "app/people/person.h"
#include "app/programme.h"
#include "app/store/backup.h"
#include "app/store/history.h"
#include "app/store/text.h"
#include "tests/app/interchange/made_books.h"
#include "tests/support/places.h"
#include "tests/support/test_class.h"

#include <QtCore/QRandomGenerator>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlRecord>

using namespace khue;

namespace {

using Contents = QMap<QString, QStringList>;

/// Every record of every table with its references spelled out, so that ids and the order of work do not matter.
class Describer {
public:
    explicit Describer(Database& database) : m_database(database) {}
    Contents contents() {
        Contents result;
        for (const TableInfo* table : m_database.tables()) {
            QStringList& records = result[table->key()];
            QList<qint64> ids;
            {
                Statement rows = m_database.query(QStringLiteral("SELECT id FROM ") + table->key());
                while (rows.next())
                    ids.append(rows.integer(0));
            }
            for (const qint64 id : std::as_const(ids))
                records.append(describe(*table, id));
            records.sort();
        }
        return result;
    }

private:
    QString describe(const TableInfo& table, qint64 id) {
        QString& known = m_known[{table.key(), id}];
        if (!known.isEmpty())
            return known;
        RowValues values;
        loadRow(m_database, table, id, values);
        QStringList parts;
        for (size_t i = 0; i < table.fields.size(); ++i) {
            const FieldInfo& field = table.fields[i];
            const QVariant& value = values[qsizetype(i)];
            if (value.isNull())
                continue;
            const QString shown = field.references ? QString(u'(' + describe(*m_database.table(QString::fromLatin1(field.references)), value.toLongLong()) + u')') : value.toString();
            parts.append(field.key() + u'=' + shown);
        }
        const QString description = parts.join(QStringLiteral("; "));
        return m_known[{table.key(), id}] = description;
    }
    Database& m_database;
    QHash<QPair<QString, qint64>, QString> m_known;
};

Contents contentsOf(Database& database) {
    return Describer(database).contents();
}

/// Every row of every table of the file, the history's too, as SQLite gives it.
QStringList rawRows(const QString& path) {
    QStringList result;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(path);
        if (!raw.open())
            qFatal("cannot open %s", qPrintable(path));
        QStringList tables = raw.tables();
        tables.append(QStringLiteral("sqlite_sequence"));
        for (const QString& table : std::as_const(tables)) {
            QSqlQuery rows(raw);
            if (!rows.exec(QStringLiteral("SELECT * FROM \"%1\"").arg(table)))
                continue; // the search index's own tables that cannot be read alone
            while (rows.next()) {
                QStringList cells{table};
                for (int column = 0; column < rows.record().count(); ++column)
                    cells.append(QString::fromLatin1(rows.value(column).toByteArray().toHex()));
                result.append(cells.join(u'|'));
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    return result;
}

QString firstDifference(const Contents& a, const Contents& b) {
    for (auto table = a.cbegin(); table != a.cend(); ++table) {
        const QStringList other = b.value(table.key());
        for (const QString& record : table.value())
            if (!other.contains(record))
                return table.key() + QStringLiteral(" only in the first: ") + record;
        for (const QString& record : other)
            if (!table.value().contains(record))
                return table.key() + QStringLiteral(" only in the second: ") + record;
        if (table.value() != other)
            return table.key() + QStringLiteral(": a record more often in one");
    }
    return {};
}

QString told(const ImportOutcome& outcome) {
    QString text;
    for (const SheetOutcome& sheet : outcome.sheets)
        text += QStringLiteral("%1 %2 %3 %4 %5 %6 %7\n").arg(sheet.name, kindCode(sheet.kind)).arg(sheet.rows).arg(sheet.created).arg(sheet.updated).arg(sheet.unchanged).arg(sheet.refused);
    for (const ImportProblem& problem : outcome.problems)
        text += QStringLiteral("%1!%2 %3: %4 (%5)\n").arg(problem.sheet).arg(problem.row).arg(problem.column).arg(problem.message).arg(int(problem.severity));
    for (const LikelyDuplicate& duplicate : outcome.duplicates)
        text += duplicate.sheet + QString::number(duplicate.row) + duplicate.incoming + duplicate.existing + duplicate.key + u'\n';
    return text;
}

using made::Book;
using made::Grid;

/// Changes the cells of every sheet for which the change is meant; knows which column is which.
void eachCell(Book& book, const Workbook& original, const std::function<QVariant(const SheetGuess&, quint32 row, const QString& field, const QVariant&)>& change) {
    for (qsizetype s = 0; s < book.size(); ++s) {
        const SheetGuess guess = recognise(original.sheets[s]);
        for (qsizetype r = 0; r < book[s].rows.size(); ++r)
            for (qsizetype c = 0; c < book[s].rows[r].size(); ++c)
                if (book[s].rows[r][c].isValid())
                    book[s].rows[r][c] = change(guess, quint32(r + 1), guess.fields.value(int(c)), book[s].rows[r][c]);
    }
}

Grid peopleSheet(const QList<QVariantList>& rows, const QVariantList& headers = {QStringLiteral("Mã HV"), QStringLiteral("Họ và tên"), QStringLiteral("Ngày sinh"), QStringLiteral("Email"), QStringLiteral("Điện thoại"), QStringLiteral("Đơn vị")}) {
    return {QStringLiteral("Học viên"), QList<QVariantList>{headers} + rows};
}

Grid runSheet(const QString& code, int seats) {
    return {QStringLiteral("Khóa học"), {{QStringLiteral("Mã khóa"), QStringLiteral("Tên khóa học"), QStringLiteral("Số chỗ")}, {code, QStringLiteral("Phương pháp nghiên cứu"), double(seats)}}};
}

} // namespace

class TestImportRules : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_count = 0;
    Workbook m_original;
    Contents m_expected;

    QString fresh(const char* ending) { return m_folder.filePath(QStringLiteral("import%1.%2").arg(++m_count).arg(QLatin1String(ending))); }
    std::unique_ptr<Database> open(const QString& path) {
        auto database = openProgramme(path);
        database->setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); });
        return database;
    }
    std::unique_ptr<Database> empty() { return open(fresh("sqlite")); }
    Workbook read(const Book& book) {
        const QString path = fresh("xlsx");
        made::writeXlsx(path, book);
        return readWorkbook(path);
    }
    static ImportOutcome take(Database& database, const Workbook& workbook, const ImportOptions& options = {}) {
        return importWorkbook(database, workbook, recogniseWorkbook(database, workbook), options);
    }
    ImportOutcome take(Database& database, const Book& book, const ImportOptions& options = {}) { return take(database, read(book), options); }
    static int number(Database& database, const char* sql) { return database.single(QString::fromLatin1(sql)).toInt(); }
    static QString only(Database& database, const char* sql) { return database.single(QString::fromLatin1(sql)).toString(); }

private slots:
    void initTestCase() {
        m_original = readWorkbook(coordinatorsWorkbook());
        auto database = empty();
        take(*database, m_original);
        m_expected = contentsOf(*database);
    }

    void refusedRowsSayWhereAndWhy_data() {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("reason");
        QTest::newRow("impossible date") << QStringLiteral("DS học viên") << 71 << QStringLiteral("E (Ngày sinh)") << QStringLiteral("31/02");
        QTest::newRow("impossible e-mail") << QStringLiteral("DS học viên") << 71 << QStringLiteral("I (Email)") << QString();
        QTest::newRow("unknown trainee") << QStringLiteral("Ghi danh") << 100 << QStringLiteral("A (Mã HV)") << QStringLiteral("HV99999");
    }
    void refusedRowsSayWhereAndWhy() {
        QFETCH(QString, sheet);
        QFETCH(int, row);
        QFETCH(QString, column);
        QFETCH(QString, reason);
        auto database = empty();
        const QList<SheetGuess> guesses = recogniseWorkbook(*database, m_original);
        const ImportOutcome outcome = take(*database, m_original);
        QStringList places;
        for (const ImportProblem& problem : outcome.problems)
            for (qsizetype s = 0; s < guesses.size(); ++s)
                if (problem.severity == Severity::Error && m_original.sheets[s].name == problem.sheet) {
                    const QString shown = columnTitle(guesses[s], problem.column);
                    places.append(QStringLiteral("%1!%2 %3: %4").arg(problem.sheet).arg(problem.row).arg(shown, problem.message));
                    if (problem.sheet == sheet && int(problem.row) == row && shown == column && problem.message.contains(reason))
                        return;
                }
        QFAIL(qPrintable(places.join(u'\n')));
    }

    void anyLayoutGivesTheSameRecords_data() {
        QTest::addColumn<QString>("change");
        for (const char* change : {"capitals", "everything", "everything, ods"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }
    void anyLayoutGivesTheSameRecords() {
        QFETCH(QString, change);
        Book book = made::bookOf(m_original);
        const bool all = change.startsWith(QLatin1String("everything"));
        QRandomGenerator random(20251028);
        if (all)
            eachCell(book, m_original, [](const SheetGuess&, quint32, const QString&, const QVariant& value) {
                return value.userType() == QMetaType::QString ? QVariant(value.toString().normalized(QString::NormalizationForm_D)) : value;
            });
        if (all)
            eachCell(book, m_original, [](const SheetGuess&, quint32, const QString&, const QVariant& value) {
                if (value.userType() != QMetaType::QString)
                    return value;
                return QVariant(QString(QStringLiteral("  ") + value.toString().replace(u' ', QStringLiteral(" \u00a0 ")) + QStringLiteral("\u00a0 ")));
            });
        eachCell(book, m_original, [](const SheetGuess& guess, quint32 row, const QString& field, const QVariant& value) {
                const bool heading = row <= guess.headerRow;
                const bool name = guess.kind == SheetKind::Trainee && field == QLatin1String("full_name");
                if (value.userType() != QMetaType::QString)
                    return value;
                if (heading || name || field == QLatin1String("email"))
                    return QVariant(value.toString().toUpper());
                return field == QLatin1String("code") || field == QLatin1String("run") || field == QLatin1String("person") ? QVariant(value.toString().toLower()) : value;
            });
        if (all)
            for (Grid& table : book) {
                table.rows += {{}, {QStringLiteral("Tổng cộng"), {}, 999.0}, {}, {{}, {}, QStringLiteral("Hà Nội, ngày 20 tháng 12 năm 2025")}, {{}, {}, QStringLiteral("Người lập biểu")}};
            }
        if (all)
            for (qsizetype s = 0; s < book.size(); ++s) {
                const quint32 header = recognise(m_original.sheets[s]).headerFirstRow;
                QList<int> order;
                for (int column = 0; column < m_original.sheets[s].columnCount; ++column)
                    order.insert(random.bounded(column + 1), column);
                for (qsizetype r = qsizetype(header) - 1; r < book[s].rows.size(); ++r) {
                    QVariantList moved;
                    for (const int column : std::as_const(order))
                        moved.append(book[s].rows[r].value(column));
                    book[s].rows[r] = moved;
                }
            }
        if (all)
            for (Grid& table : book) {
                const QList<QVariantList> above{{QStringLiteral("VIỆN NGHIÊN CỨU"), {}, QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")}, {}, {{}, {}, QStringLiteral("Độc lập – Tự do – Hạnh phúc")}, {}};
                table.rows = above + table.rows;
            }
        if (all)
            std::reverse(book.begin(), book.end());

        auto database = empty();
        const bool ods = change.endsWith(QLatin1String("ods"));
        const QString path = fresh(ods ? "ods" : "xlsx");
        ods ? made::writeOds(path, book) : made::writeXlsx(path, book);
        const ImportOutcome outcome = take(*database, readWorkbook(path));
        QVERIFY2(outcome.refused() == 2, qPrintable(told(outcome)));
        QCOMPARE(firstDifference(contentsOf(*database), m_expected), QString());
    }

    void aDryRunWritesNothingAndTellsTheSame_data() {
        QTest::addColumn<bool>("filled");
        QTest::newRow("empty") << false;
        QTest::newRow("filled") << true;
    }
    void aDryRunWritesNothingAndTellsTheSame() {
        QFETCH(bool, filled);
        const QString path = fresh("sqlite");
        auto database = open(path);
        if (filled) {
            take(*database, m_original);
            Edit edit(*database, "save");
            for (Person person : loadAll<Person>(*database, QStringLiteral("id % 3 = 0"))) {
                person.position = QStringLiteral("Khác");
                person.birth_date = {};
                edit.save(person);
            }
            edit.commit();
        }
        const QStringList before = rawRows(path);
        ImportOptions trial;
        trial.dryRun = true;
        trial.corrections = recogniseWorkbook(*database, m_original);
        const ImportOutcome tried = take(*database, m_original, trial);
        QCOMPARE(tried.changes, 0);
        QCOMPARE(rawRows(path), before);
        const ImportOutcome real = take(*database, m_original);
        QVERIFY(real.changes > 0);
        QCOMPARE(told(tried), told(real));
        QVERIFY(rawRows(path) != before);
    }

    void cancelledInTheMiddleWritesNothing() {
        const QString path = fresh("sqlite");
        auto database = open(path);
        int steps = 0;
        Progress counting([&](double fraction, const QString&) {
            ++steps;
            QVERIFY(fraction <= 1);
        });
        ImportOptions trial;
        trial.dryRun = true;
        const QList<SheetGuess> guesses = recogniseWorkbook(*database, m_original);
        importWorkbook(*database, m_original, guesses, trial, &counting);
        QVERIFY(steps >= 7);
        const QStringList before = rawRows(path);
        for (int at = 1; at <= steps; ++at) {
            int step = 0;
            Progress* cancelling = nullptr;
            Progress progress([&](double, const QString&) {
                if (++step == at)
                    cancelling->cancel();
            });
            cancelling = &progress;
            try {
                importWorkbook(*database, m_original, guesses, {}, &progress);
                QVERIFY2(at == steps, "only the last report may come too late to cancel");
                QVERIFY(History(*database).undo());
                break;
            } catch (const Cancelled&) {
                QCOMPARE(rawRows(path), before);
            }
        }
    }

    void peopleAreMatched_data() {
        QTest::addColumn<QVariantList>("known");
        QTest::addColumn<QVariantList>("incoming");
        QTest::addColumn<bool>("same");
        QTest::addColumn<int>("asked");
        const QString an = QStringLiteral("Nguyễn Văn An"), hoa = QStringLiteral("Trần Thị Hoa");
        const QString born = QStringLiteral("31/12/1990"), other = QStringLiteral("01/01/1991");
        const QString mail = QStringLiteral("an@example.vn"), mail2 = QStringLiteral("an2@example.vn");
        QTest::newRow("code, whatever else") << QVariantList{"A1", an, born, mail} << QVariantList{"a 1", hoa, other, mail2} << true << 0;
        QTest::newRow("e-mail") << QVariantList{"A1", an, born, mail} << QVariantList{{}, hoa, {}, mail.toUpper()} << true << 0;
        QTest::newRow("e-mail, code is new") << QVariantList{{}, an, born, mail} << QVariantList{"A1", an, {}, mail} << true << 0;
        QTest::newRow("shared e-mail, other code") << QVariantList{"A1", an, born, mail} << QVariantList{"A2", hoa, other, mail} << false << 0;
        QTest::newRow("name and birth date") << QVariantList{"A1", an, born, mail} << QVariantList{{}, an.toUpper(), QDate(1990, 12, 31), {}} << true << 0;
        QTest::newRow("name, another birth date") << QVariantList{{}, an, born, {}} << QVariantList{{}, an, other, {}} << false << 0;
        QTest::newRow("name and birth date, other code") << QVariantList{"A1", an, born, {}} << QVariantList{"A2", an, born, {}} << false << 1;
        QTest::newRow("name alone") << QVariantList{"A1", an, born, mail} << QVariantList{{}, an, {}, mail2} << false << 1;
        QTest::newRow("name and year") << QVariantList{"A1", an, born, mail} << QVariantList{{}, an, 1990.0, mail2} << false << 1;
        QTest::newRow("name and another year") << QVariantList{{}, an, born, mail} << QVariantList{{}, an, 1991.0, mail2} << false << 0;
        QTest::newRow("name alone, twice") << QVariantList{{}, an, {}, {}} << QVariantList{{}, an, {}, {}} << true << 0;
        QTest::newRow("name and year, twice") << QVariantList{{}, an, 1990.0, {}} << QVariantList{{}, an, QStringLiteral("1990"), {}} << true << 0;
    }
    void peopleAreMatched() {
        QFETCH(QVariantList, known);
        QFETCH(QVariantList, incoming);
        QFETCH(bool, same);
        QFETCH(int, asked);
        auto database = empty();
        take(*database, Book{peopleSheet({known})});
        const Workbook file = read({peopleSheet({incoming})});
        const ImportOutcome outcome = take(*database, file);
        QVERIFY2(number(*database, "SELECT COUNT(*) FROM person") == (same ? 1 : 2), qPrintable(told(outcome)));
        QCOMPARE(outcome.duplicates.size(), asked);
        QCOMPARE(take(*database, file).changes, 0);
    }

    void likelyDuplicatesAreAskedAbout_data() {
        QTest::addColumn<int>("decision"); // -1: none
        QTest::addColumn<int>("people");
        QTest::newRow("different") << int(DuplicateDecision::Different) << 2;
        QTest::newRow("the same") << int(DuplicateDecision::Same) << 1;
        QTest::newRow("not decided") << -1 << 2;
    }
    void likelyDuplicatesAreAskedAbout() {
        QFETCH(int, decision);
        QFETCH(int, people);
        auto database = empty();
        const QString name = QStringLiteral("Lê Đức Minh");
        take(*database, Book{peopleSheet({{"HV1", name, QStringLiteral("02/03/1985"), {}, {}, QStringLiteral("BV A")}})});
        const Workbook file = read({peopleSheet({{{}, name, {}, QStringLiteral("minh@example.vn"), QStringLiteral("0912345678"), {}}})});
        ImportOptions options;
        options.dryRun = true;
        const ImportOutcome trial = take(*database, file, options);
        QCOMPARE(trial.duplicates.size(), 1);
        const LikelyDuplicate& asked = trial.duplicates.first();
        QVERIFY(asked.incoming.contains(name) && asked.incoming.contains(QStringLiteral("minh@example.vn")));
        QVERIFY(asked.existing.contains(name) && asked.existing.contains(QStringLiteral("HV1")));
        QCOMPARE(asked.row, 2u);
        options.dryRun = false;
        if (decision >= 0)
            options.decisions.insert(asked.key, DuplicateDecision(decision));
        take(*database, file, options);
        QCOMPARE(number(*database, "SELECT COUNT(*) FROM person"), people);
        QCOMPARE(number(*database, "SELECT COUNT(*) FROM not_duplicate"), decision == int(DuplicateDecision::Different) ? 1 : 0);
        QCOMPARE(only(*database, "SELECT phone FROM person ORDER BY id DESC"), QStringLiteral("0912345678"));
        // Whatever was decided, the same file brings nothing new and asks nothing again.
        const ImportOutcome again = take(*database, file);
        QCOMPARE(again.changes, 0);
        QCOMPARE(again.duplicates.size(), 0);
    }

    void differentIsRememberedForTheNextImport() {
        auto database = empty();
        const QString name = QStringLiteral("Lê Đức Minh");
        take(*database, Book{peopleSheet({{"HV1", name, QStringLiteral("02/03/1985")}})});
        const Book file{peopleSheet({{{}, name, {}, QStringLiteral("minh@example.vn")}})};
        ImportOptions options;
        options.dryRun = true;
        const ImportOutcome trial = take(*database, file, options);
        options.dryRun = false;
        options.decisions.insert(trial.duplicates.first().key, DuplicateDecision::Different);
        take(*database, file, options);
        // She is deleted by mistake; the next file brings her back without a question.
        Edit edit(*database, "delete");
        edit.remove(find<Person>(*database, QStringLiteral("email = 'minh@example.vn'")).id);
        edit.commit();
        const ImportOutcome next = take(*database, file);
        QCOMPARE(next.duplicates.size(), 0);
        QCOMPARE(number(*database, "SELECT COUNT(*) FROM person"), 2);
    }

    void namesakesWithoutFurtherDetailsStayTwo() {
        auto database = empty();
        const Book file{peopleSheet({{{}, QStringLiteral("Lê Minh"), {}, {}, QStringLiteral("0912345678")}, {{}, QStringLiteral("Lê Minh"), {}, {}, QStringLiteral("0987654321")}})};
        QCOMPARE(take(*database, file).duplicates.size(), 1);
        QCOMPARE(number(*database, "SELECT COUNT(*) FROM person"), 2);
        QCOMPARE(take(*database, file).changes, 0);
    }

    void aRowThatAddsNothingIsNotAnotherPerson() {
        auto database = empty();
        take(*database, Book{peopleSheet({{"HV1", QStringLiteral("Lê Minh"), QStringLiteral("02/03/1985"), {}, {}, QStringLiteral("BV A")}})});
        const Book list{peopleSheet({{{}, QStringLiteral("LÊ MINH"), {}, {}, {}, QStringLiteral("BV A")}})};
        const ImportOutcome outcome = take(*database, list);
        QCOMPARE(outcome.changes, 0);
        QCOMPARE(outcome.sheets.first().unchanged, 1);
        QCOMPARE(outcome.problems.size(), 1); // and says so
    }

    void whatAnImportLearnsCountsAtOnce_data() {
        QTest::addColumn<QString>("enrolled");
        QTest::newRow("by the new code") << QStringLiteral("HV7");
        QTest::newRow("by the new e-mail") << QStringLiteral("new@example.vn");
        QTest::newRow("by the new name") << QStringLiteral("Lê Thị Mới");
        QTest::newRow("by name, of somebody who also teaches") << QStringLiteral("Phạm Dạy");
    }
    void whatAnImportLearnsCountsAtOnce() {
        QFETCH(QString, enrolled);
        auto database = empty();
        take(*database, Book{peopleSheet({{{}, QStringLiteral("Lê Cũ"), QStringLiteral("02/03/1985"), QStringLiteral("old@example.vn")}, {"HV8", QStringLiteral("Trần Tám"), QStringLiteral("02/03/1986")}})});
        const Book file{peopleSheet({{"HV7", QStringLiteral("Lê Thị Mới"), QStringLiteral("02/03/1985"), QStringLiteral("old@example.vn")},
                                  {"HV8", QStringLiteral("Trần Tám"), {}, QStringLiteral("new@example.vn")},
                                  {"HV9", QStringLiteral("Phạm Dạy"), {}, {}}}),
                        runSheet(QStringLiteral("RM-01"), 10),
                        {QStringLiteral("Lịch học"),
                         {{QStringLiteral("Mã khóa"), QStringLiteral("Buổi"), QStringLiteral("Ngày"), QStringLiteral("Giờ"), QStringLiteral("Giảng viên")},
                          {QStringLiteral("RM-01"), 1.0, QDate(2026, 12, 1), QStringLiteral("08:00-10:00"), QStringLiteral("TS. Phạm Dạy")},
                          {QStringLiteral("RM-01"), 2.0, QDate(2026, 12, 2), QStringLiteral("08:00-10:00"), QStringLiteral("Phạm Dạy")}}},
                        {QStringLiteral("Ghi danh"), {{QStringLiteral("Mã khóa"), QStringLiteral("Mã HV"), QStringLiteral("Ngày đăng ký")}, {QStringLiteral("RM-01"), enrolled, QDate(2026, 11, 1)}}}};
        const ImportOutcome outcome = take(*database, file);
        QVERIFY2(outcome.refused() == 0, qPrintable(told(outcome)));
        QCOMPARE(number(*database, "SELECT COUNT(*) FROM enrolment"), 1);
        QCOMPARE(number(*database, "SELECT COUNT(*) FROM person"), 3);
    }

    void sessionsWithoutANumberAreRecognised() {
        auto database = empty();
        const auto timetable = [](const QString& topic) {
            const QString code = QStringLiteral("RM-01");
            return Grid{QStringLiteral("Lịch học"),
                         {{QStringLiteral("Mã khóa"), QStringLiteral("Ngày"), QStringLiteral("Giờ"), QStringLiteral("Nội dung")},
                          {code, QDate(2026, 12, 1), QStringLiteral("08:00-10:00"), QStringLiteral("Mở đầu")},
                          {code, QDate(2026, 12, 1), QStringLiteral("13:30-15:30"), topic},
                          {code, QDate(2026, 12, 2), {}, QStringLiteral("Ôn tập")}}};
        };
        take(*database, Book{runSheet(QStringLiteral("RM-01"), 10), timetable(QStringLiteral("Thống kê"))});
        QCOMPARE(number(*database, "SELECT COUNT(*) FROM session"), 3);
        QCOMPARE(take(*database, Book{timetable(QStringLiteral("Thống kê"))}).changes, 0);
        take(*database, Book{timetable(QStringLiteral("Dịch tễ"))});
        QCOMPARE(number(*database, "SELECT COUNT(*) FROM session"), 3);
        QCOMPARE(only(*database, "SELECT topic_vi FROM session WHERE number = 2"), QStringLiteral("Dịch tễ"));
    }

    void correctionsAreRememberedForTheShape_data() {
        QTest::addColumn<QString>("correction");
        QTest::newRow("a column") << QStringLiteral("column");
        QTest::newRow("left out") << QStringLiteral("left out");
        QTest::newRow("another kind") << QStringLiteral("kind");
    }
    void correctionsAreRememberedForTheShape() {
        QFETCH(QString, correction);
        auto database = empty();
        const QVariantList headers{QStringLiteral("Mã"), QStringLiteral("Họ và tên"), QStringLiteral("Nơi gửi đi"), QStringLiteral("Ghi chú")};
        const Workbook first = read({peopleSheet({{"HV1", QStringLiteral("Lê Minh"), QStringLiteral("BV A"), QStringLiteral("x")}}, headers)});
        QList<SheetGuess> guesses = recogniseWorkbook(*database, first);
        QCOMPARE(guesses[0].kind, SheetKind(SheetKind::Trainee));
        SheetGuess corrected = guesses[0];
        if (correction == QLatin1String("column")) {
            corrected.fields.insert(2, QStringLiteral("institution"));
            corrected.fields.remove(3);
            corrected = settled(first.sheets[0], corrected);
        } else {
            corrected = recogniseAs(first.sheets[0], correction == QLatin1String("kind") ? SheetKind::Faculty : SheetKind::Unknown);
            corrected.shape = guesses[0].shape;
        }
        // Somebody else's sheet goes in with it, so that there is something to import in every case.
        const Book with{peopleSheet({{"HV1", QStringLiteral("Lê Minh"), QStringLiteral("BV A"), QStringLiteral("x")}}, headers), runSheet(QStringLiteral("RM-01"), 5)};
        const Workbook both = read(with);
        guesses = recogniseWorkbook(*database, both);
        guesses[0] = corrected;
        ImportOptions options;
        options.corrections = {corrected};
        importWorkbook(*database, both, guesses, options);

        // The next file of that shape: other rows, other order of columns, a title above.
        const QVariantList moved{headers[3], headers[2], headers[1], headers[0]};
        Grid next = peopleSheet({{QStringLiteral("y"), QStringLiteral("BV B"), QStringLiteral("Trần Hoa"), "HV2"}}, moved);
        next.rows.prepend({QStringLiteral("Đợt hai")});
        const Workbook second = read({next, runSheet(QStringLiteral("RM-02"), 5)});
        const QList<SheetGuess> remembered = recogniseWorkbook(*database, second);
        QCOMPARE(remembered[0].kind, corrected.kind);
        importWorkbook(*database, second, remembered, {});
        if (correction == QLatin1String("column")) {
            QCOMPARE(only(*database, "SELECT name_vi FROM institution i JOIN person p ON p.institution_id = i.id WHERE p.code = 'HV2'"), QStringLiteral("BV B"));
            QCOMPARE(only(*database, "SELECT notes FROM person WHERE code = 'HV2'"), QString());
        } else if (correction == QLatin1String("kind")) {
            QCOMPARE(number(*database, "SELECT COUNT(*) FROM person WHERE is_faculty AND NOT is_trainee"), 2);
        } else {
            QCOMPARE(number(*database, "SELECT COUNT(*) FROM person"), 0);
        }
    }

    void aFullRunGoesOnWithItsWaitingList() {
        auto database = empty();
        Grid enrolments{QStringLiteral("Ghi danh"), {{QStringLiteral("Mã khóa"), QStringLiteral("Mã HV"), QStringLiteral("Ngày đăng ký")}}};
        Grid trainees = peopleSheet({});
        for (int i = 1; i <= 5; ++i) {
            const QString code = QStringLiteral("HV%1").arg(i);
            trainees.rows.append({code, QStringLiteral("Nguyễn Thị %1").arg(QChar(u'A' + i)), QDate(1980 + i, 1, 1)});
            enrolments.rows.append({QStringLiteral("RM-01"), code, QDate(2026, 11, 1)});
        }
        const Workbook file = read({trainees, runSheet(QStringLiteral("RM-01"), 3), enrolments});
        const ImportOutcome outcome = take(*database, file);
        QCOMPARE(outcome.refused(), 0);
        QCOMPARE(number(*database, "SELECT COUNT(*) FROM enrolment WHERE state = 'enrolled'"), 3);
        QCOMPARE(only(*database, "SELECT group_concat(p.code || e.waiting_position) FROM (SELECT * FROM enrolment ORDER BY waiting_position) e JOIN person p ON p.id = e.person_id WHERE e.state = 'waiting'"),
                 QStringLiteral("HV41,HV52"));
        QCOMPARE(std::count_if(outcome.problems.begin(), outcome.problems.end(), [](const ImportProblem& each) { return each.severity == Severity::Warning; }), 2);
        QCOMPARE(take(*database, file).changes, 0);
        // A seat becomes free: a list without a column for the state does not let anybody past the queue.
        Edit edit(*database, "save");
        Enrolment leaving = find<Enrolment>(*database, QStringLiteral("person_id = (SELECT id FROM person WHERE code = 'HV1')"));
        changeState(edit, *database, leaving, EnrolmentState::Withdrawn);
        edit.commit();
        QCOMPARE(take(*database, file).changes, 0);
    }

    void emptyCellsEraseNothing() {
        auto database = empty();
        take(*database, m_original);
        Book book = made::bookOf(m_original);
        // What identifies a row stays; everything else is emptied.
        eachCell(book, m_original, [](const SheetGuess& guess, quint32 row, const QString& field, const QVariant& value) {
            static const QSet<QString> keys{QStringLiteral("code"), QStringLiteral("full_name"), QStringLiteral("person"), QStringLiteral("run"), QStringLiteral("number"), QStringLiteral("title_vi")};
            return row <= guess.headerRow || keys.contains(field) ? value : QVariant();
        });
        const ImportOutcome outcome = take(*database, book);
        const Contents now = contentsOf(*database);
        QVERIFY2(outcome.changes == 1, qPrintable(told(outcome) + firstDifference(now, m_expected))); // the row refused before, now without its faults
        QCOMPARE(number(*database, "SELECT COUNT(*) FROM person WHERE is_trainee"), 65);
        QVERIFY(History(*database).undo());
        QCOMPARE(firstDifference(contentsOf(*database), m_expected), QString());
    }

    void filledCellsUpdate() {
        auto database = empty();
        take(*database, Book{peopleSheet({{"HV1", QStringLiteral("Lê Minh"), 1985.0, QStringLiteral("a@example.vn"), QStringLiteral("0912345678"), QStringLiteral("BV A")}})});
        const ImportOutcome outcome = take(*database, Book{peopleSheet({{"HV1", QStringLiteral("Lê Đức Minh"), QStringLiteral("02/03/1985"), {}, 987654321.0, QStringLiteral("BV B")}})});
        QCOMPARE(outcome.sheets.first().updated, 1);
        QCOMPARE(only(*database, "SELECT full_name || '|' || birth_date || '|' || email || '|' || phone FROM person"), QStringLiteral("Lê Đức Minh|1985-03-02|a@example.vn|0987654321"));
        QCOMPARE(only(*database, "SELECT name_vi FROM institution i JOIN person p ON p.institution_id = i.id"), QStringLiteral("BV B"));
        // A year agrees with the day that is known, and does not blur it.
        take(*database, Book{peopleSheet({{"HV1", QStringLiteral("Lê Đức Minh"), 1985.0}})});
        QCOMPARE(only(*database, "SELECT birth_date FROM person"), QStringLiteral("1985-03-02"));
    }

    void aRefusedRowLeavesNothingBehind() {
        auto database = empty();
        const Book file{peopleSheet({{"HV1", QStringLiteral("Lê Minh"), QStringLiteral("02/03/1985")}}), runSheet(QStringLiteral("RM-01"), 5),
                        {QStringLiteral("Ghi danh"), {{QStringLiteral("Mã khóa"), QStringLiteral("Mã HV"), QStringLiteral("Ngày đăng ký")}, {QStringLiteral("RM-01"), QStringLiteral("HV1"), QDate(2026, 11, 1)}}},
                        {QStringLiteral("Điểm"), {{QStringLiteral("Mã khóa"), QStringLiteral("Mã HV"), QStringLiteral("Đầu vào (/20)"), QStringLiteral("Đầu ra (/20)")}, {QStringLiteral("RM-01"), QStringLiteral("HV1"), 10.0, 25.0}}}};
        const ImportOutcome outcome = take(*database, file);
        QVERIFY2(outcome.refused() == 1, qPrintable(told(outcome)));
        QCOMPARE(number(*database, "SELECT COUNT(*) FROM score"), 0);
        QCOMPARE(number(*database, "SELECT COUNT(*) FROM assessment"), 0);
    }
};

KHUE_GUILESS_TEST(TestImportRules)
#include "test_import_rules.moc"
