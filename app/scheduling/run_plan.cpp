// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduling/run_plan.h"

#include "app/calendar/release.h"
#include "app/courses/session.h"
#include "app/scheduling/annealing_core.h"
#include "app/scheduling/placement.h"
#include "app/scheduling/ruled_out.h"
#include "app/scheduling/run_plan_search.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

namespace {

constexpr int mostDays = 400, usualDays = 56, mostWeight = 1000;

/// In minutes of inconvenience, where the competition's instances have points: hotter, and in fewer steps.
AnnealingSchedule scheduleOf(const PlanRequest& request) {
    constexpr int64_t movesOfLevel = 8192;
    AnnealingSchedule schedule;
    schedule.seed = request.seed;
    schedule.seconds = request.seconds;
    schedule.iterations = request.iterations;
    schedule.startTemperature = 150;
    schedule.endTemperature = 1;
    schedule.levels = request.iterations > 0 ? int(std::clamp<int64_t>(request.iterations / movesOfLevel, 1, 200)) : 200;
    schedule.clashPenalty = RunPlanSearch::Penalties().clash;
    return schedule;
}

void add(Burden& sum, const Burden& burden) {
    sum.vietNam += burden.vietNam;
    sum.england += burden.england;
}

/// Tells of the search without making it slower, and learns that it should stop.
class Teller {
public:
    Teller(RunPlanReader& reader, Progress* progress, const PlanListener& listener) : m_reader(reader), m_progress(progress), m_listener(listener) {}

    bool tell(const AnnealingProgress& progress, const RunPlanSearch::Snapshot& best) {
        using namespace std::chrono_literals;
        const AnnealingClock::time_point now = AnnealingClock::now();
        if (now - m_last < 250ms && m_last != AnnealingClock::time_point())
            return !(m_progress && m_progress->isCancelled());
        m_last = now;
        if (m_listener) {
            PlanState state{progress.fraction, progress.cost, progress.violations, {}, {}};
            for (size_t item = 0; item < best.start.size(); ++item) {
                state.sessions.push_back(m_reader.placed(int(item), best.start[item], best.room[item]));
                add(state.burden, m_reader.burdenOf(int(item), state.sessions.back()));
            }
            m_listener(state);
        }
        try {
            if (m_progress)
                m_progress->report(progress.fraction);
        } catch (const Cancelled&) {
            return false;
        }
        return true;
    }

private:
    RunPlanReader& m_reader;
    Progress* const m_progress;
    const PlanListener& m_listener;
    AnnealingClock::time_point m_last;
};

/// Why a session cannot stay where it is, as far as that is not the other planned sessions' doing.
QStringList reasonsToLeave(const Timetable& timetable, const PlannedSession& present) {
    QStringList reasons;
    for (const Clash& clash : timetable.clashesIf(present))
        if ((bars(clash) || clash.kind == ClashKind::Capacity) && !reasons.contains(clash.text))
            reasons.append(clash.text);
    return reasons;
}

/// Why a session that could stay is moved nevertheless.
QString reasonToMove(const RunPlanModel& model, RunPlanSearch& search, int index) {
    const RunPlanModel::Item& item = model.items[size_t(index)];
    if (item.presentStart < 0 || item.presentRoom < 0 || item.mayBe(item.presentStart, item.presentRoom) == RunPlanModel::No)
        return {};
    const RunPlanSearch::Stay stay = search.ifItStayed(index);
    if (stay.clashes > 0)
        return QCoreApplication::translate("khue::Plan", "it makes way for another session of the draft");
    return stay.cost > 0 ? QCoreApplication::translate("khue::Plan", "it saves inconvenience worth %1 minutes in all").arg(stay.cost) : QString();
}

PlanDraft draftOf(RunPlanReader& reader, RunPlanSearch& search) {
    const RunPlanModel& model = reader.model();
    const Timetable& timetable = reader.timetable();
    PlanDraft draft;
    draft.planned = int(model.items.size());
    std::vector<PlannedSession> sessions;
    for (int item = 0; item < draft.planned; ++item)
        sessions.push_back(reader.placed(item, search.start(item), search.room(item)));
    for (int item = 0; item < draft.planned; ++item) {
        const PlannedSession &before = model.items[size_t(item)].present, &after = sessions[size_t(item)];
        QStringList ruledOut;
        if (!after.isScheduled()) {
            ruledOut = reader.ruledOutBy(item, sessions);
            draft.refused.append({before, timetable.sessionLabel(before), ruledOut});
        }
        add(draft.burden, reader.burdenOf(item, after));
        add(draft.presentBurden, reader.burdenOf(item, before));
        if (before == after)
            continue;
        PlanChange change;
        change.before = before;
        change.after = after;
        change.session = timetable.sessionLabel(before);
        change.from = timetable.shownPlace(before);
        change.to = timetable.shownPlace(after);
        change.reasons = after.isScheduled() ? reasonsToLeave(timetable, before) : ruledOut;
        if (after.isScheduled()) {
            if (const QString reason = before.isScheduled() && change.reasons.isEmpty() ? reasonToMove(model, search, item) : QString(); !reason.isEmpty())
                change.reasons.append(reason);
            const RunPlanModel::Item& each = model.items[size_t(item)];
            change.costs = reader.costsOf(item, search.start(item), search.room(item));
            change.cost = each.starts[size_t(search.start(item))].cost + each.rooms[size_t(search.room(item))].cost;
        }
        draft.changes.append(change);
    }
    draft.cost = search.cost() - int64_t(draft.refused.size()) * RunPlanSearch::Penalties().unplaced;
    std::stable_sort(draft.changes.begin(), draft.changes.end(), [](const PlanChange& a, const PlanChange& b) {
        return std::pair(!a.after.isScheduled(), a.after.start) < std::pair(!b.after.isScheduled(), b.after.start);
    });
    return draft;
}

} // namespace

QString planFault(const PlanRequest& request) {
    if (request.runs.isEmpty())
        return QCoreApplication::translate("khue::Plan", "Choose the runs to plan.");
    if (!request.first.isValid() || !request.last.isValid() || request.last < request.first)
        return QCoreApplication::translate("khue::Plan", "The last day must not be before the first.");
    if (request.first.daysTo(request.last) >= mostDays)
        return QCoreApplication::translate("khue::Plan", "At most %n day(s) can be planned at once.", nullptr, mostDays);
    if (!request.earliest.isValid() || !request.latest.isValid() || request.latest <= request.earliest)
        return QCoreApplication::translate("khue::Plan", "The latest hour must come after the earliest.");
    if (request.stepMinutes < 5 || request.stepMinutes > 24 * 60 || request.minutes < 0 || request.minutes > 24 * 60)
        return QCoreApplication::translate("khue::Plan", "A session and the step between starts can have up to 24 hours; a step has at least 5 minutes.");
    if (request.seconds <= 0 && request.iterations <= 0)
        return QCoreApplication::translate("khue::Plan", "Say how long the search may take.");
    const PlanWeights& w = request.weights;
    for (const int weight : {w.unsocialMinute, w.fairSides, w.fairPeople, w.weekend, w.noonMinute, w.ifNeedBe, w.sameDay, w.evenPace, w.overlongMinute, w.gapMinute, w.otherRoom,
                             w.otherVenue, w.missingSeat, w.moved, w.movedDay, w.movedRoom})
        if (weight < 0 || weight > mostWeight)
            return QCoreApplication::translate("khue::Plan", "A wish can weigh from 0 to %1.").arg(mostWeight);
    return {};
}

void setDaysOfRuns(PlanRequest& request, Database& database) {
    QDate first, last;
    for (const qint64 run : request.runs) {
        Statement row = database.query(QStringLiteral("SELECT start_date, end_date FROM course_run WHERE id = ?"), run);
        if (!row.next())
            continue;
        const QDate starts = QDate::fromString(row.text(0), Qt::ISODate), ends = QDate::fromString(row.text(1), Qt::ISODate);
        if (starts.isValid() && (!first.isValid() || starts < first))
            first = starts;
        if (ends.isValid() && (!last.isValid() || ends > last))
            last = ends;
    }
    request.first = first.isValid() ? std::max(first, database.today()) : database.today();
    request.last = last.isValid() && last >= request.first ? std::min(last, request.first.addDays(mostDays - 1)) : request.first.addDays(usualDays - 1);
}

void setReleased(PlanRequest& request, Database& database) {
    for (const qint64 run : std::as_const(request.runs))
        for (const TimetableSession& session : releasedSessions(lastRelease(database, Id<CourseRun>{run})))
            if (!session.cancelled) {
                PlannedSession released;
                released.id = session.session;
                released.run = run;
                released.number = session.number;
                released.start = session.starts.toSecsSinceEpoch();
                released.end = session.ends.toSecsSinceEpoch();
                released.room = session.room;
                released.zone = session.zone;
                request.released.insert(session.session, released);
            }
}

PlanDraft planRuns(Database& database, const PlanRequest& request, Progress* progress, const PlanListener& listener) {
    if (const QString fault = planFault(request); !fault.isEmpty())
        throw Failure(fault);
    const AnnealingClock::time_point begin = AnnealingClock::now();
    RunPlanReader reader(database, request, progress);
    RunPlanSearch search(reader.model(), {});
    const AnnealingSchedule schedule = scheduleOf(request);
    RandomSource random(request.seed);
    std::atomic<bool> stopped = false;
    Teller teller(reader, progress, listener);
    const RunPlanSearch::Snapshot* best = nullptr;
    const AnnealingListener tell = [&](const AnnealingProgress& state) { return teller.tell(state, *best); };
    Annealer<RunPlanSearch> annealer(search, schedule, random, begin, stopped, tell);
    best = &annealer.best();
    annealer.run();
    search.mend();
    PlanDraft draft = draftOf(reader, search);
    draft.iterations = annealer.iterations();
    draft.seconds = std::chrono::duration<double>(AnnealingClock::now() - begin).count();
    draft.stopped = stopped;
    return draft;
}

int takeDraft(Edit& edit, Database& database, const PlanDraft& draft, const QSet<qint64>& sessions) {
    QList<PlanChange> taken;
    for (const PlanChange& change : draft.changes)
        if (sessions.isEmpty() || sessions.contains(change.before.id))
            taken.append(change);
    // First all are looked at, so that nothing is written where one does not fit any more.
    for (const PlanChange& change : std::as_const(taken)) {
        const Session session = find<Session>(database, QStringLiteral("id = ?"), change.before.id);
        const auto seconds = [](const QDateTime& moment) { return moment.isValid() ? moment.toSecsSinceEpoch() : 0; };
        const bool isScheduled = seconds(session.ends_at) > seconds(session.starts_at);
        if (!session.id || session.room_id.value != change.before.room || isScheduled != change.before.isScheduled()
            || (isScheduled && (seconds(session.starts_at) != change.before.start || seconds(session.ends_at) != change.before.end)))
            throw Failure(QCoreApplication::translate("khue::Plan", "%1 has been changed since the draft was made. Plan again.").arg(change.session));
    }
    int written = 0;
    for (const PlanChange& change : std::as_const(taken))
        written += place(edit, database, change.after);
    return written;
}

} // namespace khue
