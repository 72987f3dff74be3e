// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/session_time.h"

namespace khue {

/// The two places of the programme.
inline const QString vietNamZone = QStringLiteral("Asia/Ho_Chi_Minh");
inline const QString englandZone = QStringLiteral("Europe/London");

/// The user's own time zone, which stands first, and the one that is shown beside it. Both IANA names.
struct ZonePair {
    QString own;
    QString other;
    bool operator==(const ZonePair&) const = default;
};
/// From the user's preference as it is kept: an IANA zone, or empty (or unknown) for the computer's own.
ZonePair zonePair(const QString& preferred);

/// The names of one zone are many («Asia/Saigon», «GB»); of the two places of the programme it gives the usual
/// one, any other zone as it is.
QString usualZoneName(const QString& zone);

/// The moment (UTC) meant by a clock time planned in advance. As RFC 5545 3.3.5 has it: a time that the clock
/// skips is reckoned as if it had not yet changed; of a time that comes twice the first is meant. Invalid only
/// for an unknown zone or an invalid date or time.
QDateTime plannedMoment(QDate date, QTime time, const QString& zone);

/// The moment (UTC) at which a day begins at the place.
QDateTime dayStart(QDate date, const QString& zone);

/// «09:00–11:00 · Oxford 02:00–04:00»: the user's own zone first, the other beside it with its city.
QString shownInBoth(const QDateTime& starts, const QDateTime& ends, const ZonePair& zones);

/// ISO 3166 code of the country of a zone: "VN", "GB"; empty where the zone belongs to none.
QString countryOfZone(const QString& zone);
/// The zone of a country of the programme; empty for any other.
QString zoneOfCountry(const QString& country);

} // namespace khue
