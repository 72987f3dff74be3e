// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/competencies/competency_profile.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace khue {

class ChartView;
class EmptyState;

/// Where the trainees of a run, or all of them, fall short of the targets: the mean level beside the target, and who is
/// below it. A person is opened by double click or Enter.
class CompetencyGaps : public QWidget {
    Q_OBJECT
public:
    explicit CompetencyGaps(Workspace& workspace, QWidget* parent = nullptr);
    void reload();
    QComboBox* group() const { return m_group; }
    QTreeWidget* tree() const { return m_tree; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillGroups();
    void showGaps();
    Workspace& m_workspace;
    QComboBox* m_group;
    QLabel* m_told;
    ChartView* m_chart;
    QTreeWidget* m_tree;
    EmptyState* m_empty;
};

} // namespace khue
