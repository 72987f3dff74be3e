// SPDX-License-Identifier: GPL-3.0-or-later
// The competency framework: what is there from the start, its rules, profiles and gaps beside plain SQL.
#include "app/certificates/person_timeline.h"
#include "app/competencies/competency_profile.h"
#include "app/programme.h"
#include "app/sample/sample_programme.h"
#include "app/store/history.h"
#include "app/store/language.h"
#include "app/store/search.h"
#include "resources/resources.h"
#include "tests/support/test_class.h"

#include <QtCore/QTemporaryDir>

using namespace khue;

class TestCompetencies : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
    Database& db() { return *m_database; }

    Id<Person> somebody(const char* name) {
        Person person;
        person.given_name = QString::fromUtf8(name);
        person.is_trainee = true;
        saveChecked(db(), person, "add");
        return person.id;
    }
    Competency area(int position) { return find<Competency>(db(), QStringLiteral("area_id IS NULL AND position = ?"), position); }
    QList<Problem> rate(Id<Person> person, Id<Competency> competency, CompetencyRater rater, int level, QDate on) {
        CompetencyRating rating{{}, 0, person, competency, rater, {}, level, on, {}};
        return saveChecked(db(), rating, "add");
    }
    ProfileLine lineOf(Id<Person> person, Id<Competency> competency) {
        for (const ProfileLine& line : competencyProfile(db(), person))
            if (line.competency == competency)
                return line;
        return {};
    }

private slots:
    void initTestCase() {
        khueInitResources();
        setLanguage(Language::English);
    }
    void init() {
        m_database = openProgramme(m_folder.filePath(QStringLiteral("c%1.sqlite").arg(++m_count)));
        db().setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); });
    }
    void cleanup() { m_database.reset(); }

    void theAreasAreThereFromTheStart() {
        const std::vector<Competency> all = loadAll<Competency>(db(), QStringLiteral("1 = 1 ORDER BY position"));
        QCOMPARE(all.size(), size_t(14));
        QCOMPARE(all.front().title_en, QStringLiteral("Design & planning"));
        QCOMPARE(all.back().title_en, QStringLiteral("Interaction with public & participants"));
        for (const Competency& each : all) {
            QVERIFY(!each.title_vi.isEmpty() && !each.area_id);
            QCOMPARE(each.title_vi, each.title_vi.normalized(QString::NormalizationForm_C));
            QVERIFY(competencyRules(db(), each).isEmpty());
        }
        QCOMPARE(competencyLevels(db()).size(), size_t(4));
        QCOMPARE(competencyLevelTitle(db(), 3), QStringLiteral("3 · Independent"));
        QVERIFY(!search(db(), QStringLiteral("dam bao chat"), 5).isEmpty()); // found as it is typed
    }

    void rulesAreKept() {
        Competency inside;
        inside.area_id = area(1).id;
        QVERIFY(hasErrors(saveChecked(db(), inside, "add"))); // no title
        inside.title_en = QStringLiteral("Framing a question");
        inside.target_level = 5;
        QVERIFY(hasErrors(saveChecked(db(), inside, "add"))); // no such level
        inside.target_level = 3;
        QVERIFY(saveChecked(db(), inside, "add").isEmpty());
        Competency deeper;
        deeper.title_en = QStringLiteral("Deeper");
        deeper.area_id = inside.id;
        QVERIFY(hasErrors(saveChecked(db(), deeper, "add"))); // not an area
        Competency moved = area(1);
        moved.area_id = area(2).id;
        QVERIFY(hasErrors(saveChecked(db(), moved, "save"))); // has competencies within it
        const Id<Person> an = somebody("An");
        QVERIFY(hasErrors(rate(an, inside.id, CompetencyRater::Self, 9, QDate(2026, 1, 1))));
        QVERIFY(hasErrors(rate(an, inside.id, CompetencyRater::Self, 2, QDate(2027, 1, 1))));
        CompetencyRating own{{}, 0, an, inside.id, CompetencyRater::Supervisor, an, 2, QDate(2026, 1, 1), {}};
        QVERIFY(hasErrors(saveChecked(db(), own, "add")));
        Course course;
        course.code = QStringLiteral("C");
        course.title_en = QStringLiteral("C");
        saveChecked(db(), course, "add");
        CourseCompetency taught{{}, 0, course.id, inside.id, 2};
        QVERIFY(saveChecked(db(), taught, "add").isEmpty());
        CourseCompetency twice{{}, 0, course.id, inside.id, 3};
        QVERIFY(hasErrors(saveChecked(db(), twice, "add")));
    }

    void theNewestCountsAndAnAreaIsTheMeanOfWhatIsInIt() {
        Competency one, two;
        one.area_id = two.area_id = area(3).id;
        one.title_en = QStringLiteral("One");
        two.title_en = QStringLiteral("Two");
        saveChecked(db(), one, "add");
        saveChecked(db(), two, "add");
        const Id<Person> an = somebody("An");
        rate(an, one.id, CompetencyRater::Self, 4, QDate(2026, 1, 1));
        rate(an, one.id, CompetencyRater::Self, 2, QDate(2026, 5, 1)); // less than before: she knows better now
        rate(an, two.id, CompetencyRater::Self, 3, QDate(2026, 5, 1));
        QCOMPARE(lineOf(an, one.id).self, std::optional(2.0));
        QCOMPARE(lineOf(an, area(3).id).self, std::optional(2.5));
        QVERIFY(!lineOf(an, area(3).id).supervisor);
        rate(an, area(3).id, CompetencyRater::Supervisor, 1, QDate(2026, 5, 1));
        QCOMPARE(lineOf(an, area(3).id).level(), std::optional(1.0)); // the supervisor's word counts
        rate(an, area(3).id, CompetencyRater::Self, 4, QDate(2026, 6, 1));
        QCOMPARE(lineOf(an, area(3).id).self, std::optional(4.0)); // the area itself, not the mean
        QVERIFY(!lineOf(an, area(4).id).level());
        QVERIFY(History(db()).undo());
        QCOMPARE(lineOf(an, area(3).id).self, std::optional(2.5));
    }

    void gapsOfAGroup() {
        Competency target = area(5);
        target.target_level = 3;
        QVERIFY(saveChecked(db(), target, "save").isEmpty());
        const Id<Person> an = somebody("An"), binh = somebody("Bình"), chau = somebody("Châu");
        rate(an, target.id, CompetencyRater::Supervisor, 4, QDate(2026, 5, 1));
        rate(binh, target.id, CompetencyRater::Self, 1, QDate(2026, 5, 1));
        const std::vector<CompetencyGap> gaps = competencyGaps(db());
        QCOMPARE(gaps.size(), size_t(1)); // only what has a target
        QCOMPARE(gaps[0].people, 3);
        QCOMPARE(gaps[0].assessed, 2);
        QCOMPARE(gaps[0].mean, std::optional(2.5));
        QCOMPARE(gaps[0].gap(), std::optional(0.5));
        QCOMPARE(gaps[0].below.size(), size_t(2));
        QCOMPARE(gaps[0].below[0].person, binh);
        QCOMPARE(gaps[0].below[1].person, chau); // not assessed at all
        Competency inside;
        inside.title_en = QStringLiteral("Inside");
        inside.area_id = target.id;
        saveChecked(db(), inside, "add");
        QCOMPARE(competencyGaps(db()).size(), size_t(2)); // takes its area's target
    }

    /// The sample: means over those with a level, from plain SQL over the newest ratings of areas without competencies.
    void theSampleAgreesWithPlainSql() {
        addSampleProgramme(db());
        for (const CompetencyGap& gap : competencyGaps(db())) {
            if (gap.area || db().single(QStringLiteral("SELECT 1 FROM competency WHERE area_id = ?"), gap.competency).isValid())
                continue;
            Statement row = db().query(
                QStringLiteral("WITH newest AS (SELECT person_id, rater, level, ROW_NUMBER() OVER (PARTITION BY person_id, rater ORDER BY rated_on DESC, id DESC) AS place "
                               "FROM competency_rating WHERE competency_id = ?), "
                               "counted AS (SELECT p.id, COALESCE((SELECT level FROM newest n WHERE n.person_id = p.id AND place = 1 AND rater = 'supervisor'), "
                               "(SELECT level FROM newest n WHERE n.person_id = p.id AND place = 1 AND rater = 'self')) AS level FROM person p WHERE p.is_trainee = 1) "
                               "SELECT COUNT(*), COUNT(level), AVG(level), SUM(CASE WHEN level IS NULL OR level < ? THEN 1 ELSE 0 END) FROM counted"),
                gap.competency, gap.target);
            QVERIFY(row.next());
            QCOMPARE(gap.people, int(row.integer(0)));
            QCOMPARE(gap.assessed, int(row.integer(1)));
            QVERIFY(gap.mean && qAbs(*gap.mean - row.real(2)) < 1e-9);
            QCOMPARE(int(gap.below.size()), int(row.integer(3)));
        }
        const Id<CourseRun> run{1};
        for (const CompetencyGap& gap : competencyGaps(db(), run))
            QCOMPARE(gap.people, db().single(QStringLiteral("SELECT COUNT(*) FROM enrolment WHERE course_run_id = 1 AND state IN ('admitted', 'enrolled', 'completed', 'failed')")).toInt());
    }

    void thePersonsTimelineHoldsEverything() {
        addSampleProgramme(db());
        const Id<Person> person{db().single(QStringLiteral("SELECT c.person_id FROM certificate c JOIN competency_rating r ON r.person_id = c.person_id "
                                                           "JOIN credit_entry e ON e.person_id = c.person_id WHERE c.state = 'issued' ORDER BY c.id LIMIT 1"))
                                    .toLongLong()};
        QVERIFY(person);
        QSet<int> kinds;
        QDate before;
        for (const TimelineEntry& entry : personTimeline(db(), person)) {
            kinds.insert(int(entry.kind));
            QVERIFY(!entry.title.isEmpty());
            QVERIFY(!before.isValid() || entry.date <= before);
            before = entry.date;
        }
        for (const auto kind : {TimelineEntry::Kind::Enrolled, TimelineEntry::Kind::Standing, TimelineEntry::Kind::Certificate, TimelineEntry::Kind::Credit, TimelineEntry::Kind::Assessed})
            QVERIFY(kinds.contains(int(kind)));
    }
};

KHUE_GUILESS_TEST(TestCompetencies)
#include "test_competencies.moc"
