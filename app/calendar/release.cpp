// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/release.h"

#include "app/calendar/zone_time.h"
#include "app/courses/enrolment.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace khue {

namespace {

bool sameTime(const TimetableSession& a, const TimetableSession& b) {
    return a.starts == b.starts && a.ends == b.ends;
}
bool samePlace(const TimetableSession& a, const TimetableSession& b) {
    return a.room == b.room && a.place == b.place && a.mode == b.mode && a.link == b.link;
}

/// What people are told, but for the numbering.
bool sameToPeople(TimetableSession a, const TimetableSession& b) {
    a.sequence = b.sequence;
    return a == b;
}

QString when(const TimetableSession& session) {
    return shownDate(atPlace(session.starts, session.zone).date()) + u' ' + shownHours(session.starts, session.ends, session.zone, session.zone);
}

} // namespace

QString programmeWord(Database& database) {
    // The hash of the first change of the history covers its time and its author: no two programmes share it.
    const QByteArray hash = database.single(QStringLiteral("SELECT hash FROM change ORDER BY id LIMIT 1")).toByteArray();
    return QString::fromLatin1(hash.toHex().left(20));
}

TimetableRelease lastRelease(Database& database, Id<CourseRun> run) {
    return find<TimetableRelease>(database, QStringLiteral("course_run_id = ? ORDER BY released_at DESC, id DESC LIMIT 1"), run);
}

QString snapshotOf(const std::vector<TimetableSession>& sessions, const QSet<qint64>& people) {
    QJsonArray list;
    for (const TimetableSession& each : sessions) {
        QJsonArray lecturers;
        for (qsizetype i = 0; i < each.lecturers.size(); ++i)
            lecturers.append(QJsonObject{{QStringLiteral("id"), each.lecturers[i]}, {QStringLiteral("name"), each.lecturerNames.value(i)}});
        list.append(QJsonObject{{QStringLiteral("session"), each.session},
                                {QStringLiteral("number"), each.number},
                                {QStringLiteral("starts"), each.starts.toString(Qt::ISODate)},
                                {QStringLiteral("ends"), each.ends.toString(Qt::ISODate)},
                                {QStringLiteral("zone"), each.zone},
                                {QStringLiteral("room"), each.room},
                                {QStringLiteral("place"), each.place},
                                {QStringLiteral("lecturers"), lecturers},
                                {QStringLiteral("topic_vi"), each.topicVi},
                                {QStringLiteral("topic_en"), each.topicEn},
                                {QStringLiteral("mode"), each.mode},
                                {QStringLiteral("link"), each.link},
                                {QStringLiteral("sequence"), each.sequence},
                                {QStringLiteral("cancelled"), each.cancelled}});
    }
    QList<qint64> sorted(people.begin(), people.end());
    std::sort(sorted.begin(), sorted.end());
    QJsonArray seats;
    for (const qint64 person : sorted)
        seats.append(person);
    return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("sessions"), list}, {QStringLiteral("people"), seats}}).toJson(QJsonDocument::Compact));
}

std::vector<TimetableSession> releasedSessions(const TimetableRelease& release) {
    std::vector<TimetableSession> sessions;
    for (const QJsonValue& value : QJsonDocument::fromJson(release.snapshot.toUtf8())[QLatin1String("sessions")].toArray()) {
        const auto at = [&value](const char* key) { return value[QLatin1String(key)]; };
        TimetableSession each;
        each.session = at("session").toInteger();
        each.number = at("number").toInt();
        each.starts = QDateTime::fromString(at("starts").toString(), Qt::ISODate);
        each.ends = QDateTime::fromString(at("ends").toString(), Qt::ISODate);
        each.zone = at("zone").toString();
        each.room = at("room").toInteger();
        each.place = at("place").toString();
        for (const QJsonValue& lecturer : at("lecturers").toArray()) {
            each.lecturers.append(lecturer[QLatin1String("id")].toInteger());
            each.lecturerNames.append(lecturer[QLatin1String("name")].toString());
        }
        each.topicVi = at("topic_vi").toString();
        each.topicEn = at("topic_en").toString();
        each.mode = at("mode").toString();
        each.link = at("link").toString();
        each.sequence = at("sequence").toInt();
        each.cancelled = at("cancelled").toBool();
        sessions.push_back(each);
    }
    return sessions;
}

TimetableSnapshot presentTimetable(Database& database, Id<CourseRun> run) {
    const CourseRun courseRun = load(database, run);
    const Course course = load(database, courseRun.course_id);
    TimetableSnapshot table{run, courseRun.code, course.title_vi.isEmpty() ? course.title_en : course.title_vi,
                    course.title_en.isEmpty() ? course.title_vi : course.title_en, {}, {}, {}};
    if (courseRun.coordinator_id) {
        const Person coordinator = load(database, courseRun.coordinator_id);
        table.organiserName = coordinator.full_name;
        table.organiserEmail = coordinator.email;
    }
    QHash<qint64, QList<std::pair<qint64, QString>>> lecturers;
    Statement teaching = database.query(QStringLiteral("SELECT l.session_id, p.id, p.titles, p.full_name FROM session_lecturer l JOIN person p ON p.id = l.person_id "
                                                       "JOIN session s ON s.id = l.session_id WHERE s.course_run_id = ? ORDER BY l.id"),
                                        run);
    while (teaching.next())
        lecturers[teaching.integer(0)].append({teaching.integer(1), titledName(teaching.text(2).split(u' ', Qt::SkipEmptyParts), teaching.text(3))});
    Statement rows = database.query(QStringLiteral("SELECT s.id, s.number, s.starts_at, s.ends_at, s.zone, s.room_id, m.name, COALESCE(v.name_vi, v.name_en), v.address, "
                                                   "v.city, s.topic_vi, s.topic_en, s.mode, s.link, s.revision FROM session s LEFT JOIN room m ON m.id = s.room_id "
                                                   "LEFT JOIN venue v ON v.id = m.venue_id WHERE s.course_run_id = ? AND s.starts_at IS NOT NULL ORDER BY s.starts_at, s.number"),
                                    run);
    while (rows.next()) {
        TimetableSession each;
        each.session = rows.integer(0);
        each.number = int(rows.integer(1));
        each.starts = QDateTime::fromString(rows.text(2), Qt::ISODate);
        each.ends = QDateTime::fromString(rows.text(3), Qt::ISODate);
        each.zone = rows.text(4);
        each.room = rows.integer(5);
        QStringList place{rows.text(6), rows.text(7), rows.text(8), rows.text(9)};
        place.removeAll(QString());
        each.place = place.join(QLatin1String(", "));
        for (const auto& [id, name] : lecturers.value(each.session)) {
            each.lecturers.append(id);
            each.lecturerNames.append(name);
        }
        each.topicVi = rows.text(10);
        each.topicEn = rows.text(11);
        each.mode = rows.text(12);
        each.link = rows.text(13);
        each.sequence = int(rows.integer(14)) - 1;
        each.cancelled = courseRun.state == RunState::Cancelled;
        table.sessions.push_back(each);
    }
    // What was released goes on from its own number; what is gone from it is cancelled.
    for (TimetableSession released : releasedSessions(lastRelease(database, run))) {
        const auto now = std::find_if(table.sessions.begin(), table.sessions.end(), [&](const TimetableSession& each) { return each.session == released.session; });
        if (now != table.sessions.end()) {
            now->sequence = std::max(now->sequence, released.sequence + (sameToPeople(*now, released) ? 0 : 1));
            continue;
        }
        if (!released.cancelled)
            ++released.sequence;
        released.cancelled = true;
        table.sessions.push_back(released);
    }
    return table;
}

QSet<qint64> releasedPeople(const TimetableRelease& release) {
    QSet<qint64> people;
    for (const QJsonValue& value : QJsonDocument::fromJson(release.snapshot.toUtf8())[QLatin1String("people")].toArray())
        people.insert(value.toInteger());
    return people;
}

std::vector<TimetableDifference> timetableDifference(const std::vector<TimetableSession>& released, const std::vector<TimetableSession>& now) {
    QHash<qint64, const TimetableSession*> before;
    for (const TimetableSession& each : released)
        before.insert(each.session, &each);
    std::vector<TimetableDifference> differences;
    for (const TimetableSession& each : now) {
        const TimetableSession* old = before.value(each.session);
        SessionChanges changes;
        if (each.cancelled) {
            // One that nobody was ever told of is no news.
            if (old && !old->cancelled)
                changes = SessionChange::Cancelled;
        } else if (!old || old->cancelled) {
            changes = SessionChange::New;
        } else if (!sameToPeople(*old, each)) {
            changes.setFlag(SessionChange::Moved, !sameTime(*old, each));
            changes.setFlag(SessionChange::OtherRoom, !samePlace(*old, each));
            changes.setFlag(SessionChange::OtherLecturers, old->lecturers != each.lecturers);
            if (!changes)
                changes = SessionChange::Details;
        }
        if (changes)
            differences.push_back({changes, old ? std::optional(*old) : std::nullopt, each});
    }
    return differences;
}

QString TimetableDifference::shown() const {
    const QString topic = inLanguage(now.topicVi, now.topicEn);
    QString text = QCoreApplication::translate("khue::Release", "Session %1").arg(now.number);
    if (!topic.isEmpty())
        text += QStringLiteral(" · ") + topic;
    QStringList parts;
    if (changes & SessionChange::New)
        parts.append(QCoreApplication::translate("khue::Release", "new, %1").arg(when(now)));
    if (changes & SessionChange::Cancelled)
        parts.append(QCoreApplication::translate("khue::Release", "cancelled, was %1").arg(when(before ? *before : now)));
    if (changes & SessionChange::Moved)
        parts.append(QCoreApplication::translate("khue::Release", "moved from %1 to %2").arg(when(*before), when(now)));
    if (changes & SessionChange::OtherRoom && before->place == now.place)
        parts.append(QCoreApplication::translate("khue::Release", "another link, or online or not"));
    else if (changes & SessionChange::OtherRoom)
        parts.append(now.place.isEmpty() ? QCoreApplication::translate("khue::Release", "no room any more")
                                         : QCoreApplication::translate("khue::Release", "now in %1").arg(now.place));
    if (changes & SessionChange::OtherLecturers)
        parts.append(now.lecturerNames.isEmpty() ? QCoreApplication::translate("khue::Release", "no lecturer any more")
                                                 : QCoreApplication::translate("khue::Release", "lecturers: %1").arg(now.lecturerNames.join(QLatin1String(", "))));
    if (changes & SessionChange::Details)
        parts.append(QCoreApplication::translate("khue::Release", "topic or number changed"));
    return text + QStringLiteral(": ") + parts.join(QLatin1String("; "));
}

ReleasePlan planRelease(Database& database, Id<CourseRun> run) {
    ReleasePlan plan;
    plan.timetable = presentTimetable(database, run);
    plan.last = lastRelease(database, run);
    plan.differences = timetableDifference(releasedSessions(plan.last), plan.timetable.sessions);
    QHash<qint64, QList<qsizetype>> told;
    QSet<qint64> lecturers;
    const auto tell = [&told](qint64 person, qsizetype difference) {
        if (!told[person].contains(difference))
            told[person].append(difference);
    };
    const SessionChanges news = SessionChange::New | SessionChange::Moved | SessionChange::OtherRoom | SessionChange::Cancelled;
    for (const Enrolment& seat : loadAll<Enrolment>(database, QStringLiteral("course_run_id = ? AND %1").arg(QLatin1String(takesSeatSql)), run))
        plan.people.insert(seat.person_id.value);
    const QDateTime present = database.now();
    QSet<qint64> newcomers;
    const auto toCome = [&present](const TimetableSession& session) { return !session.cancelled && session.ends > present; };
    if (plan.last.id && std::any_of(plan.timetable.sessions.begin(), plan.timetable.sessions.end(), toCome)) {
        newcomers = plan.people - releasedPeople(plan.last);
        for (const qint64 person : std::as_const(newcomers))
            told[person];
    }
    for (qsizetype i = 0; i < qsizetype(plan.differences.size()); ++i) {
        const TimetableDifference& difference = plan.differences[size_t(i)];
        if (difference.now.ends <= present && !(difference.before && difference.before->ends > present))
            continue;
        if (difference.changes & news)
            for (const qint64 person : std::as_const(plan.people))
                tell(person, i);
        const QList<qint64> before = difference.before ? difference.before->lecturers : QList<qint64>();
        for (const qint64 person : difference.now.lecturers) {
            lecturers.insert(person);
            if (difference.changes & news || !before.contains(person))
                tell(person, i);
        }
        for (const qint64 person : before)
            if (!difference.now.lecturers.contains(person)) {
                lecturers.insert(person);
                tell(person, i);
            }
    }
    struct Sorted {
        ReleaseRecipient recipient;
        QString key;
    };
    std::vector<Sorted> found;
    for (auto each = told.begin(); each != told.end(); ++each) {
        const Person person = find<Person>(database, QStringLiteral("id = ?"), each.key());
        if (!person.id) // removed since the last release
            continue;
        found.push_back({{person.id, titledName(person.titles, person.full_name), person.email,
                          person.name_order == NameOrder::Western ? Language::English : Language::Vietnamese, lecturers.contains(person.id.value), newcomers.contains(person.id.value), each.value()},
                         isVietnamese() ? person.sort_vi : person.sort_en});
    }
    std::sort(found.begin(), found.end(), [](const Sorted& a, const Sorted& b) { return std::tie(a.key, a.recipient.person) < std::tie(b.key, b.recipient.person); });
    for (Sorted& each : found)
        plan.recipients.push_back(std::move(each.recipient));
    return plan;
}

TimetableRelease saveRelease(Edit& edit, Database& database, const ReleasePlan& plan, const QString& name, const QString& note) {
    TimetableRelease release;
    release.course_run_id = plan.timetable.run;
    release.name = name.trimmed().isEmpty() ? QCoreApplication::translate("khue::Release", "Timetable") : name.trimmed();
    release.note = note.trimmed();
    release.snapshot = snapshotOf(plan.timetable.sessions, plan.people);
    release.released_at = database.now();
    edit.save(release);
    return release;
}

} // namespace khue
