// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/document.h"

#include <QtCore/QRandomGenerator>

/// Papers with invented people, for tests and benchmarks.
namespace khue::sample {

inline QString personName(int i) {
    static const QStringList family = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng",
                                       "Bùi", "Đỗ", "Hồ", "Ngô", "Dương"};
    static const QStringList middle = {"Văn", "Thị", "Đức", "Minh", "Thị Hồng", "Quang", "Ngọc", "Thanh", "Gia", "Thùy"};
    static const QStringList given = {"An", "Ánh", "Ăn", "Ân", "Bảo", "Dung", "Đạt", "Đức", "Giang", "Hà", "Huy", "Khuê",
                                      "Lan", "Phượng", "Quỳnh", "Thảo", "Tùng", "Ưu", "Yến", "Vỹ"};
    return QString(family[i % family.size()] % u' ' % middle[(i / 3) % middle.size()] % u' ' %
                   given[(i * 7) % given.size()]);
}

/// A table as the report desk has them: `rows` people in eight columns.
inline Document peopleTable(int rows) {
    Document document;
    document.title = QStringLiteral("Danh sách học viên · Roster");
    document.pageLabel = QStringLiteral("Trang %1/%2 · Page %1/%2");
    document.blocks.append(Heading{{"Danh sách học viên", "Roster"}, 1});
    TableBlock table;
    table.columns = {{{"STT", "No."}, 0, 0, Align::End},        {{"Họ và tên", "Full name"}, 0, 2},
                     {{"Ngày sinh", "Date of birth"}, 0, 0},    {{"Chức danh", "Title"}, 0, 1},
                     {{"Đơn vị", "Institution"}, 0, 2},         {{"Điện thoại", "Phone"}, 0, 0},
                     {{"Chuyên cần", "Attendance"}, 0, 0, Align::End}, {{"Điểm", "Score"}, 0, 0, Align::End}};
    for (int i = 0; i < rows; ++i) {
        const QDate born(1970 + i % 30, 1 + i % 12, 1 + i % 28);
        table.rows.append({{{QString::number(i + 1), {}, Tone::Plain, false, double(i + 1)},
                            {personName(i), {}, Tone::Plain, true},
                            {born.toString(QStringLiteral("d/M/yyyy")), {}, Tone::Plain, false, born},
                            {i % 3 ? QStringLiteral("ThS.BSCKII") : QStringLiteral("ĐD")},
                            {QStringLiteral("Bệnh viện số %1").arg(i % 40)},
                            {QStringLiteral("09%1").arg(10000000 + i * 37)},
                            {QStringLiteral("%1%").arg(60 + i % 41), {}, i % 5 ? Tone::Good : Tone::Care},
                            {QStringLiteral("%1,5").arg(i % 20), {}, Tone::Plain, false, i % 20 + 0.5}}});
    }
    document.blocks.append(table);
    return document;
}

/// A form to be signed: `people` rows, `sessions` columns.
inline Document attendance(int people, int sessions) {
    Document document;
    document.title = QStringLiteral("Phiếu điểm danh · Attendance sheet");
    document.page.landscape = true;
    document.runningTitle = QStringLiteral("Phiếu điểm danh · TOP-RM-01");
    document.footer = QStringLiteral("Khuê · in ngày 23/11/2026");
    document.pageLabel = QStringLiteral("Trang %1/%2 · Page %1/%2");
    document.blocks.append(Letterhead{{{"Viện Nghiên cứu Tâm Anh", "Tam Anh Research Institute"}},
                                      {{"TOP-RM-01 · Đợt 1", "TOP-RM-01 · Run 1"}, {"1/12/2025 – 19/12/2025", ""}}});
    document.blocks.append(Heading{{"PHIẾU ĐIỂM DANH", "Attendance sheet"}, 1});
    document.blocks.append(KeyValues{{{{"Khóa học", "Course"}, {"Phương pháp nghiên cứu lâm sàng", "Clinical research methods"}},
                                      {{"Địa điểm", "Venue"}, {"P. 4.02, Bệnh viện Đa khoa", {}}},
                                      {{"Giảng viên", "Lecturers"}, {"GS. P. Hartley, TS. Lê Minh", {}}},
                                      {{"Số học viên", "Trainees"}, {QString::number(people), {}}}}});
    TableBlock table;
    table.rowMinimum = 8 * pointsPerMillimetre;
    table.columns = {{{"STT", "No."}, 16, 0, Align::End, false, true}, {{"Họ và tên", "Full name"}, 0, 1, Align::Start, false, true},
                     {{"Đơn vị", "Institution"}, 60, 1, Align::Start, false, false}};
    for (int s = 0; s < sessions; ++s)
        table.columns.append({{QStringLiteral("B%1\n%2/12").arg(s + 1).arg(1 + s % 28), ""}, 15 * pointsPerMillimetre, 1, Align::Centre});
    for (int i = 0; i < people; ++i) {
        TableRow row{{{QString::number(i + 1)}, {personName(i), QStringLiteral("HV-%1").arg(1000 + i), Tone::Plain, true},
                      {QStringLiteral("Bệnh viện số %1").arg(i)}}};
        for (int s = 0; s < sessions; ++s)
            row.cells.append({QStringLiteral("%1✓%2").arg(i).arg(s)});
        table.rows.append(row);
    }
    document.blocks.append(table);
    Signature left{{"Người lập", "Prepared by"}, {"(Ký, ghi rõ họ tên)", "(Signature and full name)"}, {}, {}};
    Signature right{{"Giảng viên", "Lecturer"}, {"(Ký, ghi rõ họ tên)", "(Signature and full name)"}, "GS. Patricia Hartley",
                    {"Hà Nội, ngày … tháng … năm 2025", ""}};
    document.blocks.append(Signatures{{left, right}});
    return document;
}

} // namespace khue::sample
