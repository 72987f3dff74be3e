// SPDX-License-Identifier: GPL-3.0-or-later
// The arms of a trial: their figures against each other and against recruitment, the flow diagram that branches, and what
// the WHO data set takes from them, from grants and from recruitment.
#include "app/paper/chart_layout.h"
#include "app/paper/page_layout.h"
#include "app/reports/recruitment_charts.h"
#include "app/reports/report_list.h"
#include "app/reports/sheet_output.h"
#include "app/sample/sample_programme.h"
#include "app/store/history.h"
#include "app/studies/study_arm.h"
#include "app/studies/study_grant.h"
#include "app/studies/trial_data_set.h"
#include "tests/app/studies/study_fixture.h"
#include "tests/support/test_class.h"

using namespace khue;

class TestStudyArms : public QObject {
    Q_OBJECT
    StudyFixture m_fixture;
    Database& db() { return m_fixture.db(); }

    StudyArm arm(const char* name, int allocated = 0) {
        StudyArm arm;
        arm.study_id = m_fixture.study.id;
        arm.position = int(armsOf(db(), arm.study_id).size()) + 1;
        arm.name_en = QString::fromLatin1(name);
        arm.allocated = arm.received = allocated;
        return arm;
    }
    /// 60 screened, 15 of them excluded, 40 randomised, in July and August.
    void recruit() {
        std::vector<Recruitment> months(2);
        for (size_t i = 0; i < 2; ++i) {
            months[i].month = QDate(2026, 7 + int(i), 1);
            months[i].screened = 30;
            months[i].not_eligible = i ? 10 : 5;
            months[i].randomised = 20;
        }
        QVERIFY(saveRecruitment(db(), m_fixture.site.id, months).isEmpty());
    }

private slots:
    void init() { m_fixture.open(); }
    void cleanup() { m_fixture.database.reset(); }

    void partsDoNotExceedTheWhole_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QList<int>>("figures"); // allocated, received, lost, discontinued, analysed, not analysed
        QTest::newRow("as it should be") << QString() << QList<int>{20, 18, 3, 2, 15, 5};
        QTest::newRow("all of them") << QString() << QList<int>{20, 20, 10, 10, 20, 0};
        QTest::newRow("received") << QStringLiteral("received") << QList<int>{20, 21, 0, 0, 0, 0};
        QTest::newRow("lost and discontinued") << QStringLiteral("lost") << QList<int>{20, 20, 11, 10, 0, 0};
        QTest::newRow("analysed and excluded") << QStringLiteral("analysed") << QList<int>{20, 20, 0, 0, 18, 3};
        QTest::newRow("negative") << QStringLiteral("discontinued") << QList<int>{20, 20, 0, -1, 0, 0};
    }
    void partsDoNotExceedTheWhole() {
        QFETCH(QString, field);
        QFETCH(QList<int>, figures);
        recruit();
        StudyArm record = arm("A", figures[0]);
        record.received = figures[1];
        record.lost = figures[2];
        record.discontinued = figures[3];
        record.analysed = figures[4];
        record.not_analysed = figures[5];
        const QList<Problem> problems = saveChecked(db(), record, "add");
        QCOMPARE(hasErrors(problems), !field.isEmpty());
        if (!field.isEmpty())
            QVERIFY(!errorOf(problems, field.toLatin1().constData()).isEmpty());
        QCOMPARE(armsOf(db(), m_fixture.study.id).size(), size_t(field.isEmpty()));
    }

    void moreThanWereRandomisedIsAWarning() {
        recruit();
        StudyArm first = arm("A", 20), second = arm("B", 21);
        m_fixture.save(first);
        QVERIFY(armProblems(db(), m_fixture.study.id).isEmpty());
        const QList<Problem> problems = saveChecked(db(), second, "add");
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().severity, Severity::Warning);
        QVERIFY2(problems.first().text.contains(QStringLiteral("41")) && problems.first().text.contains(QStringLiteral("40")), qPrintable(problems.first().text));
        QCOMPARE(armProblems(db(), m_fixture.study.id), QStringList{problems.first().text}); // of both arms, said once
        second.allocated = second.received = 20;
        m_fixture.save(second);
        QVERIFY(armProblems(db(), m_fixture.study.id).isEmpty());
    }

    void onlyATrialHasArms() {
        StudyArm first = arm("A");
        m_fixture.save(first);
        StudyArm again = arm("A"), nameless = arm("");
        QVERIFY(!errorOf(saveChecked(db(), again, "add"), "name_en").isEmpty());
        QVERIFY(!errorOf(saveChecked(db(), nameless, "add"), "name_vi").isEmpty());
        m_fixture.study.kind = StudyKind::Cohort;
        QVERIFY(!errorOf(saveChecked(db(), m_fixture.study, "save"), "kind").isEmpty());
        Edit edit(db(), "remove");
        edit.remove(first.id);
        edit.commit();
        m_fixture.save(m_fixture.study);
        StudyArm late = arm("B");
        QVERIFY(!errorOf(saveChecked(db(), late, "add"), "study_id").isEmpty());
    }

    void theHistoryHasThemAndTheyGoWithTheStudy() {
        StudyArm record = arm("A");
        m_fixture.save(record);
        const qsizetype before = History(db()).stepsOf(tableOf<Study>, m_fixture.study.id.value, 50).size();
        record.lost = 0;
        record.allocated = 3;
        m_fixture.save(record);
        QCOMPARE(History(db()).stepsOf(tableOf<Study>, m_fixture.study.id.value, 50).size(), before + 1);
        QVERIFY(History(db()).undo());
        QCOMPARE(armsOf(db(), m_fixture.study.id).front().allocated, 0);
        Edit edit(db(), "remove");
        edit.remove(m_fixture.study.id);
        edit.commit();
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM study_arm")).toInt(), 0);
    }

    void theFlowBranchesByArm() {
        recruit();
        const PaperWords words(QStringLiteral("en"));
        const auto flow = [&] { return consortFlow(db(), m_fixture.study.id); };
        const Chart without = consortChart(flow(), words);
        StudyArm first = arm("Tablet"), second = arm("Usual care");
        m_fixture.save(first);
        m_fixture.save(second);
        QCOMPARE(consortChart(flow(), words), without); // nobody is entered by arm
        first.allocated = 21;
        first.received = 19;
        first.lost = 2;
        first.discontinued = 1;
        first.analysed = 16;
        first.not_analysed = 4;
        second.allocated = second.received = 17;
        m_fixture.save(first);
        m_fixture.save(second);
        QCOMPARE(flow().allocated(), 38);
        QCOMPARE(flow().notAllocated(), 2);
        Chart chart = consortChart(flow(), words);
        QCOMPARE(chart.lanes(), 2);
        QStringList texts;
        for (const FlowBox& box : chart.boxes)
            texts.append(QString(QString::number(box.lane) + u' ' + box.title + (box.lines.isEmpty() ? QString() : QString(QStringLiteral(": ") + box.lines.join(QStringLiteral(", "))))).replace(QChar(QChar::Nbsp), u' '));
        QCOMPARE(texts.mid(3), (QStringList{QStringLiteral("-1 Randomised (n = 40)"), QStringLiteral("-1 Not entered by arm yet (n = 2)"),
                                            QStringLiteral("0 Tablet: Allocated (n = 21), Received the intervention (n = 19), Did not receive it (n = 2)"),
                                            QStringLiteral("0 Left before the end (n = 3): Lost to follow-up (n = 2), Discontinued (n = 1)"),
                                            QStringLiteral("0 Analysed (n = 16): Excluded from the analysis (n = 4)"),
                                            QStringLiteral("1 Usual care: Allocated (n = 17), Received the intervention (n = 17), Did not receive it (n = 0)"),
                                            QStringLiteral("1 Left before the end (n = 0): Lost to follow-up (n = 0), Discontinued (n = 0)"),
                                            QStringLiteral("1 Analysed (n = 0): Excluded from the analysis (n = 0)")}));
        // The only site is the whole study; one of two is not.
        QCOMPARE(consortFlow(db(), m_fixture.study.id, m_fixture.site.id).arms.size(), size_t(2));
        StudySite other;
        other.study_id = m_fixture.study.id;
        other.name = QStringLiteral("Clinic");
        m_fixture.save(other);
        QVERIFY(consortFlow(db(), m_fixture.study.id, m_fixture.site.id).arms.empty());
        QCOMPARE(flow().arms.size(), size_t(2));
        Document document;
        document.blocks.append(ChartBlock{{chart}});
        QCOMPARE(sheetsOf(document).first().rows.size(), chart.boxes.size());
    }

    void theLayoutHasRoomForEachArm_data() {
        QTest::addColumn<int>("arms");
        QTest::addColumn<QString>("language");
        for (int arms = 1; arms <= 4; ++arms)
            for (const char* language : {"en", "vi", "both"})
                QTest::addRow("%d arms, %s", arms, language) << arms << QString::fromLatin1(language);
    }
    void theLayoutHasRoomForEachArm() {
        QFETCH(int, arms);
        QFETCH(QString, language);
        recruit();
        for (int i = 0; i < arms; ++i) {
            StudyArm record = arm(i % 2 ? "Usual care as the guideline of the facility says" : "Fixed-dose combination", 9);
            record.name_en += QString::number(i);
            record.name_vi = QStringLiteral("Viên phối hợp liều cố định, nhóm %1").arg(i);
            m_fixture.save(record);
        }
        const Chart chart = consortChart(consortFlow(db(), m_fixture.study.id), PaperWords(language));
        QCOMPARE(chart.lanes(), arms);
        Typeface typeface;
        for (const double width : {320.0, 480.0, 740.0}) {
            const QRectF room(10, 20, width, naturalHeight(chart, width));
            const ChartLayout layout = layOutChart(chart, room, typeface);
            QCOMPARE(layout.spots.size(), chart.boxes.size());
            for (const ChartText& text : layout.texts)
                QVERIFY2(room.adjusted(-1, -1, 1, 1).contains(text.rect()), qPrintable(QStringLiteral("%1 at %2").arg(text.text).arg(width)));
            QHash<int, QRectF> areas;
            for (const ChartSpot& spot : layout.spots)
                areas.insert(spot.index, spot.area);
            for (int i = 0; i < int(chart.boxes.size()); ++i)
                for (int j = i + 1; j < int(chart.boxes.size()); ++j) {
                    QVERIFY(!areas[i].intersects(areas[j]));
                    // Lanes from left to right, alike in width; within one, each box below the one before it.
                    const FlowBox &one = chart.boxes[i], &two = chart.boxes[j];
                    if (one.lane >= 0 && two.lane >= 0) {
                        QVERIFY(qAbs(areas[i].width() - areas[j].width()) < 0.01);
                        if (one.lane == two.lane)
                            QVERIFY(areas[i].bottom() < areas[j].top());
                        else
                            QVERIFY(areas[i].right() < areas[j].left());
                    } else if (one.lane < 0 && two.lane >= 0) {
                        QVERIFY(areas[i].bottom() < areas[j].top());
                    }
                }
        }
    }

    void thePaperTellsOfTheArms() {
        addSampleProgramme(db());
        const Study trial = find<Study>(db(), QStringLiteral("code = 'TOP-S-001'"));
        QVERIFY(armsOf(db(), trial.id).size() >= 2);
        QVERIFY(armProblems(db(), trial.id).isEmpty());
        const ConsortFlow flow = consortFlow(db(), trial.id);
        QCOMPARE(flow.notAllocated(), 0);
        qint64 left = 0;
        for (const StudyArm& each : flow.arms)
            left += each.lost + each.discontinued;
        QCOMPARE(left, flow.leftEarly());
        const auto tables = [&](const char* report, const Study& study) {
            int count = 0;
            for (const Block& block : makeReport(db(), *findReport(QLatin1String(report)), {{QStringLiteral("study"), study.code}}).blocks)
                if (const auto* table = std::get_if<TableBlock>(&block); table && table->columns.first().title.inOneLine().contains(QStringLiteral("Arm")))
                    count += int(table->rows.size());
            return count;
        };
        QCOMPARE(tables("recruitment", trial), int(flow.arms.size()) + 1); // and the sum
        QCOMPARE(tables("study_status", trial), int(flow.arms.size()));
        const Study cohort = find<Study>(db(), QStringLiteral("code = 'TOP-S-002'"));
        QCOMPARE(tables("recruitment", cohort), 0);
        QCOMPARE(tables("study_status", cohort), 0);
    }

    void theDataSetTakesWhatRecordsSay() {
        const auto line = [this](DataItem item) { return trialDataSet(db(), m_fixture.study.id).lines[int(item)]; };
        for (const DataItem item : {DataItem::Funding, DataItem::FirstEnrolment, DataItem::Interventions}) {
            QVERIFY(!line(item).isGiven());
            QVERIFY(line(item).source.isEmpty());
        }
        // Targets and screening enrol nobody.
        std::vector<Recruitment> months(3);
        for (size_t i = 0; i < 3; ++i) {
            months[i].month = QDate(2026, 6 + int(i), 1);
            months[i].target = 10;
            months[i].screened = i ? 10 : 5;
            months[i].randomised = i ? 4 : 0;
        }
        QVERIFY(saveRecruitment(db(), m_fixture.site.id, months).isEmpty());
        QVERIFY2(line(DataItem::FirstEnrolment).known.contains(QStringLiteral("7/2026")) && line(DataItem::FirstEnrolment).known.contains(QStringLiteral("month")), qPrintable(line(DataItem::FirstEnrolment).known));
        QCOMPARE(line(DataItem::FirstEnrolment).source, QStringLiteral("Recruitment"));
        // The day that somebody wrote is more than the month.
        StudyDataItem written{{}, 0, m_fixture.study.id, DataItem::FirstEnrolment, {}, QStringLiteral("14 July 2026")};
        m_fixture.save(written);
        QVERIFY(line(DataItem::FirstEnrolment).known.isEmpty());
        QVERIFY(line(DataItem::FirstEnrolment).isGiven());
        // Who funds it: partners, then grants, each once.
        Institution fund;
        fund.name_en = QStringLiteral("Fund A");
        m_fixture.save(fund);
        StudyPartner partner{{}, 0, m_fixture.study.id, fund.id, PartnerRole::Funder, {}};
        m_fixture.save(partner);
        for (const bool known : {true, false}) {
            StudyGrant grant;
            grant.study_id = m_fixture.study.id;
            grant.funder_id = known ? fund.id : Id<Institution>();
            grant.funder = known ? QString() : QStringLiteral("Fund B");
            grant.amount = 10;
            m_fixture.save(grant);
        }
        QCOMPARE(line(DataItem::Funding).known, QStringLiteral("Fund A; Fund B"));
        StudyArm record = arm("Tablet");
        record.description_en = QStringLiteral("One each morning");
        m_fixture.save(record);
        QCOMPARE(line(DataItem::Interventions).known, QStringLiteral("Tablet (Experimental): One each morning"));
        for (const DataSetLine& each : trialDataSet(db(), m_fixture.study.id).lines)
            QCOMPARE(each.source.isEmpty(), each.known.isEmpty());
    }
};

KHUE_TEST(TestStudyArms)
#include "test_study_arms.moc"
