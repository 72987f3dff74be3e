// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts of runs: nothing is double booked, nothing fixed moves, burdens are shared, what cannot be is explained, and a
// draft is taken and undone as one.
#include "app/calendar/zone_time.h"
#include "app/courses/enrolment.h"
#include "app/courses/venue.h"
#include "app/programme.h"
#include "app/sample/sample_programme.h"
#include "app/scheduling/run_plan.h"
#include "app/scheduling/run_plan_search.h"
#include "app/store/failure.h"
#include "app/store/history.h"
#include "tests/support/places.h"
#include "tests/support/test_class.h"

#include <QtCore/QProcess>

using namespace khue;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 planEffort = 40'000;
#else
constexpr qint64 planEffort = 300'000;
#endif

const QString vietNam = QStringLiteral("Asia/Ho_Chi_Minh");

} // namespace

class TestRunPlan : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Database> m_database;
    qint64 m_run = 0, m_second = 0; ///< two runs of December that share trainees and lecturers

    Timetable timetable() const {
        return Timetable(*m_database, QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC), QDateTime(QDate(2027, 12, 31), QTime(0, 0), Qt::UTC));
    }
    template <class R> qint64 save(R record) {
        Edit edit(*m_database, "add");
        edit.save(record);
        edit.commit();
        return record.id.value;
    }
    qint64 addSession(qint64 run, int number, const std::vector<qint64>& lecturers, SessionMode mode = SessionMode::InPerson, const QDateTime& starts = {}) {
        Session session;
        session.course_run_id.value = run;
        session.number = number;
        session.mode = mode;
        session.zone = vietNam;
        if (starts.isValid()) {
            session.starts_at = starts;
            session.ends_at = starts.addSecs(7200);
        }
        const qint64 id = save(session);
        for (const qint64 lecturer : lecturers) {
            SessionLecturer record;
            record.session_id.value = id;
            record.person_id.value = lecturer;
            save(record);
        }
        return id;
    }
    qint64 addRun(const QString& code) {
        CourseRun run = load<CourseRun>(*m_database, Id<CourseRun>{m_run});
        const qint64 model = run.id.value;
        run.id = {};
        run.code = code;
        run.number = int(m_database->single(QStringLiteral("SELECT MAX(number) + 1 FROM course_run")).toLongLong());
        run.start_date = QDate(2026, 12, 1);
        run.end_date = QDate(2026, 12, 23);
        const qint64 id = save(run);
        int count = 0;
        for (Enrolment enrolment : loadAll<Enrolment>(*m_database, QStringLiteral("course_run_id = ? ORDER BY id"), model)) {
            if (++count > 5)
                break;
            enrolment.id = {};
            enrolment.course_run_id.value = id;
            save(enrolment);
        }
        return id;
    }
    qint64 lecturerOf(const QString& country, int which = 0) {
        Statement rows = m_database->query(QStringLiteral("SELECT p.id FROM person p JOIN institution i ON i.id = p.institution_id WHERE p.is_faculty = 1 AND i.country = ? ORDER BY p.id"), country);
        qint64 id = 0;
        for (int i = 0; i <= which && rows.next(); ++i)
            id = rows.integer(0);
        return id;
    }
    PlanRequest request(const QList<qint64>& runs) const {
        PlanRequest result;
        result.runs = runs;
        result.first = QDate(2026, 12, 1);
        result.last = QDate(2026, 12, 23);
        result.iterations = planEffort;
        return result;
    }
    void take(const PlanDraft& draft, const QSet<qint64>& sessions = {}) {
        Edit edit(*m_database, "timetable");
        takeDraft(edit, *m_database, draft, sessions);
        edit.commit();
    }

private slots:
    void init() {
        m_database = openProgramme(m_folder.filePath(QStringLiteral("p%1.sqlite").arg(++m_count)));
        m_database->setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); });
        addSampleProgramme(*m_database);
        m_run = m_database->single(QStringLiteral("SELECT id FROM course_run WHERE code = 'TOP-HL-01'")).toLongLong();
        QVERIFY(m_run);
        m_second = addRun(QStringLiteral("TEST-02"));
    }

    void nothingIsDoubleBookedAndOrderIsKept_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void nothingIsDoubleBookedAndOrderIsKept() {
        QFETCH(int, seed);
        RandomSource random{uint64_t(seed)};
        const std::vector<qint64> lecturers{lecturerOf(QStringLiteral("VN")), lecturerOf(QStringLiteral("VN"), 1), lecturerOf(QStringLiteral("GB"))};
        const auto some = [&]() -> std::vector<qint64> {
            const qint64 first = lecturers[size_t(random.below(3))], second = lecturers[size_t(random.below(3))];
            return first == second ? std::vector{first} : std::vector{first, second};
        };
        for (int number = 1; number <= 12; ++number) // some begin at odds with all rules
            addSession(m_second, number, some(), random.below(3) ? SessionMode::InPerson : SessionMode::Online,
                       random.below(3) ? QDateTime() : plannedMoment(QDate(2026, 12, 2 + random.below(20)), QTime(7 + random.below(12), 0), vietNam));
        for (int number = 20; number <= 23; ++number)
            addSession(m_run, number, some());
        for (int i = 0; i < 6; ++i) {
            Availability away;
            away.person_id.value = lecturers[size_t(random.below(3))];
            away.starts_at = dayStart(QDate(2026, 12, 1 + random.below(22)), vietNam);
            away.ends_at = away.starts_at.addSecs(3600 * (4 + random.below(40)));
            save(away);
        }
        const Timetable before = timetable();
        int told = 0;
        const PlanDraft draft = planRuns(*m_database, request({m_run, m_second}), nullptr, [&](const PlanState& state) {
            ++told;
            QVERIFY(state.fraction >= 0 && state.fraction <= 1);
            QVERIFY(!state.sessions.empty());
        });
        QVERIFY(told > 0);
        for (const PlanRefusal& refusal : draft.refused)
            QVERIFY(!refusal.ruledOutBy.isEmpty());
        QVERIFY(draft.refused.size() <= 2);
        take(draft);
        const Timetable after = timetable();
        QSet<qint64> changed;
        for (const PlanChange& change : draft.changes) {
            changed.insert(change.before.id);
            QCOMPARE(*after.session(change.after.id) == change.after, true);
            QVERIFY(!change.session.isEmpty() && !change.from.isEmpty() && !change.to.isEmpty());
            QVERIFY(change.before.run == m_run || change.before.run == m_second);
            if (!change.after.isScheduled())
                continue;
            for (const Clash& clash : after.clashesIf(change.after))
                QVERIFY2(clash.severity != Severity::Error && clash.kind != ClashKind::Holiday && clash.kind != ClashKind::Capacity && clash.kind != ClashKind::Travel
                             && clash.kind != ClashKind::Unavailable,
                         qPrintable(clash.text));
        }
        for (const PlannedSession& session : before.sessions())
            if (!changed.contains(session.id))
                QCOMPARE(*after.session(session.id) == session, true);
        for (const qint64 run : {m_run, m_second}) {
            QMap<int, PlannedSession> byNumber;
            for (const PlannedSession& session : after.sessions())
                if (session.run == run && session.isScheduled())
                    byNumber.insert(session.number, session);
            Seconds last = 0;
            for (const PlannedSession& session : std::as_const(byNumber)) {
                QVERIFY(session.start >= last);
                last = session.end;
                QVERIFY(session.online || session.room);
            }
        }
        // One step to undo.
        History history(*m_database);
        history.undo();
        const Timetable undone = timetable();
        for (const PlannedSession& session : before.sessions())
            QCOMPARE(*undone.session(session.id) == session, true);
    }

    /// Trainees of a run without any time yet are in another run, too: the planner must know by itself.
    void traineesOfOtherRunsAreNotDoubleBooked() {
        const qint64 here = lecturerOf(QStringLiteral("VN")), other = lecturerOf(QStringLiteral("VN"), 1);
        // The first run takes the office hours of all weekdays but one hour a day.
        for (int day = 0; day < 5; ++day)
            for (int block = 0; block < 4; ++block)
                addSession(m_run, 50 + day * 4 + block, {other}, SessionMode::Online, plannedMoment(QDate(2026, 12, 1).addDays(day), QTime(8 + block * 2, 0), vietNam));
        addSession(m_second, 1, {here}, SessionMode::Online);
        PlanRequest wanted = request({m_second});
        wanted.last = QDate(2026, 12, 5);
        wanted.earliest = QTime(8, 0);
        wanted.latest = QTime(16, 0);
        wanted.weekends = false;
        const PlanDraft draft = planRuns(*m_database, wanted);
        QCOMPARE(draft.changes.size(), 0);
        QCOMPARE(draft.refused.size(), 1);
        QVERIFY2(draft.refused[0].ruledOutBy.join(u' ').contains(QStringLiteral("TOP-HL-01")), qPrintable(draft.refused[0].ruledOutBy.join(u';')));
        wanted.latest = QTime(18, 0);
        QCOMPARE(planRuns(*m_database, wanted).changes.size(), 1);
    }

    void whatIsFixedStays() {
        const qint64 here = lecturerOf(QStringLiteral("VN"));
        const qint64 fixed = addSession(m_second, 1, {here}, SessionMode::InPerson, plannedMoment(QDate(2026, 12, 8), QTime(19, 0), vietNam));
        const qint64 free = addSession(m_second, 2, {here}, SessionMode::Online, plannedMoment(QDate(2026, 12, 9), QTime(19, 0), vietNam));
        PlanRequest wanted = request({m_second});
        wanted.weights.moved = wanted.weights.movedDay = 0;
        wanted.fixed = {fixed};
        PlanDraft draft = planRuns(*m_database, wanted);
        QCOMPARE(draft.planned, 1);
        QCOMPARE(draft.changes.size(), 1);
        QCOMPARE(draft.changes[0].before.id, free);
        QVERIFY(!draft.changes[0].reasons.isEmpty());
        QVERIFY(draft.changes[0].after.start >= plannedMoment(QDate(2026, 12, 8), QTime(21, 0), vietNam).toSecsSinceEpoch());
        wanted.onlyUnscheduled = true;
        QCOMPARE(planRuns(*m_database, wanted).planned, 0);
        // Where being moved costs more than it saves, all stay.
        wanted.onlyUnscheduled = false;
        wanted.weights.moved = 1000;
        QCOMPARE(planRuns(*m_database, wanted).changes.size(), 0);
        // Where it was released counts, not where it is.
        PlannedSession released = draft.changes[0].before;
        released.start -= 10 * 3600;
        released.end -= 10 * 3600;
        wanted.released.insert(free, released);
        draft = planRuns(*m_database, wanted);
        QCOMPARE(draft.changes.size(), 1);
        QCOMPARE(draft.changes[0].after.start, released.start);
    }

    void isTheSameForASeed() {
        for (int number = 1; number <= 8; ++number)
            addSession(m_second, number, {lecturerOf(QStringLiteral("VN"))});
        PlanRequest wanted = request({m_second, m_run});
        const auto places = [this](const PlanRequest& what) {
            std::vector<PlannedSession> result;
            for (const PlanChange& change : planRuns(*m_database, what).changes)
                result.push_back(change.after);
            return result;
        };
        QVERIFY(places(wanted) == places(wanted));
        const qint64 iterations = planRuns(*m_database, wanted).iterations;
        QVERIFY(iterations <= planEffort && iterations > planEffort / 2);
    }

    void burdensAreSharedFairly() {
        const qint64 there = lecturerOf(QStringLiteral("GB"));
        for (int number = 1; number <= 8; ++number)
            addSession(m_second, number, {there}, SessionMode::Online);
        PlanRequest wanted = request({m_second});
        wanted.onlyUnscheduled = true;
        // Four hours: whenever they are, they are unsocial somewhere.
        wanted.minutes = 240;
        wanted.weights.fairSides = wanted.weights.fairPeople = 0;
        wanted.earliest = QTime(13, 0);
        const PlanDraft without = planRuns(*m_database, wanted);
        wanted.weights.fairSides = 20;
        const PlanDraft with = planRuns(*m_database, wanted);
        QVERIFY(without.refused.isEmpty() && with.refused.isEmpty());
        const auto difference = [](const PlanDraft& draft) { return std::abs(draft.burden.vietNam - draft.burden.england); };
        QVERIFY2(difference(with) < difference(without), qPrintable(QStringLiteral("%1 %2").arg(difference(with)).arg(difference(without))));
        QVERIFY(difference(with) <= 120);
    }

    /// One of two lecturers has all evenings; sharing them asks for two sessions to be moved.
    void lecturersShareTheEvenings() {
        const qint64 early = lecturerOf(QStringLiteral("VN")), late = lecturerOf(QStringLiteral("VN"), 1);
        QVERIFY(early != late);
        for (int day = 1; day <= 4; ++day)
            for (const bool isLate : {false, true})
                addSession(m_second, 2 * day + int(isLate), {isLate ? late : early}, SessionMode::Online, plannedMoment(QDate(2026, 12, day), QTime(isLate ? 17 : 15, 0), vietNam));
        PlanRequest wanted = request({m_second});
        wanted.last = QDate(2026, 12, 4);
        wanted.earliest = QTime(15, 0);
        wanted.keepOrder = false;
        wanted.iterations = 8 * planEffort; // two sessions must change places, through a dearer timetable
        const auto unsocial = [&](int weight) {
            wanted.weights.fairPeople = weight;
            const PlanDraft draft = planRuns(*m_database, wanted);
            QHash<qint64, int> minutes;
            const Timetable read = timetable();
            for (const PlannedSession& session : read.sessions()) {
                if (session.run != m_second)
                    continue;
                PlannedSession planned = session;
                for (const PlanChange& change : draft.changes)
                    if (change.after.id == session.id)
                        planned = change.after;
                minutes[planned.lecturers.front()] += burdenOf(read.officeHours(), planned.start, planned.end).vietNam;
            }
            return std::pair(minutes.value(early), minutes.value(late));
        };
        QCOMPARE(unsocial(0), std::pair(0, 480));
        QCOMPARE(unsocial(20), std::pair(240, 240));
    }

    void tellsWhyThereIsNoPlace() {
        const qint64 here = lecturerOf(QStringLiteral("VN"));
        const qint64 session = addSession(m_second, 1, {here});
        Availability away;
        away.person_id.value = here;
        away.starts_at = dayStart(QDate(2026, 11, 30), vietNam);
        away.ends_at = dayStart(QDate(2026, 12, 25), vietNam);
        save(away);
        const PlanDraft draft = planRuns(*m_database, request({m_second}));
        QCOMPARE(draft.changes.size(), 0);
        QCOMPARE(draft.refused.size(), 1);
        QCOMPARE(draft.refused[0].session.id, session);
        QCOMPARE(draft.refused[0].ruledOutBy.size(), 1);
        QVERIFY2(draft.refused[0].ruledOutBy[0].contains(timetable().personName(here)), qPrintable(draft.refused[0].ruledOutBy[0]));
        // One that has a time would lose it.
        const qint64 scheduled = addSession(m_second, 2, {here}, SessionMode::Online, plannedMoment(QDate(2026, 12, 8), QTime(9, 0), vietNam));
        const PlanDraft again = planRuns(*m_database, request({m_second}));
        QCOMPARE(again.refused.size(), 2);
        QCOMPARE(again.changes.size(), 1);
        QCOMPARE(again.changes[0].before.id, scheduled);
        QVERIFY(!again.changes[0].after.isScheduled());
        QCOMPARE(again.changes[0].reasons, again.refused[1].ruledOutBy);
        take(again);
        QVERIFY(!timetable().session(scheduled)->isScheduled());
    }

    void roomsHaveSeatsAndEquipment() {
        addSession(m_second, 1, {lecturerOf(QStringLiteral("VN"))});
        PlanRequest wanted = request({m_second});
        wanted.equipment = QStringLiteral("flux capacitor");
        const PlanDraft none = planRuns(*m_database, wanted);
        QCOMPARE(none.refused.size(), 1);
        QVERIFY(none.refused[0].ruledOutBy.join(u' ').contains(wanted.equipment));
        Room room = loadAll<Room>(*m_database, QStringLiteral("id = (SELECT MIN(r.id) FROM room r JOIN course_run c ON c.venue_id = r.venue_id WHERE c.id = ?)"), m_second).at(0);
        room.equipment = QStringLiteral("Flux Capacitor");
        room.seats = 5;
        save(room);
        const PlanDraft one = planRuns(*m_database, wanted);
        QCOMPARE(one.changes.size(), 1);
        QCOMPARE(one.changes[0].after.room, room.id.value);
        room = load<Room>(*m_database, room.id);
        room.seats = 4;
        save(room);
        QCOMPARE(planRuns(*m_database, wanted).refused.size(), 1);
    }

    void aPartIsTakenAndAStaleDraftIsNot() {
        for (int number = 1; number <= 4; ++number)
            addSession(m_second, number, {lecturerOf(QStringLiteral("VN"))});
        const PlanDraft draft = planRuns(*m_database, request({m_second}));
        QCOMPARE(draft.changes.size(), 4);
        const qint64 first = draft.changes[0].before.id;
        take(draft, {first});
        QVERIFY(timetable().session(first)->isScheduled());
        QVERIFY(!timetable().session(draft.changes[1].before.id)->isScheduled());
        {
            Edit edit(*m_database, "timetable");
            QVERIFY_EXCEPTION_THROWN(takeDraft(edit, *m_database, draft), Failure); // the first is not where it was
        }
        QVERIFY(!timetable().session(draft.changes[1].before.id)->isScheduled());
    }

    void stopsAndKeepsTheBest() {
        for (int number = 1; number <= 4; ++number)
            addSession(m_second, number, {lecturerOf(QStringLiteral("VN"))});
        PlanRequest wanted = request({m_second});
        wanted.iterations = 1'000'000'000;
        Progress progress;
        const PlanDraft draft = planRuns(*m_database, wanted, &progress, [&progress](const PlanState&) { progress.cancel(); });
        QVERIFY(draft.stopped);
        QVERIFY(draft.iterations < wanted.iterations);
        QCOMPARE(draft.changes.size(), 4);
        // Before anything was found there is nothing to keep.
        QVERIFY_EXCEPTION_THROWN(planRuns(*m_database, wanted, &progress), Cancelled);
    }

    /// The cost that moves keep is the cost reckoned from nothing.
    void deltaIsTheWholeCost() {
        const qint64 here = lecturerOf(QStringLiteral("VN")), there = lecturerOf(QStringLiteral("GB"));
        for (int number = 1; number <= 10; ++number)
            addSession(m_second, number, {number % 2 ? here : there}, number % 3 ? SessionMode::InPerson : SessionMode::Online);
        RunPlanReader reader(*m_database, request({m_run, m_second}), nullptr);
        RunPlanSearch search(reader.model(), {});
        RandomSource random(5);
        int made = 0;
        for (int i = 0; i < 5000; ++i) {
            const int64_t before = search.cost();
            const int allowed = random.below(1000) - 200;
            const bool moved = search.tryMove(random, allowed);
            QVERIFY(moved ? search.cost() - before <= allowed : search.cost() == before);
            QCOMPARE(search.cost(), search.wholeCost());
            made += moved;
        }
        QVERIFY(made > 100);
        RunPlanSearch::Snapshot snapshot;
        search.save(snapshot);
        for (int i = 0; i < 1000; ++i)
            search.tryMove(random, 5000);
        search.restore(snapshot);
        QCOMPARE(search.cost(), snapshot.cost);
        QCOMPARE(search.violations(), snapshot.violations);
        search.mend();
        QCOMPARE(search.cost(), search.wholeCost());
    }

    void refusesWhatCannotBePlanned() {
        QVERIFY(planFault(request({m_run})).isEmpty());
        QVERIFY(!planFault(request({})).isEmpty());
        PlanRequest wanted = request({m_run});
        wanted.last = wanted.first.addDays(-1);
        QVERIFY(!planFault(wanted).isEmpty());
        QVERIFY_EXCEPTION_THROWN(planRuns(*m_database, wanted), Failure);
        wanted = request({m_run});
        wanted.weights.weekend = -1;
        QVERIFY(!planFault(wanted).isEmpty());
        wanted = request({m_run});
        wanted.iterations = 0;
        QVERIFY(!planFault(wanted).isEmpty());
        setDaysOfRuns(wanted, *m_database);
        QCOMPARE(wanted.first, QDate(2026, 12, 7));
        QCOMPARE(wanted.last, QDate(2026, 12, 17));
        // Nothing to move is no fault.
        wanted = request({m_run});
        wanted.onlyUnscheduled = true;
        QCOMPARE(planRuns(*m_database, wanted).planned, 0);
    }

    void theCommandLineTakesOnlyWhenTold() {
        const qint64 session = addSession(m_second, 1, {lecturerOf(QStringLiteral("VN"))});
        const auto call = [this](QStringList arguments) {
            QProcess process;
            process.start(commandLine(), QStringList{QStringLiteral("--db"), m_database->path(), QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("plan")} + arguments);
            process.waitForFinished(120000);
            return std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()));
        };
        const QStringList days{QStringLiteral("--from"), QStringLiteral("2026-12-01"), QStringLiteral("--to"), QStringLiteral("2026-12-23"), QStringLiteral("--iterations"), QStringLiteral("50000"), QStringLiteral("TEST-02")};
        const auto [exit, out] = call(days);
        QCOMPARE(exit, 0);
        QVERIFY2(out.contains(QStringLiteral("TEST-02, session 1: not scheduled → ")), qPrintable(out));
        QVERIFY(!timetable().session(session)->isScheduled());
        const auto [taken, json] = call(days + QStringList{QStringLiteral("--take"), QStringLiteral("--json")});
        QCOMPARE(taken, 0);
        QCOMPARE(QJsonDocument::fromJson(json.toUtf8()).object().value(QStringLiteral("taken")).toInt(), 1);
        QVERIFY(timetable().session(session)->isScheduled());
        QCOMPARE(call({QStringLiteral("NOBODY-01")}).first, 3);
        QCOMPARE(call({}).first, 2);
    }
};

KHUE_GUILESS_TEST(TestRunPlan)
#include "test_run_plan.moc"
