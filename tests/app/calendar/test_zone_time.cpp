// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/zone_time.h"
#include "tests/support/test_class.h"

#include <QtCore/QTimeZone>

using namespace khue;

namespace {

QDate lastSunday(int year, int month) {
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(-(last.dayOfWeek() % 7));
}
QDateTime utc(QDate date, int hour, int minute = 0) {
    return QDateTime(date, QTime(hour, minute), Qt::UTC);
}

} // namespace

class TestZoneTime : public QObject {
    Q_OBJECT
private slots:
    /// Since 1996 summer time runs from the last Sunday of March to the last Sunday of October, 01:00 UTC.
    void britishSummerTimePastAndFuture() {
        for (int year = 1996; year <= 2100; ++year) {
            const QDateTime begins = utc(lastSunday(year, 3), 1), ends = utc(lastSunday(year, 10), 1);
            QCOMPARE(atPlace(begins.addSecs(-1), englandZone).offsetFromUtc(), 0);
            QCOMPARE(atPlace(begins, englandZone).offsetFromUtc(), 3600);
            QCOMPARE(atPlace(ends.addSecs(-1), englandZone).offsetFromUtc(), 3600);
            QCOMPARE(atPlace(ends, englandZone).offsetFromUtc(), 0);
            QCOMPARE(atPlace(begins, vietNamZone).offsetFromUtc(), 7 * 3600);
        }
        // British Standard Time: summer time all year from 1968 to 1971.
        QCOMPARE(atPlace(utc(QDate(1970, 1, 15), 12), englandZone).offsetFromUtc(), 3600);
        QCOMPARE(atPlace(utc(QDate(1972, 1, 15), 12), englandZone).offsetFromUtc(), 0);
    }

    void plannedTimes_data() {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QDateTime>("moment");
        const QDate spring(2026, 3, 29), autumn(2026, 10, 25);
        QTest::newRow("winter") << QDate(2026, 1, 15) << QTime(9, 0) << utc(QDate(2026, 1, 15), 9);
        QTest::newRow("summer") << QDate(2026, 7, 15) << QTime(9, 0) << utc(QDate(2026, 7, 15), 8);
        QTest::newRow("before the gap") << spring << QTime(0, 59) << utc(spring, 0, 59);
        QTest::newRow("in the gap: as if not yet changed") << spring << QTime(1, 30) << utc(spring, 1, 30);
        QTest::newRow("after the gap") << spring << QTime(2, 0) << utc(spring, 1);
        QTest::newRow("twice: the first") << autumn << QTime(1, 30) << utc(autumn, 0, 30);
        QTest::newRow("after it") << autumn << QTime(2, 0) << utc(autumn, 2);
        QTest::newRow("far future") << QDate(2099, 7, 1) << QTime(9, 0) << utc(QDate(2099, 7, 1), 8);
    }
    void plannedTimes() {
        QFETCH(QDate, date);
        QFETCH(QTime, time);
        QFETCH(QDateTime, moment);
        QCOMPARE(plannedMoment(date, time, englandZone), moment);
    }

    void everyHourOfAYearComesBack() {
        for (const QString& zone : {englandZone, vietNamZone, QStringLiteral("America/New_York"), QStringLiteral("Australia/Lord_Howe")})
            for (QDateTime moment = utc(QDate(2026, 1, 1), 0); moment < utc(QDate(2027, 1, 1), 0); moment = moment.addSecs(1800)) {
                const QDateTime local = atPlace(moment, zone);
                const QDateTime back = plannedMoment(local.date(), local.time(), zone);
                QVERIFY(back == moment || (back < moment && atPlace(back, zone).time() == local.time() && back.secsTo(moment) <= 3600));
                QVERIFY(!momentAtPlace(local.date(), local.time(), zone).isValid() || atPlace(momentAtPlace(local.date(), local.time(), zone), zone).time() == local.time());
            }
    }

    void wrongOnesAreInvalid() {
        QVERIFY(!plannedMoment({}, QTime(9, 0), englandZone).isValid());
        QVERIFY(!plannedMoment(QDate(2026, 1, 1), {}, englandZone).isValid());
        QVERIFY(!plannedMoment(QDate(2026, 1, 1), QTime(9, 0), QStringLiteral("Nowhere/At_All")).isValid());
    }

    void ownZoneFirst() {
        QCOMPARE(zonePair(vietNamZone), (ZonePair{vietNamZone, englandZone}));
        QCOMPARE(zonePair(englandZone), (ZonePair{englandZone, vietNamZone}));
        QCOMPARE(zonePair(QStringLiteral("Asia/Saigon")), (ZonePair{vietNamZone, englandZone}));
        QCOMPARE(zonePair(QStringLiteral("Asia/Bangkok")), (ZonePair{QStringLiteral("Asia/Bangkok"), vietNamZone}));
        QVERIFY(QTimeZone(zonePair({}).own.toLatin1()).isValid());
        QCOMPARE(zonePair(QStringLiteral("Nowhere/At_All")), zonePair({}));
        const QDateTime starts = utc(QDate(2026, 12, 1), 2);
        const QString shown = shownInBoth(starts, starts.addSecs(7200), zonePair(vietNamZone));
        QVERIFY2(shown.startsWith(QStringLiteral("09:00–11:00 · ")) && shown.endsWith(QStringLiteral("02:00–04:00")), qPrintable(shown));
    }

    void countries() {
        QCOMPARE(countryOfZone(englandZone), QStringLiteral("GB"));
        QCOMPARE(countryOfZone(vietNamZone), QStringLiteral("VN"));
        QCOMPARE(countryOfZone(QStringLiteral("Europe/Paris")), QStringLiteral("FR"));
        QCOMPARE(countryOfZone(QStringLiteral("UTC")), QString());
        QCOMPARE(zoneOfCountry(QStringLiteral("GB")), englandZone);
    }
};

KHUE_GUILESS_TEST(TestZoneTime)
#include "test_zone_time.moc"
