// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QtWidgets/QToolButton>

#include <functional>

namespace khue {

/// The bookmark beside the filters of a page: its saved filters to choose from, to keep what is chosen now under a
/// name (an existing name is replaced), and to remove one.
class SavedFilterButton : public QToolButton {
    Q_OBJECT
public:
    struct Filters {
        std::function<QString()> page;       ///< whose filters they are
        std::function<QString()> conditions; ///< what is chosen now; empty: nothing to keep
        std::function<void(const QString& conditions)> choose;
    };
    SavedFilterButton(Workspace& workspace, Filters filters, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();
    void keep();

    Workspace& m_workspace;
    const Filters m_filters;
};

} // namespace khue
