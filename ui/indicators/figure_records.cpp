// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/figure_records.h"

#include "app/store/edit.h"
#include "app/store/language.h"
#include "ui/widgets/record_list_model.h"

#include <QtCore/QCoreApplication>

namespace khue {

FigureData loadFigure(Database& database, const FigureRow& row) {
    FigureData data;
    if (row.measure) {
        data.records = measureRecords(database, *row.measure, row.days, row.filter);
        const MeasureFigures figures(database, *row.measure);
        for (size_t i = 0; i < row.measure->breakdowns.size(); ++i)
            data.groups.push_back(figures.groups(int(i), row.days, row.filter));
        return data;
    }
    for (const IndicatorValue& value : loadAll<IndicatorValue>(database, QStringLiteral("indicator_id = ? ORDER BY measured_on"), Id<Indicator>{row.indicator})) {
        MeasureRecord record;
        record.table = QStringLiteral("indicator_value");
        record.id = value.id.value;
        record.title = value.evidence.isEmpty() ? QCoreApplication::translate("khue::Indicators", "No evidence given") : value.evidence;
        record.note = value.note;
        record.day = QDate(value.measured_on.year, value.measured_on.month ? value.measured_on.month : 12, value.measured_on.day ? value.measured_on.day : value.measured_on.month ? 1 : 31);
        record.amount = value.value;
        data.records.push_back(std::move(record));
    }
    return data;
}

void FigureRecordsModel::setRecords(std::vector<MeasureRecord> records, const Measure* measure, int decimals) {
    beginResetModel();
    m_records = std::move(records);
    m_measure = measure;
    m_decimals = decimals;
    m_breakdown = -1;
    m_columns = {{Shown::Title}, {Shown::Note}, {Shown::Day}};
    if (!measure || measure->reckoning != Reckoning::Count)
        m_columns.insert(m_columns.begin() + 1, {Shown::Amount});
    for (size_t i = 0; measure && i < measure->breakdowns.size(); ++i)
        m_columns.push_back({Shown::Group, int(i)});
    narrow();
    endResetModel();
}

void FigureRecordsModel::setOnly(int breakdown, const QString& group) {
    beginResetModel();
    m_breakdown = breakdown;
    m_group = group;
    narrow();
    endResetModel();
}

void FigureRecordsModel::narrow() {
    m_rows.clear();
    for (size_t i = 0; i < m_records.size(); ++i)
        if (m_breakdown < 0 || m_records[i].groups.value(m_breakdown) == m_group)
            m_rows.push_back(i);
}

int FigureRecordsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FigureRecordsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString FigureRecordsModel::text(const MeasureRecord& record, const Column& column) const {
    switch (column.shown) {
    case Shown::Title:
        return record.title;
    case Shown::Note:
        return record.note;
    case Shown::Day:
        return shownDate(record.day);
    case Shown::Amount:
        if (m_measure && m_measure->reckoning == Reckoning::Share)
            return record.amount > 0 ? tr("Counts") : tr("Does not");
        return shownFigure(record.amount, std::max(m_decimals, m_measure && m_measure->reckoning == Reckoning::Mean ? 3 : 1));
    case Shown::Group:
        return m_measure->breakdowns[size_t(column.breakdown)]->shownGroup(record.groups.value(column.breakdown));
    }
    return {};
}

QVariant FigureRecordsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Column& column = m_columns[size_t(index.column())];
    const MeasureRecord& record = at(index.row());
    if (role == RecordListModel::IdRole)
        return record.id;
    if (role == RecordListModel::StrongRole)
        return column.shown == Shown::Title;
    if (role == RecordListModel::ChipRole && column.shown == Shown::Amount && m_measure && m_measure->reckoning == Reckoning::Share)
        return int(record.amount > 0 ? State::Good : State::Neutral);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.shown == Shown::Amount || column.shown == Shown::Day ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(record, column);
    return {};
}

QVariant FigureRecordsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= int(m_columns.size()))
        return {};
    const Column& column = m_columns[size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.shown == Shown::Amount || column.shown == Shown::Day ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (column.shown) {
    case Shown::Title:
        return m_measure ? tr("Record") : tr("Evidence");
    case Shown::Note:
        return tr("About it");
    case Shown::Day:
        return tr("Date");
    case Shown::Amount:
        return m_measure && m_measure->reckoning == Reckoning::Share ? tr("In the share") : tr("Amount");
    case Shown::Group:
        return m_measure->breakdowns[size_t(column.breakdown)]->label();
    }
    return {};
}

SheetTable FigureRecordsModel::sheet(const QString& name) const {
    SheetTable table;
    table.name = name;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const SheetColumn::Kind kind = m_columns[i].shown == Shown::Day ? SheetColumn::Kind::Date : m_columns[i].shown == Shown::Amount ? SheetColumn::Kind::Number : SheetColumn::Kind::Text;
        table.columns.append({headerData(int(i), Qt::Horizontal).toString(), kind});
    }
    for (int row = 0; row < rowCount(); ++row) {
        QVariantList cells;
        for (const Column& column : m_columns)
            cells.append(column.shown == Shown::Day      ? QVariant(at(row).day)
                         : column.shown == Shown::Amount ? QVariant(at(row).amount)
                                                         : QVariant(text(at(row), column)));
        table.rows.append(cells);
    }
    return table;
}

} // namespace khue
