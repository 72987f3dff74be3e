// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/list_page.h"
#include "ui/widgets/record_page.h"

namespace khue {

class LinkRows;
class RelatedRecords;
class SectorBar;

class CommitteeListPage : public ListPage {
    Q_OBJECT
public:
    explicit CommitteeListPage(Workspace& workspace);
    QString title() const override;
    void reload() override;
    /// Asks for the share that no sector should exceed.
    void editRule();

protected:
    void retranslate() override;

private:
    ListSpecification specification() const;
    QPushButton* m_rule;
};

class CommitteePage : public RecordPage {
    Q_OBJECT
public:
    explicit CommitteePage(Workspace& workspace);
    QString verdict() const { return m_verdict->text(); }

protected:
    RowValues newValues() const override;
    QString newTitle() const override;
    void showRecord(qint64 id) override;
    void retranslate() override;

private:
    void showBalance();
    void newMeeting();
    QPushButton* m_newMeeting;
    RelatedRecords* m_members;
    Card *m_balanceCard, *m_meetingsCard;
    SectorBar* m_bar;
    QLabel* m_verdict;
    LinkRows* m_meetings;
};

} // namespace khue
