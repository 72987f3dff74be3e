// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/availability.h"
#include "app/calendar/holiday_calendar.h"
#include "app/scheduling/clash.h"
#include "app/scheduling/office_hours.h"
#include "app/store/database.h"
#include "app/store/progress.h"

#include <QtCore/QHash>

#include <memory>
#include <vector>

namespace khue {

/// Seconds since 1970-01-01 UTC: what times are compared in.
using Seconds = qint64;
constexpr Seconds dayLength = 86400;

/// A session as far as time and place go.
struct PlannedSession {
    qint64 id = 0;
    qint64 run = 0;
    int number = 0;
    Seconds start = 0, end = 0; ///< start = end = 0: not scheduled
    qint64 room = 0;            ///< 0: none
    QString zone;               ///< IANA, of the place
    bool online = false;        ///< needs no room
    std::vector<qint64> lecturers;

    bool isScheduled() const { return end > start; }
    bool operator==(const PlannedSession&) const = default;
};

inline bool overlap(const PlannedSession& a, const PlannedSession& b) {
    return a.start < b.end && b.start < a.end;
}

inline QDateTime moment(Seconds seconds) {
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

/// A span of time in which a session cannot, or should not, be; `clash` says why. Its `from` and `to` are the
/// span's.
struct Obstacle {
    Seconds start = 0, end = 0;
    Clash clash;
};

/// What decides whether sessions fit: the sessions of a period with their people and rooms, read once from the
/// database and then asked. Copies nothing back: whoever moves a session saves it through Edit and reads anew.
///
/// Reading: any thread, on its own connection; asking: any one thread at a time.
class Timetable {
public:
    Timetable() = default;
    /// All sessions that touch [from, to) and those without a time, of runs that are not cancelled.
    Timetable(Database& database, const QDateTime& from, const QDateTime& to, Progress* progress = nullptr);

    const std::vector<PlannedSession>& sessions() const { return m_sessions; }
    /// The session of that id, or nullptr.
    const PlannedSession* session(qint64 id) const;

    /// All clashes of the period, in one pass over each resource's sorted sessions; by time, then the gravest first.
    /// Of many sessions at once each is held against the one before it that ends last, so there are never more
    /// clashes than sessions and resources.
    QList<Clash> clashes() const;

    /// What clashes if the session is so, perhaps with another start, end, room or other lecturers than it has in
    /// the database: with every other session. The session itself (by id) is not in its own way. A new one has id 0.
    QList<Clash> clashesIf(const PlannedSession& session) const;

    /// What stands in the way of the session within [from, to), with the room and lecturers it has in `session`,
    /// whatever its own time: sorted by start; spans of several reasons overlap.
    std::vector<Obstacle> obstacles(const PlannedSession& session, Seconds from, Seconds to) const;

    /// How many take a seat in the run.
    int seatsTaken(qint64 run) const;
    /// Rooms that have enough seats for the session's run (or of unknown size) and that nothing takes at its time:
    /// those of the run's venue first, then the smallest that suffices.
    std::vector<qint64> freeRooms(const PlannedSession& session) const;

    /// The time that is reckoned for the way from one session's place to the other's; 0 where there is no way.
    Seconds travelTime(const PlannedSession& from, const PlannedSession& to) const;

    const OfficeHours& officeHours() const { return m_officeHours; }
    QString roomName(qint64 room) const;
    QString personName(qint64 person) const;
    QString runCode(qint64 run) const;
    /// «TOP-RM-01, buổi 3».
    QString sessionLabel(const PlannedSession& session) const;
    /// «T3 01/12 08:00–10:00 · P.201» as the clock at the place shows it; «not scheduled» without a time.
    QString shownPlace(const PlannedSession& session) const;

private:
    struct Room {
        QString name;
        qint64 venue = 0;
        int seats = 0;
    };
    struct Place {
        QString city, country;
    };
    struct Shared {
        qint64 run = 0;    ///< another run
        qint64 person = 0; ///< one of those who are in both
        int count = 0;     ///< how many are
    };
    struct Run {
        QString code;
        qint64 venue = 0;
        std::vector<qint64> people; ///< who take a seat
        std::vector<int> sessions;  ///< places in m_sessions, by start
        std::vector<Shared> shared; ///< runs with sessions in the same weeks: what a pass over all must look at
    };
    struct Seat {
        qint64 person, run;
        Seconds first, last; ///< of the run's sessions
    };

    void readRuns(Database& database);
    void readSessions(Database& database, const QDateTime& from, const QDateTime& to);
    void findSharedPeople();
    void nameSharedPeople();
    const std::vector<Shared>& sharedWith(qint64 run) const;
    void readNames(Database& database);

    template <class Visit> void sweep(const std::vector<int>& sessions, Visit visit) const;
    template <class Visit> void others(const std::vector<int>& sessions, Seconds from, Seconds to, qint64 except, Visit visit) const;
    void addOwn(const PlannedSession& session, QList<Clash>& found) const;
    void addTravel(qint64 lecturer, QList<Clash>& found) const;
    QString countryOf(const PlannedSession& session) const;
    QString hoursOf(const PlannedSession& session, Seconds start, Seconds end) const;
    QList<OwnerId> ownersOf(const PlannedSession& session) const;
    QString ownerName(OwnerId owner) const;

    Clash made(ClashKind kind, Severity severity, const PlannedSession& session, Seconds start, Seconds end, const QString& text) const;
    Clash lecturerClash(const PlannedSession& session, const PlannedSession& other, qint64 lecturer) const;
    Clash roomClash(const PlannedSession& session, const PlannedSession& other) const;
    Clash traineeClash(const PlannedSession& session, const PlannedSession& other, const Shared& shared) const;
    Clash travelClash(const PlannedSession& session, const PlannedSession& other, qint64 lecturer) const;

    std::vector<PlannedSession> m_sessions; ///< by start; those without a time last
    QHash<qint64, int> m_place;             ///< of a session's id in m_sessions
    Seconds m_longest = 0;                  ///< session: how far back one must look
    QHash<qint64, Room> m_rooms;
    QHash<qint64, Place> m_venues;
    QHash<qint64, Run> m_runs;
    std::vector<Seat> m_seats; ///< in runs that have sessions, by person and first session
    mutable QHash<qint64, std::vector<Shared>> m_sharedWith; ///< of the runs asked about, with all others
    QHash<qint64, QString> m_people; ///< names of lecturers, and of trainees who are in two runs
    QHash<qint64, QString> m_peopleCountry;
    QHash<qint64, std::vector<int>> m_byLecturer, m_byRoom; ///< places in m_sessions, by start
    OfficeHours m_officeHours;
    std::shared_ptr<AvailabilityCalendar> m_availability;
    std::shared_ptr<HolidayCalendar> m_holidays;
    Seconds m_travelInCity = 0, m_travelInCountry = 0, m_travelAbroad = 0;
};

} // namespace khue
