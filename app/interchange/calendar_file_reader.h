// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/calendar_file_lines.h"

#include <QtCore/QDateTime>
#include <QtCore/QSet>

namespace khue {

/// One time that a calendar file gives, repetitions worked out.
struct CalendarTime {
    QString uid;
    int line = 0;           ///< of its event
    QDateTime starts, ends; ///< UTC
    bool allDay = false;
    QDate firstDay, lastDay; ///< of an all-day one, both included
    QString zone;            ///< IANA, whose clock it follows; the place's for floating and all-day times
    QString summary;
    bool free = false; ///< it does not take up the time (TRANSP:TRANSPARENT, FBTYPE=FREE)
};

struct CalendarReading {
    QString name; ///< X-WR-CALNAME
    QList<CalendarTime> times; ///< by start; empty where a problem is an error
    QSet<QString> uids;        ///< of all events, cancelled ones and those beyond the period too
    QList<CalendarProblem> problems;
    bool hasErrors() const;
};

/// Reads the events and free/busy times of a calendar (RFC 5545) that touch the period from `from` to `to`: single and
/// repeated (RRULE, RDATE, EXDATE, RECURRENCE-ID), with time zones defined in the file or known by name, floating and
/// all-day ones at the clock of `placeZone`. Cancelled events are left out. A file that breaks the rules gives errors
/// with their lines and no times. Bounded in memory and time whatever the file holds.
CalendarReading readCalendar(const QByteArray& bytes, const QString& placeZone, const QDateTime& from, const QDateTime& to);
/// Throws Failure where the file cannot be read.
CalendarReading readCalendarFile(const QString& path, const QString& placeZone, const QDateTime& from, const QDateTime& to);

} // namespace khue
