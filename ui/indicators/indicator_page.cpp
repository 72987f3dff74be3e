// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicator_page.h"

#include "app/reports/indicator_charts.h"
#include "app/store/language.h"
#include "ui/attached/document_card.h"
#include "ui/indicators/figure_rows.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/related_records.h"

#include "ui_indicator.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace khue {

namespace {

constexpr int chartHeight = 180;

/// The measures to choose from, and «by hand» before them.
QList<QPair<QString, QString>> measureItems() {
    QList<QPair<QString, QString>> items{{QString(), IndicatorPage::tr("Entered by hand, with evidence")}};
    for (const Measure* measure : allMeasures())
        items.append({QString::fromLatin1(measure->code), IndicatorPage::tr("%1: %2").arg(titleOf(measure->strand), measure->label())});
    return items;
}

} // namespace

IndicatorPage::IndicatorPage(Workspace& workspace)
    : RecordPage(workspace, tableOf<Indicator>, "indicator"), m_standingCard(new Card(this)), m_chip(new Chip(this)), m_standing(new QLabel(this)), m_chart(new ChartView(this)), m_documents(new DocumentCard(workspace, this)) {
    Ui::IndicatorForm().setupUi(form()->body());
    form()->bind();
    static_cast<ChoiceField*>(form()->field("measure"))->setItems(measureItems);
    connect(form()->field("measure"), &FieldWidget::edited, this, &IndicatorPage::fillFilter);
    m_records = header()->addButton(QStringLiteral("chart"));
    connect(m_records, &QPushButton::clicked, this, [this] { this->workspace().showRecord(QStringLiteral("figure_indicator"), record()); });
    m_chain = header()->addButton(QStringLiteral("link"));
    connect(m_chain, &QPushButton::clicked, this, [this] { this->workspace().showRecord(QStringLiteral("chain_indicator"), record()); });
    m_standing->setWordWrap(true);
    m_standing->setTextFormat(Qt::PlainText);
    m_standingCard->corner()->addWidget(m_chip);
    m_standingCard->body()->addWidget(m_standing);
    m_chart->setFixedHeight(chartHeight);
    m_standingCard->body()->addWidget(m_chart);
    m_standingCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_targets = new RelatedRecords(workspace, [&workspace] {
        const auto& table = tableOf<IndicatorTarget>;
        RelatedSpecification related;
        related.table = &table;
        related.parent = "indicator_id";
        related.blank = table.toValues({});
        related.title = tr("Targets");
        related.empty = tr("No targets yet: what is to be reached in which year?");
        related.order = QStringLiteral("t.year");
        related.columns = {relatedColumn(workspace.database(), table, "year"), relatedColumn(workspace.database(), table, "value"), relatedColumn(workspace.database(), table, "note", 1)};
        related.fields = {{"year", 2}, {"value", 2}, {"note", 6}};
        related.begin = [&workspace](RowValues& values) {
            const auto& targets = tableOf<IndicatorTarget>;
            const int last = workspace.database().single(QStringLiteral("SELECT MAX(year) FROM indicator_target WHERE indicator_id = ?"), values[targets.indexOf(QStringLiteral("indicator_id"))]).toInt();
            values[targets.indexOf(QStringLiteral("year"))] = last ? last + 1 : workspace.database().today().year();
        };
        return related;
    }, this);
    m_values = new RelatedRecords(workspace, [&workspace] {
        const auto& table = tableOf<IndicatorValue>;
        RelatedSpecification related;
        related.table = &table;
        related.parent = "indicator_id";
        related.blank = table.toValues({});
        related.title = tr("Values entered by hand");
        related.empty = tr("No values yet. Each says where it comes from.");
        related.order = QStringLiteral("t.measured_on");
        related.columns = {relatedColumn(workspace.database(), table, "measured_on"), relatedColumn(workspace.database(), table, "value"), relatedColumn(workspace.database(), table, "evidence", 2)};
        related.fields = {{"measured_on", 2}, {"value", 2}, {"evidence", 6}, {"note", 6}};
        return related;
    }, this);
    side()->addWidget(m_standingCard);
    side()->addWidget(m_targets);
    side()->addWidget(m_values);
    side()->addWidget(m_documents);
    side()->addStretch();
    for (RelatedRecords* related : {m_targets, m_values})
        connect(related, &RelatedRecords::changed, this, &IndicatorPage::showStanding);
    retranslate();
}

RowValues IndicatorPage::newValues() const {
    return tableOf<Indicator>.toValues({});
}

QString IndicatorPage::newTitle() const {
    return tr("New indicator");
}

void IndicatorPage::retranslate() {
    RecordPage::retranslate();
    m_records->setText(tr("Records behind it"));
    m_chain->setText(tr("Results chain"));
    m_chain->setToolTip(tr("Back to the outputs, roles and people that it counts"));
    m_standingCard->setTitle(tr("How it stands"));
    m_chart->setAccessibleName(tr("Value and target over the years"));
    m_chart->setEmptyText(tr("Nothing to draw yet."));
    fillFilter();
}

void IndicatorPage::fillFilter() {
    const Measure* measure = findMeasure(form()->field("measure")->storedValue().toString());
    auto* filter = static_cast<ChoiceField*>(form()->field("filter"));
    QList<QPair<QString, QString>> items{{QString(), tr("All records")}};
    if (measure)
        workspace().attempt([&] {
            const MeasureFigures figures(database(), *measure);
            for (size_t i = 0; i < measure->breakdowns.size(); ++i)
                for (const QString& group : figures.groupNames(int(i))) {
                    const Breakdown& breakdown = *measure->breakdowns[i];
                    items.append({RecordFilter{QString::fromLatin1(breakdown.code), group}.toText(), tr("%1: %2").arg(breakdown.label(), breakdown.shownGroup(group))});
                }
        });
    filter->setItems([items] { return items; });
}

void IndicatorPage::showRecord(qint64 id) {
    fillFilter();
    const bool computed = id && !database().single(QStringLiteral("SELECT measure FROM indicator WHERE id = ?"), id).toString().isEmpty();
    m_records->setVisible(id != 0);
    m_chain->setVisible(computed);
    m_targets->setOwner(id);
    m_values->setOwner(computed ? 0 : id);
    m_documents->setRecord(QStringLiteral("indicator"), id);
    m_standingCard->setVisible(id != 0);
    showStanding();
}

void IndicatorPage::showStanding() {
    if (!record())
        return;
    const int year = database().today().year();
    const IndicatorStanding standing = standingOf(database(), {record()}, year);
    m_chip->set(titleOf(standing.state), stateOf(standing.state));
    const QString unit = indicatorUnit(standing.indicator), value = standing.value ? shownFigure(standing.value, standing.decimals()) : tr("no value yet");
    m_standing->setText(standing.target ? tr("%1: %2 of %3 %4").arg(QString::number(year), value, shownFigure(standing.target, standing.decimals()), unit)
                                        : tr("%1: %2 %3, no target").arg(QString::number(year), value, unit));
    m_chart->setChart(yearsChart(standing.years, standing.decimals(), unit, {tr("Value"), tr("Target"), QLocale()}));
}

} // namespace khue
