// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/criteria_dialog.h"

#include "app/governance/priority_score.h"
#include "app/store/language.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/link_rows.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

CriteriaDialog::CriteriaDialog(Workspace& workspace, QWidget* parent) : QDialog(parent), m_workspace(workspace), m_rows(new LinkRows(this)) {
    setWindowTitle(tr("Criteria of priorities"));
    setMinimumWidth(480);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    auto* about = new QLabel(tr("Members score every priority by each of these. The mean weighs them; points given already stay as they are."), this);
    about->setWordWrap(true);
    setMuted(about);
    column->addWidget(about);
    column->addWidget(m_rows);
    column->addStretch();
    auto* row = new QHBoxLayout;
    auto* add = new QPushButton(icon(QStringLiteral("plus")), tr("New criterion…"), this);
    add->setEnabled(!workspace.database().isReadOnly());
    add->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    row->addWidget(add);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] { edit(0); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_rows, &LinkRows::recordAsked, this, [this](const QString&, qint64 id) { edit(id); });
    m_workspace.attempt([this] { reload(); });
}

void CriteriaDialog::reload() {
    QList<LinkRow> rows;
    for (const PriorityCriterion& each : loadAll<PriorityCriterion>(m_workspace.database(), QStringLiteral("1 = 1 ORDER BY position, id")))
        rows.append({inLanguage(each.title_vi, each.title_en), inLanguage(each.explanation_vi, each.explanation_en),
                     tr("weight %1 · 0 to %2").arg(shownNumber(each.weight), shownNumber(each.maximum)), State::Info, QStringLiteral("priority_criterion"), each.id.value});
    m_rows->setRows(rows, tr("No criteria: nothing can be scored."));
}

void CriteriaDialog::edit(qint64 criterion) {
    m_workspace.attempt([&] {
        Database& database = m_workspace.database();
        FieldDialog dialog(m_workspace, tableOf<PriorityCriterion>, this);
        dialog.setWindowTitle(tr("Criterion"));
        for (const auto& [field, columns] : std::initializer_list<std::pair<const char*, int>>{
                 {"title_vi", 3}, {"title_en", 3}, {"explanation_vi", 3}, {"explanation_en", 3}, {"weight", 2}, {"maximum", 2}, {"position", 2}})
            dialog.addField(field, columns);
        PriorityCriterion shown;
        shown.position = database.single(QStringLiteral("SELECT COALESCE(MAX(position), 0) + 1 FROM priority_criterion")).toInt();
        if (criterion)
            shown = load(database, Id<PriorityCriterion>{criterion});
        dialog.show(tableOf<PriorityCriterion>.toValues(shown), shown.id.value, shown.revision);
        if (dialog.exec() == QDialog::Accepted)
            reload();
    });
}

} // namespace khue
