// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/release.h"

namespace khue {

/// How moments are written: in UTC, which every program understands, or at the place's clock with the rules of its
/// zone (VTIMEZONE) in the file.
enum class CalendarTimes { Utc, Zoned };
/// RFC 5546: what the file is for. Publishing only shows; a request asks the attendee to come and needs an organiser; a
/// cancellation names events that no longer take place.
enum class CalendarMethod { Publish, Request, Cancel };

/// One event of a calendar file (RFC 5545 VEVENT).
struct CalendarEvent {
    QString uid; ///< the same for a session for ever
    int sequence = 0;
    bool cancelled = false;
    QDateTime starts, ends; ///< UTC
    QString zone;           ///< IANA, of the place
    QString summary, description, location, url;
    QString organiserName, organiserEmail;
    QString attendeeName, attendeeEmail; ///< of a request or its cancellation
    bool reply = false;                  ///< whether the attendee is asked to answer
};

/// The file, as UTF-8. `stamp` is the moment at which it is made. Lines are folded and texts escaped.
QByteArray calendarFile(const QString& name, const QList<CalendarEvent>& events, const QDateTime& stamp, CalendarTimes times = CalendarTimes::Utc,
                        CalendarMethod method = CalendarMethod::Publish);

/// A session as an event, in both languages: what it is called, who teaches, where, and the link.
CalendarEvent eventOf(const TimetableSnapshot& timetable, const TimetableSession& session, const QString& programmeWord);

/// Which sessions; where several are given, all must hold.
struct SessionChoice {
    Id<CourseRun> run;
    Id<Person> lecturer; ///< who teaches
    Id<Person> person;   ///< who teaches or has a seat
    Id<Room> room;
};
/// The sessions as events, with those that were cancelled since they were released.
QList<CalendarEvent> sessionEvents(Database& database, const SessionChoice& choice);

/// Writes the sessions to a file; an existing one is replaced only by a complete one. Returns how many events.
/// Throws Failure.
int exportCalendar(Database& database, const SessionChoice& choice, const QString& path, CalendarTimes times = CalendarTimes::Utc);

} // namespace khue
