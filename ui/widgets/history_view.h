// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/history.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QTreeWidget>

namespace khue {

/// The steps of the history, or those that touched one record; a step opens to its changes, field by field.
class HistoryView : public QTreeWidget {
    Q_OBJECT
public:
    explicit HistoryView(Workspace& workspace, QWidget* parent = nullptr);
    /// Of one record and its parts; without it everything.
    void setRecord(const TableInfo* table, qint64 id);
    void reload();
    /// Of a record: its newest step, as it was read last; without an id where it has none.
    const HistoryStep& newest() const { return m_newest; }
    /// The step chosen; 0 where none is.
    qint64 chosenGroup() const;

private:
    QTreeWidgetItem* addGroup(const ChangeGroup& group);
    void addChange(QTreeWidgetItem* under, const Change& change);
    void openGroup(QTreeWidgetItem* item);
    bool isOwn(const Change& change) const;
    void loadMore();

    Workspace& m_workspace;
    const TableInfo* m_table = nullptr;
    qint64 m_record = 0;
    qint64 m_last = 0;
    HistoryStep m_newest;
};

} // namespace khue
