// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/approval_chain.h"
#include "app/studies/approval_template.h"
#include "ui/studies/study_tab.h"

#include <QtCore/QHash>

class QLabel;
class QMenu;
class QPushButton;

namespace khue {

class DocumentCard;
class RelatedRecords;
struct RelatedSpecification;

/// The study's chain of approvals: what is submitted, decided, in force, and what expires.
class StudyApprovalsTab : public StudyTab {
    Q_OBJECT
public:
    explicit StudyApprovalsTab(Workspace& workspace);
    void reload() override;
    void showPart(const QString& table, qint64 id) override;
    RelatedRecords* chain() const { return m_chain; }

    /// What the buttons do: adds a template's steps; begins the renewal of the chosen approval.
    void apply(Id<ApprovalTemplate> source);
    void renew();

protected:
    void retranslate() override;

private:
    RelatedSpecification specification();
    void showChain();
    void showChosen();
    void fillTemplates();

    QHash<qint64, ApprovalStep> m_steps;
    QLabel* m_summary;
    QPushButton *m_template, *m_renew;
    QMenu* m_templates;
    RelatedRecords* m_chain;
    QLabel* m_conditions; ///< of the chosen approval
    DocumentCard* m_documents;
};

} // namespace khue
