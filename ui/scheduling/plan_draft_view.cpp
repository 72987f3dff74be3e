// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scheduling/plan_draft_view.h"

#include "ui/widgets/style.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QTreeWidget>

namespace khue {

namespace {

enum Column { SessionColumn, NowColumn, DraftColumn, CostColumn };
/// Of a row: its place among the changes, or -1 - its place among the refusals.
constexpr int placeRole = Qt::UserRole;

QString hours(int minutes) {
    if (minutes < 60)
        return QCoreApplication::translate("khue::PlanDraftView", "%1 min").arg(minutes);
    return QCoreApplication::translate("khue::PlanDraftView", "%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString listed(const QStringList& lines) {
    QString html;
    for (const QString& line : lines)
        html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return QStringLiteral("<ul style='margin:2px 0 6px -24px'>%1</ul>").arg(html);
}

QString titled(const QString& title) {
    return QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped());
}

} // namespace

QString shownBurden(const Burden& burden) {
    return QCoreApplication::translate("khue::PlanDraftView", "Viet Nam %1 · Oxford %2").arg(hours(burden.vietNam), hours(burden.england));
}

PlanDraftView::PlanDraftView(QWidget* parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_burden(new QLabel(this)), m_rows(new QTreeWidget(this)), m_explanation(new QTextEdit(this)),
      m_all(new QPushButton(tr("All"), this)), m_none(new QPushButton(tr("None"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_summary->setWordWrap(true);
    setHeading(m_summary, 3);
    m_burden->setWordWrap(true);
    setMuted(m_burden);
    words->addWidget(m_summary);
    words->addWidget(m_burden);
    head->addLayout(words, 1);
    for (QPushButton* button : {m_all, m_none}) {
        button->setAutoDefault(false);
        head->addWidget(button, 0, Qt::AlignBottom);
    }
    m_all->setToolTip(tr("Ticks every change"));
    m_none->setToolTip(tr("Takes every tick away"));
    column->addLayout(head);
    m_rows->setHeaderLabels({tr("Session"), tr("Now"), tr("Draft"), tr("Cost")});
    m_rows->headerItem()->setToolTip(CostColumn, tr("What speaks against the new place, in minutes of inconvenience"));
    m_rows->headerItem()->setTextAlignment(CostColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAlternatingRowColors(false);
    m_rows->setAccessibleName(tr("The draft beside the present timetable"));
    QHeaderView* header = m_rows->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SessionColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(NowColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(DraftColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(CostColumn, QHeaderView::ResizeToContents);
    column->addWidget(m_rows, 3);
    m_explanation->setReadOnly(true);
    m_explanation->setTabChangesFocus(true);
    m_explanation->setAccessibleName(tr("Why, and what it costs"));
    m_explanation->setMinimumHeight(90);
    column->addWidget(m_explanation, 1);
    connect(m_all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(m_rows, &QTreeWidget::itemChanged, this, &PlanDraftView::tickedChanged);
    connect(m_rows, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) { explain(item); });
}

void PlanDraftView::show(const PlanDraft& draft) {
    m_draft = draft;
    const QSignalBlocker blocker(m_rows);
    m_rows->clear();
    QSet<qint64> changed;
    for (qsizetype i = 0; i < draft.changes.size(); ++i) {
        const PlanChange& change = draft.changes[i];
        changed.insert(change.before.id);
        auto* item = new QTreeWidgetItem(m_rows, {change.session, change.from, change.to});
        item->setData(SessionColumn, placeRole, int(i));
        item->setCheckState(SessionColumn, Qt::Checked);
        if (!change.after.isScheduled()) {
            item->setForeground(DraftColumn, colour(Role::Bad));
            item->setText(DraftColumn, tr("finds no place; its time is taken away"));
        } else {
            item->setText(CostColumn, QString::number(change.cost));
        }
        item->setTextAlignment(CostColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (qsizetype i = 0; i < draft.refused.size(); ++i) {
        const PlanRefusal& refusal = draft.refused[i];
        if (changed.contains(refusal.session.id))
            continue;
        auto* item = new QTreeWidgetItem(m_rows, {refusal.label, tr("Not scheduled"), tr("finds no place")});
        item->setData(SessionColumn, placeRole, int(-1 - i));
        item->setForeground(DraftColumn, colour(Role::Bad));
    }
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i)
        for (const int column : {SessionColumn, NowColumn, DraftColumn})
            m_rows->topLevelItem(i)->setToolTip(column, m_rows->topLevelItem(i)->text(column));

    const int changes = int(draft.changes.size()), planned = draft.planned, refused = int(draft.refused.size());
    QStringList summary{planned == 0 ? tr("Nothing can be moved: all sessions stay as they are.") : changes == 0 ? tr("The present timetable is the best that was found.") : tr("%n change(s)", nullptr, changes)};
    if (planned > 0)
        summary.append(tr("%n session(s) looked at", nullptr, planned));
    if (refused > 0)
        summary.append(tr("%n without a place", nullptr, refused));
    m_summary->setText(summary.join(QStringLiteral(" · ")));
    m_burden->setText(tr("Outside office hours now: %1. In the draft: %2.").arg(shownBurden(draft.presentBurden), shownBurden(draft.burden)));
    m_burden->setVisible(planned > 0);
    m_all->setVisible(changes > 0);
    m_none->setVisible(changes > 0);
    m_rows->setColumnHidden(CostColumn, std::none_of(draft.changes.cbegin(), draft.changes.cend(), [](const PlanChange& change) { return change.after.isScheduled(); }));
    m_rows->setCurrentItem(m_rows->topLevelItem(0));
    explain(m_rows->topLevelItem(0));
}

void PlanDraftView::explain(const QTreeWidgetItem* item) {
    QString html;
    if (item) {
        const int place = item->data(SessionColumn, placeRole).toInt();
        const PlanChange* change = place >= 0 ? &m_draft.changes[place] : nullptr;
        if (change && change->after.isScheduled()) {
            html = titled(change->before.isScheduled() ? tr("Why it moves") : tr("It has had no time until now"));
            html += change->reasons.isEmpty() ? QStringLiteral("<br>") : listed(change->reasons);
            html += titled(tr("What speaks against the new place")) + listed(change->costs.isEmpty() ? QStringList{tr("nothing")} : change->costs);
        } else {
            html = titled(tr("These wishes together rule every place out; give one of them up and it may go"));
            html += listed(change ? change->reasons : m_draft.refused[-1 - place].ruledOutBy);
        }
    }
    m_explanation->setHtml(html);
}

QString PlanDraftView::explanation() const {
    return m_explanation->toPlainText();
}

QSet<qint64> PlanDraftView::ticked() const {
    QSet<qint64> sessions;
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = m_rows->topLevelItem(i);
        const int place = item->data(SessionColumn, placeRole).toInt();
        if (place >= 0 && item->checkState(SessionColumn) == Qt::Checked)
            sessions.insert(m_draft.changes[place].before.id);
    }
    return sessions;
}

void PlanDraftView::setTicked(qint64 session, bool ticked) {
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_rows->topLevelItem(i);
        const int place = item->data(SessionColumn, placeRole).toInt();
        if (place >= 0 && m_draft.changes[place].before.id == session)
            item->setCheckState(SessionColumn, ticked ? Qt::Checked : Qt::Unchecked);
    }
}

void PlanDraftView::tickAll(bool ticked) {
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i)
        if (QTreeWidgetItem* item = m_rows->topLevelItem(i); item->data(SessionColumn, placeRole).toInt() >= 0)
            item->setCheckState(SessionColumn, ticked ? Qt::Checked : Qt::Unchecked);
}

} // namespace khue
