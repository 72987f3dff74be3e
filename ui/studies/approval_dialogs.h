// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/approval_template.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/field_dialog.h"

#include <QtWidgets/QDialog>


namespace khue {

class BoolField;
class NumberField;
class TextField;

/// One step of a study's chain of approvals.
class ApprovalDialog : public FieldDialog {
    Q_OBJECT
public:
    /// The approval with that id, or a new one of the study.
    ApprovalDialog(Workspace& workspace, Id<Study> study, Id<Approval> approval, QWidget* parent);

protected:
    QList<Problem> write() override;

private:
    void proposeEnd();
};

/// How long each kind of approval takes and holds, and when its end is warned of: settings of the programme.
class ApprovalLimitsDialog : public QDialog {
    Q_OBJECT
public:
    ApprovalLimitsDialog(Workspace& workspace, QWidget* parent);
    /// Saves; false where something is wrong.
    bool save();
    void accept() override;
    TextField* warningDays() const { return m_warning; }
    NumberField* days(ApprovalKind kind) const { return m_lines[size_t(kind)].days; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Line {
        ApprovalLimit limit;
        NumberField* days;
        BoolField* working;
        NumberField* validity;
    };
    Workspace& m_workspace;
    std::vector<Line> m_lines;
    TextField* m_warning;
};

} // namespace khue
