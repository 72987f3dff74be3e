// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/attendance_totals.h"
#include "ui/widgets/style.h"

#include <QtCore/QAbstractTableModel>

namespace khue {

/// Trainees down, sessions across; first the name, last the attendance, the scores and how the trainee stands.
class AttendanceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Where the trainees and sessions are the same as before, the cells change in place.
    void setGrid(RunGrid grid);
    const RunGrid& grid() const { return m_grid; }

    int firstSession() const { return 2; }
    int sessionOf(int column) const; ///< -1 where the column is none
    int attendanceColumn() const { return firstSession() + int(m_grid.sessions.size()); }
    int scoreColumn() const { return attendanceColumn() + 1; }
    int stateColumn() const { return attendanceColumn() + 2; }

    const AttendanceTotals& totals() const { return m_totals; }
    std::optional<AttendanceMark> markAt(const QModelIndex& cell) const; ///< empty where the column is no session too

    /// Changes the cells at once, for the eye, with the sums that hang on them; returns those that differ, to be
    /// written.
    QList<MarkCell> mark(const QModelIndexList& cells, std::optional<AttendanceMark> mark);

    QString markText(std::optional<AttendanceMark> mark) const; ///< ✓ ◐ P ✗
    State stateOf(int row) const;
    QString stateText(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString attendanceText(size_t row) const;
    QString sessionTip(size_t session) const;

    RunGrid m_grid;
    AttendanceTotals m_totals;
};

} // namespace khue
