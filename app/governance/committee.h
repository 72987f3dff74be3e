// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"
#include "app/store/edit.h"

namespace khue {

enum class CommitteeKind { Steering, WorkingGroup, Advisory, Ethics, DataMonitoring, Other };
template <> inline const ChoiceList choicesOf<CommitteeKind>{
    {"steering", QT_TRANSLATE_NOOP("khue::Choice", "Steering committee")},
    {"working_group", QT_TRANSLATE_NOOP("khue::Choice", "Working group")},
    {"advisory", QT_TRANSLATE_NOOP("khue::Choice", "Advisory board")},
    {"ethics", QT_TRANSLATE_NOOP("khue::Choice", "Ethics committee")},
    {"data_monitoring", QT_TRANSLATE_NOOP("khue::Choice", "Data monitoring committee")},
    {"other", QT_TRANSLATE_NOOP("khue::Choice", "Other")},
};

/// A committee or working group.
struct Committee {
    Id<Committee> id;
    int revision = 0;
    CommitteeKind kind = CommitteeKind::Steering;
    QString name_vi, name_en;
    QString mandate_vi, mandate_en;
    QDate starts_on, ends_on;
    int quorum_percent = 50;        ///< more than this share of the members makes a quorum
    bool scores_priorities = false; ///< whether its members score research priorities
    QString notes;
    bool operator==(const Committee&) const = default;
};
template <> struct TableName<Committee> {
    static constexpr const char* value = "committee";
    static constexpr int number = 82;
};
void deriveCommittee(Committee& committee);
QList<Problem> committeeRules(Database& database, const Committee& committee);
template <> const Table<Committee> TableOf<Committee>::value;

enum class CommitteeRole { Chair, ViceChair, Secretary, Member };
template <> inline const ChoiceList choicesOf<CommitteeRole>{
    {"chair", QT_TRANSLATE_NOOP("khue::Choice", "Chair")},
    {"vice_chair", QT_TRANSLATE_NOOP("khue::Choice", "Vice-chair")},
    {"secretary", QT_TRANSLATE_NOOP("khue::Choice", "Secretary")},
    {"member", QT_TRANSLATE_NOOP("khue::Choice", "Member")},
};

/// For whom a member sits: unless it is said, for the sector of the institution where she works.
enum class MemberSector { Institution, Public, Private, Academic };
template <> inline const ChoiceList choicesOf<MemberSector>{
    {"institution", QT_TRANSLATE_NOOP("khue::Choice", "As the institution")},
    {"public", QT_TRANSLATE_NOOP("khue::Choice", "Public")},
    {"private", QT_TRANSLATE_NOOP("khue::Choice", "Private")},
    {"academic", QT_TRANSLATE_NOOP("khue::Choice", "Academic")},
};

struct CommitteeMember {
    Id<CommitteeMember> id;
    int revision = 0;
    Id<Committee> committee_id;
    Id<Person> person_id;
    CommitteeRole role = CommitteeRole::Member;
    MemberSector sector = MemberSector::Institution;
    QDate from_date, to_date;
    QString interest;     ///< what she declares to gain by the committee's decisions
    QDate interest_on;    ///< when she declared it, or that there is none
    bool operator==(const CommitteeMember&) const = default;
};
template <> struct TableName<CommitteeMember> {
    static constexpr const char* value = "committee_member";
    static constexpr int number = 0;
};
/// Refuses a second chair and a second seat of one person at the same time.
QList<Problem> committeeMemberRules(Database& database, const CommitteeMember& member);
template <> const Table<CommitteeMember> TableOf<CommitteeMember>::value;

/// SQL that holds for members (alias `m`) who sit on the day that is bound twice.
inline constexpr const char* sitsOnSql = "(m.from_date IS NULL OR m.from_date <= ?) AND (m.to_date IS NULL OR m.to_date >= ?)";
/// SQL for the sector of a member `m`, whose person `p` works at institution `i`; null where neither says it.
inline constexpr const char* memberSectorSql = "CASE WHEN m.sector = 'institution' THEN i.sector ELSE m.sector END";

/// How a committee's members divide between the sectors.
struct SectorBalance {
    int members = 0;
    int bySector[3] = {}; ///< in the order of Sector
    int unknown = 0;      ///< whose sector nothing tells
    int limit = 60;       ///< percent that no sector should exceed
    /// The sector that exceeds the limit; none where the committee has fewer than three members.
    std::optional<Sector> tooLarge() const;
    int percentOf(Sector sector) const;
    /// «Công lập 4 (44 %), tư nhân 3 (33 %), học thuật 2 (22 %)»
    QString inWords() const;
    /// Whether the rule is kept, in words.
    QString verdict() const;
};
/// The share in percent that no sector should exceed (setting `committee_most_percent`, at first 60).
int sectorLimit(Database& database);
/// From 34, which only three equal sectors keep, to 100, which allows everything; else a Failure.
void setSectorLimit(Database& database, int percent);
SectorBalance sectorBalance(Database& database, Id<Committee> committee, QDate on);

} // namespace khue
