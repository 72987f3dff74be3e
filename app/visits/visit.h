// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attached/task.h"
#include "app/people/person.h"

namespace khue {

enum class VisitDirection { Incoming, Outgoing };
template <> inline const ChoiceList choicesOf<VisitDirection>{
    {"incoming", QT_TRANSLATE_NOOP("khue::Choice", "To Viet Nam")},
    {"outgoing", QT_TRANSLATE_NOOP("khue::Choice", "To Oxford")},
};

enum class VisitState { Proposed, Invited, Confirmed, Travelling, Done, Reported, Cancelled };
template <> inline const ChoiceList choicesOf<VisitState>{
    {"proposed", QT_TRANSLATE_NOOP("khue::Choice", "Visit proposed")},
    {"invited", QT_TRANSLATE_NOOP("khue::Choice", "Invited")},
    {"confirmed", QT_TRANSLATE_NOOP("khue::Choice", "Visit confirmed")},
    {"travelling", QT_TRANSLATE_NOOP("khue::Choice", "Travelling")},
    {"done", QT_TRANSLATE_NOOP("khue::Choice", "Visit done")},
    {"reported", QT_TRANSLATE_NOOP("khue::Choice", "Reported")},
    {"cancelled", QT_TRANSLATE_NOOP("khue::Choice", "Visit cancelled")},
};

/// A journey of somebody to the other partner: an Oxford expert to Viet Nam, a Vietnamese fellow to Oxford.
struct Visit {
    Id<Visit> id;
    int revision = 0;
    QString code;
    Id<Person> person_id;
    VisitDirection direction = VisitDirection::Incoming;
    VisitState state = VisitState::Proposed;
    QDate start_date, end_date; ///< from leaving home to being back
    QString purpose_vi, purpose_en;
    Id<Institution> host_institution_id;
    Id<Person> host_person_id;
    Id<Person> coordinator_id; ///< who sees to its papers
    QString funding;           ///< the source of the money
    std::optional<double> budget; ///< in `currency`; empty: none is set
    QString currency = QStringLiteral("VND"); ///< ISO 4217
    QDate passport_expiry;
    QString report_vi, report_en;
    QString notes;
    bool operator==(const Visit&) const = default;
};
template <> struct TableName<Visit> {
    static constexpr const char* value = "visit";
    static constexpr int number = 53;
};
void deriveVisit(Visit& visit);
QList<Problem> visitRules(Database& database, const Visit& visit);
template <> const Table<Visit> TableOf<Visit>::value;

/// What an itinerary is made of, beside the sessions taught, which are read from the timetable.
enum class VisitItemKind { Travel, Meeting, Teaching, Hospital, Research, Formal, Free };
template <> inline const ChoiceList choicesOf<VisitItemKind>{
    {"travel", QT_TRANSLATE_NOOP("khue::Choice", "Travel")},
    {"meeting", QT_TRANSLATE_NOOP("khue::Choice", "Meeting")},
    {"teaching", QT_TRANSLATE_NOOP("khue::Choice", "Teaching")},
    {"hospital", QT_TRANSLATE_NOOP("khue::Choice", "Hospital visit")},
    {"research", QT_TRANSLATE_NOOP("khue::Choice", "Research work")},
    {"formal", QT_TRANSLATE_NOOP("khue::Choice", "Reception or ceremony")},
    {"free", QT_TRANSLATE_NOOP("khue::Choice", "Free time")},
};

/// One entry of a visit's itinerary.
struct VisitItem {
    Id<VisitItem> id;
    int revision = 0;
    Id<Visit> visit_id;
    VisitItemKind kind = VisitItemKind::Meeting;
    QDateTime starts_at, ends_at; ///< UTC; the end may be open
    QString zone = QStringLiteral("Asia/Ho_Chi_Minh"); ///< IANA, of the place where it begins
    QString title_vi, title_en;
    QString place;
    QString notes;
    bool operator==(const VisitItem&) const = default;
};
template <> struct TableName<VisitItem> {
    static constexpr const char* value = "visit_item";
    static constexpr int number = 0;
};
QList<Problem> visitItemRules(Database& database, const VisitItem& item);
template <> const Table<VisitItem> TableOf<VisitItem>::value;

/// Whether a visit in this state takes place as far as one knows: confirmed, or later.
bool isFirm(VisitState state);
/// SQL over a visit's column `state` for the same.
inline constexpr const char* firmVisitSql = "IN ('confirmed', 'travelling', 'done', 'reported')";

/// Why a visit cannot go from one state to another, in words for the user; empty where it can. One step forward or back is
/// possible, cancelling until it is done, and proposing anew what was cancelled.
QString stateJumpProblem(VisitState from, VisitState to);

/// The next state in the usual order; none after «reported» and «cancelled».
std::optional<VisitState> nextState(VisitState state);

/// The checklists offered for a visit of that direction.
ChecklistUse checklistUse(VisitDirection direction);
/// Where one stays: the zone and ISO 3166 country of the destination.
QString destinationZone(VisitDirection direction);
QString destinationCountry(VisitDirection direction);

/// The last day of the passport that is early enough to be refused: six months after the return.
QDate passportNeededUntil(const Visit& visit);

/// A code that no visit has yet: «CT-2026-07».
QString freeVisitCode(Database& database, QDate day);

} // namespace khue
