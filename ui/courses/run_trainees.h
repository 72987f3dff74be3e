// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/enrolment.h"
#include "ui/courses/run_tab.h"

class QFrame;
class QLabel;
class QPushButton;

namespace khue {

class Card;
class LinkRows;
class RecordList;
struct ListSpecification;

/// Who takes part in a run and who waits. A free seat is offered to the next in line.
class RunTrainees : public RunTab {
    Q_OBJECT
public:
    explicit RunTrainees(Workspace& workspace);
    void setRun(Id<CourseRun> run) override;
    void reload() override;

    RecordList* list() const { return m_list; }
    /// Asks for people and enrols them; who finds no seat is put on the waiting list.
    void enrolPeople();
    void changeStates(const QList<qint64>& enrolments, EnrolmentState state);
    /// The banner with the next in line.
    QFrame* banner() const { return m_banner; }
    void promoteNext();
    void declineNext();

protected:
    void retranslate() override;

private:
    ListSpecification specification() const;
    void askState(const QList<qint64>& enrolments);
    void showBanner();
    void showWaiting();

    QPushButton* m_enrol;
    QLabel* m_seats;
    QFrame* m_banner;
    QLabel* m_bannerText;
    QPushButton *m_promote, *m_later;
    RecordList* m_list;
    Card* m_waitingCard;
    LinkRows* m_waiting;
    Id<Enrolment> m_next;
    Id<Enrolment> m_declined; ///< whom the user has said «no, later» of
};

} // namespace khue
