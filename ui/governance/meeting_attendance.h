// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/meeting_facts.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/basics.h"

class QStandardItemModel;
class QToolButton;

namespace khue {

class ListView;

/// Who was at a meeting, members and guests, and whether there is a quorum. On the meeting's page: 1 to 4 mark the chosen
/// people, Delete takes the mark back, Enter or a double click offers the marks.
class MeetingAttendanceCard : public Card {
    Q_OBJECT
public:
    explicit MeetingAttendanceCard(Workspace& workspace, QWidget* parent = nullptr);
    /// Of that meeting; hidden where there is none.
    void setMeeting(Id<Meeting> meeting);
    void reload();
    ListView* view() const { return m_view; }
    QString quorum() const { return m_quorum->text(); }
    /// Marks the chosen people; nothing takes their marks back.
    void mark(std::optional<MeetingMark> mark);
    void addGuest();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void offerMarks();
    Workspace& m_workspace;
    Id<Meeting> m_meeting;
    std::vector<MeetingPerson> m_people;
    QToolButton *m_all, *m_guest;
    QLabel *m_quorum, *m_keys;
    ListView* m_view;
    QStandardItemModel* m_model;
};

} // namespace khue
