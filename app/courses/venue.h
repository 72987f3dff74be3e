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
template <> const Table<Venue> TableOf<Venue>::value;

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
template <> const Table<Room> TableOf<Room>::value;

} // namespace khue
