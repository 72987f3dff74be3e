// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/cost_card.h"

#include "app/store/language.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/link_rows.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

class CostDialog : public FieldDialog {
public:
    CostDialog(Workspace& workspace, const VisitCost& cost, QWidget* parent) : FieldDialog(workspace, tableOf<VisitCost>, parent) {
        setWindowTitle(CostCard::tr("Cost"));
        addField("kind", 2);
        addField("description", 4);
        addField("planned", 2);
        addField("actual", 2);
        addField("currency", 2);
        addField("rate", 2);
        addField("paid_on", 2);
        addField("funding", 2);
        show(tableOf<VisitCost>.toValues(cost), cost.id.value, cost.revision);
    }

protected:
    QList<Problem> write() override {
        VisitCost cost = tableOf<VisitCost>.fromValues(values());
        cost.id = {id()};
        cost.revision = revision();
        return saveChecked(database(), cost, id() ? "save" : "add", cost.description.isEmpty() ? titleOf(cost.kind) : cost.description);
    }
};

} // namespace

CostCard::CostCard(Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_chip(new Chip(this)), m_sum(new QLabel(this)), m_rows(new LinkRows(this)), m_add(new QToolButton(this)) {
    setObjectName(QStringLiteral("costs"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_sum->setWordWrap(true);
    setMuted(m_sum);
    body()->addWidget(m_sum);
    body()->addWidget(m_rows);
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_add->setObjectName(QStringLiteral("add_cost"));
    m_add->setEnabled(!workspace.database().isReadOnly());
    corner()->addWidget(m_chip);
    corner()->addWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, [this] { edit({}); });
    connect(m_rows, &LinkRows::recordAsked, this, [this](const QString&, qint64 id) { edit({id}); });
    retranslate();
}

void CostCard::retranslate() {
    setTitle(tr("Costs"));
    m_add->setToolTip(tr("Add a cost"));
    m_add->setAccessibleName(m_add->toolTip());
}

void CostCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void CostCard::setVisit(Id<Visit> visit) {
    m_visit = visit;
    setVisible(bool(visit));
    if (visit)
        reload();
}

void CostCard::reload() {
    Database& database = m_workspace.database();
    const Visit visit = load(database, m_visit);
    const VisitMoney money = visitMoney(database, visit);
    QStringList sum;
    if (visit.budget)
        sum.append(tr("Budget %1").arg(shownAmount(*visit.budget, visit.currency)));
    if (money.costs) {
        sum.append(tr("planned %1").arg(shownAmount(money.planned, visit.currency)));
        sum.append(tr("actual %1").arg(shownAmount(money.actual, visit.currency)));
    }
    m_sum->setText(sum.join(QStringLiteral(" · ")));
    m_sum->setVisible(!sum.isEmpty());
    if (visit.budget && money.actual > *visit.budget)
        m_chip->set(tr("Overspent by %1").arg(shownAmount(money.actual - *visit.budget, visit.currency)), State::Bad);
    else if (visit.budget && money.planned > *visit.budget)
        m_chip->set(tr("Plan above the budget"), State::Care);
    else
        m_chip->set({});
    QList<LinkRow> rows;
    for (const VisitCost& cost : loadAll<VisitCost>(database, QStringLiteral("visit_id = ? ORDER BY id"), m_visit)) {
        QStringList note;
        if (cost.planned)
            note.append(tr("planned %1").arg(shownAmount(*cost.planned, cost.currency)));
        if (cost.paid_on.isValid())
            note.append(tr("paid on %1").arg(shownDate(cost.paid_on)));
        if (!cost.funding.isEmpty())
            note.append(cost.funding);
        rows.append({cost.description.isEmpty() ? titleOf(cost.kind) : QString(titleOf(cost.kind) + QStringLiteral(" · ") + cost.description), note.join(QStringLiteral(" · ")),
                     cost.actual ? shownAmount(*cost.actual, cost.currency) : tr("not paid"), cost.actual ? State::Good : State::Neutral, QStringLiteral("visit_cost"), cost.id.value});
    }
    m_rows->setRows(rows, tr("No costs yet."));
}

void CostCard::edit(Id<VisitCost> id) {
    m_workspace.attempt([&] {
        VisitCost cost;
        cost.visit_id = m_visit;
        cost.currency = load(m_workspace.database(), m_visit).currency;
        if (id)
            cost = load(m_workspace.database(), id);
        CostDialog(m_workspace, cost, m_workspace.window()).exec();
        reload();
    });
}

} // namespace khue
