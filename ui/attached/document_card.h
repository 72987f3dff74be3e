// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attached/document.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/basics.h"

class QMenu;
class QToolButton;

namespace khue {

/// The documents of a record: dropped or chosen, opened, copied out, renamed, removed. On the page of any record.
class DocumentCard : public Card {
    Q_OBJECT
public:
    explicit DocumentCard(Workspace& workspace, QWidget* parent = nullptr);
    /// Whose documents are shown; hidden for none (id 0).
    void setRecord(const QString& table, qint64 id);
    void reload();
    int count() const { return m_count; }

signals:
    /// A document was added, changed or removed here.
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void retranslate();
    void addRow(const DocumentFile& document);
    void fillMenu(QMenu* menu, Id<DocumentFile> document);
    void afterChange();
    Workspace& m_workspace;
    RecordRef m_record;
    QToolButton* m_add;
    QVBoxLayout* m_rows;
    QLabel* m_hint;
    int m_count = 0;
};

} // namespace khue
