// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/lunar_date.h"

#include "app/calendar/astronomy.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace khue {

namespace {

constexpr double vietNamOffset = 7.0 / 24;
constexpr int firstYear = 1899, lastYear = 2101; // a day's margin on both sides of what is promised

struct Month {
    qint64 start = 0; ///< Julian day number of its first day
    int year = 0, month = 0;
    bool leap = false;
};

/// The day, as a Julian day number, on which the moment falls at UTC+7.
qint64 dayInVietNam(double julianDay) {
    return qint64(std::floor(julianDay + 0.5 + vietNamOffset));
}

/// The first day of the month that begins with the new moon number k. One new moon of the two centuries falls
/// nearer to midnight than Meeus's series can tell (some 15 seconds): on 8 July 1967, two seconds past, by the
/// fuller lunar theories; so they decide.
qint64 firstDay(int k) {
    return k == -402 ? QDate(1967, 7, 8).toJulianDay() : dayInVietNam(newMoon(k));
}

/// In which twelfth of its way, 0 to 11, the Sun stands when that day begins at UTC+7.
int twelfth(qint64 day) {
    return int(solarLongitude(double(day) - 0.5 - vietNamOffset) / 30);
}

/// The months from the 11th of `firstYear` - 1 on. A month holds a principal term where the Sun's twelfth differs
/// between its first midnight and the next month's.
std::vector<Month> makeMonths() {
    const qint64 begin = QDate(firstYear - 1, 11, 1).toJulianDay(), end = QDate(lastYear + 1, 2, 1).toJulianDay();
    std::vector<Month> months;
    std::vector<int> twelfths;
    for (int k = int((double(begin) - 2451550) / 29.530588861) - 1;; ++k) {
        const qint64 day = firstDay(k);
        if (day < begin)
            continue;
        months.push_back({day});
        twelfths.push_back(twelfth(day));
        if (day > end)
            break;
    }
    // At the solstice the Sun enters the tenth twelfth (270°). Near the perihelion a month may hold two terms.
    const auto holdsSolstice = [&](size_t i) { return (twelfths[i] == 7 || twelfths[i] == 8) && (twelfths[i + 1] == 9 || twelfths[i + 1] == 10); };
    std::vector<size_t> solstices;
    for (size_t i = 0; i + 1 < months.size(); ++i)
        if (holdsSolstice(i))
            solstices.push_back(i);
    for (size_t s = 0; s + 1 < solstices.size(); ++s) {
        const size_t from = solstices[s], to = solstices[s + 1];
        bool leapDue = to - from == 13;
        int number = 11, year = QDate::fromJulianDay(months[from].start).year();
        // The 11th month begins between 22 November and 22 December.
        for (size_t i = from; i < to; ++i) {
            const bool leap = leapDue && i > from && twelfths[i] == twelfths[i + 1];
            if (leap)
                leapDue = false;
            else if (i > from && ++number == 13)
                number = 1, ++year;
            months[i].year = year;
            months[i].month = number;
            months[i].leap = leap;
        }
    }
    std::erase_if(months, [](const Month& month) { return !month.year; });
    return months;
}

/// Made at first use, never changed.
const std::vector<Month>& allMonths() {
    static const std::vector<Month> months = makeMonths();
    return months;
}

const char* const stems[] = {"Canh", "Tân", "Nhâm", "Quý", "Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ"};
const char* const elements[] = {"Metal", "Metal", "Water", "Water", "Wood", "Wood", "Fire", "Fire", "Earth", "Earth"};
const char* const branches[] = {"Thân", "Dậu", "Tuất", "Hợi", "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi"};
// Viet Nam's animals: the cat and the buffalo are its own.
const char* const animals[] = {"Monkey", "Rooster", "Dog", "Pig", "Rat", "Buffalo", "Tiger", "Cat", "Dragon", "Snake", "Horse", "Goat"};

} // namespace

LunarDate lunarDate(QDate day) {
    if (!day.isValid() || day.year() < 1900 || day.year() > 2100)
        return {};
    const std::vector<Month>& months = allMonths();
    const auto next = std::upper_bound(months.begin(), months.end(), day.toJulianDay(), [](qint64 start, const Month& month) { return start < month.start; });
    const Month& month = *std::prev(next);
    return {month.year, month.month, month.leap, int(day.toJulianDay() - month.start) + 1};
}

QDate solarDate(const LunarDate& date) {
    const std::vector<Month>& months = allMonths();
    const auto found = std::find_if(months.begin(), months.end(), [&](const Month& month) {
        return month.year == date.year && month.month == date.month && month.leap == date.leap;
    });
    if (found == months.end() || std::next(found) == months.end() || date.day < 1 || date.day > std::next(found)->start - found->start)
        return {};
    const QDate day = QDate::fromJulianDay(found->start + date.day - 1);
    return day.year() < 1900 || day.year() > 2100 ? QDate() : day;
}

QDate lunarNewYear(int year) {
    return solarDate({year, 1, false, 1});
}

int leapMonth(int year) {
    for (const Month& month : allMonths())
        if (month.year == year && month.leap)
            return month.month;
    return 0;
}

QString lunarYearName(int year, Language language) {
    const QString name = QString::fromUtf8(stems[year % 10]) + u' ' + QString::fromUtf8(branches[year % 12]);
    if (language == Language::Vietnamese)
        return name;
    return QStringLiteral("%1 (%2 %3)").arg(name, QLatin1String(elements[year % 10]), QLatin1String(animals[year % 12]));
}

QString shownLunarDate(const LunarDate& date, Language language) {
    if (!date.isValid())
        return {};
    const QString year = lunarYearName(date.year, language);
    if (language == Language::English)
        return (date.leap ? QStringLiteral("day %1 of leap month %2, year %3") : QStringLiteral("day %1 of month %2, year %3"))
            .arg(date.day).arg(date.month).arg(year);
    const QString month = date.month == 1    ? QStringLiteral("Giêng")
                          : date.month == 12 ? QStringLiteral("Chạp")
                                             : QString::number(date.month);
    return QStringLiteral("%1 %2 tháng %3%4 năm %5")
        .arg(date.day <= 10 ? QStringLiteral("mùng") : QStringLiteral("ngày"), QString::number(date.day), month,
             date.leap ? QStringLiteral(" nhuận") : QString(), year);
}

QString shortLunarDate(const LunarDate& date, Language language) {
    if (!date.isValid())
        return {};
    if (date.day != 1)
        return QString::number(date.day);
    const QString leap = !date.leap ? QString() : language == Language::Vietnamese ? QStringLiteral("N") : QStringLiteral("L");
    return QStringLiteral("1/%1%2").arg(QString::number(date.month), leap);
}

} // namespace khue
