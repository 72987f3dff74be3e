// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

namespace khue {

QDateTime atPlace(const QDateTime& moment, const QString& zone) {
    return moment.isValid() ? moment.toTimeZone(QTimeZone(zone.toLatin1())) : QDateTime();
}

QList<Problem> sessionRules(Database& database, const Session& session) {
    QList<Problem> problems;
    if (session.starts_at.isValid() != session.ends_at.isValid())
        problems.append({QStringLiteral("ends_at"),
                         QCoreApplication::translate("khue::Rules", "Give both the start and the end, or neither while it is not scheduled.")});
    if (session.starts_at.isValid() && session.ends_at.isValid()) {
        const qint64 minutes = session.starts_at.secsTo(session.ends_at) / 60;
        if (minutes <= 0)
            problems.append({QStringLiteral("ends_at"), QCoreApplication::translate("khue::Rules", "The session ends before it starts.")});
        else if (minutes > 24 * 60)
            problems.append({QStringLiteral("ends_at"), QCoreApplication::translate("khue::Rules", "A session cannot last longer than a day.")});
    }
    if (!QTimeZone(session.zone.toLatin1()).isValid())
        problems.append({QStringLiteral("zone"),
                         QCoreApplication::translate("khue::Rules", "«%1» is not a time zone; write it like Asia/Ho_Chi_Minh or Europe/London.")
                             .arg(session.zone)});
    if (session.number < 1)
        problems.append({QStringLiteral("number"), QCoreApplication::translate("khue::Rules", "Sessions are numbered from 1.")});
    const QVariant other = database.single(QStringLiteral("SELECT id FROM session WHERE course_run_id = ? AND number = ? AND id <> ?"),
                                           session.course_run_id, session.number, session.id.value);
    if (other.isValid())
        problems.append({QStringLiteral("number"),
                         QCoreApplication::translate("khue::Rules", "This run has a session %1 already.").arg(session.number)});
    return problems;
}

} // namespace khue
