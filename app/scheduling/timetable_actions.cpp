// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduling/timetable_actions.h"

#include "app/courses/session_time.h"
#include "app/progress/assessment.h"

#include <algorithm>

namespace khue {

namespace {

/// The same hours at the place, whole weeks later: over a change of summer time too.
QDateTime shifted(const QDateTime& moment, const QString& zone, int weeks) {
    const QDateTime local = atPlace(moment, zone);
    return local.isValid() ? local.addDays(7 * weeks).toUTC() : QDateTime();
}

void copyLecturers(Edit& edit, Database& database, Id<Session> from, Id<Session> to) {
    for (SessionLecturer lecturer : loadAll<SessionLecturer>(database, QStringLiteral("session_id = ? ORDER BY id"), from)) {
        lecturer.id = {};
        lecturer.session_id = to;
        lecturer.state = EngagementState::Provisional;
        edit.save(lecturer);
    }
}

} // namespace

int nextSessionNumber(Database& database, Id<CourseRun> run) {
    return database.single(QStringLiteral("SELECT COALESCE(MAX(number), 0) + 1 FROM session WHERE course_run_id = ?"), run).toInt();
}

int nextRunNumber(Database& database, Id<Course> course) {
    return database.single(QStringLiteral("SELECT COALESCE(MAX(number), 0) + 1 FROM course_run WHERE course_id = ?"), course).toInt();
}

QString suggestedRunCode(Database& database, Id<Course> course) {
    const QString base = database.single(QStringLiteral("SELECT code FROM course WHERE id = ?"), course).toString();
    for (int number = nextRunNumber(database, course);; ++number) {
        const QString code = QStringLiteral("%1-%2").arg(base).arg(number, 2, 10, QLatin1Char('0'));
        if (!database.single(QStringLiteral("SELECT id FROM course_run WHERE code = ?"), code).isValid())
            return code;
    }
}

Session duplicateSession(Edit& edit, Database& database, const Session& session) {
    Session copy = session;
    copy.id = {};
    copy.revision = 0;
    copy.number = nextSessionNumber(database, session.course_run_id);
    copy.starts_at = shifted(session.starts_at, session.zone, 1);
    copy.ends_at = shifted(session.ends_at, session.zone, 1);
    edit.save(copy);
    copyLecturers(edit, database, session.id, copy.id);
    return copy;
}

int renumberByDate(Edit& edit, Database& database, Id<CourseRun> run) {
    std::vector<Session> sessions = loadAll<Session>(database, QStringLiteral("course_run_id = ? ORDER BY starts_at IS NULL, starts_at, number"), run);
    std::vector<std::pair<Session*, int>> pending;
    for (size_t i = 0; i < sessions.size(); ++i)
        if (sessions[i].number != int(i) + 1)
            pending.emplace_back(&sessions[i], int(i) + 1);
    const int changed = int(pending.size());
    // A number is given only once it is free: no two sessions of a run may share one, even for a moment.
    const auto isFree = [&](int number) {
        return std::none_of(sessions.begin(), sessions.end(), [number](const Session& session) { return session.number == number; });
    };
    while (!pending.empty()) {
        const auto ready = std::find_if(pending.begin(), pending.end(), [&](const auto& each) { return isFree(each.second); });
        if (ready != pending.end()) {
            ready->first->number = ready->second;
            edit.save(*ready->first);
            pending.erase(ready);
        } else { // a ring: one of them steps aside
            pending.front().first->number = nextSessionNumber(database, run);
            edit.save(*pending.front().first);
        }
    }
    return changed;
}

int weeksForward(Database& database, const CourseRun& from, QDate start) {
    const Session first = find<Session>(database, QStringLiteral("course_run_id = ? AND starts_at IS NOT NULL ORDER BY starts_at LIMIT 1"), from.id);
    const QDate base = first.id ? atPlace(first.starts_at, first.zone).date() : from.start_date;
    if (!base.isValid() || !start.isValid())
        return 0;
    const qint64 days = base.daysTo(start);
    return int(days >= 0 ? (days + 6) / 7 : -(-days / 7));
}

CourseRun rollForward(Edit& edit, Database& database, const CourseRun& from, const QString& code, QDate start) {
    const int weeks = weeksForward(database, from, start);
    CourseRun run = from;
    run.id = {};
    run.revision = 0;
    run.code = code;
    run.number = nextRunNumber(database, from.course_id);
    run.start_date = start;
    run.end_date = from.end_date.isValid() ? from.end_date.addDays(7 * weeks) : QDate();
    run.state = RunState::Planned;
    run.notes.clear();
    edit.save(run);
    for (Session session : loadAll<Session>(database, QStringLiteral("course_run_id = ? ORDER BY number"), from.id)) {
        const Id<Session> source = session.id;
        session.id = {};
        session.revision = 0;
        session.course_run_id = run.id;
        session.starts_at = shifted(session.starts_at, session.zone, weeks);
        session.ends_at = shifted(session.ends_at, session.zone, weeks);
        session.link.clear(); // a meeting's link serves one meeting
        edit.save(session);
        copyLecturers(edit, database, source, session.id);
    }
    for (Assessment assessment : loadAll<Assessment>(database, QStringLiteral("course_run_id = ? ORDER BY position, id"), from.id)) {
        assessment.id = {};
        assessment.revision = 0;
        assessment.course_run_id = run.id;
        edit.save(assessment);
    }
    return run;
}

} // namespace khue
