// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/list_page.h"
#include "ui/widgets/record_page.h"

namespace khue {

class DocumentCard;
class LinkRows;
class MeetingAttendanceCard;
class RelatedRecords;
class TaskCard;

class MeetingListPage : public ListPage {
    Q_OBJECT
public:
    explicit MeetingListPage(Workspace& workspace);
    QString title() const override;

protected:
    void retranslate() override;

private:
    static ListSpecification specification();
    QPushButton* m_actions;
};

/// A meeting: agenda with minutes, attendance, decisions, actions, and what earlier meetings left open.
class MeetingPage : public RecordPage {
    Q_OBJECT
public:
    explicit MeetingPage(Workspace& workspace);
    MeetingAttendanceCard* attendance() const { return m_attendance; }
    TaskCard* actions() const { return m_actions; }

protected:
    RowValues newValues() const override;
    QString newTitle() const override;
    void showRecord(qint64 id) override;
    void retranslate() override;

private:
    void showCarried(qint64 id);
    QPushButton* m_minutes;
    RelatedRecords *m_agenda, *m_decisions;
    TaskCard* m_actions;
    MeetingAttendanceCard* m_attendance;
    Card* m_carriedCard;
    LinkRows* m_carried;
    DocumentCard* m_documents;
};

} // namespace khue
