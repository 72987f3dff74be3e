// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/approval_template_pages.h"

#include "app/store/language.h"
#include "app/studies/approval_template.h"
#include "ui/studies/approval_dialogs.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/related_records.h"

#include "ui_approval_template.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

ApprovalTemplateListPage::ApprovalTemplateListPage(Workspace& workspace) : ListPage(workspace), m_limits(header()->addButton(QStringLiteral("clock"))) {
    setUp(&ApprovalTemplateListPage::specification);
    list()->setEmptyState(QStringLiteral("copy"), [] {
        return QStringList{tr("No templates yet"), tr("A template lists the approvals that studies of a kind need, in their order."), tr("New template")};
    });
    addNewButton(QStringLiteral("approval_template"), [] { return tr("New template"); });
    addExport();
    addRemoval(tableOf<ApprovalTemplate>);
    connect(m_limits, &QPushButton::clicked, this, [this] { this->workspace().attempt([this] { ApprovalLimitsDialog(this->workspace(), this).exec(); }); });
    retranslate();
}

QString ApprovalTemplateListPage::title() const {
    return tr("Approval templates");
}

void ApprovalTemplateListPage::retranslate() {
    ListPage::retranslate();
    m_limits->setText(tr("Time limits…"));
}

ListSpecification ApprovalTemplateListPage::specification() {
    const auto& table = tableOf<ApprovalTemplate>;
    ListSpecification list;
    list.name = QStringLiteral("approval_template");
    list.table = &table;
    list.alias = QStringLiteral("a");
    list.from = QStringLiteral("approval_template a");
    list.sortedBy = QStringLiteral("name");
    ListColumn name{QStringLiteral("name"), tr("Name"), inLanguageSql(QStringLiteral("a.name_vi"), QStringLiteral("a.name_en"))};
    name.strong = true;
    name.width = 320;
    ListColumn scope{QStringLiteral("scope"), table.fields[size_t(table.indexOf(u"scope"))].label(), QStringLiteral("a.scope")};
    scope.width = 220;
    scope.shown = [](const QVariant& value) { return choiceTitle(choicesOf<ApprovalScope>, value.toString()); };
    ListColumn steps{QStringLiteral("steps"), tr("Steps"), QStringLiteral("(SELECT COUNT(*) FROM approval_template_item i WHERE i.template_id = a.id)")};
    steps.sortBy = SortBy::Sql;
    steps.alignment = Qt::AlignRight;
    steps.width = 90;
    list.columns = {name, scope, steps};
    return list;
}

ApprovalTemplatePage::ApprovalTemplatePage(Workspace& workspace)
    : RecordPage(workspace, tableOf<ApprovalTemplate>, "approval_template"), m_items(nullptr) {
    Ui::ApprovalTemplateForm().setupUi(form()->body());
    form()->bind();
    m_items = new RelatedRecords(
        workspace,
        [this] {
            RelatedSpecification steps;
            steps.table = &tableOf<ApprovalTemplateItem>;
            steps.parent = "template_id";
            steps.blank = tableOf<ApprovalTemplateItem>.toValues({});
            steps.title = tr("Steps");
            steps.empty = tr("No steps yet.");
            steps.from = QStringLiteral("approval_template_item t LEFT JOIN approval_template_item b ON b.id = t.depends_on_id");
            // Kinds say more in little room than authorities, of which one may decide several.
            RelatedColumn kind = relatedColumn(database(), tableOf<ApprovalTemplateItem>, "kind", 1);
            kind.strong = true;
            RelatedColumn before{tr("Depends on"), QStringLiteral("b.kind")};
            before.shown = [](const QVariant& value) { return value.isNull() ? QString() : choiceTitle(choicesOf<ApprovalKind>, value.toString()); };
            before.share = 1;
            steps.columns = {kind, before};
            steps.fields = {{"kind", 3}, {"depends_on_id", 3}, {"authority_vi", 3}, {"authority_en", 3}};
            steps.prepare = [this](FieldDialog& dialog) {
                static_cast<ReferencePicker*>(dialog.field("depends_on_id"))->setCondition(QStringLiteral("template_id = %1").arg(record()));
            };
            return steps;
        },
        this);
    side()->addWidget(m_items);
    side()->addStretch();
    retranslate();
}

RowValues ApprovalTemplatePage::newValues() const {
    return tableOf<ApprovalTemplate>.toValues({});
}

QString ApprovalTemplatePage::newTitle() const {
    return tr("New template");
}

void ApprovalTemplatePage::showRecord(qint64 id) {
    m_items->setOwner(id);
}

} // namespace khue
