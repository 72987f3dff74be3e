// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/sheet_reader.h"
#include "app/interchange/sheet_writer.h"
#include "app/store/partial_date.h"
#include "app/store/progress.h"
#include "tests/support/test_class.h"

using namespace khue;

using Kind = SheetColumn::Kind;

class TestSheetWriter : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static SheetTable sample() {
        SheetTable table{QString::fromUtf8("Học viên"), {}, {}};
        table.columns = {{QString::fromUtf8("Họ tên")},
                         {QString::fromUtf8("Điểm"), Kind::Number},
                         {QString::fromUtf8("Ngày"), Kind::Date},
                         {QString::fromUtf8("Giờ"), Kind::Time},
                         {QString::fromUtf8("Lúc"), Kind::DateTime},
                         {QString::fromUtf8("Sinh"), Kind::Date},
                         {QString::fromUtf8("Có"), Kind::Boolean}};
        const QDate day(2025, 12, 1);
        table.rows = {{QString::fromUtf8("Đỗ Thị Ánh"), 4.5, day, QTime(8, 30), QDateTime(day, QTime(13, 30)),
                       QVariant::fromValue(PartialDate{1987, 0, 0}), true},
                      {QStringLiteral("=1+1"), 12, QVariant(), QVariant(), QVariant(),
                       QVariant::fromValue(PartialDate{1990, 2, 1}), false},
                      {QStringLiteral("+84 562243933")},
                      {QStringLiteral("-cmd|' /C calc'!A0")},
                      {QStringLiteral("@SUM(A1)")},
                      {QStringLiteral("a \"b\", c\nd")},
                      {QStringLiteral("0012")}};
        return table;
    }
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

private slots:
    void xlsx() {
        SheetTable second{QStringLiteral("a/b:c*[d]?'"), {{QStringLiteral("X"), Kind::Number}}, {{1}, {2}}};
        writeWorkbook(path("Đợt 1.xlsx"), {sample(), second, second});
        const Workbook book = readWorkbook(path("Đợt 1.xlsx"));
        QCOMPARE(book.sheets.size(), 3);
        QCOMPARE(book.sheets[0].name, QString::fromUtf8("Học viên"));
        QVERIFY(book.sheets[1].name != book.sheets[2].name);
        const Sheet& sheet = book.sheets[0];
        QCOMPARE(sheet.cell(1, 6).toText(), QString::fromUtf8("Có"));
        QCOMPARE(sheet.cell(2, 0).toText(), QString::fromUtf8("Đỗ Thị Ánh"));
        QCOMPARE(sheet.cell(2, 1).number, 4.5);
        QCOMPARE(sheet.cell(2, 2).toDate(), QDate(2025, 12, 1));
        QCOMPARE(sheet.cell(2, 2).kind, CellKind::Date);
        QCOMPARE(sheet.cell(2, 3).toTime(), QTime(8, 30));
        QCOMPARE(sheet.cell(2, 4).toText(), QStringLiteral("2025-12-01T13:30:00"));
        QCOMPARE(sheet.cell(2, 5).toText(), QStringLiteral("1987"));
        QCOMPARE(sheet.cell(2, 6).kind, CellKind::Boolean);
        QCOMPARE(sheet.cell(3, 5).toDate(), QDate(1990, 2, 1));
        QVERIFY(sheet.cell(3, 2).isEmpty());
        for (int row = 0; row < sample().rows.size(); ++row) {
            const Cell& cell = sheet.cell(quint32(row + 2), 0);
            QCOMPARE(cell.kind, CellKind::Text);
            QVERIFY(!cell.isFormula);
            QCOMPARE(cell.toText(), sample().rows[row][0].toString());
        }
        QCOMPARE(book.sheets[1].cell(3, 0).number, 2.0);
    }

    void csv() {
        writeWorkbook(path("Đợt 1.csv"), {sample()});
        QFile file(path("Đợt 1.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBFH"));
        QVERIFY(bytes.contains("\r\n'=1+1,12,,"));
        QVERIFY(bytes.contains("\r\n+84 562243933,"));
        QVERIFY(bytes.contains("\r\n'@SUM(A1),"));
        QVERIFY(bytes.contains("4.5,2025-12-01,08:30,2025-12-01 13:30,1987,true\r\n"));
        const Workbook book = readWorkbook(path("Đợt 1.csv"));
        QCOMPARE(book.sheets[0].cell(1, 0).toText(), QString::fromUtf8("Họ tên"));
        for (int row = 0; row < sample().rows.size(); ++row)
            QCOMPARE(book.sheets[0].cell(quint32(row + 2), 0).toText(), sample().rows[row][0].toString());
    }

    void emptyTable() {
        writeWorkbook(path("empty.xlsx"), {SheetTable{QString(), {{QStringLiteral("A")}}, {}}});
        QCOMPARE(readWorkbook(path("empty.xlsx")).sheets[0].rows.size(), size_t(1));
    }

    void failureLeavesTheOldFile_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << "old.xlsx";
        QTest::newRow("csv") << "old.csv";
    }
    void failureLeavesTheOldFile() {
        QFETCH(QString, name);
        const QString file = m_folder.filePath(name);
        SheetTable table{QStringLiteral("A"), {{QStringLiteral("A")}}, {}};
        writeWorkbook(file, {table});
        QFile old(file);
        QVERIFY(old.open(QIODevice::ReadOnly));
        const QByteArray before = old.readAll();
        old.close();
        for (int i = 0; i < 5000; ++i)
            table.rows.append(QVariantList{QVariant(i)});
        Progress cancelled([&](double, const QString&) { cancelled.cancel(); });
        QVERIFY_EXCEPTION_THROWN(writeWorkbook(file, {table}, &cancelled), Cancelled);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), before);
        QCOMPARE(QDir(m_folder.path()).entryList({name + "*"}, QDir::Files).size(), 1);
    }

    void refusals() {
        QVERIFY_EXCEPTION_THROWN(writeWorkbook(path("a.pdf"), {sample()}), Failure);
        QVERIFY_EXCEPTION_THROWN(writeWorkbook(path("a.csv"), {sample(), sample()}), Failure);
        QVERIFY_EXCEPTION_THROWN(writeWorkbook(path("none/a.xlsx"), {sample()}), Failure);
    }
};

KHUE_GUILESS_TEST(TestSheetWriter)
#include "test_sheet_writer.moc"
