// SPDX-License-Identifier: GPL-3.0-or-later
// The planner keeps its cost exactly, keeps the rules, and finds the same timetable for the same seed.
#include "app/scheduling/annealing.h"
#include "app/scheduling/ctt_format.h"
#include "app/scheduling/timetable_search.h"
#include "tests/support/places.h"
#include "tests/support/test_class.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

using namespace khue;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int effort = 1;
#else
constexpr int effort = 10;
#endif

QStringList sharedInstances() {
    QStringList result;
    const QDir folder(sharedData(QStringLiteral("itc2007")));
    for (const QString& file : folder.entryList({QStringLiteral("*.ctt")}))
        result.append(folder.filePath(file));
    return result;
}

/// A small problem that has some of everything, where `full` also what the competition does not know.
TimetableProblem anyProblem(uint64_t seed, bool full) {
    RandomSource random(seed);
    TimetableProblem problem;
    problem.days = 1 + random.below(5);
    problem.periodsPerDay = 1 + random.below(7);
    problem.teachers = 5;
    const int courses = 2 + random.below(10), rooms = 1 + random.below(5);
    for (int i = 0; i < courses; ++i) {
        TimetableProblem::Course course;
        course.lectures = random.below(4);
        course.teachers = {random.below(5)};
        if (full && random.below(4) == 0)
            course.teachers.push_back(random.below(5));
        course.minimumDays = random.below(4);
        course.students = random.below(60);
        problem.courses.push_back(course);
    }
    for (int i = 0; i < rooms; ++i)
        problem.rooms.push_back({"", 10 + random.below(50)});
    for (int i = random.below(6); i > 0; --i) {
        TimetableProblem::Curriculum curriculum;
        for (int course = 0; course < courses; ++course)
            if (random.below(3) == 0)
                curriculum.courses.push_back(course);
        curriculum.weight = full ? random.below(3) : 1;
        problem.curricula.push_back(curriculum);
    }
    const int lectures = int(problem.courseOfLecture().size()), periods = problem.periods();
    for (int i = random.below(10); i > 0; --i)
        problem.unavailable.push_back({random.below(courses), random.below(periods)});
    if (!full || lectures < 2)
        return problem;
    for (int i = random.below(6); i > 0; --i) {
        problem.forbiddenPeriods.push_back({random.below(lectures), random.below(periods)});
        problem.forbiddenRooms.push_back({random.below(courses), random.below(rooms)});
        problem.roomUnavailable.push_back({random.below(rooms), random.below(periods)});
        problem.periodCosts.push_back({random.below(lectures), random.below(periods), random.below(20) - 5});
        problem.roomCosts.push_back({random.below(lectures), random.below(rooms), random.below(20) - 5});
        if (const int before = random.below(lectures), after = random.below(lectures); before != after)
            problem.precedences.push_back({before, after});
    }
    const int fixedOne = random.below(lectures);
    problem.fixed.push_back({fixedOne, {random.below(periods), random.below(2) ? LecturePlace::Nowhere : random.below(rooms)}});
    return problem;
}

/// What the competition counts twice for lectures of a curriculum at once; the search has another price for those.
int64_t doubled(const TimetableProblem& problem, const Assignment& timetable) {
    const std::vector<int> courseOf = problem.courseOfLecture();
    int64_t cost = 0;
    for (const TimetableProblem::Curriculum& curriculum : problem.curricula) {
        std::vector<int> held(size_t(problem.periods()));
        for (size_t lecture = 0; lecture < courseOf.size(); ++lecture)
            if (timetable[lecture].isPlaced() && std::count(curriculum.courses.begin(), curriculum.courses.end(), courseOf[lecture]))
                ++held[size_t(timetable[lecture].period)];
        for (int period = 0; period < problem.periods(); ++period) {
            const bool before = period % problem.periodsPerDay > 0 && held[size_t(period) - 1], after = (period + 1) % problem.periodsPerDay > 0 && held[size_t(period) + 1];
            if (!before && !after && held[size_t(period)] > 1)
                cost += int64_t(held[size_t(period)] - 1) * problem.weights.compactness * curriculum.weight;
        }
    }
    return cost;
}

int64_t expectedCost(const TimetableProblem& problem, const Assignment& timetable, const TimetableSearch::Penalties& penalties) {
    const TimetableCost cost = timetableCost(problem, timetable);
    return cost.soft() - doubled(problem, timetable) + cost.clashes * penalties.clash + cost.disorder * penalties.disorder + cost.unplaced * penalties.unplaced;
}

} // namespace

class TestPlanner : public QObject {
    Q_OBJECT

private slots:
    void deltaIsTheWholeCost_data() {
        QTest::addColumn<bool>("full");
        QTest::newRow("as in the competition") << false;
        QTest::newRow("with all that a run may want") << true;
    }
    /// Over random walks that accept nearly everything, clashes and parked lectures and all, and over cool ones.
    void deltaIsTheWholeCost() {
        QFETCH(bool, full);
        const TimetableSearch::Penalties penalties;
        int made = 0;
        for (uint64_t seed = 1; seed <= uint64_t(30 * effort); ++seed) {
            const TimetableProblem problem = anyProblem(seed, full);
            QCOMPARE(QString::fromStdString(problem.fault()), QString());
            RandomSource random(seed);
            TimetableSearch search(problem, penalties, random);
            if (search.movable() == 0)
                continue;
            // What a fixed lecture costs never changes, and the search does not count it.
            const int64_t apart = expectedCost(problem, search.timetable(), penalties) - search.cost();
            if (problem.fixed.empty())
                QCOMPARE(apart, int64_t(0));
            const int64_t outOfBounds = timetableCost(problem, search.timetable()).unavailable;
            for (int i = 0; i < 400; ++i) {
                const int allowed = seed % 2 ? 10 : random.below(300);
                const bool moved = search.tryMove(random, allowed);
                const TimetableCost cost = timetableCost(problem, search.timetable());
                QCOMPARE(search.cost() + apart, expectedCost(problem, search.timetable(), penalties));
                QCOMPARE(search.violations(), int(cost.clashes + cost.disorder + cost.unplaced));
                QCOMPARE(cost.unavailable, outOfBounds);
                made += moved;
            }
            search.parkViolators();
            QCOMPARE(search.cost() + apart, expectedCost(problem, search.timetable(), penalties));
        }
        QVERIFY(made > 1000);
    }

    void aMoveCostsNoMoreThanAllowed() {
        const TimetableProblem problem = readCtt(smallInstance());
        RandomSource random(7);
        TimetableSearch search(problem, {}, random);
        for (int i = 0; i < 20000; ++i) {
            const int64_t before = search.cost();
            const int allowed = random.below(20) - 5;
            const bool moved = search.tryMove(random, allowed);
            QVERIFY(moved ? search.cost() - before <= allowed : search.cost() == before);
        }
    }

    void aSnapshotBringsBackTheTimetable() {
        const TimetableProblem problem = anyProblem(3, true);
        RandomSource random(3);
        TimetableSearch search(problem, {}, random);
        TimetableSearch::Snapshot snapshot;
        search.save(snapshot);
        const Assignment before = search.timetable();
        const int64_t cost = search.cost();
        for (int i = 0; i < 1000; ++i)
            search.tryMove(random, 100);
        search.restore(snapshot);
        QCOMPARE(search.cost(), cost);
        QVERIFY(search.timetable() == before);
    }

    void findsTheBestOfASmallInstance() {
        AnnealingOptions options;
        options.iterations = 200000;
        const AnnealingResult result = anneal(readCtt(smallInstance()), options);
        QCOMPARE(result.cost.hard(), int64_t(0));
        QCOMPARE(result.cost.soft(), bestOfHospital);
    }

    void isTheSameForASeed() {
        const QStringList files = sharedInstances();
        const TimetableProblem problem = readCtt(files.isEmpty() ? smallInstance() : files.first());
        AnnealingOptions options;
        options.iterations = 20000 * effort;
        const AnnealingResult first = anneal(problem, options);
        QVERIFY(anneal(problem, options).timetable == first.timetable);
        QCOMPARE(first.iterations, options.iterations);
        options.seed = 2;
        QVERIFY(anneal(problem, options).timetable != first.timetable);
        options.threads = 3;
        const AnnealingResult threaded = anneal(problem, options);
        QVERIFY(anneal(problem, options).timetable == threaded.timetable);
        options.threads = 1;
        QVERIFY(threaded.cost.soft() <= anneal(problem, options).cost.soft());
    }

    void keepsWhatIsFixedAndForbidden() {
        TimetableProblem problem = readCtt(smallInstance());
        problem.fixed = {{0, {5, 2}}, {3, {4, LecturePlace::Nowhere}}};
        problem.forbiddenRooms = {{1, 0}, {5, 0}, {5, 1}};
        problem.roomUnavailable = {{0, 0}, {0, 1}, {0, 2}};
        problem.forbiddenPeriods = {{12, 9}, {12, 10}, {12, 11}};
        problem.precedences = {{1, 5}, {5, 8}, {14, 1}};
        AnnealingOptions options;
        options.iterations = 100000;
        const AnnealingResult result = anneal(problem, options);
        QCOMPARE(result.cost.hard(), int64_t(0));
        QVERIFY(result.timetable[0] == (LecturePlace{5, 2}));
        QVERIFY(result.timetable[3] == (LecturePlace{4, LecturePlace::Nowhere}));
    }

    /// Two lectures for one teacher in one period: one is left out, and nothing is double booked.
    void leavesOutWhatCannotBePlaced() {
        TimetableProblem problem;
        problem.teachers = 1;
        problem.courses = {{"", 3, {0}, 1, 0}, {"", 1, {}, 1, 0}};
        problem.rooms = {{"", 5}, {"", 5}};
        problem.periodsPerDay = 2;
        problem.unavailable = {{1, 0}, {1, 1}};
        AnnealingOptions options;
        options.iterations = 20000;
        const AnnealingResult result = anneal(problem, options);
        QCOMPARE(result.cost.unplaced, int64_t(2));
        QCOMPARE(result.cost.hard(), int64_t(2));
        problem.rooms.clear();
        QCOMPARE(anneal(problem, options).cost.unplaced, int64_t(4));
        problem.courses.clear();
        problem.unavailable.clear();
        QCOMPARE(anneal(problem, options).timetable.size(), size_t(0));
    }

    /// With a cost for leaving it, a timetable that is as good as any stays.
    void beginsFromATimetableGiven() {
        TimetableProblem problem = readCtt(smallInstance());
        AnnealingOptions options;
        options.iterations = 200000;
        const Assignment released = anneal(problem, options).timetable;
        for (int lecture = 0; lecture < int(released.size()); ++lecture) {
            for (int period = 0; period < problem.periods(); ++period)
                if (period != released[size_t(lecture)].period)
                    problem.periodCosts.push_back({lecture, period, 3});
            for (int room = 0; room < int(problem.rooms.size()); ++room)
                if (room != released[size_t(lecture)].room)
                    problem.roomCosts.push_back({lecture, room, 3});
        }
        options.start = released;
        const AnnealingResult again = anneal(problem, options);
        QCOMPARE(again.cost.wishes, int64_t(0));
        QVERIFY(again.timetable == released);
    }

    void canBeStopped() {
        AnnealingOptions options;
        options.iterations = 1000000000;
        int told = 0;
        const AnnealingResult result = anneal(readCtt(smallInstance()), options, [&](const AnnealingProgress& progress) { return ++told < 3 && progress.fraction <= 1; });
        QCOMPARE(told, 3);
        QCOMPARE(result.cost.hard(), int64_t(0));
        QVERIFY(result.iterations < options.iterations);
    }
    void tellsNothingMoreOnceStopped() {
        AnnealingOptions options;
        options.iterations = 1000000000;
        options.levels = 1; // so that it is stopped in the midst of a level
        int told = 0;
        anneal(readCtt(smallInstance()), options, [&](const AnnealingProgress&) {
            ++told;
            return false;
        });
        QCOMPARE(told, 1);
    }

    void sharedInstancesAreFeasible_data() {
        QTest::addColumn<QString>("file");
        for (const QString& file : sharedInstances())
            QTest::newRow(qPrintable(QFileInfo(file).baseName())) << file;
        QTest::newRow("hospital") << smallInstance();
    }
    /// Without a violation soon; and the cost is what the competition's own definition says.
    void sharedInstancesAreFeasible() {
        QFETCH(QString, file);
        if (sharedInstances().isEmpty())
            qWarning("The competition's instances are not here; only a small one is planned.");
        const TimetableProblem problem = readCtt(file);
        AnnealingOptions options;
        options.iterations = 300000 * effort;
        const AnnealingResult result = anneal(problem, options);
        QCOMPARE(result.cost.hard(), int64_t(0));

        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        const QString judge = sharedData(QStringLiteral("../check/ctt-cost.py"));
        if (python.isEmpty() || !QFile::exists(judge))
            QSKIP("Without python3 and ctt-cost.py the cost is not judged by another.");
        QTemporaryFile solution;
        QVERIFY(solution.open());
        solution.write(cttSolution(problem, result.timetable));
        solution.close();
        QProcess process;
        process.start(python, {judge, file, solution.fileName()});
        QVERIFY(process.waitForFinished(60000));
        const TimetableCost& cost = result.cost;
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
                 QStringLiteral("%1 %2 (%3 %4 %5 %6)").arg(cost.hard()).arg(cost.soft()).arg(cost.roomCapacity).arg(cost.minimumDays).arg(cost.compactness).arg(cost.roomStability));
    }

    /// Where the greedy beginning is a trap, the search gets out of it, from every seed.
    void getsOutOfTraps() {
        const QStringList tight = sharedInstances().filter(QStringLiteral("comp05"));
        if (tight.isEmpty())
            QSKIP("comp05.ctt, in which many beginnings are traps, is not here.");
        const TimetableProblem problem = readCtt(tight.first());
        AnnealingOptions options;
        options.iterations = 1'000'000;
        for (options.seed = 10; options.seed < 10 + uint64_t(effort); ++options.seed)
            QCOMPARE(anneal(problem, options).cost.hard(), int64_t(0));
    }

    /// The reckoning agrees with the competition's on timetables that break rules, too.
    void countsViolationsAsTheCompetitionDoes() {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        const QString judge = sharedData(QStringLiteral("../check/ctt-cost.py"));
        if (python.isEmpty() || !QFile::exists(judge))
            QSKIP("Without python3 and ctt-cost.py the cost is not judged by another.");
        const TimetableProblem problem = readCtt(smallInstance());
        RandomSource random(11);
        for (int round = 0; round < 5; ++round) {
            Assignment timetable(problem.courseOfLecture().size());
            for (LecturePlace& place : timetable)
                if (random.below(10) > 0)
                    place = {random.below(problem.periods()), random.below(int(problem.rooms.size()))};
            QTemporaryFile solution;
            QVERIFY(solution.open());
            solution.write(cttSolution(problem, timetable));
            solution.close();
            QProcess process;
            process.start(python, {judge, smallInstance(), solution.fileName()});
            QVERIFY(process.waitForFinished(60000));
            const TimetableCost cost = timetableCost(problem, timetable);
            QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
                     QStringLiteral("%1 %2 (%3 %4 %5 %6)").arg(cost.hard()).arg(cost.soft()).arg(cost.roomCapacity).arg(cost.minimumDays).arg(cost.compactness).arg(cost.roomStability));
        }
    }

    /// The program writes a solution, the same for a seed, and says by its exit how it went.
    void theCommandLineWritesASolution() {
        QTemporaryDir folder;
        const auto call = [](const QStringList& arguments) {
            QProcess process;
            process.start(commandLine(), QStringList{QStringLiteral("plan")} + arguments);
            return process.waitForFinished(120000) ? process.exitCode() : -1;
        };
        const auto plan = [&](const QString& out, const QString& seed) {
            return call({QStringLiteral("--ctt"), smallInstance(), QStringLiteral("--out"), out, QStringLiteral("--iterations"), QStringLiteral("20000"), QStringLiteral("--seed"), seed});
        };
        const auto read = [](const QString& path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QString one = folder.filePath(QStringLiteral("one.sol")), two = folder.filePath(QStringLiteral("two.sol"));
        QCOMPARE(plan(one, QStringLiteral("7")), 0);
        QCOMPARE(plan(two, QStringLiteral("7")), 0);
        QCOMPARE(read(one).count('\n'), readCtt(smallInstance()).courseOfLecture().size());
        QCOMPARE(read(one), read(two));
        QCOMPARE(call({QStringLiteral("--ctt"), smallInstance(), QStringLiteral("--out"), one}), 2); // without a bound
        QCOMPARE(call({QStringLiteral("--ctt"), smallInstance(), QStringLiteral("--seconds"), QStringLiteral("1")}), 2);
        QCOMPARE(call({QStringLiteral("--ctt"), commandLine(), QStringLiteral("--out"), one, QStringLiteral("--seconds"), QStringLiteral("1")}), 3);
    }

private:
    static constexpr int64_t bestOfHospital = 5; ///< of many long searches, none found better
};

KHUE_GUILESS_TEST(TestPlanner)
#include "test_planner.moc"
