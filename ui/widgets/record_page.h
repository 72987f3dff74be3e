// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/record_form.h"

class QScrollArea;

namespace khue {

/// A page of one record: heading with History and Remove, the form in a card, and more cards beside it.
class RecordPage : public Page {
    Q_OBJECT
public:
    /// `list` is the page it was reached from.
    RecordPage(Workspace& workspace, const TableInfo& table, const char* list);
    QString title() const override;
    void reload() override;
    void setRecord(qint64 id) override;
    qint64 record() const override { return m_form->id(); }
    bool hasUnsaved() const override { return m_form->hasUnsaved(); }
    bool saveUnsaved() override { return m_form->save(); }
    void discardUnsaved() override { m_form->revert(); }
    RecordForm* form() const { return m_form; }

protected:
    PageHeader* header() const { return m_header; }
    /// The column of cards beside the form; made when first asked for.
    QVBoxLayout* side();
    /// Adds a card below the form.
    void addBelow(QWidget* card);
    /// What a new record begins with.
    virtual RowValues newValues() const = 0;
    /// What the head says of a new record: «New trainee».
    virtual QString newTitle() const = 0;
    /// Shows what stands beside the form; `id` is 0 for a new record.
    virtual void showRecord(qint64 id) { Q_UNUSED(id) }
    void retranslate() override;

private:
    void showHead();
    const TableInfo& m_table;
    QString m_listPage;
    PageHeader* m_header;
    RecordForm* m_form;
    QHBoxLayout* m_columns;
    QVBoxLayout* m_left;
    QVBoxLayout* m_side = nullptr;
    QPushButton* m_history;
    QPushButton* m_remove;
};

} // namespace khue
