// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/recognition.h"
#include "app/interchange/sheet_reader.h"
#include "tests/support/places.h"
#include "tests/support/test_class.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace khue;

namespace {

/// A sheet from lines of cells divided by "|"; a cell that is a number becomes one.
Sheet sheetOf(const QString& name, const QStringList& lines) {
    Sheet sheet;
    sheet.name = name;
    sheet.storage = std::make_shared<CellStorage>();
    quint32 number = 0;
    for (const QString& line : lines) {
        ++number;
        std::vector<Cell> cells;
        const QStringList texts = line.split(u'|');
        for (int column = 0; column < texts.size(); ++column) {
            if (texts[column].isEmpty())
                continue;
            Cell cell;
            bool isNumber = false;
            const double value = texts[column].toDouble(&isNumber);
            cell.column = quint16(column);
            if (isNumber) {
                cell.kind = CellKind::Number;
                cell.number = value;
            } else {
                const std::string text = texts[column].toStdString();
                cell.kind = CellKind::Text;
                cell.utf8 = sheet.storage->addText(text);
                cell.length = quint32(text.size());
            }
            cells.push_back(cell);
        }
        sheet.columnCount = std::max(sheet.columnCount, int(texts.size()));
        if (!cells.empty())
            sheet.rows.push_back(
                {number, quint32(cells.size()), sheet.storage->addCells(cells.data(), cells.size())});
    }
    return sheet;
}

QString mapping(const SheetGuess& guess) {
    return QStringList(guess.fields.values()).join(u' ');
}

/// Header text → field, which must not depend on the order of columns.
QMap<QString, QString> byHeader(const SheetGuess& guess) {
    QMap<QString, QString> result;
    for (auto field = guess.fields.begin(); field != guess.fields.end(); ++field)
        result.insert(guess.headers.value(field.key()), field.value());
    return result;
}

Sheet permuted(const Sheet& sheet, const std::vector<int>& to) {
    Sheet result = sheet;
    for (Row& row : result.rows) {
        std::vector<Cell> cells(row.begin(), row.end());
        for (Cell& cell : cells)
            cell.column = quint16(to[cell.column]);
        std::sort(cells.begin(), cells.end(),
                  [](const Cell& a, const Cell& b) { return a.column < b.column; });
        row.cells = result.storage->addCells(cells.data(), cells.size());
    }
    return result;
}

} // namespace

class TestRecognition : public QObject {
    Q_OBJECT
    Workbook m_book;

private slots:
    void initTestCase() {
        m_book = readWorkbook(khue::coordinatorsWorkbook());
    }

    void coordinatorsWorkbook_data() {
        QTest::addColumn<int>("sheet");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<quint32>("header");
        QTest::addColumn<quint32>("first");
        QTest::addColumn<quint32>("last");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("run");
        const QString attended =
            QStringLiteral("person person_name session:1 session:2 session:3 session:4 session:5 session:6 "
                           "session:7 session:8 session:9");
        QTest::newRow("trainees")
            << 0 << "trainee" << 4u << 5u << 71u << 66
            << "code titles full_name birth_date sex department institution email phone notes"
            << "";
        QTest::newRow("courses")
            << 1 << "course" << 3u << 4u << 6u << 3
            << "code title_vi title_en credit_hours session_count seats start_date end_date coordinator"
            << "";
        QTest::newRow("timetable") << 2 << "session" << 3u << 4u << 34u << 31
                                   << "run number date time mode room lecturers topic_vi"
                                   << "";
        QTest::newRow("enrolments") << 3 << "enrolment" << 3u << 4u << 100u << 97
                                    << "person run enrolled_on state"
                                    << "";
        QTest::newRow("attendance 1")
            << 4 << "attendance" << 3u << 4u << 35u << 32 << attended + " session:10 session:11 session:12"
            << "TOP-RM-01";
        QTest::newRow("attendance 2")
            << 5 << "attendance" << 3u << 4u << 30u << 27 << attended + " session:10"
            << "TOP-DM-01";
        QTest::newRow("attendance 3")
            << 6 << "attendance" << 3u << 4u << 40u << 37 << attended << "TOP-HL-01";
        QTest::newRow("scores") << 7 << "score" << 3u << 4u << 99u << 96
                                << "person run assessment:pre_test assessment:post_test"
                                << "";
        QTest::newRow("lecturers") << 8 << "faculty" << 3u << 4u << 9u << 6
                                   << "titles full_name institution expertise email"
                                   << "";
    }
    void coordinatorsWorkbook() {
        QFETCH(int, sheet);
        const Sheet& read = m_book.sheets[sheet];
        const SheetGuess guess = recognise(read);
        QTEST(kindCode(guess.kind), "kind");
        QTEST(mapping(guess), "fields");
        QTEST(guess.headerRow, "header");
        QTEST(guess.firstRow, "first");
        QTEST(guess.lastRow, "last");
        QTEST(guess.runCode, "run");
        QTEST(int(std::count_if(read.rows.begin(), read.rows.end(),
                                [&](const Row& row) {
                                    return row.number > guess.headerRow && DataRowTest(guess)(row);
                                })),
              "rows");
        QVERIFY(guess.confidence > 0.8);
        QCOMPARE(guess.maximum, sheet == 7 ? std::optional(20.0) : std::nullopt);
    }

    void anyOrderOfColumns() {
        std::mt19937 random(20261123);
        for (const Sheet& sheet : m_book.sheets) {
            const QMap<QString, QString> expected = byHeader(recognise(sheet));
            for (int turn = 0; turn < 8; ++turn) {
                std::vector<int> to(size_t(sheet.columnCount) + 2);
                std::iota(to.begin(), to.end(), 0);
                std::shuffle(to.begin(), to.end(), random);
                Sheet other = permuted(sheet, to);
                other.columnCount += 2;
                const SheetGuess guess = recognise(other);
                QCOMPARE(byHeader(guess), expected);
                QCOMPARE(guess.shape, recognise(sheet).shape);
            }
        }
    }

    void headers_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char* test, const char* name, const char* lines, const char* kind,
                            const char* fields) {
            QTest::newRow(test) << QString::fromUtf8(name) << QString::fromUtf8(lines).split(u'\n') << kind
                                << fields;
        };
        row("english trainees", "Sheet1",
            "No|Trainee ID|Full name|Date of "
            "birth|Gender|Department|Organisation|E-mail|Mobile\n1|T1|An|1990|M|ICU|Oxford|a@b.vn|1",
            "trainee", "code full_name birth_date sex department institution email phone");
        row("split names", "Sheet1",
            "STT|Họ và tên đệm|Tên|Năm sinh|Đơn vị công tác\n1|Nguyễn Văn|An|1990|BV", "trainee",
            "family_name given_name birth_date institution");
        row("lone name", "Học viên", "STT|Tên|Email\n1|An|a@b.vn", "trainee", "full_name email");
        row("slips of the keyboard", "DS", "Họ và tênn|Ngày sihn|Gioi tinh|Điện thoai|Emial\nAn|1990|Nam|1|a",
            "trainee", "full_name birth_date sex phone email");
        row("units and line breaks", "DS",
            "Mã HV (nếu có)|Họ tên\t(chữ in hoa)|Ngày sinh (dd/mm/yyyy)|Số ĐT liên hệ\nA|An|1990|1",
            "trainee", "code full_name birth_date phone");
        row("bilingual headers", "DS",
            "Mã HV / Code|Họ và tên / Full name|Ngày sinh / Date of birth|Giới tính / Sex\nA|An|1990|Nam",
            "trainee", "code full_name birth_date sex");
        row("english lecturers", "Faculty",
            "Title|Name|Affiliation|Expertise|Email\nDr|Tom|Oxford|GCP|t@b.uk", "faculty",
            "titles full_name institution expertise email");
        row("english courses", "Courses",
            "Course code|Course title|Credit hours|Sessions|Seats|Start date|End "
            "date|Coordinator\nA|B|20|10|30|x|y|z",
            "course", "code title_en credit_hours session_count seats start_date end_date coordinator");
        row("english timetable", "Timetable",
            "Course|Session|Date|Start|End|Mode|Room|Lecturer|Topic\nA|1|x|8h|9h|Online|1|Tom|GCP", "session",
            "run number date start_time end_time mode room lecturers topic_en");
        row("english enrolments", "Enrolments",
            "Trainee ID|Course code|Enrolment date|Status\nA|B|x|Enrolled", "enrolment",
            "person run enrolled_on state");
        row("enrolments by e-mail", "Đăng ký", "Họ tên|Email|Mã khóa|Trạng thái\nAn|a@b.vn|A|Chờ",
            "enrolment", "person_name person run state");
        row("english attendance", "Attendance",
            "Trainee ID|Name|Session 1|Session 2|Session 3|Total\nA|An|x|x|x|3", "attendance",
            "person person_name session:1 session:2 session:3");
        row("attendance by day", "Chuyên cần", "Mã HV|Họ tên|01/12|03/12|04/12/2025\nA|An|x|x|x",
            "attendance", "person person_name session:12-01 session:12-03 session:2025-12-04");
        row("attendance in two lines", "Điểm danh", "Mã HV|Họ tên|Buổi học||\n||1|2|3\nA|An|x|x|x",
            "attendance", "person person_name session:1 session:2 session:3");
        row("scores in two lines", "Điểm", "Mã HV|Mã khóa|Điểm kiểm tra|\n||Đầu vào|Đầu ra\nA|B|5|6\nC|B|7|8",
            "score", "person run assessment:pre_test assessment:post_test");
        row("english scores", "Scores", "Trainee ID|Course code|Pre-test|Post-test|Group project\nA|B|5|6|7",
            "score", "person run assessment:pre_test assessment:post_test assessment:Group project");
        row("further scores", "Bảng điểm",
            "STT|Mã HV|Đầu vào|Đầu ra|Tiểu luận|Tổng|Xếp loại\n1|A|5|6|7|18|Khá", "score",
            "person assessment:pre_test assessment:post_test assessment:Tiểu luận");
        row("nothing of ours", "Ngân sách", "Khoản mục|Dự toán|Thực chi\nVé máy bay|10|12", "unknown", "");
        row("empty", "Sheet2", "", "unknown", "");
    }
    void headers() {
        QFETCH(QString, name);
        QFETCH(QStringList, lines);
        const SheetGuess guess = recognise(sheetOf(name, lines));
        QTEST(kindCode(guess.kind), "kind");
        QTEST(mapping(guess), "fields");
    }

    void rowsThatAreNoData() {
        const Sheet sheet = sheetOf(
            QString::fromUtf8("Học viên"),
            QString::fromUtf8(
                "DANH SÁCH HỌC VIÊN\n\nSTT|Mã HV|Họ tên|Ngày sinh\n1|A|An|1990\n2||Bình|1991\n\nSTT|Mã HV|Họ "
                "tên|Ngày sinh\n3|C|Cúc|1992\n4\nTổng cộng|3\n|Tổng số: 3 học viên\n|||Hà Nội, ngày 5 tháng "
                "1 năm 2026\n||Người lập biểu")
                .split(u'\n'));
        const SheetGuess guess = recognise(sheet);
        QCOMPARE(guess.kind, SheetKind(SheetKind::Trainee));
        QList<int> data;
        for (const Row& row : sheet.rows)
            if (row.number > guess.headerRow && DataRowTest(guess)(row))
                data.append(int(row.number));
        QCOMPARE(data, QList<int>({4, 5, 8}));
    }

    void namesLikeTotals() {
        const Sheet sheet =
            sheetOf(QStringLiteral("DS"),
                    QString::fromUtf8(
                        "Họ tên|Email|Ngày sinh\nTống Thị Lan|a@b.vn|1990\nCông Tằng An||1991\nTỔNG SỐ|2")
                        .split(u'\n'));
        const SheetGuess guess = recognise(sheet);
        QCOMPARE(guess.firstRow, 2u);
        QCOMPARE(guess.lastRow, 3u);
    }

    void correctionIsRemembered() {
        const QStringList lines =
            QString::fromUtf8("Danh sách\nSố hiệu|Ai|Nơi|Sinh\nA|An|BV|1990").split(u'\n');
        const Sheet sheet = sheetOf(QStringLiteral("X"), lines);
        SheetGuess guess = recognise(sheet);
        const QString shape = guess.shape;
        QCOMPARE(guess.kind, SheetKind(SheetKind::Unknown));
        guess.kind = SheetKind::Trainee;
        guess.headerRow = 2;
        guess.headerFirstRow = 0;
        guess.fields = {{0, QStringLiteral("code")},
                        {1, QStringLiteral("full_name")},
                        {2, QStringLiteral("institution")},
                        {3, QStringLiteral("birth_date")}};
        guess = settled(sheet, guess);
        QCOMPARE(guess.firstRow, 3u);
        const QString stored = mappingOf(guess);

        const Sheet next = sheetOf(
            QStringLiteral("X"),
            QString::fromUtf8("Danh sách\nTháng 12\n\nSinh|Nơi|Ai|Số hiệu\n1991|BV|Bình|B\n1992|BV|Cúc|C")
                .split(u'\n'));
        const SheetGuess first = recognise(next);
        QCOMPARE(first.shape, shape);
        const SheetGuess applied = withMapping(next, first, stored);
        QCOMPARE(applied.kind, SheetKind(SheetKind::Trainee));
        QCOMPARE(mapping(applied), QStringLiteral("birth_date institution full_name code"));
        QCOMPARE(applied.headerRow, 4u);
        QCOMPARE(applied.lastRow, 6u);
        QCOMPARE(withMapping(next, first, QStringLiteral("nonsense")), first);
    }

    void forcedKind() {
        const SheetGuess guess = recogniseAs(m_book.sheets[8], SheetKind::Trainee);
        QCOMPARE(guess.kind, SheetKind(SheetKind::Trainee));
        QVERIFY(guess.columnOf(QStringLiteral("full_name")) == 1);
        const SheetGuess lower = recogniseAs(m_book.sheets[8], SheetKind::Faculty, 5);
        QCOMPARE(lower.headerRow, 5u);
    }

    void everyFieldHasATitle() {
        for (const SheetKind kind :
             {SheetKind::Trainee, SheetKind::Faculty, SheetKind::Course, SheetKind::Session,
              SheetKind::Enrolment, SheetKind::Attendance, SheetKind::Score})
            for (const QString& field : fieldsOf(kind))
                QVERIFY2(fieldTitle(kind, field) != field && !fieldTitle(kind, field).isEmpty(), qPrintable(field));
        QCOMPARE(fieldTitle(SheetKind::Attendance, QStringLiteral("session:3")), QStringLiteral("Session 3"));
        QCOMPARE(fieldTitle(SheetKind::Attendance, QStringLiteral("session:12-01")), QStringLiteral("Session on 01/12"));
    }
};

KHUE_GUILESS_TEST(TestRecognition)
#include "test_recognition.moc"
