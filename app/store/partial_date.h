// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

namespace khue {

/// A date of which perhaps only the year, or the year and month, is known. Stored as ISO 8601 of reduced
/// precision: "1987", "1987-05", "1987-05-01"; empty when nothing is known.
struct PartialDate {
    int year = 0;
    int month = 0; ///< 0 where not known
    int day = 0;   ///< 0 where not known

    static PartialDate fromDate(QDate date);
    /// Null where the text is not ISO or not a real date.
    static PartialDate fromIso(QStringView text);
    QString toIso() const;

    bool isNull() const { return year == 0; }
    bool isFull() const { return day != 0; }
    /// The day itself, or the invalid date where it is not fully known.
    QDate toDate() const { return isFull() ? QDate(year, month, day) : QDate(); }
    /// Whether both could be the same day: alike as far as both are known.
    bool agreesWith(const PartialDate& other) const;

    bool operator==(const PartialDate&) const = default;
};

} // namespace khue

Q_DECLARE_METATYPE(khue::PartialDate)
