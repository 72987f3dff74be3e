// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/rubric.h"
#include "app/progress/run_grid.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/fields.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace khue {

class RelatedRecords;

/// The criteria of an assignment and, for the one chosen, its levels with their points.
class RubricEditor : public QDialog {
    Q_OBJECT
public:
    RubricEditor(Workspace& workspace, Id<Assessment> assessment, QWidget* parent);
    RelatedRecords* criteria() const { return m_criteria; }
    RelatedRecords* levels() const { return m_levels; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showLevels();
    void showSum();
    Workspace& m_workspace;
    Id<Assessment> m_assessment;
    RelatedRecords *m_criteria, *m_levels;
    QLabel* m_sum;
};

/// Judges one trainee after the other by a rubric: a level for each criterion, which give the score.
class RubricDialog : public QDialog {
    Q_OBJECT
public:
    /// Begins with the trainee in that row of the grid.
    RubricDialog(Workspace& workspace, RunGrid grid, Id<Assessment> assessment, int row, QWidget* parent);
    QComboBox* levelBox(int criterion) const { return m_boxes[criterion]; }
    QLabel* total() const { return m_total; }
    FieldWidget* reason() const { return m_reason; }
    int row() const { return m_row; }
    /// Stores what is chosen; false where something is wrong.
    bool save();
    /// Saves and goes on to the trainee so many rows further.
    void go(int by);

private:
    void showTrainee();
    void showTotal();
    std::vector<RubricChoice> choices() const;
    Workspace& m_workspace;
    const RunGrid m_grid; ///< as it was when the dialog opened: the tab behind it reads anew
    Rubric m_rubric;
    int m_row;
    std::optional<double> m_before; ///< the score that is there
    std::vector<RubricChoice> m_shown;
    QLabel *m_name, *m_total, *m_message;
    QList<QComboBox*> m_boxes;
    QList<QLineEdit*> m_notes;
    TextField* m_reason;
    QLabel* m_reasonLabel;
    QPushButton *m_previous, *m_next;
};

} // namespace khue
