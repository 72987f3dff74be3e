// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that agree, their sums beside plain SQL, the forecast, the numbers of the CONSORT flow.
#include "app/sample/sample_programme.h"
#include "app/store/history.h"
#include "app/studies/consort_flow.h"
#include "app/studies/recruitment_progress.h"
#include "tests/app/studies/study_fixture.h"
#include "tests/support/test_class.h"

#include <cmath>
#include <random>

using namespace khue;

class TestRecruitment : public QObject {
    Q_OBJECT
    StudyFixture m_fixture;
    Database& db() { return m_fixture.db(); }

    static Recruitment month(QDate day, int target, int screened, int excluded, int randomised) {
        Recruitment record;
        record.month = day;
        record.target = target;
        record.screened = screened;
        record.not_eligible = excluded;
        record.randomised = randomised;
        return record;
    }
    void keep(const std::vector<Recruitment>& months) {
        const QList<RecruitmentProblem> problems = saveRecruitment(db(), m_fixture.site.id, months);
        QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().problem.text));
    }

private slots:
    void init() { m_fixture.open(); }
    void cleanup() { m_fixture.database.reset(); }

    void whatDoesNotAgreeIsSaidAndNotWritten_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("field");
        for (const auto& [what, field] : {std::pair("more excluded", "not_eligible"), {"more randomised", "randomised"}, {"more lost", "lost"}, {"more analysed", "analysed"},
                                          {"negative", "screened"}, {"to come", "screened"}})
            QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(field);
    }
    void whatDoesNotAgreeIsSaidAndNotWritten() {
        QFETCH(QString, what);
        QFETCH(QString, field);
        keep({month(QDate(2026, 3, 1), 10, 20, 5, 10)});
        Recruitment record = month(QDate(2026, 4, 15), 10, 0, 0, 0);
        if (what == QLatin1String("more excluded"))
            record.declined = 16;
        else if (what == QLatin1String("more randomised"))
            record.randomised = 6; // five of March are left
        else if (what == QLatin1String("more lost"))
            record.lost = record.discontinued = 6;
        else if (what == QLatin1String("more analysed"))
            record.analysed = 11;
        else if (what == QLatin1String("negative"))
            record.screened = -1;
        else {
            record.month = QDate(2026, 12, 1);
            record.screened = 1;
        }
        const QList<RecruitmentProblem> problems = saveRecruitment(db(), m_fixture.site.id, {record});
        QVERIFY(!problems.isEmpty());
        QStringList fields;
        for (const RecruitmentProblem& each : problems)
            fields.append(each.problem.field);
        QVERIFY2(fields.contains(field), qPrintable(fields.join(u' ')));
        QVERIFY(!problems.first().problem.text.isEmpty());
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM recruitment")).toInt(), 1);
        // The rules that imports and check ask say the same.
        record.study_site_id = m_fixture.site.id;
        QVERIFY(!errorOf(saveChecked(db(), record, "add"), field.toLatin1().constData()).isEmpty());
    }

    void screenedInMayRandomisedInJune() {
        keep({month(QDate(2026, 5, 1), 0, 12, 2, 0), month(QDate(2026, 6, 1), 0, 0, 0, 10)});
        // What May gave cannot be taken away any more.
        QVERIFY(!saveRecruitment(db(), m_fixture.site.id, {month(QDate(2026, 5, 1), 0, 5, 2, 0)}).isEmpty());
        QCOMPARE(db().single(QStringLiteral("SELECT screened FROM recruitment WHERE month = '2026-05-01'")).toInt(), 12);
        // Both at once can, as one step that is undone as one.
        keep({month(QDate(2026, 5, 1), 0, 5, 2, 0), month(QDate(2026, 6, 1), 0, 0, 0, 3)});
        History(db()).undo();
        QCOMPARE(db().single(QStringLiteral("SELECT SUM(randomised) FROM recruitment")).toInt(), 10);
        keep({month(QDate(2026, 5, 1), 0, 0, 0, 0), month(QDate(2026, 6, 1), 0, 0, 0, 0)});
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM recruitment")).toInt(), 0);
    }

    void oneRowAMonth() {
        keep({month(QDate(2026, 5, 1), 0, 12, 2, 0)});
        Recruitment again = month(QDate(2026, 5, 20), 1, 0, 0, 0);
        again.study_site_id = m_fixture.site.id;
        QVERIFY(!errorOf(saveChecked(db(), again, "add"), "month").isEmpty());
    }

    void sumsAreThoseOfPlainSql() {
        addSampleProgramme(db());
        Edit edit(db(), "add");
        std::mt19937 random(3);
        for (int number = 0; number < 3; ++number) {
            StudySite site;
            site.study_id = m_fixture.study.id;
            site.code = QStringLiteral("1%1").arg(number);
            site.name = QStringLiteral("Site");
            edit.save(site);
            for (int i = 0; i < 20; ++i) {
                if (random() % 4 == 0)
                    continue;
                Recruitment record = month(QDate(2025, 4, 1).addMonths(i), int(random() % 9), int(20 + random() % 9), int(random() % 6), int(random() % 9));
                record.study_site_id = site.id;
                record.lost = int(random() % 2);
                edit.save(record);
            }
        }
        edit.commit();
        QList<qint64> studies;
        Statement rows = db().query(QStringLiteral("SELECT id FROM study"));
        while (rows.next())
            studies.append(rows.integer(0));
        for (const qint64 study : std::as_const(studies)) {
            const RecruitmentProgress progress = recruitmentProgress(db(), {study});
            const auto sum = [&](const char* figure) {
                return db().single(QStringLiteral("SELECT COALESCE(SUM(%1), 0) FROM recruitment WHERE study_site_id IN (SELECT id FROM study_site WHERE study_id = ?)").arg(QLatin1String(figure)), study).toLongLong();
            };
            QCOMPARE(progress.total.target, sum("target"));
            QCOMPARE(progress.total.screened, sum("screened"));
            QCOMPARE(progress.total.excluded(), sum("not_eligible + declined + other_excluded"));
            QCOMPARE(progress.total.randomised, sum("randomised"));
            QCOMPARE(progress.total.lost, sum("lost"));
            QCOMPARE(progress.total.discontinued, sum("discontinued"));
            QCOMPARE(progress.total.analysed, sum("analysed"));
            RecruitmentSums running;
            for (size_t i = 0; i < progress.months.size(); ++i) {
                if (i)
                    QCOMPARE(progress.months[i].month, progress.months[i - 1].month.addMonths(1)); // no break
                running.randomised += progress.months[i].sums.randomised;
                QCOMPARE(progress.months[i].total.randomised, running.randomised);
            }
            const ConsortFlow flow = consortFlow(db(), {study});
            QCOMPARE(flow.assessed(), flow.excluded() + flow.pending() + flow.randomised());
            QCOMPARE(flow.randomised(), flow.sums.analysed + flow.notAnalysed());
            QVERIFY(flow.leftEarly() <= flow.randomised());
        }
    }

    void theForecastGoesOnAtThePace() {
        // 6, 0 (no row), 9, 12 of 100: 27; the last three months 21, 7 a month; 73 are missing, 11 months.
        keep({month(QDate(2026, 7, 1), 10, 20, 0, 6), month(QDate(2026, 9, 1), 10, 20, 0, 9), month(QDate(2026, 10, 1), 10, 20, 0, 12)});
        const RecruitmentProgress progress = recruitmentProgress(db(), m_fixture.study.id);
        QCOMPARE(progress.lastRecorded, QDate(2026, 10, 1));
        QCOMPARE(progress.targetByNow, 30);
        const auto three = progress.forecast(3), six = progress.forecast(6);
        QVERIFY(three && six);
        QCOMPARE(three->months, 3);
        QCOMPARE(three->pace, 7.0);
        QCOMPARE(three->reached, QDate(2026, 10, 1).addMonths(int(std::ceil(73 / 7.0))));
        QCOMPARE(six->months, 4); // recruitment is no older
        QCOMPARE(six->pace, 27 / 4.0);
        QCOMPARE(six->reached, QDate(2026, 10, 1).addMonths(int(std::ceil(73 / 6.75))));
        const QString words = recruitmentSentence(progress);
        QVERIFY2(words.contains(QStringLiteral("27 of 100")) && words.contains(QStringLiteral("3 behind")) && words.contains(QStringLiteral("9/2027")), qPrintable(words));
    }

    void withoutAPaceItIsNotReached() {
        keep({month(QDate(2026, 8, 1), 0, 4, 0, 0), month(QDate(2026, 10, 1), 0, 2, 0, 0)});
        const auto forecast = recruitmentProgress(db(), m_fixture.study.id).forecast(3);
        QVERIFY(forecast);
        QVERIFY(!forecast->reached.isValid());
        QVERIFY(recruitmentSentence(recruitmentProgress(db(), m_fixture.study.id)).contains(QStringLiteral("will not be reached")));
    }

    void whatIsReachedIsNotForeseen() {
        keep({month(QDate(2026, 9, 1), 0, 80, 0, 70), month(QDate(2026, 10, 1), 0, 40, 0, 30)});
        const RecruitmentProgress progress = recruitmentProgress(db(), m_fixture.study.id);
        QCOMPARE(progress.reachedIn.value_or(QDate()), QDate(2026, 10, 1));
        QVERIFY(!progress.forecast(3));
        QVERIFY(recruitmentSentence(progress).contains(QStringLiteral("reached in 10/2026")));
    }

    void nothingYet() {
        const RecruitmentProgress progress = recruitmentProgress(db(), m_fixture.study.id);
        QVERIFY(progress.months.empty());
        QVERIFY(!progress.forecast(3));
        QVERIFY(!recruitmentSentence(progress).isEmpty());
        // Targets alone are no recruitment.
        keep({month(QDate(2027, 1, 1), 10, 0, 0, 0)});
        QVERIFY(!recruitmentProgress(db(), m_fixture.study.id).lastRecorded.isValid());
    }
};

KHUE_GUILESS_TEST(TestRecruitment)
#include "test_recruitment.moc"
