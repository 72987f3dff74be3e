// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attached/checklist_pages.h"

#include "app/store/language.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/link_rows.h"

#include "ui_checklist_template.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

class ItemDialog : public FieldDialog {
public:
    ItemDialog(Workspace& workspace, const ChecklistItem& item, QWidget* parent) : FieldDialog(workspace, tableOf<ChecklistItem>, parent) {
        setWindowTitle(ChecklistPage::tr("Checklist item"));
        addField("title_vi", 3);
        addField("title_en", 3);
        addField("anchor", 3);
        addField("days", 2);
        addField("position", 1);
        show(tableOf<ChecklistItem>.toValues(item), item.id.value, item.revision);
    }

protected:
    QList<Problem> write() override {
        ChecklistItem item = tableOf<ChecklistItem>.fromValues(values());
        item.id = {id()};
        item.revision = revision();
        return saveChecked(database(), item, id() ? "save" : "add", inLanguage(item.title_vi, item.title_en));
    }
};

} // namespace

ChecklistListPage::ChecklistListPage(Workspace& workspace) : ListPage(workspace) {
    setUp(&ChecklistListPage::specification);
    list()->setEmptyState(QStringLiteral("checklist"), [] {
        return QStringList{tr("No checklists yet"), tr("A checklist holds what comes back each time: the papers of a visit, the steps before a course."), tr("New checklist")};
    });
    addNewButton(QStringLiteral("checklist_template"), [] { return tr("New checklist"); });
    addExport();
    if (!database().isReadOnly())
        addRemoval(tableOf<ChecklistTemplate>);
    retranslate();
}

QString ChecklistListPage::title() const {
    return tr("Checklists");
}

ListSpecification ChecklistListPage::specification() {
    const auto& table = tableOf<ChecklistTemplate>;
    const auto label = [&table](const char* field) { return table.fields[size_t(table.indexOf(QString::fromLatin1(field)))].label(); };
    ListSpecification list;
    list.name = QStringLiteral("checklist_template");
    list.table = &table;
    list.alias = QStringLiteral("c");
    list.from = QStringLiteral("checklist_template c");
    list.sortedBy = QStringLiteral("code");
    ListColumn code{QStringLiteral("code"), label("code"), QStringLiteral("c.code")};
    code.width = 140;
    ListColumn name{QStringLiteral("name"), tr("Name"), inLanguageSql(QStringLiteral("c.name_vi"), QStringLiteral("c.name_en"))};
    name.width = 360;
    name.strong = true;
    ListColumn use{QStringLiteral("applies_to"), label("applies_to"), QStringLiteral("c.applies_to")};
    use.shown = [](const QVariant& value) { return choiceTitle(choicesOf<ChecklistUse>, value.toString()); };
    use.width = 180;
    ListColumn items{QStringLiteral("items"), tr("Items"), QStringLiteral("(SELECT COUNT(*) FROM checklist_item i WHERE i.checklist_template_id = c.id)")};
    items.sortBy = SortBy::Sql;
    items.alignment = Qt::AlignRight;
    items.width = 90;
    list.columns = {code, name, use, items};
    return list;
}

ChecklistPage::ChecklistPage(Workspace& workspace)
    : RecordPage(workspace, tableOf<ChecklistTemplate>, "checklist_template"), m_itemsCard(new Card(this)), m_items(new LinkRows(this)), m_add(new QToolButton(this)) {
    Ui::ChecklistTemplateForm().setupUi(form()->body());
    form()->bind();
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_add->setObjectName(QStringLiteral("add_item"));
    m_add->setEnabled(!database().isReadOnly());
    m_itemsCard->corner()->addWidget(m_add);
    m_itemsCard->body()->addWidget(m_items, 0, Qt::AlignTop);
    m_itemsCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    side()->addWidget(m_itemsCard);
    side()->addStretch();
    connect(m_add, &QToolButton::clicked, this, [this] { edit({}); });
    connect(m_items, &LinkRows::recordAsked, this, [this](const QString&, qint64 id) { edit({id}); });
    retranslate();
}

RowValues ChecklistPage::newValues() const {
    return tableOf<ChecklistTemplate>.toValues({});
}

QString ChecklistPage::newTitle() const {
    return tr("New checklist");
}

void ChecklistPage::retranslate() {
    RecordPage::retranslate();
    m_itemsCard->setTitle(tr("Items"));
    m_add->setToolTip(tr("Add an item"));
    m_add->setAccessibleName(m_add->toolTip());
}

void ChecklistPage::showRecord(qint64 id) {
    m_itemsCard->setVisible(id != 0);
    QList<LinkRow> rows;
    for (const ChecklistItem& item : loadAll<ChecklistItem>(database(), QStringLiteral("checklist_template_id = ? ORDER BY position, id"), id))
        rows.append({inLanguage(item.title_vi, item.title_en), shownDueRule(item), {}, State::Neutral, QStringLiteral("checklist_item"), item.id.value});
    m_items->setRows(rows, tr("No items yet. Each becomes a task, due so many days before or after the start or end."));
}

void ChecklistPage::edit(Id<ChecklistItem> id) {
    workspace().attempt([&] {
        ChecklistItem item;
        item.checklist_template_id = {record()};
        item.position = database().single(QStringLiteral("SELECT COALESCE(MAX(position), 0) + 1 FROM checklist_item WHERE checklist_template_id = ?"), record()).toInt();
        if (id)
            item = load(database(), id);
        if (ItemDialog(workspace(), item, this).exec() == QDialog::Accepted)
            showRecord(record());
    });
}

} // namespace khue
