// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/run_history.h"

#include <limits>

namespace khue {

QList<ChangeGroup> runHistory(Database& database, Id<CourseRun> run, int limit, qint64 before) {
    // What has been removed is known by the change that removed it, which holds the whole record.
    const auto own = [](const char* table) {
        return QStringLiteral("SELECT '%1', id FROM %1 WHERE course_run_id = ? UNION SELECT '%1', c.record_id FROM change c "
                              "WHERE c.table_name = '%1' AND c.action = 'delete' AND c.difference LIKE '%\"course_run_id\":' || ? || ',%'")
            .arg(QLatin1String(table));
    };
    const auto within = [](const char* table, const char* whole, const char* reference) {
        return QStringLiteral("SELECT '%1', id FROM %1 WHERE %3 IN (SELECT id FROM own WHERE kind = '%2') UNION "
                              "SELECT '%1', c.record_id FROM change c JOIN own o ON o.kind = '%2' AND c.difference LIKE '%\"%3\":' || o.id || ',%' "
                              "WHERE c.table_name = '%1' AND c.action = 'delete'")
            .arg(QLatin1String(table), QLatin1String(whole), QLatin1String(reference));
    };
    const QString sql = QLatin1String("WITH own (kind, id) AS (SELECT 'course_run', ? UNION ") + own("session") + QLatin1String(" UNION ") + own("enrolment") +
                        QLatin1String(" UNION ") + own("assessment") + QLatin1String("), part (kind, id) AS (SELECT kind, id FROM own UNION ") +
                        within("session_lecturer", "session", "session_id") + QLatin1String(" UNION ") + within("attendance", "enrolment", "enrolment_id") +
                        QLatin1String(" UNION ") + within("score", "enrolment", "enrolment_id") +
                        QLatin1String(") SELECT DISTINCT c.group_id FROM part p JOIN change c ON c.table_name = p.kind AND c.record_id = p.id "
                                      "WHERE c.group_id < ? ORDER BY c.group_id DESC LIMIT ?");
    Statement rows = database.query(sql, run, run, run, run, run, run, run, before ? before : std::numeric_limits<qint64>::max(), limit);
    QList<qint64> ids;
    while (rows.next())
        ids.append(rows.integer(0));
    QList<ChangeGroup> groups;
    History history(database);
    for (qint64 id : ids)
        groups += history.groups(1, id + 1);
    return groups;
}

} // namespace khue
