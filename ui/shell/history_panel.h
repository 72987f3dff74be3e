// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace khue {

class HistoryView;

/// The sheet at the right with every step of the history, and undo back to a chosen one.
class HistoryPanel : public QFrame {
    Q_OBJECT
public:
    explicit HistoryPanel(Workspace& workspace, QWidget* parent = nullptr);
    void reload();

signals:
    void closeAsked();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void showChoice();
    void undoToChoice();

    Workspace& m_workspace;
    QLabel* m_title;
    QToolButton* m_close;
    HistoryView* m_view;
    QPushButton* m_undo;
};

} // namespace khue
