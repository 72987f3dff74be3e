// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/enrolment.h"
#include "app/courses/session.h"
#include "app/programme.h"
#include "app/scheduling/timetable.h"
#include "app/store/settings.h"
#include "tests/support/test_class.h"

#include <QtCore/QRandomGenerator>

using namespace khue;

namespace {

QDateTime at(const char* iso) {
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

/// A small programme: two runs, three rooms at three places, two lecturers.
struct House {
    QTemporaryDir folder;
    std::unique_ptr<Database> database = openProgramme(folder.filePath(QStringLiteral("t.sqlite")));
    qint64 hanoi = 0, hue = 0, oxford = 0;
    qint64 small = 0, large = 0, far = 0, abroad = 0;
    qint64 runA = 0, runB = 0, an = 0, binh = 0;
    int number = 0;

    template <class R> qint64 add(R record) {
        Edit edit(*database, "add");
        edit.save(record);
        edit.commit();
        return record.id.value;
    }
    qint64 venue(const char* name, const char* city, const char* country, const char* zone) {
        Venue venue;
        venue.name_vi = QString::fromUtf8(name);
        venue.city = QString::fromUtf8(city);
        venue.country = QString::fromLatin1(country);
        venue.zone = QString::fromLatin1(zone);
        return add(venue);
    }
    qint64 room(const char* name, qint64 venue, int seats) {
        Room room;
        room.name = QString::fromUtf8(name);
        room.venue_id.value = venue;
        room.seats = seats;
        return add(room);
    }
    qint64 person(const char* given, bool faculty) {
        Person person;
        person.family_name = QStringLiteral("Lê");
        person.given_name = QString::fromUtf8(given);
        person.is_faculty = faculty;
        person.is_trainee = !faculty;
        return add(person);
    }
    qint64 run(const char* code) {
        CourseRun run;
        run.code = QString::fromLatin1(code);
        Course course;
        course.code = QLatin1String("K-") + run.code;
        course.title_vi = run.code;
        run.course_id.value = add(course);
        run.venue_id.value = hanoi;
        return add(run);
    }
    void enrol(qint64 run, qint64 person) {
        Enrolment enrolment;
        enrolment.course_run_id.value = run;
        enrolment.person_id.value = person;
        enrolment.state = EnrolmentState::Enrolled;
        add(enrolment);
    }
    qint64 session(qint64 run, const QDateTime& start, int minutes, qint64 room, qint64 lecturer, const char* zone = "Asia/Ho_Chi_Minh", SessionMode mode = SessionMode::InPerson) {
        Session session;
        session.course_run_id.value = run;
        session.number = ++number;
        session.starts_at = start;
        session.ends_at = start.addSecs(minutes * 60);
        session.room_id.value = room;
        session.zone = QString::fromLatin1(zone);
        session.mode = mode;
        const qint64 id = add(session);
        if (lecturer) {
            SessionLecturer teaches;
            teaches.session_id.value = id;
            teaches.person_id.value = lecturer;
            add(teaches);
        }
        return id;
    }
    House() {
        hanoi = venue("Viện A (ví dụ)", "Hà Nội", "VN", "Asia/Ho_Chi_Minh");
        const qint64 across = venue("Viện B (ví dụ)", "Hà Nội", "VN", "Asia/Ho_Chi_Minh");
        hue = across;
        oxford = venue("Example College", "Oxford", "GB", "Europe/London");
        small = room("P.101", hanoi, 2);
        large = room("P.202", hanoi, 40);
        far = room("B.1", hue, 40);
        abroad = room("Seminar Room", oxford, 20);
        an = person("An", true);
        binh = person("Bình", true);
        runA = run("A-01");
        runB = run("B-01");
    }
    Timetable timetable() { return Timetable(*database, at("2026-01-01T00:00:00Z"), at("2027-12-31T00:00:00Z")); }
    QSet<QString> found(qint64 session = 0) {
        const Timetable read = timetable();
        QSet<QString> codes;
        for (const Clash& clash : session ? read.clashesIf(*read.session(session)) : read.clashes()) {
            codes.insert(clashCode(clash.kind));
            if (clash.text.isEmpty() || clash.text.contains(QLatin1String("%")))
                qFatal("unfinished sentence: %s", qPrintable(clash.text));
        }
        return codes;
    }
};

using Codes = QSet<QString>;
QString one(const char* code) { return QString::fromLatin1(code); }

} // namespace

class TestClashes : public QObject {
    Q_OBJECT
private slots:
    void nothingWhereAllIsWell() {
        House house;
        house.session(house.runA, at("2026-03-02T01:00:00Z"), 120, house.large, house.an);
        house.session(house.runA, at("2026-03-02T03:00:00Z"), 120, house.large, house.an); // one ends as the next begins
        QCOMPARE(house.found(), Codes());
    }

    void eachKind() {
        House house;
        const qint64 first = house.session(house.runA, at("2026-03-02T01:00:00Z"), 120, house.large, house.an);
        const qint64 second = house.session(house.runB, at("2026-03-02T02:00:00Z"), 60, house.large, house.an);
        QCOMPARE(house.found(), (Codes{one("lecturer_clash"), one("room_clash")}));
        QCOMPARE(house.found(first), house.found(second));

        // Somebody in both runs; a room with two seats for three.
        const qint64 duc = house.person("Đức", false);
        house.enrol(house.runA, duc);
        house.enrol(house.runB, duc);
        QVERIFY(house.found().contains(one("trainee_clash")));
        QVERIFY(!house.found().contains(one("capacity")));
        const qint64 crowded = house.session(house.runA, at("2026-03-03T01:00:00Z"), 60, house.small, house.binh);
        house.enrol(house.runA, house.person("Lan", false));
        house.enrol(house.runA, house.person("Hoa", false));
        QCOMPARE(house.found(crowded), Codes{one("capacity")});

        const qint64 bare = house.session(house.runA, at("2026-03-04T01:00:00Z"), 60, 0, 0);
        QCOMPARE(house.found(bare), (Codes{one("no_lecturer"), one("no_room")}));
        const qint64 online = house.session(house.runA, at("2026-03-05T09:00:00Z"), 60, 0, house.binh, "Asia/Ho_Chi_Minh", SessionMode::Online);
        QCOMPARE(house.found(online), Codes());
        const qint64 late = house.session(house.runA, at("2026-03-06T09:30:00Z"), 60, 0, house.binh, "Asia/Ho_Chi_Minh", SessionMode::Online); // 16:30–17:30
        QCOMPARE(house.found(late), Codes{one("office_hours")});
        const qint64 newYear = house.session(house.runA, at("2026-02-17T01:00:00Z"), 60, house.large, house.binh);
        QCOMPARE(house.found(newYear), Codes{one("holiday")});
        const qint64 goodFriday = house.session(house.runA, at("2026-04-03T10:00:00Z"), 60, house.abroad, house.binh, "Europe/London");
        QCOMPARE(house.found(goodFriday), Codes{one("holiday")});
    }

    void waysBetweenPlaces() {
        House house;
        house.session(house.runA, at("2026-03-02T01:00:00Z"), 60, house.large, house.an);
        const qint64 near = house.session(house.runA, at("2026-03-02T02:30:00Z"), 60, house.far, house.an); // 30 minutes across the town
        QCOMPARE(house.found(near), Codes{one("travel")});
        QVERIFY(house.found().contains(one("travel")));
        setSetting(*house.database, QStringLiteral("travel_minutes_city"), QStringLiteral("20"));
        QCOMPARE(house.found(near), Codes());
        const qint64 nextDay = house.session(house.runA, at("2026-03-03T10:00:00Z"), 60, house.abroad, house.an, "Europe/London");
        QCOMPARE(house.found(nextDay), Codes{one("travel")}); // a day later on another continent
    }

    void availabilityIsHeld() {
        House house;
        const qint64 id = house.session(house.runA, at("2026-03-24T10:00:00Z"), 60, 0, house.an, "Asia/Ho_Chi_Minh", SessionMode::Online); // Tuesday 10:00 in Oxford
        const qint64 summer = house.session(house.runA, at("2026-03-31T09:00:00Z"), 60, 0, house.an, "Asia/Ho_Chi_Minh", SessionMode::Online); // and the week after, in summer time
        QVERIFY(!house.found(id).contains(one("unavailable")));
        Availability clinic;
        clinic.person_id.value = house.an;
        clinic.starts_at = at("2026-03-03T10:00:00Z");
        clinic.ends_at = at("2026-03-03T11:00:00Z");
        clinic.zone = QStringLiteral("Europe/London");
        clinic.repetition = Repetition::Weekly;
        house.add(clinic);
        QVERIFY(house.found(id).contains(one("unavailable")));
        QVERIFY(house.found(summer).contains(one("unavailable")));
        clinic.kind = AvailabilityKind::IfNeedBe;
        Availability duty = clinic;
        duty.id = {};
        duty.person_id = {};
        duty.course_run_id.value = house.runA;
        house.add(duty);
        QVERIFY(house.found(id).contains(one("if_need_be")));
    }

    void onePassAgreesWithAskingEach() {
        House house;
        QRandomGenerator random(7);
        std::vector<qint64> rooms{house.small, house.large, house.far}, lecturers{house.an, house.binh}, runs{house.runA, house.runB};
        const auto any = [&random](const std::vector<qint64>& ids) { return ids[size_t(random.bounded(int(ids.size())))]; };
        for (int i = 0; i < 3; ++i) {
            runs.push_back(house.run(qPrintable(QStringLiteral("R-%1").arg(i))));
            lecturers.push_back(house.person("Cường", true));
        }
        for (int i = 0; i < 12; ++i) {
            const qint64 trainee = house.person("Mai", false);
            for (const qint64 run : runs)
                if (random.bounded(3) == 0)
                    house.enrol(run, trainee);
        }
        for (int i = 0; i < 150; ++i)
            house.session(any(runs), at("2026-03-02T00:00:00Z").addSecs(900 * random.bounded(600)), 15 * (1 + random.bounded(12)),
                          any(rooms), random.bounded(5) ? any(lecturers) : 0);
        const Timetable timetable = house.timetable();
        QSet<std::pair<int, qint64>> all, each, barred;
        const auto aboutOthers = [](const Clash& clash) { return clash.kind == ClashKind::Lecturer || clash.kind == ClashKind::Room || clash.kind == ClashKind::Trainee; };
        for (const Clash& clash : timetable.clashes()) {
            all.insert({int(clash.kind), clash.session});
            if (aboutOthers(clash))
                all.insert({int(clash.kind), clash.other});
        }
        for (const PlannedSession& session : timetable.sessions()) {
            for (const Clash& clash : timetable.clashesIf(session))
                each.insert({int(clash.kind), session.id});
            for (const Obstacle& obstacle : timetable.obstacles(session, session.start, session.end)) {
                QVERIFY(obstacle.start >= session.start && obstacle.end <= session.end && obstacle.start < obstacle.end);
                barred.insert({int(obstacle.clash.kind), session.id});
            }
        }
        const auto only = [](QSet<std::pair<int, qint64>> set, std::initializer_list<ClashKind> kinds) {
            set.removeIf([&](const std::pair<int, qint64>& entry) { return std::find(kinds.begin(), kinds.end(), ClashKind(entry.first)) == kinds.end(); });
            return set;
        };
        QVERIFY(all.size() > 100);
        const auto overlaps = {ClashKind::Lecturer, ClashKind::Room, ClashKind::Trainee};
        QCOMPARE(only(all, overlaps), only(each, overlaps));
        QCOMPARE(only(barred, overlaps), only(each, overlaps));
        const auto own = {ClashKind::Capacity, ClashKind::NoLecturer, ClashKind::NoRoom, ClashKind::Holiday, ClashKind::OfficeHours};
        QCOMPARE(only(all, own), only(each, own));
        QVERIFY(only(each, {ClashKind::Travel}).contains(only(all, {ClashKind::Travel}))); // all ways, not only those to the next
    }

    void movingAsksForTheNewPlace() {
        House house;
        const qint64 fixed = house.session(house.runA, at("2026-03-02T01:00:00Z"), 120, house.large, house.an);
        const qint64 moved = house.session(house.runB, at("2026-03-05T01:00:00Z"), 120, house.large, house.an);
        const Timetable timetable = house.timetable();
        PlannedSession there = *timetable.session(moved);
        QVERIFY(timetable.clashesIf(there).isEmpty());
        there.start = at("2026-03-02T02:00:00Z").toSecsSinceEpoch();
        there.end = there.start + 7200;
        const QList<Clash> clashes = timetable.clashesIf(there);
        QCOMPARE(clashes.size(), 2);
        QCOMPARE(clashes[0].other, fixed);
        QCOMPARE(clashes[0].from, at("2026-03-02T02:00:00Z"));
        QCOMPARE(clashes[0].to, at("2026-03-02T03:00:00Z"));
        const std::vector<qint64> rooms = timetable.freeRooms(there);
        QVERIFY(std::find(rooms.begin(), rooms.end(), house.large) == rooms.end());
        QVERIFY(std::find(rooms.begin(), rooms.end(), house.small) != rooms.end());
    }

    void unsocialHours_data() {
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("vietNam");
        QTest::addColumn<int>("england");
        QTest::newRow("16-17 in Viet Nam is 9-10 in winter") << "2026-01-15T09:00:00Z" << 60 << 0 << 0;
        QTest::newRow("15-16 is still night there") << "2026-01-15T08:00:00Z" << 60 << 0 << 60;
        QTest::newRow("15-17 in summer") << "2026-07-15T08:00:00Z" << 120 << 0 << 0;
        QTest::newRow("17-19 in Viet Nam") << "2026-07-15T10:00:00Z" << 120 << 120 << 0;
        QTest::newRow("overnight") << "2026-01-15T16:00:00Z" << 600 << 540 << 540;
    }
    void unsocialHours() {
        QFETCH(QString, start);
        QFETCH(int, minutes);
        QFETCH(int, vietNam);
        QFETCH(int, england);
        const qint64 from = at(qPrintable(start)).toSecsSinceEpoch();
        QCOMPARE(burdenOf(OfficeHours(), from, from + minutes * 60), (Burden{vietNam, england}));
    }

    // Runs that share a trainee are held against each other wherever a session might go, not only where they go on at
    // the same time already.
    void tellsOfTraineesWhereverTheSessionMightGo_data() {
        QTest::addColumn<bool>("hasSessions");
        QTest::newRow("the run has sessions in another month") << true;
        QTest::newRow("the run has no session yet") << false;
    }
    void tellsOfTraineesWhereverTheSessionMightGo() {
        QFETCH(bool, hasSessions);
        House house;
        const qint64 trainee = house.person("Mai", false);
        for (const qint64 run : {house.runA, house.runB})
            house.enrol(run, trainee);
        const qint64 inTheWay = house.session(house.runA, at("2026-12-01T02:00:00Z"), 120, house.large, house.an);
        if (hasSessions)
            house.session(house.runB, at("2026-10-01T02:00:00Z"), 120, house.large, house.binh);
        PlannedSession asked;
        asked.run = house.runB;
        asked.number = 9;
        asked.zone = QStringLiteral("Asia/Ho_Chi_Minh");
        asked.start = at("2026-12-01T03:00:00Z").toSecsSinceEpoch();
        asked.end = asked.start + 7200;
        // The whole year, and only the days around it.
        for (const Timetable& read : {house.timetable(), Timetable(*house.database, at("2026-11-30T00:00:00Z"), at("2026-12-02T00:00:00Z"))}) {
            const QList<Clash> clashes = read.clashesIf(asked);
            const auto clash = std::find_if(clashes.begin(), clashes.end(), [](const Clash& each) { return each.kind == ClashKind::Trainee; });
            QVERIFY(clash != clashes.end());
            QCOMPARE(clash->person, trainee);
            QVERIFY2(clash->text.contains(QStringLiteral("Lê Mai")), qPrintable(clash->text));
            const std::vector<Obstacle> obstacles = read.obstacles(asked, asked.start, asked.end);
            const auto obstacle = std::find_if(obstacles.begin(), obstacles.end(), [&](const Obstacle& each) { return each.clash.other == inTheWay; });
            QVERIFY(obstacle != obstacles.end());
            QVERIFY2(obstacle->clash.text.contains(QStringLiteral("Lê Mai")), qPrintable(obstacle->clash.text));
        }
    }
};

KHUE_GUILESS_TEST(TestClashes)
#include "test_clashes.moc"
