// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/score_revision.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/fields.h"

#include <QtWidgets/QDialog>

class QTreeWidget;

namespace khue {

/// How one score came about (when, who, from what to what, why), and another in its place.
class RegradeDialog : public QDialog {
    Q_OBJECT
public:
    RegradeDialog(Workspace& workspace, Id<Assessment> assessment, Id<Enrolment> enrolment, QWidget* parent);
    QTreeWidget* steps() const { return m_steps; }
    TextField* points() const { return m_points; }
    TextField* reason() const { return m_reason; }
    /// Gives the score that is typed; false where something is wrong.
    bool regradeNow();

private:
    void showSteps();
    Workspace& m_workspace;
    Id<Assessment> m_assessment;
    Id<Enrolment> m_enrolment;
    QTreeWidget* m_steps;
    TextField *m_points, *m_reason;
};

} // namespace khue
