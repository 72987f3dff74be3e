// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/list_page.h"
#include "ui/widgets/record_page.h"

namespace khue {

class DocumentCard;
class RelatedRecords;

class EventListPage : public ListPage {
    Q_OBJECT
public:
    explicit EventListPage(Workspace& workspace);
    QString title() const override;

private:
    static ListSpecification specification();
};

/// A workshop or another event: who organises it, speaks, takes part.
class EventPage : public RecordPage {
    Q_OBJECT
public:
    explicit EventPage(Workspace& workspace);
    /// The event in figures, as it stands below its title.
    QString counts() const;

protected:
    RowValues newValues() const override;
    QString newTitle() const override;
    void showRecord(qint64 id) override;
    void retranslate() override;

private:
    QPushButton* m_list;
    RelatedRecords *m_organisers, *m_speakers, *m_participants;
    DocumentCard* m_documents;
};

} // namespace khue
