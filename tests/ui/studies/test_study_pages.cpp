// SPDX-License-Identifier: GPL-3.0-or-later
// The list of studies, a study's tabs, approvals marked out of order, and the Gantt chart with mouse and keyboard.
#include "app/store/edit.h"
#include "app/store/history.h"
#include "app/store/language.h"
#include "app/studies/approval_chain.h"
#include "app/studies/milestone_plan.h"
#include "tests/ui/window_fixture.h"
#include "ui/governance/decision_rows.h"
#include "ui/studies/approval_dialogs.h"
#include "ui/studies/approval_template_pages.h"
#include "ui/studies/gantt_view.h"
#include "ui/studies/milestone_dialog.h"
#include "ui/studies/study_approvals_tab.h"
#include "ui/studies/study_list.h"
#include "ui/studies/study_milestones_tab.h"
#include "ui/studies/study_overview.h"
#include "ui/studies/study_page.h"
#include "ui/studies/study_registration_tab.h"
#include "ui/studies/study_tabs.h"
#include "ui/widgets/link_rows.h"
#include "ui/widgets/related_records.h"
#include "tests/support/test_class.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabWidget>

using namespace khue;

class TestStudyPages : public QObject {
    Q_OBJECT
    WindowFixture m_fixture;
    Database& db() { return m_fixture.window->database(); }
    MainWindow& window() { return *m_fixture.window; }
    qint64 first() { return m_fixture.number("SELECT id FROM study WHERE code = 'TOP-S-001'"); }
    StudyPage* open(qint64 id) {
        window().showRecord(QStringLiteral("study"), id);
        m_fixture.settle();
        return qobject_cast<StudyPage*>(window().currentPage());
    }
    template <class T> T* tab(const char* name) {
        StudyPage* page = open(first());
        page->showTab(QString::fromLatin1(name));
        m_fixture.settle();
        return static_cast<T*>(page->tab(QString::fromLatin1(name)));
    }
    void drag(GanttView* view, QPoint from, int by) {
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step) {
            QMouseEvent move(QEvent::MouseMove, QPointF(from + QPoint(by * step / 4, 0)), view->viewport()->mapToGlobal(QPointF(from + QPoint(by * step / 4, 0))), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(view->viewport(), &move);
        }
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, from + QPoint(by, 0));
    }

private slots:
    void init() { m_fixture.open(); }
    void cleanupTestCase() { m_fixture.window.reset(); }

    void theFormFitsItsTable() {
        const RecordForm* form = open(first())->overview()->form();
        for (const FieldInfo& field : form->table().fields)
            QVERIFY2(form->field(field.name), field.name);
        for (FieldWidget* widget : form->body()->findChildren<FieldWidget*>())
            QVERIFY2(form->table().indexOf(widget->objectName()) >= 0, qPrintable(widget->objectName()));
        window().showRecord(QStringLiteral("approval_template"), 1);
        const RecordForm* second = static_cast<RecordPage*>(window().currentPage())->form();
        for (const FieldInfo& field : second->table().fields)
            QVERIFY2(second->field(field.name), field.name);
        ApprovalDialog dialog(window(), {first()}, {}, &window());
        for (const FieldInfo& field : tableOf<Approval>.fields)
            if (field.key() != QLatin1String("study_id") && field.key() != QLatin1String("position"))
                QVERIFY2(dialog.field(field.name), field.name);
        MilestoneDialog milestone(window(), {}, {first()}, {}, &window());
        for (const FieldInfo& field : tableOf<Milestone>.fields)
            if (field.key() != QLatin1String("study_id") && field.key() != QLatin1String("position"))
                QVERIFY2(milestone.field(field.name), field.name);
    }

    void openingEveryTabChangesNothing() {
        const qint64 last = m_fixture.number("SELECT MAX(id) FROM change_group");
        for (const qint64 id : {first(), m_fixture.number("SELECT MAX(id) FROM study")}) {
            StudyPage* page = open(id);
            auto* tabs = page->findChild<QTabWidget*>();
            QCOMPARE(tabs->count(), int(studyTabs().size()) + 2);
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                m_fixture.settle();
                QVERIFY(!page->hasUnsaved());
            }
        }
        QCOMPARE(m_fixture.number("SELECT MAX(id) FROM change_group"), last);
    }

    void aNewStudyHasOnlyItsForm() {
        StudyPage* page = open(0);
        QCOMPARE(page->record(), qint64(0));
        auto* tabs = page->findChild<QTabWidget*>();
        QVERIFY(!tabs->isTabVisible(1));
        RecordForm* form = page->overview()->form();
        form->field("code")->setStoredValue(QStringLiteral("S-NEW"));
        form->field("title_en")->setStoredValue(QStringLiteral("New"));
        QVERIFY(form->save());
        m_fixture.settle();
        QVERIFY(page->record() > 0);
        QVERIFY(tabs->isTabVisible(1));
    }

    void partsOpenTheStudy_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("tab");
        QTest::newRow("approval") << QStringLiteral("approval") << QStringLiteral("approvals");
        QTest::newRow("milestone") << QStringLiteral("milestone") << QStringLiteral("milestones");
        QTest::newRow("registration") << QStringLiteral("study_registration") << QStringLiteral("registration");
        QTest::newRow("site") << QStringLiteral("study_site") << QStringLiteral("overview");
    }
    void partsOpenTheStudy() {
        QFETCH(QString, table);
        QFETCH(QString, tab);
        window().showRecord(table, db().single(QStringLiteral("SELECT MAX(id) FROM %1 WHERE study_id = ?").arg(table), first()).toLongLong());
        auto* page = qobject_cast<StudyPage*>(window().currentPage());
        QVERIFY(page);
        QCOMPARE(page->record(), first());
        QVERIFY(page->findChild<QTabWidget*>()->currentWidget() == page->tab(tab));
        if (table == QLatin1String("milestone"))
            QCOMPARE(static_cast<StudyMilestonesTab*>(page->tab(tab))->gantt()->current(), db().single(QStringLiteral("SELECT MAX(id) FROM milestone WHERE study_id = ?"), first()).toLongLong());
        if (table == QLatin1String("approval"))
            QCOMPARE(static_cast<StudyApprovalsTab*>(page->tab(tab))->chain()->selectedIds().size(), qsizetype(1));
    }

    void anApprovalOutOfOrderIsRefused() {
        auto* approvals = tab<StudyApprovalsTab>("approvals");
        {
            Edit edit(db(), "add");
            Approval waiting;
            waiting.study_id = {first()};
            waiting.authority_en = QStringLiteral("Later");
            waiting.depends_on_id = {m_fixture.number("SELECT id FROM approval WHERE kind = 'data_transfer' AND decision = 'pending' ORDER BY id LIMIT 1")};
            waiting.position = 9;
            edit.save(waiting);
            edit.commit();
        }
        m_fixture.settle();
        const qint64 id = m_fixture.number("SELECT MAX(id) FROM approval");
        ApprovalDialog dialog(window(), {first()}, {id}, approvals);
        dialog.field("submitted_on")->setStoredValue(toStored(db().today()));
        QVERIFY(!dialog.save());
        QVERIFY(dialog.field("submitted_on")->hasError());
        QVERIFY(!load(db(), Id<Approval>{id}).submitted_on.isValid());
        // What was typed stays.
        QCOMPARE(dialog.field("submitted_on")->storedValue(), toStored(db().today()));
    }

    void aTemplateFillsTheChain() {
        StudyPage* page = open(m_fixture.number("SELECT id FROM study WHERE code = 'TOP-S-003'"));
        page->showTab(QStringLiteral("approvals"));
        m_fixture.settle();
        auto* approvals = static_cast<StudyApprovalsTab*>(page->tab(QStringLiteral("approvals")));
        const int before = approvals->chain()->view()->model()->rowCount();
        approvals->apply({1}); // a trial's: three kinds more
        m_fixture.settle();
        QCOMPARE(approvals->chain()->view()->model()->rowCount(), before + 3);
        History(db()).undo();
        m_fixture.settle();
        QCOMPARE(approvals->chain()->view()->model()->rowCount(), before);
    }

    void aRenewalIsBegun() {
        auto* approvals = tab<StudyApprovalsTab>("approvals");
        approvals->showPart(QStringLiteral("approval"), db().single(QStringLiteral("SELECT id FROM approval WHERE study_id = ? AND kind = 'national_ethics'"), first()).toLongLong());
        approvals->renew();
        m_fixture.settle();
        const Approval next = khue::find<Approval>(db(), QStringLiteral("renewal_of_id IS NOT NULL"));
        QCOMPARE(next.kind, ApprovalKind::NationalEthics);
        QCOMPARE(approvals->chain()->selectedIds(), QList<qint64>{next.id.value});
    }

    void limitsAreSettings() {
        ApprovalLimitsDialog dialog(window(), &window());
        QCOMPARE(dialog.days(ApprovalKind::Ministry)->storedValue().toInt(), 5);
        dialog.days(ApprovalKind::Oxtrec)->setStoredValue(40);
        dialog.warningDays()->setStoredValue(QStringLiteral("60"));
        QVERIFY(!dialog.save());
        dialog.warningDays()->setStoredValue(QStringLiteral("60, 20, 5"));
        QVERIFY(dialog.save());
        QCOMPARE(khue::find<ApprovalLimit>(db(), QStringLiteral("kind = 'oxtrec'")).days, 40);
        QCOMPARE(expirySteps(db()).warning, 20);
        QVERIFY(History(db()).undo()); // one step
        QCOMPARE(expirySteps(db()).warning, 30);
        QVERIFY(!khue::find<ApprovalLimit>(db(), QStringLiteral("kind = 'oxtrec'")).id);
    }

    void aBarIsDragged() {
        auto* milestones = tab<StudyMilestonesTab>("milestones");
        GanttView* view = milestones->gantt();
        QCOMPARE(view->plan().milestones.size(), size_t(8));
        view->setDayWidth(4);
        const int row = 4; // recruitment
        const Milestone before = view->plan().milestones[size_t(row)], after = view->plan().milestones[size_t(row) + 1];
        view->horizontalScrollBar()->setValue(view->gantt().x(before.starts_on) - 60);
        const QRect bar = view->gantt().bar(before, row);
        // Ten days later; what depends on it moves with it.
        milestones->push()->setChecked(true);
        drag(view, view->toViewport(bar.topLeft() + QPoint(40, 8)), 40);
        m_fixture.settle();
        QCOMPARE(load(db(), before.id).starts_on, before.starts_on.addDays(10));
        QCOMPARE(load(db(), before.id).due_on, before.due_on.addDays(10));
        QCOMPARE(load(db(), after.id).starts_on, after.starts_on.addDays(10));
        // One step takes all of it back.
        History(db()).undo();
        m_fixture.settle();
        QCOMPARE(load(db(), before.id).starts_on, before.starts_on);
        QCOMPARE(load(db(), after.id).starts_on, after.starts_on);
        QCOMPARE(view->plan().milestones[size_t(row)].starts_on, before.starts_on);
    }

    void anEdgeIsDragged() {
        auto* milestones = tab<StudyMilestonesTab>("milestones");
        GanttView* view = milestones->gantt();
        view->setDayWidth(4);
        milestones->push()->setChecked(false);
        const int row = 4;
        const Milestone before = view->plan().milestones[size_t(row)], after = view->plan().milestones[size_t(row) + 1];
        const QRect bar = view->gantt().bar(before, row);
        view->horizontalScrollBar()->setValue(bar.right() - 300);
        drag(view, view->toViewport(QPoint(bar.right() - 1, bar.center().y())), 20);
        m_fixture.settle();
        QCOMPARE(load(db(), before.id).starts_on, before.starts_on);
        QCOMPARE(load(db(), before.id).due_on, before.due_on.addDays(5));
        QCOMPARE(load(db(), after.id).starts_on, after.starts_on); // left too early, and said
        QVERIFY(view->plan().tooEarly().contains(after.id.value));
        const qint64 steps = m_fixture.number("SELECT MAX(id) FROM change_group");
        // A click is no drag; Escape lets go.
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->toViewport(QPoint(bar.right() - 60, bar.center().y())));
        QCOMPARE(view->current(), before.id.value);
        QCOMPARE(m_fixture.number("SELECT MAX(id) FROM change_group"), steps);
    }

    void theKeyboardMovesTheSame() {
        auto* milestones = tab<StudyMilestonesTab>("milestones");
        GanttView* view = milestones->gantt();
        milestones->push()->setChecked(false);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_End);
        const Milestone last = view->plan().milestones.back();
        QCOMPARE(view->current(), last.id.value);
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(load(db(), last.id).starts_on, last.starts_on.addDays(8));
        QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(load(db(), last.id).due_on, last.due_on.addDays(7));
        QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(view->plan().milestones[6].id, last.id);
        QCOMPARE(view->current(), last.id.value);
        ask::Answers yes({true});
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(view->plan().milestones.size(), size_t(7));
    }

    void theBaselineIsTaken() {
        auto* milestones = tab<StudyMilestonesTab>("milestones");
        {
            ask::Answers no({false});
            milestones->takeBaseline();
        }
        QVERIFY(*MilestonePlan::slip(milestones->gantt()->plan().milestones[5]) > 0);
        ask::Answers yes({true});
        milestones->takeBaseline();
        QCOMPARE(MilestonePlan::slip(milestones->gantt()->plan().milestones[5]), std::optional(0));
        // What was done keeps its own.
        QCOMPARE(MilestonePlan::slip(milestones->gantt()->plan().milestones[0]), std::optional(5));
    }

    void aMilestoneIsAddedWithWhatItDependsOn() {
        auto* milestones = tab<StudyMilestonesTab>("milestones");
        MilestoneDialog dialog(window(), milestones->gantt()->plan(), {first()}, {}, milestones);
        dialog.field("title_en")->setStoredValue(QStringLiteral("Final report"));
        QCOMPARE(dialog.others()->count(), 8);
        dialog.others()->item(7)->setCheckState(Qt::Checked);
        QVERIFY(dialog.save());
        const qint64 id = m_fixture.number("SELECT MAX(id) FROM milestone");
        QCOMPARE(milestonePlan(db(), {first()}).dependsOn.value(id).size(), qsizetype(1));
        // A circle is refused, and nothing is written.
        const Milestone protocol = milestones->gantt()->plan().milestones[4];
        MilestoneDialog circle(window(), milestonePlan(db(), {first()}), {first()}, protocol.id, milestones);
        circle.others()->item(circle.others()->count() - 1)->setCheckState(Qt::Checked);
        circle.field("title_en")->setStoredValue(QStringLiteral("Renamed"));
        QVERIFY(!circle.save());
        QCOMPARE(load(db(), protocol.id).title_en, protocol.title_en);
    }

    void decisionsAndArmsStandOnTheOverview() {
        const qint64 study = m_fixture.number("SELECT study_id FROM decision WHERE study_id IS NOT NULL LIMIT 1");
        window().showRecord(QStringLiteral("study"), study);
        m_fixture.settle();
        auto* overview = qobject_cast<StudyPage*>(window().currentPage())->overview();
        QVERIFY(overview->arms()->view()->model()->rowCount() >= 2);
        const QList<LinkRow> rows = decisionRows(db(), "study_id", study);
        QCOMPARE(rows.size(), qsizetype(db().single(QStringLiteral("SELECT COUNT(*) FROM decision WHERE study_id = ?"), study).toInt()));
        QCOMPARE(rows.first().table, QStringLiteral("meeting"));
        QCOMPARE(rows.first().id, db().single(QStringLiteral("SELECT meeting_id FROM decision WHERE study_id = ? ORDER BY id DESC LIMIT 1"), study).toLongLong());
    }

    void theDataSetIsFilledIn() {
        auto* registration = tab<StudyRegistrationTab>("registration");
        const int before = trialDataSet(db(), {first()}).given();
        DataItemDialog dialog(window(), trialDataSet(db(), {first()}).lines[int(DataItem::DataSharing)], registration);
        dialog.field("text_en")->setStoredValue(QStringLiteral("On request"));
        QVERIFY(dialog.save());
        QCOMPARE(trialDataSet(db(), {first()}).given(), before + 1);
        // Emptied, it is gone.
        DataItemDialog again(window(), trialDataSet(db(), {first()}).lines[int(DataItem::DataSharing)], registration);
        again.field("text_en")->setStoredValue({});
        QVERIFY(again.save());
        QCOMPARE(trialDataSet(db(), {first()}).given(), before);
    }

    void theListFilters_data() {
        QTest::addColumn<QString>("conditions");
        QTest::addColumn<QString>("sql");
        QTest::newRow("all") << QStringLiteral("{}") << QStringLiteral("1 = 1");
        QTest::newRow("state") << QStringLiteral(R"({"filters":{"state":"recruiting"}})") << QStringLiteral("state = 'recruiting'");
        QTest::newRow("expires") << QStringLiteral(R"({"filters":{"expires":"30"}})")
                                 << QStringLiteral("state NOT IN ('completed', 'terminated') AND id IN (SELECT study_id FROM approval WHERE valid_until <= '2026-12-23')");
        QTest::newRow("overdue") << QStringLiteral(R"({"filters":{"milestones":"overdue"}})")
                                 << QStringLiteral("state NOT IN ('completed', 'terminated') AND id IN (SELECT study_id FROM milestone WHERE done_on IS NULL AND due_on < '2026-11-23')");
        QTest::newRow("kind") << QStringLiteral(R"({"filters":{"kind":"qualitative"}})") << QStringLiteral("kind = 'qualitative'");
    }
    void theListFilters() {
        QFETCH(QString, conditions);
        QFETCH(QString, sql);
        window().showPage(QStringLiteral("study"));
        m_fixture.settle();
        RecordList* list = static_cast<StudyListPage*>(window().currentPage())->list();
        list->setConditions(conditions);
        m_fixture.settle();
        QList<qint64> expected, found;
        Statement rows = db().query(QStringLiteral("SELECT id FROM study WHERE %1 ORDER BY id").arg(sql));
        while (rows.next())
            expected.append(rows.integer(0));
        for (const qint64 id : list->model()->ids())
            found.append(id);
        std::sort(found.begin(), found.end());
        QCOMPARE(found, expected);
        QVERIFY(!expected.isEmpty());
    }

    void bothLanguagesAndBack() {
        auto* milestones = tab<StudyMilestonesTab>("milestones");
        auto* page = static_cast<StudyPage*>(window().currentPage());
        const auto texts = [&] {
            QStringList all{page->title()};
            for (const QLabel* label : page->findChildren<QLabel*>())
                all.append(label->text());
            auto* tabs = page->findChild<QTabWidget*>();
            for (int tab = 0; tab < tabs->count(); ++tab)
                all.append(tabs->tabText(tab));
            return all;
        };
        const QStringList vi = texts();
        setLanguage(Language::English);
        m_fixture.settle();
        QVERIFY(texts() != vi);
        setLanguage(Language::Vietnamese);
        m_fixture.settle();
        QCOMPARE(texts(), vi);
        QVERIFY(milestones->gantt());
    }
};

KHUE_TEST(TestStudyPages)
#include "test_study_pages.moc"
