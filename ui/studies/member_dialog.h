// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study_member.h"
#include "ui/widgets/field_dialog.h"

class QLabel;
class QPushButton;

namespace khue {

/// A delegation: who does what where from when to when, signed by whom. Says how the person's training stands while it
/// is filled in.
class MemberDialog : public FieldDialog {
    Q_OBJECT
public:
    /// A new delegation, or the one with that id.
    MemberDialog(Workspace& workspace, Id<Study> study, Id<StudyMember> member, QWidget* parent);
    QString trainingWords() const;
    /// Fills in today and the principal investigator of the site.
    void sign();

private:
    StudyMember shown() const;
    void showTraining();
    QLabel* m_training;
    QPushButton* m_sign;
};

} // namespace khue
