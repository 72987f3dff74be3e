// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history_panel.h"

#include "app/store/history.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/history_view.h"
#include "ui/widgets/style.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace khue {

namespace {

/// The edits from the newest down to `group`, which undoing back to it takes back; 0 where it cannot be.
int stepsBackTo(Database& database, qint64 group) {
    return group ? database
                       .single(QStringLiteral("SELECT COUNT(*) FROM change_group WHERE kind = 'edit' AND undone = 0 AND id >= ? AND "
                                              "EXISTS (SELECT 1 FROM change_group WHERE id = ? AND kind = 'edit' AND undone = 0)"),
                               group, group)
                       .toInt()
                 : 0;
}

} // namespace

HistoryPanel::HistoryPanel(Workspace& workspace, QWidget* parent)
    : QFrame(parent), m_workspace(workspace), m_title(new QLabel(this)), m_close(new QToolButton(this)),
      m_view(new HistoryView(workspace, this)), m_undo(new QPushButton(this)) {
    setProperty("bar", true);
    setFixedWidth(340);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 10, 12);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    setHeading(m_title, 2);
    row->addWidget(m_title, 1);
    m_close->setIcon(icon(QStringLiteral("close"), Role::Muted));
    row->addWidget(m_close);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    m_undo->setIcon(icon(QStringLiteral("undo")));
    column->addWidget(m_undo);
    connect(m_close, &QToolButton::clicked, this, &HistoryPanel::closeAsked);
    connect(m_view, &QTreeWidget::currentItemChanged, this, &HistoryPanel::showChoice);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPanel::undoToChoice);
    retranslate();
}

void HistoryPanel::reload() {
    if (!isVisible())
        return;
    m_workspace.attempt([this] { m_view->reload(); });
    showChoice();
}

void HistoryPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
    QFrame::changeEvent(event);
}

void HistoryPanel::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    reload();
}

void HistoryPanel::retranslate() {
    m_title->setText(tr("History"));
    m_close->setToolTip(tr("Close the history (Ctrl+H)"));
    m_close->setAccessibleName(tr("Close the history"));
    showChoice();
}

void HistoryPanel::showChoice() {
    int steps = 0;
    m_workspace.attempt([&] { steps = stepsBackTo(m_workspace.database(), m_view->chosenGroup()); });
    m_undo->setEnabled(steps > 0 && !m_workspace.database().isReadOnly());
    m_undo->setText(steps > 1 ? tr("Undo this and all since (%n step(s))", nullptr, steps) : tr("Undo this step"));
}

void HistoryPanel::undoToChoice() {
    const qint64 group = m_view->chosenGroup();
    if (!m_workspace.readyToUndo())
        return;
    m_workspace.attempt([&] {
        Database& database = m_workspace.database();
        const int steps = stepsBackTo(database, group);
        if (steps > 1 && !ask::confirm(this, tr("History"), tr("%n step(s) will be undone. You can redo them afterwards.", nullptr, steps), tr("Undo")))
            return;
        History history(database);
        while (stepsBackTo(database, group) > 0)
            if (!history.undo())
                break;
    });
}

} // namespace khue
