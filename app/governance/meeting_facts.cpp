// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/governance/meeting_facts.h"

#include "app/courses/session.h"
#include "app/store/language.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

namespace {

QString meetingSubject(Database& database, Id<Meeting> meeting) {
    return database.single(QStringLiteral("SELECT %1 FROM meeting WHERE id = ?").arg(tableOf<Meeting>.titleSql()), meeting).toString();
}

std::vector<MeetingAction> readActions(Statement rows) {
    std::vector<MeetingAction> actions;
    while (rows.next()) {
        MeetingAction action;
        action.task = rows.integer(0);
        action.title_vi = rows.text(1);
        action.title_en = rows.text(2);
        action.owner = titledName(rows.text(3).split(u' ', Qt::SkipEmptyParts), rows.text(4));
        action.due_on = QDate::fromString(rows.text(5), Qt::ISODate);
        action.done_on = QDate::fromString(rows.text(6), Qt::ISODate);
        action.meeting = {rows.integer(7)};
        action.meeting_vi = rows.text(8);
        action.meeting_en = rows.text(9);
        action.held_at = QDateTime::fromString(rows.text(10), Qt::ISODate);
        actions.push_back(action);
    }
    return actions;
}

QString actionsSql(const char* condition) {
    return QStringLiteral("SELECT t.id, t.title_vi, t.title_en, p.titles, p.full_name, t.due_on, t.done_on, m.id, m.title_vi, m.title_en, m.starts_at "
                          "FROM task t JOIN meeting m ON t.record_table = 'meeting' AND t.record_id = m.id LEFT JOIN person p ON p.id = t.owner_id "
                          "WHERE %1 ORDER BY COALESCE(t.due_on, '9999'), t.position, t.id")
        .arg(QLatin1String(condition));
}

} // namespace

QDate meetingDay(Database& database, const Meeting& meeting) {
    return meeting.starts_at.isValid() ? atPlace(meeting.starts_at, meeting.zone).date() : database.today();
}

QString meetingTime(const Meeting& meeting) {
    if (!meeting.starts_at.isValid())
        return {};
    const QDateTime start = atPlace(meeting.starts_at, meeting.zone);
    QString text = shownDay(start.date()) + QStringLiteral(" · ") + shownTime(start.time());
    if (meeting.ends_at.isValid())
        text += QStringLiteral("–") + shownTime(atPlace(meeting.ends_at, meeting.zone).time());
    return text;
}

Meeting planMeeting(Database& database, Id<Committee> committee) {
    const Committee of = load(database, committee);
    const Meeting before = find<Meeting>(database, QStringLiteral("committee_id = ? ORDER BY COALESCE(starts_at, '9999') DESC, id DESC LIMIT 1"), committee);
    const int number = database.single(QStringLiteral("SELECT COUNT(*) FROM meeting WHERE committee_id = ?"), committee).toInt() + 1;
    Meeting meeting;
    meeting.committee_id = committee;
    // Content, so in both languages whatever the window speaks.
    const QString vietnamese = of.name_vi.isEmpty() ? of.name_en : of.name_vi, english = of.name_en.isEmpty() ? of.name_vi : of.name_en;
    meeting.title_vi = QStringLiteral("Cuộc họp lần thứ %1 · %2").arg(number).arg(vietnamese);
    meeting.title_en = QStringLiteral("Meeting %1 · %2").arg(number).arg(english);
    if (before.id) {
        meeting.zone = before.zone;
        meeting.room_id = before.room_id;
        meeting.place = before.place;
        meeting.link = before.link;
    }
    Edit edit(database, "add", inLanguage(meeting.title_vi, meeting.title_en));
    edit.save(meeting);
    edit.commit();
    return meeting;
}

std::vector<MeetingPerson> meetingPeople(Database& database, const Meeting& meeting) {
    std::vector<MeetingPerson> people;
    const QDate day = meetingDay(database, meeting);
    Statement rows = database.query(
        QStringLiteral("SELECT p.id, p.titles, p.full_name, COALESCE(i.name_vi, i.name_en), COALESCE(i.name_en, i.name_vi), m.role, a.mark FROM person p LEFT JOIN institution i ON i.id = p.institution_id "
                       "LEFT JOIN committee_member m ON m.person_id = p.id AND m.committee_id = ? AND %1 "
                       "LEFT JOIN meeting_attendance a ON a.person_id = p.id AND a.meeting_id = ? WHERE m.id IS NOT NULL OR a.id IS NOT NULL "
                       "ORDER BY CASE m.role WHEN 'chair' THEN 0 WHEN 'vice_chair' THEN 1 WHEN 'secretary' THEN 2 WHEN 'member' THEN 3 ELSE 4 END, p.%2")
            .arg(QLatin1String(sitsOnSql), isVietnamese() ? QStringLiteral("sort_vi") : QStringLiteral("sort_en")),
        meeting.committee_id, day, day, meeting.id);
    while (rows.next()) {
        MeetingPerson person;
        person.id = {rows.integer(0)};
        person.name = titledName(rows.text(1).split(u' ', Qt::SkipEmptyParts), rows.text(2));
        person.workplace_vi = rows.text(3);
        person.workplace_en = rows.text(4);
        if (!rows.isNull(5))
            person.role = choiceFromCode<CommitteeRole>(rows.text(5));
        if (!rows.isNull(6))
            person.mark = choiceFromCode<MeetingMark>(rows.text(6));
        people.push_back(person);
    }
    return people;
}

QString Quorum::inWords() const {
    if (members == 0)
        return QCoreApplication::translate("khue::Meeting", "The committee has no members on that day.");
    QString text = QCoreApplication::translate("khue::Meeting", isMet() ? QT_TRANSLATE_NOOP("khue::Meeting", "%1 of %2 members took part, %3 are needed: there is a quorum.")
                                 : QT_TRANSLATE_NOOP("khue::Meeting", "%1 of %2 members took part, %3 are needed: there is no quorum."))
                       .arg(present).arg(members).arg(needed);
    if (unmarked)
        text += u' ' + QCoreApplication::translate("khue::Meeting", "Not marked yet: %1.").arg(unmarked);
    return text;
}

Quorum quorumOf(Database& database, const Meeting& meeting, const std::vector<MeetingPerson>& people) {
    Quorum quorum;
    for (const MeetingPerson& person : people) {
        if (!person.role)
            continue;
        ++quorum.members;
        if (!person.mark)
            ++quorum.unmarked;
        else if (*person.mark == MeetingMark::Present || *person.mark == MeetingMark::Online)
            ++quorum.present;
    }
    const int percent = database.single(QStringLiteral("SELECT quorum_percent FROM committee WHERE id = ?"), meeting.committee_id).toInt();
    quorum.needed = std::min(quorum.members * percent / 100 + 1, quorum.members);
    return quorum;
}

void setMeetingMarks(Database& database, Id<Meeting> meeting, const QList<qint64>& people, std::optional<MeetingMark> mark) {
    Edit edit(database, "attendance", meetingSubject(database, meeting));
    for (const qint64 person : people) {
        MeetingAttendance attendance = find<MeetingAttendance>(database, QStringLiteral("meeting_id = ? AND person_id = ?"), meeting, person);
        if (mark) {
            attendance.meeting_id = meeting;
            attendance.person_id = {person};
            attendance.mark = *mark;
            edit.save(attendance);
        } else if (attendance.id) {
            edit.remove(attendance.id);
        }
    }
    edit.commit();
}

int markEverybodyPresent(Database& database, const Meeting& meeting) {
    int marked = 0;
    Edit edit(database, "attendance", meetingSubject(database, meeting.id));
    for (const MeetingPerson& person : meetingPeople(database, meeting)) {
        if (!person.role || person.mark)
            continue;
        MeetingAttendance attendance{{}, 0, meeting.id, person.id, MeetingMark::Present};
        edit.save(attendance);
        ++marked;
    }
    edit.commit();
    return marked;
}

std::vector<MeetingAction> actionsOf(Database& database, Id<Meeting> meeting) {
    return readActions(database.query(actionsSql("m.id = ?"), meeting));
}

std::vector<MeetingAction> carriedActions(Database& database, const Meeting& meeting) {
    if (!meeting.starts_at.isValid())
        return readActions(database.query(actionsSql("m.committee_id = ? AND m.id <> ? AND m.starts_at IS NOT NULL AND t.done_on IS NULL"), meeting.committee_id, meeting.id));
    const QVariant before = database.single(QStringLiteral("SELECT MAX(starts_at) FROM meeting WHERE committee_id = ? AND id <> ? AND starts_at < ? AND state <> 'cancelled'"),
                                            meeting.committee_id, meeting.id, meeting.starts_at);
    if (before.isNull())
        return {};
    // Open on the day of the meeting, as far as that can be known: not done before the meeting before it.
    return readActions(database.query(actionsSql("m.committee_id = ? AND m.id <> ? AND m.starts_at < ? AND (t.done_on IS NULL OR t.done_on >= ?)"), meeting.committee_id,
                                      meeting.id, meeting.starts_at, before.toString().left(10)));
}

std::vector<MeetingAction> openActions(Database& database, Id<Committee> committee) {
    std::vector<MeetingAction> actions =
        committee ? readActions(database.query(actionsSql("t.done_on IS NULL AND m.committee_id = ?"), committee)) : readActions(database.query(actionsSql("t.done_on IS NULL")));
    const QDate today = database.today();
    std::stable_partition(actions.begin(), actions.end(), [today](const MeetingAction& action) { return action.isOverdue(today); });
    return actions;
}

} // namespace khue
