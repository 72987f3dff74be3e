// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/list_page.h"
#include "ui/widgets/record_page.h"

namespace khue {

class LinkRows;
class RelatedRecords;

/// What all studies brought forth.
class OutputListPage : public ListPage {
    Q_OBJECT
public:
    explicit OutputListPage(Workspace& workspace);
    QString title() const override;

protected:
    void retranslate() override;

private:
    static ListSpecification specification();
    QPushButton* m_report;
};

/// One output with its authors, what it rests on and what rests on it.
class OutputPage : public RecordPage {
    Q_OBJECT
public:
    explicit OutputPage(Workspace& workspace);
    void showPart(const QString& table, qint64 id) override;
    RelatedRecords* authors() const { return m_authors; }
    RelatedRecords* cited() const { return m_cited; }

protected:
    RowValues newValues() const override;
    QString newTitle() const override;
    void showRecord(qint64 id) override;
    void retranslate() override;

private:
    RelatedRecords *m_authors, *m_cited;
    Card *m_citedByCard, *m_studyCard;
    LinkRows *m_citedBy, *m_study;
};

} // namespace khue
