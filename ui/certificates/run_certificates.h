// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/certificates/eligibility.h"
#include "ui/courses/run_tab.h"
#include "ui/widgets/basics.h"

class QTreeWidget;

namespace khue {

/// The certificates of a run: who holds one, who can be given one, and who cannot and why.
class RunCertificates : public RunTab {
    Q_OBJECT
public:
    explicit RunCertificates(Workspace& workspace);
    void reload() override;

    QTreeWidget* list() const { return m_list; }
    /// Asks for template and dates, and issues to those chosen, or to everybody eligible.
    void issue();
    /// The certificates of the chosen rows; all of the run where none is chosen.
    QList<Id<Certificate>> chosenCertificates() const;

protected:
    void retranslate() override;

private:
    QList<Id<Enrolment>> chosenEligible() const;
    void showButtons();

    RunEligibility m_eligibility;
    QPushButton *m_issue, *m_save, *m_print, *m_reissue, *m_revoke;
    QLabel* m_summary;
    QFrame* m_banner;
    QLabel* m_problems;
    QTreeWidget* m_list;
};

} // namespace khue
