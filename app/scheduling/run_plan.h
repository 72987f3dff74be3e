// SPDX-License-Identifier: GPL-3.0-or-later
// The planner of runs: drafts the timetable of one or several runs around everything that is fixed. The draft changes
// nothing until it is taken.
#pragma once

#include "app/scheduling/timetable.h"
#include "app/store/edit.h"

#include <QtCore/QDate>
#include <QtCore/QSet>
#include <QtCore/QTime>

#include <functional>

namespace khue {

/// What each wish weighs, in minutes of inconvenience, as «When could this be?» reckons them. 0 leaves a wish out; from
/// 0 to 1000.
struct PlanWeights {
    int unsocialMinute = 2;  ///< each minute outside office hours: at the place, and for whoever teaches or listens from afar
    int fairSides = 2;       ///< each minute by which the unsocial minutes of Viet Nam and England differ, of sessions held online
    int fairPeople = 2;      ///< each lecturer's unsocial minutes, squared, per 600: the more one has, the dearer the next
    int weekend = 240;       ///< each session on a Saturday or Sunday
    int noonMinute = 1;      ///< each minute between 12:00 and 13:00 by the clock of the place
    int ifNeedBe = 90;       ///< each session at a time that somebody offers only if need be
    int sameDay = 20;        ///< each further session of the run on a day
    int evenPace = 4;        ///< each day by which a session that had no time departs from an even pace through the run
    int overlongMinute = 1;  ///< each minute of a run's teaching on a day beyond six hours
    int gapMinute = 1;       ///< each two minutes of a gap beyond 90 minutes in the trainees' day
    int otherRoom = 60;      ///< each room of a run beyond the first
    int otherVenue = 120;    ///< each session at another venue than the run's
    int missingSeat = 5;     ///< each seat by which a room is short of the run's seats, though enough for those enrolled
    int moved = 30;          ///< each session that has another time than it was released with
    int movedDay = 6;        ///< each day by which it is moved
    int movedRoom = 30;      ///< each session that has another room than it was released with
    bool operator==(const PlanWeights&) const = default;
};

/// What to plan, and where.
struct PlanRequest {
    QList<qint64> runs;
    QDate first, last;                   ///< days at the place, both included; at most 400 days
    QTime earliest{7, 0}, latest{21, 0}; ///< by the clock of the place; a session ends by `latest`
    int stepMinutes = 30;                ///< between the starts that are tried, from 5
    bool weekends = true;                ///< whether Saturdays and Sundays are tried
    bool keepOrder = true;               ///< of a run's sessions, by number
    bool onlyUnscheduled = false;        ///< sessions that have a time keep it
    QSet<qint64> fixed;                  ///< sessions that stay as they are; past ones and those outside the days do anyway
    int minutes = 0;                     ///< length of a session that has no time; 0: as most of its run, or two hours
    QString equipment;                   ///< words that the equipment of a room must have; empty: any
    QHash<qint64, PlannedSession> released; ///< where sessions were released, see setReleased(); the present place of those not named
    PlanWeights weights;
    // Bounds: what comes first ends it; 0 is none; one of them is given. Bounded by iterations alone, the draft is the
    // same for a seed.
    double seconds = 0;
    qint64 iterations = 0;
    quint64 seed = 1;
};

/// One session that the draft puts elsewhere.
struct PlanChange {
    PlannedSession before, after; ///< `after` is not scheduled where no place was found
    QString session;              ///< «TOP-RM-01, buổi 3»
    QString from, to;             ///< «T3 01/12 08:00–10:00 · P.201», «not scheduled»
    QStringList reasons;          ///< why it does not stay where it was
    QStringList costs;            ///< what speaks against the new place; empty: nothing
    int cost = 0;                 ///< the same, in minutes of inconvenience
};

/// A session without a place, and the smallest set of wishes that together rule all places out.
struct PlanRefusal {
    PlannedSession session;
    QString label;
    QStringList ruledOutBy;
};

struct PlanDraft {
    QList<PlanChange> changes;    ///< by the new time; those that lose their time last
    QList<PlanRefusal> refused;   ///< that are without a place
    int planned = 0;              ///< sessions that could be moved
    qint64 cost = 0;              ///< of the sessions that have a place
    Burden burden;                ///< minutes outside office hours of the sessions planned, for those whom they concern
    Burden presentBurden;         ///< the same, of their present times
    qint64 iterations = 0;
    double seconds = 0;
    bool stopped = false;         ///< by Progress; it is the best so far
};

/// How the search goes: the sessions of the best timetable so far, with their places.
struct PlanState {
    double fraction = 0;
    qint64 cost = 0;
    int unplaced = 0; ///< sessions without a place, or at odds with another
    Burden burden;    ///< minutes outside office hours, as PlanDraft has them
    std::vector<PlannedSession> sessions;
};
/// Called from the planning thread, at most a few times a second.
using PlanListener = std::function<void(const PlanState&)>;

/// What is wrong with a request, for the user; empty where it can be planned.
QString planFault(const PlanRequest& request);
/// The days of the runs that are still to come: from the first start or today, to the last end, or eight weeks.
void setDaysOfRuns(PlanRequest& request, Database& database);

/// Fills `released` from the last release of each run.
void setReleased(PlanRequest& request, Database& database);

/// Plans; on any thread, with a connection of its own. No draft double books lecturers, rooms or trainees, nor takes
/// what is unavailable, too small or a holiday, nor breaks the order; what cannot be placed so is refused with the
/// reasons. Cancelling `progress` ends the search and keeps the best; before the search it throws Cancelled. Throws
/// Failure with planFault().
PlanDraft planRuns(Database& database, const PlanRequest& request, Progress* progress = nullptr, const PlanListener& listener = {});

/// Writes the changes of those sessions (all of them where `sessions` is empty) within `edit`: one step to undo. Throws
/// Failure, with nothing written, where one of them has been changed since the draft. Returns how many it wrote.
int takeDraft(Edit& edit, Database& database, const PlanDraft& draft, const QSet<qint64>& sessions = {});

} // namespace khue
