// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QtWidgets/QDialog>

namespace khue {

class LinkRows;

/// The criteria by which priorities are scored: seen, changed, added, removed.
class CriteriaDialog : public QDialog {
    Q_OBJECT
public:
    explicit CriteriaDialog(Workspace& workspace, QWidget* parent);
    /// Opens one in a dialog of its own; 0 for a new one.
    void edit(qint64 criterion);

private:
    void reload();
    Workspace& m_workspace;
    LinkRows* m_rows;
};

} // namespace khue
