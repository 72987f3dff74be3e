// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/meeting.h"

#include <optional>
#include <vector>

/// What follows from a meeting's records: who is expected, whether there is a quorum, what is still open.
namespace khue {

/// The day of a meeting at its place; today (the database's) where it has no time yet.
QDate meetingDay(Database& database, const Meeting& meeting);
/// «Thứ Hai, 1/12/2025 · 09:00–11:00», by the clock of its place; empty where it has no time yet.
QString meetingTime(const Meeting& meeting);

/// Somebody who belongs to a meeting: a member of the committee on its day, or a guest who is on its list.
struct MeetingPerson {
    Id<Person> id;
    QString name;                      ///< with titles
    QString workplace;                 ///< in the language shown
    std::optional<CommitteeRole> role; ///< none: a guest
    std::optional<MeetingMark> mark;   ///< none: not marked yet
};
/// The chair first, then by role and name; guests last.
std::vector<MeetingPerson> meetingPeople(Database& database, const Meeting& meeting);

/// Whether enough members took part, in the room or online. Guests do not count.
struct Quorum {
    int members = 0;
    int present = 0;
    int needed = 0;   ///< the least number that exceeds the committee's share
    int unmarked = 0; ///< members whose attendance nobody noted
    bool isMet() const { return members > 0 && present >= needed; }
    /// «Có mặt 6 trên 9 thành viên, cần 5: đủ số họp.»
    QString inWords() const;
};
Quorum quorumOf(Database& database, const Meeting& meeting, const std::vector<MeetingPerson>& people);

/// Notes that somebody was there or not (nothing: takes the note back), as one step of the history.
void setMeetingMark(Database& database, Id<Meeting> meeting, Id<Person> person, std::optional<MeetingMark> mark);
/// Notes all members who have no mark as present in the room; returns how many.
int markEverybodyPresent(Database& database, const Meeting& meeting);

/// An action of one meeting, open or done.
struct MeetingAction {
    qint64 task = 0;
    QString title_vi, title_en, owner; ///< the owner with titles; may be empty
    QDate due_on, done_on;             ///< done_on is invalid while it is open
    Id<Meeting> meeting;
    QString meeting_vi, meeting_en;
    QDateTime held_at; ///< of its meeting
    bool isOverdue(QDate today) const { return !done_on.isValid() && due_on.isValid() && due_on < today; }
};
/// The actions that this meeting agreed on, by due day.
std::vector<MeetingAction> actionsOf(Database& database, Id<Meeting> meeting);
/// Those of earlier meetings of the same committee that are still open, or were done since the meeting before this one
/// (so that it hears of them); by due day. Nothing is copied: an action stays with the meeting that agreed on it.
std::vector<MeetingAction> carriedActions(Database& database, const Meeting& meeting);
/// Every open action of every meeting, or of one committee's; overdue ones first, then by due day.
std::vector<MeetingAction> openActions(Database& database, Id<Committee> committee = {});

} // namespace khue
