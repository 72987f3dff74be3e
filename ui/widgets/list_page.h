// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/record_list.h"

namespace khue {

/// A page that is a heading and a list. Its subclass gives the list's specification and the words.
class ListPage : public Page {
    Q_OBJECT
public:
    explicit ListPage(Workspace& workspace);
    void reload() override;
    RecordList* list() const { return m_list; }

protected:
    /// Call it once, at the end of the subclass's constructor.
    void setUp(std::function<ListSpecification()> specification);
    PageHeader* header() const { return m_header; }
    void retranslate() override;
    /// «New …» at the right; `record` is what showRecord is called with.
    void addNewButton(const QString& record, std::function<QString()> title);
    /// «Remove» among the bulk actions: asks, and removes as one step of the history.
    void addRemoval(const TableInfo& table);
    /// «Export» among the bulk actions: the chosen rows with the visible columns, as a workbook or CSV.
    void addExport();

private:
    void exportRows(const QList<qint64>& ids);
    PageHeader* m_header;
    RecordList* m_list = nullptr;
    QPushButton* m_new = nullptr;
    std::function<QString()> m_newTitle;
};

/// Removes records as one step that can be undone, after asking; returns whether it did.
bool removeRecords(Workspace& workspace, const TableInfo& table, const QList<qint64>& ids);

} // namespace khue
