// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/today.h"

#include "app/courses/enrolment.h"
#include "app/store/language.h"

namespace khue {

namespace {

constexpr int mostRuns = 12;

void readWeek(Database& database, Today& today) {
    const QDate monday = database.today().addDays(1 - database.today().dayOfWeek());
    const auto at = [](QDate day) { return day.startOfDay(Qt::LocalTime).toUTC(); };
    Statement rows = database.query(
        QStringLiteral("SELECT s.id, s.starts_at, s.ends_at, s.zone, r.code, %1, m.name, s.mode, "
                       "(SELECT COUNT(*) FROM enrolment e WHERE e.course_run_id = r.id AND e.%2) "
                       "FROM session s JOIN course_run r ON r.id = s.course_run_id LEFT JOIN room m ON m.id = s.room_id "
                       "WHERE s.starts_at >= ? AND s.starts_at < ? AND r.state <> 'cancelled' ORDER BY s.starts_at, r.code")
            .arg(inLanguageSql(QStringLiteral("s.topic_vi"), QStringLiteral("s.topic_en")), QLatin1String(takesSeatSql)),
        at(monday), at(monday.addDays(7)));
    while (rows.next()) {
        Today::SessionLine line;
        line.id = rows.integer(0);
        line.startsAt = QDateTime::fromString(rows.text(1), Qt::ISODate);
        line.endsAt = QDateTime::fromString(rows.text(2), Qt::ISODate);
        line.zone = rows.text(3);
        line.run = rows.text(4);
        line.topic = rows.text(5);
        line.room = rows.text(6);
        line.mode = rows.text(7);
        line.trainees = int(rows.integer(8));
        today.week.append(line);
    }
    for (Today::SessionLine& line : today.week) {
        QStringList names;
        Statement lecturers = database.query(QStringLiteral("SELECT p.full_name FROM session_lecturer l JOIN person p ON p.id = l.person_id "
                                                            "WHERE l.session_id = ? ORDER BY l.id"),
                                             line.id);
        while (lecturers.next())
            names.append(lecturers.text(0));
        line.lecturers = names.join(QLatin1String(", "));
    }
    today.sessionsThisWeek = int(today.week.size());
}

void readRuns(Database& database, Today& today) {
    Statement rows = database.query(
        QStringLiteral("SELECT r.id, r.code, %1, (SELECT COUNT(*) FROM session s WHERE s.course_run_id = r.id AND s.ends_at <= ?), "
                       "(SELECT COUNT(*) FROM session s WHERE s.course_run_id = r.id), "
                       "(SELECT COUNT(*) FROM enrolment e WHERE e.course_run_id = r.id AND e.%2), "
                       "(SELECT COUNT(*) FROM enrolment e WHERE e.course_run_id = r.id AND e.state = 'waiting') "
                       "FROM course_run r JOIN course c ON c.id = r.course_id WHERE r.state IN ('running', 'open', 'planned') "
                       "ORDER BY CASE r.state WHEN 'running' THEN 0 ELSE 1 END, r.start_date, r.code LIMIT ?")
            .arg(inLanguageSql(QStringLiteral("c.title_vi"), QStringLiteral("c.title_en")), QLatin1String(takesSeatSql)),
        database.now(), mostRuns);
    while (rows.next())
        today.runs.append({rows.integer(0), rows.text(1), rows.text(2), int(rows.integer(3)), int(rows.integer(4)), int(rows.integer(5)), int(rows.integer(6))});
}

void count(Database& database, Today& today) {
    const auto number = [&database](const QString& sql) { return database.single(sql).toInt(); };
    const QString seat = QLatin1String(takesSeatSql);
    today.traineesOnCourse = number(QStringLiteral("SELECT COUNT(DISTINCT e.person_id) FROM course_run r JOIN enrolment e ON e.course_run_id = r.id "
                                                   "WHERE r.state = 'running' AND e.%1").arg(seat));
    today.runsGoingOn = number(QStringLiteral("SELECT COUNT(*) FROM course_run WHERE state = 'running'"));
    today.runsToCome = number(QStringLiteral("SELECT COUNT(*) FROM course_run WHERE state IN ('open', 'planned')"));
    today.waiting = number(QStringLiteral("SELECT COUNT(*) FROM course_run r JOIN enrolment e ON e.course_run_id = r.id "
                                          "WHERE r.state IN ('open', 'planned', 'running') AND e.state = 'waiting'"));
    today.freeSeats = number(QStringLiteral("SELECT COALESCE(SUM(CASE WHEN seats > taken THEN seats - taken ELSE 0 END), 0) FROM "
                                            "(SELECT r.seats AS seats, (SELECT COUNT(*) FROM enrolment e WHERE e.course_run_id = r.id AND e.%1) AS taken "
                                            "FROM course_run r WHERE r.state IN ('open', 'planned') AND r.seats > 0) t").arg(seat));
}

} // namespace

Today loadToday(Database& database) {
    Today today;
    readWeek(database, today);
    readRuns(database, today);
    count(database, today);
    today.attention = whatNeedsSomebody(database);
    return today;
}

} // namespace khue
