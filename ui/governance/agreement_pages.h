// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/list_page.h"
#include "ui/widgets/record_page.h"

namespace khue {

class DocumentCard;
class LinkRows;
class RelatedRecords;

class AgreementListPage : public ListPage {
    Q_OBJECT
public:
    explicit AgreementListPage(Workspace& workspace);
    QString title() const override;

private:
    static ListSpecification specification();
};

class AgreementPage : public RecordPage {
    Q_OBJECT
public:
    explicit AgreementPage(Workspace& workspace);
    /// Makes the draft of a renewal and opens it.
    void renew();

protected:
    RowValues newValues() const override;
    QString newTitle() const override;
    void showRecord(qint64 id) override;
    void retranslate() override;

private:
    void showNotice(qint64 id);
    QPushButton* m_renew;
    QLabel* m_notice;
    RelatedRecords* m_parties;
    Card* m_chainCard;
    LinkRows* m_chain;
    DocumentCard* m_documents;
};

} // namespace khue
