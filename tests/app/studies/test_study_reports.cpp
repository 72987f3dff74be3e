// SPDX-License-Identifier: GPL-3.0-or-later
// The delegation log, the recruitment report with its CONSORT flow, the list of publications: what they say, in both
// languages, as every kind of file; and the records on the command line.
#include "app/paper/page_layout.h"
#include "app/reports/recruitment_charts.h"
#include "app/reports/report_list.h"
#include "app/reports/report_output.h"
#include "app/reports/sheet_output.h"
#include "app/store/failure.h"
#include "app/studies/output_author.h"
#include "tests/app/studies/study_fixture.h"
#include "tests/support/places.h"
#include "tests/support/test_class.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

using namespace khue;

namespace {

const TableBlock& tableOfDocument(const Document& document) {
    for (const Block& block : document.blocks)
        if (const auto* table = std::get_if<TableBlock>(&block))
            return *table;
    qFatal("The document has no table.");
}

QString cells(const TableRow& row) {
    QStringList texts;
    for (const TableCell& cell : row.cells)
        texts << cell.text << cell.second;
    return texts.join(u'|');
}

} // namespace

class TestStudyReports : public QObject {
    Q_OBJECT
    StudyFixture m_fixture;
    Database& db() { return m_fixture.db(); }

    Document report(const char* name, QVariantMap parameters = {}, const char* language = "both") {
        parameters.insert(QStringLiteral("language"), QString::fromLatin1(language));
        return makeReport(db(), *findReport(QLatin1String(name)), parameters);
    }
    Document ofStudy(const char* name, const char* language = "both") { return report(name, {{QStringLiteral("study"), m_fixture.study.code}}, language); }
    void recruit() {
        std::vector<Recruitment> months;
        for (int i = 0; i < 3; ++i) {
            Recruitment month;
            month.month = QDate(2026, 8 + i, 1);
            month.target = 10;
            month.screened = 20;
            month.not_eligible = 4;
            month.declined = 2;
            month.other_excluded = 1;
            month.randomised = 9;
            month.lost = i == 2;
            months.push_back(month);
        }
        QVERIFY(saveRecruitment(db(), m_fixture.site.id, months).isEmpty());
    }

private slots:
    void init() { m_fixture.open(); }
    void cleanup() { m_fixture.database.reset(); }

    void theLogSaysWhoDoesWhat() {
        QVERIFY_EXCEPTION_THROWN(ofStudy("delegation_log"), Failure); // nobody yet
        StudyTraining gcp;
        gcp.study_id = m_fixture.study.id;
        gcp.name = QStringLiteral("GCP");
        Course course;
        course.code = QStringLiteral("GCP");
        course.title_en = QStringLiteral("x");
        m_fixture.save(course);
        gcp.course_codes = {course.code};
        m_fixture.save(gcp);
        const Person an = m_fixture.person("An"), binh = m_fixture.person("Bình");
        OutsideTraining training;
        training.person_id = an.id;
        training.course_id = course.id;
        training.issuer = QStringLiteral("Elsewhere");
        training.number = QStringLiteral("C-77");
        training.issued_on = QDate(2026, 1, 1);
        training.valid_until = QDate(2028, 12, 31);
        m_fixture.save(training);
        StudyMember nurse;
        nurse.study_id = m_fixture.study.id;
        nurse.study_site_id = m_fixture.site.id;
        nurse.person_id = an.id;
        nurse.role = StudyRole::Nurse;
        nurse.tasks = {QStringLiteral("consent"), QStringLiteral("sae")};
        nurse.from_date = QDate(2026, 2, 1);
        nurse.signed_on = QDate(2026, 1, 30);
        nurse.signed_by = QStringLiteral("Bình");
        m_fixture.save(nurse);
        StudyMember untrained = nurse;
        untrained.id = {};
        untrained.revision = 0;
        untrained.person_id = binh.id;
        untrained.training_reason = QStringLiteral("registered for May");
        m_fixture.save(untrained);

        const Document log = ofStudy("delegation_log");
        QVERIFY(log.page.landscape);
        const TableBlock& table = tableOfDocument(log);
        QCOMPARE(table.columns.size(), 9); // number, name, role, tasks, from, to, training, signature, sign-off
        QStringList lines;
        for (const TableRow& row : table.rows)
            lines.append(cells(row));
        const QString all = lines.join(u'\n');
        for (const char* wanted : {"An", "Điều dưỡng nghiên cứu", "Research nurse", "Informed consent", "Lấy phiếu đồng thuận", "1/2/2026", "C-77", "31/12/2028", "registered for May", "Ward", "30/1/2026"})
            QVERIFY2(all.contains(QString::fromUtf8(wanted)), qPrintable(QString::fromUtf8(wanted) + u'\n' + all));
        for (const char* language : {"vi", "en", "both"})
            QVERIFY(!layOut(ofStudy("delegation_log", language)).pages.empty());
    }

    void recruitmentOnPaperIsThatOfTheRecords() {
        QVERIFY_EXCEPTION_THROWN(ofStudy("recruitment"), Failure);
        recruit();
        const Document paper = ofStudy("recruitment", "en");
        const TableBlock& table = tableOfDocument(paper);
        QCOMPARE(table.rows.size(), 1 + 3 + 1 + 2); // the site's title, months and sum, all sites' title and sum
        QCOMPARE(std::get<double>(table.rows.last().cells[2].value), 60.0);
        QCOMPARE(std::get<double>(table.rows.last().cells[6].value), 27.0);
        const ChartBlock* charts = nullptr;
        for (const Block& block : paper.blocks)
            if (const auto* found = std::get_if<ChartBlock>(&block))
                charts = found;
        QVERIFY(charts);
        QCOMPARE(charts->charts.size(), 2);
        QCOMPARE(charts->charts[0].series.first().values.mid(0, 3), (QList<std::optional<double>>{9, 18, 27}));
        // Everything stands on its pages, and is a file of every kind.
        for (const char* ending : {"pdf", "html", "xlsx"}) {
            const QString path = m_fixture.folder.filePath(QStringLiteral("r.") + QLatin1String(ending));
            writeReport(paper, path);
            QVERIFY(QFileInfo(path).size() > 2000);
        }
    }

    void theFlowAddsUp() {
        recruit();
        const PaperWords words(QStringLiteral("en"));
        const ConsortFlow flow = consortFlow(db(), m_fixture.study.id);
        Chart chart = consortChart(flow, words);
        for (FlowBox& box : chart.boxes) { // no line is broken before a number
            box.title.replace(QChar(QChar::Nbsp), u' ');
            box.lines.replaceInStrings(QStringLiteral("\u00a0"), QStringLiteral(" "));
        }
        QStringList titles;
        for (const FlowBox& box : chart.boxes)
            titles.append(box.title);
        QCOMPARE(titles, (QStringList{QStringLiteral("Assessed for eligibility (n = 60)"), QStringLiteral("Excluded (n = 21)"), QStringLiteral("Not decided yet (n = 12)"),
                                      QStringLiteral("Randomised and allocated (n = 27)"), QStringLiteral("Left before the end (n = 1)"), QStringLiteral("Analysed (n = 0)")}));
        QCOMPARE(chart.boxes[1].lines, (QStringList{QStringLiteral("Not eligible (n = 12)"), QStringLiteral("Declined to take part (n = 6)"), QStringLiteral("Other reasons (n = 3)")}));
        // Nothing of it stands outside, whatever the width, and no box upon another.
        Typeface typeface;
        for (const double width : {240.0, 360.0, 500.0}) {
            const QRectF room(10, 20, width, naturalHeight(chart, width));
            const ChartLayout layout = layOutChart(chart, room, typeface);
            QCOMPARE(layout.spots.size(), chart.boxes.size());
            for (const ChartText& text : layout.texts)
                QVERIFY2(room.adjusted(-1, -1, 1, 1).contains(text.rect()), qPrintable(QStringLiteral("%1 at %2").arg(text.text).arg(width)));
            for (qsizetype i = 0; i < layout.spots.size(); ++i)
                for (qsizetype j = i + 1; j < layout.spots.size(); ++j)
                    QVERIFY(!layout.spots[i].area.intersects(layout.spots[j].area));
        }
        QVERIFY(consortChart({}, words).isEmpty());
        // A workbook has its numbers.
        Document document;
        document.blocks.append(ChartBlock{{chart}});
        const QList<SheetTable> sheets = sheetsOf(document);
        QCOMPARE(sheets.first().rows.size(), chart.boxes.size());
        QCOMPARE(sheets.first().rows.first()[1].toDouble(), 60.0);
        // Where nobody is randomised, people are enrolled.
        m_fixture.study.kind = StudyKind::Cohort;
        m_fixture.save(m_fixture.study);
        QVERIFY(consortChart(consortFlow(db(), m_fixture.study.id), words).boxes[3].title.startsWith(QStringLiteral("Enrolled")));
    }

    void publicationsOfAPeriod() {
        Person trainee = m_fixture.person("An");
        trainee.is_trainee = true;
        m_fixture.save(trainee);
        for (int year : {2025, 2026}) {
            Output output;
            output.study_id = m_fixture.study.id;
            output.title_en = QStringLiteral("Article of %1").arg(year);
            output.state = OutputState::Published;
            output.published_on = QDate(year, 6, 1);
            output.doi = QStringLiteral("10.1000/%1").arg(year);
            m_fixture.save(output);
            OutputAuthor author{{}, 0, output.id, 1, trainee.id, {}, {}, {}, true};
            m_fixture.save(author);
        }
        Output planned;
        planned.title_en = QStringLiteral("Planned");
        m_fixture.save(planned);
        const auto titles = [this](const QVariantMap& parameters) {
            QStringList lines;
            const Document document = report("publications", parameters, "en");
            for (const TableRow& row : tableOfDocument(document).rows)
                if (!row.section)
                    lines.append(row.cells[2].text);
            return lines;
        };
        QCOMPARE(titles({{QStringLiteral("from"), QStringLiteral("2026-01-01")}, {QStringLiteral("to"), QStringLiteral("2026-12-31")}}), QStringList{QStringLiteral("Article of 2026")});
        QCOMPARE(titles({{QStringLiteral("from"), QStringLiteral("2025-01-01")}, {QStringLiteral("to"), QStringLiteral("2026-12-31")}}).size(), 2);
        QCOMPARE(titles({{QStringLiteral("from"), QStringLiteral("2025-01-01")}, {QStringLiteral("to"), QStringLiteral("2026-12-31")}, {QStringLiteral("kind"), QStringLiteral("guideline")}}).size(), 0);
        QVERIFY(cells(tableOfDocument(report("publications", {{QStringLiteral("from"), QStringLiteral("2026-01-01")}}, "en")).rows[1]).contains(QStringLiteral("Trainees: An")));
        QVERIFY_EXCEPTION_THROWN(report("publications", {{QStringLiteral("from"), QStringLiteral("2026-05-01")}, {QStringLiteral("to"), QStringLiteral("2026-01-01")}}), Failure);
    }

    void theCommandLineListsThem() {
        recruit();
        for (const char* kind : {"study_training", "study_member", "outside_training", "recruitment", "output", "output_author", "output_link", "study_grant", "expense", "risk", "study_arm"}) {
            QProcess cli;
            cli.start(commandLine(), {QStringLiteral("--db"), db().path(), QStringLiteral("list"), QString::fromLatin1(kind), QStringLiteral("--format"), QStringLiteral("json")});
            QVERIFY(cli.waitForFinished());
            QCOMPARE(cli.exitCode(), 0);
            const QJsonDocument json = QJsonDocument::fromJson(cli.readAllStandardOutput());
            QVERIFY2(json.isArray(), kind);
            if (qstrcmp(kind, "recruitment") == 0) {
                QCOMPARE(json.array().size(), 3);
                QCOMPARE(json.array()[0][QStringLiteral("randomised")].toInt(), 9);
            }
        }
    }
};

KHUE_TEST(TestStudyReports)
#include "test_study_reports.moc"
