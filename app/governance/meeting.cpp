// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/governance/meeting.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

namespace khue {

template <> const Table<Meeting> TableOf<Meeting>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "meeting"), "COALESCE(title_vi, title_en)", "COALESCE(title_en, title_vi)"},
    {
        field("committee_id", QT_TRANSLATE_NOOP("khue::Field", "Committee"), &Meeting::committee_id, Required),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &Meeting::title_vi, Searchable),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &Meeting::title_en, Searchable),
        field("starts_at", QT_TRANSLATE_NOOP("khue::Field", "Starts"), &Meeting::starts_at),
        field("ends_at", QT_TRANSLATE_NOOP("khue::Field", "Ends"), &Meeting::ends_at),
        field("zone", QT_TRANSLATE_NOOP("khue::Field", "Time zone"), &Meeting::zone, Required),
        field("room_id", QT_TRANSLATE_NOOP("khue::Field", "Room"), &Meeting::room_id),
        field("place", QT_TRANSLATE_NOOP("khue::Field", "Place"), &Meeting::place, Searchable),
        field("link", QT_TRANSLATE_NOOP("khue::Field", "Link"), &Meeting::link),
        field("state", QT_TRANSLATE_NOOP("khue::Field", "State"), &Meeting::state, Required),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Meeting::notes, Long | Searchable),
    },
    {meetingRules, nullptr}};

template <> const Table<AgendaItem> TableOf<AgendaItem>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "agenda item"), "COALESCE(title_vi, title_en)", "COALESCE(title_en, title_vi)"},
    {
        field("meeting_id", QT_TRANSLATE_NOOP("khue::Field", "Meeting"), &AgendaItem::meeting_id, Required | Owner),
        field("position", QT_TRANSLATE_NOOP("khue::Field", "Order"), &AgendaItem::position),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &AgendaItem::title_vi, Searchable),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &AgendaItem::title_en, Searchable),
        field("presenter_id", QT_TRANSLATE_NOOP("khue::Field", "Presented by"), &AgendaItem::presenter_id),
        field("minutes_planned", QT_TRANSLATE_NOOP("khue::Field", "Time (minutes)"), &AgendaItem::minutes_planned),
        field("minutes_vi", QT_TRANSLATE_NOOP("khue::Field", "Minutes of the meeting (Vietnamese)"), &AgendaItem::minutes_vi, Long | Searchable),
        field("minutes_en", QT_TRANSLATE_NOOP("khue::Field", "Minutes of the meeting (English)"), &AgendaItem::minutes_en, Long | Searchable),
    },
    {agendaItemRules, nullptr}};

template <> const Table<MeetingAttendance> TableOf<MeetingAttendance>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "attendance at a meeting"), "(SELECT p.full_name FROM person p WHERE p.id = person_id)",
     "(SELECT p.full_name FROM person p WHERE p.id = person_id)"},
    {
        field("meeting_id", QT_TRANSLATE_NOOP("khue::Field", "Meeting"), &MeetingAttendance::meeting_id, Required | Owner),
        field("person_id", QT_TRANSLATE_NOOP("khue::Field", "Person"), &MeetingAttendance::person_id, Required),
        field("mark", QT_TRANSLATE_NOOP("khue::Field", "Mark"), &MeetingAttendance::mark, Required),
    },
    {meetingAttendanceRules, nullptr}};

template <> const Table<Decision> TableOf<Decision>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "decision"), "COALESCE(text_vi, text_en)", "COALESCE(text_en, text_vi)"},
    {
        field("meeting_id", QT_TRANSLATE_NOOP("khue::Field", "Meeting"), &Decision::meeting_id, Required | Owner),
        field("position", QT_TRANSLATE_NOOP("khue::Field", "Order"), &Decision::position),
        field("agenda_item_id", QT_TRANSLATE_NOOP("khue::Field", "Agenda item"), &Decision::agenda_item_id),
        field("text_vi", QT_TRANSLATE_NOOP("khue::Field", "Decision (Vietnamese)"), &Decision::text_vi, Long | Searchable),
        field("text_en", QT_TRANSLATE_NOOP("khue::Field", "Decision (English)"), &Decision::text_en, Long | Searchable),
        field("priority_id", QT_TRANSLATE_NOOP("khue::Field", "Priority"), &Decision::priority_id),
        field("study_id", QT_TRANSLATE_NOOP("khue::Field", "Study"), &Decision::study_id),
    },
    {decisionRules, nullptr}};

QList<Problem> meetingRules(Database& database, const Meeting& meeting) {
    QList<Problem> problems;
    if (meeting.title_vi.isEmpty() && meeting.title_en.isEmpty())
        problems.append({QStringLiteral("title_vi"), QCoreApplication::translate("khue::Rules", "Give the meeting a title, in either language.")});
    if (!QTimeZone::isTimeZoneIdAvailable(meeting.zone.toLatin1()))
        problems.append({QStringLiteral("zone"), QCoreApplication::translate("khue::Rules", "“%1” is not a time zone.").arg(meeting.zone)});
    if (meeting.starts_at.isValid() && meeting.ends_at.isValid() && meeting.ends_at <= meeting.starts_at)
        problems.append({QStringLiteral("ends_at"), QCoreApplication::translate("khue::Rules", "The meeting ends before it starts.")});
    if (!meeting.starts_at.isValid() && (meeting.ends_at.isValid() || meeting.state == MeetingState::Held || meeting.state == MeetingState::Minuted))
        problems.append({QStringLiteral("starts_at"), QCoreApplication::translate("khue::Rules", "Say when the meeting starts.")});
    if (meeting.starts_at > database.now() && (meeting.state == MeetingState::Held || meeting.state == MeetingState::Minuted))
        problems.append({QStringLiteral("state"), QCoreApplication::translate("khue::Rules", "A meeting to come cannot have been held.")});
    return problems;
}

QList<Problem> agendaItemRules(Database&, const AgendaItem& item) {
    QList<Problem> problems;
    if (item.title_vi.isEmpty() && item.title_en.isEmpty())
        problems.append({QStringLiteral("title_vi"), QCoreApplication::translate("khue::Rules", "Give the item a title, in either language.")});
    if (item.minutes_planned < 0)
        problems.append({QStringLiteral("minutes_planned"), QCoreApplication::translate("khue::Rules", "The time cannot be negative.")});
    return problems;
}

QList<Problem> meetingAttendanceRules(Database& database, const MeetingAttendance& attendance) {
    if (database
            .single(QStringLiteral("SELECT 1 FROM meeting_attendance WHERE meeting_id = ? AND person_id = ? AND id <> ?"), attendance.meeting_id, attendance.person_id,
                    attendance.id.value)
            .isValid())
        return {{QStringLiteral("person_id"), QCoreApplication::translate("khue::Rules", "This person is on the list already.")}};
    return {};
}

QList<Problem> decisionRules(Database& database, const Decision& decision) {
    QList<Problem> problems;
    if (decision.text_vi.isEmpty() && decision.text_en.isEmpty())
        problems.append({QStringLiteral("text_vi"), QCoreApplication::translate("khue::Rules", "Say what was decided, in either language.")});
    if (decision.agenda_item_id
        && database.single(QStringLiteral("SELECT meeting_id FROM agenda_item WHERE id = ?"), decision.agenda_item_id).toLongLong() != decision.meeting_id.value)
        problems.append({QStringLiteral("agenda_item_id"), QCoreApplication::translate("khue::Rules", "This item is on the agenda of another meeting.")});
    return problems;
}

} // namespace khue
