// SPDX-License-Identifier: GPL-3.0-or-later
// The rules asked of all rows at once find what they find row by row.
#include "app/programme.h"
#include "app/sample/sample_programme.h"
#include "app/store/edit.h"
#include "app/store/sweep.h"
#include "app/studies/recruitment.h"
#include "resources/resources.h"
#include "tests/support/test_class.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <random>

using namespace khue;

class TestSweep : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    Database& db() { return *m_database; }

    QList<RowProblem> rowByRow(const TableInfo& table) {
        QList<qint64> ids;
        {
            Statement rows = db().query(QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(table.key()));
            while (rows.next())
                ids.append(rows.integer(0));
        }
        QList<RowProblem> found;
        for (const qint64 id : std::as_const(ids)) {
            RowValues values;
            loadRow(db(), table, id, values);
            for (const Problem& problem : table.check(db(), id, values))
                found.append({id, problem});
        }
        return found;
    }

private slots:
    void initTestCase() { khueInitResources(); }
    void init() {
        m_database = openProgramme(m_folder.filePath(QStringLiteral("%1.sqlite").arg(QString::fromLatin1(QTest::currentTestFunction()))));
        db().setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); });
        addSampleProgramme(db());
    }
    void cleanup() { m_database.reset(); }

    void everyTableAsRowByRow() {
        db().run(QStringLiteral("PRAGMA foreign_keys = OFF"));
        for (const char* broken : {"UPDATE study SET host_id = 4711, kind = '', code = ''  WHERE id = 1", "UPDATE study SET state = 'nonsense', title_vi = NULL, title_en = NULL WHERE id = 2",
                                   "UPDATE task SET record_id = 4711 WHERE id = 1", "UPDATE task SET record_table = NULL WHERE id = 2", "UPDATE task SET record_table = 'nothing' WHERE id = 3",
                                   "UPDATE enrolment SET state = 'nonsense' WHERE id IN (1, 5)", "UPDATE session_lecturer SET person_id = 4711 WHERE id = 2", "UPDATE milestone SET due_on = '2020-01-01' WHERE id = 3",
                                   "UPDATE person SET given_name = '' WHERE id = 9"})
            db().run(QString::fromLatin1(broken));
        qsizetype found = 0;
        for (const TableInfo* table : db().tables()) {
            const QList<RowProblem> all = sweep(db(), *table), each = rowByRow(*table);
            QCOMPARE(all.size(), each.size());
            for (qsizetype i = 0; i < all.size(); ++i)
                QVERIFY2(all[i] == each[i], qPrintable(table->key() + u' ' + all[i].problem.text + QStringLiteral(" / ") + each[i].problem.text));
            found += all.size();
        }
        QVERIFY(found >= 12);
    }

    void monthsAsEachOfThemSays() {
        // Figures that only sometimes agree, of many sites, past the rules.
        std::mt19937 random(7);
        Edit edit(db(), "import");
        for (int number = 0; number < 60; ++number) {
            StudySite site;
            site.study_id = {1};
            site.code = QStringLiteral("X%1").arg(number);
            site.name = QStringLiteral("Ward");
            edit.save(site);
            for (int i = 0; i < 12; ++i) {
                Recruitment month;
                month.study_site_id = site.id;
                month.month = QDate(2026, 1, 1).addMonths(i + (random() % 20 == 0 ? 3 : 0));
                if (i && db().single(QStringLiteral("SELECT 1 FROM recruitment WHERE study_site_id = ? AND month = ?"), site.id, month.month).isValid())
                    continue;
                month.screened = int(random() % 10);
                month.not_eligible = int(random() % 3);
                month.randomised = int(random() % 5);
                month.lost = int(random() % 2);
                month.analysed = random() % 12 == 0 ? 3 : 0;
                month.declined = random() % 60 == 0 ? -1 : 0;
                edit.save(month);
            }
        }
        edit.commit();
        const auto texts = [this](const QList<RowProblem>& problems) {
            QHash<qint64, QStringList> ofSites;
            for (const RowProblem& each : problems) {
                QStringList& list = ofSites[db().single(QStringLiteral("SELECT study_site_id FROM recruitment WHERE id = ?"), each.id).toLongLong()];
                if (!list.contains(each.problem.text))
                    list.append(each.problem.text);
            }
            for (QStringList& list : ofSites)
                list.sort();
            return ofSites;
        };
        const QList<RowProblem> once = sweep(db(), tableOf<Recruitment>, recruitmentSweep);
        const QHash<qint64, QStringList> found = texts(once);
        QVERIFY(found.size() > 10);
        QVERIFY(found.size() < 60);
        // The rule of a month speaks of the whole site: each of its months says what the sweep says once.
        QCOMPARE(found, texts(rowByRow(tableOf<Recruitment>)));
        QStringList said;
        for (const RowProblem& each : once) {
            const QString text = QString::number(each.id) + each.problem.field + each.problem.text;
            QVERIFY(!said.contains(text));
            said.append(text);
        }
    }
};

KHUE_TEST(TestSweep)
#include "test_sweep.moc"
