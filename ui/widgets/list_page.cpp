// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_page.h"

#include "app/store/edit.h"
#include "app/store/failure.h"
#include "ui/widgets/ask.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSaveFile>
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
    layout()->addWidget(m_list);
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
    const QString path = ask::saveFile(this, tr("Export the chosen rows"), QStringLiteral("export"), now.name + QStringLiteral(".csv"), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    // The values as shown are taken here, row by row from the pages already read; only the file is written.
    QString text;
    const auto cell = [](QString value) {
        if (value.contains(u',') || value.contains(u'"') || value.contains(u'\n'))
            value = u'"' + value.replace(u'"', QStringLiteral("\"\"")) + u'"';
        return value;
    };
    const QHeaderView* header = m_list->view()->horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.append(column);
    const RecordListModel* model = m_list->model();
    QStringList line;
    for (int column : columns)
        line.append(cell(now.columns[column].title));
    text += line.join(u',') + QLatin1String("\r\n");
    for (qint64 id : ids) {
        line.clear();
        for (int column : columns)
            line.append(cell(model->index(model->rowOf(id), column).data().toString()));
        text += line.join(u',') + QLatin1String("\r\n");
    }
    workspace().attempt([&] {
        QSaveFile file(path);
        // The mark tells spreadsheets that it is UTF-8.
        if (!file.open(QIODevice::WriteOnly) || file.write("\xef\xbb\xbf" + text.toUtf8()) < 0 || !file.commit())
            throw Failure(tr("«%1» cannot be written. Choose another folder or close the program that has it open.").arg(path), file.errorString());
        workspace().say(tr("%n row(s) exported.", nullptr, int(ids.size())));
    });
}

bool removeRecords(Workspace& workspace, const TableInfo& table, const QList<qint64>& ids) {
    if (ids.isEmpty())
        return false;
    Database& database = workspace.database();
    bool removed = false;
    workspace.attempt([&] {
        const QString first = database.single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(table.titleSql(), table.key()), ids.first()).toString();
        const QString subject = ids.size() == 1 ? first : QCoreApplication::translate("khue::ListPage", "%1 and %n more", nullptr, int(ids.size()) - 1).arg(first);
        if (!ask::confirm(workspace.window(), QCoreApplication::translate("khue::ListPage", "Remove"),
                          QCoreApplication::translate("khue::ListPage", "Remove «%1», with everything that belongs to it? You can undo this.").arg(subject),
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
