// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/visits/visit.h"

namespace khue {

/// One line of a visit's itinerary: an entry of its own, or a session that the visitor teaches then, which is read from
/// the timetable and changes with it.
struct ItineraryLine {
    QString table; ///< "visit_item" or "session"
    qint64 id = 0;
    VisitItemKind kind = VisitItemKind::Meeting;
    QDateTime starts_at, ends_at; ///< UTC; the end may be invalid
    QString zone;                 ///< IANA, of the place
    QString title_vi, title_en;
    QString place;    ///< room or place as entered; of a session its room and venue
    bool online = false;
    bool provisional = false; ///< a session whose engagement is not confirmed
    bool operator==(const ItineraryLine&) const = default;
};

/// The lines of one day, by the clock of the destination.
struct ItineraryDay {
    QDate date;
    std::vector<ItineraryLine> lines; ///< by their start
};

/// A visit's itinerary, day by day: only days on which something is. Sessions are those of runs that are not cancelled,
/// from the visit's first to its last day.
std::vector<ItineraryDay> itineraryOf(Database& database, const Visit& visit);

/// «09:00–11:00» at the zone's clock, with the weekday and date where that is another day than `day`.
QString hoursAt(const ItineraryLine& line, const QString& zone, QDate day);

} // namespace khue
