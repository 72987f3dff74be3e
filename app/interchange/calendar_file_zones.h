// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/calendar_file_lines.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>

#include <memory>

struct _icaltimezone;

namespace khue {

/// The time zones of one calendar file: those it defines (VTIMEZONE), and those known by name.
class CalendarZones {
public:
    /// Takes the zones of the calendar; broken ones are problems.
    CalendarZones(const CalendarPart& calendar, QList<CalendarProblem>& problems);
    ~CalendarZones();
    CalendarZones(const CalendarZones&) = delete;
    CalendarZones& operator=(const CalendarZones&) = delete;

    bool knows(const QByteArray& tzid);
    /// The moment (UTC) of a clock time there.
    QDateTime moment(QDate date, QTime time, const QByteArray& tzid);
    /// The IANA name, where the zone has one; else empty.
    QString ianaName(const QByteArray& tzid);

private:
    void define(const CalendarPart& part, QList<CalendarProblem>& problems);
    QHash<QByteArray, _icaltimezone*> m_defined;
    QHash<QByteArray, QString> m_named;
};

} // namespace khue
