// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/run_grid.h"
#include "ui/courses/run_tab.h"
#include "app/progress/score_paste.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSet>
#include <QtWidgets/QTableView>

class QAction;
class QLabel;
class QPushButton;

namespace khue {

class EmptyState;

/// Trainees down, assessments across; last the weighted total, where assessments have weights.
class ScoreModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ScoreModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setGrid(RunGrid grid);
    const RunGrid& grid() const { return m_grid; }
    int assessmentOf(int column) const; ///< -1 where the column is none
    int totalColumn() const;            ///< -1 where no assessment has a weight
    /// Which scores were changed after they had been given: they bear a mark.
    void setRevised(const QSet<QPair<qint64, qint64>>& cells); ///< assessment, enrolment
    /// Empties the cells, as one step.
    void clear(const QModelIndexList& cells);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void scored(const QList<khue::ScoreCell>& cells);
    /// What was typed is not possible; the cell keeps what it had.
    void refused(const QString& why);

private:
    void showChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight);

    RunGrid m_grid;
    QSet<QPair<qint64, qint64>> m_revised;
};

/// A run's assessments and scores: typed like in a spreadsheet, or pasted from one.
class ScoreGrid : public RunTab {
    Q_OBJECT
public:
    explicit ScoreGrid(Workspace& workspace);
    void reload() override;
    ScoreModel* model() { return &m_model; }
    QTableView* view() const { return m_view; }
    /// Shows what a pasted column would set and, when the user agrees, sets it in one step.
    void paste(const QString& clipboard);
    bool editAssessment(Id<Assessment> assessment);
    bool removeAssessment(Id<Assessment> assessment);
    /// Takes in the answers of a test (.csv, .xlsx, .ods) for the assessment of the current column.
    void importAnswers();
    /// The rubric of that assessment; a trainee judged by it; how the current score came about.
    void editRubric();
    void assessByRubric();
    void showHistory();

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void write(const QList<ScoreCell>& cells);
    void showProblem(const QString& problem);
    void fitColumns();
    void goDown();
    bool isTyping() const;
    Id<Assessment> currentAssessment() const;
    void showActions();

    ScoreModel m_model;
    QPushButton *m_add, *m_edit, *m_remove, *m_paste, *m_more;
    QAction *m_import, *m_rubric, *m_assess, *m_history;
    QLabel *m_problem, *m_keys;
    QTableView* m_view;
    EmptyState* m_empty;
    bool m_missed = false; ///< something changed while a score was being typed
};

} // namespace khue
