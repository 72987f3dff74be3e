// SPDX-License-Identifier: GPL-3.0-or-later
// Registry numbers, the order of approvals, templates, expiry, milestones that push each other, the WHO data set, and
// the portfolio beside plain SQL.
#include "app/programme.h"
#include "app/reports/report_list.h"
#include "app/sample/sample_programme.h"
#include "app/store/history.h"
#include "app/store/language.h"
#include "app/store/settings.h"
#include "app/studies/approval_chain.h"
#include "app/studies/approval_template.h"
#include "app/studies/milestone_plan.h"
#include "app/studies/portfolio.h"
#include "app/studies/registration.h"
#include "app/studies/study_needs.h"
#include "app/studies/trial_data_set.h"
#include "app/today/attention.h"
#include "resources/resources.h"
#include "tests/support/test_class.h"

#include <QtCore/QTemporaryDir>

using namespace khue;

class TestStudies : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
    Database& db() { return *m_database; }
    QDate today() { return db().today(); }

    Id<Study> newStudy(const char* code = "S1", StudyKind kind = StudyKind::ClinicalTrial, StudyState state = StudyState::Approved) {
        Study study;
        study.code = QString::fromLatin1(code);
        study.title_en = QStringLiteral("A study");
        study.kind = kind;
        study.state = state;
        saveChecked(db(), study, "add");
        return study.id;
    }
    Approval step(Id<Study> study, ApprovalKind kind, Id<Approval> before = {}) {
        Approval approval;
        approval.study_id = study;
        approval.kind = kind;
        approval.authority_en = titleOf(kind);
        approval.depends_on_id = before;
        if (hasErrors(saveChecked(db(), approval, "add")))
            qFatal("the step could not be saved");
        return approval;
    }
    Milestone milestone(Id<Study> study, QDate starts, QDate due, const QList<Id<Milestone>>& before = {}) {
        Milestone made;
        made.study_id = study;
        made.title_en = starts.toString(Qt::ISODate);
        made.starts_on = starts;
        made.due_on = due;
        made.position = db().single(QStringLiteral("SELECT COUNT(*) + 1 FROM milestone")).toInt();
        saveChecked(db(), made, "add");
        for (const Id<Milestone> id : before) {
            MilestoneDependency link{{}, 0, made.id, id};
            if (hasErrors(saveChecked(db(), link, "add")))
                qFatal("the order could not be saved");
        }
        return made;
    }
    static bool has(const QList<Problem>& problems, const char* field) {
        return std::any_of(problems.begin(), problems.end(), [field](const Problem& each) { return each.field == QLatin1String(field) && each.severity == Severity::Error; });
    }

private slots:
    void initTestCase() {
        khueInitResources();
        setLanguage(Language::English);
    }
    void init() {
        m_database = openProgramme(m_folder.filePath(QStringLiteral("studies%1.sqlite").arg(++m_count)));
        db().setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); });
    }
    void cleanup() { m_database.reset(); }

    void registryNumbers_data() {
        QTest::addColumn<int>("registry");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* name, Registry registry, const char* written, const char* stored, bool good) {
            QTest::newRow(name) << int(registry) << QString::fromUtf8(written) << QString::fromUtf8(stored) << good;
        };
        row("NCT", Registry::ClinicalTrialsGov, "NCT06123456", "NCT06123456", true);
        row("NCT in small letters and spaces", Registry::ClinicalTrialsGov, " nct 0612 3456 ", "NCT06123456", true);
        row("NCT as an address", Registry::ClinicalTrialsGov, "https://clinicaltrials.gov/study/NCT06123456?a=1", "NCT06123456", true);
        row("NCT too short", Registry::ClinicalTrialsGov, "NCT0612345", "NCT0612345", false);
        row("NCT too long", Registry::ClinicalTrialsGov, "NCT061234567", "NCT061234567", false);
        row("ISRCTN", Registry::Isrctn, "ISRCTN15544839", "ISRCTN15544839", true);
        row("ISRCTN with a letter", Registry::Isrctn, "ISRCTN1554483O", "ISRCTN1554483O", false);
        row("ACTRN", Registry::Anzctr, "ACTRN12612000187897", "ACTRN12612000187897", true);
        row("ACTRN of no such series", Registry::Anzctr, "ACTRN12712000187897", "ACTRN12712000187897", false);
        row("ChiCTR keeps its letters", Registry::ChiCtr, "chictr2100041632", "ChiCTR2100041632", true);
        row("ChiCTR, eight figures", Registry::ChiCtr, "ChiCTR20000123", "ChiCTR20000123", true);
        row("DRKS", Registry::Drks, "DRKS00012345", "DRKS00012345", true);
        row("DRKS without zeros", Registry::Drks, "DRKS12312345", "DRKS12312345", false);
        row("EudraCT", Registry::EudraCt, "2019-001234-56", "2019-001234-56", true);
        row("EudraCT with long hyphens", Registry::EudraCt, "2019–001234–56", "2019-001234-56", true);
        row("EudraCT that is one of CTIS", Registry::EudraCt, "2023-501234-56-00", "2023-501234-56-00", false);
        row("CTIS", Registry::Ctis, "2023-501234-56-00", "2023-501234-56-00", true);
        row("TCTR", Registry::Tctr, "TCTR20210123456", "TCTR20210123456", true);
        row("PACTR", Registry::Pactr, "PACTR202101234567890", "PACTR202101234567890", true);
        row("CTRI", Registry::Ctri, "CTRI/2021/01/012345", "CTRI/2021/01/012345", true);
        row("CTRI without slashes", Registry::Ctri, "CTRI202101012345", "CTRI202101012345", false);
        row("UMIN", Registry::Umin, "UMIN000012345", "UMIN000012345", true);
        row("another registry's number is as written", Registry::Other, " VN-12/2026 ", "VN-12/2026", true);
        row("script", Registry::ClinicalTrialsGov, "'; DROP TABLE study", "';DROPTABLEstudy", false);
    }
    void registryNumbers() {
        QFETCH(int, registry);
        QFETCH(QString, written);
        QFETCH(QString, stored);
        QFETCH(bool, good);
        StudyRegistration registration{{}, 0, newStudy(), Registry(registry), written, {}};
        const QList<Problem> problems = saveChecked(db(), registration, "add");
        QCOMPARE(registration.number, stored);
        QCOMPARE(has(problems, "number"), !good);
        QCOMPARE(bool(registration.id), good);
        if (!good) // the message says how it should look
            QVERIFY2(problems.first().text.contains(QString::fromLatin1(registryFormat(Registry(registry)).example)), qPrintable(problems.first().text));
    }
    void examplesFitTheirFormats() {
        for (int i = 0; i < int(Registry::Other); ++i) {
            const QString example = QString::fromLatin1(registryFormat(Registry(i)).example);
            QVERIFY2(isRegistryNumber(Registry(i), example), qPrintable(example));
            QCOMPARE(registryOfNumber(example), std::optional(Registry(i)));
        }
    }

    void aStudyIsChecked() {
        Study study;
        study.code = QStringLiteral("S1");
        study.kind = StudyKind::Cohort;
        study.phase = TrialPhase::Phase2;
        study.start_date = QDate(2026, 5, 1);
        study.end_date = QDate(2026, 4, 1);
        study.sample_size = -1;
        const QList<Problem> problems = saveChecked(db(), study, "add");
        for (const char* field : {"title_vi", "phase", "end_date", "sample_size"})
            QVERIFY2(has(problems, field), field);
        QVERIFY(!study.id);
    }

    void aStepWaitsForTheOneBefore() {
        const Id<Study> study = newStudy();
        Approval first = step(study, ApprovalKind::InstitutionalEthics), second = step(study, ApprovalKind::NationalEthics, first.id);
        // Neither submitted nor approved before the first one is.
        second.submitted_on = today();
        QList<Problem> problems = saveChecked(db(), second, "save");
        QVERIFY(has(problems, "submitted_on"));
        QVERIFY2(problems.first().text.contains(approvalTitle(first)), qPrintable(problems.first().text));
        second.submitted_on = {};
        second.decision = ApprovalDecision::Approved;
        second.decided_on = today();
        QVERIFY(has(saveChecked(db(), second, "save"), "decision"));
        QCOMPARE(load(db(), second.id).decision, ApprovalDecision::Pending);

        first.submitted_on = today().addDays(-40);
        first.decision = ApprovalDecision::Approved;
        first.decided_on = today().addDays(-10);
        QVERIFY(!hasErrors(saveChecked(db(), first, "save")));
        second.submitted_on = today().addDays(-20); // before the first one was approved
        QVERIFY(has(saveChecked(db(), second, "save"), "submitted_on"));
        second.submitted_on = today().addDays(-10);
        second.decided_on = today().addDays(-1);
        QVERIFY(!hasErrors(saveChecked(db(), second, "save")));
        // What others rest on cannot be taken back.
        first = load(db(), first.id);
        first.decision = ApprovalDecision::Refused;
        QVERIFY(has(saveChecked(db(), first, "save"), "decision"));
    }

    void approvalsWaitInNoCircle() {
        const Id<Study> study = newStudy();
        Approval a = step(study, ApprovalKind::InstitutionalEthics), b = step(study, ApprovalKind::NationalEthics, a.id), c = step(study, ApprovalKind::Ministry, b.id);
        a.depends_on_id = c.id;
        QVERIFY(has(saveChecked(db(), a, "save"), "depends_on_id"));
        a.depends_on_id = a.id;
        QVERIFY(has(saveChecked(db(), a, "save"), "depends_on_id"));
        a.depends_on_id = step(newStudy("S2"), ApprovalKind::Oxtrec).id;
        QVERIFY(has(saveChecked(db(), a, "save"), "depends_on_id"));
    }

    void datesOfADecision_data() {
        QTest::addColumn<int>("submitted");
        QTest::addColumn<int>("decision");
        QTest::addColumn<int>("decided");
        QTest::addColumn<int>("valid");
        QTest::addColumn<QString>("field");
        const int none = 9999;
        QTest::newRow("fine") << -9 << int(ApprovalDecision::Approved) << -2 << 300 << QString();
        QTest::newRow("decided before submitted") << -2 << int(ApprovalDecision::Approved) << -9 << 300 << QStringLiteral("decided_on");
        QTest::newRow("decided tomorrow") << -9 << int(ApprovalDecision::Approved) << 1 << 300 << QStringLiteral("decided_on");
        QTest::newRow("submitted tomorrow") << 1 << int(ApprovalDecision::Pending) << none << none << QStringLiteral("submitted_on");
        QTest::newRow("approved, but when?") << -9 << int(ApprovalDecision::Approved) << none << none << QStringLiteral("decided_on");
        QTest::newRow("a day without a decision") << -9 << int(ApprovalDecision::Pending) << -2 << none << QStringLiteral("decision");
        QTest::newRow("expired before it was decided") << -9 << int(ApprovalDecision::Approved) << -2 << -3 << QStringLiteral("valid_until");
    }
    void datesOfADecision() {
        QFETCH(int, submitted);
        QFETCH(int, decision);
        QFETCH(int, decided);
        QFETCH(int, valid);
        QFETCH(QString, field);
        const auto day = [&](int offset) { return offset == 9999 ? QDate() : today().addDays(offset); };
        Approval approval = step(newStudy(), ApprovalKind::Oxtrec);
        approval.submitted_on = day(submitted);
        approval.decision = ApprovalDecision(decision);
        approval.decided_on = day(decided);
        approval.valid_until = day(valid);
        const QList<Problem> problems = saveChecked(db(), approval, "save");
        if (field.isEmpty())
            QVERIFY(problems.isEmpty());
        else
            QVERIFY(has(problems, field.toLatin1().constData()));
    }

    void aTemplateIsApplied() {
        const Id<Study> study = newStudy();
        const ApprovalTemplate trial = templateFor(db(), StudyKind::ClinicalTrial);
        QCOMPARE(trial.scope, ApprovalScope::ClinicalTrial);
        QCOMPARE(templateFor(db(), StudyKind::Cohort).scope, ApprovalScope::Any);
        {
            Edit edit(db(), "approvals");
            QCOMPARE(applyTemplate(edit, db(), study, trial.id), 6);
            edit.commit();
        }
        const std::vector<Approval> chain = loadAll<Approval>(db(), QStringLiteral("study_id = ? ORDER BY position"), study);
        QCOMPARE(chain.size(), size_t(6));
        const auto of = [&](ApprovalKind kind) { return *std::find_if(chain.begin(), chain.end(), [kind](const Approval& each) { return each.kind == kind; }); };
        QCOMPARE(of(ApprovalKind::NationalEthics).depends_on_id, of(ApprovalKind::InstitutionalEthics).id);
        QCOMPARE(of(ApprovalKind::Ministry).depends_on_id, of(ApprovalKind::NationalEthics).id);
        QCOMPARE(of(ApprovalKind::ImportPermit).depends_on_id, of(ApprovalKind::Ministry).id);
        QVERIFY(!of(ApprovalKind::Oxtrec).depends_on_id);
        Edit again(db(), "approvals");
        QCOMPARE(applyTemplate(again, db(), study, trial.id), 0); // nothing twice
        again.commit();
        // One step of the history takes all of them back.
        QVERIFY(History(db()).undo());
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM approval")).toInt(), 0);
    }

    void aTemplateJoinsWhatIsThere() {
        const Id<Study> study = newStudy();
        const Approval own = step(study, ApprovalKind::InstitutionalEthics);
        Edit edit(db(), "approvals");
        QCOMPARE(applyTemplate(edit, db(), study, templateFor(db(), StudyKind::ClinicalTrial).id), 5);
        edit.commit();
        QCOMPARE(find<Approval>(db(), QStringLiteral("kind = 'national_ethics'")).depends_on_id, own.id);
    }

    void expirySteps_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("standing");
        QTest::newRow("long") << 91 << int(ApprovalStanding::Valid);
        QTest::newRow("90") << 90 << int(ApprovalStanding::ExpiresLater);
        QTest::newRow("31") << 31 << int(ApprovalStanding::ExpiresLater);
        QTest::newRow("30") << 30 << int(ApprovalStanding::ExpiresSoon);
        QTest::newRow("8") << 8 << int(ApprovalStanding::ExpiresSoon);
        QTest::newRow("7") << 7 << int(ApprovalStanding::ExpiresNow);
        QTest::newRow("today") << 0 << int(ApprovalStanding::ExpiresNow);
        QTest::newRow("yesterday") << -1 << int(ApprovalStanding::Expired);
    }
    void expirySteps() {
        QFETCH(int, days);
        QFETCH(int, standing);
        const Id<Study> study = newStudy();
        Approval approval = step(study, ApprovalKind::Oxtrec);
        approval.decision = ApprovalDecision::Approved;
        approval.decided_on = today().addDays(-100);
        approval.valid_until = today().addDays(days);
        QVERIFY(!hasErrors(saveChecked(db(), approval, "save")));
        const QList<ApprovalStep> chain = approvalChain(db(), study);
        QCOMPARE(int(chain.first().standing), standing);
        QCOMPARE(chain.first().days_left, standing == int(ApprovalStanding::Valid) || days ? days : 0);
        // Today tells of it from the first step on; the severity rises.
        const QList<StudyNeed> needs = studyNeeds(db());
        QCOMPARE(needs.isEmpty(), standing == int(ApprovalStanding::Valid));
        if (!needs.isEmpty()) {
            QCOMPARE(needs.first().id, approval.id.value);
            QCOMPARE(needs.first().severity, days > 30 ? Severity::Hint : days > 7 ? Severity::Warning : Severity::Error);
            const QList<Attention> all = whatNeedsSomebody(db());
            QVERIFY(std::any_of(all.begin(), all.end(), [](const Attention& each) { return each.kind == QLatin1String("approval_expires"); }));
        }
        // Nobody is told of a study that is over.
        Study over = load(db(), study);
        over.state = StudyState::Completed;
        saveChecked(db(), over, "save");
        QVERIFY(studyNeeds(db()).isEmpty());
    }
    void theStepsAreASetting() {
        QVERIFY(!expiryStepsFrom(QStringLiteral("90 30")));
        QVERIFY(!expiryStepsFrom(QStringLiteral("30 30 7")));
        QVERIFY(!expiryStepsFrom(QStringLiteral("ninety")));
        setSetting(db(), QStringLiteral("approval_warning_days"), QStringLiteral("14, 60; 3"));
        const ExpirySteps steps = khue::expirySteps(db());
        QCOMPARE(steps.hint, 60);
        QCOMPARE(steps.warning, 14);
        QCOMPARE(steps.urgent, 3);
    }

    void aRenewalTakesItsPlace() {
        const Id<Study> study = newStudy();
        Approval approval = step(study, ApprovalKind::Oxtrec);
        {
            Edit edit(db(), "renew_approval");
            QVERIFY_EXCEPTION_THROWN(renewApproval(edit, db(), approval.id), Failure); // not approved yet
        }
        approval.decision = ApprovalDecision::Approved;
        approval.decided_on = today().addDays(-300);
        approval.valid_until = today().addDays(5);
        QVERIFY(!hasErrors(saveChecked(db(), approval, "save")));
        Edit edit(db(), "renew_approval");
        Approval next = load(db(), renewApproval(edit, db(), approval.id));
        QVERIFY_EXCEPTION_THROWN(renewApproval(edit, db(), approval.id), Failure); // once only
        edit.commit();
        QCOMPARE(next.renewal_of_id, approval.id);
        QCOMPARE(next.kind, approval.kind);
        QCOMPARE(approvalChain(db(), study).first().standing, ApprovalStanding::ExpiresNow); // it still expires
        next.submitted_on = next.decided_on = today();
        next.decision = ApprovalDecision::Approved;
        next.valid_until = today().addDays(365);
        QVERIFY(!hasErrors(saveChecked(db(), next, "save")));
        QCOMPARE(approvalChain(db(), study).first().standing, ApprovalStanding::Renewed);
        QVERIFY(studyNeeds(db()).isEmpty());
    }

    void aDecisionIsDueByWorkingDays() {
        // Five working days from Friday 28 August 2026: National Day, 1 and 2 September, is off.
        QCOMPARE(decisionDue(db(), ApprovalKind::Ministry, QDate(2026, 8, 28)), QDate(2026, 9, 8));
        QCOMPARE(decisionDue(db(), ApprovalKind::NationalEthics, QDate(2026, 8, 28)), QDate(2026, 8, 28).addDays(25));
        QVERIFY(!decisionDue(db(), ApprovalKind::Oxtrec, QDate(2026, 8, 28)).isValid());
        const Id<Study> study = newStudy();
        Approval approval = step(study, ApprovalKind::NationalEthics);
        approval.submitted_on = today().addDays(-26);
        QVERIFY(!hasErrors(saveChecked(db(), approval, "save")));
        QCOMPARE(approvalChain(db(), study).first().standing, ApprovalStanding::Late);
        QCOMPARE(QString::fromLatin1(studyNeeds(db()).first().kind), QStringLiteral("approval_late"));
    }

    void milestonesPushWhatDependsOnThem() {
        const Id<Study> study = newStudy();
        const QDate day(2026, 12, 1);
        const Milestone a = milestone(study, day, day.addDays(9)), b = milestone(study, day.addDays(10), day.addDays(19), {a.id}),
                        c = milestone(study, day.addDays(25), day.addDays(29), {b.id}), d = milestone(study, day.addDays(20), day.addDays(21), {a.id, b.id}),
                        free = milestone(study, day, day.addDays(3));
        MilestonePlan plan = milestonePlan(db(), study);
        QVERIFY(plan.tooEarly().isEmpty());
        // Alone, it leaves b too early.
        MilestonePlan alone = plan;
        QCOMPARE(alone.move(a.id.value, day, day.addDays(14), false), QList<qint64>{a.id.value});
        QCOMPARE(alone.tooEarly().keys(), QList<qint64>{b.id.value});
        // Pushing: b goes by 5 to the end at 24, d by 5 to begin at 25; c begins at 25 just as it can.
        const QList<qint64> changed = plan.move(a.id.value, day, day.addDays(14), true);
        QCOMPARE(QSet<qint64>(changed.begin(), changed.end()), (QSet<qint64>{a.id.value, b.id.value, d.id.value}));
        QCOMPARE(plan.find(b.id.value)->starts_on, day.addDays(15));
        QCOMPARE(plan.find(b.id.value)->due_on, day.addDays(24));
        QCOMPARE(plan.find(d.id.value)->starts_on, day.addDays(25));
        QCOMPARE(plan.find(d.id.value)->due_on, day.addDays(26));
        QCOMPARE(plan.find(c.id.value)->starts_on, day.addDays(25));
        QCOMPARE(plan.find(free.id.value)->starts_on, day);
        QVERIFY(plan.tooEarly().isEmpty());
        QVERIFY(plan.move(a.id.value, day.addDays(5), day, true).isEmpty()); // ends before it starts
        // In no circle, and not twice.
        MilestoneDependency circle{{}, 0, a.id, c.id}, twice{{}, 0, b.id, a.id}, self{{}, 0, a.id, a.id};
        for (MilestoneDependency* wrong : {&circle, &twice, &self})
            QVERIFY(has(saveChecked(db(), *wrong, "add"), "depends_on_id"));
    }

    void aBaselineShowsSlips() {
        const Id<Study> study = newStudy();
        const QDate day(2026, 12, 1);
        Milestone a = milestone(study, day, day.addDays(9));
        milestone(study, day.addDays(10), day.addDays(19), {a.id});
        QVERIFY(!milestonePlan(db(), study).slip());
        {
            Edit edit(db(), "baseline");
            QCOMPARE(setBaseline(edit, db(), study), 2);
            edit.commit();
        }
        MilestonePlan plan = milestonePlan(db(), study);
        QCOMPARE(plan.slip(), std::optional(0));
        const QList<qint64> changed = plan.move(a.id.value, day, day.addDays(15), true);
        QCOMPARE(MilestonePlan::slip(plan.milestones[0]), std::optional(6));
        QCOMPARE(plan.slip(), std::optional(6));
        QCOMPARE(slipText(6), QStringLiteral("6 days later than planned"));
        QCOMPARE(slipText(-1), QStringLiteral("1 day earlier than planned"));
        Edit edit(db(), "milestone_move");
        savePlan(edit, plan, changed);
        edit.commit();
        QVERIFY(History(db()).undo());
        QCOMPARE(milestonePlan(db(), study).slip(), std::optional(0));
    }

    void theDataSetKnowsWhatRecordsSay() {
        const Id<Study> study = newStudy();
        const TrialDataSet bare = trialDataSet(db(), study);
        QCOMPARE(bare.lines.size(), qsizetype(24));
        // Code, both titles, study type and recruitment status.
        QCOMPARE(bare.given(), 5);
        StudyRegistration late{{}, 0, study, Registry::Isrctn, QStringLiteral("ISRCTN15544839"), QDate(2026, 3, 1)}, first{{}, 0, study, Registry::ClinicalTrialsGov, QStringLiteral("NCT06123456"), QDate(2026, 2, 1)};
        for (StudyRegistration* each : {&late, &first})
            QVERIFY(!hasErrors(saveChecked(db(), *each, "add")));
        StudyDataItem condition{{}, 0, study, DataItem::Condition, {}, QStringLiteral("Stroke")};
        QVERIFY(!hasErrors(saveChecked(db(), condition, "add")));
        StudyDataItem twice{{}, 0, study, DataItem::Condition, {}, QStringLiteral("Again")};
        QVERIFY(hasErrors(saveChecked(db(), twice, "add")));
        const TrialDataSet set = trialDataSet(db(), study);
        QCOMPARE(set.given(), 8);
        QCOMPARE(set.percent(), 33);
        QVERIFY(set.lines[int(DataItem::PrimaryRegistry)].known.contains(first.number));
        QVERIFY(set.lines[int(DataItem::SecondaryIds)].known.contains(late.number));
        QVERIFY(!set.missing().contains(DataItem::Condition));
        QVERIFY(set.missing().contains(DataItem::Interventions));
    }

    void thePortfolioEqualsPlainSql() {
        addSampleProgramme(db());
        const std::vector<PortfolioLine> lines = portfolio(db());
        QCOMPARE(qint64(lines.size()), db().single(QStringLiteral("SELECT COUNT(*) FROM study")).toLongLong());
        QVERIFY(lines.size() >= 3);
        for (const PortfolioLine& line : lines) {
            const auto one = [&](const char* sql) { return db().single(QString::fromLatin1(sql), line.id); };
            QCOMPARE(line.sites, one("SELECT COUNT(*) FROM study_site WHERE study_id = ?").toInt());
            QCOMPARE(line.milestones, one("SELECT COUNT(*) FROM milestone WHERE study_id = ?").toInt());
            QCOMPARE(line.done, one("SELECT COUNT(*) FROM milestone WHERE study_id = ? AND done_on IS NOT NULL").toInt());
            QCOMPARE(line.approvals, one("SELECT COUNT(*) FROM approval WHERE study_id = ? AND decision <> 'withdrawn'").toInt());
            QCOMPARE(toStored(line.expires).toString(), one("SELECT MIN(valid_until) FROM approval WHERE study_id = ? AND decision IN ('approved', 'conditional')").toString());
            QCOMPARE(toStored(line.next_due).toString(), one("SELECT MIN(due_on) FROM milestone WHERE study_id = ? AND done_on IS NULL").toString());
            QCOMPARE(line.registration, one("SELECT number FROM study_registration WHERE study_id = ?").toString());
        }
        QCOMPARE(portfolio(db(), {StudyState::Completed}).size(), size_t(1));
    }

    void theSampleShowsSomething() {
        addSampleProgramme(db());
        QStringList kinds;
        for (const StudyNeed& need : studyNeeds(db()))
            kinds.append(QString::fromLatin1(need.kind));
        for (const char* kind : {"approval_expires", "milestone_overdue", "milestone_due"})
            QVERIFY2(kinds.contains(QLatin1String(kind)), kind);
        for (const Attention& broken : brokenRules(db()))
            QVERIFY2(!broken.about.first().table.contains(QLatin1String("study")) && broken.about.first().table != QLatin1String("approval") &&
                         broken.about.first().table != QLatin1String("milestone"),
                     qPrintable(broken.text));
        const PortfolioLine first = portfolio(db()).front();
        QVERIFY(first.expires > today() && first.expires <= today().addDays(30));
        QVERIFY(first.slip && *first.slip > 0);
    }

    void reportsSayIt() {
        addSampleProgramme(db());
        for (const char* language : {"vi", "en", "both"}) {
            const QString code = QString::fromLatin1(language);
            const Document status = makeReport(db(), *findReport("study_status"), {{QStringLiteral("study"), QStringLiteral("TOP-S-001")}, {QStringLiteral("language"), code}});
            bool chart = false;
            qsizetype rows = 0;
            for (const Block& block : status.blocks) {
                if (const auto* charts = std::get_if<ChartBlock>(&block); charts && charts->charts.first().kind == ChartKind::Gantt) {
                    chart = true;
                    QCOMPARE(charts->charts.first().rows.size(), qsizetype(8));
                    QCOMPARE(charts->charts.first().rows[4].dependsOn, QList<int>{3});
                }
                if (const auto* table = std::get_if<TableBlock>(&block))
                    rows += table->rows.size();
            }
            QVERIFY(chart);
            const auto count = [this](const char* sql) { return db().single(QString::fromLatin1(sql), find<Study>(db(), QStringLiteral("code = 'TOP-S-001'")).id).toLongLong(); };
            QCOMPARE(rows, qsizetype(6 + 8 + 3) + count("SELECT COUNT(*) FROM study_arm WHERE study_id = ?") + count("SELECT COUNT(*) FROM study_member WHERE study_id = ? AND (to_date IS NULL OR to_date >= '2026-11-23')") +
                               count("SELECT COUNT(*) FROM output WHERE study_id = ?"));
            const Document all = makeReport(db(), *findReport("study_portfolio"), {{QStringLiteral("which"), QStringLiteral("all")}, {QStringLiteral("language"), code}});
            const Document expiring = makeReport(db(), *findReport("approvals_expiring"), {{QStringLiteral("days"), QStringLiteral("30")}, {QStringLiteral("language"), code}});
            const auto rowsOf = [](const Document& document) {
                for (const Block& block : document.blocks)
                    if (const auto* table = std::get_if<TableBlock>(&block))
                        return table->rows.size();
                return qsizetype(-1);
            };
            QCOMPARE(rowsOf(all), qsizetype(4));
            QCOMPARE(rowsOf(expiring), db().single(QStringLiteral("SELECT COUNT(*) FROM approval a JOIN study s ON s.id = a.study_id WHERE a.valid_until <= ? AND s.state NOT IN ('completed', 'terminated')"),
                                                   today().addDays(30)).toLongLong());
        }
        QVERIFY_EXCEPTION_THROWN(makeReport(db(), *findReport("approvals_expiring"), {{QStringLiteral("days"), QStringLiteral("soon")}}), Failure);
        QVERIFY_EXCEPTION_THROWN(makeReport(db(), *findReport("study_status"), {}), Failure);
    }

    void theHistoryHoldsWhatWasRemoved() {
        const Id<Study> study = newStudy(), other = newStudy("S2");
        const Approval approval = step(study, ApprovalKind::Oxtrec);
        step(other, ApprovalKind::Oxtrec);
        Edit edit(db(), "remove", QStringLiteral("OxTREC"));
        edit.remove(approval.id);
        edit.commit();
        QCOMPARE(History(db()).stepsOf(tableOf<Study>, study.value, 10).size(), qsizetype(3)); // the study, the approval, its removal
        QCOMPARE(History(db()).stepsOf(tableOf<Study>, other.value, 10).size(), qsizetype(2));
        QVERIFY(History(db()).undo());
        QVERIFY(find<Approval>(db(), QStringLiteral("id = ?"), approval.id).id);
    }

    void aStudyGoesWithAllOfItsOwn() {
        addSampleProgramme(db());
        const Id<Study> study = find<Study>(db(), QStringLiteral("code = 'TOP-S-001'")).id;
        Edit edit(db(), "remove");
        edit.remove(study);
        edit.commit();
        for (const TableInfo* table : programmeTables())
            if (table->indexOf(u"study_id") >= 0)
                QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM %1 WHERE study_id = ?").arg(table->key()), study).toInt(), 0);
        QVERIFY(History(db()).undo());
        QCOMPARE(milestonePlan(db(), study).milestones.size(), size_t(8));
        QCOMPARE(milestonePlan(db(), study).dependsOn.size(), qsizetype(6));
    }
};

KHUE_TEST(TestStudies)
#include "test_studies.moc"
