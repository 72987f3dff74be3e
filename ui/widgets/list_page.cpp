// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_page.h"

#include "app/interchange/sheet_writer.h"
#include "app/store/edit.h"
#include "ui/widgets/ask.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

ListPage::ListPage(Workspace& workspace) : Page(workspace), m_header(new PageHeader(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
}

void ListPage::setUp(std::function<ListSpecification()> specification) {
    m_list = new RecordList(workspace(), std::move(specification), this);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_list, 1);
    setFocusProxy(m_list);
    const QString table = m_list->model()->specification().table->key();
    connect(m_list, &RecordList::activated, this, [this, table](qint64 id) { this->workspace().showRecord(table, id); });
}

void ListPage::reload() {
    m_list->reload();
}

void ListPage::retranslate() {
    m_header->setTitle(title());
    if (m_new)
        m_new->setText(m_newTitle());
    emit titleChanged();
}

void ListPage::addNewButton(const QString& record, std::function<QString()> title) {
    m_newTitle = std::move(title);
    m_new = m_header->addButton(QStringLiteral("plus"), true);
    m_new->setEnabled(!database().isReadOnly());
    const auto open = [this, record] { workspace().showRecord(record, 0); };
    connect(m_new, &QPushButton::clicked, this, open);
    connect(m_list, &RecordList::emptyActionTriggered, this, open);
}

void ListPage::addRemoval(const TableInfo& table) {
    m_list->addBulkAction(QStringLiteral("trash"), [] { return tr("Remove"); },
                          [this, &table](const QList<qint64>& ids) { removeRecords(workspace(), table, ids); });
}

void ListPage::addExport() {
    m_list->addBulkAction(QStringLiteral("download"), [] { return tr("Export…"); }, [this](const QList<qint64>& ids) { exportRows(ids); });
}

void ListPage::exportRows(const QList<qint64>& ids) {
    const ListSpecification& now = m_list->model()->specification();
    const QString path = ask::saveFile(this, tr("Export the chosen rows"), QStringLiteral("export"), now.name + QStringLiteral(".xlsx"),
                                       tr("Workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const QHeaderView* header = m_list->view()->horizontalHeader();
    SheetTable table;
    table.name = title();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column)) {
            columns.append(column);
            const bool number = now.columns[column].alignment & Qt::AlignRight && !now.columns[column].shown;
            table.columns.append({now.columns[column].title, number ? SheetColumn::Kind::Number : SheetColumn::Kind::Text});
        }
    const QSet<qint64> chosen(ids.begin(), ids.end());
    const int count = int(ids.size());
    const RecordListModel* model = m_list->model();
    const ListExport plan = model->exportPlan(columns);
    workspace().runTask(tr("Exporting"),
                        [=, order = model->ids()](Database& own, Progress& progress) mutable {
                            QList<qint64> rows;
                            for (qint64 id : order)
                                if (chosen.contains(id))
                                    rows.append(id);
                            table.rows = plan(own, rows, progress);
                            writeWorkbook(path, {table}, &progress);
                        },
                        [this, count] { workspace().say(tr("%n row(s) exported.", nullptr, count)); });
}

bool removeRecords(Workspace& workspace, const TableInfo& table, const QList<qint64>& ids) {
    if (ids.isEmpty())
        return false;
    Database& database = workspace.database();
    bool removed = false;
    workspace.attempt([&] {
        const QString first = database.single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(table.titleSql(), table.key()), ids.first()).toString();
        const QString subject = ids.size() == 1 ? first : ListPage::tr("%1 and %n more", nullptr, int(ids.size()) - 1).arg(first);
        if (!ask::confirm(workspace.window(), QCoreApplication::translate("khue::ListPage", "Remove"),
                          QCoreApplication::translate("khue::ListPage", "Remove “%1”, with everything that belongs to it? You can undo this.").arg(subject),
                          QCoreApplication::translate("khue::ListPage", "Remove")))
            return;
        Edit edit(database, "remove", subject);
        for (qint64 id : ids)
            edit.remove(table, id);
        edit.commit();
        removed = true;
    });
    return removed;
}

} // namespace khue
