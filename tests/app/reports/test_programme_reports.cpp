// SPDX-License-Identifier: GPL-3.0-or-later
// The reports on runs, people, certificates and the programme: their figures beside plain SQL, their files as others read them.
#include "app/interchange/sheet_reader.h"
#include "app/paper/page_layout.h"
#include "app/paper/paper_words.h"
#include "app/programme.h"
#include "app/progress/outcome.h"
#include "app/reports/person_chart.h"
#include "app/reports/profession.h"
#include "app/reports/report_list.h"
#include "app/reports/report_output.h"
#include "app/reports/sheet_output.h"
#include "app/sample/sample_programme.h"
#include "app/store/edit.h"
#include "app/store/failure.h"
#include "app/store/language.h"
#include "app/today/saved_report.h"
#include "resources/resources.h"
#include "tests/support/places.h"
#include "tests/support/test_class.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

#include <cmath>

using namespace khue;

namespace {

QList<TableBlock> tablesOf(const Document& document) {
    QList<TableBlock> tables;
    for (const Block& block : document.blocks)
        if (const auto* table = std::get_if<TableBlock>(&block))
            tables.append(*table);
    return tables;
}

double numberOf(const TableCell& cell) {
    const auto* number = std::get_if<double>(&cell.value);
    return number ? *number : std::nan("");
}

/// What a program prints about a file; empty where it is not installed.
QString said(const QString& program, const QStringList& arguments, int* code = nullptr) {
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(60000);
    if (code)
        *code = process.exitCode();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestProgrammeReports : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;

    Document made(const char* report, const QVariantMap& parameters = {}) { return makeReport(*m_database, *findReport(QLatin1String(report)), parameters); }
    QVariant sql(const char* statement) { return m_database->single(QString::fromUtf8(statement)); }
    QString finishedRun() { return sql("SELECT r.code FROM course_run r JOIN enrolment e ON e.course_run_id = r.id JOIN certificate c ON c.enrolment_id = e.id ORDER BY r.id LIMIT 1").toString(); }

    /// Values for every required parameter of a report.
    QVariantMap example(const Report& report) {
        QVariantMap values;
        for (const ReportParameter& parameter : report.parameters)
            if (parameter.kind == ReportParameter::Kind::CourseRun)
                values.insert(QLatin1String(parameter.name), finishedRun());
            else if (parameter.required)
                values.insert(QLatin1String(parameter.name),
                              qstrcmp(parameter.table, "person") == 0 ? sql("SELECT person_id FROM certificate ORDER BY id LIMIT 1").toString()
                                                                      : m_database->single(QStringLiteral("SELECT MIN(id) FROM %1").arg(QLatin1String(parameter.table))).toString());
        return values;
    }
    static std::vector<const Report*> ours() {
        std::vector<const Report*> reports;
        for (const char* name : {"name_badges", "run_progress", "run_report", "transcript", "at_risk", "teaching_load", "certificates", "certificate_hand_over",
                                 "certificate_register", "credit_statement", "courses_of_period", "year_overview"})
            if (const Report* report = findReport(name))
                reports.push_back(report);
        return reports;
    }

private slots:
    void initTestCase() {
        khueInitResources();
        setLanguage(Language::Vietnamese);
        m_database = openProgramme(m_folder.filePath(QStringLiteral("thử.khue")));
        m_database->setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC); });
        addSampleProgramme(*m_database);
        QCOMPARE(ours().size(), size_t(12));
        QVERIFY(!finishedRun().isEmpty());
    }

    void eachIsMadeInEachLanguage() {
        for (const Report* report : ours()) {
            QVariantMap values = example(*report);
            for (const char* language : {"vi", "en", "both"}) {
                if (report->parameters.size() > 1)
                    values.insert(QStringLiteral("language"), QLatin1String(language));
                setLanguage(Language::Vietnamese);
                const Document one = makeReport(*m_database, *report, values);
                const PageLayout pages = layOut(one);
                QVERIFY2(!pages.pages.isEmpty(), report->name);
                QVERIFY(!one.title.isEmpty());
                if (report->parameters.size() < 2)
                    break;
                setLanguage(Language::English);
                QVERIFY2(makeReport(*m_database, *report, values) == one, report->name);
                // Nothing stands outside its sheet.
                const QRectF sheet(QPointF(), one.page.size());
                for (const PaperPage& page : pages.pages)
                    for (const PlacedText& text : page.texts)
                        QVERIFY2(sheet.contains(text.rect()), qPrintable(QLatin1String(report->name) + u' ' + text.text));
            }
        }
        setLanguage(Language::Vietnamese);
    }

    /// The years of a person hold what the records hold, each with its state in words and what it opens.
    void theYearsOfAPersonAreThoseOfTheRecords() {
        const PaperWords both(QStringLiteral("both")), english(QStringLiteral("en"));
        const std::pair<const char*, const char*> lanes[] = {{"course_run", "SELECT COUNT(*) FROM enrolment WHERE person_id = ?"},
                                                             {"certificate", "SELECT COUNT(*) FROM certificate WHERE person_id = ?"},
                                                             {"outside_training", "SELECT COUNT(*) FROM outside_training WHERE person_id = ?"},
                                                             {"competency_rating", "SELECT COUNT(DISTINCT rated_on || rater) FROM competency_rating WHERE person_id = ?"},
                                                             {"credit_entry", "SELECT COUNT(*) FROM credit_entry WHERE person_id = ?"},
                                                             {"visit", "SELECT COUNT(*) FROM visit WHERE start_date IS NOT NULL AND ? IN (person_id, host_person_id)"},
                                                             {"study", "SELECT COUNT(*) FROM study_member WHERE from_date IS NOT NULL AND person_id = ?"}};
        QHash<QString, int> all;
        for (const Person& person : loadAll<Person>(*m_database, QStringLiteral("1 = 1 ORDER BY id"))) {
            const PersonChart years = personChart(*m_database, person.id, english);
            QCOMPARE(years.records.size(), years.chart.items.size());
            QHash<QString, int> counts;
            for (qsizetype i = 0; i < years.records.size(); ++i) {
                const TimelineItem& item = years.chart.items[i];
                ++counts[years.records[i].table];
                ++all[years.records[i].table];
                QVERIFY2(years.records[i].id && item.from.isValid() && !item.title.isEmpty() && !item.word.isEmpty() && !item.lane.isEmpty(), qPrintable(item.lane));
            }
            for (const auto& [table, statement] : lanes)
                QCOMPARE(counts.value(QString::fromLatin1(table)), m_database->single(QString::fromLatin1(statement), person.id).toInt());
        }
        for (const auto& [table, statement] : lanes)
            QVERIFY2(all.value(QString::fromLatin1(table)) > 0, table);
        const Id<Person> holder{sql("SELECT person_id FROM certificate ORDER BY id LIMIT 1").toLongLong()};
        QVERIFY(personChart(*m_database, holder, both).chart.items.first().lane.contains(QStringLiteral(" · Course runs")));
    }

    void theLoadIsThatOfTheTimetable() {
        const TableBlock table = tablesOf(made("teaching_load")).first();
        QVERIFY(table.rows.size() > 2);
        const double hours = sql("SELECT SUM((julianday(s.ends_at) - julianday(s.starts_at)) * 24) FROM session_lecturer l JOIN session s ON s.id = l.session_id "
                                 "JOIN course_run r ON r.id = s.course_run_id WHERE r.state <> 'cancelled' AND date(s.starts_at, '+7 hours') BETWEEN '2026-01-01' AND '2026-12-31'").toDouble();
        const int lecturers = sql("SELECT COUNT(DISTINCT l.person_id) FROM session_lecturer l JOIN session s ON s.id = l.session_id "
                                  "JOIN course_run r ON r.id = s.course_run_id WHERE r.state <> 'cancelled' AND date(s.starts_at, '+7 hours') BETWEEN '2026-01-01' AND '2026-12-31'").toInt();
        QVERIFY(std::abs(numberOf(table.rows.last().cells[5]) - hours) < 0.02);
        QCOMPARE(table.rows.size(), lecturers + 1);
        QVERIFY(tablesOf(made("teaching_load", {{"from", "1999-01-01"}, {"to", "1999-12-31"}})).first().rows.isEmpty());
    }

    void theYearIsThatOfTheRecords() {
        const TableBlock table = tablesOf(made("year_overview", {{"year", "2026"}, {"language", "en"}})).first();
        const auto figure = [&](const char* name) {
            for (const TableRow& row : table.rows)
                if (row.cells[0].text == QLatin1String(name))
                    return numberOf(row.cells[1]);
            return std::nan("");
        };
        QCOMPARE(figure("Course runs begun"), sql("SELECT COUNT(*) FROM course_run WHERE state <> 'cancelled' AND substr(start_date, 1, 4) = '2026'").toDouble());
        QCOMPARE(figure("Sessions"), sql("SELECT COUNT(*) FROM session s JOIN course_run r ON r.id = s.course_run_id WHERE r.state <> 'cancelled' AND strftime('%Y', s.starts_at, '+7 hours') = '2026'").toDouble());
        QCOMPARE(figure("Places taken"), sql("SELECT COUNT(*) FROM enrolment e JOIN course_run r ON r.id = e.course_run_id WHERE r.state <> 'cancelled' AND substr(r.start_date, 1, 4) = '2026' "
                                             "AND e.state IN ('admitted', 'enrolled', 'completed', 'failed')").toDouble());
        QCOMPARE(figure("Certificates issued"), sql("SELECT COUNT(*) FROM certificate WHERE state = 'issued' AND substr(issued_on, 1, 4) = '2026'").toDouble());
        QVERIFY(figure("Certificates issued") > 0);
        const double mean = sql("SELECT AVG(a.points) FROM feedback_answer a JOIN feedback_question q ON q.id = a.feedback_question_id JOIN course_run r ON r.id = q.course_run_id WHERE substr(r.start_date, 1, 4) = '2026'").toDouble();
        QVERIFY(std::abs(figure("Mean of the feedback (1–5)") - mean) < 0.006 || std::isnan(figure("Mean of the feedback (1–5)")));
        made("year_overview", {{"year", "1999"}}); // a year of nothing is a year
    }

    void institutionsAndProfessionsAddUp() {
        const QList<TableBlock> tables = tablesOf(made("courses_of_period"));
        const TableBlock& cross = tables.first();
        const int places = sql("SELECT COUNT(*) FROM enrolment e JOIN course_run r ON r.id = e.course_run_id WHERE r.state <> 'cancelled' AND r.start_date <= '2026-12-31' "
                               "AND COALESCE(r.end_date, r.start_date) >= '2026-01-01' AND e.state IN ('admitted', 'enrolled', 'completed', 'failed')").toInt();
        double sum = 0, professions = 0;
        for (qsizetype i = 0; i + 1 < cross.rows.size(); ++i)
            sum += numberOf(cross.rows[i].cells[1]);
        for (qsizetype i = 3; i < cross.rows.last().cells.size(); ++i)
            professions += numberOf(cross.rows.last().cells[i]);
        QCOMPARE(sum, double(places));
        QCOMPARE(numberOf(cross.rows.last().cells[1]), double(places));
        QCOMPARE(professions, double(places));
        QCOMPARE(tables.last().rows.size(), sql("SELECT COUNT(*) FROM course_run WHERE state <> 'cancelled' AND start_date <= '2026-12-31' AND COALESCE(end_date, start_date) >= '2026-01-01'").toInt());
    }

    void professionsAreRead_data() {
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QString>("position");
        QTest::addColumn<int>("profession");
        QTest::newRow("physician") << QStringList{"PGS", "TS", "BS"} << QString() << int(Profession::Physician);
        QTest::newRow("specialist") << QStringList{"BSCKII"} << QString() << int(Profession::Physician);
        QTest::newRow("nurse") << QStringList{QStringLiteral("CNĐD")} << QString() << int(Profession::Nurse);
        QTest::newRow("position") << QStringList{} << QStringLiteral("Điều dưỡng trưởng") << int(Profession::Nurse);
        QTest::newRow("title before position") << QStringList{"DS"} << QStringLiteral("Trưởng khoa") << int(Profession::Pharmacist);
        QTest::newRow("other") << QStringList{"ThS"} << QStringLiteral("Quản lý dữ liệu") << int(Profession::Other);
        QTest::newRow("nothing") << QStringList{} << QString() << int(Profession::Unknown);
    }
    void professionsAreRead() {
        QFETCH(QStringList, titles);
        QFETCH(QString, position);
        QFETCH(int, profession);
        QCOMPARE(int(professionOf(titles, position)), profession);
    }

    void theRegisterHoldsEveryCertificate() {
        const TableBlock table = tablesOf(made("certificate_register", {{"year", "2026"}})).first();
        QStringList numbers, expected;
        for (const TableRow& row : table.rows)
            if (!row.section)
                numbers.append(row.cells[0].text);
        Statement rows = m_database->query(QStringLiteral("SELECT number FROM certificate WHERE year = 2026 ORDER BY issuing_body_id, serial"));
        while (rows.next())
            expected.append(rows.text(0));
        QVERIFY(!expected.isEmpty());
        QCOMPARE(numbers, expected);
        QVERIFY(tablesOf(made("certificate_register", {{"year", "1999"}})).first().rows.isEmpty());
    }

    void theRunReportTellsMeansAndGain() {
        const QString code = finishedRun();
        const Document document = made("run_report", {{"run", code}, {"language", "en"}});
        const QList<TableBlock> tables = tablesOf(document);
        QVERIFY(tables.size() >= 2);
        Statement rows = m_database->query(QStringLiteral("SELECT COUNT(x.id), AVG(x.points) * 100 / a.maximum FROM assessment a JOIN course_run r ON r.id = a.course_run_id LEFT JOIN score x ON x.assessment_id = a.id "
                                                          "AND x.enrolment_id IN (SELECT id FROM enrolment WHERE state IN ('admitted', 'enrolled', 'completed', 'failed')) "
                                                          "WHERE r.code = ? GROUP BY a.id, a.maximum, a.position ORDER BY a.position, a.id"),
                                           code);
        int row = 0;
        while (rows.next()) {
            QCOMPARE(numberOf(tables[0].rows[row].cells[1]), rows.real(0));
            if (rows.integer(0))
                QVERIFY(std::abs(numberOf(tables[0].rows[row].cells[3]) - rows.real(1)) < 0.051);
            ++row;
        }
        QCOMPARE(tables[0].rows.size(), row);
        // The gain, by hand.
        Statement gains = m_database->query(QStringLiteral("SELECT AVG((post.points / b.maximum - pre.points / a.maximum) / (1 - pre.points / a.maximum)), COUNT(*) FROM enrolment e "
                                                           "JOIN course_run r ON r.id = e.course_run_id JOIN assessment a ON a.course_run_id = r.id AND a.kind = 'pre_test' "
                                                           "JOIN assessment b ON b.course_run_id = r.id AND b.kind = 'post_test' JOIN score pre ON pre.assessment_id = a.id AND pre.enrolment_id = e.id "
                                                           "JOIN score post ON post.assessment_id = b.id AND post.enrolment_id = e.id "
                                                           "WHERE r.code = ? AND pre.points < a.maximum AND e.state IN ('admitted', 'enrolled', 'completed', 'failed')"),
                                            code);
        QVERIFY(gains.next());
        if (gains.integer(1)) {
            const QString wanted = QString::number(std::round(gains.real(0) * 100) / 100);
            QString texts;
            for (const Block& block : document.blocks)
                if (const auto* paragraph = std::get_if<Paragraph>(&block))
                    texts += paragraph->runs.value(0).text;
            QVERIFY2(texts.contains(wanted), qPrintable(texts + u'|' + wanted));
        }
        int charts = 0;
        for (const Block& block : document.blocks)
            if (const auto* chart = std::get_if<ChartBlock>(&block))
                charts += int(chart->charts.size());
        QVERIFY(charts >= 3);
    }

    void theTranscriptHasEveryRun() {
        const QString person = sql("SELECT person_id FROM enrolment GROUP BY person_id ORDER BY COUNT(*) DESC, person_id LIMIT 1").toString();
        const TableBlock table = tablesOf(made("transcript", {{"person", person}})).first();
        QCOMPARE(table.rows.size(), m_database->single(QStringLiteral("SELECT COUNT(*) FROM enrolment WHERE person_id = ?"), person.toLongLong()).toInt());
        const QString idle = sql("SELECT id FROM person WHERE id NOT IN (SELECT person_id FROM enrolment) ORDER BY id LIMIT 1").toString();
        QVERIFY_EXCEPTION_THROWN(made("transcript", {{"person", idle}}), Failure);
    }

    void atRiskIsWhoTodayNames() {
        QStringList names;
        const TableBlock table = tablesOf(made("at_risk")).first();
        for (const TableRow& row : table.rows)
            if (!row.section)
                names.append(row.cells[0].text);
        QStringList expected;
        for (const TraineeOutcome& each : traineesAtRisk(*m_database).trainees)
            expected.append(each.name);
        names.sort();
        expected.sort();
        QCOMPARE(names, expected);
    }

    void badgesStandOnTheirSheets_data() {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<int>("each");
        QTest::newRow("90x55") << "90x55" << 10;
        QTest::newRow("85x54") << "85x54" << 10;
        QTest::newRow("99x68") << "99x68" << 8;
        QTest::newRow("105x148") << "105x148" << 4;
        QTest::newRow("70x37") << "70x37" << 24;
    }
    void badgesStandOnTheirSheets() {
        QFETCH(QString, sheet);
        QFETCH(int, each);
        const Document document = made("name_badges", {{"run", finishedRun()}, {"sheet", sheet}});
        const auto labels = std::get<LabelSheet>(document.blocks.first());
        const PageLayout pages = layOut(document);
        QCOMPARE(pages.pages.size(), (labels.labels.size() + each - 1) / each);
        QCOMPARE(labels.columns * labels.rows, each);
        qsizetype strips = 0;
        const QRectF paper(QPointF(), document.page.size());
        for (const PaperPage& page : pages.pages) {
            strips += page.areas.size();
            QVERIFY(!page.lines.isEmpty());
            for (const PlacedText& text : page.texts)
                QVERIFY2(paper.contains(text.rect()) && text.width <= labels.label.width(), qPrintable(text.text));
        }
        QCOMPARE(strips, labels.labels.size());
        const Document uncut = made("name_badges", {{"run", finishedRun()}, {"sheet", sheet}, {"marks", "no"}, {"who", "trainees"}});
        QVERIFY(layOut(uncut).pages.first().lines.isEmpty());
        QVERIFY(std::get<LabelSheet>(uncut.blocks.first()).labels.size() < labels.labels.size());
    }

    void theFilesReadRight() {
        const Report* report = findReport("run_report");
        const QString path = m_folder.filePath(QStringLiteral("báo cáo.pdf"));
        const Document document = makeReport(*m_database, *report, example(*report));
        writeReport(document, path);
        const QString text = said(QStringLiteral("pdftotext"), {"-layout", path, "-"});
        if (text.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        for (const char* words : {"BÁO CÁO", "Chuyên cần", "Kirkpatrick", "giảng rõ ràng, dễ hiểu", "Report on the course run"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        const QString info = said(QStringLiteral("pdfinfo"), {path});
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Title:\\s+Báo cáo"))), qPrintable(info));
        QVERIFY(info.contains(QStringLiteral("Viện Nghiên cứu Sao Khuê")));
        for (const QString& line : said(QStringLiteral("pdffonts"), {path}).split(u'\n').mid(2))
            QVERIFY2(line.isEmpty() || line.contains(QRegularExpression(QStringLiteral("\\byes\\s+(yes|no)\\s+yes\\b"))), qPrintable(line)); // embedded, with Unicode
        int code = 0;
        const QString checked = said(QStringLiteral("qpdf"), {"--check", path}, &code);
        QVERIFY2(checked.isEmpty() || code == 0, qPrintable(checked));
        if (!checked.isEmpty()) {
            const QString outline = said(QStringLiteral("qpdf"), {"--json", "--json-key=outlines", path});
            QVERIFY2(outline.contains(QStringLiteral("Kirkpatrick")), qPrintable(outline));
        }
    }

    void archivesGetPdfA() {
        const QString path = m_folder.filePath(QStringLiteral("lưu trữ.pdf"));
        writeReport(made("certificates", {{"run", finishedRun()}}), path, nullptr, true);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-1.4"));
        QVERIFY(bytes.contains("pdfaid:part") || bytes.contains("pdfaid"));
        QVERIFY(bytes.contains("/OutputIntents"));
        QVERIFY(bytes.contains("dc:creator"));
        int code = 0;
        const QString checked = said(QStringLiteral("qpdf"), {"--check", path}, &code);
        QVERIFY2(code == 0, qPrintable(checked));
        const QString text = said(QStringLiteral("pdftotext"), {path, "-"});
        QVERIFY(text.isEmpty() || text.contains(sql("SELECT holder FROM certificate WHERE state = 'issued' ORDER BY id LIMIT 1").toString()));
    }

    void theCommandLineMakesSavedReports() {
        const QString database = m_folder.filePath(QStringLiteral("dòng lệnh.khue")), path = m_folder.filePath(QStringLiteral("tải giảng.pdf"));
        int code = -1;
        QVERIFY2(!said(commandLine(), {"--db", database, "init", "--sample"}, &code).isNull() && code == 0, "init");
        const auto own = openProgramme(database);
        const SavedReport due = dueReports(*own).front();
        const QString told = said(commandLine(), {"--db", database, "--lang", "en", "report", "--saved", due.name, "--out", path, "--archive"}, &code);
        QVERIFY2(code == 0 && QFileInfo(path).size() > 2000, qPrintable(told));
        QVERIFY(!isDue(load(*own, due.id), own->today()));
        QVERIFY(said(commandLine(), {"--db", database, "--lang", "en", "report", "--saved", "none", "--out", path}, &code).contains(QStringLiteral("none")));
        QCOMPARE(code, 3);
        said(commandLine(), {"--db", database, "report", "year_overview", "--archive", "--out", m_folder.filePath(QStringLiteral("x.html"))}, &code);
        QCOMPARE(code, 2);
    }

    void certificatesAreTheirOwnPages() {
        const Document document = made("certificates", {{"run", finishedRun()}});
        const int issued = m_database->single(QStringLiteral("SELECT COUNT(*) FROM certificate c JOIN enrolment e ON e.id = c.enrolment_id JOIN course_run r ON r.id = e.course_run_id "
                                                             "WHERE r.code = ? AND c.state = 'issued'"), finishedRun()).toInt();
        const PageLayout pages = layOut(document);
        QCOMPARE(pages.pages.size(), issued);
        QCOMPARE(pages.bookmarks.size(), issued);
        QCOMPARE(sheetsOf(document).first().rows.size(), issued);
    }

    void workbooksHoldRealValues() {
        const QString path = m_folder.filePath(QStringLiteral("sổ.xlsx"));
        writeReport(made("certificate_register", {{"year", "2026"}, {"language", "en"}}), path);
        const auto workbook = readWorkbook(path);
        QVERIFY(!workbook.sheets.empty());
        const SheetTable table = sheetsOf(made("certificate_register", {{"year", "2026"}, {"language", "en"}}))[0];
        bool dates = false, numbers = false;
        for (const SheetColumn& column : table.columns) {
            dates = dates || column.kind == SheetColumn::Kind::Date;
            numbers = numbers || column.kind == SheetColumn::Kind::Number;
        }
        QVERIFY(dates && numbers);
        // A cell that looks like a formula stays text.
        Document document;
        TableBlock block;
        block.columns = {{{QStringLiteral("A"), {}}}, {{QStringLiteral("B"), {}}}};
        for (const char* cell : {"=1+1", "+84 90", "-5", "@SUM(A1)"})
            block.rows.append(TableRow{{{QString::fromLatin1(cell)}, {QStringLiteral("x")}}});
        document.blocks.append(block);
        const QString odd = m_folder.filePath(QStringLiteral("lạ.xlsx"));
        writeReport(document, odd);
        const QString xml = said(QStringLiteral("unzip"), {"-p", odd, "xl/worksheets/sheet1.xml"});
        if (xml.isEmpty())
            QSKIP("unzip is not installed");
        QVERIFY(!xml.contains(QLatin1String("<f>")));
        QVERIFY(xml.contains(QLatin1String("state=\"frozen\"")));
        QVERIFY(xml.contains(QLatin1String("<pageSetup")));
        QCOMPARE(xml.count(QLatin1String("t=\"inlineStr\"")), 2 + 8); // the header and eight texts
    }

    /// Ten thousand trainees with marks that follow no rule: at-risk list and transcripts beside plain SQL.
    void tenThousandAgreeWithPlainSql() {
        constexpr int runs = 20, trainees = 500;
        const auto database = openProgramme(m_folder.filePath(QStringLiteral("mười nghìn.khue")));
        database->setClock([] { return QDateTime(QDate(2026, 6, 15), QTime(3, 0), Qt::UTC); });
        const QString numbers = QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ");
        database->run(QStringLiteral("INSERT INTO course (id, code, title_vi, credit_hours, bears_credit) VALUES (1, 'C', 'C', 0, 1)"));
        database->run(numbers.arg(runs * trainees) % QStringLiteral("INSERT INTO person (id, code, is_trainee, is_faculty, given_name, name_order, sex, full_name, sort_vi, sort_en) "
                                                                    "SELECT i, 'P' || i, 1, 0, 'An', 'vietnamese', 'unknown', 'An', printf('%06d', i), printf('%06d', i) FROM n"));
        database->run(numbers.arg(runs) % QStringLiteral("INSERT INTO course_run (id, code, course_id, number, seats, state, required_attendance, pass_mark) "
                                                         "SELECT i, 'R' || i, 1, i, 0, 'running', 40 + i * 3, 40 + i FROM n"));
        database->run(numbers.arg(10) % QStringLiteral("INSERT INTO session (course_run_id, number, starts_at, ends_at, zone, kind, mode) SELECT r.id, i, '2026-0' || (1 + i % 9) || '-10T02:00:00Z', "
                                                       "'2026-0' || (1 + i % 9) || '-10T04:00:00Z', 'Asia/Ho_Chi_Minh', 'lecture', 'in_person' FROM n, course_run r"));
        database->run(QStringLiteral("INSERT INTO enrolment (course_run_id, person_id, state, waiting_position) SELECT 1 + (id - 1) / %1, id, 'enrolled', 0 FROM person").arg(trainees));
        database->run(QStringLiteral("INSERT INTO assessment (course_run_id, position, kind, maximum, weight, required) SELECT id, 1, 'post_test', 20, 60, 1 FROM course_run "
                                     "UNION ALL SELECT id, 2, 'assignment', 10, 40, 0 FROM course_run"));
        database->run(QStringLiteral("INSERT INTO attendance (session_id, enrolment_id, mark) SELECT s.id, e.id, CASE (e.id * 7919 + s.id * 104729) % 11 WHEN 0 THEN 'absent' WHEN 1 THEN 'excused' "
                                     "WHEN 2 THEN 'late' ELSE 'present' END FROM enrolment e JOIN session s ON s.course_run_id = e.course_run_id WHERE (e.id * 31 + s.id * 17) % 13 > 0"));
        database->run(QStringLiteral("INSERT INTO score (assessment_id, enrolment_id, points) SELECT a.id, e.id, ((e.id * 37 + a.id * 101) % 41) * a.maximum / 40.0 "
                                     "FROM enrolment e JOIN assessment a ON a.course_run_id = e.course_run_id WHERE (e.id + a.id * 3) % 7 > 0"));
        QSet<QString> lost;
        Statement rows = database->query(QStringLiteral("WITH m AS (SELECT e.id, e.person_id, e.course_run_id, SUM(a.mark IN ('present', 'late')) AS came, COUNT(a.id) AS marked FROM enrolment e "
                                                        "LEFT JOIN attendance a ON a.enrolment_id = e.id GROUP BY e.id), "
                                                        "t AS (SELECT e.id, SUM(a.weight * COALESCE(x.points / a.maximum, 1)) AS high FROM enrolment e JOIN assessment a ON a.course_run_id = e.course_run_id "
                                                        "LEFT JOIN score x ON x.assessment_id = a.id AND x.enrolment_id = e.id GROUP BY e.id) SELECT 'P' || m.person_id FROM m JOIN t ON t.id = m.id "
                                                        "JOIN course_run r ON r.id = m.course_run_id WHERE 100 * (COALESCE(came, 0) + 10 - marked) < r.required_attendance * 10 OR high < r.pass_mark - 1e-9"));
        while (rows.next())
            lost.insert(rows.text(0));
        QVERIFY(lost.size() > 300);
        QSet<QString> listed;
        int all = 0;
        const PaperWords words(QStringLiteral("vi"));
        const TableBlock atRisk = tablesOf(makeReport(*database, *findReport("at_risk"), {{"language", "vi"}})).first();
        for (const TableRow& row : atRisk.rows) {
            all += !row.section;
            if (!row.section && row.cells[4].text == words.choice(Verdict::OutOfReach).main)
                listed.insert(row.cells[0].second);
        }
        QCOMPARE(listed, lost);
        QCOMPARE(size_t(all), traineesAtRisk(*database).trainees.size());

        for (int person = 1; person <= runs * trainees; person += 101) {
            const TableRow row = tablesOf(makeReport(*database, *findReport("transcript"), {{"person", QStringLiteral("P%1").arg(person)}, {"language", "vi"}})).first().rows.first();
            const double came = database->single(QStringLiteral("SELECT COUNT(*) FROM attendance a JOIN enrolment e ON e.id = a.enrolment_id WHERE e.person_id = ? AND a.mark IN ('present', 'late')"), person).toDouble();
            const QVariant total = database->single(QStringLiteral("SELECT 100 * SUM(a.weight * x.points / a.maximum) / SUM(a.weight) FROM score x JOIN assessment a ON a.id = x.assessment_id "
                                                                   "JOIN enrolment e ON e.id = x.enrolment_id WHERE e.person_id = ?"), person);
            // The runs go on: what is not marked yet is no absence.
            const double marked = database->single(QStringLiteral("SELECT COUNT(*) FROM attendance a JOIN enrolment e ON e.id = a.enrolment_id WHERE e.person_id = ?"), person).toDouble();
            QVERIFY(marked > 0 && std::abs(numberOf(row.cells[2]) - 100 * came / marked) < 0.051);
            if (total.isNull())
                QVERIFY(std::isnan(numberOf(row.cells[3])));
            else
                QVERIFY(std::abs(numberOf(row.cells[3]) - total.toDouble()) < 0.051);
            QCOMPARE(row.cells[5].text == words.choice(Verdict::OutOfReach).main, lost.contains(QStringLiteral("P%1").arg(person)));
        }
    }
};

KHUE_TEST(TestProgrammeReports)
#include "test_programme_reports.moc"
