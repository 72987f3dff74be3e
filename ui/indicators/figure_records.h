// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/sheet_writer.h"
#include "ui/indicators/figure_rows.h"

#include <QtCore/QAbstractTableModel>

namespace khue {

/// What stands behind a figure: the records of its measure, or the values entered by hand with their evidence.
struct FigureData {
    std::vector<MeasureRecord> records;
    std::vector<std::vector<GroupFigure>> groups; ///< by each breakdown of the measure
};
FigureData loadFigure(Database& database, const FigureRow& row);

/// Those records as a table.
class FigureRecordsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setRecords(std::vector<MeasureRecord> records, const Measure* measure, int decimals);
    /// Only those of one group; -1 shows all.
    void setOnly(int breakdown, const QString& group);
    bool isNarrowed() const { return m_breakdown >= 0; }
    const MeasureRecord& at(int row) const { return m_records[m_rows[size_t(row)]]; }
    int all() const { return int(m_records.size()); }
    SheetTable sheet(const QString& name) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class Shown { Title, Note, Day, Amount, Group };
    struct Column {
        Shown shown;
        int breakdown = -1;
    };
    QString text(const MeasureRecord& record, const Column& column) const;
    void narrow();

    std::vector<MeasureRecord> m_records;
    std::vector<size_t> m_rows;
    std::vector<Column> m_columns;
    const Measure* m_measure = nullptr;
    int m_decimals = 0;
    int m_breakdown = -1;
    QString m_group;
};

} // namespace khue
