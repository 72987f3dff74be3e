// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/language.h"

#include <QtCore/QDate>

#include <compare>

namespace khue {

/// A day of the Vietnamese lunar calendar. A month begins on the day of the new moon at UTC+7; the 11th month
/// holds the winter solstice; of thirteen months between two solstices the first without a principal term is
/// a leap month, called like the one before it. Known from 1 January 1900 to 31 December 2100.
///
/// The rule is applied to all these years alike; before 1968 the calendars printed in Viet Nam followed other
/// meridians and may differ.
struct LunarDate {
    int year = 0;  ///< in which the lunar year began; 0: no date
    int month = 0; ///< 1 to 12
    bool leap = false;
    int day = 0; ///< 1 to 30
    bool isValid() const { return year != 0; }
    auto operator<=>(const LunarDate&) const = default;
};

/// The lunar date of a day; invalid outside the years known.
LunarDate lunarDate(QDate day);
/// The day of a lunar date; invalid where there is none (30th of a short month, a leap month that is not).
QDate solarDate(const LunarDate& date);
/// The first day of the lunar year: Tết.
QDate lunarNewYear(int year);
/// Which month of the lunar year is doubled; 0 where none is.
int leapMonth(int year);

/// «Bính Ngọ»; in English with what it means: "Bính Ngọ (Fire Horse)".
QString lunarYearName(int year, Language language);
/// «Mùng 1 tháng Giêng năm Bính Ngọ», "day 1 of month 1, year Bính Ngọ (Fire Horse)".
QString shownLunarDate(const LunarDate& date, Language language);
/// For a cell of a calendar: the day's number, with the month on its first day: «15», «1/6N» (nhuận: leap).
QString shortLunarDate(const LunarDate& date, Language language);

} // namespace khue
