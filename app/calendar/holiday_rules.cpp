// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/holiday.h"
#include "app/calendar/lunar_date.h"

#include <QtCore/QSet>

#include <algorithm>

namespace khue {

namespace {

bool isRestDay(QDate day) {
    return day.dayOfWeek() >= Qt::Saturday;
}

class Year {
public:
    Year(QString country, int year) : m_country(std::move(country)), m_year(year) {}

    void add(const char* rule, QDate date, const QString& vi, const QString& en, HolidayKind kind = HolidayKind::Holiday) {
        Holiday day;
        day.country = m_country;
        day.date = date;
        day.kind = kind;
        day.title_vi = vi;
        day.title_en = en;
        day.source = HolidaySource::Rule;
        day.rule = QStringLiteral("%1/%2").arg(m_year).arg(QLatin1String(rule));
        m_days.push_back(day);
    }

    /// The next day after `date` that is neither a rest day nor taken.
    QDate nextWorkingDay(QDate date) const {
        do
            date = date.addDays(1);
        while (isRestDay(date) || isTaken(date));
        return date;
    }
    bool isTaken(QDate date) const {
        return std::any_of(m_days.begin(), m_days.end(), [&](const Holiday& day) { return day.date == date; });
    }

    /// Adds a compensatory day for each holiday on a weekly rest day.
    void compensate() {
        std::stable_sort(m_days.begin(), m_days.end(), [](const Holiday& a, const Holiday& b) { return a.date < b.date; });
        const std::vector<Holiday> holidays = m_days;
        for (const Holiday& holiday : holidays) {
            if (!isRestDay(holiday.date))
                continue;
            Holiday instead = holiday;
            instead.date = nextWorkingDay(holiday.date);
            instead.kind = HolidayKind::Compensatory;
            instead.title_vi = QStringLiteral("Nghỉ bù ") + holiday.title_vi;
            instead.title_en = holiday.title_en + QStringLiteral(" (compensatory day)");
            instead.rule += QLatin1String("_instead");
            m_days.push_back(instead);
        }
    }

    std::vector<Holiday> sorted() {
        std::stable_sort(m_days.begin(), m_days.end(), [](const Holiday& a, const Holiday& b) { return a.date < b.date; });
        return std::move(m_days);
    }

private:
    QString m_country;
    int m_year;
    std::vector<Holiday> m_days;
};

/// How many days in a row are free around the National Day when it is taken with `other`.
int restAround(QDate nationalDay, QDate other) {
    QSet<QDate> free{nationalDay, other};
    for (const QDate day : {std::min(nationalDay, other), std::max(nationalDay, other)}) {
        if (!isRestDay(day))
            continue;
        QDate instead = day.addDays(1);
        while (isRestDay(instead) || free.contains(instead))
            instead = instead.addDays(1);
        free.insert(instead);
    }
    const auto isFree = [&](QDate day) { return isRestDay(day) || free.contains(day); };
    int days = 1;
    for (QDate day = nationalDay.addDays(1); isFree(day); day = day.addDays(1))
        ++days;
    for (QDate day = nationalDay.addDays(-1); isFree(day); day = day.addDays(-1))
        ++days;
    return days;
}

/// The law leaves open which neighbour of 2 September is off; the notices take the longer rest, a working day
/// rather than a rest day that must be made good, else the day before.
QDate besideNationalDay(QDate nationalDay) {
    const QDate before = nationalDay.addDays(-1), after = nationalDay.addDays(1);
    const int gain = restAround(nationalDay, after) - restAround(nationalDay, before);
    if (gain)
        return gain > 0 ? after : before;
    return isRestDay(before) && !isRestDay(after) ? after : before;
}

std::vector<Holiday> vietNam(int number, int tetDaysBefore) {
    if (number < 2013 || number > 2100)
        return {};
    Year year(QStringLiteral("VN"), number);
    year.add("new_year", QDate(number, 1, 1), QStringLiteral("Tết Dương lịch"), QStringLiteral("New Year's Day"));
    const QDate tet = lunarNewYear(number);
    static const char* const codes[] = {"tet_1", "tet_2", "tet_3", "tet_4", "tet_5"};
    for (int i = 0; i < 5; ++i)
        year.add(codes[i], tet.addDays(i - tetDaysBefore), QStringLiteral("Tết Nguyên đán"), QStringLiteral("Lunar New Year (Tết)"));
    year.add("hung_kings", solarDate({number, 3, false, 10}), QStringLiteral("Giỗ Tổ Hùng Vương"), QStringLiteral("Hùng Kings' Commemoration Day"));
    year.add("reunification", QDate(number, 4, 30), QStringLiteral("Ngày Chiến thắng"), QStringLiteral("Reunification Day"));
    year.add("labour_day", QDate(number, 5, 1), QStringLiteral("Ngày Quốc tế Lao động"), QStringLiteral("International Labour Day"));
    const QDate national(number, 9, 2);
    year.add("national_day", national, QStringLiteral("Quốc khánh"), QStringLiteral("National Day"));
    if (number >= 2021) // the second day: Labour Code of 2019
        year.add("national_day_2", besideNationalDay(national), QStringLiteral("Quốc khánh"), QStringLiteral("National Day"));
    if (number >= 2026)
        year.add("culture_day", QDate(number, 11, 24), QStringLiteral("Ngày Văn hóa Việt Nam"), QStringLiteral("Viet Nam Culture Day"));
    year.compensate();
    return year.sorted();
}

QDate firstMonday(int year, int month) {
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7);
}
QDate lastMonday(int year, int month) {
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(-(last.dayOfWeek() - 1));
}

/// Days that royal proclamations added or moved, once each.
struct Proclaimed {
    const char* date;
    const char* vi;
    const char* en;
};
constexpr Proclaimed proclaimed[] = {
    {"1981-07-29", "Hôn lễ Hoàng gia", "Royal wedding"},
    {"1999-12-31", "Đêm giao thừa thiên niên kỷ", "Millennium Eve"},
    {"2002-06-03", "Đại lễ Vàng", "Golden Jubilee"},
    {"2011-04-29", "Hôn lễ Hoàng gia", "Royal wedding"},
    {"2012-06-05", "Đại lễ Kim cương", "Diamond Jubilee"},
    {"2022-06-03", "Đại lễ Bạch kim", "Platinum Jubilee"},
    {"2022-09-19", "Quốc tang Nữ hoàng Elizabeth II", "State Funeral of Queen Elizabeth II"},
    {"2023-05-08", "Lễ đăng quang Vua Charles III", "Coronation of King Charles III"},
};

std::vector<Holiday> england(int number) {
    if (number < 1978)
        return {};
    Year year(QStringLiteral("GB"), number);
    // Fixed days: on a weekend the substitute stands for them.
    const auto fixed = [&year](const char* rule, QDate date, const QString& vi, const QString& en) {
        if (isRestDay(date))
            year.add(rule, year.nextWorkingDay(date), vi + QStringLiteral(" (nghỉ bù)"), en + QStringLiteral(" (substitute day)"), HolidayKind::Compensatory);
        else
            year.add(rule, date, vi, en);
    };
    fixed("new_year", QDate(number, 1, 1), QStringLiteral("Tết Dương lịch"), QStringLiteral("New Year's Day"));
    const QDate easter = easterSunday(number);
    year.add("good_friday", easter.addDays(-2), QStringLiteral("Thứ Sáu Tuần Thánh"), QStringLiteral("Good Friday"));
    year.add("easter_monday", easter.addDays(1), QStringLiteral("Thứ Hai Phục sinh"), QStringLiteral("Easter Monday"));
    // Moved for the anniversaries of the end of the war in Europe.
    const QDate may = number == 1995 || number == 2020 ? QDate(number, 5, 8) : firstMonday(number, 5);
    year.add("early_may", may, QStringLiteral("Nghỉ lễ đầu tháng Năm"), QStringLiteral("Early May bank holiday"));
    const QDate spring = number == 2002 || number == 2012 ? QDate(number, 6, 4) : number == 2022 ? QDate(2022, 6, 2) : lastMonday(number, 5);
    year.add("spring", spring, QStringLiteral("Nghỉ lễ mùa xuân"), QStringLiteral("Spring bank holiday"));
    year.add("summer", lastMonday(number, 8), QStringLiteral("Nghỉ lễ mùa hè"), QStringLiteral("Summer bank holiday"));
    for (const Proclaimed& day : proclaimed)
        if (const QDate date = QDate::fromString(QLatin1String(day.date), Qt::ISODate); date.year() == number)
            year.add("proclaimed", date, day.vi, day.en);
    // Boxing Day keeps its own day where that is free; the substitute of Christmas Day then comes after it.
    const QDate christmas(number, 12, 25), boxing(number, 12, 26);
    if (isRestDay(christmas) && !isRestDay(boxing)) {
        fixed("boxing_day", boxing, QStringLiteral("Ngày Tặng quà"), QStringLiteral("Boxing Day"));
        fixed("christmas", christmas, QStringLiteral("Lễ Giáng sinh"), QStringLiteral("Christmas Day"));
    } else {
        fixed("christmas", christmas, QStringLiteral("Lễ Giáng sinh"), QStringLiteral("Christmas Day"));
        fixed("boxing_day", boxing, QStringLiteral("Ngày Tặng quà"), QStringLiteral("Boxing Day"));
    }
    return year.sorted();
}

} // namespace

QDate easterSunday(int year) {
    // The anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

std::vector<Holiday> ruledHolidays(const QString& country, int year, int tetDaysBefore) {
    if (country == QLatin1String("VN"))
        return vietNam(year, tetDaysBefore);
    if (country == QLatin1String("GB"))
        return england(year);
    return {};
}

} // namespace khue
