// SPDX-License-Identifier: GPL-3.0-or-later
// Scores beside plain SQL, ranks with and without declared interests, the rules of priorities, adoption into studies.
#include "app/governance/committee.h"
#include "app/governance/priority_ranking.h"
#include "app/programme.h"
#include "app/sample/sample_programme.h"
#include "app/store/history.h"
#include "app/store/language.h"
#include "app/studies/adopt_priority.h"
#include "resources/resources.h"
#include "tests/support/test_class.h"

#include <QtCore/QTemporaryDir>

#include <cmath>
#include <random>

using namespace khue;

class TestPriorities : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
    Database& db() { return *m_database; }

    Id<Person> person(int number) {
        Person made;
        made.given_name = QStringLiteral("An %1").arg(number);
        saveChecked(db(), made, "add");
        return made.id;
    }
    Id<Priority> priority(int number) {
        Priority made;
        made.code = QStringLiteral("UT-%1").arg(number);
        made.title_en = QStringLiteral("x");
        saveChecked(db(), made, "add");
        return made.id;
    }
    std::vector<PriorityCriterion> criteria() { return loadAll<PriorityCriterion>(db(), QStringLiteral("1 = 1 ORDER BY position")); }
    void score(Id<Priority> of, Id<Person> by, const std::vector<double>& points) {
        const auto all = criteria();
        for (size_t i = 0; i < points.size(); ++i)
            QVERIFY(setPriorityScore(db(), of, by, all[i].id, points[i]).isEmpty());
    }

private slots:
    void initTestCase() {
        khueInitResources();
        setLanguage(Language::English);
    }
    void init() {
        m_database = openProgramme(m_folder.filePath(QStringLiteral("priorities%1.sqlite").arg(++m_count)));
        db().setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); });
    }
    void cleanup() { m_database.reset(); }

    void itBeginsWithThreeCriteria() {
        QCOMPARE(criteria().size(), size_t(3));
        for (const PriorityCriterion& each : criteria())
            QVERIFY(!each.title_vi.isEmpty() && !each.title_en.isEmpty() && each.weight == 1 && each.maximum == 5);
    }

    void meansAreThoseOfPlainArithmetic() {
        auto all = criteria();
        all[0].weight = 3;
        all[1].maximum = 10;
        for (PriorityCriterion& each : all)
            QVERIFY(saveChecked(db(), each, "save").isEmpty());
        const Id<Priority> first = priority(1);
        const Id<Person> a = person(1), b = person(2), c = person(3);
        score(first, a, {5, 5, 0});   // (3·1 + 0.5 + 0) / 5 = 70 %
        score(first, b, {2.5, 10, 5}); // (1.5 + 1 + 1) / 5 = 70 %
        score(first, c, {0, 0, 5});   // 1 / 5 = 20 %
        PriorityInterest interest;
        interest.priority_id = first;
        interest.person_id = c;
        interest.text = QStringLiteral("owns shares");
        QVERIFY(saveChecked(db(), interest, "add").isEmpty());
        const auto ranked = rankPriorities(db());
        QCOMPARE(ranked.size(), size_t(1));
        QCOMPARE(ranked[0].all.members, 3);
        QVERIFY(std::abs(*ranked[0].all.mean - 160.0 / 3) < 1e-9);
        QVERIFY(std::abs(*ranked[0].all.spread - std::sqrt(2500.0 / 3)) < 1e-9);
        QCOMPARE(ranked[0].disinterested.members, 2);
        QVERIFY(std::abs(*ranked[0].disinterested.mean - 70) < 1e-9);
        QVERIFY(std::abs(*ranked[0].disinterested.spread) < 1e-9);
        const PriorityGrid grid = loadPriorityGrid(db(), first);
        QVERIFY(std::abs(*grid.all.mean - *ranked[0].all.mean) < 1e-9);
        QVERIFY(std::abs(*grid.disinterested.mean - 70) < 1e-9);
        QCOMPARE(*grid.means[0], 2.5);
    }

    void whoHasNotFinishedDoesNotCount() {
        const Id<Priority> first = priority(1);
        score(first, person(1), {5, 5});
        QVERIFY(!rankPriorities(db())[0].all.mean);
        QCOMPARE(rankPriorities(db())[0].rank, 0);
        score(first, person(2), {5, 5, 5});
        QCOMPARE(rankPriorities(db())[0].all.members, 1);
        QCOMPARE(*rankPriorities(db())[0].all.mean, 100.0);
    }

    void manyScoresAgreeWithSql() {
        std::mt19937 random(11);
        std::vector<Id<Person>> people;
        for (int i = 0; i < 9; ++i)
            people.push_back(person(i));
        for (int i = 0; i < 40; ++i) {
            const Id<Priority> each = priority(i);
            for (const Id<Person> by : people) {
                std::vector<double> points;
                for (size_t k = 0; k < 3 - (random() % 9 == 0); ++k)
                    points.push_back(double(random() % 6));
                score(each, by, points);
                if (random() % 7 == 0) {
                    PriorityInterest interest{{}, 0, each, by, InterestKind(random() % 2), QStringLiteral("x"), {}};
                    QVERIFY(saveChecked(db(), interest, "add").isEmpty());
                }
            }
        }
        for (const bool leaveOut : {true, false}) {
            setLeavesOutInterest(db(), leaveOut);
            const auto ranked = rankPriorities(db());
            QCOMPARE(ranked.size(), size_t(40));
            double before = 101;
            for (size_t i = 0; i < ranked.size(); ++i) {
                // Member by member, each total by itself.
                double sum = 0;
                int members = 0;
                for (const Id<Person> by : people) {
                    if (db().single(QStringLiteral("SELECT COUNT(*) FROM priority_score WHERE priority_id = ? AND person_id = ?"), ranked[i].id, by).toInt() < 3)
                        continue;
                    if (leaveOut && db().single(QStringLiteral("SELECT 1 FROM priority_interest WHERE priority_id = ? AND person_id = ?"), ranked[i].id, by).isValid())
                        continue;
                    sum += db().single(QStringLiteral("SELECT SUM(points) FROM priority_score WHERE priority_id = ? AND person_id = ?"), ranked[i].id, by).toDouble() / 15 * 100;
                    ++members;
                }
                const PriorityMean& mean = leaveOut ? ranked[i].disinterested : ranked[i].all;
                QCOMPARE(mean.members, members);
                QVERIFY(std::abs(*mean.mean - sum / members) < 1e-9);
                QVERIFY(*mean.mean <= before + 1e-9);
                before = *mean.mean;
                // The list's SQL says the same.
                QVERIFY(std::abs(db().single(QStringLiteral("SELECT mean FROM %1 z WHERE z.priority_id = ?").arg(priorityMeansSql(leaveOut)), ranked[i].id).toDouble() - *mean.mean) < 1e-9);
                const int better = int(std::count_if(ranked.begin(), ranked.end(), [&](const RankedPriority& other) {
                    return *(leaveOut ? other.disinterested : other.all).mean > *mean.mean + 1e-9;
                }));
                QCOMPARE(ranked[i].rank, better + 1);
            }
        }
    }

    void declinedOnesAreNotRanked() {
        const Id<Priority> first = priority(1);
        score(first, person(1), {5, 5, 5});
        Priority declined = load(db(), first);
        declined.state = PriorityState::Declined;
        saveChecked(db(), declined, "save");
        QVERIFY(rankPriorities(db()).empty());
    }

    void badPointsAreRefused_data() {
        QTest::addColumn<double>("points");
        QTest::newRow("above the maximum") << 5.5;
        QTest::newRow("negative") << -1.0;
    }
    void badPointsAreRefused() {
        QFETCH(double, points);
        const Id<Priority> first = priority(1);
        const Id<Person> by = person(1);
        const auto criterion = criteria()[0].id;
        QVERIFY(setPriorityScore(db(), first, by, criterion, 3).isEmpty());
        QVERIFY(hasErrors(setPriorityScore(db(), first, by, criterion, points)));
        QCOMPARE(db().single(QStringLiteral("SELECT points FROM priority_score")).toDouble(), 3.0);
        PriorityScore twice{{}, 0, first, by, criterion, 2};
        QVERIFY(hasErrors(saveChecked(db(), twice, "add")));
        QVERIFY(setPriorityScore(db(), first, by, criterion, std::nullopt).isEmpty());
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM priority_score")).toInt(), 0);
    }

    void aCriterionKeepsRoomForWhatWasGiven() {
        score(priority(1), person(1), {4, 4, 4});
        PriorityCriterion criterion = criteria()[0];
        criterion.maximum = 3;
        QVERIFY(hasErrors(saveChecked(db(), criterion, "save")));
        criterion.maximum = 4;
        criterion.weight = 0;
        QVERIFY(hasErrors(saveChecked(db(), criterion, "save")));
        criterion.weight = 0.5;
        QVERIFY(saveChecked(db(), criterion, "save").isEmpty());
    }

    void prioritiesComeFromVietNam() {
        Institution oxford;
        oxford.name_en = QStringLiteral("Oxford");
        oxford.country = QStringLiteral("GB");
        saveChecked(db(), oxford, "add");
        Priority made;
        made.code = QStringLiteral("UT-1");
        made.title_en = QStringLiteral("x");
        made.institution_id = oxford.id;
        QList<Problem> problems = saveChecked(db(), made, "add");
        QVERIFY(!hasErrors(problems)); // warned, not refused
        QStringList fields;
        for (const Problem& problem : problems)
            fields.append(problem.field);
        QVERIFY(fields.contains(QStringLiteral("institution_id")) && fields.contains(QStringLiteral("need_vi")));
        made.proposed_on = QDate(2027, 1, 1);
        QVERIFY(hasErrors(saveChecked(db(), made, "save")));
    }

    void membersOfTheScoringCommitteeHaveARow() {
        Committee committee;
        committee.name_en = QStringLiteral("x");
        committee.scores_priorities = true;
        saveChecked(db(), committee, "add");
        const Id<Person> sits = person(1), left = person(2), other = person(3);
        CommitteeMember member{{}, 0, committee.id, sits};
        member.sector = MemberSector::Public;
        QVERIFY(saveChecked(db(), member, "add").isEmpty());
        CommitteeMember past{{}, 0, committee.id, left};
        past.sector = MemberSector::Public;
        past.to_date = QDate(2026, 11, 22);
        QVERIFY(saveChecked(db(), past, "add").isEmpty());
        const Id<Priority> first = priority(1);
        QCOMPARE(loadPriorityGrid(db(), first).members.size(), size_t(1));
        QCOMPARE(loadPriorityGrid(db(), first, {other.value}).members.size(), size_t(2));
        score(first, left, {1, 1, 1}); // what was given stays, whoever gave it
        QCOMPARE(loadPriorityGrid(db(), first).members.size(), size_t(2));
    }

    void aPriorityBecomesAStudy() {
        addSampleProgramme(db());
        const Priority adopted = find<Priority>(db(), QStringLiteral("state = 'under_review' ORDER BY id LIMIT 1"));
        const auto studies = [&] { return db().single(QStringLiteral("SELECT COUNT(*) FROM study WHERE priority_id = ?"), adopted.id).toInt(); };
        const int before = studies();
        const Study study = adoptPriority(db(), adopted.id);
        QCOMPARE(study.priority_id, adopted.id);
        QCOMPARE(study.host_id, adopted.institution_id);
        QCOMPARE(study.summary_vi, adopted.need_vi);
        QVERIFY(load(db(), adopted.id).state == PriorityState::InStudy);
        QVERIFY(!hasErrors(tableOf<Study>.check(db(), study.id.value, tableOf<Study>.toValues(study))));
        const Study second = adoptPriority(db(), adopted.id);
        QVERIFY(second.code != study.code);
        QVERIFY(History(db()).undo());
        QVERIFY(History(db()).undo());
        QVERIFY(load(db(), adopted.id).state == PriorityState::UnderReview);
        QCOMPARE(studies(), before);
        Priority declined = load(db(), adopted.id);
        declined.state = PriorityState::Declined;
        saveChecked(db(), declined, "save");
        QVERIFY_EXCEPTION_THROWN(adoptPriority(db(), adopted.id), Failure);
    }

    void codesFollowOneAnother() {
        QCOMPARE(nextPriorityCode(db()), QStringLiteral("UT-2026-01"));
        addSampleProgramme(db());
        QCOMPARE(nextPriorityCode(db()), QStringLiteral("UT-2026-06"));
    }
};

KHUE_GUILESS_TEST(TestPriorities)
#include "test_priorities.moc"
