// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/venue.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

namespace khue {

QList<Problem> venueRules(Database&, const Venue& venue) {
    QList<Problem> problems;
    if (venue.name_vi.isEmpty() && venue.name_en.isEmpty())
        problems.append({QStringLiteral("name_vi"),
                         QCoreApplication::translate("khue::Rules", "Give the venue a name, in either language.")});
    if (!QTimeZone(venue.zone.toLatin1()).isValid())
        problems.append({QStringLiteral("zone"),
                         QCoreApplication::translate("khue::Rules", "«%1» is not a time zone; write it like Asia/Ho_Chi_Minh or Europe/London.")
                             .arg(venue.zone)});
    return problems;
}

QList<Problem> roomRules(Database&, const Room& room) {
    if (room.seats < 0)
        return {{QStringLiteral("seats"), QCoreApplication::translate("khue::Rules", "Seats cannot be negative; 0 means not known.")}};
    return {};
}

} // namespace khue
