// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/competencies/competency_gaps.h"

#include "app/store/language.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/chart_view.h"

#include <QtCore/QEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {
enum Column { Title, Mean, Target, Gap, Assessed, Below, ColumnCount };
constexpr int recordRole = Qt::UserRole;
} // namespace

CompetencyGaps::CompetencyGaps(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_group(new QComboBox(this)), m_told(new QLabel(this)), m_chart(new ChartView(this)), m_tree(new QTreeWidget(this)), m_empty(new EmptyState(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(10);
    auto* row = new QHBoxLayout;
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_group);
    setMuted(m_told);
    row->addWidget(m_told);
    row->addStretch();
    column->addLayout(row);
    auto* card = new Card(this);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setColumnCount(ColumnCount);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    card->body()->addWidget(m_tree);
    auto* chartCard = new Card(this);
    chartCard->body()->addWidget(m_chart);
    // Below, not beside: the names of the areas are long in both languages.
    constexpr int chartHeight = 240;
    m_chart->setFixedHeight(chartHeight);
    column->addWidget(card, 1);
    column->addWidget(chartCard);
    column->addWidget(m_empty, 1);
    m_empty->hide();
    setFocusProxy(m_tree);
    connect(m_group, &QComboBox::activated, this, [this] { m_workspace.attempt([this] { showGaps(); }); });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        m_workspace.showRecord(item->parent() ? QStringLiteral("person") : QStringLiteral("competency"), item->data(Title, recordRole).toLongLong());
    });
    retranslate();
}

void CompetencyGaps::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CompetencyGaps::retranslate() {
    m_group->setAccessibleName(tr("Group"));
    m_tree->setHeaderLabels({tr("Area or competency"), tr("Mean level"), tr("Target"), tr("Gap"), tr("Assessed"), tr("Below target")});
    for (int i = Mean; i < ColumnCount; ++i)
        m_tree->headerItem()->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->setAccessibleName(tr("Gaps of a group"));
    m_empty->set(QStringLiteral("chart"), tr("No targets yet"), tr("Set a target level on an area or a competency; then this shows who is below it."));
    if (isVisible())
        m_workspace.attempt([this] { reload(); });
}

void CompetencyGaps::fillGroups() {
    const QVariant before = m_group->currentData();
    const QSignalBlocker quiet(m_group);
    m_group->clear();
    m_group->addItem(tr("All trainees"), qint64(0));
    Statement rows = m_workspace.database().query(
        QStringLiteral("SELECT r.id, r.code, %1 FROM course_run r JOIN course c ON c.id = r.course_id WHERE r.state <> 'cancelled' ORDER BY r.start_date DESC, r.code")
            .arg(inLanguageSql(QStringLiteral("c.title_vi"), QStringLiteral("c.title_en"))));
    while (rows.next())
        m_group->addItem(QString(rows.text(1) + QStringLiteral(" · ") + rows.text(2)), rows.integer(0));
    m_group->setCurrentIndex(qMax(0, m_group->findData(before)));
}

void CompetencyGaps::reload() {
    fillGroups();
    showGaps();
}

void CompetencyGaps::showGaps() {
    const std::vector<CompetencyGap> gaps = competencyGaps(m_workspace.database(), {m_group->currentData().toLongLong()});
    m_tree->clear();
    Chart chart;
    chart.kind = ChartKind::Radar;
    chart.minimum = 0;
    chart.maximum = highestCompetencyLevel(m_workspace.database());
    chart.locale = QLocale();
    ChartSeries mean{tr("Mean level"), {}}, target{tr("Target"), {}};
    target.dashed = true;
    for (const CompetencyGap& gap : gaps) {
        auto* item = new QTreeWidgetItem(m_tree, {gap.title, gap.mean ? shownNumber(*gap.mean, 1) : QStringLiteral("–"), QString::number(gap.target),
                                                  !gap.gap() ? QStringLiteral("–") : *gap.gap() > 0.05 ? shownNumber(*gap.gap(), 1) : tr("none"),
                                                  tr("%1 of %2").arg(gap.assessed).arg(gap.people), QString::number(gap.assessedBelow())});
        item->setData(Title, recordRole, gap.competency.value);
        item->setToolTip(Title, gap.title);
        for (int i = Mean; i < ColumnCount; ++i)
            item->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
        if (gap.gap() && *gap.gap() > 0.05)
            item->setForeground(Gap, colour(Role::Care));
        for (const CompetencyGap::Below& each : gap.below) {
            auto* who = new QTreeWidgetItem(item, {each.name, each.level ? shownNumber(*each.level, 1) : tr("not assessed")});
            who->setTextAlignment(Mean, Qt::AlignRight | Qt::AlignVCenter);
            who->setData(Title, recordRole, each.person.value);
            who->setForeground(Mean, colour(each.level ? Role::Care : Role::Muted));
        }
        if (!gap.area) {
            chart.categories.append(gap.title);
            mean.values.append(gap.mean);
            target.values.append(double(gap.target));
        }
    }
    chart.series = {mean, target};
    const int people = gaps.empty() ? 0 : gaps.front().people;
    m_told->setText(tr("%n trainee(s); the supervisor's rating counts, otherwise the self-assessment", nullptr, people));
    m_chart->setChart(chart);
    m_chart->parentWidget()->setVisible(!chart.categories.isEmpty());
    m_tree->parentWidget()->setVisible(!gaps.empty());
    m_empty->setVisible(gaps.empty());
}

} // namespace khue
