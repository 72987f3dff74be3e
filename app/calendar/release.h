// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/timetable_release.h"
#include "app/courses/session.h"
#include "app/store/language.h"

#include <QtCore/QSet>

#include <optional>

namespace khue {

/// A session as it stands in a timetable: what people are told of it, by value, so that a released timetable stays
/// what it was.
struct TimetableSession {
    qint64 session = 0; ///< id; never given to another
    int number = 0;
    QDateTime starts, ends; ///< UTC
    QString zone;           ///< IANA, of the place
    qint64 room = 0;
    QString place; ///< room and venue, as an address
    QList<qint64> lecturers;
    QStringList lecturerNames; ///< with titles
    QString topicVi, topicEn;
    QString mode; ///< code of SessionMode
    QString link;
    int sequence = 0;       ///< RFC 5545: grows with each change that people are told
    bool cancelled = false; ///< it was released once and does not take place
    bool operator==(const TimetableSession&) const = default;
};

/// The timetable of a run: its scheduled sessions by start, then those that were cancelled.
struct TimetableSnapshot {
    Id<CourseRun> run;
    QString code;             ///< the run's
    QString titleVi, titleEn; ///< the course's
    QString organiserName, organiserEmail; ///< the run's coordinator
    std::vector<TimetableSession> sessions;
};

/// The timetable as it stands now. Sessions of the last release that are gone, or no longer have a time, come as
/// cancelled; all do where the run is cancelled.
TimetableSnapshot presentTimetable(Database& database, Id<CourseRun> run);

/// The last release of a run, or one without an id.
TimetableRelease lastRelease(Database& database, Id<CourseRun> run);
std::vector<TimetableSession> releasedSessions(const TimetableRelease& release);
/// Who had a seat when it was released.
QSet<qint64> releasedPeople(const TimetableRelease& release);
QString snapshotOf(const std::vector<TimetableSession>& sessions, const QSet<qint64>& people);

/// What is different for a session; several may hold at once.
enum class SessionChange { New = 1, Moved = 2, OtherRoom = 4, OtherLecturers = 8, Cancelled = 16, Details = 32 };
Q_DECLARE_FLAGS(SessionChanges, SessionChange)
Q_DECLARE_OPERATORS_FOR_FLAGS(SessionChanges)

struct TimetableDifference {
    SessionChanges changes;
    std::optional<TimetableSession> before; ///< nothing for a new one
    TimetableSession now;
    /// «Buổi 3: dời từ … sang …», in the language shown.
    QString shown() const;
};
/// What the present timetable changes in the released sessions; unchanged sessions are left out.
std::vector<TimetableDifference> timetableDifference(const std::vector<TimetableSession>& released, const std::vector<TimetableSession>& now);

/// Somebody who is to be told, and of what.
struct ReleaseRecipient {
    Id<Person> person;
    QString name;       ///< with titles
    QString email;      ///< may be empty: then no message can be made
    Language language = Language::Vietnamese; ///< hers: English for Western names
    bool lecturer = false;
    bool newcomer = false;    ///< has got a seat since the last release: is told of every session to come
    QList<qsizetype> changes; ///< into the plan's differences: only what concerns this person
};

/// A release before anything is written: everything that a dialog shows.
struct ReleasePlan {
    TimetableSnapshot timetable;
    TimetableRelease last; ///< without an id for the first release
    std::vector<TimetableDifference> differences;
    std::vector<ReleaseRecipient> recipients; ///< in the order of their names
    QSet<qint64> people;                      ///< who has a seat
    bool isNews() const { return !differences.empty() || !recipients.empty(); }
};
/// Trainees with a seat are told of sessions that are new, moved in time or place, or cancelled; lecturers of their
/// own, also of one that they take over or give up. Nobody is told of a changed topic alone, or of what is over.
ReleasePlan planRelease(Database& database, Id<CourseRun> run);

/// Writes the release of that plan. Within `edit`.
TimetableRelease saveRelease(Edit& edit, Database& database, const ReleasePlan& plan, const QString& name, const QString& note);

/// A word that no other programme has, the same for ever: for identifiers that go out into the world.
QString programmeWord(Database& database);

} // namespace khue
