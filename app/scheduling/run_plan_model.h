// SPDX-License-Identifier: GPL-3.0-or-later
// What the planner of runs works on: the sessions to plan, where each of them could be, and what they have to do with
// each other. Read once from the database; the search over it knows neither database nor words.
#pragma once

#include "app/scheduling/run_plan.h"

#include <memory>
#include <utility>
#include <vector>

namespace khue {

struct RunPlanModel {
    /// A time at which a session could begin, as far as what is fixed allows.
    struct Start {
        Seconds at = 0;
        int day = 0;                  ///< from the first day planned
        int cost = 0;                 ///< unless it has to do with other sessions
        int vietNam = 0, england = 0; ///< unsocial minutes, by the clocks there
    };
    struct RoomChoice {
        int room = 0; ///< in `rooms`; no room (online, or none known at the place): 0
        int cost = 0;
    };
    enum Allowed : quint8 { No, Yes, IfNeedBe };
    struct Teacher {
        int person = 0; ///< in `lecturers`
        bool inEngland = false; ///< whose clock rules the unsocial minutes
    };
    struct Item {
        PlannedSession present;
        Seconds length = 0;
        int run = 0; ///< in `runs`
        bool sharesSides = false; ///< held online: it burdens both sides
        std::vector<Teacher> teachers;
        std::vector<Start> starts;      ///< by time
        std::vector<RoomChoice> rooms;  ///< the best first
        std::vector<quint8> allowed;    ///< [start][room]: Allowed
        int presentStart = -1, presentRoom = -1; ///< in starts and rooms, where it may stay

        Allowed mayBe(int start, int room) const { return Allowed(allowed[size_t(start) * rooms.size() + size_t(room)]); }
    };
    /// Two sessions that cannot be at once.
    struct Relation {
        int other = 0;
        int order = 0; ///< -1: this one ends before the other begins; 1: it begins after the other ends
        bool sameLecturer = false;
    };
    struct Span {
        Seconds start = 0, end = 0;
        int item = -1; ///< -1: fixed
    };
    struct Run {
        qint64 id = 0;
        std::vector<std::pair<int, Span>> fixed; ///< day, span: of the days planned
        std::vector<int> fixedRooms;             ///< in `rooms`, each once for every session
    };

    int days = 0;
    std::vector<Item> items;
    std::vector<std::vector<Relation>> relations; ///< by item
    std::vector<Run> runs;
    std::vector<qint64> rooms;       ///< ids; the first is 0: no room
    std::vector<Seconds> travel;     ///< [room][room]: reckoned for the way
    std::vector<qint64> lecturers;   ///< ids
    std::vector<int> burden;         ///< by lecturer: unsocial minutes that are fixed
    int vietNam = 0, england = 0;    ///< unsocial minutes of the runs' fixed sessions held online
    PlanWeights weights;

    Seconds way(int roomA, int roomB) const { return travel[size_t(roomA) * rooms.size() + size_t(roomB)]; }
};

/// Reads and lays out what is to be planned, and tells afterwards what ruled places out.
class RunPlanReader {
public:
    RunPlanReader(Database& database, const PlanRequest& request, Progress* progress);

    const Timetable& timetable() const { return m_timetable; }
    const RunPlanModel& model() const { return m_model; }
    /// The session with that time and room.
    PlannedSession placed(int item, int start, int room) const;
    /// What that time asks of those whom it concerns: the people at the place, and those who teach or listen from afar.
    Burden burdenOf(const RunPlanModel::Item& item, const RunPlanModel::Start& start) const;
    /// The same of an item's session at the time that it has in `session`; none without a time.
    Burden burdenOf(int item, const PlannedSession& session);
    /// Its minutes between 12:00 and 13:00 by the clock of the place.
    int noonMinutes(const RunPlanModel::Item& item, const RunPlanModel::Start& start) const;
    /// The smallest set of wishes that rules all places of the item out, while the other sessions are so; those
    /// without a time are in nobody's way.
    QStringList ruledOutBy(int item, const std::vector<PlannedSession>& others);
    /// What the session's time and room cost by themselves, for the user.
    QStringList costsOf(int item, int start, int room);

private:
    struct Barrier {
        Seconds start = 0, end = 0;
        bool bars = false;   ///< else it is a time only if need be
        bool ofRoom = false; ///< another room has it not
        QString wish;
    };
    struct RoomFacts {
        qint64 id = 0, venue = 0;
        QString name, city, zone, equipment;
        int seats = 0;
    };
    struct RunFacts {
        qint64 venue = 0;
        QString city;
        int seats = 0; ///< 0: no limit
        QDate first, last; ///< in which its sessions are to be
        QSet<qint64> shares; ///< runs that have a trainee in common
        int sessions = 0;    ///< in all
    };
    using Barriers = std::vector<Barrier>;

    /// A time of the grid that all sessions of a zone share.
    struct GridTime {
        Seconds at = 0, latest = 0; ///< the day's last moment for an end
        int day = 0;
        bool weekend = false;
    };

    void readFacts(Database& database);
    void chooseItems();
    void layOutRooms(RunPlanModel::Item& item);
    void layOutStarts(RunPlanModel::Item& item);
    void relate();
    void addFixedSessions();
    bool mayPlan(const RunPlanModel::Item& item, const GridTime& time) const;
    const std::vector<GridTime>& gridOf(const QString& zone);
    std::pair<Seconds, Seconds> orderBounds(const PlannedSession& session) const;
    const Barriers& barriersOf(const PlannedSession& session);
    RunPlanModel::Start costed(const RunPlanModel::Item& item, Seconds at, int day, bool weekend);
    Burden burdenAt(Seconds start, Seconds end);
    int roomIndex(qint64 room) const;
    int dayOf(Seconds at, const QString& zone) const;

    const PlanRequest m_request;
    Timetable m_timetable;
    RunPlanModel m_model;
    QHash<qint64, RunFacts> m_runs;
    std::vector<RoomFacts> m_rooms;
    QHash<qint64, QString> m_homes; ///< country of a lecturer
    std::unique_ptr<HolidayCalendar> m_holidays;
    QSet<qint64> m_movable;
    Seconds m_now = 0;
    Seconds m_from = 0, m_to = 0; ///< the days planned, with a day around them for the zones
    QHash<QString, Barriers> m_barriers;
    QHash<QString, std::vector<GridTime>> m_grids;
    QHash<std::pair<Seconds, Seconds>, Burden> m_burdens;
};

} // namespace khue
