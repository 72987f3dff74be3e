// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attached/task_dialog.h"

#include "app/store/language.h"
#include "ui/attached/document_card.h"
#include "ui/widgets/reference_picker.h"

namespace khue {

TaskDialog::TaskDialog(Workspace& workspace, Id<Task> id, QWidget* parent) : FieldDialog(workspace, tableOf<Task>, parent), m_documents(new DocumentCard(workspace, this)) {
    build();
    const Task task = load(database(), id);
    show(tableOf<Task>.toValues(task), task.id.value, task.revision);
    m_documents->setRecord(QStringLiteral("task"), id.value);
}

TaskDialog::TaskDialog(Workspace& workspace, const Task& task, QWidget* parent) : FieldDialog(workspace, tableOf<Task>, parent), m_documents(new DocumentCard(workspace, this)) {
    build();
    show(tableOf<Task>.toValues(task), 0, 0);
    m_documents->setRecord(QStringLiteral("task"), 0);
}

void TaskDialog::build() {
    setWindowTitle(tr("Task"));
    addField("title_vi", 3);
    addField("title_en", 3);
    addField("owner_id", 4, new ReferencePicker(this));
    addField("kind", 2);
    addField("due_on", 2);
    addField("done_on", 2);
    addField("notes", 6, new LongTextField(this));
    addWidget({}, m_documents, 6);
}

QList<Problem> TaskDialog::write() {
    Task task = tableOf<Task>.fromValues(values());
    task.id = {id()};
    task.revision = revision();
    return saveChecked(database(), task, id() ? "save" : "add", inLanguage(task.title_vi, task.title_en));
}

} // namespace khue
