// SPDX-License-Identifier: GPL-3.0-or-later
// DOIs, ORCIDs, authors, what cites what; grants that are overspent; risks.
#include "app/studies/doi.h"
#include "app/studies/output_author.h"
#include "app/studies/study_grant.h"
#include "app/studies/study_risk.h"
#include "app/studies/study_work_notices.h"
#include "app/today/attention.h"
#include "tests/app/studies/study_fixture.h"
#include "tests/support/test_class.h"

using namespace khue;

class TestStudyOutputs : public QObject {
    Q_OBJECT
    StudyFixture m_fixture;
    Database& db() { return m_fixture.db(); }
    Output output(const char* title) {
        Output record;
        record.study_id = m_fixture.study.id;
        record.title_en = QString::fromUtf8(title);
        m_fixture.save(record);
        return record;
    }

private slots:
    void init() { m_fixture.open(); }
    void cleanup() { m_fixture.database.reset(); }

    void dois_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("kept"); // empty: refused
        QTest::newRow("plain") << "10.1000/xyz123" << "10.1000/xyz123";
        QTest::newRow("capitals") << "10.1016/S0140-6736(20)30183-5" << "10.1016/s0140-6736(20)30183-5";
        QTest::newRow("address") << "https://doi.org/10.1000/A.b" << "10.1000/a.b";
        QTest::newRow("old address") << "http://dx.doi.org/10.1000/182" << "10.1000/182";
        QTest::newRow("named") << "doi: 10.1000/182" << "10.1000/182";
        QTest::newRow("parts of the prefix") << "10.1000.10/123" << "10.1000.10/123";
        QTest::newRow("slashes") << "10.12345/a/b/c" << "10.12345/a/b/c";
        for (const char* wrong : {"10.100/x", "11.1000/x", "10.1000", "10.1000/", "10.1000/a b", "xyz", "10.1000x/1", "10.1000./1"})
            QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString();
    }
    void dois() {
        QFETCH(QString, written);
        QFETCH(QString, kept);
        Output record;
        record.title_en = QStringLiteral("x");
        record.doi = written;
        const QList<Problem> problems = saveChecked(db(), record, "add");
        QCOMPARE(errorOf(problems, "doi").isEmpty(), !kept.isEmpty());
        if (!kept.isEmpty())
            QCOMPARE(record.doi, kept);
    }

    void aDoiIsOneWhateverItsCase() {
        Output first = output("a");
        first.doi = QStringLiteral("10.1000/ABC");
        m_fixture.save(first);
        Output second = output("b");
        second.doi = QStringLiteral("https://doi.org/10.1000/abc");
        QVERIFY(!errorOf(saveChecked(db(), second, "save"), "doi").isEmpty());
    }

    void whatIsPublishedSaysSinceWhen() {
        Output record = output("a");
        record.state = OutputState::Published;
        QVERIFY(!errorOf(saveChecked(db(), record, "save"), "published_on").isEmpty());
        record.published_on = m_fixture.today.addDays(1);
        QVERIFY(!errorOf(saveChecked(db(), record, "save"), "published_on").isEmpty());
        record.published_on = m_fixture.today;
        record.kind = OutputKind::PracticeChange;
        const QList<Problem> problems = saveChecked(db(), record, "save");
        QVERIFY(!errorOf(problems, "institution_id").isEmpty());
        QVERIFY(!errorOf(problems, "evidence").isEmpty());
        record.url = QStringLiteral("ftp://x");
        QVERIFY(!errorOf(saveChecked(db(), record, "save"), "url").isEmpty());
    }

    void aMalformedOrcidIsRefused() {
        Person person = m_fixture.person("An");
        person.orcid = QStringLiteral("0000-0002-1825-0098");
        QVERIFY(!errorOf(saveChecked(db(), person, "save"), "orcid").isEmpty());
        person.orcid = QStringLiteral("https://orcid.org/0000-0002-1825-0097");
        m_fixture.save(person);
    }

    void authorsStandInTheirOrder() {
        const Output record = output("a");
        Person an = m_fixture.person("An"), binh = m_fixture.person("Bình");
        an.is_trainee = true;
        m_fixture.save(an);
        OutputAuthor second{{}, 0, record.id, 2, an.id, {}, {}, {QStringLiteral("investigation"), QStringLiteral("review_editing")}, false};
        m_fixture.save(second);
        OutputAuthor first{{}, 0, record.id, 1, binh.id, {}, {}, {QStringLiteral("methodology")}, true};
        m_fixture.save(first);
        OutputAuthor guest{{}, 0, record.id, 3, {}, QStringLiteral(" Guest  G "), {}, {}, false};
        m_fixture.save(guest);
        const std::vector<AuthorLine> authors = authorsOf(db(), record.id);
        QCOMPARE(authorList(authors), QStringLiteral("Bình*, An, Guest G"));
        QCOMPARE(authorList(authors, 2), QStringLiteral("Bình*, An, …"));
        QVERIFY(!authors[0].trainee && authors[1].trainee && !authors[2].trainee);
        OutputAuthor again{{}, 0, record.id, 4, an.id, {}, {}, {}, false};
        QVERIFY(!errorOf(saveChecked(db(), again, "add"), "person_id").isEmpty());
        OutputAuthor nobody{{}, 0, record.id, 4, {}, {}, {}, {}, false};
        QVERIFY(!errorOf(saveChecked(db(), nobody, "add"), "person_id").isEmpty());
        OutputAuthor strange{{}, 0, record.id, 4, {}, QStringLiteral("X"), {}, {QStringLiteral("juggling")}, false};
        QVERIFY(!errorOf(saveChecked(db(), strange, "add"), "credit_roles").isEmpty());
        QCOMPARE(creditRoles().size(), size_t(14));
    }

    void policiesCiteResults() {
        const Output article = output("article"), brief = output("brief");
        OutputLink link{{}, 0, brief.id, OutputRelation::Cites, article.id};
        m_fixture.save(link);
        OutputLink again{{}, 0, brief.id, OutputRelation::Cites, article.id};
        QVERIFY(hasErrors(saveChecked(db(), again, "add")));
        OutputLink itself{{}, 0, brief.id, OutputRelation::Related, brief.id};
        QVERIFY(hasErrors(saveChecked(db(), itself, "add")));
        // The output outlives its study.
        Edit edit(db(), "remove");
        edit.remove(m_fixture.study.id);
        edit.commit();
        QVERIFY(find<Output>(db(), QStringLiteral("id = ?"), article.id).id);
        QVERIFY(!load(db(), article.id).study_id);
    }

    void anOverspentBudgetIsToldOrRefused() {
        StudyGrant grant;
        grant.study_id = m_fixture.study.id;
        grant.funder = QStringLiteral("Fund");
        grant.amount = 1000;
        grant.currency = QStringLiteral("gbp");
        m_fixture.save(grant);
        QCOMPARE(grant.currency, QStringLiteral("GBP"));
        Expense expense{{}, 0, grant.id, m_fixture.today, ExpenseCategory::Travel, 900, {}};
        m_fixture.save(expense);
        Expense more{{}, 0, grant.id, m_fixture.today, ExpenseCategory::Travel, 100.01, {}};
        setOverspending(db(), Overspending::Refuse);
        const QString refusal = errorOf(saveChecked(db(), more, "add"), "amount");
        QVERIFY2(refusal.contains(QStringLiteral("Fund")) && refusal.contains(QStringLiteral("0.01")), qPrintable(refusal));
        QVERIFY(!more.id);
        setOverspending(db(), Overspending::Warn);
        QVERIFY(!hasErrors(saveChecked(db(), more, "add")));
        QVERIFY(budgetOf(db(), grant.id).isOverspent());
        QStringList kinds;
        for (const Attention& each : whatNeedsSomebody(db()))
            kinds.append(each.kind);
        QCOMPARE(kinds.count(QStringLiteral("overspent")), 1);
        // Its own change is not counted twice.
        more.amount = 100;
        m_fixture.save(more);
        QCOMPARE(budgetOf(db(), grant.id).left(), 0.0);
        QVERIFY(!budgetOf(db(), grant.id).isOverspent());
        Expense wrong{{}, 0, grant.id, m_fixture.today.addDays(1), ExpenseCategory::Travel, -5, {}};
        const QList<Problem> problems = saveChecked(db(), wrong, "add");
        QVERIFY(!errorOf(problems, "amount").isEmpty());
        QVERIFY(!errorOf(problems, "spent_on").isEmpty());
        grant.currency = QStringLiteral("pounds");
        QVERIFY(!errorOf(saveChecked(db(), grant, "save"), "currency").isEmpty());
    }

    void risksWeighLikelihoodTimesImpact() {
        Risk risk;
        risk.study_id = m_fixture.study.id;
        risk.title_en = QStringLiteral("x");
        risk.likelihood = 6;
        QVERIFY(!errorOf(saveChecked(db(), risk, "add"), "likelihood").isEmpty());
        risk.likelihood = 2;
        risk.impact = 4;
        risk.due_on = m_fixture.today.addDays(-1);
        m_fixture.save(risk);
        QCOMPARE(risk.score(), 8);
        QCOMPARE(riskLevel(risk.score()), RiskLevel::Medium);
        risk.kind = RiskKind::Issue;
        m_fixture.save(risk);
        QCOMPARE(risk.score(), 20);
        QCOMPARE(db().single(QStringLiteral("SELECT %1 FROM risk r").arg(QLatin1String(riskScoreSql))).toInt(), 20);
        QCOMPARE(QString::fromLatin1(studyWorkNotices(db()).first().kind), QStringLiteral("risk_overdue"));
        risk.state = RiskState::Closed;
        m_fixture.save(risk);
        QVERIFY(studyWorkNotices(db()).isEmpty());
    }
};

KHUE_GUILESS_TEST(TestStudyOutputs)
#include "test_study_outputs.moc"
