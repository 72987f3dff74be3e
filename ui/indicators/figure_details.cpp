// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/figure_details.h"

#include "app/reports/indicator_charts.h"
#include "app/store/language.h"
#include "ui/progress/edit_queue.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/record_list.h"

#include <QtCore/QEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>

namespace khue {

namespace {
constexpr size_t mostBars = 8;

/// Gives a chart whatever room there is: left to itself it asks for the height that fits its width.
class ChartRoom : public QWidget {
public:
    ChartRoom(ChartView* chart, QWidget* parent) : QWidget(parent), m_chart(chart) {
        chart->setParent(this);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    QSize minimumSizeHint() const override { return {220, 96}; }
    QSize sizeHint() const override { return {360, 190}; }

protected:
    void resizeEvent(QResizeEvent*) override { m_chart->setGeometry(rect()); }

private:
    ChartView* m_chart;
};

} // namespace

FigureDetails::FigureDetails(Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_reader(std::make_unique<EditQueue>(workspace.database())), m_chip(new Chip(this)), m_definition(new QLabel(this)), m_shown(new QComboBox(this)),
      m_chart(new ChartView(this)), m_count(new QLabel(this)), m_all(new QPushButton(this)), m_open(new QPushButton(this)), m_export(new QPushButton(this)), m_view(new ListView(this)) {
    corner()->addWidget(m_chip);
    m_definition->setWordWrap(true);
    m_definition->setTextFormat(Qt::PlainText);
    setMuted(m_definition);
    body()->addWidget(m_definition);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(18);
    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    left->addWidget(m_shown, 0, Qt::AlignLeft);
    left->addWidget(new ChartRoom(m_chart, this), 1);
    columns->addLayout(left, 2);
    auto* right = new QVBoxLayout;
    right->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->addWidget(m_count);
    head->addWidget(m_all);
    head->addStretch();
    head->addWidget(m_open);
    head->addWidget(m_export);
    right->addLayout(head);
    right->addWidget(m_view, 1);
    columns->addLayout(right, 3);
    body()->addLayout(columns, 1);
    m_view->setModel(&m_records);
    m_view->horizontalHeader()->setSectionsMovable(false);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // they stay by day
    m_open->setIcon(icon(QStringLiteral("chevron-right")));
    m_export->setIcon(icon(QStringLiteral("download")));
    m_all->setFlat(true);
    m_all->setProperty("flat", true);

    connect(m_shown, &QComboBox::currentIndexChanged, this, &FigureDetails::showChart);
    connect(m_chart, &ChartView::clicked, this, &FigureDetails::chooseBar);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_records.setOnly(-1, {});
        showCount();
    });
    connect(m_open, &QPushButton::clicked, this, &FigureDetails::openChosen);
    connect(m_export, &QPushButton::clicked, this, &FigureDetails::exportRecords);
    connect(m_view, &ListView::openAsked, this, &FigureDetails::openChosen);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FigureDetails::showCount);
    connect(m_reader.get(), &EditQueue::failed, this, [this](const QString& message) {
        m_loading = false;
        m_workspace.say(message);
    });
    retranslate();
    clear();
}

FigureDetails::~FigureDetails() = default;

void FigureDetails::clear() {
    ++m_request;
    m_loading = false;
    m_row = {};
    m_groups.clear();
    m_records.setRecords({}, nullptr, 0);
    setTitle(tr("Choose a figure above to see what stands behind it"));
    m_chip->set({});
    m_definition->clear();
    m_chart->setChart({});
    m_shown->clear();
    showCount();
}

void FigureDetails::setFigure(const FigureRow& row, int year) {
    const bool same = m_row.indicator == row.indicator && m_row.measure == row.measure && m_year == year && !m_row.title.isEmpty();
    const QVariant shownBefore = m_shown->currentData();
    m_row = row;
    m_year = year;
    setTitle(QStringLiteral("%1 · %2").arg(row.title, QString::number(year)));
    m_chip->set(row.state ? titleOf(*row.state) : QString(), row.state ? stateOf(*row.state) : State::Neutral);
    m_definition->setText(row.definition);
    m_definition->setVisible(!row.definition.isEmpty());
    {
        const QSignalBlocker quiet(m_shown);
        m_shown->clear();
        m_shown->addItem(tr("Over the years"), -1);
        for (size_t i = 0; row.measure && i < row.measure->breakdowns.size(); ++i)
            m_shown->addItem(tr("By: %1").arg(row.measure->breakdowns[i]->label()), int(i));
        const int before = m_shown->findData(shownBefore);
        m_shown->setCurrentIndex(before > 0 ? before : 0);
    }
    if (!same)
        m_records.setRecords({}, row.measure, row.decimals);
    m_groups.clear();
    showChart();
    showCount();
    m_loading = true;
    const quint64 request = ++m_request;
    m_reader->add([this, request, row](Database& database) {
        FigureData data = loadFigure(database, row);
        QMetaObject::invokeMethod(this, [this, request, data = std::move(data)]() mutable { take(request, std::move(data)); }, Qt::QueuedConnection);
    });
}

void FigureDetails::take(quint64 request, FigureData data) {
    if (request != m_request)
        return; // a newer one is on its way
    m_groups = std::move(data.groups);
    m_records.setRecords(std::move(data.records), m_row.measure, m_row.decimals);
    const QAbstractItemView& view = *m_view;
    for (int column = 0; column < m_records.columnCount(); ++column)
        m_view->setColumnWidth(column, std::clamp(std::max(view.sizeHintForColumn(column), m_view->horizontalHeader()->sectionSizeHint(column) + 8) + (column ? 0 : 34), 70, column < 2 ? 280 : 200));
    m_loading = false;
    showChart();
    showCount();
    emit loaded();
}

void FigureDetails::showChart() {
    const ChartWords words{tr("Value"), tr("Target"), QLocale()};
    const int breakdown = m_shown->currentIndex() > 0 ? m_shown->currentData().toInt() : -1;
    if (breakdown < 0)
        m_chart->setChart(yearsChart(m_row.years, m_row.decimals, m_row.unit, words));
    else if (m_row.measure && size_t(breakdown) < m_groups.size())
        m_chart->setChart(groupsChart(*m_row.measure, m_groups[size_t(breakdown)], [this, breakdown](const QString& group) { return m_row.measure->breakdowns[size_t(breakdown)]->shownGroup(group); },
                                      words, tr("All others"), mostBars));
    else
        m_chart->setChart({});
}

void FigureDetails::chooseBar(int index) {
    const int breakdown = m_shown->currentIndex() > 0 ? m_shown->currentData().toInt() : -1;
    if (breakdown < 0) {
        if (size_t(index) < m_row.years.size())
            emit yearAsked(std::next(m_row.years.begin(), index)->first);
        return;
    }
    const auto& groups = m_groups[size_t(breakdown)];
    if (size_t(index) >= groups.size() || (groups.size() > mostBars && size_t(index) + 1 >= mostBars))
        return; // the bar of all others is no group
    m_records.setOnly(breakdown, groups[size_t(index)].group);
    showCount();
}

void FigureDetails::showCount() {
    const int all = m_records.all(), shown = m_records.rowCount();
    m_count->setText(m_records.isNarrowed() ? tr("%1 of %2 records").arg(shown).arg(all)
                     : m_row.measure        ? tr("%n record(s) behind the figure", nullptr, all)
                                            : m_row.indicator ? tr("%n value(s) entered by hand", nullptr, all) : QString());
    m_all->setVisible(m_records.isNarrowed());
    m_open->setEnabled(m_view->currentIndex().isValid());
    m_export->setEnabled(shown > 0);
}

void FigureDetails::openChosen() {
    if (!m_view->currentIndex().isValid())
        return;
    const MeasureRecord& record = m_records.at(m_view->currentIndex().row());
    if (m_row.measure)
        m_workspace.showRecord(record.table, record.id);
    else
        m_workspace.showRecord(QStringLiteral("indicator"), m_row.indicator);
}

void FigureDetails::exportRecords() {
    const QString path = ask::saveFile(this, tr("Export the records behind the figure"), QStringLiteral("export"), QStringLiteral("records.xlsx"), tr("Workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const int count = m_records.rowCount();
    m_workspace.runTask(tr("Exporting"), [path, table = m_records.sheet(m_row.title)](Database&, Progress& progress) { writeWorkbook(path, {table}, &progress); },
                        [this, count] { m_workspace.say(tr("%n row(s) exported.", nullptr, count)); });
}

void FigureDetails::retranslate() {
    m_all->setText(tr("Show all"));
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Opens the chosen record (Enter)"));
    m_export->setText(tr("Export…"));
    m_shown->setAccessibleName(tr("What the chart shows"));
    m_chart->setAccessibleName(tr("Chart of the figure"));
    m_chart->setEmptyText(tr("Nothing to draw yet."));
    m_view->setAccessibleName(tr("Records behind the figure"));
}

void FigureDetails::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_row.title.isEmpty())
            clear();
    }
    Card::changeEvent(event);
}

} // namespace khue
