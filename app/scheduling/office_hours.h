// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <QtCore/QHash>
#include <QtCore/QTime>

namespace khue {

/// When people work in each country, by the clock there: the programme's rules `office_from_vn`, `office_to_vn` (8:00
/// to 17:00), `office_from_gb`, `office_to_gb` (9:00 to 17:00). A country without a setting has 08:00–17:00.
class OfficeHours {
public:
    OfficeHours() = default;
    explicit OfficeHours(Database& database);

    struct Span {
        QTime from, to;
    };
    Span of(const QString& country) const;

    /// How many minutes of [start, end) (seconds since 1970, UTC) lie outside the office hours of that country, by the
    /// clock of that zone: what a session asks of the people there.
    int unsocialMinutes(qint64 start, qint64 end, const QString& country, const QString& zone) const;

private:
    QHash<QString, Span> m_spans;
};

/// What a session's hours ask of people at both places, in minutes outside office hours.
struct Burden {
    int vietNam = 0;
    int england = 0;
    bool operator==(const Burden&) const = default;
};
Burden burdenOf(const OfficeHours& hours, qint64 start, qint64 end);

} // namespace khue
