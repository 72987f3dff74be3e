// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/availability.h"
#include "app/calendar/zone_time.h"
#include "app/programme.h"
#include "app/store/history.h"
#include "tests/support/test_class.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

using namespace khue;

namespace {

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0) {
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}
qint64 seconds(const QDateTime& moment) {
    return moment.toSecsSinceEpoch();
}

} // namespace

class TestAvailability : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    Person m_person;

    Availability made(AvailabilityKind kind, const QDateTime& from, const QDateTime& to, Repetition repetition = Repetition::Once) {
        Availability record;
        record.person_id = m_person.id;
        record.kind = kind;
        record.starts_at = from;
        record.ends_at = to;
        record.repetition = repetition;
        return record;
    }
    Availability stored(Availability record) {
        const QList<Problem> problems = saveChecked(*m_database, record, "availability");
        if (hasErrors(problems))
            qWarning() << problems.first().text;
        return record;
    }
    OwnerId owner() const { return {AvailabilityOwner::Person, m_person.id.value}; }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = openProgramme(m_folder->filePath(QStringLiteral("availability.sqlite")));
        m_person = {};
        m_person.given_name = QStringLiteral("Emma");
        QVERIFY(!hasErrors(saveChecked(*m_database, m_person, "add")));
    }
    void cleanup() {
        m_database.reset();
        m_folder.reset();
    }

    /// Every Monday 09:00 in Oxford stays 09:00 in Oxford, in winter and in summer.
    void weeklyKeepsItsHoursAtThePlace() {
        Availability weekly = made(AvailabilityKind::Unavailable, utc(2026, 3, 9, 9), utc(2026, 3, 9, 12), Repetition::Weekly);
        weekly.zone = englandZone;
        const auto spans = expanded(weekly, utc(2026, 1, 1), utc(2027, 1, 1));
        QCOMPARE(spans.size(), size_t(43));
        for (const TimeSpan& span : spans) {
            const QDateTime starts = atPlace(QDateTime::fromSecsSinceEpoch(span.from, Qt::UTC), englandZone), ends = atPlace(QDateTime::fromSecsSinceEpoch(span.to, Qt::UTC), englandZone);
            QCOMPARE(starts.time(), QTime(9, 0));
            QCOMPARE(ends.time(), QTime(12, 0));
            QCOMPARE(starts.date().dayOfWeek(), 1);
        }
        QCOMPARE(spans[3].from, seconds(utc(2026, 3, 30, 8))); // the day after the clock changed
        QCOMPARE(spans[33].from, seconds(utc(2026, 10, 26, 9)));
        weekly.repeat_until = QDate(2026, 3, 30);
        QCOMPARE(expanded(weekly, utc(2026, 1, 1), utc(2027, 1, 1)).size(), size_t(4));
    }

    /// Over any period: the same spans as a plain walk through all weeks gives, sorted.
    void expansionAgreesWithPlainWalking() {
        QRandomGenerator dice(7);
        for (int round = 0; round < 300; ++round) {
            const QDateTime starts = utc(2025, 1, 1).addSecs(dice.bounded(400 * 86400));
            Availability weekly = made(AvailabilityKind::Available, starts, starts.addSecs(900 + dice.bounded(7 * 86400 - 900)), Repetition::Weekly);
            weekly.zone = dice.bounded(2) ? englandZone : vietNamZone;
            if (dice.bounded(2))
                weekly.repeat_until = atPlace(starts, weekly.zone).date().addDays(dice.bounded(300));
            const QDateTime from = utc(2025, 1, 1).addSecs(dice.bounded(700 * 86400)), to = from.addSecs(1 + dice.bounded(60 * 86400));
            std::vector<std::pair<qint64, qint64>> walked;
            const QDateTime first = atPlace(starts, weekly.zone), last = atPlace(weekly.ends_at, weekly.zone);
            for (int week = 0; week < 200; ++week) {
                const QDate day = first.date().addDays(7 * week);
                if (weekly.repeat_until.isValid() && day > weekly.repeat_until)
                    break;
                const QDateTime a = plannedMoment(day, first.time(), weekly.zone), b = plannedMoment(last.date().addDays(7 * week), last.time(), weekly.zone);
                if (a < to && b > from)
                    walked.emplace_back(seconds(a), seconds(b));
            }
            const auto spans = expanded(weekly, from, to);
            QCOMPARE(spans.size(), walked.size());
            for (size_t i = 0; i < spans.size(); ++i)
                QVERIFY(spans[i].from == walked[i].first && spans[i].to == walked[i].second && (!i || spans[i - 1].from < spans[i].from));
        }
    }

    void answers() {
        stored(made(AvailabilityKind::Available, utc(2026, 12, 7, 1), utc(2026, 12, 7, 5)));
        stored(made(AvailabilityKind::IfNeedBe, utc(2026, 12, 7, 5), utc(2026, 12, 7, 9)));
        const Availability away = stored(made(AvailabilityKind::Unavailable, utc(2026, 12, 7, 3), utc(2026, 12, 7, 4)));
        const AvailabilityCalendar calendar(*m_database, utc(2026, 12, 1), utc(2027, 6, 1));
        const auto fit = [&](const QDateTime& from, const QDateTime& to) { return calendar.ask(owner(), seconds(from), seconds(to)).fit; };
        QCOMPARE(fit(utc(2026, 12, 7, 1), utc(2026, 12, 7, 3)), Fit::Free);
        QCOMPARE(fit(utc(2026, 12, 7, 2), utc(2026, 12, 7, 4)), Fit::Unavailable);
        QCOMPARE(calendar.ask(owner(), seconds(utc(2026, 12, 7, 2)), seconds(utc(2026, 12, 7, 4))).record, away.id.value);
        QCOMPARE(fit(utc(2026, 12, 7, 4), utc(2026, 12, 7, 6)), Fit::IfNeedBe); // half offered, half if need be
        QCOMPARE(fit(utc(2026, 12, 7, 8), utc(2026, 12, 7, 10)), Fit::NotOffered);
        QCOMPARE(fit(utc(2026, 12, 20, 8), utc(2026, 12, 20, 10)), Fit::NotOffered);
        QCOMPARE(fit(utc(2027, 3, 1, 8), utc(2027, 3, 1, 10)), Fit::Free); // offers of December say nothing of March
        QCOMPARE(calendar.ask({AvailabilityOwner::Room, 1}, 0, 10).fit, Fit::Free);
    }

    void rules() {
        Availability nobodys = made(AvailabilityKind::Available, utc(2026, 1, 1), utc(2026, 1, 2));
        nobodys.person_id = {};
        QVERIFY(hasErrors(saveChecked(*m_database, nobodys, "availability")));
        Availability backwards = made(AvailabilityKind::Available, utc(2026, 1, 2), utc(2026, 1, 1));
        QVERIFY(hasErrors(saveChecked(*m_database, backwards, "availability")));
        Availability long_ = made(AvailabilityKind::Available, utc(2026, 1, 2), utc(2026, 1, 10), Repetition::Weekly);
        QVERIFY(hasErrors(saveChecked(*m_database, long_, "availability")));
    }

    void goesWithItsOwnerAndComesBack() {
        const Availability record = stored(made(AvailabilityKind::Unavailable, utc(2026, 1, 1), utc(2026, 1, 2)));
        Edit edit(*m_database, "remove");
        edit.remove(m_person.id);
        edit.commit();
        QCOMPARE(m_database->single(QStringLiteral("SELECT COUNT(*) FROM availability")).toInt(), 0);
        QVERIFY(History(*m_database).undo());
        const std::vector<Availability> back = availabilityOf(*m_database, owner());
        QCOMPARE(back.size(), size_t(1));
        QCOMPARE(back[0].starts_at, record.starts_at);
    }

    void words() {
        Availability days = made(AvailabilityKind::Unavailable, plannedMoment(QDate(2026, 12, 7), QTime(0, 0), vietNamZone), plannedMoment(QDate(2026, 12, 12), QTime(0, 0), vietNamZone));
        QVERIFY(shownAvailability(days).contains(QStringLiteral("11")) && !shownAvailability(days).contains(QStringLiteral("12/12")));
        Availability weekly = made(AvailabilityKind::Unavailable, utc(2026, 12, 7, 2), utc(2026, 12, 7, 5), Repetition::Weekly);
        QVERIFY2(shownAvailability(weekly).contains(QStringLiteral("09:00–12:00")), qPrintable(shownAvailability(weekly)));
    }
};

KHUE_GUILESS_TEST(TestAvailability)
#include "test_availability.moc"
