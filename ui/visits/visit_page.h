// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/visits/visit.h"
#include "ui/widgets/record_page.h"

namespace khue {

class CostCard;
class DocumentCard;
class ItineraryCard;
class LinkRows;
class TaskCard;

/// One visit: its form, itinerary and costs, beside them the checklist, what clashes, documents.
class VisitPage : public RecordPage {
    Q_OBJECT
public:
    explicit VisitPage(Workspace& workspace);
    void setRecord(qint64 id) override;

    TaskCard* tasks() const { return m_tasks; }
    /// Takes the visit to its next state, where it can.
    void goOn();

protected:
    RowValues newValues() const override;
    QString newTitle() const override;
    void showRecord(qint64 id) override;
    void retranslate() override;

private:
    void afterSave();
    void showState(const Visit& visit);
    void showClashes(const Visit& visit);
    void print(const char* report);

    ItineraryCard* m_itinerary;
    CostCard* m_costs;
    TaskCard* m_tasks;
    DocumentCard* m_documents;
    Card* m_clashCard;
    LinkRows* m_clashes;
    QPushButton *m_print, *m_next;
    QList<QAction*> m_papers;
    // The days as they were shown last: open tasks move with them.
    qint64 m_shown = 0;
    QDate m_start, m_end;
};

} // namespace khue
