// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attached/checklist.h"
#include "app/people/person.h"

namespace khue {

/// What a task is: something to remember, an item of a record's checklist, an action that a meeting agreed on.
enum class TaskKind { Reminder, Checklist, Action };
template <> inline const ChoiceList choicesOf<TaskKind>{
    {"reminder", QT_TRANSLATE_NOOP("khue::Choice", "Reminder")},
    {"checklist", QT_TRANSLATE_NOOP("khue::Choice", "Checklist item")},
    {"action", QT_TRANSLATE_NOOP("khue::Choice", "Action")},
};

/// Something that somebody is to do, for any record or for none. What it needs or yields is attached to it as documents.
struct Task {
    Id<Task> id;
    int revision = 0;
    QString record_table; ///< both empty: a reminder that belongs to nothing
    Id<AnyRecord> record_id;
    TaskKind kind = TaskKind::Reminder;
    int position = 0;
    QString title_vi, title_en;
    Id<Person> owner_id;
    QDate due_on;
    QDate done_on; ///< invalid while it is open
    Id<ChecklistItem> checklist_item_id; ///< what it was made from
    QString notes;
    bool operator==(const Task&) const = default;
};
template <> struct TableName<Task> {
    static constexpr const char* value = "task";
    static constexpr int number = 50;
};
void deriveTask(Task& task);
QList<Problem> taskRules(Database& database, const Task& task);
template <> const Table<Task> TableOf<Task>::value;

/// A record of whatever table.
struct RecordRef {
    QString table;
    qint64 id = 0;
    bool operator==(const RecordRef&) const = default;
};

/// The tasks of a record, in their order; those made from no checklist last.
std::vector<Task> tasksOf(Database& database, const RecordRef& record);

/// How many tasks of a record there are, and how they stand on a day.
struct TaskCount {
    int all = 0, done = 0, overdue = 0;
};
TaskCount countTasks(Database& database, const RecordRef& record, QDate today);

/// Ticks a task off, today, or opens it again; as a step of the history.
void setTaskDone(Database& database, Id<Task> task, bool done);

/// Makes a task of each item of a template that the record has none of yet, due as the item says from the record's
/// start and end (an unknown day leaves it without one). Returns how many were added. Within `edit`.
int applyChecklist(Edit& edit, Database& database, const RecordRef& record, Id<ChecklistTemplate> checklist, QDate start, QDate end,
                   Id<Person> owner = {});

/// After the record's days changed: moves the open tasks whose due day is still the one that their item gave. Returns how
/// many were moved. Within `edit`.
int moveChecklist(Edit& edit, Database& database, const RecordRef& record, QDate oldStart, QDate oldEnd, QDate start, QDate end);

/// SQL for the title, in the language shown, of the record that the row `alias` is attached to; null where it is to none.
QString attachedTitleSql(Database& database, const QString& alias);

/// The title of a record in the language shown; empty where it is gone.
QString recordTitle(Database& database, const RecordRef& record);

/// A task that is open past its day.
struct OverdueTask {
    Id<Task> task;
    QString title, record, owner; ///< titles in the language shown; `record` and `owner` may be empty
    RecordRef about;              ///< where it is done; empty for a reminder
    QDate due_on;
};
/// All of them, the longest overdue first.
std::vector<OverdueTask> overdueTasks(Database& database, QDate today);

} // namespace khue
