// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/run_history.h"

#include <limits>

namespace khue {

QList<ChangeGroup> runHistory(Database& database, Id<CourseRun> run, int limit, qint64 before) {
    // What belongs to a run is told by the change that added it, so that removed records are found too.
    const QString direct = QStringLiteral("SELECT c.record_id FROM change c WHERE c.table_name = '%1' AND c.action = 'insert' "
                                          "AND c.difference LIKE '%\"course_run_id\":[null,' || ? || ']%'");
    const QString indirect = QStringLiteral("SELECT c.record_id FROM change c JOIN %2 o ON c.difference LIKE '%\"%3\":[null,' || o.id || ']%' "
                                            "WHERE c.table_name = '%1' AND c.action = 'insert'");
    Statement rows = database.query(
        QStringLiteral("WITH own_session (id) AS (%1), own_enrolment (id) AS (%2), own_assessment (id) AS (%3) "
                       "SELECT DISTINCT c.group_id FROM change c WHERE c.group_id < ? AND ("
                       "(c.table_name = 'course_run' AND c.record_id = ?) "
                       "OR (c.table_name = 'session' AND c.record_id IN own_session) "
                       "OR (c.table_name = 'enrolment' AND c.record_id IN own_enrolment) "
                       "OR (c.table_name = 'assessment' AND c.record_id IN own_assessment) "
                       "OR (c.table_name = 'session_lecturer' AND c.record_id IN (%4)) "
                       "OR (c.table_name = 'attendance' AND c.record_id IN (%5)) "
                       "OR (c.table_name = 'score' AND c.record_id IN (%6))) ORDER BY c.group_id DESC LIMIT ?")
            .arg(direct.arg(QLatin1String("session")), direct.arg(QLatin1String("enrolment")), direct.arg(QLatin1String("assessment")),
                 indirect.arg(QLatin1String("session_lecturer"), QLatin1String("own_session"), QLatin1String("session_id")),
                 indirect.arg(QLatin1String("attendance"), QLatin1String("own_enrolment"), QLatin1String("enrolment_id")),
                 indirect.arg(QLatin1String("score"), QLatin1String("own_enrolment"), QLatin1String("enrolment_id"))),
        run, run, run, before ? before : std::numeric_limits<qint64>::max(), run, limit);
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
