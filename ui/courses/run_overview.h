// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/courses/run_tab.h"
#include "ui/widgets/record_form.h"

namespace khue {

class AvailabilityCard;
class Card;
class DocumentCard;
class Figure;
class LinkRows;
class TaskCard;

/// The run's figures, its next sessions, and the form of its fields.
class RunOverview : public RunTab {
    Q_OBJECT
public:
    explicit RunOverview(Workspace& workspace);
    void reload() override;
    RecordForm* form() const { return m_form; }

protected:
    void retranslate() override;

private:
    void showFigures();
    void showSessions();
    Figure *m_attendance, *m_tests, *m_standing, *m_seats;
    QWidget* m_figures;
    RecordForm* m_form;
    Card* m_sessionsCard;
    LinkRows* m_sessions;
    AvailabilityCard* m_blocked;
    TaskCard* m_tasks;
    DocumentCard* m_documents;
};

} // namespace khue
