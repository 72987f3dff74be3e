// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/list_page.h"
#include "ui/widgets/record_page.h"

namespace khue {

class RelatedRecords;

/// The templates of approvals, one or more a kind of study, and the time limits.
class ApprovalTemplateListPage : public ListPage {
    Q_OBJECT
public:
    explicit ApprovalTemplateListPage(Workspace& workspace);
    QString title() const override;

protected:
    void retranslate() override;

private:
    static ListSpecification specification();
    QPushButton* m_limits;
};

/// One template with its steps.
class ApprovalTemplatePage : public RecordPage {
    Q_OBJECT
public:
    explicit ApprovalTemplatePage(Workspace& workspace);
    RelatedRecords* items() const { return m_items; }

protected:
    RowValues newValues() const override;
    QString newTitle() const override;
    void showRecord(qint64 id) override;

private:
    RelatedRecords* m_items;
};

} // namespace khue
