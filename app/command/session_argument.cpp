// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/session_argument.h"

#include "app/interchange/values.h"
#include "app/store/failure.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

qint64 sessionOfArguments(Database& database, const QString& run, const QString& number) {
    const qint64 id = database.single(QStringLiteral("SELECT id FROM course_run WHERE code = ?"), run.trimmed().toUpper()).toLongLong();
    if (!id)
        throw Failure(QCoreApplication::translate("khue::Command", "There is no course run “%1”. `khue-cli list course_run` lists them.").arg(run));
    bool isNumber = false;
    const int wanted = number.toInt(&isNumber);
    const qint64 session = isNumber ? database.single(QStringLiteral("SELECT id FROM session WHERE course_run_id = ? AND number = ?"), id, wanted).toLongLong() : 0;
    if (!session)
        throw Failure(QCoreApplication::translate("khue::Command", "%1 has no session “%2”. `khue-cli list session --find %1` lists them.").arg(run, number));
    return session;
}

qint64 roomOfArgument(Database& database, const QString& name) {
    const QString wanted = folded(name.trimmed());
    if (wanted.isEmpty())
        return 0;
    qint64 found = 0;
    QStringList several;
    Statement rooms = database.query(QStringLiteral("SELECT r.id, r.name, COALESCE(v.name_vi, v.name_en, '') FROM room r LEFT JOIN venue v ON v.id = r.venue_id ORDER BY r.id"));
    while (rooms.next()) {
        const QString inVenue = rooms.text(2) + u'/' + rooms.text(1);
        if (folded(inVenue) == wanted)
            return rooms.integer(0);
        if (folded(rooms.text(1)) == wanted) {
            found = rooms.integer(0);
            several.append(inVenue);
        }
    }
    if (several.isEmpty())
        throw Failure(QCoreApplication::translate("khue::Command", "There is no room “%1”. `khue-cli list room` lists them.").arg(name));
    if (several.size() > 1)
        throw Failure(QCoreApplication::translate("khue::Command", "Which of these rooms is meant? %1").arg(several.join(QStringLiteral(", "))));
    return found;
}

QDate dayOfArgument(const QString& text) {
    const Understood<PartialDate> date = understoodDate(text);
    return date.value ? date.value->toDate() : QDate();
}

} // namespace khue
