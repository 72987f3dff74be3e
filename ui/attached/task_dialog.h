// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attached/task.h"
#include "ui/widgets/field_dialog.h"

namespace khue {

class DocumentCard;

/// One task with its owner, days, notes and files.
class TaskDialog : public FieldDialog {
    Q_OBJECT
public:
    /// A stored task.
    TaskDialog(Workspace& workspace, Id<Task> task, QWidget* parent);
    /// A new one with what is given: its record, its kind, its place.
    TaskDialog(Workspace& workspace, const Task& task, QWidget* parent);
    DocumentCard* documents() const { return m_documents; }

protected:
    QList<Problem> write() override;

private:
    void build();
    DocumentCard* m_documents;
};

} // namespace khue
