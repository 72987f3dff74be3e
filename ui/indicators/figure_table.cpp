// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/figure_table.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace khue {

namespace {

constexpr int lineHeight = 31, trendYears = 5;

class FigureDelegate : public QStyledItemDelegate {
public:
    explicit FigureDelegate(FigureTable* table) : QStyledItemDelegate(table), m_table(table) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QString text = index.data().toString();
        QRect inside = option.rect.adjusted(index.column() == 0 ? 14 : 8, 0, -8, 0);
        QFont font = option.font;
        if (index.data(FigureTableModel::HeadingRole).toBool()) {
            painter->fillRect(option.rect, colour(Role::Page));
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(colour(Role::Muted));
            painter->drawText(inside, Qt::AlignVCenter, text);
            return;
        }
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colour(Role::Selection));
        painter->setPen(colour(Role::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (index.column() == 0 && m_table->chosenRow() == index.row() && m_table->hasFocus())
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colour(Role::Accent));
        if (const QVariant chip = index.data(FigureTableModel::ChipRole); chip.isValid()) {
            paintChip(painter, inside, text, State(chip.toInt()));
            return;
        }
        if (index.column() == FigureTableModel::Trend) {
            paintTrend(painter, inside, index.data(FigureTableModel::TrendRole).toList());
            return;
        }
        const bool isFigure = index.column() == FigureTableModel::Value;
        if (isFigure)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(colour(isFigure ? Role::Accent : index.column() == FigureTableModel::Name ? Role::Ink : Role::Muted));
        painter->drawText(inside, index.data(Qt::TextAlignmentRole).toInt(), QFontMetrics(font).elidedText(text, Qt::ElideRight, inside.width()));
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (index.data(FigureTableModel::HeadingRole).toBool())
            return {0, lineHeight};
        if (index.column() == FigureTableModel::Trend)
            return {90, lineHeight};
        const QString text = index.data().toString();
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        return {(index.data(FigureTableModel::ChipRole).isValid() ? paintedChipWidth(option.font, text) : QFontMetrics(font).horizontalAdvance(text)) + 20, lineHeight};
    }

private:
    /// A line through the last years' values, with gaps where there are none, and a dot at the last.
    static void paintTrend(QPainter* painter, const QRect& place, const QVariantList& values) {
        double low = 0, high = 0;
        for (const QVariant& value : values) {
            low = std::min(low, value.toDouble());
            high = std::max(high, value.toDouble());
        }
        if (values.size() < 2 || high <= low)
            high = low + 1;
        const QRectF box = QRectF(place).adjusted(2, 8, -6, -8);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour(Role::Accent), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPointF last;
        bool drawn = false;
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (values[i].isNull()) {
                drawn = false;
                continue;
            }
            const QPointF at(box.left() + box.width() * double(i) / double(values.size() - 1), box.bottom() - box.height() * (values[i].toDouble() - low) / (high - low));
            if (drawn)
                painter->drawLine(last, at);
            last = at;
            drawn = true;
            if (i == values.size() - 1) {
                painter->setBrush(colour(Role::Accent));
                painter->drawEllipse(at, 2.2, 2.2);
            }
        }
        painter->restore();
    }
    FigureTable* m_table;
};

} // namespace

// ---- model ----------------------------------------------------------------------------------------------

void FigureTableModel::setRows(std::vector<FigureRow> rows, int year) {
    beginResetModel();
    m_rows = std::move(rows);
    m_year = year;
    endResetModel();
}

int FigureTableModel::rowOf(qint64 indicator, const Measure* measure) const {
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (!m_rows[i].isHeading && m_rows[i].indicator == indicator && (indicator || m_rows[i].measure == measure))
            return int(i);
    return -1;
}

int FigureTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FigureTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags FigureTableModel::flags(const QModelIndex& index) const {
    return index.isValid() && at(index.row()).isHeading ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

QVariantList FigureTableModel::trend(const FigureRow& row) const {
    QVariantList values;
    for (int year = m_year - trendYears + 1; year <= m_year; ++year) {
        const auto found = row.years.find(year);
        values.append(found != row.years.end() && found->second.value ? QVariant(*found->second.value) : QVariant());
    }
    return values;
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const FigureRow& row = at(index.row());
    const int column = index.column();
    const bool isNumber = column == Value || column == Previous || column == Target || column == Baseline;
    switch (role) {
    case HeadingRole:
        return row.isHeading;
    case TrendRole:
        return trend(row);
    case ChipRole:
        return column == IndicatorStanding && row.state ? QVariant(int(stateOf(*row.state))) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        if (row.isHeading)
            return {};
        if (column == Baseline && row.baselineYear)
            return tr("Baseline of %1").arg(row.baselineYear);
        if (column == Value && row.measure)
            return tr("Shows the records behind the figure");
        return row.definition.isEmpty() ? row.title : QString(row.title + QStringLiteral("\n") + row.definition);
    case Qt::AccessibleTextRole:
        if (column == Trend && !row.isHeading) {
            QStringList words;
            for (const auto& [year, known] : row.years)
                if (known.value && year > m_year - trendYears && year <= m_year)
                    words.append(QStringLiteral("%1: %2").arg(QString::number(year), shownFigure(known.value, row.decimals)));
            return QString(row.title + QStringLiteral(" · ") + words.join(QStringLiteral(", ")));
        }
        return {};
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (row.isHeading)
        return column == Name ? row.title : QString();
    switch (column) {
    case Name: return row.title;
    case Scope: return row.scope;
    case Unit: return row.unit;
    case Value: return row.value ? shownFigure(row.value, row.decimals) : QStringLiteral("–");
    case Previous: return shownFigure(row.previous, row.decimals);
    case Target: return shownFigure(row.target, row.decimals);
    case Baseline: return shownFigure(row.baseline, row.decimals);
    case IndicatorStanding: return row.state ? titleOf(*row.state) : QString();
    default: return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == Value || section == Previous || section == Target || section == Baseline;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Figure");
    case Scope: return tr("Capacity level");
    case Unit: return tr("Unit");
    case Value: return m_year ? QString::number(m_year) : QString();
    case Previous: return m_year ? QString::number(m_year - 1) : QString();
    case Target: return tr("Target");
    case Baseline: return tr("Baseline");
    case Trend: return tr("Last years");
    default: return tr("Standing");
    }
}

// ---- view -----------------------------------------------------------------------------------------------

FigureTable::FigureTable(QWidget* parent) : QTableView(parent), m_model(this) {
    setModel(&m_model);
    setItemDelegate(new FigureDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid() && !m_model.at(current.row()).isHeading)
            emit rowChosen(current.row());
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { emit openAsked(index.row()); });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == FigureTableModel::Value && !m_model.at(index.row()).isHeading)
            emit figureAsked(index.row());
    });
}

void FigureTable::setRows(std::vector<FigureRow> rows, int year) {
    const int scrolled = verticalScrollBar()->value();
    clearSpans();
    m_model.setRows(std::move(rows), year);
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.at(row).isHeading)
            setSpan(row, 0, 1, FigureTableModel::ColumnCount);
    fitColumns();
    verticalScrollBar()->setValue(scrolled);
}

void FigureTable::showFramework(bool framework) {
    for (const int column : {FigureTableModel::Scope, FigureTableModel::Target, FigureTableModel::Baseline, FigureTableModel::IndicatorStanding})
        setColumnHidden(column, !framework);
    setColumnHidden(FigureTableModel::Previous, framework);
    fitColumns();
}

void FigureTable::chooseRow(int row) {
    if (row >= 0 && row < m_model.rowCount() && !m_model.at(row).isHeading)
        setCurrentIndex(m_model.index(row, 0));
}

void FigureTable::fitColumns() {
    int room = viewport()->width();
    for (int column = 1; column < FigureTableModel::ColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        const int width = std::clamp(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column) + 8), 60, 190);
        setColumnWidth(column, width);
        room -= width;
    }
    setColumnWidth(FigureTableModel::Name, std::max(220, room));
}

void FigureTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void FigureTable::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && chosenRow() >= 0)
        emit openAsked(chosenRow());
    else if (event->key() == Qt::Key_Space && chosenRow() >= 0)
        emit figureAsked(chosenRow());
    else
        QTableView::keyPressEvent(event);
}

void FigureTable::mouseMoveEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    const bool onFigure = index.isValid() && index.column() == FigureTableModel::Value && !m_model.at(index.row()).isHeading;
    viewport()->setCursor(onFigure ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

} // namespace khue
