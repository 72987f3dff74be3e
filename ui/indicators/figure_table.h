// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/figure_rows.h"

#include <QtCore/QAbstractTableModel>
#include <QtWidgets/QTableView>

namespace khue {

/// Figures as a table. Headings are rows that cannot be chosen.
class FigureTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Scope, Unit, Value, Previous, Target, Baseline, Trend, IndicatorStanding, ColumnCount };
    enum { TrendRole = Qt::UserRole + 40, HeadingRole, ChipRole };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<FigureRow> rows, int year);
    const FigureRow& at(int row) const { return m_rows[size_t(row)]; }
    /// The row of an indicator, or of a measure shown by itself; -1 where there is none.
    int rowOf(qint64 indicator, const Measure* measure) const;
    void retranslate() { emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QVariantList trend(const FigureRow& row) const;
    std::vector<FigureRow> m_rows;
    int m_year = 0;
};

/// Shows them: headings over the whole width, a line for the last years, the state as a chip.
class FigureTable : public QTableView {
    Q_OBJECT
public:
    explicit FigureTable(QWidget* parent = nullptr);
    FigureTableModel* figures() { return &m_model; }
    void setRows(std::vector<FigureRow> rows, int year);
    /// Which columns a results framework has, or figures by themselves.
    void showFramework(bool framework);
    void chooseRow(int row);
    int chosenRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

signals:
    void rowChosen(int row);
    /// Double click or Enter.
    void openAsked(int row);
    /// A click on the figure itself.
    void figureAsked(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void fitColumns();
    FigureTableModel m_model;
};

} // namespace khue
