// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements and their renewals, committees and their balance, meetings and their quorum, events; what needs somebody.
#include "app/attached/task.h"
#include "app/courses/merge_people.h"
#include "app/governance/agreement.h"
#include "app/governance/event.h"
#include "app/governance/governance_needs.h"
#include "app/governance/meeting_facts.h"
#include "app/programme.h"
#include "app/sample/sample_programme.h"
#include "app/store/language.h"
#include "app/today/attention.h"
#include "resources/resources.h"
#include "tests/support/test_class.h"

#include <QtCore/QTemporaryDir>

using namespace khue;

namespace {
const QDate today(2026, 11, 23);
}

class TestGovernance : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
    Database& db() { return *m_database; }

    Id<Institution> institution(Sector sector) {
        Institution made;
        made.name_en = QStringLiteral("x");
        made.sector = sector;
        saveChecked(db(), made, "add");
        return made.id;
    }
    Id<Person> personAt(Id<Institution> institution) {
        Person made;
        made.given_name = QStringLiteral("An");
        made.institution_id = institution;
        saveChecked(db(), made, "add");
        return made.id;
    }
    Committee committee() {
        Committee made;
        made.name_en = QStringLiteral("x");
        saveChecked(db(), made, "add");
        return made;
    }
    CommitteeMember seat(Id<Committee> in, Sector sector, CommitteeRole role = CommitteeRole::Member) {
        CommitteeMember member{{}, 0, in, personAt(institution(sector)), role};
        saveChecked(db(), member, "add");
        return member;
    }
    Agreement agreement(QDate ends, AgreementState state = AgreementState::InForce) {
        Agreement made;
        made.title_en = QStringLiteral("x");
        made.signed_on = made.starts_on = today.addYears(-3);
        made.ends_on = ends;
        made.state = state;
        saveChecked(db(), made, "add");
        return made;
    }
    static QStringList fieldsOf(const QList<Problem>& problems, Severity severity = Severity::Error) {
        QStringList fields;
        for (const Problem& problem : problems)
            if (problem.severity == severity)
                fields.append(problem.field);
        return fields;
    }

private slots:
    void initTestCase() {
        khueInitResources();
        setLanguage(Language::English);
    }
    void init() {
        m_database = openProgramme(m_folder.filePath(QStringLiteral("governance%1.sqlite").arg(++m_count)));
        db().setClock([] { return QDateTime(today, QTime(2, 0), Qt::UTC); });
    }
    void cleanup() { m_database.reset(); }

    void noticesAreDueInTime_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("notice");
        QTest::addColumn<bool>("due");
        QTest::addColumn<int>("step");
        QTest::newRow("far off") << 91 << 0 << false << 0;
        QTest::newRow("90") << 90 << 0 << true << 90;
        QTest::newRow("31") << 31 << 0 << true << 90;
        QTest::newRow("30") << 30 << 0 << true << 30;
        QTest::newRow("7") << 7 << 0 << true << 7;
        QTest::newRow("last day") << 0 << 0 << true << 7;
        QTest::newRow("over") << -1 << 0 << true << 0;
        QTest::newRow("own notice, early") << 170 << 180 << true << 180;
        QTest::newRow("own notice, later") << 80 << 180 << true << 90;
        QTest::newRow("own notice, short") << 60 << 45 << false << 0;
        QTest::newRow("own notice, short, due") << 44 << 45 << true << 45;
    }
    void noticesAreDueInTime() {
        QFETCH(int, days);
        QFETCH(int, notice);
        QFETCH(bool, due);
        QFETCH(int, step);
        Agreement made = agreement(today.addDays(days));
        made.notice_days = notice;
        QVERIFY(!hasErrors(saveChecked(db(), made, "save")));
        const auto ending = endingAgreements(db());
        QCOMPARE(ending.size(), size_t(due));
        if (due) {
            QCOMPARE(ending[0].step, step);
            QCOMPARE(ending[0].days, days);
        }
    }

    void aRenewalThatIsBegunEndsTheNotice() {
        const Agreement old = agreement(today.addDays(20));
        AgreementParty party{{}, 0, old.id, institution(Sector::Public)};
        party.signed_on = today.addYears(-3);
        QVERIFY(saveChecked(db(), party, "add").isEmpty());
        QCOMPARE(endingAgreements(db()).size(), size_t(1));
        Agreement renewal = renewAgreement(db(), old.id);
        QCOMPARE(renewal.renews_id, old.id);
        QCOMPARE(renewal.starts_on, old.ends_on.addDays(1));
        QVERIFY(renewal.state == AgreementState::Draft);
        const auto parties = loadAll<AgreementParty>(db(), QStringLiteral("agreement_id = ?"), renewal.id);
        QCOMPARE(parties.size(), size_t(1));
        QVERIFY(!parties[0].signed_on.isValid());
        QCOMPARE(endingAgreements(db()).size(), size_t(1)); // a draft is not enough
        renewal.state = AgreementState::Signing;
        QVERIFY(!hasErrors(saveChecked(db(), renewal, "save")));
        QVERIFY(endingAgreements(db()).empty());
    }

    void aRenewalLastsAsLong_data() {
        QTest::addColumn<QDate>("starts");
        QTest::addColumn<QDate>("ends");
        QTest::addColumn<QDate>("renewedEnds");
        QTest::newRow("three years") << QDate(2023, 12, 18) << QDate(2026, 12, 17) << QDate(2029, 12, 17);
        QTest::newRow("calendar year with a leap day") << QDate(2027, 1, 1) << QDate(2027, 12, 31) << QDate(2028, 12, 31);
        QTest::newRow("ten days") << QDate(2026, 3, 1) << QDate(2026, 3, 10) << QDate(2026, 3, 20);
    }
    void aRenewalLastsAsLong() {
        QFETCH(QDate, starts);
        QFETCH(QDate, ends);
        QFETCH(QDate, renewedEnds);
        Agreement made;
        made.title_en = QStringLiteral("x");
        made.starts_on = starts;
        made.ends_on = ends;
        QVERIFY(!hasErrors(saveChecked(db(), made, "add")));
        QCOMPARE(renewAgreement(db(), made.id).ends_on, renewedEnds);
    }

    void badAgreementsAreRefused() {
        Agreement made = agreement(today.addYears(1));
        made.ends_on = made.starts_on.addDays(-1);
        QVERIFY(fieldsOf(saveChecked(db(), made, "save")).contains(QStringLiteral("ends_on")));
        made.ends_on = {};
        made.notice_days = -1;
        QVERIFY(fieldsOf(saveChecked(db(), made, "save")).contains(QStringLiteral("notice_days")));
        made.notice_days = 0;
        made.signed_on = today.addDays(1);
        QVERIFY(fieldsOf(saveChecked(db(), made, "save")).contains(QStringLiteral("signed_on")));
        made.signed_on = today;
        made.renews_id = made.id;
        QVERIFY(fieldsOf(saveChecked(db(), made, "save")).contains(QStringLiteral("renews_id")));
        made.renews_id = {};
        QVERIFY(!hasErrors(saveChecked(db(), made, "save")));
        // Nor in a circle.
        const Agreement later = renewAgreement(db(), made.id);
        made.renews_id = later.id;
        QVERIFY(fieldsOf(saveChecked(db(), made, "save")).contains(QStringLiteral("renews_id")));
        AgreementParty party{{}, 0, later.id, institution(Sector::Public)};
        QVERIFY(saveChecked(db(), party, "add").isEmpty());
        AgreementParty twice{{}, 0, later.id, party.institution_id};
        QVERIFY(hasErrors(saveChecked(db(), twice, "add")));
    }

    void theBalanceIsThatOfTheSeats() {
        const Committee made = committee();
        QVERIFY(!sectorBalance(db(), made.id, today).tooLarge());
        for (int i = 0; i < 3; ++i)
            seat(made.id, Sector::Academic);
        seat(made.id, Sector::Public);
        CommitteeMember private1 = seat(made.id, Sector::Private);
        SectorBalance balance = sectorBalance(db(), made.id, today);
        QCOMPARE(balance.members, 5);
        QCOMPARE(balance.bySector[int(Sector::Academic)], 3);
        QVERIFY(!balance.tooLarge()); // 60 % is allowed, more is not
        private1.to_date = today.addDays(-1);
        QVERIFY(!hasErrors(saveChecked(db(), private1, "save")));
        balance = sectorBalance(db(), made.id, today);
        QVERIFY(balance.tooLarge() == Sector::Academic); // 3 of 4
        QVERIFY(balance.verdict().contains(QStringLiteral("75%")));
        setSectorLimit(db(), 75);
        QVERIFY(!sectorBalance(db(), made.id, today).tooLarge());
        QVERIFY_EXCEPTION_THROWN(setSectorLimit(db(), 20), Failure);
        QCOMPARE(sectorLimit(db()), 75);
        // A member may sit for another sector than the one she works in.
        CommitteeMember other = seat(made.id, Sector::Academic);
        other.sector = MemberSector::Private;
        QVERIFY(!hasErrors(saveChecked(db(), other, "save")));
        QCOMPARE(sectorBalance(db(), made.id, today).bySector[int(Sector::Private)], 1);
    }

    void badSeatsAreRefused() {
        const Committee made = committee();
        const CommitteeMember chair = seat(made.id, Sector::Public, CommitteeRole::Chair);
        CommitteeMember second{{}, 0, made.id, personAt(institution(Sector::Private)), CommitteeRole::Chair};
        QCOMPARE(fieldsOf(saveChecked(db(), second, "add")), QStringList{QStringLiteral("role")});
        // One after the other is well.
        CommitteeMember first = load(db(), chair.id);
        first.to_date = today;
        QVERIFY(!hasErrors(saveChecked(db(), first, "save")));
        second.from_date = today.addDays(1);
        QVERIFY(!hasErrors(saveChecked(db(), second, "add")));
        CommitteeMember again{{}, 0, made.id, second.person_id};
        QVERIFY(fieldsOf(saveChecked(db(), again, "add")).contains(QStringLiteral("person_id")));
        again.from_date = today;
        again.to_date = today.addDays(-3);
        QVERIFY(fieldsOf(saveChecked(db(), again, "add")).contains(QStringLiteral("to_date")));
        CommitteeMember nowhere{{}, 0, made.id, personAt({})};
        QVERIFY(fieldsOf(saveChecked(db(), nowhere, "add"), Severity::Warning).contains(QStringLiteral("sector")));
    }

    void theQuorumIsExceeded_data() {
        QTest::addColumn<int>("members");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("needed");
        QTest::newRow("more than half of 7") << 7 << 50 << 4;
        QTest::newRow("more than half of 8") << 8 << 50 << 5;
        QTest::newRow("more than two thirds of 9") << 9 << 66 << 6;
        QTest::newRow("anybody") << 5 << 0 << 1;
        QTest::newRow("nearly all") << 3 << 99 << 3;
    }
    void theQuorumIsExceeded() {
        QFETCH(int, members);
        QFETCH(int, percent);
        QFETCH(int, needed);
        Committee made = committee();
        made.quorum_percent = percent;
        QVERIFY(!hasErrors(saveChecked(db(), made, "save")));
        std::vector<Id<Person>> people;
        for (int i = 0; i < members; ++i)
            people.push_back(seat(made.id, Sector::Public).person_id);
        Meeting meeting = planMeeting(db(), made.id);
        meeting.starts_at = QDateTime(today.addDays(-1), QTime(2, 0), Qt::UTC);
        meeting.state = MeetingState::Held;
        QVERIFY(!hasErrors(saveChecked(db(), meeting, "save")));
        const auto quorum = [&] { return quorumOf(db(), meeting, meetingPeople(db(), meeting)); };
        QCOMPARE(quorum().needed, needed);
        QCOMPARE(quorum().unmarked, members);
        for (int i = 0; i < needed - 1; ++i)
            setMeetingMarks(db(), meeting.id, {people[size_t(i)].value}, i % 2 ? MeetingMark::Online : MeetingMark::Present);
        QVERIFY(!quorum().isMet());
        // A guest does not make it, nor do apologies.
        setMeetingMarks(db(), meeting.id, {personAt({}).value}, MeetingMark::Present);
        setMeetingMarks(db(), meeting.id, {people.back().value}, MeetingMark::Apologies);
        QVERIFY(!quorum().isMet());
        setMeetingMarks(db(), meeting.id, {people.back().value}, MeetingMark::Online);
        QVERIFY(quorum().isMet());
        QCOMPARE(int(meetingPeople(db(), meeting).size()), members + 1);
        QCOMPARE(markEverybodyPresent(db(), meeting), members - needed);
        QCOMPARE(quorum().present, members);
        setMeetingMarks(db(), meeting.id, {people.back().value}, std::nullopt);
        QCOMPARE(quorum().unmarked, 1);
    }

    void badMeetingsAreRefused() {
        Meeting meeting = planMeeting(db(), committee().id);
        QVERIFY(!meeting.title_vi.isEmpty() && !meeting.title_en.isEmpty());
        meeting.starts_at = QDateTime(today.addDays(1), QTime(9, 0), Qt::UTC);
        meeting.ends_at = meeting.starts_at.addSecs(-60);
        QCOMPARE(fieldsOf(saveChecked(db(), meeting, "save")), QStringList{QStringLiteral("ends_at")});
        meeting.ends_at = meeting.starts_at.addSecs(3600);
        meeting.state = MeetingState::Held;
        QCOMPARE(fieldsOf(saveChecked(db(), meeting, "save")), QStringList{QStringLiteral("state")});
        meeting.state = MeetingState::Planned;
        meeting.zone = QStringLiteral("Moon/Tycho");
        QCOMPARE(fieldsOf(saveChecked(db(), meeting, "save")), QStringList{QStringLiteral("zone")});
        meeting.zone = QStringLiteral("Europe/London");
        QVERIFY(saveChecked(db(), meeting, "save").isEmpty());
        AgendaItem elsewhere{{}, 0, planMeeting(db(), committee().id).id, 1, {}, QStringLiteral("x")};
        QVERIFY(saveChecked(db(), elsewhere, "add").isEmpty());
        Decision decision{{}, 0, meeting.id, 1, elsewhere.id, {}, QStringLiteral("x")};
        QCOMPARE(fieldsOf(saveChecked(db(), decision, "add")), QStringList{QStringLiteral("agenda_item_id")});
        QVERIFY(hasErrors(agendaItemRules(db(), AgendaItem{})));
        QVERIFY(hasErrors(decisionRules(db(), Decision{})));
    }

    void openActionsAreCarriedOver() {
        const Committee made = committee(), other = committee();
        const auto held = [&](Id<Committee> by, int days) {
            Meeting meeting = planMeeting(db(), by);
            meeting.starts_at = QDateTime(today.addDays(days), QTime(2, 0), Qt::UTC);
            saveChecked(db(), meeting, "save");
            return meeting;
        };
        const auto agree = [&](const Meeting& meeting, const char* title, int due, int done) {
            Task task;
            task.record_table = QStringLiteral("meeting");
            task.record_id = {meeting.id.value};
            task.kind = TaskKind::Action;
            task.title_en = QString::fromLatin1(title);
            task.due_on = today.addDays(due);
            if (done)
                task.done_on = today.addDays(done);
            QVERIFY(!hasErrors(saveChecked(db(), task, "add")));
        };
        const Meeting first = held(made.id, -60), second = held(made.id, -30), third = held(made.id, 10), elsewhere = held(other.id, -50);
        agree(first, "open", -10, 0);
        agree(first, "done before the second", -40, -40);
        agree(first, "done since", -20, -20);
        agree(second, "later", 20, 0);
        agree(elsewhere, "of others", -5, 0);
        const auto titles = [](const std::vector<MeetingAction>& actions) {
            QStringList list;
            for (const MeetingAction& each : actions)
                list.append(each.title_en);
            return list;
        };
        QCOMPARE(titles(carriedActions(db(), third)), (QStringList{QStringLiteral("done since"), QStringLiteral("open"), QStringLiteral("later")}));
        QCOMPARE(titles(carriedActions(db(), second)), (QStringList{QStringLiteral("done before the second"), QStringLiteral("done since"), QStringLiteral("open")}));
        QVERIFY(carriedActions(db(), first).empty());
        QCOMPARE(titles(actionsOf(db(), second.id)), QStringList{QStringLiteral("later")});
        QCOMPARE(titles(openActions(db())), (QStringList{QStringLiteral("open"), QStringLiteral("of others"), QStringLiteral("later")}));
        QCOMPARE(titles(openActions(db(), other.id)), QStringList{QStringLiteral("of others")});
        // Nothing was copied.
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM task")).toInt(), 5);
    }

    void twoMembersBecomeOne() {
        addSampleProgramme(db());
        // Both were at the same meetings and scored the same priorities.
        const auto members = loadAll<CommitteeMember>(db(), QStringLiteral("committee_id = (SELECT id FROM committee WHERE kind = 'steering') ORDER BY id LIMIT 2"));
        Person kept = load(db(), members[0].person_id);
        const int scores = db().single(QStringLiteral("SELECT COUNT(*) FROM priority_score WHERE person_id = ?"), kept.id).toInt();
        Edit edit(db(), "merge");
        mergePeople(edit, db(), kept, members[1].person_id);
        edit.commit();
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM priority_score WHERE person_id = ?"), kept.id).toInt(), scores);
        QCOMPARE(db().single(QStringLiteral("SELECT COUNT(*) FROM person WHERE id = ?"), members[1].person_id).toInt(), 0);
    }

    void eventsAreCounted() {
        Event event;
        event.title_en = QStringLiteral("x");
        event.starts_on = today;
        event.ends_on = today.addDays(-1);
        QCOMPARE(fieldsOf(saveChecked(db(), event, "add")), QStringList{QStringLiteral("ends_on")});
        event.ends_on = {};
        QVERIFY(saveChecked(db(), event, "add").isEmpty());
        const Id<Institution> one = institution(Sector::Public);
        EventOrganiser organiser{{}, 0, event.id, one};
        QVERIFY(saveChecked(db(), organiser, "add").isEmpty());
        EventOrganiser twice{{}, 0, event.id, one};
        QVERIFY(hasErrors(saveChecked(db(), twice, "add")));
        EventSpeaker speaker{{}, 0, event.id};
        QVERIFY(hasErrors(saveChecked(db(), speaker, "add"))); // nobody
        speaker.name = QStringLiteral("Jane");
        QVERIFY(saveChecked(db(), speaker, "add").isEmpty());
        EventSpeaker declined{{}, 0, event.id, 2, personAt(one), {}, {}, {}, {}, SpeakerState::Declined};
        QVERIFY(saveChecked(db(), declined, "add").isEmpty());
        declined.name = QStringLiteral("both");
        QVERIFY(hasErrors(saveChecked(db(), declined, "save")));
        const Id<Person> guest = personAt(one);
        EventParticipant participant{{}, 0, event.id, guest};
        participant.attended = true;
        QVERIFY(saveChecked(db(), participant, "add").isEmpty());
        EventParticipant again{{}, 0, event.id, guest};
        QVERIFY(hasErrors(saveChecked(db(), again, "add")));
        EventParticipant named{{}, 0, event.id, {}, QStringLiteral("Jane"), QStringLiteral("Embassy"), QStringLiteral("nowhere")};
        QCOMPARE(fieldsOf(saveChecked(db(), named, "add")), QStringList{QStringLiteral("email")});
        named.email = QStringLiteral("jane@sample.invalid");
        QVERIFY(saveChecked(db(), named, "add").isEmpty());
        const EventCounts counts = eventCounts(db(), event.id);
        QCOMPARE(counts.organisers, 1);
        QCOMPARE(counts.speakers, 1);
        QCOMPARE(counts.confirmed, 0);
        QCOMPARE(counts.participants, 2);
        QCOMPARE(counts.attended, 1);
        QCOMPARE(counts.institutions, 2);
    }

    void todayTellsWhatNeedsSomebody() {
        addSampleProgramme(db());
        QMap<QString, int> kinds;
        for (const Attention& each : whatNeedsSomebody(db()))
            ++kinds[each.kind];
        QCOMPARE(kinds.value(QStringLiteral("agreement_ends")), 1);
        QCOMPARE(kinds.value(QStringLiteral("committee_balance")), 1);
        QCOMPARE(kinds.value(QStringLiteral("meeting_minutes")), 1);
        for (const Attention& each : whatNeedsSomebody(db()))
            if (each.kind == QLatin1String("meeting_minutes")) {
                // Its minutes mend it.
                AgendaItem item = find<AgendaItem>(db(), QStringLiteral("meeting_id = ? ORDER BY id LIMIT 1"), each.about.first().id);
                item.minutes_vi = QStringLiteral("Đã bàn.");
                saveChecked(db(), item, "save");
                QVERIFY(!each.title().isEmpty() && each.title() != each.kind);
            }
        for (const GovernanceNeed& need : governanceNeeds(db()))
            QVERIFY(qstrcmp(need.kind, "meeting_minutes") != 0);
    }

    void theSampleBreaksNoRule() {
        addSampleProgramme(db());
        const QStringList ours{QStringLiteral("priority"), QStringLiteral("priority_score"), QStringLiteral("priority_interest"), QStringLiteral("agreement"),
                               QStringLiteral("agreement_party"), QStringLiteral("committee"), QStringLiteral("committee_member"), QStringLiteral("meeting"),
                               QStringLiteral("agenda_item"), QStringLiteral("meeting_attendance"), QStringLiteral("decision"), QStringLiteral("event"),
                               QStringLiteral("event_organiser"), QStringLiteral("event_speaker"), QStringLiteral("event_participant")};
        for (const QString& table : ours)
            QVERIFY2(db().single(QStringLiteral("SELECT COUNT(*) FROM %1").arg(table)).toInt() > 0, qPrintable(table));
        for (const Attention& each : brokenRules(db()))
            QVERIFY2(!ours.contains(each.about.first().table), qPrintable(each.text));
    }
};

KHUE_GUILESS_TEST(TestGovernance)
#include "test_governance.moc"
