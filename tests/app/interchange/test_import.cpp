// SPDX-License-Identifier: GPL-3.0-or-later
// Importing as a whole: files go in, records come out. The coordinator's own workbook in every guise must give
// the same records; what is refused, asked about, corrected, cancelled or killed must leave nothing half-done.
#include "app/courses/enrolment.h"
#include "app/interchange/import.h"
#include "app/interchange/sheet_reader.h"
#include "app/interchange/workbook_source.h"
#include "app/interchange/sheet_writer.h"
#include "app/programme.h"
#include "app/store/backup.h"
#include "app/store/edit.h"
#include "app/store/history.h"
#include "tests/app/interchange/made_books.h"
#include "tests/support/places.h"
#include "tests/support/test_class.h"

#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>

using namespace khue;

namespace {

using made::Grid;
using Grids = made::Book;

// ---- what a database holds, without ids ------------------------------------------------------------------

/// What users call the record, whatever its id.
QString named(Database& database, const QString& table, qint64 id) {
    if (!id)
        return {};
    const auto one = [&](const char* sql) { return database.single(QString::fromUtf8(sql), id).toString(); };
    if (table == QLatin1String("person"))
        return one("SELECT COALESCE(code, full_name || COALESCE(email, '')) FROM person WHERE id = ?");
    if (table == QLatin1String("course_run") || table == QLatin1String("course"))
        return database.single(QStringLiteral("SELECT code FROM %1 WHERE id = ?").arg(table), id).toString();
    if (table == QLatin1String("session"))
        return one("SELECT r.code || '/' || s.number FROM session s JOIN course_run r ON r.id = s.course_run_id WHERE s.id = ?");
    if (table == QLatin1String("enrolment"))
        return one("SELECT r.code || '/' || COALESCE(p.code, p.full_name) FROM enrolment e JOIN course_run r ON r.id = e.course_run_id "
                   "JOIN person p ON p.id = e.person_id WHERE e.id = ?");
    if (table == QLatin1String("assessment"))
        return one("SELECT r.code || '/' || a.kind || COALESCE(a.title_vi, '') FROM assessment a JOIN course_run r ON r.id = a.course_run_id WHERE a.id = ?");
    return database.single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(database.table(table)->titleSql(), table), id).toString();
}

/// Every record but what importing itself remembers, sorted.
QStringList contents(Database& database) {
    QStringList lines;
    for (const TableInfo* table : database.tables()) {
        if (table->key() == QLatin1String("import_mapping") || table->key() == QLatin1String("not_duplicate"))
            continue;
        QList<qint64> ids;
        {
            Statement rows = database.query(QStringLiteral("SELECT id FROM %1").arg(table->key()));
            while (rows.next())
                ids.append(rows.integer(0));
        }
        for (const qint64 id : ids) {
            RowValues values;
            loadRow(database, *table, id, values);
            QString line = table->key();
            for (size_t i = 0; i < table->fields.size(); ++i) {
                const FieldInfo& field = table->fields[i];
                if (values[qsizetype(i)].isNull())
                    continue;
                line += u' ' + field.key() + u'=' +
                        (field.type == FieldType::Reference ? named(database, QString::fromLatin1(field.references), values[qsizetype(i)].toLongLong())
                                                            : values[qsizetype(i)].toString());
            }
            lines.append(line);
        }
    }
    lines.sort();
    return lines;
}

/// The first line that only one of two has: shorter to read than two long lists.
QString difference(const QStringList& a, const QStringList& b) {
    for (const QString& line : a)
        if (!b.contains(line))
            return QStringLiteral("only in the first: ") + line;
    for (const QString& line : b)
        if (!a.contains(line))
            return QStringLiteral("only in the second: ") + line;
    return a == b ? QString() : QStringLiteral("the same lines, not as often");
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_count = 0;
    Grids m_original;
    QStringList m_expected;

    QString path(const QString& name) { return m_folder.filePath(QString::number(++m_count) + name); }
    std::unique_ptr<Database> fresh() {
        auto database = openProgramme(path(QStringLiteral(".sqlite")));
        database->setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); });
        return database;
    }
    static ImportOutcome take(Database& database, const QString& file, ImportOptions options = {}) {
        const std::unique_ptr<WorkbookSource> source = openWorkbook(file);
        return importWorkbook(database, *source, recogniseWorkbook(database, source->heads()), options);
    }
    /// One sheet of trainees, a row a line, cells divided by |.
    static Grid traineeGrid(const QStringList& lines, const QString& header = QStringLiteral("Mã HV|Họ và tên|Ngày sinh|Email|Khoa/Phòng")) {
        Grid grid{QStringLiteral("DS học viên"), {}};
        for (const QString& line : QStringList{header} + lines) {
            QVariantList row;
            for (const QString& cell : line.split(u'|'))
                row.append(cell.isEmpty() ? QVariant() : QVariant(cell));
            grid.rows.append(row);
        }
        return grid;
    }
    template <class... Header> QString trainees(const QStringList& lines, const Header&... header) {
        const QString file = path(QStringLiteral(".xlsx"));
        made::writeXlsx(file, {traineeGrid(lines, header...)});
        return file;
    }
    static int people(Database& database) { return database.single(QStringLiteral("SELECT COUNT(*) FROM person")).toInt(); }

private slots:
    void initTestCase() {
        m_original = made::bookOf(readWorkbook(coordinatorsWorkbook()));
        auto database = fresh();
        take(*database, coordinatorsWorkbook());
        m_expected = contents(*database);
        QVERIFY(m_expected.size() > 1000);
    }

    void givesWhatTheWorkbookHolds() {
        auto database = fresh();
        const ImportOutcome outcome = take(*database, coordinatorsWorkbook());
        const auto count = [&](const char* sql) { return database->single(QString::fromLatin1(sql)).toInt(); };
        QCOMPARE(count("SELECT COUNT(*) FROM person WHERE is_trainee"), 64);
        QCOMPARE(count("SELECT COUNT(*) FROM person WHERE is_faculty"), 6);
        QCOMPARE(count("SELECT COUNT(*) FROM course_run"), 3);
        QCOMPARE(count("SELECT COUNT(*) FROM session"), 31);
        QCOMPARE(count("SELECT COUNT(*) FROM enrolment"), 96);
        QCOMPARE(count("SELECT COUNT(*) FROM enrolment e WHERE NOT EXISTS (SELECT 1 FROM attendance a WHERE a.enrolment_id = e.id)"), 0);
        QCOMPARE(outcome.refused(), 2);
        for (const ImportProblem& problem : outcome.problems)
            if (problem.severity == Severity::Error) {
                QVERIFY(!problem.sheet.isEmpty() && problem.row > 1 && problem.message.size() > 10);
                QVERIFY2(problem.column >= 0, qPrintable(problem.message));
            }
        QCOMPARE(count("SELECT COUNT(*) FROM change_group"), 1);

        // Again: nothing changes, and the history has no further step.
        const ImportOutcome again = take(*database, coordinatorsWorkbook());
        QCOMPARE(again.changes, 0);
        for (const SheetOutcome& sheet : again.sheets)
            QCOMPARE(sheet.created + sheet.updated, 0);
        QCOMPARE(count("SELECT COUNT(*) FROM change_group"), 1);
        QCOMPARE(difference(contents(*database), m_expected), QString());

        // One step back and forth.
        History history(*database);
        QVERIFY(history.undo());
        QCOMPARE(contents(*database), contents(*fresh())); // what every programme begins with
        QVERIFY(history.redo());
        QCOMPARE(difference(contents(*database), m_expected), QString());
        QCOMPARE(verifyDatabase(*database), QStringList());
    }

    void anyGuiseGivesTheSame_data() {
        QTest::addColumn<QString>("guise");
        for (const char* guise : {"xlsx", "ods", "csv", "columns", "sheets", "rows", "above", "below", "nfd", "spaces", "capitals"})
            QTest::newRow(guise) << QString::fromLatin1(guise);
    }
    void anyGuiseGivesTheSame() {
        QFETCH(QString, guise);
        Grids grids = m_original;
        QRandomGenerator random(20251201);
        const auto eachText = [&grids](const auto& change) {
            for (Grid& grid : grids)
                for (QVariantList& row : grid.rows)
                    for (QVariant& cell : row)
                        if (cell.userType() == QMetaType::QString)
                            cell = change(cell.toString());
        };
        if (guise == QLatin1String("columns")) {
            for (Grid& grid : grids) {
                qsizetype width = 0;
                for (const QVariantList& row : grid.rows)
                    width = qMax(width, row.size());
                QList<int> order;
                for (int i = 0; i < width; ++i)
                    order.insert(random.bounded(i + 1), i);
                for (QVariantList& row : grid.rows) {
                    QVariantList turned;
                    for (const int from : order)
                        turned.append(row.value(from));
                    row = turned;
                }
            }
        } else if (guise == QLatin1String("sheets")) {
            std::reverse(grids.begin(), grids.end());
        } else if (guise == QLatin1String("above")) {
            for (Grid& grid : grids)
                for (int i = 0; i < 3; ++i)
                    grid.rows.prepend(i == 1 ? QVariantList{QStringLiteral("VIỆN NGHIÊN CỨU Y HỌC (ví dụ)")} : QVariantList{});
        } else if (guise == QLatin1String("below")) {
            for (Grid& grid : grids) {
                grid.rows.append(QVariantList{});
                grid.rows.append(QVariantList{QStringLiteral("Tổng cộng"), double(grid.rows.size())});
                grid.rows.append(QVariantList{QStringLiteral("Người lập biểu")});
            }
        } else if (guise == QLatin1String("nfd")) {
            eachText([](const QString& text) { return text.normalized(QString::NormalizationForm_D); });
        } else if (guise == QLatin1String("spaces")) {
            eachText([](const QString& text) { return QString(QLatin1String("  ") + QString(text).replace(u' ', QStringLiteral(" \u00a0 ")) + u' '); });
        } else if (guise == QLatin1String("capitals")) {
            // Headers only: capitals within a name or a topic are for people to decide.
            for (Grid& grid : grids)
                for (QVariantList& row : grid.rows)
                    if (std::count_if(row.begin(), row.end(), [](const QVariant& cell) { return cell.userType() == QMetaType::QString; }) >= 4) {
                        for (QVariant& cell : row)
                            if (cell.userType() == QMetaType::QString)
                                cell = cell.toString().toUpper();
                        break;
                    }
        } else if (guise == QLatin1String("rows")) {
            // A blank row here and there.
            for (Grid& grid : grids)
                for (qsizetype row = grid.rows.size() - 1; row > 8; row -= 5)
                    grid.rows.insert(row, QVariantList{});
        }
        auto database = fresh();
        if (guise == QLatin1String("csv")) {
            // People before what refers to them, as somebody would who has a file for each.
            for (const char* words : {"gi|faculty|chuyên gia", "học viên|HV", ""})
                for (const Grid& grid : std::as_const(grids)) {
                    const QString name = grid.name.toLower();
                    bool wanted = false;
                    for (const QString& word : QString::fromUtf8(words).split(u'|'))
                        wanted = wanted || name.contains(word.toLower());
                    if (!wanted)
                        continue;
                    QDir().mkpath(m_folder.filePath(QStringLiteral("csv")));
                    const QString file = m_folder.filePath(QStringLiteral("csv/") + QString(grid.name).replace(u'/', u'-') + QLatin1String(".csv"));
                    made::writeCsv(file, grid);
                    const Workbook workbook = readWorkbook(file);
                    const QList<SheetGuess> guesses = recogniseWorkbook(*database, workbook);
                    if (guesses.first().kind != SheetKind::Unknown)
                        importWorkbook(*database, workbook, guesses, {});
                }
        } else {
            const bool ods = guise == QLatin1String("ods");
            const QString file = path(ods ? QStringLiteral(".ods") : QStringLiteral(".xlsx"));
            ods ? made::writeOds(file, grids) : made::writeXlsx(file, grids);
            take(*database, file);
        }
        QCOMPARE(difference(contents(*database), m_expected), QString());
    }

    void aDryRunWritesNothing() {
        auto database = fresh();
        ImportOptions options;
        options.dryRun = true;
        const ImportOutcome tried = take(*database, coordinatorsWorkbook(), options);
        QCOMPARE(contents(*database), contents(*fresh())); // what every programme begins with
        QCOMPARE(database->single(QStringLiteral("SELECT COUNT(*) FROM change_group")).toInt(), 0);
        QCOMPARE(database->single(QStringLiteral("SELECT COUNT(*) FROM import_mapping")).toInt(), 0);
        const ImportOutcome done = take(*database, coordinatorsWorkbook());
        QCOMPARE(tried.sheets.size(), done.sheets.size());
        for (qsizetype i = 0; i < done.sheets.size(); ++i) {
            QCOMPARE(tried.sheets[i].created, done.sheets[i].created);
            QCOMPARE(tried.sheets[i].refused, done.sheets[i].refused);
        }
        QCOMPARE(tried.problems.size(), done.problems.size());
    }

    // The workbook as LibreOffice 7.4 saves it.
    void savedByLibreOffice_data() {
        QTest::addColumn<QString>("ending");
        QTest::newRow("ods") << QStringLiteral("ods");
        QTest::newRow("xlsx") << QStringLiteral("xlsx");
    }
    void savedByLibreOffice() {
        QFETCH(QString, ending);
        auto database = fresh();
        take(*database, testData(QStringLiteral("workbooks/TOP-dao-tao-2025-libreoffice.")) + ending);
        QCOMPARE(difference(contents(*database), m_expected), QString());
        // And the original after it changes nothing.
        QCOMPARE(take(*database, coordinatorsWorkbook()).changes, 0);
    }

    void peopleAreMatched_data() {
        QTest::addColumn<QString>("again");
        QTest::addColumn<int>("people");
        QTest::newRow("by code, whatever else") << "HV1|Trần Thị Bích Ngọc|||Khoa Nhi" << 1;
        QTest::newRow("by e-mail") << "|Trần Bích Ngọc||NGOC@example.invalid|" << 1;
        QTest::newRow("by name and birth date") << "|trần thị  NGỌC|12-05-1990||Khoa Nhi" << 1;
        QTest::newRow("another birth date") << "|Trần Thị Ngọc|13/05/1990||" << 2;
        QTest::newRow("another code, same mailbox") << "HV2|Lê Văn An|01/01/1980|ngoc@example.invalid|" << 2;
        QTest::newRow("the same name, another code") << "HV9|Trần Thị Ngọc|||" << 2;
    }
    void peopleAreMatched() {
        QFETCH(QString, again);
        QFETCH(int, people);
        auto database = fresh();
        take(*database, trainees({QStringLiteral("HV1|Trần Thị Ngọc|12/05/1990|ngoc@example.invalid|Khoa Tim mạch")}));
        take(*database, trainees({again}));
        QCOMPARE(this->people(*database), people);
    }

    void anEmptyCellErasesNothing() {
        auto database = fresh();
        take(*database, trainees({QStringLiteral("HV1|Trần Thị Ngọc|12/05/1990|ngoc@example.invalid|Khoa Tim mạch")}));
        const QStringList before = contents(*database);
        take(*database, trainees({QStringLiteral("HV1|Trần Thị Ngọc|||")}));
        QCOMPARE(contents(*database), before);
    }

    void aLikelyDuplicateIsAskedAbout() {
        const QString first = trainees({QStringLiteral("|Nguyễn Văn Hùng|1985|hung.a@example.invalid|")});
        const QString second = trainees({QStringLiteral("|Nguyễn Văn Hùng||hung.b@example.invalid|")});
        ImportOptions dry;
        dry.dryRun = true;
        {
            auto database = fresh();
            take(*database, first);
            const ImportOutcome tried = take(*database, second, dry);
            QCOMPARE(tried.duplicates.size(), 1);
            QVERIFY(tried.duplicates[0].incoming.contains(QStringLiteral("Hùng")) && tried.duplicates[0].existing.contains(QLatin1String("hung.a")));
            ImportOptions same;
            same.decisions.insert(tried.duplicates[0].key, DuplicateDecision::Same);
            take(*database, second, same);
            QCOMPARE(people(*database), 1);
            QCOMPARE(database->single(QStringLiteral("SELECT email FROM person")).toString(), QStringLiteral("hung.b@example.invalid"));
        }
        auto database = fresh();
        take(*database, first);
        ImportOptions different;
        different.decisions.insert(take(*database, second, dry).duplicates[0].key, DuplicateDecision::Different);
        QVERIFY(take(*database, second, different).duplicates.isEmpty());
        QCOMPARE(people(*database), 2);
        // Remembered: nobody is asked again, and nothing changes.
        const ImportOutcome again = take(*database, second);
        QCOMPARE(again.duplicates.size(), 0);
        QCOMPARE(again.changes, 0);
    }

    void aCorrectionIsRemembered() {
        const QString header = QStringLiteral("Mã HV|Họ và tên|Cột lạ|Email");
        auto database = fresh();
        const Workbook workbook = readWorkbook(trainees({QStringLiteral("HV1|Trần Thị Ngọc|Điều phối viên|ngoc@example.invalid")}, header));
        QList<SheetGuess> guesses = recogniseWorkbook(*database, workbook);
        QVERIFY(guesses[0].columnOf(QStringLiteral("position")) < 0);
        guesses[0].fields.insert(2, QStringLiteral("position"));
        guesses[0] = settled(workbook.sheets[0], guesses[0]);
        ImportOptions options;
        options.corrections = {guesses[0]};
        importWorkbook(*database, workbook, guesses, options);
        QCOMPARE(database->single(QStringLiteral("SELECT position FROM person")).toString(), QStringLiteral("Điều phối viên"));
        take(*database, trainees({QStringLiteral("HV2|Lê Văn An|Trưởng khoa|an@example.invalid")}, header));
        QCOMPARE(database->single(QStringLiteral("SELECT position FROM person WHERE code = 'HV2'")).toString(), QStringLiteral("Trưởng khoa"));
    }

    void aFullRunPutsOnTheWaitingList() {
        auto database = fresh();
        take(*database, coordinatorsWorkbook());
        const QString run = database->single(QStringLiteral("SELECT code FROM course_run ORDER BY id LIMIT 1")).toString();
        const int taken = database->single(QStringLiteral("SELECT COUNT(*) FROM enrolment e JOIN course_run r ON r.id = e.course_run_id WHERE r.code = ? AND e.%1")
                                               .arg(QLatin1String(takesSeatSql)),
                                           run)
                              .toInt();
        const int waiting = database->single(QStringLiteral("SELECT COUNT(*) FROM enrolment e JOIN course_run r ON r.id = e.course_run_id WHERE r.code = ? AND e.state = 'waiting'"), run).toInt();
        {
            Edit edit(*database, "save");
            CourseRun full = find<CourseRun>(*database, QStringLiteral("code = ?"), run);
            full.seats = taken + 1;
            edit.save(full);
            edit.commit();
        }
        take(*database, trainees({QStringLiteral("HV901|Lê Văn An|01/01/1980||"), QStringLiteral("HV902|Lê Văn Ân|02/01/1980||"), QStringLiteral("HV903|Lê Văn Ấn|03/01/1980||")}));
        Grid enrolments{QStringLiteral("Ghi danh"), {{QStringLiteral("Mã HV"), QStringLiteral("Đợt học"), QStringLiteral("Ngày ghi danh"), QStringLiteral("Trạng thái")}}};
        for (const char* code : {"HV901", "HV902", "HV903"})
            enrolments.rows.append({QString::fromLatin1(code), run, QDate(2026, 11, 1), QStringLiteral("Đã ghi danh")});
        const QString file = path(QStringLiteral(".xlsx"));
        made::writeXlsx(file, {enrolments});
        take(*database, file);
        const auto state = [&](const char* code) {
            return database->single(QStringLiteral("SELECT e.state || e.waiting_position FROM enrolment e JOIN person p ON p.id = e.person_id WHERE p.code = ?"), code).toString();
        };
        QCOMPARE(state("HV901"), QStringLiteral("enrolled0"));
        QCOMPARE(state("HV902"), QStringLiteral("waiting%1").arg(waiting + 1)); // behind those who wait already
        QCOMPARE(state("HV903"), QStringLiteral("waiting%1").arg(waiting + 2));
        QCOMPARE(take(*database, file).changes, 0);
    }

    /// The window has read the whole file before, the command line reads as it imports.
    void readBeforeOrMeanwhile() {
        auto database = fresh();
        const Workbook workbook = readWorkbook(coordinatorsWorkbook());
        const ImportOutcome before = importWorkbook(*database, workbook, recogniseWorkbook(*database, workbook), {});
        QCOMPARE(difference(contents(*database), m_expected), QString());
        const ImportOutcome meanwhile = take(*fresh(), coordinatorsWorkbook());
        QCOMPARE(meanwhile.changes, before.changes);
        QCOMPARE(meanwhile.problems.size(), before.problems.size());
        for (qsizetype i = 0; i < before.problems.size(); ++i) {
            QCOMPARE(meanwhile.problems[i].message, before.problems[i].message);
            QCOMPARE(meanwhile.problems[i].sheet, before.problems[i].sheet);
            QCOMPARE(meanwhile.problems[i].row, before.problems[i].row);
        }
    }

    void brokenFarDownLeavesNothing() {
        QStringList lines;
        for (int i = 0; i < 4000; ++i)
            lines.append(QStringLiteral("HV%1|Trần Thị Ngọc %1|12/05/1990|p%1@example.invalid").arg(i));
        const QString file = path(QStringLiteral(".xlsx"));
        QList<made::Part> parts = made::xlsxPartsOf({traineeGrid(lines)});
        for (made::Part& part : parts)
            if (part.name.contains("sheet1.xml"))
                part.content.chop(200);
        QVERIFY(made::zip(file, parts));
        auto database = fresh();
        QVERIFY_EXCEPTION_THROWN(take(*database, file), Failure);
        QCOMPARE(people(*database), 0);
        QCOMPARE(database->single(QStringLiteral("SELECT COUNT(*) FROM change")).toInt(), 0);
        take(*database, trainees(lines));
        QCOMPARE(people(*database), 4000);
    }

    void cancellingLeavesNothing() {
        for (const double at : {0.0, 0.2, 0.5, 0.8}) {
            auto database = fresh();
            const Workbook workbook = readWorkbook(coordinatorsWorkbook());
            Progress progress([at, &progress](double fraction, const QString&) {
                if (fraction >= at)
                    progress.cancel();
            });
            bool cancelled = false;
            try {
                importWorkbook(*database, workbook, recogniseWorkbook(*database, workbook), {}, &progress);
            } catch (const Cancelled&) {
                cancelled = true;
            }
            QVERIFY(cancelled);
            QCOMPARE(contents(*database), contents(*fresh())); // what every programme begins with
            QCOMPARE(database->single(QStringLiteral("SELECT COUNT(*) FROM change")).toInt(), 0);
        }
    }

    void killedImportsAreAllOrNothing() {
        const QString file = path(QStringLiteral(".sqlite"));
        openProgramme(file);
        QString big = path(QStringLiteral(".csv"));
        QByteArray text = "Mã HV,Họ và tên,Ngày sinh,Email\n";
        constexpr int rows = 3000;
        for (int i = 0; i < rows; ++i)
            text += "HV" + QByteArray::number(i) + ",Trần Thị Ngọc " + QByteArray::number(i) + ",12/05/1990,p" + QByteArray::number(i) + "@example.invalid\n";
        made::write(big, text);
        QElapsedTimer timer;
        timer.start();
        int none = 0, all = 0;
        qint64 whole = 400;
        for (int round = 0; round < 37; ++round) {
            QProcess importer;
            importer.start(commandLine(), {QStringLiteral("--db"), file, QStringLiteral("import"), big});
            QVERIFY(importer.waitForStarted());
            timer.restart();
            const bool ended = round > 0 && importer.waitForFinished(int(QRandomGenerator::global()->bounded(whole * 6 / 5)));
            if (round == 0) {
                QVERIFY(importer.waitForFinished(60000));
                whole = qMax<qint64>(20, timer.elapsed());
            } else if (!ended) {
                importer.kill();
                QVERIFY(importer.waitForFinished(60000));
            }
            auto database = openProgramme(file);
            const int count = people(*database);
            QVERIFY2(count == 0 || count == rows, qPrintable(QString::number(count)));
            QCOMPARE(database->single(QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE name IN ('person_sort_vi', 'person_sort_en', 'person_institution')")).toInt(), 3);
            (count ? all : none)++;
            if (round % 8 == 0)
                QCOMPARE(verifyDatabase(*database), QStringList());
            if (count) {
                History history(*database);
                history.undo();
                QCOMPARE(people(*database), 0);
            }
        }
        qInfo("37 imports, 36 of them at risk: %d whole, %d not at all", all, none);
        QVERIFY(all >= 1);
    }
};

KHUE_GUILESS_TEST(TestImport)
#include "test_import.moc"
