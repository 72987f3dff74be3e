// SPDX-License-Identifier: GPL-3.0-or-later
// The annual report and the indicator report of the sample programme: every figure beside SQL written without the measures,
// and each opens its records.
#include "app/indicators/standing.h"
#include "app/programme.h"
#include "app/reports/report_list.h"
#include "app/reports/report_output.h"
#include "app/sample/sample_programme.h"
#include "app/store/edit.h"
#include "app/store/failure.h"
#include "app/store/language.h"
#include "resources/resources.h"
#include "tests/support/test_class.h"

#include <QtCore/QTemporaryDir>

using namespace khue;

class TestPartnershipReports : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    Database& db() { return *m_database; }

    Document report(const char* name, const QString& language = QStringLiteral("en"), int year = 2026) {
        return makeReport(db(), *findReport(QLatin1String(name)), {{QStringLiteral("year"), year}, {QStringLiteral("language"), language}});
    }
    /// The rows of all tables whose first cell is that text.
    static QList<TableRow> rows(const Document& document, const QString& first) {
        QList<TableRow> found;
        for (const Block& block : document.blocks)
            if (const auto* table = std::get_if<TableBlock>(&block))
                for (const TableRow& row : table->rows)
                    if (!row.cells.isEmpty() && row.cells[0].text == first)
                        found.append(row);
        return found;
    }
    /// The last number of a row; NaN where it has none.
    static double lastNumber(const TableRow& row) {
        double number = qQNaN();
        for (const TableCell& cell : row.cells)
            if (const double* value = std::get_if<double>(&cell.value))
                number = *value;
        return number;
    }
    static int charts(const Document& document) {
        int count = 0;
        for (const Block& block : document.blocks)
            if (const auto* each = std::get_if<ChartBlock>(&block))
                count += int(each->charts.size());
        return count;
    }

private slots:
    void initTestCase() {
        khueInitResources();
        setLanguage(Language::English);
        m_database = openProgramme(m_folder.filePath(QStringLiteral("partnership.sqlite")));
        db().setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC); });
        addSampleProgramme(db());
    }

    void annualFiguresArePlainSql_data() {
        QTest::addColumn<QString>("measure");
        QTest::addColumn<QString>("sql");
        const auto figure = [](const char* measure, const char* sql) { QTest::newRow(measure) << QString::fromLatin1(measure) << QString::fromUtf8(sql); };
        figure("people_trained", "SELECT COUNT(DISTINCT person_id) FROM enrolment WHERE state = 'completed' AND course_run_id IN (SELECT id FROM course_run WHERE end_date LIKE '2026-%' AND end_date <= '2026-11-23')");
        figure("enrolments_completed", "SELECT COUNT(*) FROM enrolment WHERE state = 'completed' AND course_run_id IN (SELECT id FROM course_run WHERE end_date LIKE '2026-%' AND end_date <= '2026-11-23')");
        figure("completion", "SELECT 100.0 * SUM(CASE state WHEN 'completed' THEN 1 ELSE 0 END) / COUNT(*) FROM enrolment WHERE state NOT IN ('applied', 'waiting') "
                             "AND course_run_id IN (SELECT id FROM course_run WHERE state = 'finished' AND end_date LIKE '2026-%' AND end_date <= '2026-11-23')");
        figure("certificates_issued", "SELECT COUNT(*) FROM certificate WHERE state = 'issued' AND issued_on LIKE '2026-%' AND issued_on <= '2026-11-23'");
        figure("credit_hours", "SELECT COALESCE(SUM(credit_hours), 0) FROM certificate WHERE state = 'issued' AND issued_on LIKE '2026-%' AND issued_on <= '2026-11-23'");
        figure("runs_held", "SELECT COUNT(*) FROM course_run WHERE state = 'finished' AND end_date LIKE '2026-%' AND end_date <= '2026-11-23'");
        figure("visits_done", "SELECT COUNT(*) FROM visit WHERE state IN ('done', 'reported') AND end_date LIKE '2026-%' AND end_date <= '2026-11-23'");
        figure("sessions_from_abroad", "SELECT COUNT(*) FROM session WHERE date(starts_at) BETWEEN '2026-01-01' AND '2026-11-23' AND id IN (SELECT session_id FROM session_lecturer WHERE state = 'confirmed' "
                                       "AND person_id IN (SELECT id FROM person WHERE institution_id IN (SELECT id FROM institution WHERE country <> 'VN')))");
        figure("studies_started", "SELECT COUNT(*) FROM study WHERE state NOT IN ('idea', 'proposed') AND start_date LIKE '2026-%' AND start_date <= '2026-11-23'");
        figure("approvals_submitted", "SELECT COUNT(*) FROM approval WHERE submitted_on LIKE '2026-%' AND submitted_on <= '2026-11-23'");
        figure("approvals_obtained", "SELECT COUNT(*) FROM approval WHERE decision IN ('approved', 'conditional') AND decided_on LIKE '2026-%' AND decided_on <= '2026-11-23'");
        figure("grants_won", "SELECT COUNT(*) FROM study_grant WHERE from_date LIKE '2026-%' AND from_date <= '2026-11-23'");
        figure("trainees_in_studies",
               "SELECT COUNT(*) FROM (SELECT t.person, MAX(t.done, MIN(m.from_date)) AS since FROM (SELECT person_id AS person, MIN(end_date) AS done FROM enrolment JOIN course_run r ON r.id = course_run_id "
               "WHERE enrolment.state = 'completed' GROUP BY person_id) t JOIN study_member m ON m.person_id = t.person AND COALESCE(m.to_date, '9999') >= t.done GROUP BY t.person) "
               "WHERE since LIKE '2026-%' AND since <= '2026-11-23'");
        figure("publications", "SELECT COUNT(*) FROM output WHERE kind = 'publication' AND state = 'published' AND published_on LIKE '2026-%' AND published_on <= '2026-11-23'");
        figure("vietnamese_led_papers",
               "WITH ends AS (SELECT output_id, MIN(position) AS first, MAX(position) AS last FROM output_author GROUP BY output_id) SELECT COUNT(DISTINCT o.id) FROM output o JOIN ends e ON e.output_id = o.id "
               "JOIN output_author a ON a.output_id = o.id AND a.position IN (e.first, e.last) LEFT JOIN person p ON p.id = a.person_id "
               "JOIN institution i ON i.id = COALESCE(a.institution_id, p.institution_id) AND i.country = 'VN' WHERE o.kind = 'publication' AND o.state = 'published' AND o.published_on LIKE '2026-%'");
        figure("policies_citing_results", "SELECT COUNT(DISTINCT o.id) FROM output o JOIN output_link l ON l.output_id = o.id AND l.relation IN ('cites', 'data') WHERE o.kind IN ('guideline', 'policy_brief') "
                                          "AND o.state = 'published' AND o.published_on LIKE '2026-%' AND o.published_on <= '2026-11-23'");
        figure("practice_changes", "SELECT COUNT(*) FROM output WHERE kind = 'practice_change' AND state = 'published' AND published_on LIKE '2026-%' AND published_on <= '2026-11-23'");
        figure("priorities_proposed", "SELECT COUNT(*) FROM priority WHERE proposed_on LIKE '2026-%' AND proposed_on <= '2026-11-23' AND institution_id IN (SELECT id FROM institution WHERE country = 'VN')");
        figure("priorities_became_studies", "SELECT COUNT(*) FROM (SELECT priority_id, MIN(start_date) AS begun FROM study WHERE priority_id IS NOT NULL AND state NOT IN ('idea', 'proposed') GROUP BY priority_id) "
                                            "JOIN priority p ON p.id = priority_id JOIN institution i ON i.id = p.institution_id AND i.country = 'VN' WHERE begun LIKE '2026-%' AND begun <= '2026-11-23'");
        figure("agreements_signed", "SELECT COUNT(*) FROM agreement WHERE state NOT IN ('draft', 'signing') AND signed_on LIKE '2026-%' AND signed_on <= '2026-11-23'");
        figure("meetings_held", "SELECT COUNT(*) FROM meeting WHERE state IN ('held', 'minuted') AND date(starts_at) BETWEEN '2026-01-01' AND '2026-11-23'");
        figure("decisions_taken", "SELECT COUNT(*) FROM decision WHERE meeting_id IN (SELECT id FROM meeting WHERE state IN ('held', 'minuted') AND date(starts_at) BETWEEN '2026-01-01' AND '2026-11-23')");
        figure("events_held", "SELECT COUNT(*) FROM event WHERE state = 'held' AND starts_on LIKE '2026-%' AND starts_on <= '2026-11-23'");
        figure("event_participants", "SELECT COUNT(*) FROM event_participant WHERE attended = 1 AND event_id IN (SELECT id FROM event WHERE state = 'held' AND starts_on LIKE '2026-%' AND starts_on <= '2026-11-23')");
    }
    void annualFiguresArePlainSql() {
        QFETCH(QString, measure);
        QFETCH(QString, sql);
        static const Document document = report("annual_report");
        const Measure* known = findMeasure(measure);
        QVERIFY(known);
        const double expected = db().single(sql).toDouble();
        const QList<TableRow> found = rows(document, known->label());
        QCOMPARE(found.size(), 1);
        QVERIFY2(qAbs(lastNumber(found[0]) - expected) < 1e-9, qPrintable(QStringLiteral("%1: %2, by SQL %3").arg(measure).arg(lastNumber(found[0])).arg(expected)));
        // And it opens the records that it is made of.
        const std::vector<MeasureRecord> records = measureRecords(db(), *known, Days::ofYear(2026));
        QCOMPARE(*figureOf(*known, records), lastNumber(found[0]));
        for (const MeasureRecord& record : records) {
            RowValues values;
            QVERIFY(loadRow(db(), *db().table(record.table), record.id, values) > 0);
        }
    }

    void everyMeasureIsInTheAnnualReport() {
        const Document document = report("annual_report");
        for (const Measure* measure : allMeasures())
            QVERIFY2(rows(document, measure->label()).size() == 1, measure->code);
        QVERIFY(charts(document) >= 3);
        // And every indicator in use, with its target.
        for (const IndicatorStanding& standing : standings(db(), 2026)) {
            const QList<TableRow> found = rows(document, standing.indicator.code);
            QCOMPARE(found.size(), 1);
            if (standing.target)
                QCOMPARE(lastNumber(found[0]), *standing.target);
        }
    }

    void reportsSpeakTheirLanguages_data() {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QString>("language");
        for (const char* name : {"annual_report", "indicator_report"})
            for (const char* language : {"vi", "en", "both"})
                QTest::addRow("%s %s", name, language) << QString::fromLatin1(name) << QString::fromLatin1(language);
    }
    void reportsSpeakTheirLanguages() {
        QFETCH(QString, report);
        QFETCH(QString, language);
        const Document document = this->report(report.toLatin1().constData(), language);
        const bool vietnamese = document.title.contains(QStringLiteral("Báo cáo")), english = document.title.contains(QStringLiteral("report"), Qt::CaseInsensitive);
        QCOMPARE(vietnamese, language != QLatin1String("en"));
        QCOMPARE(english, language != QLatin1String("vi"));
        for (const char* ending : {"pdf", "html", "xlsx"}) {
            const QString path = m_folder.filePath(QStringLiteral("%1-%2.%3").arg(report, language, QLatin1String(ending)));
            writeReport(document, path);
            QVERIFY(QFileInfo(path).size() > 2000);
        }
    }

    void theIndicatorReportTellsEvidence() {
        const Document document = report("indicator_report");
        bool found = false;
        for (const Block& block : document.blocks)
            if (const auto* table = std::get_if<TableBlock>(&block))
                for (const TableRow& row : table->rows)
                    for (const TableCell& cell : row.cells)
                        found = found || cell.text.contains(QStringLiteral("12/BC-KS"));
        QVERIFY(found);
        QVERIFY(charts(document) >= 8);
    }

    void badInput() {
        QVERIFY_EXCEPTION_THROWN(makeReport(db(), *findReport("annual_report"), {{QStringLiteral("year"), QStringLiteral("next")}}), Failure);
        QVERIFY_EXCEPTION_THROWN(makeReport(db(), *findReport("indicator_report"), {{QStringLiteral("month"), QStringLiteral("2026")}}), Failure);
        // A year of which nothing is known is a report without figures, not an error.
        QVERIFY(!report("annual_report", QStringLiteral("vi"), 1999).blocks.isEmpty());
        Database empty(m_folder.filePath(QStringLiteral("empty.sqlite")), programmeTables());
        QVERIFY(!makeReport(empty, *findReport("indicator_report"), {}).blocks.isEmpty());
    }
};

KHUE_TEST(TestPartnershipReports)
#include "test_partnership_reports.moc"
