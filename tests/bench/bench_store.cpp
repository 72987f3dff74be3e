// SPDX-License-Identifier: GPL-3.0-or-later
// Bulk insert and list read through the store, beside the plain SQLite C API doing the same to the same
// tables. Usage: bench_store [ROWS]
#include "app/people/person.h"
#include "app/programme.h"
#include "app/store/history.h"
#include "app/store/search.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>

using namespace khue;

namespace {

std::vector<Person> makePeople(int count) {
    static const char* const families[] = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ"};
    static const char* const middles[] = {"Thị Hồng", "Văn", "Minh", "Quang", "Ngọc", "Thanh"};
    static const char* const givens[] = {"Đức", "Ánh", "Lan", "Huy", "Đạt", "Ân", "Dung", "Thủy", "Sơn"};
    std::vector<Person> people;
    for (int i = 0; i < count; ++i) {
        Person person;
        person.code = QStringLiteral("HV%1").arg(i, 6, 10, QLatin1Char('0'));
        person.is_trainee = true;
        person.family_name = QString::fromUtf8(families[i % 8]);
        person.middle_name = QString::fromUtf8(middles[i / 8 % 6]);
        person.given_name = QString::fromUtf8(givens[i / 48 % 9]);
        person.titles = {QStringLiteral("BS")};
        person.birth_date = {1970 + i % 30, 1 + i % 12, 1 + i % 28};
        person.email = QStringLiteral("p%1@example.invalid").arg(i);
        person.phone = QStringLiteral("09%1").arg(i, 8, 10, QLatin1Char('0'));
        person.department = QStringLiteral("Tim mạch");
        derivePerson(person);
        people.push_back(person);
    }
    return people;
}

void must(int code, int expected = SQLITE_OK) {
    if (code != expected)
        qFatal("SQLite: %d", code);
}

void bindAll(sqlite3_stmt* statement, const RowValues& values) {
    for (qsizetype i = 0; i < values.size(); ++i) {
        const int position = int(i) + 1;
        if (values[i].isNull()) {
            must(sqlite3_bind_null(statement, position));
        } else if (values[i].userType() == QMetaType::QString) {
            const auto text = static_cast<const QString*>(values[i].constData());
            must(sqlite3_bind_text16(statement, position, text->utf16(), int(text->size() * 2), SQLITE_STATIC));
        } else {
            must(sqlite3_bind_int64(statement, position, values[i].toLongLong()));
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? atoi(argv[1]) : 100000;
    QTemporaryDir folder;
    const Table<Person>& table = tableOf<Person>;
    std::vector<Person> people = makePeople(count);
    QElapsedTimer timer;

    // The plain C API: the same row, then the same row with what history and search need.
    double plain = 0, plainAll = 0;
    for (const bool all : {false, true}) {
        const QString path = folder.filePath(all ? QStringLiteral("all.sqlite") : QStringLiteral("plain.sqlite"));
        openProgramme(path);
        std::vector<RowValues> rows;
        std::vector<QString> texts, differences;
        for (const Person& person : people) {
            rows.push_back(table.toValues(person));
            texts.push_back(folded(QString(person.code + u' ' + person.email + u' ' + person.phone + u' ' + person.department + u' ' + person.full_name)));
            differences.push_back(QString(380, u'x'));
        }
        timer.start();
        sqlite3* handle = nullptr;
        must(sqlite3_open(path.toUtf8().constData(), &handle));
        must(sqlite3_exec(handle, "PRAGMA synchronous=NORMAL; PRAGMA cache_size=-48000; PRAGMA wal_autocheckpoint=0; BEGIN", nullptr, nullptr, nullptr));
        sqlite3_stmt *person = nullptr, *change = nullptr, *search = nullptr;
        must(sqlite3_prepare_v2(handle, table.insertSql().toUtf8().constData(), -1, &person, nullptr));
        must(sqlite3_prepare_v2(handle, "INSERT INTO change (group_id, table_name, record_id, action, difference, hash) VALUES (1, 'person', ?, 'insert', ?, zeroblob(32))", -1, &change, nullptr));
        must(sqlite3_prepare_v2(handle, "INSERT INTO search (rowid, text) VALUES (?, ?)", -1, &search, nullptr));
        for (size_t i = 0; i < rows.size(); ++i) {
            bindAll(person, rows[i]);
            must(sqlite3_step(person), SQLITE_DONE);
            must(sqlite3_reset(person));
            if (!all)
                continue;
            const qint64 id = sqlite3_last_insert_rowid(handle);
            sqlite3_bind_int64(change, 1, id);
            sqlite3_bind_text16(change, 2, differences[i].utf16(), int(differences[i].size() * 2), SQLITE_STATIC);
            must(sqlite3_step(change), SQLITE_DONE);
            must(sqlite3_reset(change));
            sqlite3_bind_int64(search, 1, searchRow(table, id));
            sqlite3_bind_text16(search, 2, texts[i].utf16(), int(texts[i].size() * 2), SQLITE_STATIC);
            must(sqlite3_step(search), SQLITE_DONE);
            must(sqlite3_reset(search));
        }
        must(sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr));
        (all ? plainAll : plain) = double(timer.nsecsElapsed()) / 1e6;
        sqlite3_finalize(person);
        sqlite3_finalize(change);
        sqlite3_finalize(search);
        sqlite3_close(handle);
    }

    auto database = openProgramme(folder.filePath(QStringLiteral("store.sqlite")));
    timer.start();
    {
        Edit edit(*database, "import", QStringLiteral("bench"));
        for (Person& person : people)
            edit.save(person);
        edit.commit();
    }
    const double store = double(timer.nsecsElapsed()) / 1e6;
    printf("insert %d people, each with its history and search text\n", count);
    printf("  C API, the row alone          %8.0f ms\n", plain);
    printf("  C API, row + history + search %8.0f ms\n", plainAll);
    printf("  store                         %8.0f ms   %.2f times the row alone, %.2f times the same work\n", store, store / plain, store / plainAll);

    // Reading a list: every id in order, then the columns of the rows in view.
    timer.start();
    qint64 sum = 0;
    int read = 0;
    {
        Statement ids = database->query(QStringLiteral("SELECT id FROM person ORDER BY sort_vi"));
        while (ids.next())
            sum += ids.integer(0);
        Statement page = database->query(QStringLiteral("SELECT id, code, full_name, department, email, phone FROM person ORDER BY sort_vi LIMIT 200"));
        while (page.next()) {
            read += int(page.text(2).size());
        }
    }
    const double listed = double(timer.nsecsElapsed()) / 1e6;
    timer.start();
    {
        sqlite3* handle = nullptr;
        must(sqlite3_open(database->path().toUtf8().constData(), &handle));
        sqlite3_stmt* statement = nullptr;
        must(sqlite3_prepare_v2(handle, "SELECT id FROM person ORDER BY sort_vi", -1, &statement, nullptr));
        while (sqlite3_step(statement) == SQLITE_ROW)
            sum -= sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        must(sqlite3_prepare_v2(handle, "SELECT id, code, full_name, department, email, phone FROM person ORDER BY sort_vi LIMIT 200", -1, &statement, nullptr));
        while (sqlite3_step(statement) == SQLITE_ROW)
            read -= int(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 2))).size());
        sqlite3_finalize(statement);
        sqlite3_close(handle);
    }
    const double bare = double(timer.nsecsElapsed()) / 1e6;
    if (sum || read)
        qFatal("the two lists differ");
    printf("list of %d: every id in order and the first 200 rows\n", count);
    printf("  C API  %8.1f ms\n  store  %8.1f ms   %.2f times\n", bare, listed, listed / bare);
    return 0;
}
