// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/session.h"

namespace khue {

/// The moment (UTC) at which the clock of that zone shows this date and time. Invalid where a part is, or
/// where the clock skips the time when summer time begins.
QDateTime momentAtPlace(QDate date, QTime time, const QString& zone);

/// «08:00–10:00» of a session as the clock of any zone shows it; with the day where that differs from the
/// day at the session's place: «01:00–03:00», «Tue 1 Dec 23:00–01:00».
QString shownHours(const QDateTime& starts, const QDateTime& ends, const QString& placeZone, const QString& zone);

/// The other of the two places that the programme lives in: Oxford for Viet Nam, and Viet Nam for any other.
QString otherZone(const QString& zone);
/// What users call it: «Oxford», «TP. Hồ Chí Minh»; the IANA name's city for any other.
QString zoneCity(const QString& zone);

} // namespace khue
