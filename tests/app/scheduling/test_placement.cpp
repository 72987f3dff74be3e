// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/zone_time.h"
#include "app/programme.h"
#include "app/sample/sample_programme.h"
#include "app/scheduling/placement.h"
#include "app/store/history.h"
#include "tests/support/test_class.h"

using namespace khue;

class TestPlacement : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Database> m_database;
    PlannedSession m_session; ///< one to come of the sample programme, in a room, with a lecturer

    Timetable timetable() const {
        return Timetable(*m_database, QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC), QDateTime(QDate(2027, 12, 31), QTime(0, 0), Qt::UTC));
    }
    PlacementSearch around(const PlannedSession& session) const {
        PlacementSearch search;
        const QDate day = atPlace(QDateTime::fromSecsSinceEpoch(session.start, Qt::UTC), session.zone).date();
        search.first = day.addDays(-3);
        search.last = day.addDays(10);
        return search;
    }
    void unavailable(qint64 person, QDate from, QDate to) {
        Availability away;
        away.person_id.value = person;
        away.starts_at = dayStart(from, QStringLiteral("Asia/Ho_Chi_Minh"));
        away.ends_at = dayStart(to.addDays(1), QStringLiteral("Asia/Ho_Chi_Minh"));
        Edit edit(*m_database, "add");
        edit.save(away);
        edit.commit();
    }

private slots:
    void init() {
        m_database = openProgramme(m_folder.filePath(QStringLiteral("p%1.sqlite").arg(++m_count)));
        m_database->setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); });
        addSampleProgramme(*m_database);
        const Timetable read = timetable();
        m_session = {};
        for (const PlannedSession& session : read.sessions())
            if (session.isScheduled() && session.start > m_database->now().toSecsSinceEpoch() && session.room && !session.online && !session.lecturers.empty() && !m_session.id)
                m_session = session;
        QVERIFY(m_session.id);
    }

    void everyPlaceIsFree() {
        const Timetable read = timetable();
        const PlacementAnswer answer = whenCouldThisBe(read, m_session, around(m_session));
        QCOMPARE(answer.best.size(), 10);
        QVERIFY(answer.ruledOutBy.isEmpty());
        double last = -1;
        for (const Placement& placement : answer.best) {
            QVERIFY(placement.cost >= last);
            last = placement.cost;
            QCOMPARE(placement.session.end - placement.session.start, m_session.end - m_session.start);
            QCOMPARE(placement.cost > 0, !placement.costs.isEmpty());
            for (const Clash& clash : read.clashesIf(placement.session))
                QVERIFY2(clash.severity != Severity::Error, qPrintable(clash.text));
        }
    }

    void unsocialHoursCost() {
        const Timetable read = timetable();
        PlacementSearch search = around(m_session);
        search.earliest = QTime(18, 0);
        search.latest = QTime(22, 0);
        const PlacementAnswer late = whenCouldThisBe(read, m_session, search);
        QVERIFY(!late.best.isEmpty());
        for (const Placement& placement : late.best) {
            QVERIFY(placement.burden.vietNam > 0);
            QVERIFY(placement.cost >= 2 * placement.burden.vietNam);
        }
    }

    void saysWhatRulesEverythingOut() {
        const PlacementSearch search = around(m_session);
        unavailable(m_session.lecturers.front(), search.first, search.last);
        const Timetable read = timetable();
        const PlacementAnswer answer = whenCouldThisBe(read, m_session, search);
        QVERIFY(answer.best.isEmpty());
        QVERIFY(answer.tried > 100);
        QCOMPARE(answer.ruledOutBy.size(), 1);
        QVERIFY2(answer.ruledOutBy[0].contains(read.personName(m_session.lecturers.front())), qPrintable(answer.ruledOutBy[0]));
    }

    void twoWishesTogether() {
        // Absent on all weekdays of one week; weekends are not wanted.
        PlacementSearch search = around(m_session);
        search.first = search.first.addDays(1 - search.first.dayOfWeek());
        search.last = search.first.addDays(6);
        search.weekends = false;
        search.keepOrder = false;
        unavailable(m_session.lecturers.front(), search.first, search.first.addDays(4));
        const Timetable read = timetable();
        const PlacementAnswer answer = whenCouldThisBe(read, m_session, search);
        QVERIFY(answer.best.isEmpty());
        QCOMPARE(answer.ruledOutBy.size(), 2);
        search.weekends = true;
        QVERIFY(!whenCouldThisBe(read, m_session, search).best.isEmpty());
    }

    void mendsMendAndUndo() {
        // Another session of another run is put on top of it, with its room and lecturer.
        const Timetable before = timetable();
        PlannedSession other;
        for (const PlannedSession& session : before.sessions())
            if (session.run != m_session.run && session.isScheduled() && session.room && !session.online)
                other = session;
        QVERIFY(other.id);
        other.start = m_session.start;
        other.end = m_session.end;
        other.room = m_session.room;
        {
            Edit edit(*m_database, "timetable");
            QVERIFY(place(edit, *m_database, other));
            edit.commit();
        }
        const Timetable read = timetable();
        const QList<Clash> clashes = read.clashesIf(*read.session(other.id));
        const auto room = std::find_if(clashes.begin(), clashes.end(), [](const Clash& clash) { return clash.kind == ClashKind::Room; });
        QVERIFY(room != clashes.end());
        const QList<Mend> ways = mends(read, *room);
        QVERIFY(ways.size() >= 2);
        for (const Mend& mend : ways) {
            QVERIFY(!mend.text.contains(u'%'));
            for (const Clash& left : read.clashesIf(mend.session))
                QVERIFY2(left.severity != Severity::Error, qPrintable(mend.text + u'\n' + left.text));
        }
        {
            Edit edit(*m_database, "timetable");
            QVERIFY(place(edit, *m_database, ways.front().session));
            QVERIFY(!place(edit, *m_database, ways.front().session)); // it is there already
            edit.commit();
        }
        History history(*m_database);
        history.undo();
        QCOMPARE(*timetable().session(other.id) == *read.session(other.id), true);
    }

    void canBeCancelled() {
        const Timetable read = timetable();
        Progress progress;
        progress.cancel();
        QVERIFY_EXCEPTION_THROWN(whenCouldThisBe(read, m_session, around(m_session), &progress), Cancelled);
    }
};

KHUE_GUILESS_TEST(TestPlacement)
#include "test_placement.moc"
