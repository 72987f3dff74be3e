// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/values.h"
#include "tests/support/test_class.h"

using namespace khue;

namespace {

/// A cell that holds that text; `bytes` owns it.
Cell textCell(const QByteArray& bytes) {
    Cell cell;
    cell.utf8 = bytes.constData();
    cell.length = quint32(bytes.size());
    cell.kind = CellKind::Text;
    return cell;
}

Cell numberCell(double number, CellKind kind = CellKind::Number) {
    Cell cell;
    cell.number = number;
    cell.kind = kind;
    return cell;
}

const QString Wrong = QStringLiteral("wrong");

template <typename T, typename Show> QString shown(const Understood<T>& result, Show show) {
    if (result.isError())
        return Wrong;
    return result.value ? show(*result.value) : QString();
}

QString same(const QString& text) {
    return text;
}

} // namespace

class TestValues : public QObject {
    Q_OBJECT
private slots:
    void texts_data() {
        QTest::addColumn<QString>("function");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        int count = 0;
        const auto rows = [&count](const char* function,
                                   std::initializer_list<std::pair<const char*, const char*>> list) {
            for (const auto& [text, expected] : list)
                QTest::addRow("%s %d %s", function, ++count, text)
                    << QString::fromLatin1(function) << QString::fromUtf8(text)
                    << QString::fromUtf8(expected);
        };
        rows("date", {{"31/12/1990", "1990-12-31"},
                      {"31-12-1990", "1990-12-31"},
                      {"31.12.1990", "1990-12-31"},
                      {"1/2/1990", "1990-02-01"},
                      {"17-6-1984", "1984-06-17"},
                      {"1990-12-31", "1990-12-31"},
                      {"1990", "1990"},
                      {"năm 1990", "1990"},
                      {"12/1990", "1990-12"},
                      {" 31 / 12 / 1990 ", "1990-12-31"},
                      {"31/02/1990", "wrong"},
                      {"12/31/1990", "wrong"},
                      {"00/12/1990", "wrong"},
                      {"29/02/2023", "wrong"},
                      {"29/02/2024", "2024-02-29"},
                      {"01/01/90", "1990-01-01"},
                      {"01/01/25", "2025-01-01"},
                      {"01/01/36", "2036-01-01"},
                      {"01/01/37", "1937-01-01"},
                      {"31 Dec 1990", "1990-12-31"},
                      {"3rd May 2025", "2025-05-03"},
                      {"December 31, 1990", "1990-12-31"},
                      {"ngày 31 tháng 12 năm 1990", "1990-12-31"},
                      {"TP.HCM, ngày 5 tháng 1 năm 2026", "2026-01-05"},
                      {"Thứ hai, 01/12/2025", "2025-12-01"},
                      {"1990-12-31T00:00:00", "1990-12-31"},
                      {"31/12/1990 08:00", "1990-12-31"},
                      {"", ""},
                      {"  ", ""},
                      {"chưa rõ", "wrong"},
                      {"0990", "wrong"},
                      {"3990", "wrong"},
                      {"1/1/1", "wrong"}});
        rows("times", {{"08:00-10:00", "08:00 10:00"},
                       {"8h00 – 10h", "08:00 10:00"},
                       {"8h-10h", "08:00 10:00"},
                       {"8h30 – 10h30", "08:30 10:30"},
                       {"13:30 đến 15:30", "13:30 15:30"},
                       {"13h30 to 15h30", "13:30 15:30"},
                       {"1:30 PM - 3 PM", "13:30 15:00"},
                       {"1:30 - 3 PM", "13:30 15:00"},
                       {"9:30 - 1 PM", "09:30 13:00"},
                       {"8g00-10g00", "08:00 10:00"},
                       {"từ 8h đến 10h", "08:00 10:00"},
                       {"8 giờ 30 - 10 giờ", "08:30 10:00"},
                       {"08.00 - 10.00", "08:00 10:00"},
                       {"12 am - 1 am", "00:00 01:00"},
                       {"11 am – 12 pm", "11:00 12:00"},
                       {"8:00:00 - 10:00:00", "08:00 10:00"},
                       {"8h00→10h00", "08:00 10:00"},
                       {"08:00", "08:00 "},
                       {"8h", "08:00 "},
                       {"10:00-08:00", "wrong"},
                       {"25:00-26:00", "wrong"},
                       {"8h75-9h", "wrong"},
                       {"sáng", "wrong"},
                       {"", ""}});
        rows("number", {{"4,5", "4.5"},
                        {"4.5", "4.5"},
                        {"1.234,5", "1234.5"},
                        {"1,234.5", "1234.5"},
                        {"1 234,5", "1234.5"},
                        {"1.234.567", "1234567"},
                        {"1,234,567", "1234567"},
                        {"13,0", "13"},
                        {"12%", "0.12"},
                        {"-3", "-3"},
                        {"1e3", "1000"},
                        {"12 điểm", "wrong"},
                        {"4,5,6", "wrong"},
                        {"nan", "wrong"},
                        {"inf", "wrong"},
                        {"0x10", "wrong"},
                        {"", ""},
                        {"--3", "wrong"},
                        {"1.234,567.8", "wrong"}});
        rows("phone", {{"0921742180", "0921742180"},
                       {"921742180", "0921742180"},
                       {"+84 562243933", "0562243933"},
                       {"+84 (0) 56 224 3933", "0562243933"},
                       {"84562243933", "0562243933"},
                       {"0084562243933", "0562243933"},
                       {"0562.243.933", "0562243933"},
                       {"056-224-3933", "0562243933"},
                       {"2838221234", "02838221234"},
                       {"028 3822 1234", "02838221234"},
                       {"+44 1865 270000", "+441865270000"},
                       {"9.21742180E+08", "0921742180"},
                       {"9,2174218E+8", "0921742180"},
                       {"0921742180 / 0562243933", "0921742180"},
                       {"0921742180, 0562243933", "0921742180"},
                       {"12345", "wrong"},
                       {"không có", "wrong"},
                       {"", ""}});
        rows("email", {{"An.Duong@Example.VN", "an.duong@example.vn"},
                       {"a+b@example.ac.uk", "a+b@example.ac.uk"},
                       {"mailto:x@example.vn", "x@example.vn"},
                       {"khong-phai-email", "wrong"},
                       {"a@b", "wrong"},
                       {"a b@example.vn", "wrong"},
                       {"a@@example.vn", "wrong"},
                       {"", ""}});
        rows("sex", {{"Nam", "male"},
                     {"NỮ", "female"},
                     {"nu", "female"},
                     {"Male", "male"},
                     {"F", "female"},
                     {"Khác", "other"},
                     {"?", "wrong"},
                     {"", ""}});
        rows("mode", {{"Trực tiếp", "in_person"},
                      {"TRỰC TUYẾN", "online"},
                      {"Trực tuyến (Zoom)", "online"},
                      {"Kết hợp", "hybrid"},
                      {"Trực tiếp kết hợp trực tuyến", "hybrid"},
                      {"in-person", "in_person"},
                      {"Online", "online"},
                      {"blended", "hybrid"},
                      {"bay", "wrong"}});
        rows("state", {{"Đã ghi danh", "enrolled"},
                       {"Chờ", "waiting"},
                       {"Danh sách chờ", "waiting"},
                       {"Đăng ký", "applied"},
                       {"Trúng tuyển", "admitted"},
                       {"Rút", "withdrawn"},
                       {"Hoàn thành", "completed"},
                       {"Không đạt", "failed"},
                       {"Chưa hoàn thành", "failed"},
                       {"Đạt", "completed"},
                       {"Enrolled", "enrolled"},
                       {"waiting list", "waiting"},
                       {"Withdrawn", "withdrawn"},
                       {"hm", "wrong"}});
        rows("attendance",
             {{"x", "present"},       {"X", "present"},   {"✓", "present"}, {"1", "present"},
              {"c", "present"},       {"có", "present"},  {"m", "late"},    {"Muộn", "late"},
              {"l", "late"},          {"p", "excused"},   {"P", "excused"}, {"phép", "excused"},
              {"v", "absent"},        {"vắng", "absent"}, {"k", "absent"},  {"0", "absent"},
              {"-", "absent"},        {"–", "absent"},    {"a", "absent"},  {"không phép", "absent"},
              {"có phép", "excused"}, {"", ""},           {" ", ""},        {"q", "wrong"}});
        rows("kind", {{"Lý thuyết", "lecture"},
                      {"Thực hành", "practical"},
                      {"Thi", "exam"},
                      {"Site visit", "visit"},
                      {"gì đó", "wrong"}});
        rows("yesno", {{"Có", "yes"}, {"không", "no"}, {"Yes", "yes"}, {"n", "no"}, {"maybe", "wrong"}});
        rows("code", {{" hv25001 ", "HV25001"}, {"TOP - RM - 01", "TOP-RM-01"}});
        rows("text", {{"  Công nghệ   thông tin ", "Công nghệ thông tin"}});
    }
    void texts() {
        QFETCH(QString, function);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QDate today(2026, 11, 23);
        // The same text decomposed means the same.
        for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D}) {
            const QByteArray bytes = text.normalized(form).toUtf8();
            const Cell cell = textCell(bytes);
            QString result;
            if (function == "date")
                result =
                    shown(understoodDate(cell, today), [](const PartialDate& date) { return date.toIso(); });
            else if (function == "times")
                result = shown(understoodTimes(cell), [](const TimeRange& range) {
                    return QString(range.start.toString("HH:mm") % u' ' % range.end.toString("HH:mm"));
                });
            else if (function == "number")
                result = shown(understoodNumber(cell),
                               [](double number) { return QString::number(number, 'g', 12); });
            else if (function == "yesno")
                result = shown(understoodYesNo(cell),
                               [](bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); });
            else
                result = shown(function == "phone"        ? understoodPhone(cell)
                               : function == "email"      ? understoodEmail(cell)
                               : function == "sex"        ? understoodSex(cell)
                               : function == "mode"       ? understoodMode(cell)
                               : function == "state"      ? understoodEnrolmentState(cell)
                               : function == "attendance" ? understoodAttendance(cell)
                               : function == "kind"       ? understoodSessionKind(cell)
                               : function == "code"       ? understoodCode(cell)
                                                          : understoodText(cell),
                               same);
            QCOMPARE(result, expected);
        }
    }

    void everyDayIsReadInEveryForm() {
        for (QDate day(1900, 1, 1); day.year() < 2100; day = day.addDays(37)) {
            const PartialDate expected = PartialDate::fromDate(day);
            for (const char* format : {"dd/MM/yyyy", "d-M-yyyy", "dd.MM.yyyy", "yyyy-MM-dd"})
                QCOMPARE(*understoodDate(day.toString(QString::fromLatin1(format))), expected);
            if (day.year() > 1910) // below, a number is taken for a year
                QCOMPARE(*understoodDate(numberCell(Cell::daysOf(day), CellKind::Date)), expected);
        }
    }

    void realCells() {
        QCOMPARE(understoodDate(numberCell(28575, CellKind::Date)).value->toIso(),
                 QStringLiteral("1978-03-26"));
        QCOMPARE(understoodDate(numberCell(1987)).value->toIso(), QStringLiteral("1987"));
        QCOMPARE(understoodDate(numberCell(1987, CellKind::Date)).value->toIso(), QStringLiteral("1987"));
        QCOMPARE(understoodDate(numberCell(1021990)).value->toIso(), QStringLiteral("1990-02-01"));
        QVERIFY(understoodDate(numberCell(3.7)).isError());
        QVERIFY(understoodDay(numberCell(1987)).isError());
        QCOMPARE(*understoodTime(numberCell(8.5 / 24, CellKind::Time)), QTime(8, 30));
        QCOMPARE(*understoodTime(numberCell(45992 + 8.5 / 24, CellKind::DateTime)), QTime(8, 30));
        QCOMPARE(*understoodPhone(numberCell(921742180)), QStringLiteral("0921742180"));
        QCOMPARE(*understoodPhone(numberCell(84562243933)), QStringLiteral("0562243933"));
        QCOMPARE(*understoodCount(numberCell(12)), 12);
        QVERIFY(understoodCount(numberCell(1.5)).isError());
        QVERIFY(understoodCount(numberCell(-1)).isError());
        QCOMPARE(*understoodAttendance(numberCell(1)), QStringLiteral("present"));
        QCOMPARE(*understoodAttendance(numberCell(0)), QStringLiteral("absent"));
        QCOMPARE(*understoodCode(numberCell(25001)), QStringLiteral("25001"));
        QVERIFY(understoodNumber(Cell()).isEmpty());
    }

    void namesInOneCell() {
        const auto names = [](const char* text) {
            return separatedNames(QString::fromUtf8(text)).join(u'|');
        };
        QCOMPARE(names("PGS.TS. Trần Thị Bích Đào"), QString::fromUtf8("PGS.TS. Trần Thị Bích Đào"));
        QCOMPARE(names("TS. Lê Minh Khôi; Dr Tom Ashcroft"),
                 QString::fromUtf8("TS. Lê Minh Khôi|Dr Tom Ashcroft"));
        QCOMPARE(names("Lê Minh Khôi và Tom Ashcroft"), QString::fromUtf8("Lê Minh Khôi|Tom Ashcroft"));
        QCOMPARE(names("Lê Minh Khôi, Tom Ashcroft"), QString::fromUtf8("Lê Minh Khôi|Tom Ashcroft"));
        QCOMPARE(names("Eleanor Hartley, PhD, Tom Ashcroft"),
                 QStringLiteral("Eleanor Hartley, PhD|Tom Ashcroft"));
        QCOMPARE(names("Alexander Fleming"), QStringLiteral("Alexander Fleming"));
        QCOMPARE(names(""), QString());
    }

    void capitals() {
        QCOMPARE(withSentenceCapitals(QString::fromUtf8("TIM MẠCH")), QString::fromUtf8("Tim mạch"));
        QCOMPARE(withSentenceCapitals(QString::fromUtf8("SẢN PHỤ KHOA")), QString::fromUtf8("Sản phụ khoa"));
        QCOMPARE(withSentenceCapitals(QString::fromUtf8("BVĐK Hà Nội")), QString::fromUtf8("BVĐK Hà Nội"));
        QCOMPARE(withSentenceCapitals(QStringLiteral("ICU")), QStringLiteral("ICU"));
    }
};

KHUE_GUILESS_TEST(TestValues)
#include "test_values.moc"
