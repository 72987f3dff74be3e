// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/sheet_reader.h"
#include "app/paper/page_layout.h"
#include "app/programme.h"
#include "app/progress/attendance.h"
#include "app/reports/report_list.h"
#include "app/reports/report_output.h"
#include "app/reports/sheet_output.h"
#include "app/sample/sample_programme.h"
#include "app/store/failure.h"
#include "app/store/language.h"
#include "resources/resources.h"
#include "tests/support/test_class.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>

using namespace khue;

namespace {

const TableBlock& tableOfDocument(const Document& document) {
    for (const Block& block : document.blocks)
        if (const auto* table = std::get_if<TableBlock>(&block))
            return *table;
    qFatal("The document has no table.");
}

QStringList column(const TableBlock& table, int index) {
    QStringList texts;
    for (const TableRow& row : table.rows)
        if (!row.section)
            texts.append(row.cells.value(index).text);
    return texts;
}

/// Every text of the document, whatever its block.
QString allTexts(const Document& document) {
    QStringList texts{document.title, document.footer};
    const PageLayout layout = layOut(document);
    for (const PaperPage& page : layout.pages)
        for (const PlacedText& text : page.texts)
            texts.append(text.text);
    return texts.join(u'\n');
}

} // namespace

class TestReports : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyReportIsDescribed();
    void attendanceSheetHasARowATraineeAndAColumnASession();
    void traineesStandInVietnameseOrder();
    void marksArePrintedWhenAskedFor();
    void manySessionsGoOnOverPages();
    void rosterHidesContactsUnlessAskedFor();
    void rosterShowsTheWaitingListInItsOrder();
    void timetableShowsTheTimeInOxfordForOnlineSessions();
    void sessionsWithoutTimeStandLast();
    void papersSpeakTheirLanguagesWhateverTheWindowSpeaks();
    void badParametersAreExplained_data();
    void badParametersAreExplained();
    void anEmptyRunIsSaidInWords();
    void theEndingChoosesTheFormat();
    void readsRightInTheFile();
    void theWorkbookHoldsRealDatesAndNumbers();
    void runsAreFoundByCodeAndById();
    void parametersAreUnderstood();

private:
    Document made(const char* report, QVariantMap parameters = {}) {
        if (!parameters.contains(QStringLiteral("run")))
            parameters.insert(QStringLiteral("run"), QStringLiteral("TOP-RM-01"));
        return makeReport(*m_database, *findReport(QLatin1String(report)), parameters);
    }
    static std::vector<const Report*> reportsOfARun() {
        std::vector<const Report*> reports = allReports();
        std::erase_if(reports, [](const Report* report) { return report->parameters.front().kind != ReportParameter::Kind::CourseRun || report->parameters.size() < 2; });
        return reports;
    }
    Id<CourseRun> addRun(const QString& code) {
        CourseRun run;
        run.code = code;
        run.course_id = find<Course>(*m_database, QStringLiteral("code = ?"), QStringLiteral("TOP-RM")).id;
        run.number = 9;
        Edit edit(*m_database, "test");
        edit.save(run);
        edit.commit();
        return run.id;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

void TestReports::initTestCase() {
    khueInitResources();
    setLanguage(Language::Vietnamese);
    m_database = openProgramme(m_folder.filePath(QStringLiteral("thử.khue")));
    m_database->setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC); });
    addSampleProgramme(*m_database);
}

void TestReports::everyReportIsDescribed() {
    QStringList names;
    for (const Report* report : allReports()) {
        names.append(QString::fromLatin1(report->name));
        QCOMPARE(findReport(names.last()), report);
        QVERIFY(!report->label().isEmpty() && report->explanation().size() > 20);
        QVERIFY(!reportAreaTitle(report->area).isEmpty());
        for (const ReportParameter& parameter : report->parameters)
            QVERIFY(!parameter.label().isEmpty());
    }
    for (const char* name : {"attendance_sheet", "roster", "timetable", "credit_statement"})
        QVERIFY(names.contains(QLatin1String(name)));
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!findReport(u"attendance"));
}

void TestReports::attendanceSheetHasARowATraineeAndAColumnASession() {
    const Document document = made("attendance_sheet");
    const TableBlock& table = tableOfDocument(document);
    const int trainees = m_database->single(QStringLiteral("SELECT count(*) FROM enrolment e JOIN course_run r ON r.id = e.course_run_id "
                                                           "WHERE r.code = 'TOP-RM-01' AND e.state IN ('admitted', 'enrolled', 'completed', 'failed')"))
                             .toInt();
    QCOMPARE(table.columns.size(), 3 + 10);
    QCOMPARE(table.rows.size(), trainees + 2); // the number present, the lecturer's signature
    for (int i = 0; i < trainees; ++i) {
        QCOMPARE(table.rows[i].cells[0].text, QString::number(i + 1));
        for (int s = 0; s < 10; ++s)
            QVERIFY(table.rows[i].cells[3 + s].text.isEmpty()); // to be signed
    }
    QVERIFY(table.rowMinimum >= 7 * pointsPerMillimetre);
    QVERIFY(document.page.landscape);
    for (int s = 0; s < 10; ++s)
        QVERIFY(table.columns[3 + s].title.main.contains(QString::number(s + 1)));
    QVERIFY(table.columns[3].title.main.contains(QStringLiteral("\n21/9")));
    QVERIFY(table.columns[3].title.second.contains(QStringLiteral("08:00")));
}

void TestReports::traineesStandInVietnameseOrder() {
    const Id<CourseRun> run = addRun(QStringLiteral("ORDER-01"));
    // facts.md: the order of the Vietnamese alphabet, by given name.
    const QList<QStringList> names = {{"Nguyễn", "Văn", "An"}, {"Lê", "Đức", "Anh"},        {"Trần", "Thị", "Ánh"},
                                      {"Bùi", "", "Ăn"},       {"Phạm", "", "Ân"},          {"Hoàng", "", "Ấn"},
                                      {"Đặng", "Thùy", "Dung"}, {"Nguyễn", "Thị", "Dung"}, {"Vũ", "Đình", "Đạt"}};
    Edit edit(*m_database, "test");
    Session session;
    session.course_run_id = run;
    edit.save(session);
    for (qsizetype i = names.size(); i-- > 0;) {
        Person person;
        person.family_name = names[i][0];
        person.middle_name = names[i][1];
        person.given_name = names[i][2];
        edit.save(person);
        Enrolment enrolment;
        enrolment.course_run_id = run;
        enrolment.person_id = person.id;
        enrolment.state = EnrolmentState::Enrolled;
        edit.save(enrolment);
    }
    edit.commit();
    QStringList expected;
    for (const QStringList& name : names)
        expected.append(name.join(u' ').simplified());
    for (const char* report : {"attendance_sheet", "roster"})
        QCOMPARE(column(tableOfDocument(made(report, {{"run", "ORDER-01"}})), 1).mid(0, 9), expected);
}

void TestReports::marksArePrintedWhenAskedFor() {
    const Document document = made("attendance_sheet", {{"marks", "yes"}});
    const TableBlock& table = tableOfDocument(document);
    const QHash<QString, QString> signs = {{"present", "✓"}, {"late", "◐"}, {"excused", "P"}, {"absent", "✗"}};
    Statement mark = m_database->query(QStringLiteral("SELECT p.code, s.number, a.mark FROM attendance a JOIN session s ON s.id = a.session_id "
                                                      "JOIN enrolment e ON e.id = a.enrolment_id JOIN person p ON p.id = e.person_id "
                                                      "JOIN course_run r ON r.id = s.course_run_id WHERE r.code = 'TOP-RM-01'"));
    QHash<QString, qsizetype> rowOf;
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        rowOf.insert(table.rows[i].cells[1].second, i);
    int count = 0;
    for (; mark.next(); ++count) {
        const TableRow& row = table.rows[rowOf.value(mark.text(0))];
        QCOMPARE(row.cells[2 + mark.integer(1)].text, signs.value(mark.text(2)));
    }
    QVERIFY(count > 200);
    // The number present, against plain SQL.
    for (int session = 1; session <= 10; ++session) {
        const QString present = m_database->single(QStringLiteral("SELECT count(*) FROM attendance a JOIN session s ON s.id = a.session_id JOIN course_run r "
                                                                  "ON r.id = s.course_run_id WHERE r.code = 'TOP-RM-01' AND s.number = ? AND a.mark IN ('present', 'late')"),
                                                   session)
                                    .toString();
        QCOMPARE(table.rows[table.rows.size() - 2].cells[2 + session].text, present);
    }
    QCOMPARE(table.columns.size(), 3 + 10 + 1);
    QVERIFY(column(table, 13).constFirst().endsWith(u'%'));
}

void TestReports::manySessionsGoOnOverPages() {
    const Id<CourseRun> run = addRun(QStringLiteral("LONG-01"));
    Edit edit(*m_database, "test");
    for (int i = 1; i <= 40; ++i) {
        Session session;
        session.course_run_id = run;
        session.number = i;
        session.starts_at = QDateTime(QDate(2027, 1, 4).addDays(i), QTime(1, 0), Qt::UTC);
        session.ends_at = session.starts_at.addSecs(7200);
        edit.save(session);
    }
    for (const Person& person : loadAll<Person>(*m_database, QStringLiteral("code LIKE 'HV01%'"))) {
        Enrolment enrolment;
        enrolment.course_run_id = run;
        enrolment.person_id = person.id;
        enrolment.state = EnrolmentState::Enrolled;
        edit.save(enrolment);
    }
    edit.commit();
    const PageLayout layout = layOut(made("attendance_sheet", {{"run", "LONG-01"}, {"language", "vi"}}));
    QVERIFY(layout.pages.size() >= 3);
    QStringList days;
    for (const PaperPage& page : layout.pages) {
        QStringList names;
        for (const PlacedText& text : page.texts) {
            if (QRegularExpression(QStringLiteral("^\\d+/[12]$")).match(text.text).hasMatch() && !days.contains(text.text))
                days.append(text.text);
            if (text.text.startsWith(QLatin1String("HV01")))
                names.append(text.text);
        }
        QCOMPARE(names.size(), 10); // whoever signs is named on each page
    }
    QCOMPARE(days.size(), 40);
}

void TestReports::rosterHidesContactsUnlessAskedFor() {
    const QString plain = allTexts(made("roster"));
    QVERIFY(!plain.contains(u'@'));
    QVERIFY(!plain.contains(QRegularExpression(QStringLiteral("09\\d{8}"))));
    const QString full = allTexts(made("roster", {{"contacts", "yes"}}));
    QVERIFY(full.contains(QStringLiteral("@sample.invalid")));
    QVERIFY(full.contains(QRegularExpression(QStringLiteral("09\\d{8}"))));
}

void TestReports::rosterShowsTheWaitingListInItsOrder() {
    const Document document = made("roster", {{"run", "TOP-HL-01"}, {"language", "en"}});
    const TableBlock& table = tableOfDocument(document);
    QStringList waiting;
    bool inList = false;
    for (const TableRow& row : table.rows) {
        if (row.section)
            inList = row.cells[0].text == QStringLiteral("Waiting list (2)");
        else if (inList)
            waiting.append(row.cells[1].second);
    }
    Statement row = m_database->query(QStringLiteral("SELECT p.code FROM enrolment e JOIN person p ON p.id = e.person_id JOIN course_run r ON r.id = e.course_run_id "
                                                     "WHERE r.code = 'TOP-HL-01' AND e.state = 'waiting' ORDER BY e.waiting_position"));
    QStringList expected;
    while (row.next())
        expected.append(row.text(0));
    QCOMPARE(expected.size(), 2);
    QCOMPARE(waiting, expected);
}

void TestReports::timetableShowsTheTimeInOxfordForOnlineSessions() {
    const TableBlock table = tableOfDocument(made("timetable"));
    int online = 0, sections = 0;
    for (const TableRow& row : table.rows) {
        sections += row.section;
        if (row.section || row.cells[0].text != QStringLiteral("15:00–17:00"))
            continue;
        ++online;
        // In September and early October Oxford is at UTC+1.
        QCOMPARE(row.cells[0].second, QStringLiteral("Oxford 09:00–11:00"));
    }
    QCOMPARE(online, 3);
    QCOMPARE(sections, 10);
    QCOMPARE(table.rows.size(), 20);
    QCOMPARE(table.rows[0].cells[0].text, QStringLiteral("Thứ Hai, 21/9/2026 · Monday 21 September 2026"));
    QCOMPARE(table.rows[1].cells[2].text, QStringLiteral("Đặt câu hỏi nghiên cứu"));
    QCOMPARE(table.rows[1].cells[2].second, QStringLiteral("Asking a research question"));
}

void TestReports::sessionsWithoutTimeStandLast() {
    const Id<CourseRun> run = addRun(QStringLiteral("OPEN-01"));
    Edit edit(*m_database, "test");
    for (int i = 1; i <= 3; ++i) {
        Session session;
        session.course_run_id = run;
        session.number = i;
        if (i == 2) {
            session.starts_at = QDateTime(QDate(2027, 3, 1), QTime(1, 0), Qt::UTC);
            session.ends_at = session.starts_at.addSecs(3600);
        }
        edit.save(session);
    }
    edit.commit();
    const TableBlock table = tableOfDocument(made("timetable", {{"run", "OPEN-01"}, {"language", "en"}}));
    QStringList order;
    for (const TableRow& row : table.rows)
        order.append(row.section ? row.cells[0].text : row.cells[1].text);
    QCOMPARE(order, QStringList({"Monday 1 March 2027", "2", "Not scheduled yet", "1", "3"}));
}

void TestReports::papersSpeakTheirLanguagesWhateverTheWindowSpeaks() {
    for (const Report* report : reportsOfARun()) {
        for (const char* paper : {"vi", "en", "both"}) {
            const QVariantMap parameters{{"language", QString::fromLatin1(paper)}};
            setLanguage(Language::Vietnamese);
            const Document one = made(report->name, parameters);
            setLanguage(Language::English);
            QCOMPARE(made(report->name, parameters), one);
            setLanguage(Language::Vietnamese);
        }
    }
    const QString english = allTexts(made("timetable", {{"language", "en"}}));
    QVERIFY(english.contains(QStringLiteral("TIMETABLE")) && english.contains(QStringLiteral("Clinical research methods")));
    QVERIFY(!english.contains(QStringLiteral("Phương pháp nghiên cứu lâm sàng")));
    const QString vietnamese = allTexts(made("timetable", {{"language", "vi"}}));
    QVERIFY2(vietnamese.contains(QStringLiteral("LỊCH HỌC")), "the translation of the papers' words");
    QVERIFY(!vietnamese.contains(QStringLiteral("Clinical research methods")));
    const QString both = allTexts(made("timetable"));
    QVERIFY(both.contains(QStringLiteral("LỊCH HỌC")) && both.contains(QStringLiteral("Timetable")));
    QVERIFY(both.contains(QStringLiteral("Trang 1/")) && both.contains(QStringLiteral("Page 1 of ")));
}

void TestReports::badParametersAreExplained_data() {
    QTest::addColumn<QVariantMap>("parameters");
    QTest::addColumn<QString>("named");
    QTest::newRow("none") << QVariantMap{} << "run";
    QTest::newRow("empty") << QVariantMap{{"run", ""}} << "run";
    QTest::newRow("no such run") << QVariantMap{{"run", "TOP-XX"}} << "TOP-XX";
    QTest::newRow("no such id") << QVariantMap{{"run", 99999}} << "99999";
    QTest::newRow("injection") << QVariantMap{{"run", "1 OR 1=1"}} << "1 OR 1=1";
    QTest::newRow("language") << QVariantMap{{"run", "TOP-RM-01"}, {"language", "fr"}} << "both, vi, en";
    QTest::newRow("marks") << QVariantMap{{"run", "TOP-RM-01"}, {"marks", "perhaps"}} << "no, yes";
    QTest::newRow("unknown parameter") << QVariantMap{{"run", "TOP-RM-01"}, {"mark", "yes"}} << "run, language, marks";
}

void TestReports::badParametersAreExplained() {
    QFETCH(QVariantMap, parameters);
    QFETCH(QString, named);
    try {
        makeReport(*m_database, *findReport(u"attendance_sheet"), parameters);
        QFAIL("It was made all the same.");
    } catch (const Failure& failure) {
        QVERIFY2(failure.message().contains(named), qUtf8Printable(failure.message()));
    }
}

void TestReports::anEmptyRunIsSaidInWords() {
    addRun(QStringLiteral("EMPTY-01"));
    for (const Report* report : reportsOfARun()) {
        try {
            made(report->name, {{"run", "EMPTY-01"}});
            QFAIL("It was made all the same.");
        } catch (const Failure& failure) {
            QVERIFY(failure.message().contains(QStringLiteral("EMPTY-01")));
        }
    }
}

void TestReports::theEndingChoosesTheFormat() {
    const Document document = made("roster");
    for (const ReportFormat& format : reportFormats()) {
        const QString path = m_folder.filePath(QStringLiteral("danh sách") + format.ending.toUpper());
        writeReport(document, path);
        QVERIFY(QFileInfo(path).size() > 1000);
    }
    try {
        writeReport(document, m_folder.filePath(QStringLiteral("danh sách.docx")));
        QFAIL("It was written all the same.");
    } catch (const Failure& failure) {
        for (const ReportFormat& format : reportFormats())
            QVERIFY(failure.message().contains(format.ending));
    }
    QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("danh sách.docx"))));
}

void TestReports::readsRightInTheFile() {
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed: the text of the reports was NOT checked");
    const QString path = m_folder.filePath(QStringLiteral("phiếu.pdf"));
    const Document document = made("attendance_sheet");
    writeReport(document, path);
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {"-layout", path, "-"});
    QVERIFY(process.waitForFinished(60000));
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString& name : column(tableOfDocument(document), 1))
        QVERIFY2(text.contains(name), qUtf8Printable(name));
    for (const char* said : {"Phương pháp nghiên cứu lâm sàng", "Clinical research methods", "TOP-RM-01", "PGS.TS.BS. Trịnh Thị Mai Khuê",
                             "Viện Nghiên cứu Sao Khuê", "Attendance sheet", "Signature and full name"})
        QVERIFY2(text.contains(QString::fromUtf8(said)), said);
}

void TestReports::theWorkbookHoldsRealDatesAndNumbers() {
    const QList<SheetTable> timetable = sheetsOf(made("timetable", {{"language", "en"}}));
    QCOMPARE(timetable.size(), 2); // the table, and what stands around it
    const SheetTable& sessions = timetable[0];
    QCOMPARE(sessions.columns[0].title, QStringLiteral("Date"));
    QCOMPARE(sessions.columns[0].kind, SheetColumn::Kind::Date);
    QCOMPARE(sessions.columns[1].kind, SheetColumn::Kind::Time);
    QCOMPARE(sessions.rows.size(), 10);
    QCOMPARE(sessions.rows[0][0].toDate(), QDate(2026, 9, 21));
    QCOMPARE(sessions.rows[0][1].toTime(), QTime(8, 0));
    QCOMPARE(sessions.rows[9][0].toDate(), QDate(2026, 10, 12));

    const SheetTable roster = sheetsOf(made("roster", {{"language", "en"}}))[0];
    QCOMPARE(roster.columns[1].title, QStringLiteral("Full name"));
    QCOMPARE(roster.columns[2].title, QStringLiteral("Code"));
    QVERIFY(roster.rows[0][2].toString().startsWith(QLatin1String("HV")));
    QCOMPARE(roster.columns[4].kind, SheetColumn::Kind::Date);

    // Written and read back.
    const QString path = m_folder.filePath(QStringLiteral("lịch.xlsx"));
    writeReport(made("timetable", {{"language", "en"}}), path);
    const auto workbook = readWorkbook(path);
    QCOMPARE(qsizetype(workbook.sheets.size()), qsizetype(2));
}

void TestReports::runsAreFoundByCodeAndById() {
    const Id<CourseRun> run = find<CourseRun>(*m_database, QStringLiteral("code = ?"), QStringLiteral("TOP-RM-01")).id;
    QCOMPARE(made("roster", {{"run", run.value}}), made("roster"));
    QCOMPARE(made("roster", {{"run", QString::number(run.value)}}), made("roster"));
}

void TestReports::parametersAreUnderstood() {
    const auto value = [this](const ReportParameter& parameter, const QVariant& given) { return parameterValue(*m_database, parameter, given); };
    const ReportParameter person = recordParameter("person", "Person", "person"), optional = recordParameter("person", "Person", "person", false);
    Statement row = m_database->query(QStringLiteral("SELECT id, code, full_name FROM person p WHERE code IS NOT NULL AND "
                                                     "(SELECT COUNT(*) FROM person o WHERE o.full_name = p.full_name) = 1 ORDER BY id LIMIT 1"));
    QVERIFY(row.next());
    const qint64 id = row.integer(0);
    QCOMPARE(value(person, row.text(1)).toLongLong(), id);
    QCOMPARE(value(person, QString::number(id)).toLongLong(), id);
    QCOMPARE(value(person, id).toLongLong(), id);
    const QString title = m_database->single(QStringLiteral("SELECT %1 FROM person WHERE id = ?").arg(QString::fromUtf8(tableOf<Person>.titleVi)), id).toString();
    QCOMPARE(value(person, title.toUpper()).toLongLong(), id);
    QCOMPARE(value(optional, {}).toLongLong(), 0);
    QVERIFY_EXCEPTION_THROWN(value(person, QStringLiteral("không có ai")), Failure);
    QVERIFY_EXCEPTION_THROWN(value(recordParameter("x", "x", "no_table"), QStringLiteral("1")), Failure);

    QCOMPARE(value(fromParameter(), {}).toDate(), QDate(2026, 1, 1));
    QCOMPARE(value(toParameter(), {}).toDate(), QDate(2026, 12, 31));
    QCOMPARE(value(fromParameter(), QStringLiteral("3/12/2025")).toDate(), QDate(2025, 12, 3));
    QCOMPARE(value(fromParameter(), QStringLiteral("2025-12-03")).toDate(), QDate(2025, 12, 3));
    QCOMPARE(value(fromParameter(), QDate(2025, 12, 3)).toDate(), QDate(2025, 12, 3));
    QVERIFY_EXCEPTION_THROWN(value(fromParameter(), QStringLiteral("31/2/2025")), Failure);
    QCOMPARE(value(yearParameter(), {}).toInt(), 2026);
    QCOMPARE(value(yearParameter(), QStringLiteral("2024")).toInt(), 2024);
    QVERIFY_EXCEPTION_THROWN(value(yearParameter(), QStringLiteral("hai nghìn")), Failure);
}

KHUE_TEST(TestReports)
#include "test_reports.moc"
