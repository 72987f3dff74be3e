// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/number_format.h"
#include "app/interchange/sheet_reader.h"
#include "app/interchange/workbook_source.h"
#include "app/store/progress.h"
#include "made_files.h"
#include "tests/support/places.h"
#include "tests/support/test_class.h"

using namespace khue;

class TestSheetReader : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    Workbook xlsx(const QList<made::Part>& parts) const {
        const QString path = file("made.xlsx");
        if (!made::zip(path, parts))
            qFatal("cannot make the file");
        return readWorkbook(path);
    }
    Workbook csv(const QByteArray& bytes) const {
        made::write(file("made.csv"), bytes);
        return readWorkbook(file("made.csv"));
    }
    static QString rowText(const Sheet& sheet, quint32 row) {
        QStringList cells;
        for (int column = 0; column < sheet.columnCount; ++column)
            cells.append(sheet.cell(row, column).toText());
        return cells.join(u'|');
    }

private slots:
    void coordinatorsWorkbook() {
        const Workbook book = readWorkbook(khue::coordinatorsWorkbook());
        QCOMPARE(book.format, Workbook::Format::Xlsx);
        QStringList names;
        for (const Sheet& sheet : book.sheets)
            names.append(sheet.name);
        QCOMPARE(names.join(u'|'),
                 QString::fromUtf8("DS học viên|Khóa học|Lịch học|Ghi danh|Điểm danh TOP-RM-01|"
                                   "Điểm danh TOP-DM-01|Điểm danh TOP-HL-01|Điểm|Giảng viên"));
        const Sheet& trainees = book.sheets[0];
        QCOMPARE(trainees.lastRow(), 73u);
        QCOMPARE(trainees.columnCount, 11);
        QCOMPARE(trainees.cell(1, 0).toText(), QString::fromUtf8("DANH SÁCH HỌC VIÊN CHƯƠNG TRÌNH TOP 2025"));
        QVERIFY(!trainees.row(3));
        QVERIFY(!trainees.row(70));
        QCOMPARE(trainees.cell(5, 4).kind, CellKind::Date);
        QCOMPARE(trainees.cell(5, 4).toDate(), QDate(1978, 3, 26));
        QCOMPARE(trainees.cell(7, 4).kind, CellKind::Text);
        QCOMPARE(trainees.cell(7, 9).toText(), QStringLiteral("0881453840"));
        QCOMPARE(book.sheets[7].cell(5, 2).toText(), QStringLiteral("4,5"));
        QCOMPARE(book.sheets[7].cell(6, 2).number, 10.5);
        QVERIFY(book.bytes() < 2 << 20);
    }

    void cellsOfXlsx() {
        const QByteArray styles = "<numFmts><numFmt numFmtId='164' "
                                  "formatCode='dd/mm/yyyy'/></numFmts><cellStyleXfs><xf numFmtId='14'/>"
                                  "</cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf "
                                  "numFmtId='20'/><xf numFmtId='22'/></cellXfs>";
        const QByteArray texts = "<si><t>một</t></si><si><r><t>hai "
                                 "</t></r><r><rPr><b/></rPr><t>ba</t></r><rPh><t>đọc</t></rPh></si><si/>"
                                 "<si><t xml:space='preserve'>dòng_x000A_hai_x0041</t></si>";
        const QByteArray rows = "<dimension ref='A1:ZZ99999'/><sheetData>"
                                "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2' t='s'><v>1</v></c><c "
                                "r='D2' t='s'><v>2</v></c><c r='E2' t='s'><v>3</v></c></row>"
                                "<row><c><v>1.5</v></c><c s='1'><v>28575</v></c><c "
                                "s='2'><v>0.354166666666667</v></c><c s='3'><v>45992.5</v></c></row>"
                                "<row r='7'><c r='B7' t='b'><v>1</v></c><c t='e'><v>#N/A</v></c><c "
                                "t='inlineStr'><is><r><t>in</t></r><r><t>line</t></r></is></c>"
                                "<c t='str'><f>A1&amp;\"x\"</f><v>tính</v></c><c><f>1+1</f></c><c "
                                "t='d'><v>2025-12-01</v></c><c t='d'><v>2025-12-01T08:30:00</v></c></row>"
                                "<row r='8'><c r='AA8'><f>SUM(A1)</f><v>12</v></c><c r='B8' s='1'/><c r='A8' "
                                "s='1'><v>-5</v></c></row>"
                                "</sheetData>";
        const Workbook book = xlsx(made::xlsxParts({{"Một", rows}, {"Hai", "<sheetData/>"}}, texts, styles));
        QCOMPARE(book.sheets.size(), 2);
        const Sheet& sheet = book.sheets[0];
        QCOMPARE(sheet.cell(2, 0).toText(), QString::fromUtf8("một"));
        QCOMPARE(sheet.cell(2, 2).toText(), QString::fromUtf8("hai ba"));
        QVERIFY(sheet.cell(2, 3).isEmpty());
        QCOMPARE(sheet.cell(2, 4).toText(), QString::fromUtf8("dòng\nhai_x0041"));
        QCOMPARE(sheet.cell(3, 0).number, 1.5);
        QCOMPARE(sheet.cell(3, 1).toDate(), QDate(1978, 3, 26));
        QCOMPARE(sheet.cell(3, 2).toTime(), QTime(8, 30));
        QCOMPARE(sheet.cell(3, 3).toText(), QStringLiteral("2025-12-01T12:00:00"));
        QCOMPARE(sheet.cell(7, 1).kind, CellKind::Boolean);
        QCOMPARE(sheet.cell(7, 2).kind, CellKind::Error);
        QCOMPARE(sheet.cell(7, 3).toText(), QStringLiteral("inline"));
        QCOMPARE(sheet.cell(7, 4).toText(), QString::fromUtf8("tính"));
        QVERIFY(sheet.cell(7, 4).isFormula);
        QVERIFY(sheet.cell(7, 5).isEmpty());
        QCOMPARE(sheet.notes.size(), 1);
        QCOMPARE(sheet.notes[0].row, 7u);
        QCOMPARE(sheet.notes[0].column, 5);
        QCOMPARE(sheet.cell(7, 6).toDate(), QDate(2025, 12, 1));
        QCOMPARE(sheet.cell(7, 7).toTime(), QTime(8, 30));
        QCOMPARE(sheet.cell(8, 26).number, 12.0);
        QCOMPARE(sheet.cell(8, 0).kind, CellKind::Number); // no date has a negative number
        QVERIFY(sheet.cell(8, 1).isEmpty());
        QVERIFY(book.sheets[1].rows.empty());
    }

    void dateSystems() {
        const QByteArray styles = "<cellXfs><xf numFmtId='14'/></cellXfs>";
        const QByteArray rows =
            "<sheetData><row><c s='0'><v>1</v></c><c s='0'><v>61</v></c></row></sheetData>";
        const Workbook since1900 = xlsx(made::xlsxParts({{"A", rows}}, {}, styles));
        QCOMPARE(since1900.sheets[0].cell(1, 0).toDate(), QDate(1900, 1, 1));
        QCOMPARE(since1900.sheets[0].cell(1, 1).toDate(), QDate(1900, 3, 1));
        const Workbook since1904 =
            xlsx(made::xlsxParts({{"A", rows}}, {}, styles, "<workbookPr date1904='1'/>"));
        QCOMPARE(since1904.sheets[0].cell(1, 0).toDate(), QDate(1904, 1, 2));
    }

    void strictNamespacesAndPrefixes() {
        QList<made::Part> parts = made::xlsxParts({{"A", ""}});
        parts[2].content =
            "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData><x:row r='1'>"
            "<x:c r='B1' "
            "t='inlineStr'><x:is><x:t>chặt</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
        QCOMPARE(xlsx(parts).sheets[0].cell(1, 1).toText(), QString::fromUtf8("chặt"));
    }

    void formats_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* code, CellKind kind) {
            QTest::newRow(code) << QString::fromUtf8(code) << int(kind);
        };
        row("dd/mm/yyyy", CellKind::Date);
        row("[$-42A]dd mmmm yyyy", CellKind::Date);
        row("d-mmm", CellKind::Date);
        row("mmm-yy", CellKind::Date);
        row("h:mm AM/PM", CellKind::Time);
        row("[h]:mm", CellKind::Time);
        row("[mm]:ss", CellKind::Time);
        row("yyyy-mm-dd hh:mm", CellKind::DateTime);
        row("General", CellKind::Number);
        row("0.00", CellKind::Number);
        row("#,##0 \"đồng\"", CellKind::Number);
        row("#,##0\\ \\d", CellKind::Number);
        row("[Red]0.00", CellKind::Number);
        row("0.00E+00", CellKind::Number);
        row("_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)", CellKind::Number);
        row("@", CellKind::Number);
        row("0;dd/mm", CellKind::Number);
    }
    void formats() {
        QFETCH(QString, code);
        QTEST(int(kindOfFormat(std::string_view(code.toStdString()))), "kind");
    }

    void cellsOfOds() {
        const QByteArray styles =
            "<style:style style:name='ta2' style:family='table'><style:table-properties "
            "table:display='false'/></style:style>";
        const QByteArray tables =
            "<table:table table:name='Một'>"
            "<table:table-row><table:table-cell office:value-type='string'><text:p>Họ<text:s "
            "text:c='2'/>tên</text:p><text:p>dòng <text:span>hai</text:span></text:p>"
            "<office:annotation><text:p>ghi "
            "chú</text:p></office:annotation></table:table-cell><table:covered-table-cell/>"
            "<table:table-cell office:value-type='float' "
            "office:value='4.5'><text:p>4,5</text:p></table:table-cell></table:table-row>"
            "<table:table-row table:number-rows-repeated='3'><table:table-cell "
            "table:number-columns-repeated='2' office:value-type='float' office:value='7'/></table:table-row>"
            "<table:table-row table:number-rows-repeated='2'><table:table-cell "
            "table:number-columns-repeated='16384'/></table:table-row>"
            "<table:table-row><table:table-cell office:value-type='date' "
            "office:date-value='2025-12-01'/><table:table-cell office:value-type='date' "
            "office:date-value='2025-12-01T08:30:00'/>"
            "<table:table-cell office:value-type='time' office:time-value='PT08H30M00S'/><table:table-cell "
            "office:value-type='boolean' office:boolean-value='true'/>"
            "<table:table-cell office:value-type='percentage' office:value='0.12'/><table:table-cell "
            "office:value-type='string' office:string-value='thuộc tính'/>"
            "<table:table-cell table:formula='of:=1+1'/><table:table-cell calcext:value-type='error' "
            "office:value-type='string'><text:p>#REF!</text:p></table:table-cell></table:table-row>"
            "<table:table-row table:number-rows-repeated='1048569'><table:table-cell "
            "table:number-columns-repeated='16384'/></table:table-row>"
            "</table:table><table:table table:name='Ẩn' table:style-name='ta2'/>";
        const QString path = file("made.ods");
        QVERIFY(made::zip(path, made::odsParts(tables, styles)));
        const Workbook book = readWorkbook(path);
        QCOMPARE(book.format, Workbook::Format::Ods);
        QCOMPARE(book.sheets.size(), 2);
        const Sheet& sheet = book.sheets[0];
        QVERIFY(!sheet.hidden);
        QVERIFY(book.sheets[1].hidden);
        QCOMPARE(sheet.cell(1, 0).toText(), QString::fromUtf8("Họ  tên\ndòng hai"));
        QCOMPARE(sheet.cell(1, 2).number, 4.5);
        for (quint32 row = 2; row <= 4; ++row)
            QCOMPARE(rowText(sheet, row).left(3), QStringLiteral("7|7"));
        QCOMPARE(sheet.rows.size(), size_t(5));
        QCOMPARE(sheet.cell(7, 0).toDate(), QDate(2025, 12, 1));
        QCOMPARE(sheet.cell(7, 1).toText(), QStringLiteral("2025-12-01T08:30:00"));
        QCOMPARE(sheet.cell(7, 2).toTime(), QTime(8, 30));
        QCOMPARE(sheet.cell(7, 3).kind, CellKind::Boolean);
        QCOMPARE(sheet.cell(7, 4).number, 0.12);
        QCOMPARE(sheet.cell(7, 5).toText(), QString::fromUtf8("thuộc tính"));
        QVERIFY(sheet.cell(7, 6).isEmpty());
        QCOMPARE(sheet.notes.size(), 1);
        QCOMPARE(sheet.cell(7, 7).kind, CellKind::Error);
        QVERIFY(book.bytes() < 2 << 20); // the last million rows cost nothing
    }

    void csvSeparatorsAndEncodings_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const QString table = QString::fromUtf8("Mã,Họ tên\nA1,Đỗ Thị Ánh\n");
        const QString first = QString::fromUtf8("Mã|Họ tên"), second = QString::fromUtf8("A1|Đỗ Thị Ánh");
        const auto row = [&](const char* name, const QByteArray& bytes) {
            QTest::newRow(name) << bytes << first << second;
        };
        row("comma", table.toUtf8());
        row("mark", "\xEF\xBB\xBF" + table.toUtf8());
        row("semicolon", QString(table).replace(u',', u';').toUtf8());
        row("tab", QString(table).replace(u',', u'\t').toUtf8());
        row("stroke", QString(table).replace(u',', u'|').toUtf8());
        row("windows lines", QString(table).replace(u'\n', QLatin1String("\r\n")).toUtf8());
        row("old mac lines", QString(table).replace(u'\n', u'\r').toUtf8());
        row("no last line end", table.trimmed().toUtf8());
        row("quoted", QString::fromUtf8("\"Mã\",\"Họ tên\"\n\"A1\",\"Đỗ Thị Ánh\"\n").toUtf8());
        QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom),
            big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        QStringEncoder bare(QStringConverter::Utf16LE);
        row("utf-16 le", QByteArray(little.encode(table)));
        row("utf-16 be", QByteArray(big.encode(table)));
        row("utf-16 le without mark", QByteArray(bare.encode(table)));
    }
    void csvSeparatorsAndEncodings() {
        QFETCH(QByteArray, bytes);
        const Workbook book = csv(bytes);
        QCOMPARE(book.format, Workbook::Format::Csv);
        QCOMPARE(book.sheets[0].name, QStringLiteral("made"));
        QCOMPARE(book.sheets[0].rows.size(), size_t(2));
        QTEST(rowText(book.sheets[0], 1), "first");
        QTEST(rowText(book.sheets[0], 2), "second");
    }

    void csvCodePages() {
        // "Nguyễn Đức" in Windows-1258: a letter with its hat, then its tone.
        const Workbook vietnamese = csv("T\xEAn,M\xE3\nNguy\xEA\xDEn \xD0\xFD\xEC"
                                        "c,A\n");
        QCOMPARE(vietnamese.sheets[0].cell(2, 0).toText().normalized(QString::NormalizationForm_C),
                 QString::fromUtf8("Nguyễn Đức"));
        const Workbook western = csv("Name,City\nJos\xE9 Garc\xED"
                                     "a,Z\xFCrich\n");
        QCOMPARE(rowText(western.sheets[0], 2), QString::fromUtf8("José García|Zürich"));
    }

    void csvQuotes() {
        const Workbook book = csv("sep=;\na;\"b;\"\"c\"\"\nd\";4,5\n;;x\n\n\"e\"\n");
        const Sheet& sheet = book.sheets[0];
        QVERIFY(!sheet.row(1)); // the line that names the separator
        QCOMPARE(rowText(sheet, 2), QStringLiteral("a|b;\"c\"\nd|4,5"));
        QCOMPARE(sheet.cell(2, 2).kind, CellKind::Text);
        QCOMPARE(rowText(sheet, 3), QStringLiteral("||x"));
        QVERIFY(!sheet.row(4));
        QCOMPARE(rowText(sheet, 5), QStringLiteral("e||"));
    }

    void decimalCommasDoNotDivide() {
        const Workbook book = csv(
            QByteArray("\xC4\x90i\xE1\xBB\x83m\nM\xC3\xA3;V\xC3\xA0o;Ra\nA;4,5;6,5\nB;7,5;8\nC;1,5;9,5\n"));
        QCOMPARE(rowText(book.sheets[0], 3), QStringLiteral("A|4,5|6,5"));
    }

    void contentDecidesNotTheName() {
        QVERIFY(made::zip(file("really.csv"),
                          made::xlsxParts({{"A", "<sheetData><row><c><v>1</v></c></row></sheetData>"}})));
        QCOMPARE(readWorkbook(file("really.csv")).format, Workbook::Format::Xlsx);
        made::write(file("really.xlsx"), "a,b\n1,2\n");
        QCOMPARE(readWorkbook(file("really.xlsx")).format, Workbook::Format::Csv);
        QVERIFY(made::zip(file("Đức học viên.ods"), made::odsParts("<table:table table:name='A'/>")));
        QCOMPARE(readWorkbook(file("Đức học viên.ods")).format, Workbook::Format::Ods);
    }

    void progressAndCancel() {
        QByteArray rows = "<sheetData>";
        for (int i = 1; i <= 20000; ++i)
            rows += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
        QVERIFY(made::zip(file("long.xlsx"), made::xlsxParts({{"A", rows + "</sheetData>"}})));
        double last = 0;
        int count = 0;
        Progress listening([&](double fraction, const QString&) {
            QVERIFY(fraction >= last && fraction <= 1);
            last = fraction;
            ++count;
        });
        QCOMPARE(readWorkbook(file("long.xlsx"), {}, &listening).sheets[0].rows.size(), size_t(20000));
        QVERIFY(count > 3);
        QVERIFY(last > 0.9);
        Progress cancelled([&](double, const QString&) { cancelled.cancel(); });
        QVERIFY_EXCEPTION_THROWN(readWorkbook(file("long.xlsx"), {}, &cancelled), Cancelled);
    }

    void rowsAskedFor_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("workbook") << khue::coordinatorsWorkbook();
        // Rows of every length, so that the pieces in which XML is read end within rows, cells and texts.
        QByteArray cells = "<sheetData>", texts;
        for (int i = 1; i <= 3000; ++i) {
            const QByteArray number = QByteArray::number(i), text = "Nguyễn Thị " + QByteArray(i % 97, 'x') + number;
            texts += "<si><t>" + (i % 50 ? text : QByteArray()) + "</t></si>";
            cells += "<row r='" + QByteArray::number(i * 2) + "'><c r='A" + number + "'><v>" + number + "</v></c><c r='B" + number + "' t='s'><v>" + QByteArray::number(i - 1) +
                     "</v></c><c t='inlineStr'><is><t>" + text + "</t></is></c><c r='G1'><f>A1</f></c></row>";
        }
        QVERIFY(made::zip(file("many.xlsx"), made::xlsxParts({{"Một", cells + "</sheetData>"}, {"Hai", "<sheetData/>"}, {"Ba", cells + "</sheetData>"}}, texts)));
        QTest::newRow("long") << file("many.xlsx");
        QByteArray hollow = "<sheetData>";
        for (int i = 1; i <= 500; ++i)
            hollow += "<row><c t='s'><v>0</v></c></row>";
        hollow += "<row><c t='s'><v>1</v></c></row></sheetData>";
        QVERIFY(made::zip(file("hollow.xlsx"), made::xlsxParts({{"Một", hollow}}, "<si><t></t></si><si><t>Cuối</t></si>")));
        QTest::newRow("empty texts for long") << file("hollow.xlsx");
        made::write(file("many.csv"), "a,b\n" + QByteArray("1,2\n").repeated(1000));
        QTest::newRow("csv") << file("many.csv");
        QVERIFY(made::zip(file("many.ods"), made::odsParts("<table:table table:name='A'><table:table-row table:number-rows-repeated='700'><table:table-cell "
                                                            "office:value-type='float' office:value='4'/></table:table-row></table:table>")));
        QTest::newRow("ods") << file("many.ods");
    }

    void rowsAskedFor() {
        QFETCH(QString, path);
        const Workbook whole = readWorkbook(path);
        const std::unique_ptr<WorkbookSource> source = openWorkbook(path);
        QCOMPARE(source->heads().format, whole.format);
        QCOMPARE(source->heads().path, whole.path);
        QCOMPARE(source->heads().sheets.size(), whole.sheets.size());
        for (qsizetype i = whole.sheets.size() - 1; i >= 0; --i) { // in any order
            const Sheet& expected = whole.sheets[i];
            const Sheet& head = source->heads().sheets[i];
            QCOMPARE(head.name, expected.name);
            QCOMPARE(head.hidden, expected.hidden);
            QVERIFY(head.rows.size() == expected.rows.size() || head.rows.size() >= 200);
            for (const bool ahead : {false, true}) {
                std::unique_ptr<SheetRows> rows = source->rows(i);
                const qint64 estimate = rows->expected();
                if (!path.endsWith(QLatin1String("hollow.xlsx"))) // which looks like more
                    QVERIFY(std::abs(double(estimate) - double(expected.rows.size())) <= 0.1 * double(expected.rows.size()) + 1);
                if (ahead)
                    rows = std::make_unique<ReadAhead>(std::move(rows));
                size_t next = 0;
                qsizetype notes = 0;
                Sheet piece;
                while (rows->next(piece)) {
                    QVERIFY(!piece.rows.empty());
                    notes += piece.notes.size();
                    for (const Row& row : piece.rows) {
                        QVERIFY(next < expected.rows.size());
                        const Row& other = expected.rows[next++];
                        QCOMPARE(row.number, other.number);
                        QCOMPARE(row.count, other.count);
                        for (quint32 cell = 0; cell < row.count; ++cell) {
                            QCOMPARE(row.cells[cell].kind, other.cells[cell].kind);
                            QCOMPARE(row.cells[cell].column, other.cells[cell].column);
                            QCOMPARE(row.cells[cell].isFormula, other.cells[cell].isFormula);
                            QCOMPARE(row.cells[cell].toText(), other.cells[cell].toText());
                        }
                    }
                }
                QCOMPARE(next, expected.rows.size());
                QCOMPARE(notes, expected.notes.size());
                QVERIFY(!rows->next(piece));
                QCOMPARE(rows->done(), 1.0);
            }
        }
    }

    void brokenFarDown() {
        QByteArray rows = "<sheetData>";
        for (int i = 1; i <= 20000; ++i)
            rows += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
        QVERIFY(made::zip(file("broken.xlsx"), made::xlsxParts({{"A", rows + "<row><c"}})));
        const std::unique_ptr<WorkbookSource> source = openWorkbook(file("broken.xlsx"));
        QVERIFY(source->heads().sheets[0].rows.size() >= 200);
        ReadAhead ahead(source->rows(0));
        Sheet piece;
        size_t count = 0;
        const auto readAll = [&] {
            while (ahead.next(piece))
                count += piece.rows.size();
        };
        QVERIFY_EXCEPTION_THROWN(readAll(), Failure);
        QVERIFY(count > 10000); // what stands before is given
        ReadAhead abandoned(source->rows(0));
        QVERIFY(abandoned.next(piece)); // and not asked any further
    }

    void columnNames() {
        QCOMPARE(columnName(0), QStringLiteral("A"));
        QCOMPARE(columnName(25), QStringLiteral("Z"));
        QCOMPARE(columnName(26), QStringLiteral("AA"));
        QCOMPARE(columnName(16383), QStringLiteral("XFD"));
    }
};

KHUE_GUILESS_TEST(TestSheetReader)
#include "test_sheet_reader.moc"
