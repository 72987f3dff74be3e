// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of governance at work: scores typed, a priority adopted, an agreement renewed, a meeting marked, forms kept.
#include "app/governance/event.h"
#include "app/governance/meeting_facts.h"
#include "app/governance/priority_ranking.h"
#include "app/store/language.h"
#include "app/studies/study.h"
#include "tests/ui/window_fixture.h"
#include "ui/governance/agreement_pages.h"
#include "ui/governance/committee_pages.h"
#include "ui/governance/event_pages.h"
#include "ui/governance/meeting_attendance.h"
#include "ui/governance/meeting_pages.h"
#include "ui/governance/priority_pages.h"
#include "ui/governance/priority_scores.h"
#include "ui/shell/page_list.h"
#include "ui/studies/study_need_card.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/related_records.h"
#include "tests/support/test_class.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

using namespace khue;

class TestGovernancePages : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;

    Database& db() { return m_fixture.window->database(); }
    template <class P> P* open(const char* table, const char* sql) {
        m_fixture.window->showRecord(QString::fromLatin1(table), m_fixture.number(sql));
        m_fixture.settle();
        return qobject_cast<P*>(m_fixture.window->currentPage());
    }
    PriorityPage* openPriority() { return open<PriorityPage>("priority", "SELECT MIN(id) FROM priority"); }
    MeetingPage* openPlanned() { return open<MeetingPage>("meeting", "SELECT MIN(id) FROM meeting WHERE state = 'planned'"); }
    static QPushButton* button(QWidget* page, const QString& text) {
        for (QPushButton* each : page->findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }

private slots:
    void init() {
        m_fixture.open();
        setLanguage(Language::English);
        m_fixture.settle();
    }
    void cleanupTestCase() { m_fixture.window.reset(); }

    void listsShowTheirRecords_data() {
        QTest::addColumn<QString>("page");
        for (const char* page : {"priority", "agreement", "committee", "meeting", "event"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void listsShowTheirRecords() {
        QFETCH(QString, page);
        m_fixture.window->showPage(page);
        m_fixture.settle();
        auto* list = qobject_cast<ListPage*>(m_fixture.window->currentPage());
        QVERIFY(list);
        QCOMPARE(list->list()->model()->rowCount(), m_fixture.number(qPrintable(QStringLiteral("SELECT COUNT(*) FROM %1").arg(page))));
        QVERIFY(!list->title().isEmpty());
        setLanguage(Language::Vietnamese);
        m_fixture.settle();
        QCOMPARE(list->list()->model()->rowCount(), m_fixture.number(qPrintable(QStringLiteral("SELECT COUNT(*) FROM %1").arg(page))));
    }

    void theListIsRankedAsTheMathsSays() {
        m_fixture.window->showPage(QStringLiteral("priority"));
        m_fixture.settle();
        auto* page = qobject_cast<PriorityListPage*>(m_fixture.window->currentPage());
        const auto ranks = [&] {
            QMap<qint64, QString> shown;
            RecordListModel* model = page->list()->model();
            for (int row = 0; row < model->rowCount(); ++row)
                shown.insert(model->index(row, 0).data(RecordListModel::IdRole).toLongLong(), model->index(row, 0).data().toString());
            return shown;
        };
        const auto compare = [&] {
            m_fixture.settle();
            const auto shown = ranks();
            for (const RankedPriority& each : rankPriorities(db()))
                QCOMPARE(shown.value(each.id.value), each.rank ? QString::number(each.rank) : QString());
        };
        compare();
        QVERIFY(leavesOutInterest(db()));
        button(page, QStringLiteral("Rank by all members"))->click();
        QVERIFY(!leavesOutInterest(db()));
        compare();
    }

    void pointsAreTypedInTheGrid() {
        PriorityPage* page = openPriority();
        PriorityScores* scores = page->scores();
        QAbstractItemModelTester tester(scores->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const qint64 members = m_fixture.number("SELECT COUNT(*) FROM committee_member m JOIN committee c ON c.id = m.committee_id WHERE c.scores_priorities = 1");
        QCOMPARE(qint64(scores->model()->rowCount()), members);
        const QModelIndex cell = scores->model()->index(0, 1);
        const qint64 member = scores->model()->grid().members[0].id.value;
        const qint64 criterion = scores->model()->grid().criteria[0].id.value;
        const auto stored = [&] {
            return db().single(QStringLiteral("SELECT points FROM priority_score WHERE priority_id = ? AND person_id = ? AND priority_criterion_id = ?"), page->record(), member, criterion);
        };
        const QString before = scores->summary();
        QVERIFY(scores->model()->setData(cell, QStringLiteral("2,5")));
        m_fixture.settle();
        QCOMPARE(stored().toDouble(), 2.5);
        QVERIFY(scores->summary() != before);
        // What is not possible leaves it as it was, and says so.
        for (const char* bad : {"9", "-1", "many"}) {
            scores->model()->setData(cell, QString::fromLatin1(bad));
            m_fixture.settle();
            QCOMPARE(stored().toDouble(), 2.5);
            bool said = false;
            for (const QLabel* label : scores->findChildren<QLabel*>())
                said = said || (label->isVisible() && label->text().contains(QStringLiteral("left as it was")));
            QVERIFY(said);
        }
        scores->view()->setCurrentIndex(cell);
        QTest::keyClick(scores->view(), Qt::Key_Delete);
        m_fixture.settle();
        QVERIFY(stored().isNull());
        QVERIFY(scores->model()->index(0, scores->model()->columnCount() - 2).data().toString().isEmpty()); // no total any more
    }

    void aMemberIsAddedAndCommented() {
        PriorityPage* page = openPriority();
        PriorityScores* scores = page->scores();
        const int rows = scores->model()->rowCount();
        const qint64 somebody = m_fixture.number("SELECT MAX(id) FROM person");
        ask::Answers answers({somebody, QStringLiteral("Why")});
        scores->addMember();
        QCOMPARE(scores->model()->rowCount(), rows + 1);
        scores->model()->setData(scores->view()->currentIndex(), QStringLiteral("4"));
        m_fixture.settle();
        scores->editComment();
        QCOMPARE(db().single(QStringLiteral("SELECT comment FROM priority_score WHERE person_id = ?"), somebody).toString(), QStringLiteral("Why"));
    }

    void aPriorityIsAdopted() {
        PriorityPage* page = openPriority();
        const qint64 priority = page->record(), studies = m_fixture.number("SELECT COUNT(*) FROM study");
        page->adopt();
        m_fixture.settle();
        QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM study"), studies + 1);
        QVERIFY(m_fixture.window->currentPage() != page);
        QCOMPARE(db().single(QStringLiteral("SELECT priority_id FROM study ORDER BY id DESC LIMIT 1")).toLongLong(), priority);
        // The study shows the need it came from.
        const auto* need = m_fixture.window->currentPage()->findChild<StudyNeedCard*>();
        QVERIFY(need && need->isVisible());
        QCOMPARE(need->need(), db().single(QStringLiteral("SELECT need_en FROM priority WHERE id = ?"), priority).toString());
        QCOMPARE(db().single(QStringLiteral("SELECT state FROM priority WHERE id = ?"), priority).toString(), QStringLiteral("in_study"));
    }

    void anAgreementIsRenewed() {
        auto* page = open<AgreementPage>("agreement", "SELECT id FROM agreement WHERE state = 'in_force' ORDER BY ends_on LIMIT 1");
        const qint64 old = page->record();
        page->renew();
        m_fixture.settle();
        const auto* renewed = qobject_cast<AgreementPage*>(m_fixture.window->currentPage());
        QVERIFY(renewed && renewed->record() != old);
        QCOMPARE(db().single(QStringLiteral("SELECT renews_id FROM agreement WHERE id = ?"), renewed->record()).toLongLong(), old);
    }

    void theBalanceIsTold() {
        auto* page = open<CommitteePage>("committee", "SELECT id FROM committee WHERE kind = 'working_group'");
        QVERIFY(page->verdict().contains(QStringLiteral("Out of balance")));
        m_fixture.window->showPage(QStringLiteral("committee"));
        m_fixture.settle();
        ask::Answers answers({QStringLiteral("12"), QStringLiteral("100 %")});
        auto* list = qobject_cast<CommitteeListPage*>(m_fixture.window->currentPage());
        list->editRule(); // refused
        QCOMPARE(sectorLimit(db()), 60);
        list->editRule();
        QCOMPARE(sectorLimit(db()), 100);
        page = open<CommitteePage>("committee", "SELECT id FROM committee WHERE kind = 'working_group'");
        QVERIFY(page->verdict().contains(QStringLiteral("In balance")));
    }

    void aMeetingIsMarkedByKeys() {
        MeetingPage* page = openPlanned();
        MeetingAttendanceCard* card = page->attendance();
        QVERIFY(card->quorum().contains(QStringLiteral("no quorum")));
        const auto* view = static_cast<QAbstractItemView*>(card->view());
        const int rows = view->model()->rowCount();
        QVERIFY(rows >= 7);
        auto* keys = static_cast<QWidget*>(card->view());
        static_cast<QAbstractItemView*>(card->view())->setCurrentIndex(view->model()->index(0, 0));
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(keys, i % 2 ? Qt::Key_2 : Qt::Key_1);
        QVERIFY(card->quorum().contains(QStringLiteral("there is a quorum")));
        QTest::keyClick(keys, Qt::Key_3);
        const qint64 meeting = page->record();
        const auto marks = [&](const char* mark) {
            return db().single(QStringLiteral("SELECT COUNT(*) FROM meeting_attendance WHERE meeting_id = ? AND mark = ?"), meeting, QString::fromLatin1(mark)).toInt();
        };
        QCOMPARE(marks("present"), 2);
        QCOMPARE(marks("online"), 2);
        QCOMPARE(marks("apologies"), 1);
        card->mark(std::nullopt);
        ask::Answers answers({m_fixture.number("SELECT MAX(id) FROM person")});
        card->addGuest();
        QCOMPARE(view->model()->rowCount(), rows + 1);
    }

    void momentsAreTypedByTheClockOfThePlace() {
        MeetingPage* page = openPlanned();
        RecordForm* form = page->form();
        QVERIFY(!form->hasUnsaved());
        auto* starts = static_cast<MomentField*>(form->field("starts_at"));
        auto* zone = static_cast<ZoneField*>(form->field("zone"));
        const QDateTime before = QDateTime::fromString(starts->storedValue().toString(), Qt::ISODate);
        // The same clock in Oxford is seven hours later in winter.
        auto* box = zone->findChild<QComboBox*>();
        box->setCurrentIndex(box->findData(QStringLiteral("Europe/London")));
        QVERIFY(box->currentIndex() >= 0);
        emit box->activated(box->currentIndex());
        const QDateTime after = QDateTime::fromString(starts->storedValue().toString(), Qt::ISODate);
        QCOMPARE(before.secsTo(after), qint64(7 * 3600));
        QVERIFY(form->hasUnsaved());
        form->revert();
        QCOMPARE(QDateTime::fromString(starts->storedValue().toString(), Qt::ISODate), before);
        // Words that are no time are kept, told and not saved.
        QLineEdit* time = nullptr;
        for (QLineEdit* line : starts->findChildren<QLineEdit*>())
            if (line->parentWidget() == starts)
                time = line;
        QVERIFY(time);
        time->selectAll();
        typeInto(time, QStringLiteral("soon"));
        QVERIFY(!form->save());
        QVERIFY(starts->hasError());
        QCOMPARE(time->text(), QStringLiteral("soon"));
        time->selectAll();
        typeInto(time, QStringLiteral("14h30"));
        auto* ends = static_cast<MomentField*>(form->field("ends_at"));
        ends->setStoredValue({});
        QVERIFY(form->save());
        const Meeting saved = load(db(), Id<Meeting>{page->record()});
        QCOMPARE(saved.starts_at.time(), QTime(7, 30)); // 14:30 in Viet Nam
    }

    void timesAreUnderstood_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time");
        QTest::newRow("9:00") << QStringLiteral("9:00") << QTime(9, 0);
        QTest::newRow("09h30") << QStringLiteral("09h30") << QTime(9, 30);
        QTest::newRow("14H") << QStringLiteral(" 14H ") << QTime(14, 0);
        QTest::newRow("9g15") << QStringLiteral("9g15") << QTime(9, 15);
        QTest::newRow("8") << QStringLiteral("8") << QTime(8, 0);
        QTest::newRow("25:00") << QStringLiteral("25:00") << QTime();
        QTest::newRow("9:75") << QStringLiteral("9:75") << QTime();
        QTest::newRow("noon") << QStringLiteral("noon") << QTime();
        QTest::newRow("nothing") << QString() << QTime();
    }
    void timesAreUnderstood() {
        QFETCH(QString, typed);
        QFETCH(QTime, time);
        QCOMPARE(MomentField::understood(typed), time);
    }

    void aNewMeetingOfACommittee() {
        auto* page = open<CommitteePage>("committee", "SELECT id FROM committee WHERE kind = 'steering'");
        button(page, QStringLiteral("New meeting"))->click();
        m_fixture.settle();
        const auto* meeting = qobject_cast<MeetingPage*>(m_fixture.window->currentPage());
        QVERIFY(meeting);
        QCOMPARE(db().single(QStringLiteral("SELECT committee_id FROM meeting WHERE id = ?"), meeting->record()).toLongLong(), m_fixture.number("SELECT id FROM committee WHERE kind = 'steering'"));
        QVERIFY(!meeting->hasUnsaved());
    }

    void anEventTellsItsFigures() {
        auto* page = open<EventPage>("event", "SELECT MIN(id) FROM event");
        const EventCounts counts = eventCounts(db(), {page->record()});
        QVERIFY(page->counts().contains(QStringLiteral("%1 participants").arg(counts.participants)));
        QVERIFY(page->counts().contains(QStringLiteral("%1 attended").arg(counts.attended)));
    }

    void openingAFormChangesNothing() {
        for (const char* table : {"priority", "agreement", "committee", "meeting", "event"}) {
            Statement rows = db().query(QStringLiteral("SELECT id FROM %1").arg(QLatin1String(table)));
            while (rows.next()) {
                m_fixture.window->showRecord(QString::fromLatin1(table), rows.integer(0));
                RecordForm* form = static_cast<RecordPage*>(m_fixture.window->currentPage())->form();
                RowValues stored;
                loadRow(db(), form->table(), rows.integer(0), stored);
                QCOMPARE(form->values(), stored);
                QVERIFY(!form->hasUnsaved());
            }
        }
    }

    void partsLeadToTheWhole_data() {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("page");
        const std::pair<const char*, const char*> parts[] = {{"priority_score", "priority_record"}, {"priority_interest", "priority_record"}, {"agreement_party", "agreement_record"},
                                                             {"committee_member", "committee_record"}, {"agenda_item", "meeting_record"}, {"decision", "meeting_record"},
                                                             {"meeting_attendance", "meeting_record"}, {"event_speaker", "event_record"}, {"event_participant", "event_record"}};
        for (const auto& [part, page] : parts)
            QTest::newRow(part) << QString::fromLatin1(part) << QString::fromLatin1(page);
    }
    void partsLeadToTheWhole() {
        QFETCH(QString, part);
        QFETCH(QString, page);
        const PageTarget target = pageOf(db(), part, db().single(QStringLiteral("SELECT MIN(id) FROM %1").arg(part)).toLongLong());
        QCOMPARE(target.page, page);
        QVERIFY(target.id > 0);
    }
};

KHUE_TEST(TestGovernancePages)
#include "test_governance_pages.moc"
