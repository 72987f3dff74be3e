// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/venue.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

namespace khue {

template <> const Table<Venue> TableOf<Venue>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "venue"), "COALESCE(name_vi, name_en)", "COALESCE(name_en, name_vi)"},
    {
        field("name_vi", QT_TRANSLATE_NOOP("khue::Field", "Name (Vietnamese)"), &Venue::name_vi, Searchable),
        field("name_en", QT_TRANSLATE_NOOP("khue::Field", "Name (English)"), &Venue::name_en, Searchable),
        field("institution_id", QT_TRANSLATE_NOOP("khue::Field", "Institution"), &Venue::institution_id),
        field("address", QT_TRANSLATE_NOOP("khue::Field", "Address"), &Venue::address, Searchable),
        field("city", QT_TRANSLATE_NOOP("khue::Field", "City"), &Venue::city, Searchable),
        field("country", QT_TRANSLATE_NOOP("khue::Field", "Country"), &Venue::country),
        field("zone", QT_TRANSLATE_NOOP("khue::Field", "Time zone"), &Venue::zone, Required),
    },
    {venueRules, nullptr}};

template <> const Table<Room> TableOf<Room>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "room"), "name", "name"},
    {
        field("name", QT_TRANSLATE_NOOP("khue::Field", "Name"), &Room::name, Required | Searchable),
        field("venue_id", QT_TRANSLATE_NOOP("khue::Field", "Venue"), &Room::venue_id),
        field("seats", QT_TRANSLATE_NOOP("khue::Field", "Seats"), &Room::seats),
        field("equipment", QT_TRANSLATE_NOOP("khue::Field", "Equipment"), &Room::equipment, Searchable),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Room::notes, Long),
    },
    {roomRules, nullptr}};

QList<Problem> venueRules(Database&, const Venue& venue) {
    QList<Problem> problems;
    if (venue.name_vi.isEmpty() && venue.name_en.isEmpty())
        problems.append({QStringLiteral("name_vi"),
                         QCoreApplication::translate("khue::Rules", "Give the venue a name, in either language.")});
    if (!QTimeZone(venue.zone.toLatin1()).isValid())
        problems.append({QStringLiteral("zone"),
                         QCoreApplication::translate("khue::Rules", "“%1” is not a time zone; write it like Asia/Ho_Chi_Minh or Europe/London.")
                             .arg(venue.zone)});
    return problems;
}

QList<Problem> roomRules(Database&, const Room& room) {
    if (room.seats < 0)
        return {{QStringLiteral("seats"), QCoreApplication::translate("khue::Rules", "Seats cannot be negative; 0 means not known.")}};
    return {};
}

} // namespace khue
