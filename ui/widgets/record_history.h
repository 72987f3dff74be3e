// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

class QPushButton;

namespace khue {

class HistoryView;
class Workspace;
struct TableInfo;

/// The history of one record and its parts, as a tab of its page. The last step can be taken back here where it is the
/// programme's last and concerns nothing but this record.
class RecordHistory : public QWidget {
    Q_OBJECT
public:
    RecordHistory(Workspace& workspace, const TableInfo& table);
    void setRecord(qint64 id);
    void reload();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showUndo();
    Workspace& m_workspace;
    const TableInfo& m_table;
    HistoryView* m_view;
    QPushButton* m_undo;
};

} // namespace khue
