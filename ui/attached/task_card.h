// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attached/task.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/basics.h"

class QMenu;
class QToolButton;

namespace khue {

/// How a task stands on a day, in a word or two, and in what colour.
struct TaskStanding {
    QString words;
    State state = State::Neutral;
};
TaskStanding standingOf(QDate due, QDate done, QDate today);

/// The tasks of a record: ticked off with a click or Space, each with owner, due date and files; added one by one or from a
/// checklist. On the page of any record.
class TaskCard : public Card {
    Q_OBJECT
public:
    explicit TaskCard(Workspace& workspace, QWidget* parent = nullptr);
    /// Whose tasks are shown; hidden for none (id 0).
    void setRecord(const QString& table, qint64 id);
    /// Which checklists are offered, and the record's days, from which their due days are counted. Without it none is.
    void setChecklist(ChecklistUse use, QDate start, QDate end);
    /// What a task added here is; a reminder unless said.
    void setNewKind(TaskKind kind) { m_newKind = kind; }
    /// The heading; «Tasks» unless said. Called at each change of language.
    void setHeading(std::function<QString()> heading);
    void reload();

    /// Opens the form of a new task.
    void add();
    /// Makes tasks of a checklist.
    void apply(Id<ChecklistTemplate> checklist);

signals:
    /// A task was added, changed or removed here.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void addRow(const Task& task, int files);
    void edit(Id<Task> task);
    void fillChecklists();
    void fillFiles(QMenu* menu, Id<Task> task);
    void afterChange();
    Workspace& m_workspace;
    RecordRef m_record;
    std::optional<ChecklistUse> m_use;
    QDate m_start, m_end;
    TaskKind m_newKind = TaskKind::Reminder;
    std::function<QString()> m_heading;
    Chip* m_chip;
    QToolButton *m_checklists, *m_add;
    QVBoxLayout* m_rows;
    QLabel* m_hint;
};

} // namespace khue
