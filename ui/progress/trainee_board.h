// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/courses/run_tab.h"
#include "ui/progress/trainee_board_model.h"

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace khue {

class EditQueue;
class EmptyState;
class ListView;
class SearchField;

/// How the trainees of a run stand: a row a trainee, a chip a step, and in words why. Read off the window's thread.
class TraineeBoard : public RunTab {
    Q_OBJECT
public:
    explicit TraineeBoard(Workspace& workspace);
    ~TraineeBoard() override;
    void setRun(Id<CourseRun> run) override;
    void reload() override;
    bool isLoading() const { return m_loading; }

    TraineeBoardModel* model() { return &m_model; }
    ListView* view() const { return m_view; }
    SearchField* searchField() const { return m_search; }
    QComboBox* verdictFilter() const { return m_verdict; }

    // Upon the chosen rows, as one step each.
    void setFeedbackGiven();
    void recordChosen();
    void addNote();
    /// Asks for a session and a mark, or for an assessment and the points.
    void enterAttendance();
    void enterScore();
    /// Certificates of those chosen who can have one.
    void issueCertificates();
    /// The rules of the run in words.
    void showRules();

signals:
    /// A board was read and is shown.
    void loaded();

protected:
    void retranslate() override;

private:
    QList<qint64> chosen() const;
    void showBoard(quint64 request, BoardData board);
    void showFilter();
    void applyFilter();
    void showReasons();

    TraineeBoardModel m_model;
    std::unique_ptr<EditQueue> m_reader;
    quint64 m_request = 0;
    bool m_loading = false;
    SearchField* m_search;
    QComboBox* m_verdict;
    QPushButton *m_rules, *m_step;
    QList<QAction*> m_steps; ///< attendance, score, feedback, note, results, certificates
    ListView* m_view;
    QLabel* m_reasons;
    EmptyState* m_empty;
};

} // namespace khue
