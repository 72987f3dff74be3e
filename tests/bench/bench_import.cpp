// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 trainees of an .xlsx file into an empty database by khue-cli, beside liborcus merely parsing the file
// (orcus-xlsx of Debian's liborcus-bin, where it is installed). Usage: bench_import [ROWS]
#include "app/interchange/sheet_writer.h"
#include "tests/support/places.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace khue;

namespace {

struct Cost {
    double seconds = 0, processor = 0;
    double mebibytes = 0;
};

/// Runs a program to its end and asks the system what it took.
Cost run(const QString& program, const QStringList& arguments) {
    QList<QByteArray> words{program.toLocal8Bit()};
    for (const QString& argument : arguments)
        words.append(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    QElapsedTimer timer;
    timer.start();
    fflush(stdout); // or the child says it again
    const pid_t child = fork();
    if (child == 0) {
        if (!freopen("/dev/null", "w", stdout) || !freopen("/dev/null", "w", stderr))
            _exit(126);
        execv(pointers[0], pointers.data());
        _exit(127);
    }
    rusage usage{};
    wait4(child, nullptr, 0, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return {double(timer.nsecsElapsed()) / 1e9, seconds(usage.ru_utime) + seconds(usage.ru_stime), double(usage.ru_maxrss) / 1024};
}

void makeWorkbook(const QString& path, int rows) {
    static const char* const families[] = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ"};
    static const char* const middles[] = {"Thị Hồng", "Văn", "Minh", "Quang", "Ngọc", "Thanh"};
    static const char* const givens[] = {"Đức", "Ánh", "Lan", "Huy", "Đạt", "Ân", "Dung", "Thủy", "Sơn"};
    SheetTable table;
    table.name = QStringLiteral("DS học viên");
    for (const char* title : {"STT", "Mã HV", "Chức danh", "Họ và tên", "Ngày sinh", "Giới tính", "Khoa/Phòng", "Đơn vị", "Email", "Điện thoại", "Ghi chú"})
        table.columns.append({QString::fromUtf8(title)});
    table.columns[0].kind = SheetColumn::Kind::Number;
    table.columns[4].kind = SheetColumn::Kind::Date;
    for (int i = 0; i < rows; ++i)
        table.rows.append({i + 1, QStringLiteral("HV%1").arg(i, 6, 10, QLatin1Char('0')), QStringLiteral("ThS.BS."),
                           QStringLiteral("%1 %2 %3").arg(QString::fromUtf8(families[i % 8]), QString::fromUtf8(middles[i / 8 % 6]), QString::fromUtf8(givens[i / 48 % 9])),
                           QDate(1965, 1, 1).addDays(i % 12000), i % 2 ? QStringLiteral("Nam") : QStringLiteral("Nữ"), QStringLiteral("Tim mạch"),
                           QStringLiteral("BVĐK Hà Nội"), QStringLiteral("p%1@example.invalid").arg(i), QStringLiteral("09%1").arg(i, 8, 10, QLatin1Char('0')), QVariant()});
    writeWorkbook(path, {table});
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? atoi(argv[1]) : 100000;
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("trainees.xlsx"));
    makeWorkbook(file, rows);
    const QString orcus = QStandardPaths::findExecutable(QStringLiteral("orcus-xlsx"));
    Cost parse;
    for (int round = 0; round < 3; ++round) {
        const Cost import = run(commandLine(), {QStringLiteral("--db"), folder.filePath(QStringLiteral("import%1.sqlite").arg(round)), QStringLiteral("import"), file});
        printf("import %d rows: %.2f s (%.2f s of processor), %.0f rows a second, peak %.0f MiB\n", rows, import.seconds, import.processor, rows / import.seconds, import.mebibytes);
        if (orcus.isEmpty()) {
            printf("  liborcus is not installed (package liborcus-bin): nothing to compare with\n");
            continue;
        }
        parse = run(orcus, {QStringLiteral("-f"), QStringLiteral("none"), file});
        printf("  liborcus parse: %.2f s (%.2f s of processor), peak %.0f MiB; the import takes %.2f times as long\n", parse.seconds, parse.processor, parse.mebibytes, import.seconds / parse.seconds);
    }
    return 0;
}
