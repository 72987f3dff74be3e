// SPDX-License-Identifier: GPL-3.0-or-later
// The rolling total of CME credit beside a count day by day, certificates in the ledger, the statement.
#include "app/certificates/issue.h"
#include "app/credit/credit_ledger.h"
#include "app/programme.h"
#include "app/reports/report_list.h"
#include "app/sample/sample_programme.h"
#include "app/store/language.h"
#include "app/store/settings.h"
#include "resources/resources.h"
#include "tests/support/test_class.h"

#include <QtCore/QTemporaryDir>

#include <random>

using namespace khue;

class TestCredit : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
    Database& db() { return *m_database; }
    Id<Person> somebody() {
        Person person;
        person.given_name = QStringLiteral("An");
        saveChecked(db(), person, "add");
        return person.id;
    }

private slots:
    void initTestCase() {
        khueInitResources();
        setLanguage(Language::English);
    }
    void init() {
        m_database = openProgramme(m_folder.filePath(QStringLiteral("credit%1.sqlite").arg(++m_count)));
        db().setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); });
    }
    void cleanup() { m_database.reset(); }

    void theTotalRolls() {
        const Id<Person> person = somebody();
        std::mt19937 random(7);
        std::vector<std::pair<QDate, int>> earned;
        for (int i = 0; i < 60; ++i) {
            CreditEntry entry;
            entry.person_id = person;
            entry.title_en = QStringLiteral("x");
            entry.earned_on = QDate(2026, 11, 23).addDays(-int(random() % 3600));
            entry.hours = 1 + double(random() % 12);
            entry.form = CreditForm(random() % 6);
            QVERIFY(saveChecked(db(), entry, "add").isEmpty());
            earned.push_back({entry.earned_on, int(entry.hours)});
        }
        const auto expected = [&](QDate on) {
            int sum = 0;
            for (const auto& [day, hours] : earned)
                if (day <= on && day > on.addYears(-5))
                    sum += hours;
            return sum;
        };
        for (QDate on(2019, 1, 1); on < QDate(2032, 1, 1); on = on.addDays(17)) {
            const CreditLedger ledger = creditLedger(db(), person, on);
            QCOMPARE(ledger.total, double(expected(on)));
            QCOMPARE(ledger.missing(), std::max(0.0, 120.0 - expected(on)));
        }
        // The day on which it falls short is the first such day, if nothing is added.
        const CreditLedger now = creditLedger(db(), person, QDate(2026, 11, 23));
        QVERIFY(now.total >= 120);
        QDate first(2026, 11, 23);
        while (expected(first) >= 120)
            first = first.addDays(1);
        QCOMPARE(now.shortFrom(), first);
    }

    void theRuleIsASetting() {
        const Id<Person> person = somebody();
        QCOMPARE(creditLedger(db(), person, db().today()).missing(), 120.0);
        setSetting(db(), QStringLiteral("credit_hours_required"), QStringLiteral("48"));
        setSetting(db(), QStringLiteral("credit_years"), QStringLiteral("2"));
        const CreditLedger ledger = creditLedger(db(), person, db().today());
        QCOMPARE(ledger.missing(), 48.0);
        QCOMPARE(ledger.since, QDate(2024, 11, 24));
    }

    void entriesAreChecked() {
        CreditEntry entry;
        entry.person_id = somebody();
        entry.earned_on = QDate(2027, 1, 1);
        const QList<Problem> problems = saveChecked(db(), entry, "add");
        QCOMPARE(problems.size(), 3); // no title, no hours, a day to come
        QVERIFY(!entry.id);
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM credit_rate")).toInt(), 0); // shipped empty
        CreditRate rate;
        QVERIFY(hasErrors(saveChecked(db(), rate, "add")));
    }

    void certificatesCountWhileTheyStand() {
        addSampleProgramme(db());
        const Certificate one = find<Certificate>(db(), QStringLiteral("state = 'issued' AND credit_hours > 0 ORDER BY id LIMIT 1"));
        QVERIFY(one.id);
        const double before = creditLedger(db(), one.person_id, db().today()).total;
        QVERIFY(before >= one.credit_hours);
        const Certificate fresh = load(db(), reissueCertificate(db(), one.id, QStringLiteral("lost")));
        QCOMPARE(creditLedger(db(), one.person_id, db().today()).total, before);
        revokeCertificate(db(), fresh.id, QStringLiteral("mistake"));
        QCOMPARE(creditLedger(db(), one.person_id, db().today()).total, before - one.credit_hours);
    }

    void theStatementSaysIt() {
        addSampleProgramme(db());
        const Report* report = findReport("credit_statement");
        QVERIFY(report);
        const Person person = load(db(), find<CreditEntry>(db(), QStringLiteral("1 = 1 ORDER BY id LIMIT 1")).person_id);
        const CreditLedger ledger = creditLedger(db(), person.id, db().today());
        for (const char* language : {"vi", "en", "both"}) {
            const Document document = makeReport(db(), *report, {{QStringLiteral("person"), person.code}, {QStringLiteral("language"), QString::fromLatin1(language)}});
            bool found = false;
            for (const Block& block : document.blocks)
                if (const auto* table = std::get_if<TableBlock>(&block)) {
                    found = true;
                    QCOMPARE(table->rows.size(), qsizetype(ledger.lines.size()));
                }
            QVERIFY(found);
        }
        QVERIFY_EXCEPTION_THROWN(makeReport(db(), *report, {{QStringLiteral("person"), QStringLiteral("NOBODY")}}), Failure);
    }
};

KHUE_TEST(TestCredit)
#include "test_credit.moc"
