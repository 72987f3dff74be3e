// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduling/run_plan.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QTextEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace khue {

/// A draft beside the present timetable: each change with where the session is now, where it would be, why, and what
/// that costs; and the sessions that find no place. Changes are ticked to be taken.
class PlanDraftView : public QWidget {
    Q_OBJECT
public:
    explicit PlanDraftView(QWidget* parent = nullptr);

    void show(const PlanDraft& draft);
    const PlanDraft& draft() const { return m_draft; }
    /// The sessions whose change is ticked.
    QSet<qint64> ticked() const;
    void setTicked(qint64 session, bool ticked);
    /// What is said of the row that is chosen.
    QString explanation() const;
    QTreeWidget* rows() const { return m_rows; }

signals:
    void tickedChanged();

private:
    void tickAll(bool ticked);
    void explain(const QTreeWidgetItem* item);

    PlanDraft m_draft;
    QLabel* m_summary;
    QLabel* m_burden;
    QTreeWidget* m_rows;
    QTextEdit* m_explanation;
    QPushButton *m_all, *m_none;
};

/// «Viet Nam 2 h 30 · Oxford 45 min»: minutes outside office hours on both sides.
QString shownBurden(const Burden& burden);

} // namespace khue
