// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attached/task.h"

#include "app/people/titles.h"
#include "app/store/language.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<Task> TableOf<Task>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "task"), "COALESCE(title_vi, title_en)", "COALESCE(title_en, title_vi)"},
    {
        field("record_table", QT_TRANSLATE_NOOP("khue::Field", "Belongs to"), &Task::record_table, Attached),
        attachedIdField("record_id", QT_TRANSLATE_NOOP("khue::Field", "Number of the record"), &Task::record_id),
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind"), &Task::kind, Required),
        field("position", QT_TRANSLATE_NOOP("khue::Field", "Position"), &Task::position),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &Task::title_vi, Searchable),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &Task::title_en, Searchable),
        field("owner_id", QT_TRANSLATE_NOOP("khue::Field", "Owner"), &Task::owner_id),
        field("due_on", QT_TRANSLATE_NOOP("khue::Field", "Due on"), &Task::due_on),
        field("done_on", QT_TRANSLATE_NOOP("khue::Field", "Completed on"), &Task::done_on),
        field("checklist_item_id", QT_TRANSLATE_NOOP("khue::Field", "From the checklist"), &Task::checklist_item_id),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Task::notes, Long | Searchable),
    },
    {taskRules, deriveTask}};

void deriveTask(Task& task) {
    task.title_vi = tidied(task.title_vi);
    task.title_en = tidied(task.title_en);
}

QList<Problem> taskRules(Database& database, const Task& task) {
    QList<Problem> problems;
    if (task.title_vi.isEmpty() && task.title_en.isEmpty())
        problems.append({QStringLiteral("title_vi"), QCoreApplication::translate("khue::Attached", "Say what is to be done, in either language.")});
    if (task.done_on > database.today())
        problems.append({QStringLiteral("done_on"), QCoreApplication::translate("khue::Attached", "It cannot be done on a day to come.")});
    return problems;
}

std::vector<Task> tasksOf(Database& database, const RecordRef& record) {
    return loadAll<Task>(database, QStringLiteral("record_table = ? AND record_id = ? ORDER BY position = 0, position, COALESCE(due_on, '9999'), id"),
                         record.table, record.id);
}

TaskCount countTasks(Database& database, const RecordRef& record, QDate today) {
    Statement row = database.query(QStringLiteral("SELECT COUNT(*), COUNT(done_on), COALESCE(SUM(CASE WHEN done_on IS NULL AND due_on < ? THEN 1 ELSE 0 END), 0) "
                                                  "FROM task WHERE record_table = ? AND record_id = ?"),
                                   today, record.table, record.id);
    row.next();
    return {int(row.integer(0)), int(row.integer(1)), int(row.integer(2))};
}

void setTaskDone(Database& database, Id<Task> id, bool done) {
    Task task = load(database, id);
    if (task.done_on.isValid() == done)
        return;
    task.done_on = done ? database.today() : QDate();
    Edit edit(database, done ? "task_done" : "task_reopened", inLanguage(task.title_vi, task.title_en));
    edit.save(task);
    edit.commit();
}

int applyChecklist(Edit& edit, Database& database, const RecordRef& record, Id<ChecklistTemplate> checklist, QDate start, QDate end, Id<Person> owner) {
    int added = 0;
    int position = database.single(QStringLiteral("SELECT COALESCE(MAX(position), 0) FROM task WHERE record_table = ? AND record_id = ?"), record.table, record.id).toInt();
    for (const ChecklistItem& item : loadAll<ChecklistItem>(database, QStringLiteral("checklist_template_id = ? ORDER BY position, id"), checklist)) {
        if (database.single(QStringLiteral("SELECT 1 FROM task WHERE record_table = ? AND record_id = ? AND checklist_item_id = ?"), record.table, record.id, item.id)
                .isValid())
            continue;
        Task task;
        task.record_table = record.table;
        task.record_id = {record.id};
        task.kind = TaskKind::Checklist;
        task.position = ++position;
        task.title_vi = item.title_vi;
        task.title_en = item.title_en;
        task.owner_id = owner;
        task.due_on = dueDay(item, start, end);
        task.checklist_item_id = item.id;
        edit.save(task);
        ++added;
    }
    return added;
}

int moveChecklist(Edit& edit, Database& database, const RecordRef& record, QDate oldStart, QDate oldEnd, QDate start, QDate end) {
    int moved = 0;
    for (Task task : tasksOf(database, record)) {
        if (task.done_on.isValid() || !task.checklist_item_id)
            continue;
        const ChecklistItem item = load(database, task.checklist_item_id);
        const QDate due = dueDay(item, start, end);
        if (task.due_on != dueDay(item, oldStart, oldEnd) || task.due_on == due)
            continue; // somebody has set it by hand
        task.due_on = due;
        edit.save(task);
        ++moved;
    }
    return moved;
}

QString attachedTitleSql(Database& database, const QString& alias) {
    QString sql = QStringLiteral("CASE %1.record_table").arg(alias);
    for (const TableInfo* table : database.tables())
        if (table->number > 0) // what can be found has a name of its own
            sql += QStringLiteral(" WHEN '%1' THEN (SELECT %2 FROM %1 WHERE %1.id = %3.record_id)").arg(table->key(), table->titleSql(), alias);
    return sql + QStringLiteral(" END");
}

QString recordTitle(Database& database, const RecordRef& record) {
    const TableInfo* table = database.table(record.table);
    return table ? database.single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(table->titleSql(), table->key()), record.id).toString() : QString();
}

std::vector<OverdueTask> overdueTasks(Database& database, QDate today) {
    std::vector<OverdueTask> tasks;
    Statement rows = database.query(QStringLiteral("SELECT t.id, %1, t.record_table, t.record_id, p.titles, p.full_name, t.due_on FROM task t "
                                                   "LEFT JOIN person p ON p.id = t.owner_id WHERE t.done_on IS NULL AND t.due_on < ? ORDER BY t.due_on, t.id")
                                        .arg(inLanguageSql(QStringLiteral("t.title_vi"), QStringLiteral("t.title_en"))),
                                    today);
    while (rows.next()) {
        OverdueTask task{{rows.integer(0)}, rows.text(1), {}, {}, {rows.text(2), rows.integer(3)}, QDate::fromString(rows.text(6), Qt::ISODate)};
        if (!rows.isNull(5))
            task.owner = titledName(rows.text(4).split(u' ', Qt::SkipEmptyParts), rows.text(5));
        tasks.push_back(task);
    }
    for (OverdueTask& task : tasks)
        task.record = recordTitle(database, task.about);
    return tasks;
}

} // namespace khue
