// SPDX-License-Identifier: GPL-3.0-or-later
// The chain, forwards and backwards, beside what plain SQL says hangs together.
#include "app/certificates/certificate.h"
#include "app/indicators/chain.h"
#include "app/indicators/indicator.h"
#include "app/programme.h"
#include "app/sample/sample_programme.h"
#include "app/store/edit.h"
#include "app/store/language.h"
#include "app/studies/output_author.h"
#include "app/studies/study_member.h"
#include "resources/resources.h"
#include "tests/support/test_class.h"

#include <QtCore/QTemporaryDir>

using namespace khue;

class TestChain : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
    Id<Person> m_trainee, m_colleague;
    Id<Certificate> m_certificate;
    Id<Study> m_study;
    Id<StudyMember> m_role, m_otherRole;
    Id<Output> m_paper, m_guideline;
    Id<Indicator> m_papers, m_policies, m_certificates;

    Database& db() { return *m_database; }

    Id<Person> person(const char* name) {
        Person record;
        record.given_name = QString::fromUtf8(name);
        record.is_trainee = true;
        Edit edit(db(), "add");
        edit.save(record);
        edit.commit();
        return record.id;
    }
    template <class R> Id<R> saved(R record) {
        Edit edit(db(), "add");
        edit.save(record);
        edit.commit();
        return record.id;
    }
    /// One of each: two people in a study, one of them certified and author of its paper, which a guideline cites.
    void build() {
        m_trainee = person("Hạnh");
        m_colleague = person("Sơn");
        Certificate certificate;
        certificate.person_id = m_trainee;
        certificate.number = QStringLiteral("GCN-1");
        certificate.year = 2026;
        certificate.serial = 1;
        certificate.holder = QStringLiteral("Hạnh");
        certificate.course_en = QStringLiteral("Methods");
        certificate.issued_on = {2026, 2, 1};
        certificate.key_id = certificate.signature = certificate.snapshot = QStringLiteral("x");
        m_certificate = saved(certificate);
        Study study;
        study.code = QStringLiteral("S1");
        study.title_en = QStringLiteral("A study");
        study.state = StudyState::Recruiting;
        study.start_date = {2026, 3, 1};
        m_study = saved(study);
        StudyMember member;
        member.study_id = m_study;
        member.person_id = m_trainee;
        member.role = StudyRole::CoInvestigator;
        member.from_date = {2026, 3, 1};
        m_role = saved(member);
        member.id = {};
        member.person_id = m_colleague;
        m_otherRole = saved(member);
        m_paper = output(OutputKind::Publication, "The paper");
        OutputAuthor author;
        author.output_id = m_paper;
        author.position = 1;
        author.person_id = m_trainee;
        saved(author);
        m_guideline = output(OutputKind::Guideline, "The guideline", false);
        OutputLink link;
        link.output_id = m_guideline;
        link.cited_id = m_paper;
        saved(link);
        m_papers = indicator("P", "publications");
        m_policies = indicator("G", "policies_citing_results");
        m_certificates = indicator("C", "certificates_issued");
        indicator("N", "runs_held"); // counts nothing here
    }
    Id<Output> output(OutputKind kind, const char* title, bool ofStudy = true) {
        Output record;
        if (ofStudy)
            record.study_id = m_study;
        record.kind = kind;
        record.title_en = QString::fromUtf8(title);
        record.state = OutputState::Published;
        record.published_on = {2026, 9, 1};
        return saved(record);
    }
    Id<Indicator> indicator(const char* code, const char* measure) {
        Indicator record;
        record.code = QString::fromLatin1(code);
        record.name_en = record.code;
        record.measure = QString::fromLatin1(measure);
        return saved(record);
    }
    QList<qint64> ids(const Chain& chain, ChainLink link) {
        QList<qint64> all;
        for (const ChainCard& card : chain.columns[size_t(link)])
            all.append(card.id);
        std::sort(all.begin(), all.end());
        return all;
    }
    bool tied(const Chain& chain, ChainLink from, qint64 fromId, ChainLink to, qint64 toId, bool direct = true) {
        return std::find(chain.ties.begin(), chain.ties.end(), ChainTie{from, fromId, to, toId, direct}) != chain.ties.end();
    }

private slots:
    void initTestCase() {
        khueInitResources();
        setLanguage(Language::English);
    }
    void init() {
        m_database = openProgramme(m_folder.filePath(QStringLiteral("chain%1.sqlite").arg(++m_count)));
        db().setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); });
    }
    void cleanup() { m_database.reset(); }

    void forwardsFromATrainee() {
        build();
        const Chain chain = chainFrom(db(), u"person", m_trainee.value);
        QCOMPARE(ids(chain, ChainLink::Person), QList<qint64>{m_trainee.value});
        QCOMPARE(ids(chain, ChainLink::Certificate), QList<qint64>{m_certificate.value});
        QCOMPARE(ids(chain, ChainLink::Role), QList<qint64>{m_role.value});
        QCOMPARE(ids(chain, ChainLink::Output), (QList<qint64>{m_paper.value, m_guideline.value}));
        QCOMPARE(ids(chain, ChainLink::Indicator), (QList<qint64>{m_papers.value, m_policies.value, m_certificates.value}));
        QVERIFY(chain.columns[0][0].isStart);
        QVERIFY(tied(chain, ChainLink::Person, m_trainee.value, ChainLink::Certificate, m_certificate.value));
        QVERIFY(tied(chain, ChainLink::Certificate, m_certificate.value, ChainLink::Role, m_role.value));
        QVERIFY(tied(chain, ChainLink::Role, m_role.value, ChainLink::Output, m_paper.value)); // she wrote it
        QVERIFY(tied(chain, ChainLink::Output, m_paper.value, ChainLink::Indicator, m_papers.value));
        QVERIFY(tied(chain, ChainLink::Output, m_guideline.value, ChainLink::Indicator, m_policies.value));
        QVERIFY(tied(chain, ChainLink::Certificate, m_certificate.value, ChainLink::Indicator, m_certificates.value));
        // Ties only lead forwards, and only to cards that are shown.
        for (const ChainTie& tie : chain.ties) {
            QVERIFY(int(tie.from) < int(tie.to));
            QVERIFY(ids(chain, tie.from).contains(tie.fromId) && ids(chain, tie.to).contains(tie.toId));
        }
    }

    void aRoleWithoutCertificateHangsOnItsPerson() {
        build();
        const Chain chain = chainFrom(db(), u"person", m_colleague.value);
        QVERIFY(chain.columns[size_t(ChainLink::Certificate)].empty());
        QVERIFY(tied(chain, ChainLink::Person, m_colleague.value, ChainLink::Role, m_otherRole.value));
        QVERIFY(tied(chain, ChainLink::Role, m_otherRole.value, ChainLink::Output, m_paper.value, false)); // by way of the study
    }

    void aCertificateThatCameTooLateLeadsToNoRole() {
        build();
        StudyMember member = load(db(), m_role);
        member.to_date = {2026, 1, 15};
        member.from_date = {2026, 1, 1};
        Edit edit(db(), "save");
        edit.save(member);
        edit.commit();
        QVERIFY(chainFrom(db(), u"certificate", m_certificate.value).columns[size_t(ChainLink::Role)].empty());
        const Chain chain = chainFrom(db(), u"person", m_trainee.value);
        QVERIFY(!tied(chain, ChainLink::Certificate, m_certificate.value, ChainLink::Role, m_role.value));
        QVERIFY(tied(chain, ChainLink::Person, m_trainee.value, ChainLink::Role, m_role.value));
    }

    void backwards_data() {
        QTest::addColumn<QString>("table");
        for (const char* table : {"study_member", "study", "output", "guideline", "indicator", "policies"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }
    void backwards() {
        QFETCH(QString, table);
        build();
        qint64 id = 0;
        if (table == QLatin1String("study_member"))
            id = m_role.value;
        else if (table == QLatin1String("study"))
            id = m_study.value;
        else if (table == QLatin1String("output"))
            id = m_paper.value;
        else if (table == QLatin1String("guideline"))
            table = QStringLiteral("output"), id = m_guideline.value;
        else if (table == QLatin1String("indicator"))
            id = m_papers.value;
        else
            table = QStringLiteral("indicator"), id = m_policies.value;
        const Chain chain = chainFrom(db(), table, id);
        QVERIFY(ids(chain, ChainLink::Person).contains(m_trainee.value));
        QVERIFY(ids(chain, ChainLink::Certificate).contains(m_certificate.value));
        QVERIFY(ids(chain, ChainLink::Role).contains(m_role.value));
        QVERIFY(ids(chain, ChainLink::Output).contains(m_paper.value));
        QVERIFY(ids(chain, ChainLink::Indicator).contains(table == QLatin1String("indicator") ? id : m_papers.value));
        if (table == QLatin1String("indicator"))
            QCOMPARE(ids(chain, ChainLink::Indicator), QList<qint64>{id}); // only the one that is asked of
    }

    void whatIsGoneStartsNothing() {
        build();
        QVERIFY(chainFrom(db(), u"person", 99999).isEmpty());
        QVERIFY(chainFrom(db(), u"holiday", 1).isEmpty());
        QVERIFY(!startsChain(u"holiday"));
        // A revoked certificate has no part in it.
        Certificate certificate = load(db(), m_certificate);
        certificate.state = CertificateState::Revoked;
        Edit edit(db(), "save");
        edit.save(certificate);
        edit.commit();
        QVERIFY(chainFrom(db(), u"person", m_trainee.value).columns[size_t(ChainLink::Certificate)].empty());
    }

    void longColumnsAreCut() {
        build();
        for (int i = 0; i < 30; ++i) {
            StudyMember member;
            member.study_id = m_study;
            member.person_id = person("Ai");
            member.from_date = {2026, 4, 1};
            saved(member);
        }
        const Chain chain = chainFrom(db(), u"study", m_study.value, 10);
        QCOMPARE(int(chain.columns[size_t(ChainLink::Role)].size()), 10);
        QCOMPARE(chain.further[size_t(ChainLink::Role)], 22);
        QCOMPARE(int(chain.columns[size_t(ChainLink::Person)].size()), 10);
        for (const ChainTie& tie : chain.ties)
            QVERIFY(ids(chain, tie.from).contains(tie.fromId) && ids(chain, tie.to).contains(tie.toId));
    }

    void theSampleHasAWholeChain() {
        addSampleProgramme(db());
        // Everybody's chain is what SQL says.
        Statement row = db().query(QStringLiteral("SELECT p.id, (SELECT COUNT(*) FROM certificate c WHERE c.person_id = p.id AND c.state = 'issued'), "
                                                  "(SELECT COUNT(*) FROM study_member m WHERE m.person_id = p.id) FROM person p ORDER BY p.id LIMIT 40"));
        while (row.next()) {
            const Chain chain = chainFrom(db(), u"person", row.integer(0), 1000);
            QCOMPARE(qint64(chain.columns[size_t(ChainLink::Certificate)].size()), row.integer(1));
            QCOMPARE(qint64(chain.columns[size_t(ChainLink::Role)].size()), row.integer(2));
        }
    }
};

KHUE_TEST(TestChain)
#include "test_chain.moc"
