// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/fields.h"

#include <QtWidgets/QDialog>

class QGridLayout;
class QLabel;
class QPushButton;

namespace khue {

/// A dialog with some fields of one record, its labels above them, in six columns. What is wrong stands beside the fields.
/// As it is, it serves records that have no page of their own; a subclass may add what is more than fields.
class FieldDialog : public QDialog {
    Q_OBJECT
public:
    FieldDialog(Workspace& workspace, const TableInfo& table, QWidget* parent);

    /// Adds a field over so many of the six columns; without a widget the one for its type.
    FieldWidget* addField(const char* name, int columns, FieldWidget* widget = nullptr);
    /// Shows a record; all its values, in the order of the table. Call it when all fields are there.
    void show(const RowValues& values, qint64 id, int revision);

    FieldWidget* field(const char* name) const { return m_fields.value(QString::fromLatin1(name)); }
    qint64 id() const { return m_id; }
    /// Saves; false where something is wrong.
    bool save();
    /// Whether the record was removed here.
    bool isRemoved() const { return m_removed; }

    void accept() override;

protected:
    void showEvent(QShowEvent* event) override;
    Workspace& workspace() const { return m_workspace; }
    Database& database() const { return m_workspace.database(); }
    /// Adds something else with its label; `problems` named so stand beside it where it is a FieldWidget.
    void addWidget(const QString& label, QWidget* widget, int columns, const char* name = nullptr);
    /// What is shown now; fields without a widget as they came.
    RowValues values() const;
    int revision() const { return m_revision; }
    /// Checks and writes what is shown, as one step of the history; nothing is written where there is an error.
    virtual QList<Problem> write();

private:
    void remove();
    Workspace& m_workspace;
    const TableInfo& m_table;
    QHash<QString, FieldWidget*> m_fields;
    QGridLayout* m_grid;
    int m_row = 0, m_column = 0;
    QLabel* m_message;
    QPushButton* m_remove;
    RowValues m_stored;
    qint64 m_id = 0;
    int m_revision = 0;
    bool m_removed = false;
};

} // namespace khue
