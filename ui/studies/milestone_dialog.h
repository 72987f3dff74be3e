// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/milestone_plan.h"
#include "ui/widgets/field_dialog.h"

class QListWidget;

namespace khue {

/// One milestone of a study, and what it depends on.
class MilestoneDialog : public FieldDialog {
    Q_OBJECT
public:
    /// The milestone with that id, or a new one behind the others.
    MilestoneDialog(Workspace& workspace, const MilestonePlan& plan, Id<Study> study, Id<Milestone> milestone, QWidget* parent);
    QListWidget* others() const { return m_others; }

protected:
    QList<Problem> write() override;

private:
    QListWidget* m_others;
};

} // namespace khue
