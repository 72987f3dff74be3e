// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduling/run_plan.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace khue {

class DateField;

/// What a draft is to plan: which sessions of which runs may be moved, on which days, between which hours.
class PlanScope : public QWidget {
    Q_OBJECT
public:
    /// `runs` are ticked at first; all that go on or are to come can be.
    PlanScope(Workspace& workspace, const QList<qint64>& runs, QWidget* parent = nullptr);

    /// All of the request but its weights and its seed; the days are invalid where they are not understood.
    PlanRequest request() const;
    /// Ticks a session or not: whether it may be moved.
    void setMovable(qint64 session, bool movable);
    void setDays(QDate first, QDate last);
    void setSeconds(int seconds);
    QTreeWidget* tree() const { return m_tree; }

signals:
    void changed();

private:
    void addRuns(const QList<qint64>& ticked);
    void fillRun(QTreeWidgetItem* run);
    void proposeDays();

    Workspace& m_workspace;
    QTreeWidget* m_tree;
    DateField *m_first, *m_last;
    QTimeEdit *m_earliest, *m_latest;
    QCheckBox *m_weekends, *m_keepOrder, *m_onlyUnscheduled;
    QLineEdit* m_equipment;
    QSpinBox* m_seconds;
    bool m_ownDays = false; ///< the user has chosen the days
    bool m_filling = false;
};

} // namespace khue
