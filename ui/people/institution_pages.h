// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/list_page.h"
#include "ui/widgets/record_page.h"

namespace khue {

class DocumentCard;
class LinkRows;
class TaskCard;

class InstitutionListPage : public ListPage {
    Q_OBJECT
public:
    explicit InstitutionListPage(Workspace& workspace);
    QString title() const override;

private:
    static ListSpecification specification();
};

class InstitutionPage : public RecordPage {
    Q_OBJECT
public:
    explicit InstitutionPage(Workspace& workspace);

protected:
    RowValues newValues() const override;
    QString newTitle() const override;
    void showRecord(qint64 id) override;
    void retranslate() override;

private:
    Card* m_peopleCard;
    LinkRows* m_people;
    TaskCard* m_tasks;
    DocumentCard* m_documents;
};

} // namespace khue
