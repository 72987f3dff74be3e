// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/priority_ranking.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/basics.h"

#include <QtCore/QAbstractTableModel>
#include <QtWidgets/QTableView>

namespace khue {

/// Members down, criteria across; then the member's total and whether she declared an interest.
class PriorityScoreModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit PriorityScoreModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setGrid(PriorityGrid grid);
    const PriorityGrid& grid() const { return m_grid; }
    int criterionOf(int column) const; ///< -1 where the column is none
    void setEditable(bool editable) { m_editable = editable; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// Points were typed (or emptied), a possible number or not.
    void typed(int member, int criterion, const QString& text);

private:
    PriorityGrid m_grid;
    bool m_editable = true;
};

/// A priority's scores, typed like in a spreadsheet, and what they amount to, with and without members who declared an
/// interest. On the priority's page.
class PriorityScores : public Card {
    Q_OBJECT
public:
    explicit PriorityScores(Workspace& workspace, QWidget* parent = nullptr);
    /// Of that priority; hidden where there is none.
    void setPriority(Id<Priority> priority);
    void reload();
    PriorityScoreModel* model() { return &m_model; }
    QTableView* view() const { return m_view; }
    /// What is said below the grid.
    QString summary() const { return m_summary->text(); }
    /// Asks for somebody who is not a member and gives her a row.
    void addMember();
    /// Asks for the words beside the points of the current cell.
    void editComment();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void write(int member, int criterion, const QString& text);
    void clear();
    void goDown();
    bool isTyping() const;
    void showProblem(const QString& problem);
    void fit();

    Workspace& m_workspace;
    Id<Priority> m_priority;
    QList<qint64> m_added; ///< people who were given a row and have no points yet
    PriorityScoreModel m_model;
    QToolButton *m_add, *m_comment;
    QTableView* m_view;
    QLabel *m_summary, *m_problem, *m_keys;
    bool m_missed = false; ///< something changed while points were being typed
};

} // namespace khue
