// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduling/run_plan.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace khue {

class LongTask;
class PlanDraftView;
class PlanScope;
class PlanWishes;

/// The planner: what may be moved and what is wished; the search with the best so far, which can be stopped and kept;
/// the draft, taken whole or in part as one step of the history.
class PlanDialog : public QDialog {
    Q_OBJECT
public:
    enum Stage { Wishes, Search, Draft };
    /// `runs`: ticked at first.
    PlanDialog(Workspace& workspace, const QList<qint64>& runs, QWidget* parent = nullptr);
    /// Ends a search that goes on.
    ~PlanDialog() override;

    Stage stage() const;
    PlanScope* scope() const { return m_scope; }
    PlanWishes* wishes() const { return m_wishes; }
    PlanDraftView* draft() const { return m_draft; }
    /// The best timetable that the search has told of.
    const PlanState& best() const { return m_best; }
    /// Bounds the search by its steps instead of the time, so that it always comes out the same; 0: by the time.
    void setIterations(qint64 iterations) { m_iterations = iterations; }
    /// What is wrong with the wishes, as shown; empty where they can be planned.
    QString fault() const;

    void search();
    void stopAndKeep();
    void cancelSearch();
    /// Writes the ticked changes and closes. False where that did not go.
    bool take();

    void reject() override;

signals:
    /// The search has ended; the draft is shown where it was not cancelled.
    void searched();

private:
    QWidget* makeSearchPage();
    void enter(Stage stage);
    void showFault();
    void showBest(const PlanState& state);
    void searchEnded(const PlanDraft& draft);

    Workspace& m_workspace;
    PlanState m_best;
    LongTask* m_task = nullptr;
    bool m_discard = false; ///< the search was cancelled
    quint64 m_seed = 1;
    qint64 m_iterations = 0;

    QStackedWidget* m_stages;
    QTabWidget* m_settings;
    PlanScope* m_scope;
    PlanWishes* m_wishes;
    QProgressBar* m_progress;
    QLabel *m_state, *m_message;
    PlanDraftView* m_draft;
    QPushButton *m_close, *m_back, *m_again, *m_next;
};

} // namespace khue
