// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_history.h"

#include "ui/shell/workspace.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/history_view.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

RecordHistory::RecordHistory(Workspace& workspace, const TableInfo& table)
    : m_workspace(workspace), m_table(table), m_view(new HistoryView(workspace, this)), m_undo(new QPushButton(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(10);
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_undo->hide();
    column->addWidget(m_undo, 0, Qt::AlignLeft);
    auto* card = new Card(this);
    card->body()->addWidget(m_view);
    column->addWidget(card, 1);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_workspace.readyToUndo())
            m_workspace.attempt([this] { History(m_workspace.database()).undo(); });
    });
}

void RecordHistory::setRecord(qint64 id) {
    m_view->setRecord(&m_table, id);
}

void RecordHistory::reload() {
    m_view->reload();
    showUndo();
}

void RecordHistory::showUndo() {
    const std::optional<ChangeGroup> next = History(m_workspace.database()).nextUndo();
    const HistoryStep& newest = m_view->newest();
    m_undo->setVisible(next && next->id == newest.group.id && next->changes == newest.changes.size() && !m_workspace.database().isReadOnly());
    if (!next)
        return;
    const QString words = tr("Undo “%1”").arg(next->title());
    constexpr int widest = 520;
    m_undo->setText(m_undo->fontMetrics().elidedText(words, Qt::ElideRight, widest));
    m_undo->setToolTip(words);
}

void RecordHistory::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && isVisible())
        m_workspace.attempt([this] { reload(); });
    QWidget::changeEvent(event);
}

} // namespace khue
