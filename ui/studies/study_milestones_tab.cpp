// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_milestones_tab.h"

#include "app/store/edit.h"
#include "app/store/language.h"
#include "ui/studies/gantt_view.h"
#include "ui/studies/milestone_dialog.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/list_page.h"

#include <QtCore/QSettings>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace khue {

namespace {
const QString pushKey = QStringLiteral("study/push_dependants");
} // namespace

StudyMilestonesTab::StudyMilestonesTab(Workspace& workspace)
    : StudyTab(workspace), m_summary(new QLabel(this)), m_hint(new QLabel(this)), m_push(new QCheckBox(this)), m_narrower(new QToolButton(this)), m_wider(new QToolButton(this)),
      m_fit(new QToolButton(this)), m_today(new QToolButton(this)), m_baseline(new QPushButton(this)), m_add(new QPushButton(this)), m_stack(new QStackedWidget(this)),
      m_gantt(new GanttView(this)), m_empty(new EmptyState(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(10);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_summary->setWordWrap(true);
    row->addWidget(m_summary, 1);
    row->addWidget(m_push);
    for (QToolButton* button : {m_narrower, m_wider, m_fit, m_today})
        row->addWidget(button);
    m_narrower->setText(QStringLiteral("−"));
    m_wider->setText(QStringLiteral("+"));
    m_today->setIcon(icon(QStringLiteral("calendar")));
    m_add->setIcon(icon(QStringLiteral("plus")));
    row->addWidget(m_baseline);
    row->addWidget(m_add);
    column->addLayout(row);
    auto* card = new Card(this);
    card->body()->addWidget(m_gantt, 1);
    setMuted(m_hint);
    m_hint->setWordWrap(true);
    card->body()->addWidget(m_hint);
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_push->setChecked(QSettings().value(pushKey, true).toBool());

    const bool readOnly = database().isReadOnly();
    m_gantt->setReadOnly(readOnly);
    for (QWidget* each : {static_cast<QWidget*>(m_baseline), static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_push)})
        each->setEnabled(!readOnly);
    connect(m_push, &QCheckBox::toggled, this, [](bool on) { QSettings().setValue(pushKey, on); });
    connect(m_narrower, &QToolButton::clicked, this, [this] { m_gantt->setDayWidth(m_gantt->gantt().dayWidth * 0.8); });
    connect(m_wider, &QToolButton::clicked, this, [this] { m_gantt->setDayWidth(m_gantt->gantt().dayWidth * 1.25); });
    connect(m_fit, &QToolButton::clicked, m_gantt, &GanttView::zoomToFit);
    connect(m_today, &QToolButton::clicked, m_gantt, &GanttView::showToday);
    connect(m_baseline, &QPushButton::clicked, this, &StudyMilestonesTab::takeBaseline);
    connect(m_add, &QPushButton::clicked, this, [this] { open({}); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { open({}); });
    connect(m_gantt, &GanttView::opened, this, [this](qint64 id) { open({id}); });
    connect(m_gantt, &GanttView::removeAsked, this, [this](qint64 id) { remove({id}); });
    connect(m_gantt, &GanttView::moveAsked, this, [this](qint64 id, int by) { reorder({id}, by); });
    connect(m_gantt, &GanttView::daysAsked, this, [this](qint64 id, QDate starts, QDate due) { setDays({id}, starts, due); });
    retranslate();
}

void StudyMilestonesTab::retranslate() {
    m_push->setText(tr("Move what depends on it"));
    m_push->setToolTip(tr("When a milestone is moved, those that would begin too early move with it."));
    m_fit->setText(tr("All"));
    const QPair<QToolButton*, QString> words[] = {{m_narrower, tr("Zoom out (−)")}, {m_wider, tr("Zoom in (+)")}, {m_fit, tr("Show everything (0)")}, {m_today, tr("To today (T)")}};
    for (const auto& [button, text] : words) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    m_baseline->setText(tr("Set baseline"));
    m_baseline->setToolTip(tr("Keeps the days as they are now, so that slips are seen later."));
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add a milestone"));
    m_hint->setText(tr("Drag a bar to move it, its ends to resize it. ← → by a day, with Ctrl by a week, with Shift the end only; Enter opens, Alt+↑ ↓ changes the order, Del removes."));
    m_empty->set(QStringLiteral("chart"), tr("No milestones yet"), tr("Milestones make up the study's plan: protocol, approvals, recruitment, follow-up, analysis, publication."),
                 database().isReadOnly() ? QString() : tr("Add a milestone"));
    m_gantt->setAccessibleName(tr("Milestones"));
    m_gantt->viewport()->update();
    if (study())
        showSummary();
}

void StudyMilestonesTab::reload() {
    showPlan();
}

void StudyMilestonesTab::showPlan() {
    const MilestonePlan plan = study() ? milestonePlan(database(), study()) : MilestonePlan();
    m_gantt->setPlan(plan, database().today());
    m_stack->setCurrentIndex(plan.milestones.empty() ? 1 : 0);
    for (QWidget* each : {static_cast<QWidget*>(m_push), static_cast<QWidget*>(m_narrower), static_cast<QWidget*>(m_wider), static_cast<QWidget*>(m_fit),
                          static_cast<QWidget*>(m_today), static_cast<QWidget*>(m_baseline)})
        each->setVisible(!plan.milestones.empty());
    showSummary();
}

void StudyMilestonesTab::showSummary() {
    const MilestonePlan& plan = m_gantt->plan();
    const auto done = std::count_if(plan.milestones.begin(), plan.milestones.end(), [](const Milestone& each) { return each.done_on.isValid(); });
    QStringList parts;
    if (!plan.milestones.empty()) {
        parts.append(tr("%1 of %2 done").arg(done).arg(plan.milestones.size()));
        parts.append(plan.slip() ? tr("the end: %1").arg(slipText(plan.slip())) : tr("no baseline set"));
        const int early = int(plan.tooEarly().size());
        if (early)
            parts.append(tr("%n start(s) before what comes first ends", nullptr, early));
    }
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

void StudyMilestonesTab::showPart(const QString& table, qint64 id) {
    if (table == QLatin1String("milestone"))
        m_gantt->setCurrent(id);
    m_gantt->setFocus();
}

void StudyMilestonesTab::open(Id<Milestone> milestone) {
    workspace().attempt([&] {
        MilestoneDialog dialog(workspace(), milestonePlan(database(), study()), study(), milestone, this);
        if (dialog.exec() != QDialog::Accepted && !dialog.isRemoved())
            return;
        showPlan();
        if (dialog.id())
            m_gantt->setCurrent(dialog.id());
    });
}

void StudyMilestonesTab::setDays(Id<Milestone> milestone, QDate starts, QDate due) {
    workspace().attempt([&] {
        MilestonePlan plan = milestonePlan(database(), study());
        const QList<qint64> changed = plan.move(milestone.value, starts, due, m_push->isChecked());
        if (changed.isEmpty())
            return;
        for (const qint64 id : changed) {
            const Milestone* each = plan.find(id);
            for (const Problem& problem : tableOf<Milestone>.check(database(), id, tableOf<Milestone>.toValues(*each)))
                if (problem.severity == Severity::Error) {
                    ask::tell(this, milestoneTitle(*each), problem.text);
                    return;
                }
        }
        Edit edit(database(), "milestone_move", milestoneTitle(*plan.find(milestone.value)));
        savePlan(edit, plan, changed);
        edit.commit();
        const int others = int(changed.size()) - 1;
        if (others > 0)
            workspace().say(tr("%n milestone(s) that depend on it moved too", nullptr, others));
        showPlan();
    });
}

void StudyMilestonesTab::reorder(Id<Milestone> milestone, int by) {
    workspace().attempt([&] {
        std::vector<Milestone> all = milestonePlan(database(), study()).milestones;
        const auto at = std::find_if(all.begin(), all.end(), [&](const Milestone& each) { return each.id == milestone; });
        const auto to = (at - all.begin()) + by;
        if (at == all.end() || to < 0 || to >= std::ptrdiff_t(all.size()))
            return;
        std::swap(*at, all[size_t(to)]);
        Edit edit(database(), "save", milestoneTitle(all[size_t(to)]));
        for (size_t i = 0; i < all.size(); ++i) {
            all[i].position = int(i) + 1;
            edit.save(all[i]);
        }
        edit.commit();
        showPlan();
        m_gantt->setCurrent(milestone.value);
    });
}

void StudyMilestonesTab::remove(Id<Milestone> milestone) {
    if (removeRecords(workspace(), tableOf<Milestone>, {milestone.value}))
        workspace().attempt([this] { showPlan(); });
}

void StudyMilestonesTab::takeBaseline() {
    const bool there = std::any_of(m_gantt->plan().milestones.begin(), m_gantt->plan().milestones.end(), [](const Milestone& each) { return each.baseline_due.isValid(); });
    if (there && !ask::confirm(this, tr("Set baseline"), tr("The baseline of the milestones that are not done becomes their days as they are now. Slips are counted from there."), tr("Set baseline")))
        return;
    workspace().attempt([this] {
        Edit edit(database(), "baseline", studyCode());
        setBaseline(edit, database(), study());
        edit.commit();
        showPlan();
    });
}

} // namespace khue
