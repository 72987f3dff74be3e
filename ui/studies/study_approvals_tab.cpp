// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_approvals_tab.h"

#include "app/store/language.h"
#include "ui/attached/document_card.h"
#include "ui/studies/approval_dialogs.h"
#include "ui/studies/study_states.h"
#include "ui/widgets/related_records.h"
#include "ui/widgets/record_list.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace khue {

StudyApprovalsTab::StudyApprovalsTab(Workspace& workspace)
    : StudyTab(workspace), m_summary(new QLabel(this)), m_template(new QPushButton(this)), m_renew(new QPushButton(this)), m_templates(new QMenu(this)),
      m_chain(new RelatedRecords(workspace, [this] { return specification(); }, this)), m_conditions(new QLabel(this)),
      m_documents(new DocumentCard(workspace, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(10);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    setMuted(m_summary);
    row->addWidget(m_summary, 1);
    m_renew->setIcon(icon(QStringLiteral("redo")));
    m_template->setIcon(icon(QStringLiteral("copy")));
    m_template->setMenu(m_templates);
    row->addWidget(m_renew);
    row->addWidget(m_template);
    column->addLayout(row);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    auto* cards = new QVBoxLayout(inside);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(14);
    cards->addWidget(m_chain);
    m_conditions->setWordWrap(true);
    m_conditions->setContentsMargins(14, 0, 14, 0);
    cards->addWidget(m_conditions);
    cards->addWidget(m_documents);
    cards->addStretch();
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    connect(m_templates, &QMenu::aboutToShow, this, &StudyApprovalsTab::fillTemplates);
    connect(m_renew, &QPushButton::clicked, this, &StudyApprovalsTab::renew);
    connect(m_chain, &RelatedRecords::changed, this, [this] { this->workspace().attempt([this] { showChain(); }); });
    connect(m_chain->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StudyApprovalsTab::showChosen);
    retranslate();
}

RelatedSpecification StudyApprovalsTab::specification() {
    RelatedSpecification chain;
    chain.table = &tableOf<Approval>;
    chain.parent = "study_id";
    chain.blank = tableOf<Approval>.toValues({});
    chain.title = tr("Chain of approvals");
    chain.empty = tr("No approvals yet. Take them from a template for this kind of study, or add them one by one.");
    const auto step = [this](const QVariant& value) -> const ApprovalStep* {
        const auto found = m_steps.constFind(value.toLongLong());
        return found == m_steps.cend() ? nullptr : &*found;
    };
    RelatedColumn authority{tr("Authority"), QStringLiteral("t.id"), [step](const QVariant& value) { return step(value) ? approvalTitle(step(value)->approval) : QString(); }};
    authority.strong = true;
    authority.share = 1;
    // What is submitted and not decided yet is said by its standing.
    const auto column = [this](const char* field, const QString& title) {
        RelatedColumn made = relatedColumn(database(), tableOf<Approval>, field);
        made.title = title;
        return made;
    };
    RelatedColumn standing{tr("Standing"), QStringLiteral("t.id"), [step](const QVariant& value) { return step(value) ? step(value)->standingText() : QString(); }};
    standing.chip = [step](const QVariant& value) { return step(value) ? stateOf(step(value)->standing) : State::Neutral; };
    chain.columns = {authority, column("kind", tr("Kind")), column("decided_on", tr("Decided")), column("reference", tr("Reference")),
                     column("valid_until", tr("Valid until")), standing};
    chain.open = [this](qint64 id) {
        ApprovalDialog dialog(workspace(), study(), {id}, this);
        return dialog.exec() == QDialog::Accepted || dialog.isRemoved();
    };
    return chain;
}

void StudyApprovalsTab::retranslate() {
    m_template->setText(tr("From a template"));
    m_renew->setText(tr("Renew"));
    m_renew->setToolTip(tr("Begins the next approval of the chosen one's kind, to be submitted before it expires."));
    if (study())
        workspace().attempt([this] { showChain(); });
}

void StudyApprovalsTab::reload() {
    m_template->setEnabled(study() && !database().isReadOnly());
    showChain();
}

void StudyApprovalsTab::showChain() {
    m_steps.clear();
    int approved = 0, needed = 0;
    const ApprovalStep* next = nullptr;
    const QList<ApprovalStep> steps = study() ? approvalChain(database(), study()) : QList<ApprovalStep>();
    for (const ApprovalStep& step : steps) {
        m_steps.insert(step.approval.id.value, step);
        if (step.standing == ApprovalStanding::Renewed || step.standing == ApprovalStanding::Withdrawn)
            continue;
        ++needed;
        approved += isApproved(step.approval.decision) && step.standing != ApprovalStanding::Expired;
        if (isApproved(step.approval.decision) && step.approval.valid_until.isValid() && (!next || step.approval.valid_until < next->approval.valid_until))
            next = &step;
    }
    QStringList summary;
    if (needed)
        summary.append(tr("%1 of %2 in force").arg(approved).arg(needed));
    if (next)
        summary.append(tr("next to expire: %1, %2").arg(approvalTitle(next->approval), shownDate(next->approval.valid_until)));
    m_summary->setText(summary.join(QStringLiteral(" · ")));
    m_chain->setOwner(study().value);
    showChosen();
}

void StudyApprovalsTab::showChosen() {
    const QList<qint64> chosen = m_chain->selectedIds();
    const ApprovalStep step = chosen.size() == 1 ? m_steps.value(chosen.first()) : ApprovalStep();
    m_renew->setEnabled(!database().isReadOnly() && step.approval.id && isApproved(step.approval.decision) && !step.renewal);
    m_conditions->setText(step.approval.conditions.isEmpty() ? QString() : tr("Conditions of %1: %2").arg(approvalTitle(step.approval), step.approval.conditions));
    m_conditions->setVisible(!m_conditions->text().isEmpty());
    m_documents->setRecord(QStringLiteral("approval"), step.approval.id.value);
}

void StudyApprovalsTab::showPart(const QString&, qint64 id) {
    const QAbstractItemModel* model = m_chain->view()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data(RecordListModel::IdRole).toLongLong() == id) {
            m_chain->view()->selectRow(row);
            m_chain->view()->setFocus();
        }
}

void StudyApprovalsTab::fillTemplates() {
    m_templates->clear();
    workspace().attempt([this] {
        const ApprovalTemplate usual = templateFor(database(), load(database(), study()).kind);
        std::vector<ApprovalTemplate> all = loadAll<ApprovalTemplate>(database(), QStringLiteral("id = id ORDER BY CASE id WHEN %1 THEN 0 ELSE 1 END, id").arg(usual.id.value));
        for (const ApprovalTemplate& each : all)
            m_templates->addAction(inLanguage(each.name_vi, each.name_en), this, [this, id = each.id] { apply(id); });
        if (!all.empty())
            m_templates->addSeparator();
        m_templates->addAction(tr("Edit the templates…"), this, [this] { workspace().showPage(QStringLiteral("approval_template")); });
        m_templates->addAction(tr("Time limits…"), this, [this] {
            if (ApprovalLimitsDialog(workspace(), this).exec() == QDialog::Accepted)
                showChain();
        });
    });
}

void StudyApprovalsTab::apply(Id<ApprovalTemplate> source) {
    workspace().attempt([&] {
        Edit edit(database(), "approvals", studyCode());
        const int added = applyTemplate(edit, database(), study(), source);
        edit.commit();
        workspace().say(added ? tr("%n approval(s) added", nullptr, added) : tr("The study has all approvals of this template already."));
        showChain();
    });
}

void StudyApprovalsTab::renew() {
    const QList<qint64> chosen = m_chain->selectedIds();
    if (chosen.size() != 1)
        return;
    workspace().attempt([&] {
        Edit edit(database(), "renew_approval", approvalTitle(load(database(), Id<Approval>{chosen.first()})));
        const Id<Approval> next = renewApproval(edit, database(), {chosen.first()});
        edit.commit();
        showChain();
        showPart(QStringLiteral("approval"), next.value);
    });
}

} // namespace khue
