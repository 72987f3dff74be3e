// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/institution.h"

namespace khue {

/// A place with rooms; it has the time zone of everything that happens there.
struct Venue {
    Id<Venue> id;
    int revision = 0;
    QString name_vi, name_en;
    Id<Institution> institution_id;
    QString address, city;
    QString country = QStringLiteral("VN");
    QString zone = QStringLiteral("Asia/Ho_Chi_Minh"); ///< IANA
    bool operator==(const Venue&) const = default;
};
template <> struct TableName<Venue> {
    static constexpr const char* value = "venue";
    static constexpr int number = 5;
};
QList<Problem> venueRules(Database& database, const Venue& venue);
template <> inline const Table<Venue> tableOf<Venue>{
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

struct Room {
    Id<Room> id;
    int revision = 0;
    QString name;
    Id<Venue> venue_id;
    int seats = 0; ///< 0: not known
    QString equipment;
    QString notes;
    bool operator==(const Room&) const = default;
};
template <> struct TableName<Room> {
    static constexpr const char* value = "room";
    static constexpr int number = 6;
};
QList<Problem> roomRules(Database& database, const Room& room);
template <> inline const Table<Room> tableOf<Room>{
    {QT_TRANSLATE_NOOP("khue::Table", "room"), "name", "name"},
    {
        field("name", QT_TRANSLATE_NOOP("khue::Field", "Name"), &Room::name, Required | Searchable),
        field("venue_id", QT_TRANSLATE_NOOP("khue::Field", "Venue"), &Room::venue_id),
        field("seats", QT_TRANSLATE_NOOP("khue::Field", "Seats"), &Room::seats),
        field("equipment", QT_TRANSLATE_NOOP("khue::Field", "Equipment"), &Room::equipment, Searchable),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Room::notes, Long),
    },
    {roomRules, nullptr}};

} // namespace khue
