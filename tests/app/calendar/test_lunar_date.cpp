// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/astronomy.h"
#include "app/calendar/lunar_date.h"
#include "tests/support/places.h"
#include "tests/support/test_class.h"

#include <QtCore/QFile>

using namespace khue;

class TestLunarDate : public QObject {
    Q_OBJECT
private slots:
    void newYearOfEveryYearGiven() {
        QFile file(testData(QStringLiteral("tet.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        int years = 0;
        while (!file.atEnd()) {
            const QStringList cells = QString::fromLatin1(file.readLine().trimmed()).split(u',');
            if (cells.size() < 2)
                continue;
            QCOMPARE(lunarNewYear(cells[0].toInt()), QDate::fromString(cells[1], Qt::ISODate));
            ++years;
        }
        QVERIFY(years >= 37);
    }

    void leapMonths_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        for (const auto& [year, month] : {std::pair(2025, 6), {2028, 5}, {2031, 3}, {2033, 11}, {2026, 0}, {2027, 0}, {2020, 4}, {2023, 2}})
            QTest::addRow("%d", year) << year << month;
    }
    void leapMonths() {
        QFETCH(int, year);
        QFETCH(int, month);
        QCOMPARE(leapMonth(year), month);
    }

    /// In these years the Vietnamese calendar departs from the Chinese one.
    void differsFromChina_data() {
        QTest::addColumn<QDate>("vietNam");
        QTest::addColumn<QDate>("china");
        QTest::newRow("1985") << QDate(1985, 1, 21) << QDate(1985, 2, 20);
        QTest::newRow("2007") << QDate(2007, 2, 17) << QDate(2007, 2, 18);
        QTest::newRow("2030") << QDate(2030, 2, 2) << QDate(2030, 2, 3);
        QTest::newRow("2053") << QDate(2053, 2, 18) << QDate(2053, 2, 19);
    }
    void differsFromChina() {
        QFETCH(QDate, vietNam);
        QFETCH(QDate, china);
        QCOMPARE(lunarNewYear(vietNam.year()), vietNam);
        QVERIFY(lunarNewYear(vietNam.year()) != china);
    }

    void thereAndBackOnEveryDay() {
        LunarDate before;
        for (QDate day(1900, 1, 1); day <= QDate(2100, 12, 31); day = day.addDays(1)) {
            const LunarDate date = lunarDate(day);
            QVERIFY2(date.isValid() && date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 30, qPrintable(day.toString(Qt::ISODate)));
            QCOMPARE(solarDate(date), day);
            // Each day is the next of its month, or the first of the next.
            if (before.isValid() && date.day != 1) {
                QCOMPARE(date.day, before.day + 1);
                QVERIFY(date.month == before.month && date.year == before.year && date.leap == before.leap);
            } else if (before.isValid()) {
                QVERIFY(before.day == 29 || before.day == 30);
                if (date.leap)
                    QVERIFY(date.month == before.month && !before.leap && date.year == before.year);
                else
                    QCOMPARE(date.month, before.month % 12 + 1);
                QCOMPARE(date.year, before.year + (date.month == 1 && !date.leap));
            }
            before = date;
        }
    }

    void yearsHoldTogether() {
        int leapYears = 0;
        for (int year = 1901; year <= 2100; ++year) {
            const QDate first = lunarNewYear(year);
            QVERIFY2(first >= QDate(year, 1, 20) && first <= QDate(year, 2, 21), qPrintable(first.toString(Qt::ISODate)));
            // The winter solstice is always in the eleventh month, and never in a leap one.
            QDate solstice(year, 12, 19);
            while (solarLongitude(double(solstice.addDays(1).toJulianDay()) - 0.5 - 7.0 / 24) < 270)
                solstice = solstice.addDays(1);
            QCOMPARE(lunarDate(solstice).month, 11);
            QVERIFY(!lunarDate(solstice).leap);
            leapYears += leapMonth(year) != 0;
        }
        QVERIFY(leapYears >= 73 && leapYears <= 74); // 7 in 19 years
    }

    /// Every month of 1900 to 2100 begins on the day that another program (PyEphem 4.1.4) finds for the new moon
    /// at UTC+7, also where the new moon falls within minutes of midnight.
    void newMoonsAgreeWithAnotherProgram() {
        QFile file(testData(QStringLiteral("new_moons.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int moons = 0, near = 0;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            const QDateTime utc = QDateTime::fromString(QString::fromLatin1(line) + u'Z', Qt::ISODate);
            QVERIFY(utc.isValid());
            const QDateTime local = utc.addSecs(7 * 3600);
            QCOMPARE(lunarDate(local.date()).day, 1);
            const int seconds = local.time().msecsSinceStartOfDay() / 1000;
            near += std::min(seconds, 86400 - seconds) < 600;
            ++moons;
        }
        QVERIFY(moons > 2480);
        QVERIFY(near > 20);
    }

    void knownMoments() {
        // Meeus, examples 49.a and 27.a: 18 February 1977, 3:37:42 TD; solstice of 21 June 1962, 21:24:42 TD.
        const double moon = newMoon(-283) + deltaT(1977.1) / 86400;
        QVERIFY(std::abs(moon - 2443192.65118) < 0.00002);
        const double solstice = 2437837.39245 - deltaT(1962.5) / 86400;
        QVERIFY(std::abs(solarLongitude(solstice) - 90) < 2.0 / 3600);
        // Example 25.b: 13 October 1992, 0h TD.
        QVERIFY(std::abs(solarLongitude(2448908.5 - deltaT(1992.78) / 86400) - (199 + 54 / 60.0 + 21.818 / 3600)) < 0.5 / 3600);
    }

    void names() {
        QCOMPARE(lunarYearName(2026, Language::Vietnamese), QStringLiteral("Bính Ngọ"));
        QCOMPARE(lunarYearName(2026, Language::English), QStringLiteral("Bính Ngọ (Fire Horse)"));
        QCOMPARE(lunarYearName(2027, Language::Vietnamese), QStringLiteral("Đinh Mùi"));
        QCOMPARE(lunarYearName(1984, Language::Vietnamese), QStringLiteral("Giáp Tý"));
        QCOMPARE(lunarYearName(1975, Language::English), QStringLiteral("Ất Mão (Wood Cat)"));
        QCOMPARE(shownLunarDate(lunarDate(QDate(2026, 2, 17)), Language::Vietnamese), QStringLiteral("mùng 1 tháng Giêng năm Bính Ngọ"));
        QCOMPARE(shownLunarDate(lunarDate(QDate(2025, 7, 25)), Language::Vietnamese), QStringLiteral("mùng 1 tháng 6 nhuận năm Ất Tỵ"));
        QCOMPARE(shownLunarDate(lunarDate(QDate(2025, 7, 25)), Language::English), QStringLiteral("day 1 of leap month 6, year Ất Tỵ (Wood Snake)"));
        QCOMPARE(shortLunarDate(lunarDate(QDate(2025, 7, 25)), Language::Vietnamese), QStringLiteral("1/6N"));
        QCOMPARE(shortLunarDate(lunarDate(QDate(2026, 2, 18)), Language::English), QStringLiteral("2"));
    }

    void outsideTheYearsKnown() {
        QVERIFY(!lunarDate(QDate(1899, 12, 31)).isValid());
        QVERIFY(!lunarDate(QDate(2101, 1, 1)).isValid());
        QVERIFY(!lunarDate({}).isValid());
        QVERIFY(!solarDate({2026, 6, true, 1}).isValid());
        QVERIFY(!solarDate({2026, 1, false, 31}).isValid());
        QVERIFY(!solarDate({2026, 13, false, 1}).isValid());
        QVERIFY(!solarDate({}).isValid());
    }
};

KHUE_GUILESS_TEST(TestLunarDate)
#include "test_lunar_date.moc"
