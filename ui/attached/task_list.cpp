// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attached/task_list.h"

#include "app/store/language.h"
#include "ui/attached/task_card.h"
#include "ui/attached/task_dialog.h"
#include "ui/widgets/fields.h"

#include <QtWidgets/QPushButton>

namespace khue {

TaskListPage::TaskListPage(Workspace& workspace) : ListPage(workspace) {
    setUp([this] { return specification(); });
    list()->setEmptyState(QStringLiteral("checklist"), [] {
        return QStringList{tr("No tasks yet"), tr("What is to be done for visits, studies and meetings, with owner and due date, and reminders of your own."), tr("New task")};
    });
    addNewButton(QStringLiteral("task"), [] { return tr("New task"); });
    if (!database().isReadOnly()) {
        list()->addBulkAction(QStringLiteral("check"), [] { return tr("Done"); }, [this](const QList<qint64>& ids) { setDone(ids); });
        addRemoval(tableOf<Task>);
    }
    addExport();
    // The form of a task is a dialog; from there and from here it leads on to its record.
    disconnect(list(), &RecordList::activated, nullptr, nullptr);
    connect(list(), &RecordList::activated, this, [this](qint64 id) { edit({id}); });
    list()->addBulkAction(QStringLiteral("link"), [] { return tr("Go to the record"); }, [this](const QList<qint64>& ids) {
        this->workspace().attempt([&] {
            const Task task = load(database(), Id<Task>{ids.first()});
            if (task.record_id)
                this->workspace().showRecord(task.record_table, task.record_id.value);
        });
    });
    retranslate();
}

QString TaskListPage::title() const {
    return tr("Tasks");
}

void TaskListPage::showPart(const QString& table, qint64 id) {
    if (table != QLatin1String("task"))
        return;
    if (!id)
        workspace().attempt([&] { TaskDialog(workspace(), Task{}, this).exec(); });
    else if (list()->model()->rowOf(id) >= 0)
        list()->select(id);
    else
        connect(list()->model(), &RecordListModel::loaded, this, [this, id] { list()->select(id); }, Qt::SingleShotConnection);
}

void TaskListPage::edit(Id<Task> task) {
    workspace().attempt([&] { TaskDialog(workspace(), task, this).exec(); });
}

void TaskListPage::setDone(const QList<qint64>& ids) {
    const int count = int(ids.size());
    workspace().attempt([&] {
        Edit edit(database(), "task_done", tr("%n task(s)", nullptr, count));
        for (const qint64 id : ids) {
            Task task = load(database(), Id<Task>{id});
            if (task.done_on.isValid())
                continue;
            task.done_on = database().today();
            edit.save(task);
        }
        edit.commit();
    });
}

ListSpecification TaskListPage::specification() const {
    const auto& table = tableOf<Task>;
    const auto label = [&table](const char* field) { return table.fields[size_t(table.indexOf(QString::fromLatin1(field)))].label(); };
    const QDate today = database().today();
    ListSpecification list;
    list.name = QStringLiteral("task");
    list.table = &table;
    list.alias = QStringLiteral("t");
    list.from = QStringLiteral("task t LEFT JOIN person p ON p.id = t.owner_id");
    list.sortedBy = QStringLiteral("due_on");
    ListColumn title{QStringLiteral("title"), tr("To do"), inLanguageSql(QStringLiteral("t.title_vi"), QStringLiteral("t.title_en"))};
    title.width = 300;
    title.strong = true;
    ListColumn record{QStringLiteral("record"), label("record_table"), attachedTitleSql(database(), QStringLiteral("t"))};
    record.width = 280;
    ListColumn owner{QStringLiteral("owner"), label("owner_id"), QStringLiteral("p.full_name")};
    owner.width = 190;
    ListColumn due{QStringLiteral("due_on"), label("due_on"), QStringLiteral("t.due_on")};
    due.sort = QStringLiteral("CASE WHEN t.done_on IS NULL THEN COALESCE(t.due_on, '9999') ELSE 'x' || t.done_on END");
    due.sortBy = SortBy::Sql;
    due.shown = [](const QVariant& value) { return value.isNull() ? QString() : DateField::shown(value.toString()); };
    due.alignment = Qt::AlignRight;
    due.width = 110;
    ListColumn state{QStringLiteral("state"), tr("State"), QStringLiteral("COALESCE(t.due_on, '') || '|' || COALESCE(t.done_on, '')")};
    const auto standing = [today](const QVariant& value) {
        const QStringList days = value.toString().split(u'|');
        return standingOf(QDate::fromString(days.value(0), Qt::ISODate), QDate::fromString(days.value(1), Qt::ISODate), today);
    };
    state.shown = [standing](const QVariant& value) { return standing(value).words; };
    state.chip = [standing](const QVariant& value) { return standing(value).state; };
    state.sort = due.sort;
    state.sortBy = SortBy::Sql;
    state.width = 160;
    ListColumn kind{QStringLiteral("kind"), label("kind"), QStringLiteral("t.kind")};
    kind.shown = [](const QVariant& value) { return choiceTitle(choicesOf<TaskKind>, value.toString()); };
    kind.width = 130;
    list.columns = {title, record, owner, due, state, kind};
    list.filters = {
        {QStringLiteral("state"), tr("State"),
         [today](Database&) {
             return QList<ListFilterOption>{
                 {QStringLiteral("open"), tr("To be done"), QStringLiteral("t.done_on IS NULL"), {}},
                 {QStringLiteral("overdue"), tr("Overdue"), QStringLiteral("t.done_on IS NULL AND t.due_on < ?"), today.toString(Qt::ISODate)},
                 {QStringLiteral("soon"), tr("Due within a week"), QStringLiteral("t.done_on IS NULL AND t.due_on <= ?"), today.addDays(7).toString(Qt::ISODate)},
                 {QStringLiteral("done"), tr("Done"), QStringLiteral("t.done_on IS NOT NULL"), {}},
             };
         }},
        {QStringLiteral("owner"), label("owner_id"),
         [](Database& database) {
             QList<ListFilterOption> options;
             Statement rows = database.query(QStringLiteral("SELECT p.id, p.full_name FROM person p WHERE EXISTS (SELECT 1 FROM task t WHERE t.owner_id = p.id) ORDER BY %1")
                                                 .arg(isVietnamese() ? QStringLiteral("p.sort_vi") : QStringLiteral("p.sort_en")));
             while (rows.next())
                 options.append({rows.text(0), rows.text(1), QStringLiteral("t.owner_id = ?"), rows.integer(0)});
             options.append({QStringLiteral("none"), tr("Nobody"), QStringLiteral("t.owner_id IS NULL"), {}});
             return options;
         }},
        {QStringLiteral("kind"), label("kind"), [](Database&) {
             QList<ListFilterOption> options;
             for (const ChoiceItem& item : choicesOf<TaskKind>)
                 options.append({QString::fromLatin1(item.code), choiceTitle(item), QStringLiteral("t.kind = ?"), QString::fromLatin1(item.code)});
             return options;
         }}};
    return list;
}

int overdueTaskCount(Database& database) {
    return database.single(QStringLiteral("SELECT COUNT(*) FROM task WHERE done_on IS NULL AND due_on < ?"), database.today()).toInt();
}

} // namespace khue
