// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/milestone.h"
#include "ui/studies/study_tab.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace khue {

class Card;
class EmptyState;
class GanttView;

/// The study's milestones as a Gantt chart that can be changed with the mouse and the keyboard.
class StudyMilestonesTab : public StudyTab {
    Q_OBJECT
public:
    explicit StudyMilestonesTab(Workspace& workspace);
    void reload() override;
    void showPart(const QString& table, qint64 id) override;
    GanttView* gantt() const { return m_gantt; }
    QCheckBox* push() const { return m_push; }

    // What the buttons and the chart do; each is one step of the history.
    void open(Id<Milestone> milestone);
    void setDays(Id<Milestone> milestone, QDate starts, QDate due);
    void reorder(Id<Milestone> milestone, int by);
    void remove(Id<Milestone> milestone);
    void takeBaseline();

protected:
    void retranslate() override;

private:
    void showPlan();
    void showSummary();
    QLabel *m_summary, *m_hint;
    QCheckBox* m_push;
    QToolButton *m_narrower, *m_wider, *m_fit, *m_today;
    QPushButton *m_baseline, *m_add;
    QStackedWidget* m_stack;
    GanttView* m_gantt;
    EmptyState* m_empty;
};

} // namespace khue
