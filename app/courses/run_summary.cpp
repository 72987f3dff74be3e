// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/run_summary.h"

#include "app/store/settings.h"

namespace khue {

RunSummary runSummary(Database& database, Id<CourseRun> run) {
    RunSummary summary;
    const QVariant own = database.single(QStringLiteral("SELECT COALESCE(r.required_attendance, c.required_attendance) FROM course_run r JOIN course c ON c.id = r.course_id WHERE r.id = ?"), run);
    summary.attendanceRequired = own.isNull() ? settingValue(database, QStringLiteral("attendance_required_percent"), QStringLiteral("80")).toDouble() : own.toDouble();
    Statement row = database.query(
        QStringLiteral("WITH standing AS (SELECT e.id, COUNT(a.id) AS marked, "
                       "COALESCE(SUM(a.mark IN ('present', 'late')), 0) AS attended "
                       "FROM enrolment e LEFT JOIN attendance a ON a.enrolment_id = e.id "
                       "WHERE e.course_run_id = ? AND e.%1 GROUP BY e.id) "
                       "SELECT r.seats, (SELECT COUNT(*) FROM standing), "
                       "(SELECT COUNT(*) FROM enrolment WHERE course_run_id = r.id AND state = 'waiting'), "
                       "(SELECT COUNT(*) FROM session WHERE course_run_id = r.id), "
                       "(SELECT COUNT(*) FROM session WHERE course_run_id = r.id AND ends_at <= ?), "
                       "(SELECT COUNT(*) FROM standing WHERE marked >= 2 AND 100.0 * attended / marked < ?), "
                       "(SELECT SUM(marked) FROM standing), (SELECT SUM(attended) FROM standing) "
                       "FROM course_run r WHERE r.id = ?")
            .arg(QLatin1String(takesSeatSql)),
        run, database.now(), summary.attendanceRequired, run);
    if (!row.next())
        return summary;
    summary.seats = {int(row.integer(0)), int(row.integer(1)), int(row.integer(2))};
    summary.sessions = int(row.integer(3));
    summary.held = int(row.integer(4));
    summary.atRisk = int(row.integer(5));
    summary.onCourse = summary.seats.taken - summary.atRisk;
    if (const qint64 marked = row.integer(6))
        summary.attendance = 100.0 * double(row.integer(7)) / double(marked);

    Statement tests = database.query(
        QStringLiteral("SELECT a.kind, AVG(s.points / a.maximum), MAX(a.maximum) FROM assessment a "
                       "JOIN score s ON s.assessment_id = a.id JOIN enrolment e ON e.id = s.enrolment_id "
                       "WHERE a.course_run_id = ? AND a.kind IN ('pre_test', 'post_test') AND a.maximum > 0 AND e.%1 GROUP BY a.kind")
            .arg(QLatin1String(takesSeatSql)),
        run);
    std::optional<double> before, after;
    double maximum = 0;
    while (tests.next()) {
        (tests.text(0) == QLatin1String("pre_test") ? before : after) = tests.real(1);
        maximum = qMax(maximum, tests.real(2));
    }
    if (maximum > 0) {
        summary.maximum = maximum;
        if (before)
            summary.before = *before * maximum;
        if (after)
            summary.after = *after * maximum;
    }
    return summary;
}

} // namespace khue
