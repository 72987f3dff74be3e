// SPDX-License-Identifier: GPL-3.0-or-later
// Visits: their rules, states, itinerary, costs, clashes with teaching; finding an expert; their papers.
#include "app/attached/document_store.h"
#include "app/calendar/availability.h"
#include "app/calendar/calendar_entries.h"
#include "app/calendar/zone_time.h"
#include "app/programme.h"
#include "app/reports/report_list.h"
#include "app/reports/report_output.h"
#include "app/sample/sample_programme.h"
#include "app/store/backup.h"
#include "app/store/history.h"
#include "app/today/attention.h"
#include "app/visits/expert_search.h"
#include "app/visits/itinerary.h"
#include "app/visits/visit_attention.h"
#include "app/visits/visit_cost.h"
#include "resources/resources.h"
#include "tests/support/test_class.h"

using namespace khue;

namespace {

const QDate today(2026, 11, 23);

/// Every text of the document, whatever its block.
QString allTexts(const Document& document) {
    QStringList texts{document.title, document.footer};
    const auto add = [&texts](const Words& words) { texts << words.main << words.second; };
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            add(heading->words);
        if (const auto* head = std::get_if<Letterhead>(&block))
            for (const Words& words : head->left + head->right)
                add(words);
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            for (const TextRun& run : paragraph->runs)
                texts.append(run.text);
        if (const auto* facts = std::get_if<KeyValues>(&block))
            for (const KeyValue& fact : facts->pairs)
                add(fact.key), add(fact.value);
        if (const auto* table = std::get_if<TableBlock>(&block))
            for (const TableRow& row : table->rows)
                for (const TableCell& cell : row.cells)
                    texts << cell.text << cell.second;
        if (const auto* signatures = std::get_if<Signatures>(&block))
            for (const Signature& place : signatures->places)
                add(place.caption), texts.append(place.name);
    }
    return texts.join(u'\n');
}

} // namespace

class TestVisits : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
    Id<Person> m_visitor, m_host;
    Id<Institution> m_oxford, m_institute;

    Database& db() { return *m_database; }
    qint64 number(const char* sql) { return db().single(QString::fromLatin1(sql)).toLongLong(); }
    template <class R> R saved(R record) {
        Edit edit(db(), "add");
        edit.save(record);
        edit.commit();
        return record;
    }
    Visit visit(QDate start, QDate end, VisitState state = VisitState::Proposed) {
        Visit made;
        made.code = QStringLiteral("CT-%1").arg(++m_count);
        made.person_id = m_visitor;
        made.purpose_vi = QStringLiteral("Giảng về thống kê");
        made.purpose_en = QStringLiteral("Teaching statistics");
        made.host_institution_id = m_institute;
        made.start_date = start;
        made.end_date = end;
        made.state = state;
        return made;
    }
    QList<Problem> check(const Visit& made) { return tableOf<Visit>.check(db(), made.id.value, tableOf<Visit>.toValues(made)); }
    static Severity gravest(const QList<Problem>& problems, const QString& field) {
        Severity gravest = Severity::Hint;
        for (const Problem& problem : problems)
            if (problem.field == field)
                gravest = std::max(gravest, problem.severity);
        return gravest;
    }
    /// A session that the visitor teaches.
    Session session(const QDateTime& starts, const QString& zone, const QString& country, SessionMode mode = SessionMode::InPerson) {
        Venue venue;
        venue.name_vi = QStringLiteral("Nơi học ") + country;
        venue.country = country;
        venue.zone = zone;
        venue = saved(venue);
        Course course;
        course.code = QStringLiteral("C%1").arg(++m_count);
        course.title_vi = QStringLiteral("Thống kê");
        course.title_en = QStringLiteral("Statistics");
        course = saved(course);
        CourseRun run;
        run.code = course.code + QStringLiteral("-01");
        run.course_id = course.id;
        run.venue_id = venue.id;
        run = saved(run);
        Session made;
        made.course_run_id = run.id;
        made.starts_at = starts;
        made.ends_at = starts.addSecs(7200);
        made.zone = zone;
        made.mode = mode;
        made.topic_vi = QStringLiteral("Hồi quy");
        made.topic_en = QStringLiteral("Regression");
        made = saved(made);
        SessionLecturer lecturer;
        lecturer.session_id = made.id;
        lecturer.person_id = m_visitor;
        saved(lecturer);
        return made;
    }

private slots:
    void initTestCase() { khueInitResources(); }
    void init() {
        m_database = openProgramme(m_folder.filePath(QStringLiteral("visits%1.sqlite").arg(++m_count)));
        m_database->setClock([] { return QDateTime(today, QTime(2, 0), Qt::UTC); });
        Institution institution;
        institution.name_vi = QStringLiteral("Đại học Oxford");
        institution.country = QStringLiteral("GB");
        m_oxford = saved(institution).id;
        institution = {};
        institution.name_vi = QStringLiteral("Viện mẫu");
        institution.name_en = QStringLiteral("Sample institute");
        institution.country = QStringLiteral("VN");
        m_institute = saved(institution).id;
        Person person;
        person.is_faculty = true;
        person.given_name = QStringLiteral("Edith");
        person.family_name = QStringLiteral("Marlowe");
        person.name_order = NameOrder::Western;
        person.institution_id = m_oxford;
        person.expertise = QStringLiteral("Biostatistics, trial design");
        person.languages = {QStringLiteral("en"), QStringLiteral("fr")};
        m_visitor = saved(person).id;
        person = {};
        person.is_faculty = true;
        person.family_name = QStringLiteral("Lương");
        person.given_name = QStringLiteral("Nhân");
        person.institution_id = m_institute;
        person.expertise = QStringLiteral("Thống kê y sinh");
        person.languages = {QStringLiteral("vi")};
        m_host = saved(person).id;
    }
    void cleanup() { m_database.reset(); }

    void aVisitThatEndsBeforeItStartsIsRefused() {
        Visit wrong = visit(QDate(2027, 3, 12), QDate(2027, 3, 1));
        const QList<Problem> problems = saveChecked(db(), wrong, "add");
        QVERIFY(hasErrors(problems));
        QCOMPARE(problems.first().field, QStringLiteral("end_date"));
        QVERIFY(problems.first().text.contains(QStringLiteral("2027")));
        QCOMPARE(number("SELECT COUNT(*) FROM visit"), 0);
    }

    void rules_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("severity"); ///< -1: nothing is wrong
        QTest::newRow("all well") << QString() << -1;
        QTest::newRow("no purpose") << QStringLiteral("purpose_vi") << int(Severity::Error);
        QTest::newRow("own host") << QStringLiteral("host_person_id") << int(Severity::Error);
        QTest::newRow("negative budget") << QStringLiteral("budget") << int(Severity::Error);
        QTest::newRow("no currency") << QStringLiteral("currency") << int(Severity::Error);
        QTest::newRow("confirmed without days") << QStringLiteral("start_date") << int(Severity::Error);
        QTest::newRow("confirmed without host") << QStringLiteral("host_institution_id") << int(Severity::Error);
        QTest::newRow("passport too short") << QStringLiteral("passport_expiry") << int(Severity::Warning);
        QTest::newRow("passport long enough") << QString() << -1;
    }
    void rules() {
        QFETCH(QString, field);
        QFETCH(int, severity);
        Visit made = visit(QDate(2027, 3, 1), QDate(2027, 3, 12));
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        if (row == QLatin1String("no purpose"))
            made.purpose_vi = made.purpose_en = QString();
        else if (row == QLatin1String("own host"))
            made.host_person_id = m_visitor;
        else if (row == QLatin1String("negative budget"))
            made.budget = -1;
        else if (row == QLatin1String("no currency"))
            made.currency = QStringLiteral("dong");
        else if (row == QLatin1String("confirmed without days"))
            made.state = VisitState::Confirmed, made.start_date = made.end_date = QDate();
        else if (row == QLatin1String("confirmed without host"))
            made.state = VisitState::Confirmed, made.host_institution_id = {};
        else if (row == QLatin1String("passport too short"))
            made.passport_expiry = QDate(2027, 9, 11);
        else if (row == QLatin1String("passport long enough"))
            made.passport_expiry = QDate(2027, 9, 12);
        const QList<Problem> problems = check(made);
        if (severity < 0) {
            QVERIFY(problems.isEmpty());
            return;
        }
        QVERIFY2(!problems.isEmpty(), "nothing was found");
        QCOMPARE(int(gravest(problems, field)), severity);
    }

    void statesGoStepByStep_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("possible");
        for (int from = 0; from <= int(VisitState::Cancelled); ++from)
            for (int to = 0; to <= int(VisitState::Cancelled); ++to) {
                const bool cancelled = int(VisitState::Cancelled) == from, cancelling = int(VisitState::Cancelled) == to;
                const bool possible = from == to || (cancelled && to == 0) || (cancelling && from < int(VisitState::Done)) || (!cancelled && !cancelling && qAbs(to - from) == 1);
                QTest::addRow("%s to %s", choicesOf<VisitState>[size_t(from)].code, choicesOf<VisitState>[size_t(to)].code) << from << to << possible;
            }
    }
    void statesGoStepByStep() {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, possible);
        const QString problem = stateJumpProblem(VisitState(from), VisitState(to));
        QCOMPARE(problem.isEmpty(), possible);
        if (!possible) // it says which states are meant
            QVERIFY(problem.contains(titleOf(VisitState(from))) && problem.contains(titleOf(VisitState(to))));
    }

    void aJumpIsRefusedWhenSaved() {
        Visit made = saved(visit(QDate(2027, 3, 1), QDate(2027, 3, 12)));
        made.state = VisitState::Confirmed;
        QVERIFY(hasErrors(saveChecked(db(), made, "save")));
        made.state = VisitState::Invited;
        QVERIFY(!hasErrors(saveChecked(db(), made, "save")));
        made.state = VisitState::Confirmed;
        QVERIFY(!hasErrors(saveChecked(db(), made, "save")));
        made.state = VisitState::Travelling; // in March, and it is November
        QVERIFY(hasErrors(saveChecked(db(), made, "save")));
    }

    void whatIsReportedHasAReport() {
        Visit made = saved(visit(today.addDays(-10), today.addDays(-3), VisitState::Done));
        made.state = VisitState::Reported;
        QCOMPARE(gravest(check(made), QStringLiteral("report_vi")), Severity::Error);
        QFile file(m_folder.filePath(QStringLiteral("Visit report.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("text") == 4);
        file.close();
        Edit edit(db(), "document");
        addDocument(edit, db(), {QStringLiteral("visit"), made.id.value}, file.fileName());
        edit.commit();
        QVERIFY(!hasErrors(check(made)));
        Visit written = made;
        written.report_en = QStringLiteral("Four protocols were reviewed.");
        QVERIFY(!hasErrors(check(written)));
    }

    void visitsOfOnePersonAtOnceAndClose_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("gap"); ///< days between the end of the first and the start of the second
        QTest::addColumn<int>("severity"); ///< -1: nothing
        QTest::newRow("confirmed, same time") << int(VisitState::Confirmed) << 0 << int(Severity::Error);
        QTest::newRow("confirmed, the next day") << int(VisitState::Confirmed) << 1 << int(Severity::Warning);
        QTest::newRow("confirmed, two weeks") << int(VisitState::Confirmed) << 14 << int(Severity::Warning);
        QTest::newRow("confirmed, fifteen days") << int(VisitState::Confirmed) << 15 << -1;
        QTest::newRow("proposed, same time") << int(VisitState::Proposed) << 0 << int(Severity::Warning);
        QTest::newRow("proposed, the next day") << int(VisitState::Proposed) << 1 << -1;
        QTest::newRow("cancelled, same time") << int(VisitState::Cancelled) << 0 << -1;
    }
    void visitsOfOnePersonAtOnceAndClose() {
        QFETCH(int, state);
        QFETCH(int, gap);
        QFETCH(int, severity);
        saved(visit(QDate(2027, 3, 1), QDate(2027, 3, 12), VisitState(state)));
        const Visit second = visit(QDate(2027, 3, 12).addDays(gap), QDate(2027, 3, 31));
        const QList<Problem> problems = check(second);
        if (severity < 0) {
            QVERIFY(problems.isEmpty());
            return;
        }
        QCOMPARE(problems.size(), 1);
        QCOMPARE(int(problems.first().severity), severity);
        // Before the other one it is the same.
        const QList<Problem> before = check(visit(QDate(2027, 2, 10), QDate(2027, 3, 1).addDays(-gap)));
        QCOMPARE(int(before.first().severity), severity);
    }

    void sessionsTaughtStandInTheItinerary() {
        Visit made = saved(visit(QDate(2027, 3, 1), QDate(2027, 3, 5)));
        const Session taught = session(QDateTime(QDate(2027, 3, 3), QTime(2, 0), Qt::UTC), QStringLiteral("Asia/Ho_Chi_Minh"), QStringLiteral("VN"));
        session(QDateTime(QDate(2027, 3, 6), QTime(2, 0), Qt::UTC), QStringLiteral("Asia/Ho_Chi_Minh"), QStringLiteral("VN")); // after the visit
        VisitItem item;
        item.visit_id = made.id;
        item.title_en = QStringLiteral("Dinner");
        item.starts_at = plannedMoment(QDate(2027, 3, 3), QTime(18, 0), QStringLiteral("Asia/Ho_Chi_Minh"));
        saved(item);
        const auto days = itineraryOf(db(), made);
        QCOMPARE(days.size(), size_t(1));
        QCOMPARE(days[0].date, QDate(2027, 3, 3));
        QCOMPARE(days[0].lines.size(), size_t(2));
        QCOMPARE(days[0].lines[0].table, QStringLiteral("session"));
        QCOMPARE(days[0].lines[0].id, taught.id.value);
        QCOMPARE(hoursAt(days[0].lines[0], QStringLiteral("Asia/Ho_Chi_Minh"), days[0].date), QStringLiteral("09:00–11:00"));
        QCOMPARE(hoursAt(days[0].lines[0], QStringLiteral("Europe/London"), days[0].date), QStringLiteral("02:00–04:00"));
        // The hours of London are of the day before where they are.
        QVERIFY(hoursAt({{}, 0, {}, plannedMoment(QDate(2027, 3, 3), QTime(1, 0), QStringLiteral("Asia/Ho_Chi_Minh")), {}, {}, {}, {}, {}}, QStringLiteral("Europe/London"), QDate(2027, 3, 3))
                    .startsWith(QStringLiteral("2/3")));
        // A session that moves moves in the itinerary: nothing is stored twice.
        Session moved = taught;
        moved.starts_at = moved.starts_at.addDays(1);
        moved.ends_at = moved.ends_at.addDays(1);
        saved(moved);
        QCOMPARE(itineraryOf(db(), made).size(), size_t(2));
    }

    void teachingElsewhereWhileTravellingIsFound_data() {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("day");
        QTest::addColumn<bool>("clash");
        const QString vn = QStringLiteral("VN"), gb = QStringLiteral("GB"), saigon = QStringLiteral("Asia/Ho_Chi_Minh"), london = QStringLiteral("Europe/London");
        QTest::newRow("at the destination") << vn << saigon << int(SessionMode::InPerson) << 2 << false;
        QTest::newRow("at Oxford") << gb << london << int(SessionMode::InPerson) << 2 << true;
        QTest::newRow("hybrid at Oxford") << gb << london << int(SessionMode::Hybrid) << 2 << true;
        QTest::newRow("online") << gb << london << int(SessionMode::Online) << 2 << false;
        QTest::newRow("on the last day") << gb << london << int(SessionMode::InPerson) << 4 << true;
        QTest::newRow("the day after") << gb << london << int(SessionMode::InPerson) << 5 << false;
    }
    void teachingElsewhereWhileTravellingIsFound() {
        QFETCH(QString, country);
        QFETCH(QString, zone);
        QFETCH(int, mode);
        QFETCH(int, day);
        QFETCH(bool, clash);
        const Visit made = saved(visit(QDate(2027, 3, 1), QDate(2027, 3, 5), VisitState::Confirmed));
        const Session taught = session(QDateTime(QDate(2027, 3, 1).addDays(day), QTime(10, 0), Qt::UTC), zone, country, SessionMode(mode));
        const auto found = visitConcerns(db(), today);
        QCOMPARE(found.size(), size_t(clash ? 1 : 0));
        int told = 0;
        for (const Attention& each : whatNeedsSomebody(db()))
            told += each.kind == QLatin1String("visit_clash");
        QCOMPARE(told, clash ? 1 : 0);
        if (clash) {
            QCOMPARE(found[0].session, taught.id.value);
            QCOMPARE(found[0].visit, made.id);
            QCOMPARE(found[0].severity, Severity::Error);
        }
    }

    void visitsLeftLyingAreFound() {
        saved(visit(today.addDays(-1), today.addDays(3), VisitState::Invited));
        Visit over = visit(today.addDays(-40), today.addDays(-15), VisitState::Done);
        over.person_id = m_host;
        saved(over);
        Visit fresh = visit(today.addDays(-10), today.addDays(-5), VisitState::Done);
        fresh.person_id = m_host;
        saved(fresh);
        QStringList kinds;
        for (const VisitConcern& each : visitConcerns(db(), today))
            kinds.append(QString::fromLatin1(each.kind));
        QCOMPARE(kinds, QStringList({QStringLiteral("visit_state"), QStringLiteral("visit_report")}));
    }

    void costsAreSummedInTheVisitsCurrency() {
        Visit made = visit(QDate(2027, 3, 1), QDate(2027, 3, 5));
        made.budget = 10000000;
        made = saved(made);
        VisitCost flight{{}, 0, made.id, CostKind::Flight, {}, 8000000.0, 7500000.0, QStringLiteral("VND"), 1, {}, {}};
        VisitCost lodging{{}, 0, made.id, CostKind::Lodging, {}, 100.0, 100.0, QStringLiteral("GBP"), 33000, {}, {}};
        QVERIFY(saveChecked(db(), flight, "add").isEmpty());
        QVERIFY(saveChecked(db(), lodging, "add").isEmpty());
        const VisitMoney money = visitMoney(db(), made);
        QCOMPARE(money.planned, 8000000 + 3300000.0);
        QCOMPARE(money.actual, 7500000 + 3300000.0);
        QCOMPARE(gravest(check(made), QStringLiteral("budget")), Severity::Warning); // overspent, and said so
        VisitCost wrong{{}, 0, made.id, CostKind::Visa, {}, 100.0, {}, QStringLiteral("VND"), 33000, {}, {}};
        QVERIFY(hasErrors(saveChecked(db(), wrong, "add")));
        VisitCost nothing{{}, 0, made.id, CostKind::Visa, {}, {}, {}, QStringLiteral("VND"), 1, {}, {}};
        QVERIFY(hasErrors(saveChecked(db(), nothing, "add")));
    }

    void whatBelongsToAVisitGoesWithIt() {
        const Visit made = saved(visit(QDate(2027, 3, 1), QDate(2027, 3, 5)));
        VisitItem item;
        item.visit_id = made.id;
        item.title_en = QStringLiteral("Dinner");
        item.starts_at = QDateTime(QDate(2027, 3, 3), QTime(11, 0), Qt::UTC);
        saved(item);
        saved(VisitCost{{}, 0, made.id, CostKind::Flight, {}, 1.0, {}, QStringLiteral("VND"), 1, {}, {}});
        Edit edit(db(), "checklist");
        QCOMPARE(applyChecklist(edit, db(), {QStringLiteral("visit"), made.id.value}, {1}, made.start_date, made.end_date), 10);
        edit.commit();
        Edit removal(db(), "remove");
        removal.remove(made.id);
        removal.commit();
        const char* all = "SELECT (SELECT COUNT(*) FROM visit) + (SELECT COUNT(*) FROM visit_item) + (SELECT COUNT(*) FROM visit_cost) + (SELECT COUNT(*) FROM task)";
        QCOMPARE(number(all), 0);
        QVERIFY(History(db()).undo());
        QCOMPARE(number(all), 13);
        QCOMPARE(verifyDatabase(db()), QStringList());
    }

    void expertsAreFoundByWordsLanguageAndTime() {
        const auto names = [this](const ExpertQuery& query) {
            QStringList found;
            for (const ExpertMatch& match : findExperts(db(), query))
                found.append(match.name);
            return found;
        };
        const QString edith = QStringLiteral("Edith Marlowe"), nhan = QStringLiteral("Lương Nhân");
        QCOMPARE(names({}).size(), 2);
        QCOMPARE(names({QStringLiteral("thong ke"), {}, {}, {}, {}}), QStringList{nhan}); // without marks
        QCOMPARE(names({QStringLiteral("trial statistics"), {}, {}, {}, {}}), QStringList{edith});
        QCOMPARE(names({{}, QStringLiteral("fr"), {}, {}, {}}), QStringList{edith});
        QCOMPARE(names({QStringLiteral("nothing of the sort"), {}, {}, {}, {}}), QStringList());
        QCOMPARE(names({{}, {}, {}, {}, true}), QStringList{edith});
        QCOMPARE(names({{}, {}, {}, {}, false}), QStringList{nhan});
        // What somebody has taught counts as well as what she says she knows.
        session(QDateTime(QDate(2026, 10, 5), QTime(10, 0), Qt::UTC), QStringLiteral("Europe/London"), QStringLiteral("GB"));
        QCOMPARE(names({QStringLiteral("hồi quy"), {}, {}, {}, {}}), QStringList{edith});
        QCOMPARE(findExperts(db(), {QStringLiteral("regression"), {}, {}, {}, {}}).front().sessionsThisYear, 1);
        // Who is away comes after who is free.
        Availability away;
        away.person_id = m_visitor;
        away.starts_at = QDateTime(QDate(2027, 3, 1), QTime(0, 0), Qt::UTC);
        away.ends_at = away.starts_at.addDays(3);
        saved(away);
        const ExpertQuery week{{}, {}, QDate(2027, 3, 1), QDate(2027, 3, 5), {}};
        const auto found = findExperts(db(), week);
        QCOMPARE(found.front().name, nhan);
        QCOMPARE(found.front().freeDays, 5);
        QCOMPARE(found.back().freeDays, 2);
        QCOMPARE(found.back().workingDays, 5);
        saved([this] { Visit busy = visit(QDate(2027, 3, 2), QDate(2027, 3, 4), VisitState::Confirmed); busy.person_id = m_host; return busy; }());
        QCOMPARE(findExperts(db(), week).front().name, edith);
        QVERIFY(findExperts(db(), week).back().away);
        for (const ExpertMatch& match : findExperts(db(), week))
            QVERIFY(!match.reasons.isEmpty());
    }

    void codesAreFree() {
        QCOMPARE(freeVisitCode(db(), today), QStringLiteral("CT-2026-01"));
        Visit made = visit({}, {});
        made.code = QStringLiteral("CT-2026-02");
        saved(made);
        QCOMPARE(freeVisitCode(db(), today), QStringLiteral("CT-2026-03"));
    }

    void thePapersSayWhatIsStored_data() {
        QTest::addColumn<QString>("report");
        QTest::newRow("programme") << QStringLiteral("visit_programme");
        QTest::newRow("letter") << QStringLiteral("invitation_letter");
        QTest::newRow("report") << QStringLiteral("visit_report");
        QTest::newRow("period") << QStringLiteral("visits_of_period");
    }
    void thePapersSayWhatIsStored() {
        QFETCH(QString, report);
        Visit made = visit(QDate(2027, 3, 1), QDate(2027, 3, 5), VisitState::Confirmed);
        made.host_person_id = m_host;
        made.report_en = QStringLiteral("Four protocols were reviewed.");
        made = saved(made);
        session(QDateTime(QDate(2027, 3, 3), QTime(2, 0), Qt::UTC), QStringLiteral("Asia/Ho_Chi_Minh"), QStringLiteral("VN"));
        saved(VisitCost{{}, 0, made.id, CostKind::Flight, {}, 38500000.0, {}, QStringLiteral("VND"), 1, {}, {}});
        const bool period = report == QLatin1String("visits_of_period");
        const QVariantMap parameters = period ? QVariantMap{{QStringLiteral("from"), QStringLiteral("2027-01-01")}, {QStringLiteral("to"), QStringLiteral("2027-12-31")}}
                                              : QVariantMap{{QStringLiteral("visit"), made.code}};
        const Report* found = findReport(report);
        QVERIFY(found);
        const QString text = allTexts(makeReport(db(), *found, parameters));
        for (const char* words : {"Edith Marlowe", "Giảng về thống kê", "Teaching statistics", "Viện mẫu", "Sample institute"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        if (report == QLatin1String("visit_programme"))
            for (const char* words : {"09:00–11:00", "02:00–04:00", "Hồi quy", "Regression", "Thứ Tư", "Wednesday"})
                QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        if (report == QLatin1String("visit_report"))
            QVERIFY(text.contains(QStringLiteral("Four protocols")));
        if (period || report == QLatin1String("visit_report"))
            QVERIFY(text.contains(QStringLiteral("38.500.000")));
    }

    void thePrintedProgrammeReadsRight() {
        const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (pdftotext.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed: the text of the programme was NOT checked");
        const Visit made = saved(visit(QDate(2027, 3, 1), QDate(2027, 3, 5), VisitState::Confirmed));
        session(QDateTime(QDate(2027, 3, 3), QTime(2, 0), Qt::UTC), QStringLiteral("Asia/Ho_Chi_Minh"), QStringLiteral("VN"));
        const QString path = m_folder.filePath(QStringLiteral("chương trình.pdf"));
        writeReport(makeReport(db(), *findReport("visit_programme"), {{QStringLiteral("visit"), made.code}}), path);
        QProcess process;
        process.start(pdftotext, {QStringLiteral("-layout"), path, QStringLiteral("-")});
        QVERIFY(process.waitForFinished(60000));
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        for (const char* said : {"CHƯƠNG TRÌNH LÀM VIỆC", "Visit programme", "Edith Marlowe", "Viện mẫu", "Sample institute", "Thứ Tư, 3/3/2027", "09:00–11:00", "02:00–04:00", "Hồi quy", "Regression"})
            QVERIFY2(text.contains(QString::fromUtf8(said)), said);
        // Both clocks of the session stand in one line, Viet Nam's first.
        for (const QString& line : text.split(u'\n'))
            if (line.contains(QStringLiteral("09:00–11:00")))
                QVERIFY(line.indexOf(QStringLiteral("02:00–04:00")) > line.indexOf(QStringLiteral("09:00–11:00")));
    }

    /// The history of a record holds that of its parts, also of those removed since, and of what is attached to it.
    void theHistoryHoldsTheParts() {
        const Visit made = saved(visit(QDate(2027, 3, 1), QDate(2027, 3, 5))), other = saved(visit(QDate(2027, 4, 1), QDate(2027, 4, 5)));
        const auto steps = [&](const Visit& of) { return History(db()).stepsOf(tableOf<Visit>, of.id.value, 100); };
        const auto newest = [&](const Visit& of) { return steps(of).first(); };
        const qsizetype before = steps(other).size();
        QCOMPARE(steps(made).size(), qsizetype(1));
        const auto adds = [&](const char* table, auto change) {
            const qsizetype count = steps(made).size();
            Edit edit(db(), "save");
            change(edit);
            edit.commit();
            const HistoryStep step = newest(made);
            return steps(made).size() == count + 1 && step.changes.size() == 1 && step.changes.first().table == QLatin1String(table);
        };
        VisitItem item;
        item.visit_id = made.id;
        item.starts_at = QDateTime(QDate(2027, 3, 2), QTime(2, 0), Qt::UTC);
        item.title_vi = QStringLiteral("Họp");
        VisitCost cost;
        cost.visit_id = made.id;
        Task task;
        task.record_table = QStringLiteral("visit");
        task.record_id = {made.id.value};
        task.title_vi = QStringLiteral("Xin thị thực");
        QVERIFY(adds("visit_item", [&](Edit& edit) { edit.save(item); }));
        QVERIFY(adds("visit_cost", [&](Edit& edit) { edit.save(cost); }));
        QVERIFY(adds("task", [&](Edit& edit) { edit.save(task); }));
        QFile file(m_folder.filePath(QStringLiteral("thư.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("letter") == 6);
        file.close();
        DocumentFile document;
        QVERIFY(adds("document", [&](Edit& edit) { document = addDocument(edit, db(), {QStringLiteral("task"), task.id.value}, file.fileName()); })); // of a part
        QVERIFY(adds("visit_item", [&](Edit& edit) { edit.remove(item.id); }));
        QVERIFY(adds("document", [&](Edit& edit) { edit.remove(document.id); }));
        QCOMPARE(steps(other).size(), before);
        // A step that changed many records is shown as far as it concerns this one.
        Edit both(db(), "save");
        Visit changed = made, another = load(db(), other.id);
        changed.notes = QStringLiteral("a");
        another.notes = QStringLiteral("b");
        both.save(changed);
        both.save(another);
        both.commit();
        QCOMPARE(newest(made).group.id, newest(other).group.id);
        QCOMPARE(newest(made).changes.size(), qsizetype(1));
        QCOMPARE(newest(made).changes.first().record, made.id.value);
        // And her own history holds her visits.
        QStringList tables;
        for (const HistoryStep& step : History(db()).stepsOf(tableOf<Person>, made.person_id.value, 100))
            for (const Change& change : step.changes)
                tables.append(change.table);
        QVERIFY(tables.contains(QStringLiteral("visit")) && tables.contains(QStringLiteral("visit_cost")));
        // In pages, without gaps or repeats.
        QList<qint64> atOnce, inSteps;
        for (const HistoryStep& step : steps(made))
            atOnce.append(step.group.id);
        for (qint64 last = 0;;) {
            const QList<HistoryStep> some = History(db()).stepsOf(tableOf<Visit>, made.id.value, 3, last);
            if (some.isEmpty())
                break;
            for (const HistoryStep& step : some)
                inSteps.append(step.group.id);
            last = some.last().group.id;
        }
        QCOMPARE(inSteps, atOnce);
    }

    /// Whatever goes with a record when that is removed, and has no page of its own, stands in its history.
    void everyPartSaysWhoseItIs() {
        // Records of their own, and those of which the other reference says whose they are.
        const QSet<QString> own{QStringLiteral("course_run"), QStringLiteral("visit"), QStringLiteral("meeting"), QStringLiteral("certificate"), QStringLiteral("certificate_key"),
                                QStringLiteral("feedback_answer")};
        for (const TableInfo* table : db().tables()) {
            bool required = false, owned = false;
            for (const FieldInfo& field : table->fields)
                if (field.type == FieldType::Reference) {
                    required = required || field.is(Required);
                    owned = owned || field.is(Owner);
                }
            if (required && !own.contains(table->key()))
                QVERIFY2(owned, table->name);
        }
    }

    void theCalendarShowsWhoIsAway() {
        const Visit made = saved(visit(QDate(2027, 3, 1), QDate(2027, 3, 5), VisitState::Confirmed));
        Visit off = visit(QDate(2027, 3, 1), QDate(2027, 3, 5), VisitState::Cancelled);
        off.person_id = m_host;
        saved(off);
        for (const auto& [from, to, seen] : {std::tuple(QDate(2027, 2, 20), QDate(2027, 2, 28), false), {QDate(2027, 2, 20), QDate(2027, 3, 1), true},
                                             {QDate(2027, 3, 5), QDate(2027, 3, 5), true}, {QDate(2027, 3, 6), QDate(2027, 3, 9), false}}) {
            std::vector<CalendarEntry> visits;
            for (const CalendarEntry& entry : recordEntries(db(), from, to, vietNamZone))
                if (entry.role == EntryRole::Visit)
                    visits.push_back(entry);
            QCOMPARE(int(visits.size()), int(seen));
            if (!seen)
                continue;
            QCOMPARE(visits.front().id, made.id.value);
            QVERIFY(visits.front().title.contains(made.code));
            QVERIFY(visits.front().allDay);
            QCOMPARE(visits.front().start, dayStart(made.start_date, vietNamZone).toSecsSinceEpoch());
            QCOMPARE(visits.front().end, dayStart(made.end_date.addDays(1), vietNamZone).toSecsSinceEpoch());
            QVERIFY(!visits.front().who.isEmpty());
        }
    }

    void aLetterNeedsAHostAndDays() {
        Visit made = visit({}, {});
        made.host_institution_id = {};
        made = saved(made);
        QVERIFY_EXCEPTION_THROWN(makeReport(db(), *findReport("invitation_letter"), {{QStringLiteral("visit"), made.code}}), Failure);
    }

    void theSampleIsSound() {
        auto sample = openProgramme(m_folder.filePath(QStringLiteral("sample.sqlite")));
        sample->setClock([] { return QDateTime(today, QTime(2, 0), Qt::UTC); });
        addSampleProgramme(*sample);
        QCOMPARE(sample->single(QStringLiteral("SELECT COUNT(DISTINCT direction) FROM visit")).toInt(), 2);
        QVERIFY(sample->single(QStringLiteral("SELECT COUNT(DISTINCT state) FROM visit")).toInt() >= 6);
        for (const Visit& each : loadAll<Visit>(*sample, QStringLiteral("1 = 1")))
            QVERIFY2(!hasErrors(tableOf<Visit>.check(*sample, each.id.value, tableOf<Visit>.toValues(each))), qPrintable(each.code));
        QVERIFY(sample->single(QStringLiteral("SELECT COUNT(*) FROM document WHERE record_table = 'visit'")).toInt() >= 2);
        QCOMPARE(verifyDatabase(*sample) + verifyDocuments(*sample), QStringList());
        QVERIFY(!findExperts(*sample, {QStringLiteral("thống kê"), {}, {}, {}, {}}).empty());
    }
};

KHUE_TEST(TestVisits)
#include "test_visits.moc"
