// SPDX-License-Identifier: GPL-3.0-or-later
// Training gates delegation: missing or lapsed GCP is refused, or flagged with a reason; what lapses later is told.
#include "app/certificates/certificate.h"
#include "app/store/history.h"
#include "app/studies/study_work_notices.h"
#include "app/studies/training_coverage.h"
#include "app/today/attention.h"
#include "tests/app/studies/study_fixture.h"
#include "tests/support/places.h"
#include "tests/support/test_class.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

#include <random>

using namespace khue;

class TestDelegation : public QObject {
    Q_OBJECT
    StudyFixture m_fixture;
    Course m_gcp;
    Database& db() { return m_fixture.db(); }

    Certificate give(Id<Person> person, QDate from, QDate until) {
        CourseRun run;
        run.code = QStringLiteral("R%1").arg(db().single(QStringLiteral("SELECT COUNT(*) FROM course_run")).toInt() + 1);
        run.course_id = m_gcp.id;
        Edit edit(db(), "add");
        edit.save(run);
        Enrolment enrolment;
        enrolment.course_run_id = run.id;
        enrolment.person_id = person;
        edit.save(enrolment);
        Certificate certificate;
        certificate.enrolment_id = enrolment.id;
        certificate.person_id = person;
        certificate.number = run.code;
        certificate.holder = QStringLiteral("x");
        certificate.issued_on = from;
        certificate.valid_until = until;
        certificate.key_id = certificate.signature = certificate.snapshot = QStringLiteral("x");
        edit.save(certificate);
        edit.commit();
        return certificate;
    }
    StudyMember member(Id<Person> person, QDate from, QDate to = {}) {
        StudyMember record;
        record.study_id = m_fixture.study.id;
        record.study_site_id = m_fixture.site.id;
        record.person_id = person;
        record.role = StudyRole::Nurse;
        record.tasks = {QStringLiteral("consent")};
        record.from_date = from;
        record.to_date = to;
        return record;
    }
    void requireGcp(TrainingScope scope = TrainingScope::Everybody) {
        StudyTraining training;
        training.study_id = m_fixture.study.id;
        training.name = QStringLiteral("GCP");
        training.scope = scope;
        training.course_codes = {QStringLiteral("gcp,"), QStringLiteral("OTHER")};
        m_fixture.save(training);
    }
    QStringList kinds() {
        QStringList found;
        for (const Attention& each : whatNeedsSomebody(db()))
            found.append(each.kind);
        return found;
    }

private slots:
    void init() {
        m_fixture.open();
        m_gcp = {};
        m_gcp.code = QStringLiteral("GCP");
        m_gcp.title_en = QStringLiteral("Good clinical practice");
        m_gcp.validity_months = 36;
        m_fixture.save(m_gcp);
        Course other;
        other.code = QStringLiteral("OTHER");
        other.title_en = QStringLiteral("x");
        m_fixture.save(other);
    }
    void cleanup() { m_fixture.database.reset(); }

    void withoutRequirementNothingIsAsked() {
        StudyMember record = member(m_fixture.person("An").id, m_fixture.today);
        QVERIFY(!hasErrors(saveChecked(db(), record, "add")));
    }

    void missingTrainingIsRefusedUntilAReasonIsWritten() {
        requireGcp();
        const Person an = m_fixture.person("An");
        StudyMember record = member(an.id, m_fixture.today);
        const QList<Problem> problems = saveChecked(db(), record, "add");
        QVERIFY(errorOf(problems, "training_reason").contains(QStringLiteral("An has no certificate of GCP")));
        QVERIFY(!record.id);
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM study_member")).toInt(), 0);
        record.training_reason = QStringLiteral("   ");
        QVERIFY(hasErrors(saveChecked(db(), record, "add"))); // spaces are no reason
        record.training_reason = QStringLiteral("course next week");
        QVERIFY(!hasErrors(saveChecked(db(), record, "add")));
        // Flagged: on the study, on Today, in check.
        const QList<StudyWorkNotice> notices = studyWorkNotices(db(), m_fixture.study.id);
        QCOMPARE(QString::fromLatin1(notices.first().kind), QStringLiteral("training_missing"));
        QVERIFY(notices.first().text.contains(QStringLiteral("course next week")));
        QCOMPARE(kinds().count(QStringLiteral("training_missing")), 1);
    }

    void lapsedTrainingIsRefused() {
        requireGcp();
        const Person an = m_fixture.person("An");
        give(an.id, QDate(2023, 1, 1), QDate(2025, 12, 31));
        StudyMember record = member(an.id, QDate(2026, 11, 1));
        QVERIFY(errorOf(saveChecked(db(), record, "add"), "training_reason").contains(QStringLiteral("valid until 31 Dec 2025")));
        give(an.id, QDate(2026, 11, 1), {}); // without an end: as long as the course says
        QVERIFY(!hasErrors(saveChecked(db(), record, "add")));
        QCOMPARE(trainingOf(db(), record, m_fixture.today).front().until, QDate(2029, 10, 31));
        QVERIFY(!kinds().contains(QStringLiteral("training_missing")));
    }

    void checkPrintsTheFlag() {
        requireGcp();
        StudyMember record = member(m_fixture.person("An").id, m_fixture.today.addYears(-1));
        record.training_reason = QStringLiteral("written down");
        m_fixture.save(record);
        QProcess cli;
        cli.start(commandLine(), {QStringLiteral("--db"), db().path(), QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("check"), QStringLiteral("--json")});
        QVERIFY(cli.waitForFinished());
        QCOMPARE(cli.exitCode(), 1);
        int flagged = 0;
        for (const QJsonValue& value : QJsonDocument::fromJson(cli.readAllStandardOutput()).object()[QStringLiteral("problems")].toArray())
            if (value[QStringLiteral("kind")] == QStringLiteral("training_missing")) {
                ++flagged;
                QVERIFY(value[QStringLiteral("message")].toString().contains(QStringLiteral("written down")));
                QCOMPARE(value[QStringLiteral("records")][0][QStringLiteral("table")].toString(), QStringLiteral("study_member"));
            }
        QCOMPARE(flagged, 1);
    }

    void whatIsRevokedLaterIsFlagged() {
        requireGcp();
        const Person an = m_fixture.person("An");
        Certificate certificate = give(an.id, QDate(2026, 1, 1), QDate(2028, 12, 31));
        StudyMember record = member(an.id, QDate(2026, 3, 1));
        m_fixture.save(record);
        QVERIFY(!kinds().contains(QStringLiteral("training_missing")));
        certificate.state = CertificateState::Revoked;
        certificate.reason = QStringLiteral("error");
        certificate.ended_on = m_fixture.today;
        m_fixture.save(certificate);
        QCOMPARE(kinds().count(QStringLiteral("training_missing")), 1);
        QCOMPARE(trainingOf(db(), record, m_fixture.today).front().gap, m_fixture.today); // until then it counted
        QCOMPARE(studyWorkNotices(db()).first().severity, Severity::Error);                 // nobody wrote a reason
        // The same by the lapse of time.
        History(db()).undo();
        QVERIFY(!kinds().contains(QStringLiteral("training_missing")));
        m_fixture.today = QDate(2029, 1, 1);
        QCOMPARE(kinds().count(QStringLiteral("training_missing")), 1);
        // It is told once, though it breaks the rule too.
        for (const Attention& broken : brokenRules(db()))
            QVERIFY(broken.about.first().table != QLatin1String("study_member"));
    }

    void endingTrainingIsToldInTime_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("severity"); // -1: nothing
        QTest::newRow("91 days") << 91 << -1;
        QTest::newRow("90 days") << 90 << int(Severity::Hint);
        QTest::newRow("31 days") << 31 << int(Severity::Hint);
        QTest::newRow("30 days") << 30 << int(Severity::Warning);
        QTest::newRow("8 days") << 8 << int(Severity::Warning);
        QTest::newRow("7 days") << 7 << int(Severity::Error);
        QTest::newRow("today") << 0 << int(Severity::Error);
    }
    void endingTrainingIsToldInTime() {
        QFETCH(int, days);
        QFETCH(int, severity);
        requireGcp();
        const Person an = m_fixture.person("An");
        give(an.id, QDate(2026, 1, 1), m_fixture.today.addDays(days));
        StudyMember record = member(an.id, QDate(2026, 3, 1));
        m_fixture.save(record);
        int found = -1;
        for (const StudyWorkNotice& notice : studyWorkNotices(db()))
            if (qstrcmp(notice.kind, "training_expires") == 0)
                found = int(notice.severity);
        QCOMPARE(found, severity);
        // Who leaves before it ends needs no reminder.
        record.to_date = m_fixture.today.addDays(days);
        m_fixture.save(record);
        for (const StudyWorkNotice& notice : studyWorkNotices(db()))
            QVERIFY(qstrcmp(notice.kind, "training_expires") != 0);
    }

    /// The first day without training beside a count day by day.
    void coverageIsThatOfEveryDay() {
        std::mt19937 random(11);
        const QDate base(2024, 1, 1);
        const auto day = [&](int limit) { return base.addDays(int(random() % unsigned(limit))); };
        for (int round = 0; round < 400; ++round) {
            std::vector<TrainingProof> proofs;
            for (unsigned i = 0; i < random() % 5; ++i) {
                TrainingProof proof{random() % 4 ? QStringLiteral("gcp") : QStringLiteral("other"), {}, {}, day(300), {}};
                if (random() % 6)
                    proof.until = proof.from.addDays(int(random() % 200));
                proofs.push_back(proof);
            }
            const QDate from = day(300), to = random() % 2 ? from.addDays(int(random() % 200)) : QDate(), today = day(600);
            const TrainingCoverage coverage = coverageOf(QStringLiteral("GCP"), proofs, {QStringLiteral("GCP")}, from, to, today);
            const auto holds = [&](QDate on) {
                return std::any_of(proofs.begin(), proofs.end(), [&](const TrainingProof& proof) {
                    return proof.course_code == QLatin1String("gcp") && proof.from <= on && (!proof.until.isValid() || proof.until >= on);
                });
            };
            const QDate last = std::max(from, to.isValid() ? std::min(to, today) : today);
            QDate gap;
            for (QDate on = from; on <= last && !gap.isValid(); on = on.addDays(1))
                if (!holds(on))
                    gap = on;
            QCOMPARE(coverage.gap, gap);
            QCOMPARE(coverage.held, holds(last));
            if (coverage.held && coverage.until.isValid()) {
                QVERIFY(holds(coverage.until));
                QVERIFY(!holds(coverage.until.addDays(1)));
            }
        }
    }

    void certificatesFromElsewhereCount() {
        requireGcp();
        const Person an = m_fixture.person("An");
        OutsideTraining training;
        training.person_id = an.id;
        training.course_id = m_gcp.id;
        training.issuer = QStringLiteral("Elsewhere");
        training.issued_on = QDate(2026, 1, 1);
        m_fixture.save(training);
        StudyMember record = member(an.id, m_fixture.today);
        QVERIFY(!hasErrors(saveChecked(db(), record, "add")));
        QCOMPARE(trainingOf(db(), record, m_fixture.today).front().evidence, QStringLiteral("Elsewhere"));
    }

    void trainingOfARoleIsAskedOfThatRole() {
        requireGcp(TrainingScope::Pharmacist);
        StudyMember nurse = member(m_fixture.person("An").id, m_fixture.today);
        QVERIFY(!hasErrors(saveChecked(db(), nurse, "add")));
        StudyMember pharmacist = member(m_fixture.person("Bình").id, m_fixture.today);
        pharmacist.role = StudyRole::Pharmacist;
        QVERIFY(hasErrors(saveChecked(db(), pharmacist, "add")));
        // The codes of the roles and of whom a training concerns are the same.
        for (size_t i = 0; i < choicesOf<StudyRole>.size(); ++i)
            QCOMPARE(QString::fromLatin1(choicesOf<StudyRole>[i].code), QString::fromLatin1(choicesOf<TrainingScope>[i + 1].code));
    }

    void rulesOfALine_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("field");
        for (const auto& [what, field] : {std::pair("ends before it begins", "to_date"), {"site of another study", "study_site_id"}, {"signed by nobody", "signed_by"},
                                          {"signed tomorrow", "signed_on"}, {"unknown task", "tasks"}, {"overlaps", "from_date"}, {"second investigator", "role"}})
            QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(field);
    }
    void rulesOfALine() {
        QFETCH(QString, what);
        QFETCH(QString, field);
        const Person an = m_fixture.person("An"), binh = m_fixture.person("Bình");
        StudyMember first = member(an.id, QDate(2026, 1, 1));
        first.role = StudyRole::PrincipalInvestigator;
        m_fixture.save(first);
        StudyMember record = member(binh.id, QDate(2026, 2, 1));
        QVERIFY(!hasErrors(tableOf<StudyMember>.check(db(), 0, tableOf<StudyMember>.toValues(record))));
        if (what == QLatin1String("ends before it begins")) {
            record.to_date = QDate(2026, 1, 31);
        } else if (what == QLatin1String("site of another study")) {
            Study other;
            other.code = QStringLiteral("S-2");
            other.title_en = QStringLiteral("x");
            m_fixture.save(other);
            record.study_id = other.id;
        } else if (what == QLatin1String("signed by nobody")) {
            record.signed_on = QDate(2026, 2, 1);
        } else if (what == QLatin1String("signed tomorrow")) {
            record.signed_on = m_fixture.today.addDays(1);
            record.signed_by = QStringLiteral("An");
        } else if (what == QLatin1String("unknown task")) {
            record.tasks = {QStringLiteral("juggling")};
        } else if (what == QLatin1String("overlaps")) {
            record.person_id = an.id;
            record.role = StudyRole::PrincipalInvestigator;
        } else {
            record.role = StudyRole::PrincipalInvestigator;
        }
        QVERIFY(!errorOf(saveChecked(db(), record, "add"), field.toLatin1().constData()).isEmpty());
        QVERIFY(!record.id);
    }

    void onceTheFirstHasLeftASecondMayCome() {
        const Person an = m_fixture.person("An"), binh = m_fixture.person("Bình");
        StudyMember first = member(an.id, QDate(2026, 1, 1), QDate(2026, 5, 31));
        first.role = StudyRole::PrincipalInvestigator;
        m_fixture.save(first);
        StudyMember second = member(binh.id, QDate(2026, 6, 1));
        second.role = StudyRole::PrincipalInvestigator;
        m_fixture.save(second);
        QCOMPARE(signingInvestigator(db(), m_fixture.study.id, m_fixture.site.id, QDate(2026, 3, 1)), QStringLiteral("An"));
        QCOMPARE(signingInvestigator(db(), m_fixture.study.id, m_fixture.site.id, m_fixture.today), QStringLiteral("Bình"));
        StudyMember nurse = member(an.id, QDate(2026, 6, 1));
        m_fixture.save(nurse);
        QVERIFY(kinds().contains(QStringLiteral("delegation_unsigned")));
        nurse.signed_on = QDate(2026, 6, 1);
        nurse.signed_by = QStringLiteral("Bình");
        m_fixture.save(nurse);
        QVERIFY(!kinds().contains(QStringLiteral("delegation_unsigned")));
    }
};

KHUE_GUILESS_TEST(TestDelegation)
#include "test_delegation.moc"
