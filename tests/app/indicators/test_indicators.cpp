// SPDX-License-Identifier: GPL-3.0-or-later
// The results framework: its rules, how values are judged, and every measure beside SQL that was written without it.
#include "app/courses/session.h"
#include "app/governance/meeting.h"
#include "app/indicators/annual_figures.h"
#include "app/indicators/profession.h"
#include "app/indicators/ready_framework.h"
#include "app/indicators/standing.h"
#include "app/programme.h"
#include "app/progress/outcome.h"
#include "app/sample/sample_programme.h"
#include "app/store/edit.h"
#include "app/store/history.h"
#include "app/store/language.h"
#include "app/store/settings.h"
#include "app/today/attention.h"
#include "resources/resources.h"
#include "tests/support/test_class.h"

#include <QtCore/QTemporaryDir>

using namespace khue;

class TestIndicators : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
    Database& db() { return *m_database; }

    Indicator added(const char* measure = "", const char* filter = "") {
        Indicator indicator;
        indicator.code = QStringLiteral("X%1").arg(db().single(QStringLiteral("SELECT COUNT(*) FROM indicator")).toInt());
        indicator.name_en = QStringLiteral("Something");
        indicator.measure = QString::fromLatin1(measure);
        indicator.filter = QString::fromUtf8(filter);
        [&] { QVERIFY(!hasErrors(saveChecked(db(), indicator, "add"))); }();
        return indicator;
    }
    template <class R> QString problem(R record, const char* field) {
        for (const Problem& each : saveChecked(db(), record, "add"))
            if (each.field == QLatin1String(field))
                return each.text;
        return {};
    }
    std::optional<double> figure(const char* measure, int year, const RecordFilter& filter = {}) {
        return MeasureFigures(db(), *findMeasure(QString::fromLatin1(measure))).figure(Days::ofYear(year), filter);
    }

private slots:
    void initTestCase() {
        khueInitResources();
        setLanguage(Language::English);
    }
    void init() {
        m_database = openProgramme(m_folder.filePath(QStringLiteral("indicators%1.sqlite").arg(++m_count)));
        db().setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); });
    }
    void cleanup() { m_database.reset(); }

    void badInputIsRefused() {
        Indicator indicator;
        indicator.code = QStringLiteral("N");
        QVERIFY(!problem(indicator, "name_vi").isEmpty());
        indicator.name_vi = QStringLiteral("Tên");
        indicator.measure = QStringLiteral("moonshine");
        QVERIFY(problem(indicator, "measure").contains(QStringLiteral("moonshine")));
        indicator.measure = QStringLiteral("people_trained");
        indicator.filter = QStringLiteral("shoe size=43");
        QVERIFY(problem(indicator, "filter").contains(QStringLiteral("shoe size")));
        indicator.measure.clear();
        indicator.filter = QStringLiteral("sex=female");
        QVERIFY(!problem(indicator, "filter").isEmpty());
        indicator.filter.clear();
        indicator.baseline = 3;
        QVERIFY(!problem(indicator, "baseline_year").isEmpty());
        indicator.baseline_year = 20256;
        QVERIFY(problem(indicator, "baseline_year").contains(QStringLiteral("20256")));
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM indicator")).toInt(), 0);
        const Indicator one = added();
        Indicator twin;
        twin.code = one.code;
        twin.name_vi = QStringLiteral("Hai");
        QVERIFY(!problem(twin, "code").isEmpty());
    }

    void targetsAndValuesAreChecked() {
        const Indicator byHand = added(), computed = added("people_trained");
        IndicatorTarget target{{}, 0, byHand.id, 2026, 10, {}};
        QVERIFY(saveChecked(db(), target, "add").isEmpty());
        QVERIFY(problem(IndicatorTarget{{}, 0, byHand.id, 2026, 12, {}}, "year").contains(QStringLiteral("2026")));
        QVERIFY(problem(IndicatorTarget{{}, 0, byHand.id, 26, 12, {}}, "year").contains(QStringLiteral("26")));
        QVERIFY(problem(IndicatorTarget{{}, 0, computed.id, 2026, 12, {}}, "year").isEmpty()); // another indicator's
        target.value = 11;
        QVERIFY(saveChecked(db(), target, "save").isEmpty()); // itself is not in its own way

        IndicatorValue value{{}, 0, byHand.id, {2026, 0, 0}, 7, {}, {}};
        const QList<Problem> problems = saveChecked(db(), value, "add");
        QCOMPARE(problems.size(), 1); // no evidence: said, not refused
        QVERIFY(!hasErrors(problems) && value.id);
        QVERIFY(!problem(IndicatorValue{{}, 0, byHand.id, {2026, 0, 0}, 8, QStringLiteral("x"), {}}, "measured_on").isEmpty());
        QVERIFY(!problem(IndicatorValue{{}, 0, byHand.id, {2026, 11, 24}, 8, QStringLiteral("x"), {}}, "measured_on").isEmpty()); // tomorrow
        QVERIFY(problem(IndicatorValue{{}, 0, byHand.id, {2026, 11, 23}, 8, QStringLiteral("x"), {}}, "measured_on").isEmpty());
        QVERIFY(!problem(IndicatorValue{{}, 0, byHand.id, {}, 8, QStringLiteral("x"), {}}, "measured_on").isEmpty());
        QVERIFY(problem(IndicatorValue{{}, 0, computed.id, {2026, 0, 0}, 8, QStringLiteral("x"), {}}, "value").contains(QStringLiteral("People trained")));
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM indicator_value WHERE indicator_id = ?"), computed.id).toInt(), 0);

        // An indicator that turns to a measure keeps its values, and says so.
        Indicator turned = byHand;
        turned.measure = QStringLiteral("people_trained");
        const QList<Problem> said = saveChecked(db(), turned, "save");
        QVERIFY(!hasErrors(said) && !said.isEmpty());
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM indicator_value")).toInt(), 2);
        // What belongs to an indicator goes with it, and comes back by undo.
        Edit edit(db(), "remove");
        edit.remove(turned.id);
        edit.commit();
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM indicator_value")).toInt(), 0);
        History(db()).undo();
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM indicator_value")).toInt(), 2);
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM indicator_target")).toInt(), 2);
    }

    void valuesAreJudged_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("target");
        QTest::addColumn<double>("before");
        QTest::addColumn<double>("elapsed");
        QTest::addColumn<bool>("grows");
        QTest::addColumn<bool>("decrease");
        QTest::addColumn<int>("state");
        const int reached = int(StandingState::Reached), onCourse = int(StandingState::OnCourse), nearly = int(StandingState::Nearly), behind = int(StandingState::Behind);
        QTest::newRow("reached") << 10. << 10. << 0. << 0.2 << true << false << reached;
        QTest::newRow("half a year, half the way") << 5. << 10. << 0. << 0.5 << true << false << onCourse;
        QTest::newRow("half a year, a little less") << 4. << 10. << 0. << 0.5 << true << false << nearly;
        QTest::newRow("half a year, far less") << 3.9 << 10. << 0. << 0.5 << true << false << behind;
        QTest::newRow("the year is over") << 8. << 10. << 0. << 1. << true << false << nearly;
        QTest::newRow("the year is over, behind") << 7.9 << 10. << 0. << 1. << true << false << behind;
        QTest::newRow("a share does not grow") << 50. << 80. << 0. << 0.5 << false << false << behind;
        QTest::newRow("a share, nearly") << 65. << 80. << 0. << 0.5 << false << false << nearly;
        QTest::newRow("adding up from 6 to 10") << 8. << 10. << 6. << 0.5 << true << false << onCourse;
        QTest::newRow("adding up, not enough") << 6.1 << 10. << 6. << 0.5 << true << false << behind;
        QTest::newRow("lower is better") << 9. << 10. << 0. << 0.5 << true << true << reached;
        QTest::newRow("lower, nearly") << 12. << 10. << 0. << 0.5 << true << true << nearly;
        QTest::newRow("lower, behind") << 13. << 10. << 0. << 0.5 << true << true << behind;
    }
    void valuesAreJudged() {
        QFETCH(double, value);
        QFETCH(double, target);
        QFETCH(double, before);
        QFETCH(double, elapsed);
        QFETCH(bool, grows);
        QFETCH(bool, decrease);
        QFETCH(int, state);
        Judged judged{value, target, before, elapsed, grows, decrease ? IndicatorAim::Decrease : IndicatorAim::Increase, 0.8};
        QCOMPARE(int(judgeStanding(judged)), state);
        judged.target.reset();
        QCOMPARE(judgeStanding(judged), StandingState::NoTarget);
        judged.value.reset();
        QCOMPARE(judgeStanding(judged), StandingState::NoValue);
    }

    void theLatestValueOfAYearCounts() {
        const Indicator indicator = added();
        const auto add = [&](PartialDate on, double value) {
            IndicatorValue record{{}, 0, indicator.id, on, value, QStringLiteral("x"), {}};
            QVERIFY(saveChecked(db(), record, "add").isEmpty());
        };
        add({2026, 9, 1}, 5);
        add({2026, 3, 0}, 3);
        QCOMPARE(standingOf(db(), indicator.id, 2026).value, 5.0);
        add({2026, 0, 0}, 4); // the year's last word
        QCOMPARE(standingOf(db(), indicator.id, 2026).value, 4.0);
        QVERIFY(!standingOf(db(), indicator.id, 2025).value);
        add({2025, 0, 0}, 2);
        QCOMPARE(standingOf(db(), indicator.id, 2026).previous, 2.0);
    }

    void theReadyFrameworkIsAddedOnce() {
        Edit edit(db(), "ready_framework");
        const int added = addReadyFramework(edit, db());
        edit.commit();
        QVERIFY(added >= 8);
        QCOMPARE(missingFromReadyFramework(db()), 0);
        Edit again(db(), "ready_framework");
        QCOMPARE(addReadyFramework(again, db()), 0);
        again.commit();
        // Every level and every scope is there, every record keeps its rules, both languages are filled in.
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(DISTINCT scope) FROM indicator")).toInt(), 3);
        for (const Indicator& each : loadAll<Indicator>(db(), QStringLiteral("1 = 1"))) {
            QVERIFY(indicatorRules(db(), each).isEmpty());
            QVERIFY(!each.name_vi.isEmpty() && !each.name_en.isEmpty() && !each.unit_vi.isEmpty() && !each.unit_en.isEmpty());
            QVERIFY(each.isComputed() || !each.definition_vi.isEmpty());
        }
        // A removed one can be had again.
        Edit removal(db(), "remove");
        removal.remove(find<Indicator>(db(), QStringLiteral("code = 'B1'")).id);
        removal.commit();
        QCOMPARE(missingFromReadyFramework(db()), 1);
    }

    void professionsFollowFromTitles_data() {
        QTest::addColumn<QString>("titles");
        QTest::addColumn<QString>("profession");
        QTest::newRow("doctor behind degrees") << QStringLiteral("PGS TS BS") << QStringLiteral("doctor");
        QTest::newRow("specialist") << QStringLiteral("BSCKII") << QStringLiteral("doctor");
        QTest::newRow("nurse") << QStringLiteral("ThS CNĐD") << QStringLiteral("nurse");
        QTest::newRow("degree only") << QStringLiteral("ThS") << QStringLiteral("other");
        QTest::newRow("position") << QStringLiteral("Trưởng phòng") << QStringLiteral("other");
        QTest::newRow("nothing") << QString() << QStringLiteral("unknown");
    }
    void professionsFollowFromTitles() {
        QFETCH(QString, titles);
        QTEST(professionOfTitles(titles), "profession");
    }

    void figuresAreTheirRecords() {
        addSampleProgramme(db());
        for (int year : {2025, 2026, 2027})
            for (const Measure* measure : allMeasures()) {
                const MeasureFigures figures(db(), *measure);
                const std::vector<MeasureRecord> records = measureRecords(db(), *measure, Days::ofYear(year));
                const auto expected = figureOf(*measure, records), found = figures.figure(Days::ofYear(year));
                QCOMPARE(found.has_value(), expected.has_value());
                if (found)
                    QVERIFY2(qAbs(*found - *expected) < 1e-9, measure->code);
                const TableInfo* table = db().table(QString::fromLatin1(measure->table));
                QVERIFY2(table, measure->code);
                QSet<qint64> ids;
                for (const MeasureRecord& record : records) {
                    RowValues values;
                    QVERIFY2(loadRow(db(), *table, record.id, values) > 0, measure->code); // each opens
                    QVERIFY2(!record.title.isEmpty() && record.day.year() == year, measure->code);
                    ids.insert(record.id);
                }
                QCOMPARE(ids.size(), qsizetype(records.size())); // none twice
                // Groups part the records: nothing is lost and nothing counted twice.
                for (size_t i = 0; i < measure->breakdowns.size(); ++i) {
                    int parts = 0;
                    double sum = 0;
                    for (const GroupFigure& group : figures.groups(int(i), Days::ofYear(year))) {
                        parts += group.records;
                        sum += group.value;
                        const RecordFilter only{QString::fromLatin1(measure->breakdowns[i]->code), group.group};
                        QVERIFY(qAbs(*figures.figure(Days::ofYear(year), only) - group.value) < 1e-9);
                    }
                    QCOMPARE(parts, int(records.size()));
                    if (measure->reckoning == Reckoning::Count || measure->reckoning == Reckoning::Sum)
                        QVERIFY(qAbs(sum - *found) < 1e-9);
                }
            }
    }

    void trainingFiguresArePlainSql() {
        addSampleProgramme(db());
        const auto sql = [&](const char* text) { return db().single(QString::fromUtf8(text)).toDouble(); };
        QVERIFY(sql("SELECT COUNT(*) FROM enrolment WHERE state = 'completed'") > 10);
        QCOMPARE(figure("enrolments_completed", 2026), sql("SELECT COUNT(*) FROM enrolment e, course_run r WHERE r.id = e.course_run_id AND e.state = 'completed' AND r.end_date LIKE '2026%'"));
        QCOMPARE(figure("people_trained", 2026), sql("SELECT COUNT(DISTINCT person_id) FROM enrolment e, course_run r WHERE r.id = e.course_run_id AND e.state = 'completed' AND r.end_date LIKE '2026%'"));
        QCOMPARE(figure("people_trained", 2026, {QStringLiteral("sex"), QStringLiteral("female")}),
                 sql("SELECT COUNT(*) FROM person WHERE sex = 'female' AND id IN (SELECT person_id FROM enrolment e, course_run r WHERE r.id = e.course_run_id AND e.state = 'completed' AND r.end_date LIKE '2026%')"));
        QCOMPARE(figure("people_trained", 2026, {QStringLiteral("province"), QStringLiteral("Hà Nội")}),
                 sql("SELECT COUNT(*) FROM person WHERE institution_id IN (SELECT id FROM institution WHERE city = 'Hà Nội') AND id IN (SELECT person_id FROM enrolment WHERE state = 'completed')"));
        QCOMPARE(figure("people_trained", 2026, {QStringLiteral("profession"), QStringLiteral("doctor")}),
                 sql("SELECT COUNT(*) FROM person WHERE titles LIKE '%BS%' AND id IN (SELECT person_id FROM enrolment WHERE state = 'completed')"));
        QCOMPARE(figure("certificates_issued", 2026), sql("SELECT COUNT(*) FROM certificate WHERE state = 'issued' AND issued_on BETWEEN '2026-01-01' AND '2026-12-31'"));
        QCOMPARE(figure("credit_hours", 2026), sql("SELECT SUM(credit_hours) FROM certificate WHERE state = 'issued' AND issued_on BETWEEN '2026-01-01' AND '2026-12-31'"));
        QCOMPARE(figure("runs_held", 2026), sql("SELECT COUNT(*) FROM course_run WHERE state = 'finished' AND end_date LIKE '2026%'"));
        QCOMPARE(*figure("completion", 2026), sql("SELECT 100.0 * SUM(e.state = 'completed') / COUNT(*) FROM enrolment e JOIN course_run r ON r.id = e.course_run_id "
                                                  "WHERE r.state = 'finished' AND e.state NOT IN ('applied', 'waiting')"));
        // The gain, as the outcomes have it.
        double sum = 0;
        int count = 0;
        const Outcomes outcomes = allOutcomes(db());
        for (const TraineeOutcome& each : outcomes.trainees)
            if (each.outcome.gain) {
                sum += *each.outcome.gain;
                ++count;
            }
        QVERIFY(count > 10);
        QVERIFY(qAbs(*figure("normalised_gain", 2026) - sum / count) < 1e-9);
        QVERIFY(!figure("normalised_gain", 2001)); // of nobody there is no mean
        QCOMPARE(figure("people_trained", 2001), 0.0);
    }

    /// A session or meeting counts on the day that the clock at its place shows, also around the turn of the year.
    void daysAreThoseOfThePlace_data() {
        QTest::addColumn<QDateTime>("starts");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("day");
        const QString vietNam = QStringLiteral("Asia/Ho_Chi_Minh"), england = QStringLiteral("Europe/London");
        const auto utc = [](int year, int month, int day, int hour, int minute) { return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC); };
        QTest::newRow("the last minute of the year in Viet Nam") << utc(2025, 12, 31, 16, 59) << vietNam << QDate(2025, 12, 31);
        QTest::newRow("the first of the next") << utc(2025, 12, 31, 17, 0) << vietNam << QDate(2026, 1, 1);
        QTest::newRow("before seven in Viet Nam") << utc(2025, 12, 31, 23, 30) << vietNam << QDate(2026, 1, 1);
        QTest::newRow("the same hour in Oxford") << utc(2025, 12, 31, 23, 30) << england << QDate(2025, 12, 31);
        QTest::newRow("midnight in Oxford") << utc(2026, 1, 1, 0, 0) << england << QDate(2026, 1, 1);
        QTest::newRow("summer time in Oxford") << utc(2026, 6, 30, 23, 30) << england << QDate(2026, 7, 1);
        QTest::newRow("far in the west") << utc(2026, 1, 1, 9, 0) << QStringLiteral("Pacific/Honolulu") << QDate(2025, 12, 31);
    }
    void daysAreThoseOfThePlace() {
        QFETCH(QDateTime, starts);
        QFETCH(QString, zone);
        QFETCH(QDate, day);
        Committee committee;
        committee.name_en = QStringLiteral("Board");
        QVERIFY(!hasErrors(saveChecked(db(), committee, "add")));
        Meeting meeting;
        meeting.committee_id = committee.id;
        meeting.title_en = QStringLiteral("First");
        meeting.starts_at = starts;
        meeting.ends_at = starts.addSecs(3600);
        meeting.zone = zone;
        meeting.state = MeetingState::Held;
        QVERIFY(!hasErrors(saveChecked(db(), meeting, "add")));
        for (int year : {2024, 2025, 2026, 2027})
            QCOMPARE(figure("meetings_held", year), double(year == day.year()));
        const Measure& held = *findMeasure(u"meetings_held");
        for (int off : {-1, 0, 1}) {
            const auto records = measureRecords(db(), held, {day.addDays(off), day.addDays(off)});
            QCOMPARE(records.size(), size_t(off == 0));
            if (off == 0)
                QCOMPARE(records.front().day, day);
        }
        QCOMPARE(measureRecords(db(), held, {}).size(), size_t(1));
        // Not before its day has come.
        db().setClock([&] { return QDateTime(day.addDays(-1), QTime(12, 0), Qt::LocalTime); });
        QCOMPARE(measureRecords(db(), held, {}).size(), size_t(0));
        QCOMPARE(MeasureFigures(db(), held).figure({}), 0.0);
        db().setClock([&] { return QDateTime(day, QTime(12, 0), Qt::LocalTime); });
        QCOMPARE(MeasureFigures(db(), held).figure({}), 1.0);
    }

    void traineesBecomeTrainers() {
        addSampleProgramme(db());
        const double before = MeasureFigures(db(), *findMeasure(u"trainees_became_trainers")).figure(Days::untilEndOf(2026)).value();
        QCOMPARE(before, 1.0); // one of the sample's trainees helps to teach the next course
        Statement row = db().query(QStringLiteral("SELECT e.person_id, r.end_date FROM enrolment e JOIN course_run r ON r.id = e.course_run_id WHERE e.state = 'completed' "
                                                  "AND NOT EXISTS (SELECT 1 FROM session_lecturer l WHERE l.person_id = e.person_id) ORDER BY e.id LIMIT 1"));
        QVERIFY(row.next());
        const Id<Person> person{row.integer(0)};
        const QDate ended = QDate::fromString(row.text(1), Qt::ISODate);
        const auto teach = [&](QDate on, EngagementState state) {
            Session session;
            session.course_run_id = find<CourseRun>(db(), QStringLiteral("1 = 1 ORDER BY id LIMIT 1")).id;
            session.number = 100 + db().single(QStringLiteral("SELECT MAX(id) FROM session")).toInt();
            session.starts_at = QDateTime(on, QTime(2, 0), Qt::UTC);
            session.ends_at = session.starts_at.addSecs(3600);
            SessionLecturer lecturer;
            lecturer.person_id = person;
            lecturer.state = state;
            Edit edit(db(), "add");
            edit.save(session);
            lecturer.session_id = session.id;
            edit.save(lecturer);
            edit.commit();
            return MeasureFigures(db(), *findMeasure(u"trainees_became_trainers")).figure(Days::untilEndOf(2027)).value() - before;
        };
        QCOMPARE(teach(ended.addDays(-300), EngagementState::Confirmed), 0.0); // before she learned
        QCOMPARE(teach(QDate(2026, 12, 20), EngagementState::Confirmed), 0.0); // still to come
        QCOMPARE(teach(QDate(2026, 11, 23), EngagementState::Provisional), 0.0);
        if (ended < QDate(2026, 11, 22)) {
            QCOMPARE(teach(QDate(2026, 11, 22), EngagementState::Confirmed), 1.0);
            QCOMPARE(teach(QDate(2026, 11, 23), EngagementState::Confirmed), 1.0); // once
        }
    }

    void standingsFollowTheMeasure() {
        addSampleProgramme(db());
        const std::vector<IndicatorStanding> all = standings(db(), 2026);
        QCOMPARE(int(all.size()), db().single(QStringLiteral("SELECT COUNT(*) FROM indicator WHERE active = 1")).toInt());
        for (const IndicatorStanding& each : all) {
            const IndicatorStanding alone = standingOf(db(), each.indicator.id, 2026);
            QCOMPARE(alone.value, each.value);
            QCOMPARE(alone.state, each.state);
            if (each.measure)
                QCOMPARE(each.value, MeasureFigures(db(), *each.measure).figure(each.days(2026), each.filter()));
        }
        // Of three years a cumulative value is the sum of the single ones, where records count once.
        Indicator indicator = find<Indicator>(db(), QStringLiteral("code = 'B1'"));
        indicator.measure = QStringLiteral("certificates_issued");
        indicator.period = IndicatorPeriod::Cumulative;
        QVERIFY(!hasErrors(saveChecked(db(), indicator, "save")));
        double sum = 0;
        for (int year = 2020; year <= 2026; ++year)
            sum += *figure("certificates_issued", year);
        QCOMPARE(standingOf(db(), indicator.id, 2026).value, sum);
        QVERIFY(!standingOf(db(), indicator.id, 2028).value); // a year to come has no value
        // One that is not in use stays, last.
        indicator.active = false;
        QVERIFY(!hasErrors(saveChecked(db(), indicator, "save")));
        QCOMPARE(standings(db(), 2026).size(), all.size() - 1);
        QCOMPARE(standings(db(), 2026, Which::All).back().indicator.id, indicator.id);
        // How much is «a little behind» is a setting.
        setSetting(db(), QStringLiteral("indicator_nearly_percent"), QStringLiteral("0"));
        for (const IndicatorStanding& each : standings(db(), 2026))
            QVERIFY(each.state != StandingState::Behind);
    }

    /// What is to be entered by hand is told once a year it is missing of, and no longer once it is there.
    void whatIsMissingIsTold() {
        addSampleProgramme(db());
        const auto told = [&] {
            QStringList texts;
            for (const Attention& each : whatNeedsSomebody(db()))
                if (each.kind == QLatin1String("indicator_values")) {
                    texts.append(each.text);
                    [&] { QCOMPARE(each.place.table, QStringLiteral("missing_indicator")); }();
                }
            return texts;
        };
        Edit edit(db(), "add");
        Indicator byHand;
        byHand.code = QStringLiteral("HAND");
        byHand.name_en = QStringLiteral("Entered by hand");
        edit.save(byHand);
        edit.commit();
        const auto years = [&] {
            QList<int> years;
            for (const MissingValues& missing : missingValues(db()))
                if (missing.codes.contains(QStringLiteral("HAND")))
                    years.append(missing.year);
            return years;
        };
        QCOMPARE(years(), QList<int>{2026}); // nothing was aimed at last year
        IndicatorTarget target{{}, 0, byHand.id, 2025, 3, {}};
        QVERIFY(!hasErrors(saveChecked(db(), target, "add")));
        QCOMPARE(years(), (QList<int>{2025, 2026}));
        QCOMPARE(told().size(), 2);
        QVERIFY(told().join(u' ').contains(QStringLiteral("HAND")) && told().join(u' ').contains(QStringLiteral("2025")));
        for (const int year : {2025, 2026}) {
            IndicatorValue value{{}, 0, byHand.id, PartialDate{year}, 4, QStringLiteral("minutes"), {}};
            QVERIFY(!hasErrors(saveChecked(db(), value, "add")));
        }
        QVERIFY(years().isEmpty());
    }

    void valuesByHandHaveEvidence() {
        addSampleProgramme(db());
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM indicator_value WHERE evidence IS NOT NULL")).toInt(), 2);
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM indicator_value v JOIN indicator i ON i.id = v.indicator_id WHERE i.measure IS NOT NULL")).toInt(), 0);
        QVERIFY(db().single(QStringLiteral("SELECT COUNT(*) FROM indicator_target")).toInt() >= 30);
    }
};

KHUE_TEST(TestIndicators)
#include "test_indicators.moc"
