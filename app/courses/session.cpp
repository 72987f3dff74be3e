// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

namespace khue {

template <> const Table<Session> TableOf<Session>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "session"),
     "(SELECT r.code FROM course_run r WHERE r.id = course_run_id) || ' · B' || number || COALESCE(' · ' || COALESCE(topic_vi, topic_en), '')",
     "(SELECT r.code FROM course_run r WHERE r.id = course_run_id) || ' · S' || number || COALESCE(' · ' || COALESCE(topic_en, topic_vi), '')"},
    {
        field("course_run_id", QT_TRANSLATE_NOOP("khue::Field", "Course run"), &Session::course_run_id, Required | Owner),
        field("number", QT_TRANSLATE_NOOP("khue::Field", "Session number"), &Session::number, Required),
        field("starts_at", QT_TRANSLATE_NOOP("khue::Field", "Starts"), &Session::starts_at),
        field("ends_at", QT_TRANSLATE_NOOP("khue::Field", "Ends"), &Session::ends_at),
        field("zone", QT_TRANSLATE_NOOP("khue::Field", "Time zone"), &Session::zone, Required),
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind"), &Session::kind, Required),
        field("mode", QT_TRANSLATE_NOOP("khue::Field", "Mode"), &Session::mode, Required),
        field("room_id", QT_TRANSLATE_NOOP("khue::Field", "Room"), &Session::room_id),
        field("link", QT_TRANSLATE_NOOP("khue::Field", "Link"), &Session::link),
        field("topic_vi", QT_TRANSLATE_NOOP("khue::Field", "Topic (Vietnamese)"), &Session::topic_vi, Searchable),
        field("topic_en", QT_TRANSLATE_NOOP("khue::Field", "Topic (English)"), &Session::topic_en, Searchable),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Session::notes, Long),
    },
    {sessionRules, nullptr}};

template <> const Table<SessionLecturer> TableOf<SessionLecturer>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "lecturer of a session"),
     "(SELECT p.full_name FROM person p WHERE p.id = person_id)", "(SELECT p.full_name FROM person p WHERE p.id = person_id)"},
    {
        field("session_id", QT_TRANSLATE_NOOP("khue::Field", "Session"), &SessionLecturer::session_id, Required | Owner),
        field("person_id", QT_TRANSLATE_NOOP("khue::Field", "Lecturer"), &SessionLecturer::person_id, Required),
        field("role", QT_TRANSLATE_NOOP("khue::Field", "Role"), &SessionLecturer::role, Required),
        field("state", QT_TRANSLATE_NOOP("khue::Field", "State"), &SessionLecturer::state, Required),
    }};

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
                         QCoreApplication::translate("khue::Rules", "“%1” is not a time zone; write it like Asia/Ho_Chi_Minh or Europe/London.")
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
