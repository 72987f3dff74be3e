// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar shows beside sessions: which records, on which days, by whose clock.
#include "app/calendar/calendar_entries.h"
#include "app/calendar/zone_time.h"
#include "app/governance/agreement.h"
#include "app/governance/event.h"
#include "app/governance/meeting.h"
#include "app/programme.h"
#include "app/store/language.h"
#include "app/studies/approval.h"
#include "app/studies/milestone.h"
#include "app/visits/visit.h"
#include "resources/resources.h"
#include "tests/support/test_class.h"

using namespace khue;

namespace {
const QDate middle(2027, 3, 10); // a Wednesday
}

class TestRecordEntries : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;

    Database& db() { return *m_database; }
    template <class R> R saved(R record) {
        const QList<Problem> problems = saveChecked(db(), record, "add");
        [&] { QVERIFY2(!hasErrors(problems), problems.isEmpty() ? "" : qPrintable(problems.first().field + problems.first().text)); }();
        return record;
    }
    std::vector<CalendarEntry> entries(QDate from, QDate to, const QString& zone = vietNamZone) { return recordEntries(db(), from, to, zone); }
    std::vector<CalendarEntry> entries(QDate day) { return entries(day, day); }
    Id<Study> study(StudyState state = StudyState::Recruiting) {
        Study made;
        made.code = QStringLiteral("S%1").arg(++m_count);
        made.title_vi = QStringLiteral("Nghiên cứu %1").arg(m_count);
        made.state = state;
        return saved(made).id;
    }
    Visit visit(VisitState state = VisitState::Confirmed) {
        Person person;
        person.given_name = QStringLiteral("Edith");
        Institution host;
        host.name_vi = QStringLiteral("Viện mẫu");
        Visit made;
        made.person_id = saved(person).id;
        made.host_institution_id = saved(host).id;
        made.code = QStringLiteral("CT-%1").arg(++m_count);
        made.purpose_vi = QStringLiteral("Giảng dạy");
        made.start_date = middle;
        made.end_date = middle.addDays(2);
        made.state = state;
        return saved(made);
    }

private slots:
    void initTestCase() {
        khueInitResources();
        setLanguage(Language::Vietnamese);
    }
    void init() {
        m_database = openProgramme(m_folder.filePath(QStringLiteral("entries%1.sqlite").arg(++m_count)));
        m_database->setClock([] { return QDateTime(QDate(2027, 1, 4), QTime(2, 0), Qt::UTC); });
    }
    void cleanup() { m_database.reset(); }

    void wholeDaysTouchTheirDaysAndNoOther() {
        const Visit made = visit();
        for (int off = -2; off <= 4; ++off)
            QCOMPARE(entries(middle.addDays(off)).size(), size_t(off >= 0 && off <= 2));
        const CalendarEntry entry = entries(middle).front();
        QVERIFY(entry.role == EntryRole::Visit && entry.allDay && !entry.isSession());
        QCOMPARE(entry.table, QStringLiteral("visit"));
        QCOMPARE(entry.id, made.id.value);
        QVERIFY(entry.key() < 0);
        QVERIFY(!entry.state.isEmpty() && !entry.who.isEmpty() && !entry.where.isEmpty());
        // The same days, wherever one is.
        for (const QString& zone : {vietNamZone, englandZone}) {
            const CalendarEntry there = entries(middle, middle, zone).front();
            QCOMPARE(there.start, dayStart(middle, zone).toSecsSinceEpoch());
            QCOMPARE(there.end, dayStart(middle.addDays(3), zone).toSecsSinceEpoch());
        }
    }

    void momentsGoByTheClockOfWhoLooks() {
        Committee committee;
        committee.name_vi = QStringLiteral("Ban điều hành");
        Meeting meeting;
        meeting.committee_id = saved(committee).id;
        meeting.title_vi = QStringLiteral("Họp quý");
        meeting.starts_at = QDateTime(middle, QTime(18, 0), Qt::UTC); // one o'clock of the next day in Viet Nam
        meeting.ends_at = meeting.starts_at.addSecs(3600);
        meeting = saved(meeting);
        QCOMPARE(entries(middle, middle, vietNamZone).size(), size_t(0));
        QCOMPARE(entries(middle.addDays(1), middle.addDays(1), vietNamZone).size(), size_t(1));
        QCOMPARE(entries(middle, middle, englandZone).size(), size_t(1));
        const CalendarEntry entry = entries(middle, middle, englandZone).front();
        QVERIFY(entry.role == EntryRole::Meeting && !entry.allDay && !entry.openEnd);
        QCOMPARE(entry.start, meeting.starts_at.toSecsSinceEpoch());
        QCOMPARE(entry.end, meeting.ends_at.toSecsSinceEpoch());
        meeting.state = MeetingState::Cancelled;
        saved(meeting);
        QCOMPARE(entries(middle, middle, englandZone).size(), size_t(0));
    }

    void theItineraryStandsBesideItsVisit() {
        const Visit made = visit();
        VisitItem item;
        item.visit_id = made.id;
        item.kind = VisitItemKind::Hospital;
        item.starts_at = QDateTime(middle, QTime(2, 0), Qt::UTC);
        item.title_vi = QStringLiteral("Khoa Hồi sức");
        saved(item);
        const std::vector<CalendarEntry> found = entries(middle);
        QCOMPARE(found.size(), size_t(2));
        QVERIFY(found[0].role == EntryRole::Visit && found[1].role == EntryRole::Itinerary); // by start
        QVERIFY(found[1].openEnd);
        QCOMPARE(found[1].end - found[1].start, qint64(3600));
        QCOMPARE(found[1].who, found[0].who);
        QVERIFY(kindOf(found[1].role) == EntryKind::Visit);
        QVERIFY(found[0].key() != found[1].key());
    }

    void plansThatArePast_data() {
        QTest::addColumn<StudyState>("state");
        QTest::addColumn<bool>("shown");
        QTest::newRow("goes on") << StudyState::Recruiting << true;
        QTest::newRow("over") << StudyState::Completed << false;
        QTest::newRow("stopped") << StudyState::Terminated << false;
    }
    void plansThatArePast() {
        QFETCH(StudyState, state);
        QFETCH(bool, shown);
        const Id<Study> made = study();
        Milestone milestone;
        milestone.study_id = made;
        milestone.title_vi = QStringLiteral("Xong tuyển bệnh nhân");
        milestone.starts_on = middle.addDays(-60);
        milestone.due_on = middle;
        milestone = saved(milestone);
        Approval approval;
        approval.study_id = made;
        approval.authority_vi = QStringLiteral("Hội đồng đạo đức");
        approval.submitted_on = middle.addYears(-1).addDays(-60);
        approval.decision = ApprovalDecision::Approved;
        approval.decided_on = middle.addYears(-1);
        approval.reference = QStringLiteral("12/HĐĐĐ");
        approval.valid_until = middle;
        approval = saved(approval);
        Study stored = load(db(), made);
        stored.state = state;
        Edit edit(db(), "save");
        edit.save(stored);
        edit.commit();
        QCOMPARE(entries(middle).size(), size_t(shown ? 2 : 0));
        QCOMPARE(entries(middle.addDays(-1)).size(), size_t(0)); // a milestone stands on the day it is due
        if (!shown)
            return;
        QVERIFY(entries(middle)[0].title.contains(QStringLiteral("Xong tuyển bệnh nhân")));
        // What is renewed does not expire.
        Approval renewal = approval;
        renewal.id = {};
        renewal.revision = 0;
        renewal.position = 0;
        renewal.renewal_of_id = approval.id;
        renewal.reference = QStringLiteral("13/HĐĐĐ");
        renewal.valid_until = middle.addYears(1);
        renewal = saved(renewal);
        QCOMPARE(entries(middle).size(), size_t(1));
        QCOMPARE(entries(middle.addYears(1)).size(), size_t(1));
    }

    void agreementsEndUnlessTheyAreRenewed() {
        Agreement old;
        old.title_vi = QStringLiteral("Biên bản ghi nhớ");
        old.starts_on = middle.addYears(-3);
        old.ends_on = middle;
        old.state = AgreementState::InForce;
        old = saved(old);
        QCOMPARE(entries(middle).size(), size_t(1));
        Agreement next = old;
        next.id = {};
        next.revision = 0;
        next.starts_on = middle.addDays(1);
        next.ends_on = middle.addYears(3);
        next.renews_id = old.id;
        next.state = AgreementState::Signing;
        next = saved(next);
        QCOMPARE(entries(middle).size(), size_t(1)); // not signed yet
        next.state = AgreementState::InForce;
        saved(next);
        QCOMPARE(entries(middle).size(), size_t(0));
    }

    void eventsWithoutAnEndLastADay() {
        Event event;
        event.title_vi = QStringLiteral("Hội thảo");
        event.starts_on = middle;
        event.place = QStringLiteral("Hội trường");
        event.city = QStringLiteral("Hà Nội");
        saved(event);
        QCOMPARE(entries(middle).size(), size_t(1));
        QVERIFY(entries(middle).front().where.contains(QStringLiteral("Hội trường, Hà Nội")));
        QCOMPARE(entries(middle.addDays(1)).size(), size_t(0));
    }

    void filtersFitThem() {
        const Visit made = visit();
        const CalendarEntry entry = entries(middle).front();
        CalendarFilter filter;
        QVERIFY(filter.fits(entry));
        filter.lecturer = made.person_id.value;
        QVERIFY(filter.fits(entry));
        filter.hidden = {EntryKind::Visit};
        QVERIFY(!filter.fits(entry));
        filter = {};
        filter.mode = SessionMode::InPerson;
        QVERIFY(!filter.fits(entry));
        filter = {};
        filter.run = 1;
        QVERIFY(!filter.fits(entry));
    }

    void everyKindHasItsWords() {
        for (const Language shown : {Language::Vietnamese, Language::English}) {
            setLanguage(shown);
            QSet<QString> words, codes;
            for (int kind = 0; kind < entryKindCount; ++kind) {
                words.insert(entryKindTitle(EntryKind(kind)));
                codes.insert(entryKindCode(EntryKind(kind)));
            }
            QCOMPARE(words.size(), entryKindCount);
            QCOMPARE(codes.size(), entryKindCount);
            for (int role = 0; role <= int(EntryRole::Agreement); ++role)
                QVERIFY(!entryRoleTitle(EntryRole(role)).isEmpty());
        }
        setLanguage(Language::Vietnamese);
    }
};

KHUE_GUILESS_TEST(TestRecordEntries)
#include "test_record_entries.moc"
