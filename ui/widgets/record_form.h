// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/fields.h"

#include <QtCore/QTimer>

class QFrame;
class QLabel;
class QPushButton;

namespace khue {

/// A form of one record. The widgets come from a Designer file set up on body(): a FieldWidget's object name
/// is its field's name; a QLabel called label_<field> gets the field's label. Fields without a widget keep
/// their values. Save (Ctrl+S) and Revert appear when something was changed.
class RecordForm : public QWidget {
    Q_OBJECT
public:
    RecordForm(Workspace& workspace, const TableInfo& table, QWidget* parent = nullptr);

    QWidget* body() const { return m_body; }
    /// Finds the fields in body(). Call it once, after setupUi(form.body()).
    void bind();
    FieldWidget* field(const char* name) const { return m_widgets.value(QString::fromLatin1(name)); }
    const QHash<QString, FieldWidget*>& fields() const { return m_widgets; }
    const TableInfo& table() const { return m_table; }

    /// Shows a record; false where it is gone.
    bool load(qint64 id);
    /// Begins a new record with these values: `tableOf<R>.toValues(R{})`.
    void startNew(const RowValues& values);
    /// Shows the record as stored now, unless something unsaved is shown.
    void reload();
    /// What is shown now, in the table's order.
    RowValues values() const;

    qint64 id() const { return m_id; }
    /// Where a dialog around the form has buttons of its own.
    void hideButtons();
    bool hasUnsaved() const { return m_changed; }
    /// Returns whether it was saved; else the problems stand beside their fields.
    bool save();
    void revert();

signals:
    void saved(qint64 id);
    /// Revert on a new record.
    void abandoned();
    void unsavedChanged(bool unsaved);

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const RowValues& values);
    void setChanged(bool changed);
    void check(bool all);
    void focusFirstError();
    void retranslate();
    bool write(const RowValues& values);

    Workspace& m_workspace;
    const TableInfo& m_table;
    QWidget* m_body;
    QFrame* m_bar;
    QLabel* m_message;
    QPushButton* m_save;
    QPushButton* m_revert;
    QHash<QString, FieldWidget*> m_widgets;
    QSet<QString> m_touched;
    QTimer m_checkSoon;
    RowValues m_stored;
    qint64 m_id = 0;
    int m_revision = 0;
    bool m_changed = false;
    bool m_showing = false;
};

} // namespace khue
