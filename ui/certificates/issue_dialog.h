// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/certificates/issue.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/fields.h"

#include <QtWidgets/QDialog>

class QLabel;

namespace khue {

class CertificateView;

/// Template and dates of the certificates that are about to be issued, with a picture of the first of them.
class IssueDialog : public QDialog {
    Q_OBJECT
public:
    IssueDialog(Workspace& workspace, Id<CourseRun> run, const QList<Id<Enrolment>>& enrolments, QWidget* parent);

    ChoiceField* templates() const { return m_template; }
    DateField* issuedOn() const { return m_issued; }
    DateField* validUntil() const { return m_until; }
    IssueRequest request() const;
    /// Issues, off the window's thread, with progress and Cancel. After the dialog was accepted.
    void start();
    void accept() override;

private:
    void showPreview();
    Workspace& m_workspace;
    Id<CourseRun> m_run;
    QList<Id<Enrolment>> m_enrolments;
    ChoiceField* m_template;
    DateField *m_issued, *m_until;
    CertificateView* m_view;
    QLabel* m_message;
};

} // namespace khue
