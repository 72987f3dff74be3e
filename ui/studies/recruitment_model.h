// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/recruitment.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSet>

namespace khue {

/// The months of a site down, the figures across, the sums in the last row. What is typed is kept until it agrees and is
/// written: see changed() and setProblems().
class RecruitmentModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Months without a break, those that have no figures too. `editable`: of one site.
    void setMonths(std::vector<Recruitment> months, bool editable);
    const std::vector<Recruitment>& months() const { return m_months; }

    /// Months that were typed into and are not written yet.
    std::vector<Recruitment> changed() const;
    bool hasChanged() const { return !m_changed.isEmpty(); }
    void takeAsWritten();
    /// Marks the cells that do not agree.
    void setProblems(const QList<RecruitmentProblem>& problems);

    /// Sets a block of cells from the rows and columns of a spreadsheet, its top left corner at `corner`. Cells beyond
    /// the grid are left out; nothing is set, and false returned, where one is no number.
    bool paste(const QModelIndex& corner, const QString& text);
    void clear(const QModelIndexList& cells);

    static int figureCount();
    /// The field of a column; empty for the month.
    static QString fieldOf(int column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// Something was typed, pasted or cleared.
    void edited();
    void refused(const QString& problem);

private:
    bool isTotal(int row) const { return row == int(m_months.size()); }
    void set(int row, int column, int value);
    std::vector<Recruitment> m_months;
    QSet<int> m_changed;
    QHash<QPair<QDate, QString>, QString> m_problems;
    bool m_editable = false;
};

} // namespace khue
