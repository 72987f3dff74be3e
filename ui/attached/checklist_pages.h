// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attached/checklist.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/record_page.h"

class QToolButton;

namespace khue {

class LinkRows;

/// The checklists that come back with each visit, study, meeting.
class ChecklistListPage : public ListPage {
    Q_OBJECT
public:
    explicit ChecklistListPage(Workspace& workspace);
    QString title() const override;

private:
    static ListSpecification specification();
};

/// One checklist with its items.
class ChecklistPage : public RecordPage {
    Q_OBJECT
public:
    explicit ChecklistPage(Workspace& workspace);

protected:
    RowValues newValues() const override;
    QString newTitle() const override;
    void showRecord(qint64 id) override;
    void retranslate() override;

private:
    void edit(Id<ChecklistItem> item);
    Card* m_itemsCard;
    LinkRows* m_items;
    QToolButton* m_add;
};

} // namespace khue
