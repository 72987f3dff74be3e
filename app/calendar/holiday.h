// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"

namespace khue {

enum class HolidayKind { Holiday, Compensatory, SwappedOff, Working };
template <> inline const ChoiceList choicesOf<HolidayKind>{
    {"holiday", QT_TRANSLATE_NOOP("khue::Choice", "Public holiday")},
    {"compensatory", QT_TRANSLATE_NOOP("khue::Choice", "Compensatory day off")},
    {"swapped_off", QT_TRANSLATE_NOOP("khue::Choice", "Swapped day off")},
    {"working", QT_TRANSLATE_NOOP("khue::Choice", "Make-up working day")},
};

enum class HolidaySource { Rule, Notice, Import };
template <> inline const ChoiceList choicesOf<HolidaySource>{
    {"rule", QT_TRANSLATE_NOOP("khue::Choice", "Proposed by rule")},
    {"notice", QT_TRANSLATE_NOOP("khue::Choice", "Official notice")},
    {"import", QT_TRANSLATE_NOOP("khue::Choice", "Calendar file")},
};

/// A day on which a country does not work, or works although it is a weekly rest day. The year's official notice
/// decides; the rules only propose.
struct Holiday {
    Id<Holiday> id;
    int revision = 0;
    QString country = QStringLiteral("VN"); ///< ISO 3166-1 alpha-2: VN, or GB (England)
    QDate date;
    HolidayKind kind = HolidayKind::Holiday;
    QString title_vi, title_en;
    HolidaySource source = HolidaySource::Notice;
    QString note;
    QString rule; ///< which rule's day it is: «2026/tet_3»; so that a day moved by hand is not proposed again
    bool operator==(const Holiday&) const = default;
};
template <> struct TableName<Holiday> {
    static constexpr const char* value = "holiday";
    static constexpr int number = 0;
};
void deriveHoliday(Holiday& holiday);
QList<Problem> holidayRules(Database& database, const Holiday& holiday);
template <> const Table<Holiday> TableOf<Holiday>::value;

/// Whether people have the day off; not so on a make-up working day.
inline bool isOff(HolidayKind kind) {
    return kind != HolidayKind::Working;
}

/// The days that the rules give for a year of a country (VN or GB), in order; without ids, source Rule. Empty for
/// another country and for years before the rules (VN 2013, the Labour Code of 2012; GB 1978).
///
/// Viet Nam (Labour Code art. 111 and 112): 1/1; Tết, five days from `tetDaysBefore` before the first of the year;
/// 10/3 lunar; 30/4; 1/5; 2/9 and the day before or after it that gives the longer rest; 24/11 from 2026. What falls
/// on Saturday or Sunday is made good on the next working day.
/// England (Banking and Financial Dealings Act 1971 and the proclamations since): a bank holiday on a weekend is
/// replaced by its substitute day, and only that one is given, as the official lists do.
std::vector<Holiday> ruledHolidays(const QString& country, int year, int tetDaysBefore = 1);

/// Easter Sunday of the Gregorian calendar.
QDate easterSunday(int year);

} // namespace khue
