// SPDX-License-Identifier: GPL-3.0-or-later
// Each keystroke of 50 queries among 100,000 people, beside the bare FTS5 statement. Usage: bench_search [PEOPLE]
#include "app/people/person.h"
#include "app/programme.h"
#include "app/store/search.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace khue;

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? atoi(argv[1]) : 100000;
    static const char* const families[] = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Đặng", "Bùi"};
    static const char* const middles[] = {"Thị Hồng", "Văn", "Minh", "Quang", "Ngọc", "Thanh", "Thùy"};
    static const char* const givens[] = {"Đức", "Ánh", "Lan", "Huy", "Đạt", "Ân", "Dung", "Thủy", "Sơn", "Khôi", "Vy"};
    QTemporaryDir folder;
    auto database = openProgramme(folder.filePath(QStringLiteral("search.sqlite")));
    {
        Edit edit(*database, "import");
        for (int i = 0; i < count; ++i) {
            Person person;
            person.code = QStringLiteral("HV%1").arg(i, 6, 10, QLatin1Char('0'));
            person.is_trainee = true;
            person.family_name = QString::fromUtf8(families[i % 10]);
            person.middle_name = QString::fromUtf8(middles[i / 10 % 7]);
            person.given_name = QString::fromUtf8(givens[i / 70 % 11]);
            person.email = QStringLiteral("p%1@example.invalid").arg(i);
            edit.save(person);
        }
        edit.commit();
    }
    QStringList keystrokes;
    for (int i = 0; i < 50; ++i) {
        const QString query = QStringLiteral("%1 %2").arg(QString::fromUtf8(givens[i % 11]), i % 3 ? QString::fromUtf8(families[i % 10]) : QStringLiteral("HV0%1").arg(i));
        for (qsizetype length = 1; length <= query.size(); ++length)
            if (!searchQuery(query.left(length)).isEmpty())
                keystrokes.append(query.left(length));
    }
    sqlite3* handle = nullptr;
    sqlite3_open(database->path().toUtf8().constData(), &handle);
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(handle, "SELECT rowid FROM search WHERE search MATCH ? LIMIT 50", -1, &statement, nullptr);
    std::vector<double> ours, bare;
    qsizetype found = 0;
    for (int round = 0; round < 2; ++round) {
        for (const QString& typed : std::as_const(keystrokes)) {
            QElapsedTimer timer;
            timer.start();
            found += search(*database, typed).size();
            ours.push_back(double(timer.nsecsElapsed()) / 1e6);
            const QByteArray words = searchQuery(typed).toUtf8();
            timer.start();
            sqlite3_bind_text(statement, 1, words.constData(), int(words.size()), SQLITE_STATIC);
            while (sqlite3_step(statement) == SQLITE_ROW)
                --found;
            sqlite3_reset(statement);
            bare.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    const auto report = [](const char* name, std::vector<double> times) {
        std::sort(times.begin(), times.end());
        double sum = 0;
        for (double time : times)
            sum += time;
        printf("  %-22s median %.3f ms, 95 %% under %.3f ms, together %.1f ms\n", name, times[times.size() / 2], times[times.size() * 95 / 100], sum);
        return sum;
    };
    printf("%lld keystrokes among %d people\n", static_cast<long long>(ours.size()), count);
    const double a = report("search with titles", ours), b = report("bare FTS5 statement", bare);
    printf("  %.2f times the bare statement\n", a / b);
    if (found != 0)
        printf("the two did not find the same number of records: %lld apart\n", static_cast<long long>(found));
    return 0;
}
