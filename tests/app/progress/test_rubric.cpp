// SPDX-License-Identifier: GPL-3.0-or-later
// Rubrics give scores; a score that changes keeps what it was, who changed it and why; answers of tests come in.
#include "app/interchange/sheet_reader.h"
#include "app/interchange/test_form.h"
#include "app/programme.h"
#include "app/progress/programme_rules.h"
#include "app/progress/rubric.h"
#include "app/progress/rules_in_words.h"
#include "app/progress/score_revision.h"
#include "app/sample/sample_programme.h"
#include "app/store/history.h"
#include "app/store/language.h"
#include "app/store/settings.h"
#include "resources/resources.h"
#include "tests/support/test_class.h"

#include <QtCore/QTemporaryDir>

using namespace khue;

class TestRubric : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
    Database& db() { return *m_database; }
    Assessment project() { return find<Assessment>(db(), QStringLiteral("course_run_id = 1 AND kind = 'assignment' ORDER BY id LIMIT 1")); }
    Score scoreOf(Id<Assessment> assessment, Id<Enrolment> enrolment) { return find<Score>(db(), QStringLiteral("assessment_id = ? AND enrolment_id = ?"), assessment, enrolment); }
    int count(const char* sql) { return db().single(QString::fromLatin1(sql)).toInt(); }
    QString file(const char* name, const QByteArray& text) {
        const QString path = m_folder.filePath(QString::number(m_count) + QString::fromLatin1(name));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) < 0)
            qFatal("cannot write");
        return path;
    }

private slots:
    void initTestCase() {
        khueInitResources();
        setLanguage(Language::English);
    }
    void init() {
        m_database = openProgramme(m_folder.filePath(QStringLiteral("r%1.sqlite").arg(++m_count)));
        db().setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); });
        db().setAuthor(QStringLiteral("Lan"));
        addSampleProgramme(db());
    }
    void cleanup() { m_database.reset(); }

    void filledInItGivesTheScore() {
        Rubric rubric = loadRubric(db(), project().id);
        QCOMPARE(rubric.criteria.size(), size_t(3));
        QCOMPARE(rubric.best(), 10.0);
        std::vector<Id<RubricLevel>> levels;
        for (const Rubric::Criterion& each : rubric.criteria)
            levels.push_back(each.levels.front().id); // the best first
        QCOMPARE(rubric.score(levels), std::optional(10.0));
        levels[0] = rubric.criteria[0].levels[1].id; // 2 of 4
        QCOMPARE(rubric.score(levels), std::optional(8.0));
        rubric.assessment.maximum = 15; // brought to another maximum
        QCOMPARE(rubric.score(levels), std::optional(12.0));
        levels[2] = {};
        QVERIFY(!rubric.score(levels)); // one is not judged yet
        levels[2] = rubric.criteria[0].levels[1].id;
        QVERIFY(!rubric.score(levels)); // a level of another criterion
        QVERIFY(!Rubric().score({}));
    }

    void whatIsChosenIsStoredWithTheScore() {
        const Rubric rubric = loadRubric(db(), project().id);
        const Id<Enrolment> enrolment{db().single(QStringLiteral("SELECT id FROM enrolment e WHERE course_run_id = 1 AND state = 'completed' AND NOT EXISTS "
                                                                 "(SELECT 1 FROM rubric_mark m WHERE m.enrolment_id = e.id) ORDER BY id LIMIT 1")).toLongLong()};
        QVERIFY(enrolment);
        const Score before = scoreOf(project().id, enrolment);
        std::vector<RubricChoice> choices;
        for (const Rubric::Criterion& each : rubric.criteria)
            choices.push_back({each.levels[1].id, QStringLiteral("seen")});
        const int steps = count("SELECT COUNT(*) FROM change_group");
        QVERIFY(saveRubricChoices(db(), rubric, enrolment, choices, QStringLiteral("second reading")).isEmpty());
        QCOMPARE(count("SELECT COUNT(*) FROM change_group"), steps + 1);
        QCOMPARE(scoreOf(project().id, enrolment).points, 5.0);
        QCOMPARE(rubricChoices(db(), rubric, enrolment), choices);
        QCOMPARE(scoreSteps(db(), project().id, enrolment).size(), before.id ? size_t(2) : size_t(1));
        if (before.id)
            QCOMPARE(scoreSteps(db(), project().id, enrolment).back().reason, QStringLiteral("second reading"));
        // A level of another criterion: refused, nothing written.
        std::vector<RubricChoice> wrong = choices;
        wrong[0].level = rubric.criteria[1].levels[0].id;
        QVERIFY(hasErrors(saveRubricChoices(db(), rubric, enrolment, wrong)));
        QCOMPARE(rubricChoices(db(), rubric, enrolment), choices);
        // Somebody of another run.
        const Id<Enrolment> other{db().single(QStringLiteral("SELECT MIN(id) FROM enrolment WHERE course_run_id = 2")).toLongLong()};
        QVERIFY(hasErrors(saveRubricChoices(db(), rubric, other, choices)));
        QVERIFY(History(db()).undo());
        QCOMPARE(scoreOf(project().id, enrolment).points, before.points);
        QVERIFY(!rubricChoices(db(), rubric, enrolment)[0].level);
        // Removing a criterion takes its levels and marks with it.
        Edit edit(db(), "remove");
        edit.remove(rubric.criteria[0].criterion.id);
        edit.commit();
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM rubric_level WHERE rubric_criterion_id = ?"), rubric.criteria[0].criterion.id).toInt(), 0);
    }

    void regradingKeepsWhatItWas() {
        const Score score = find<Score>(db(), QStringLiteral("assessment_id IN (SELECT id FROM assessment WHERE kind = 'pre_test') ORDER BY id LIMIT 1"));
        const Id<Assessment> assessment = score.assessment_id;
        const Id<Enrolment> enrolment = score.enrolment_id;
        QCOMPARE(scoreSteps(db(), assessment, enrolment).size(), size_t(1));
        QVERIFY(hasErrors(regrade(db(), assessment, enrolment, 12, QStringLiteral("  ")))); // says no reason
        QVERIFY(hasErrors(regrade(db(), assessment, enrolment, 20.5, QStringLiteral("x")))); // above the maximum
        QCOMPARE(scoreOf(assessment, enrolment).points, score.points);
        QVERIFY(regrade(db(), assessment, enrolment, 12, QStringLiteral("Question 3 was counted twice")).isEmpty());
        // Typed over in the grid: a change too, without a reason.
        QVERIFY(setScores(db(), {{assessment, enrolment, 13.5}}, QStringLiteral("R")).isEmpty());
        QVERIFY(setScores(db(), {{assessment, enrolment, 13.5}}, QStringLiteral("R")).isEmpty()); // the same is none
        const std::vector<ScoreStep> steps = scoreSteps(db(), assessment, enrolment);
        QCOMPARE(steps.size(), size_t(3));
        QCOMPARE(steps[0].after, std::optional(score.points));
        QCOMPARE(steps[1].before, std::optional(score.points));
        QCOMPARE(steps[1].after, std::optional(12.0));
        QCOMPARE(steps[1].reason, QStringLiteral("Question 3 was counted twice"));
        QCOMPARE(steps[1].by, QStringLiteral("Lan"));
        QCOMPARE(steps[1].at, db().now());
        QCOMPARE(steps[2].after, std::optional(13.5));
        QVERIFY(History(db()).undo());
        QVERIFY(History(db()).undo());
        QCOMPARE(scoreSteps(db(), assessment, enrolment).size(), size_t(1));
        QVERIFY(regrade(db(), assessment, enrolment, std::nullopt, QStringLiteral("Not hers")).isEmpty());
        QVERIFY(!scoreOf(assessment, enrolment).id);
        QCOMPARE(scoreSteps(db(), assessment, enrolment).back().after, std::optional<double>());
    }

    void answersOfATest_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("points"); // of three lines: a number, or «!» where it is refused
        QTest::newRow("a column of scores") << QByteArray("Time,Code,Điểm số\n1,%1,15\n2,%2,\"7,5\"\n3,NOBODY,9\n") << QStringList{"15", "7.5", "!"};
        QTest::newRow("so many of so many") << QByteArray("E-mail,Score\n%3,15 / 30\n%4,30/30\n%3,1/30\n") << QStringList{"10", "20", "!"};
        QTest::newRow("marked against a key") << QByteArray("Code,Q1,Q2,Q3,Q4\nKEY,a,b,c,Đúng\n%1,A,b,c,dung\n%2,b,b,a,Đúng\nNOBODY,a,b,c,d\n") << QStringList{"20", "10", "!"};
        QTest::newRow("above the maximum") << QByteArray("Code,Score\n%1,20\n%2,20.5\n%2x,1\n") << QStringList{"20", "!", "!"};
    }
    void answersOfATest() {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, points);
        const RunGrid grid = loadRunGrid(db(), {1});
        text.replace("%1", grid.trainees[0].code.toUtf8()).replace("%2", grid.trainees[1].code.toUtf8());
        text.replace("%3", grid.trainees[0].email.toUtf8()).replace("%4", grid.trainees[1].email.toUtf8());
        const TestForm form = understandTest(readWorkbook(file("answers.csv", text)), grid, 0);
        QCOMPARE(form.problem, QString());
        QCOMPARE(form.scores.size(), 3);
        for (int i = 0; i < 3; ++i) {
            const PastedScore& score = form.scores[i];
            QCOMPARE(score.problem.isEmpty(), points[i] != QLatin1String("!"));
            if (score.problem.isEmpty())
                QCOMPARE(*score.points, points[i].toDouble());
        }
        const QList<ScoreCell> cells = cellsOf(form.scores, grid, 0);
        QVERIFY(setScores(db(), cells, QStringLiteral("R")).isEmpty());
        QCOMPARE(scoreOf(grid.assessments[0].id, grid.trainees[0].enrolment).points, points[0].toDouble());
    }

    void whatIsNoTestIsSaid() {
        const RunGrid grid = loadRunGrid(db(), {1});
        QVERIFY(!understandTest(readWorkbook(file("a.csv", "Name,Score\nNobody at all,5\n")), grid, 0).problem.isEmpty());
        QVERIFY(understandTest(readWorkbook(file("b.csv", "Code,Q1\n" + grid.trainees[0].code.toUtf8() + ",5\n")), grid, 0).problem.contains(QLatin1String("KEY")));
    }

    void theRulesAreTold() {
        const QString words = rulesInWords(runProgress(db(), {1})).join(u' ');
        QVERIFY2(words.contains(QLatin1String("80%")) && words.contains(QLatin1String("Pass mark: 50%")), qPrintable(words));
        QVERIFY(words.contains(QLatin1String("At risk")));
        Edit edit(db(), "add");
        CourseRun empty;
        empty.code = QStringLiteral("EMPTY");
        empty.course_id = {1};
        edit.save(empty);
        edit.commit();
        QVERIFY(!rulesInWords(runProgress(db(), empty.id)).isEmpty()); // without sessions, assessments or trainees
        QVERIFY_EXCEPTION_THROWN(runProgress(db(), {4711}), Failure);
    }

    void rulesOfTheProgrammeAreSetTogether() {
        std::vector<double> values;
        for (const ProgrammeRule& rule : programmeRules())
            values.push_back(programmeRule(db(), rule));
        QCOMPARE(values[0], 80.0);
        values[0] = 70;
        values[1] = 101;
        QCOMPARE(setProgrammeRules(db(), values).size(), 1);
        QCOMPARE(programmeRule(db(), programmeRules()[0]), 80.0); // nothing was written
        values[1] = 55;
        const int steps = count("SELECT COUNT(*) FROM change_group");
        QVERIFY(setProgrammeRules(db(), values).isEmpty());
        QCOMPARE(count("SELECT COUNT(*) FROM change_group"), steps + 1);
        QCOMPARE(programmeRule(db(), programmeRules()[0]), 70.0);
        QVERIFY(History(db()).undo());
        QCOMPARE(programmeRule(db(), programmeRules()[1]), 50.0);

        // Times are typed as times, and end after they begin; what is out of bounds in the database counts as not set.
        size_t until = 0;
        while (qstrcmp(programmeRules()[until].setting, "office_to_vn") != 0)
            ++until;
        const ProgrammeRule& rule = programmeRules()[until];
        QCOMPARE(shownRule(rule, 17 * 60 + 5), QStringLiteral("17:05"));
        QCOMPARE(ruleFrom(rule, QStringLiteral(" 16h30 ")), std::optional<double>(990));
        QCOMPARE(ruleFrom(rule, QStringLiteral("16")), std::optional<double>(960));
        QVERIFY(!ruleFrom(rule, QStringLiteral("25:00")));
        values[until] = 7 * 60;
        QCOMPARE(setProgrammeRules(db(), values).value(0).field, QStringLiteral("office_to_vn"));
        setSetting(db(), QStringLiteral("meeting_minutes_days"), QStringLiteral("-3"));
        QCOMPARE(programmeRule(db(), "meeting_minutes_days"), 7.0);
    }
};

KHUE_GUILESS_TEST(TestRubric)
#include "test_rubric.moc"
