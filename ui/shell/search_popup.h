// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QtWidgets/QFrame>

class QAction;
class QLineEdit;
class QListWidget;

namespace khue {

/// One field for everything: typed words find commands, pages and records. The results hang below it.
class SearchPopup : public QFrame {
    Q_OBJECT
public:
    /// `commands` are read each time something is typed; `field` is where it is typed.
    SearchPopup(Workspace& workspace, QLineEdit* field, std::function<QList<QAction*>()> commands, QWidget* parent);
    /// How many things are offered now, for tests.
    int count() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void take(int row);
    void place();

    Workspace& m_workspace;
    QLineEdit* m_field;
    std::function<QList<QAction*>()> m_commands;
    QListWidget* m_list;
};

} // namespace khue
