// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/venue.h"
#include "app/governance/committee.h"
#include "app/governance/priority.h"
#include "app/governance/study_name.h"

namespace khue {

enum class MeetingState { Planned, Held, Minuted, Cancelled };
template <> inline const ChoiceList choicesOf<MeetingState>{
    {"planned", QT_TRANSLATE_NOOP("khue::Choice", "Planned")},
    {"held", QT_TRANSLATE_NOOP("khue::Choice", "Held")},
    {"minuted", QT_TRANSLATE_NOOP("khue::Choice", "Minutes approved")},
    {"cancelled", QT_TRANSLATE_NOOP("khue::Choice", "Cancelled")},
};

/// A meeting of a committee.
struct Meeting {
    Id<Meeting> id;
    int revision = 0;
    Id<Committee> committee_id;
    QString title_vi, title_en;
    QDateTime starts_at, ends_at; ///< UTC; invalid while not fixed
    QString zone = QStringLiteral("Asia/Ho_Chi_Minh"); ///< IANA, of the place
    Id<Room> room_id;
    QString place; ///< where it is not one of our rooms
    QString link;  ///< of the online meeting
    MeetingState state = MeetingState::Planned;
    QString notes;
    bool operator==(const Meeting&) const = default;
};
template <> struct TableName<Meeting> {
    static constexpr const char* value = "meeting";
    static constexpr int number = 83;
};
QList<Problem> meetingRules(Database& database, const Meeting& meeting);
template <> const Table<Meeting> TableOf<Meeting>::value;

/// An item of the agenda, and what the minutes say of it.
struct AgendaItem {
    Id<AgendaItem> id;
    int revision = 0;
    Id<Meeting> meeting_id;
    int position = 1;
    QString title_vi, title_en;
    Id<Person> presenter_id;
    int minutes_planned = 0; ///< how long it is given; 0: not said
    QString minutes_vi, minutes_en;
    bool operator==(const AgendaItem&) const = default;
};
template <> struct TableName<AgendaItem> {
    static constexpr const char* value = "agenda_item";
    static constexpr int number = 85;
};
QList<Problem> agendaItemRules(Database& database, const AgendaItem& item);
template <> const Table<AgendaItem> TableOf<AgendaItem>::value;

enum class MeetingMark { Present, Online, Apologies, Absent };
template <> inline const ChoiceList choicesOf<MeetingMark>{
    {"present", QT_TRANSLATE_NOOP("khue::Choice", "Present")},
    {"online", QT_TRANSLATE_NOOP("khue::Choice", "Online")},
    {"apologies", QT_TRANSLATE_NOOP("khue::Choice", "Apologies")},
    {"absent", QT_TRANSLATE_NOOP("khue::Choice", "Absent")},
};

/// Whether somebody, a member or a guest, was at a meeting.
struct MeetingAttendance {
    Id<MeetingAttendance> id;
    int revision = 0;
    Id<Meeting> meeting_id;
    Id<Person> person_id;
    MeetingMark mark = MeetingMark::Present;
    bool operator==(const MeetingAttendance&) const = default;
};
template <> struct TableName<MeetingAttendance> {
    static constexpr const char* value = "meeting_attendance";
    static constexpr int number = 0;
};
QList<Problem> meetingAttendanceRules(Database& database, const MeetingAttendance& attendance);
template <> const Table<MeetingAttendance> TableOf<MeetingAttendance>::value;

/// What a meeting decided.
struct Decision {
    Id<Decision> id;
    int revision = 0;
    Id<Meeting> meeting_id;
    int position = 1;
    Id<AgendaItem> agenda_item_id;
    QString text_vi, text_en;
    Id<Priority> priority_id; ///< which research priority it is about
    Id<Study> study_id;       ///< which study
    bool operator==(const Decision&) const = default;
};
template <> struct TableName<Decision> {
    static constexpr const char* value = "decision";
    static constexpr int number = 86;
};
QList<Problem> decisionRules(Database& database, const Decision& decision);
template <> const Table<Decision> TableOf<Decision>::value;

} // namespace khue
