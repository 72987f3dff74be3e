// SPDX-License-Identifier: GPL-3.0-or-later
// Clashes of 4,000, 40,000 and 400,000 sessions with 25 seats each, in one pass; how the time grows, beside
// merely reading the same rows through the C API of SQLite. Usage: bench_conflicts [MOST SESSIONS]
#include "app/programme.h"
#include "app/scheduling/timetable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <sqlite3.h>

using namespace khue;

namespace {

constexpr int sessionsOfRun = 20, seatsOfRun = 25;

/// A year of runs of ten weeks, two sessions a week; as many rooms, lecturers and people as such a programme needs.
void fill(Database& database, int sessions) {
    const int runs = sessions / sessionsOfRun, rooms = qMax(2, runs / 4), lecturers = qMax(2, runs / 2), people = runs * 20;
    const auto series = [](int count) { return QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ").arg(count - 1); };
    const QStringList statements{
        QStringLiteral("BEGIN"),
        QStringLiteral("INSERT INTO course (id, code, title_vi, credit_hours, bears_credit) VALUES (1, 'C', 'Khóa học', 10, 1)"),
        QStringLiteral("INSERT INTO venue (id, name_vi, city, country, zone) VALUES (1, 'A', 'Hà Nội', 'VN', 'Asia/Ho_Chi_Minh'), (2, 'B', 'Hà Nội', 'VN', 'Asia/Ho_Chi_Minh')"),
        QStringLiteral("INSERT INTO room (id, name, venue_id, seats) ") + series(rooms) + QStringLiteral("SELECT i + 1, 'P' || i, 1 + i % 2, 20 + i % 15 FROM n"),
        QStringLiteral("INSERT INTO person (id, is_trainee, is_faculty, family_name, given_name, name_order, sex, full_name, sort_vi, sort_en) ") +
            series(people + lecturers) + QStringLiteral("SELECT i + 1, i >= %1, i < %1, 'Lê', 'An', 'vietnamese', 'female', 'Lê An ' || i, 'a' || i, 'a' || i FROM n").arg(lecturers),
        QStringLiteral("INSERT INTO course_run (id, code, course_id, number, seats, state) ") + series(runs) + QStringLiteral("SELECT i + 1, 'R' || i, 1, 1, 30, 'running' FROM n"),
        QStringLiteral("INSERT INTO session (id, course_run_id, number, starts_at, ends_at, zone, kind, mode, room_id) ") + series(sessions) +
            QStringLiteral("SELECT i + 1, i / %1 + 1, i % %1 + 1, "
                           "strftime('%Y-%m-%dT%H:%M:%SZ', 1767225600 + (i / %1 * 7919 % 300) * 86400 + (i % %1) * 302400 + (i * 31 % 8) * 3600, 'unixepoch'), "
                           "strftime('%Y-%m-%dT%H:%M:%SZ', 1767225600 + (i / %1 * 7919 % 300) * 86400 + (i % %1) * 302400 + (i * 31 % 8) * 3600 + 7200, 'unixepoch'), "
                           "'Asia/Ho_Chi_Minh', 'lecture', 'in_person', (i / %1 * 13 + i % 3) % %2 + 1 FROM n")
                .arg(sessionsOfRun)
                .arg(rooms),
        QStringLiteral("INSERT INTO session_lecturer (session_id, person_id, role, state) ") + series(sessions) +
            QStringLiteral("SELECT i + 1, (i / %1 * 17 + i % 4) % %2 + 1, 'lecturer', 'confirmed' FROM n").arg(sessionsOfRun).arg(lecturers),
        QStringLiteral("INSERT OR IGNORE INTO enrolment (course_run_id, person_id, state, waiting_position) ") + series(runs * seatsOfRun) +
            QStringLiteral("SELECT i / %1 + 1, %3 + (i * 7919) % %2 + 1, 'enrolled', 0 FROM n").arg(seatsOfRun).arg(people).arg(lecturers),
        QStringLiteral("COMMIT"),
    };
    for (const QString& sql : statements)
        database.run(sql);
}

/// Reads the rows that the clashes are made of and forgets them.
double merelyRead(const QString& path) {
    QElapsedTimer timer;
    timer.start();
    sqlite3* handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    for (const char* sql : {"SELECT id, course_run_id, number, starts_at, ends_at, room_id, zone, mode FROM session ORDER BY starts_at, id",
                            "SELECT session_id, person_id FROM session_lecturer ORDER BY session_id", "SELECT course_run_id, person_id FROM enrolment ORDER BY course_run_id",
                            "SELECT id, full_name, titles, is_faculty FROM person"}) {
        sqlite3_stmt* rows = nullptr;
        sqlite3_prepare_v2(handle, sql, -1, &rows, nullptr);
        while (sqlite3_step(rows) == SQLITE_ROW)
            for (int column = 0; column < sqlite3_column_count(rows); ++column)
                sqlite3_column_text(rows, column);
        sqlite3_finalize(rows);
    }
    sqlite3_close(handle);
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const int most = argc > 1 ? atoi(argv[1]) : 400000;
    double before = 0;
    for (int sessions = 4000; sessions <= most; sessions *= 10) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("conflicts.sqlite"));
        {
            auto database = openProgramme(path);
            fill(*database, sessions);
        }
        auto database = openProgramme(path);
        QElapsedTimer timer;
        timer.start();
        const Timetable timetable(*database, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC), QDateTime(QDate(2027, 12, 31), QTime(0, 0), Qt::UTC));
        const double read = double(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        const QList<Clash> clashes = timetable.clashes();
        const double found = double(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        const qsizetype asked = timetable.clashesIf(timetable.sessions()[timetable.sessions().size() / 2]).size();
        const double one = double(timer.nsecsElapsed()) / 1e6;
        const double plain = merelyRead(path);
        const qint64 seats = database->single(QStringLiteral("SELECT COUNT(*) FROM enrolment")).toLongLong() * sessionsOfRun;
        printf("%d sessions, %lld seats: read %.0f ms (%.1f times the bare rows' %.0f ms), %lld clashes in %.0f ms; one moved session %.2f ms (%lld)\n", sessions,
               static_cast<long long>(seats), read, read / plain, plain, static_cast<long long>(clashes.size()), found, one, static_cast<long long>(asked));
        if (before > 0)
            printf("  ten times the sessions take %.1f times as long\n", (read + found) / before);
        before = read + found;
    }
    return 0;
}
