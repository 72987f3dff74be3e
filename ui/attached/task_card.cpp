// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attached/task_card.h"

#include "app/attached/document.h"
#include "app/people/titles.h"
#include "app/store/language.h"
#include "ui/attached/document_actions.h"
#include "ui/attached/task_dialog.h"
#include "ui/widgets/link_rows.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {
constexpr int soon = 7; // days
}

TaskStanding standingOf(QDate due, QDate done, QDate today) {
    if (done.isValid())
        return {TaskCard::tr("Done %1").arg(shownDate(done)), State::Good};
    if (!due.isValid())
        return {};
    const int days = int(today.daysTo(due));
    const int late = -days;
    if (days < 0)
        return {TaskCard::tr("%n day(s) overdue", nullptr, late), State::Bad};
    if (days == 0)
        return {TaskCard::tr("Due today"), State::Care};
    if (days <= soon)
        return {TaskCard::tr("Due in %n day(s)", nullptr, days), State::Care};
    return {TaskCard::tr("Due %1").arg(shownDate(due)), State::Neutral};
}

TaskCard::TaskCard(Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_chip(new Chip(this)), m_checklists(new QToolButton(this)), m_add(new QToolButton(this)), m_rows(new QVBoxLayout), m_hint(new QLabel(this)) {
    setObjectName(QStringLiteral("tasks"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_rows->setSpacing(2);
    body()->addLayout(m_rows);
    m_hint->setWordWrap(true);
    setMuted(m_hint);
    body()->addWidget(m_hint);
    m_checklists->setIcon(icon(QStringLiteral("checklist")));
    m_checklists->setObjectName(QStringLiteral("apply_checklist"));
    m_checklists->setPopupMode(QToolButton::InstantPopup);
    m_checklists->setMenu(new QMenu(m_checklists));
    m_checklists->hide();
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_add->setObjectName(QStringLiteral("add_task"));
    corner()->addWidget(m_chip);
    for (QToolButton* button : {m_checklists, m_add}) {
        button->setEnabled(!workspace.database().isReadOnly());
        corner()->addWidget(button);
    }
    connect(m_add, &QToolButton::clicked, this, &TaskCard::add);
    connect(m_checklists->menu(), &QMenu::aboutToShow, this, &TaskCard::fillChecklists);
    retranslate();
}

void TaskCard::setHeading(std::function<QString()> heading) {
    m_heading = std::move(heading);
    retranslate();
}

void TaskCard::retranslate() {
    setTitle(m_heading ? m_heading() : tr("Tasks"));
    m_add->setToolTip(tr("Add a task"));
    m_checklists->setToolTip(tr("Add the tasks of a checklist"));
    for (QToolButton* button : {m_add, m_checklists})
        button->setAccessibleName(button->toolTip());
    m_hint->setText(m_use ? tr("Nothing to do yet. Add the tasks of a checklist, or one with +.") : tr("Nothing to do yet."));
}

void TaskCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void TaskCard::setRecord(const QString& table, qint64 id) {
    m_record = {table, id};
    setVisible(id != 0);
    reload();
}

void TaskCard::setChecklist(ChecklistUse use, QDate start, QDate end) {
    m_use = use;
    m_start = start;
    m_end = end;
    m_checklists->show();
    retranslate();
}

void TaskCard::reload() {
    // Who ticks off one task after the other with the keyboard stays where she is.
    const QWidget* focused = QApplication::focusWidget();
    const QString focusedName = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        for (QWidget* child : item->widget()->findChildren<QWidget*>())
            child->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_record.id)
        return;
    Database& database = m_workspace.database();
    QHash<qint64, int> files;
    {
        Statement rows = database.query(QStringLiteral("SELECT d.record_id, COUNT(*) FROM document d JOIN task t ON t.id = d.record_id WHERE d.record_table = 'task' "
                                                       "AND t.record_table = ? AND t.record_id = ? GROUP BY d.record_id"),
                                        m_record.table, m_record.id);
        while (rows.next())
            files.insert(rows.integer(0), int(rows.integer(1)));
    }
    const std::vector<Task> tasks = tasksOf(database, m_record);
    for (const Task& task : tasks)
        addRow(task, files.value(task.id.value));
    const TaskCount count = countTasks(database, m_record, database.today());
    m_chip->set(count.all ? tr("%1 of %2 done").arg(count.done).arg(count.all) : QString(),
                count.overdue ? State::Bad : count.done == count.all ? State::Good : State::Neutral);
    m_hint->setVisible(tasks.empty());
    if (!focusedName.isEmpty())
        if (auto* widget = findChild<QWidget*>(focusedName))
            widget->setFocus();
}

void TaskCard::addRow(const Task& task, int files) {
    Database& database = m_workspace.database();
    const QString title = inLanguage(task.title_vi, task.title_en), name = QString::number(task.id.value);
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* done = new QCheckBox(line);
    done->setObjectName(QStringLiteral("done_") + name);
    done->setAccessibleName(tr("Done: %1").arg(title));
    done->setToolTip(task.done_on.isValid() ? tr("Open again") : tr("Done"));
    done->setChecked(task.done_on.isValid());
    done->setEnabled(!database.isReadOnly());
    connect(done, &QCheckBox::clicked, this, [this, id = task.id](bool checked) {
        m_workspace.attempt([&] { setTaskDone(m_workspace.database(), {id}, checked); });
        afterChange();
    });
    layout->addWidget(done);
    QStringList note;
    if (task.owner_id) {
        Statement owner = database.query(QStringLiteral("SELECT titles, full_name FROM person WHERE id = ?"), task.owner_id);
        if (owner.next())
            note.append(titledName(owner.text(0).split(u' ', Qt::SkipEmptyParts), owner.text(1)));
    }
    if (task.due_on.isValid())
        note.append(tr("due %1").arg(shownDate(task.due_on)));
    if (!task.notes.isEmpty())
        note.append(task.notes.section(u'\n', 0, 0));
    const TaskStanding standing = standingOf(task.due_on, task.done_on, database.today());
    auto* row = new LinkRows(line);
    row->setRows({{title, note.join(QStringLiteral(" · ")), standing.words, standing.state, QStringLiteral("task"), task.id.value}}, {});
    connect(row, &LinkRows::recordAsked, this, [this](const QString&, qint64 id) { edit({id}); });
    layout->addWidget(row, 1);
    auto* clip = new QToolButton(line);
    clip->setObjectName(QStringLiteral("files_") + name);
    clip->setIcon(icon(QStringLiteral("paperclip"), files ? Role::Accent : Role::Muted));
    clip->setToolButtonStyle(files ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    clip->setText(files ? QString::number(files) : QString());
    clip->setToolTip(files ? tr("%n file(s)", nullptr, files) : tr("Attach a file"));
    clip->setAccessibleName(QString(clip->toolTip() + QStringLiteral(": ") + title));
    clip->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(clip);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, id = task.id] { fillFiles(menu, id); });
    clip->setMenu(menu);
    layout->addWidget(clip);
    m_rows->addWidget(line);
}

void TaskCard::fillFiles(QMenu* menu, Id<Task> task) {
    menu->clear();
    m_workspace.attempt([&] {
        for (const DocumentFile& document : documentsOf(m_workspace.database(), {QStringLiteral("task"), task.value}))
            menu->addAction(icon(QStringLiteral("file")), document.name, this, [this, id = document.id] { openDocument(m_workspace, id); });
    });
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction* attach = menu->addAction(icon(QStringLiteral("plus")), tr("Attach a file…"), this, [this, task] {
        if (askAndAttach(m_workspace, {QStringLiteral("task"), task.value}, this))
            afterChange();
    });
    attach->setEnabled(!m_workspace.database().isReadOnly());
}

void TaskCard::fillChecklists() {
    QMenu* menu = m_checklists->menu();
    menu->clear();
    m_workspace.attempt([&] {
        for (const ChecklistTemplate& checklist : checklistsFor(m_workspace.database(), m_use.value_or(ChecklistUse::Any)))
            menu->addAction(inLanguage(checklist.name_vi, checklist.name_en), this, [this, id = checklist.id] { apply(id); });
    });
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("Edit the checklists…"), this, [this] { m_workspace.showPage(QStringLiteral("checklist_template")); });
}

void TaskCard::apply(Id<ChecklistTemplate> checklist) {
    m_workspace.attempt([&] {
        Database& database = m_workspace.database();
        const ChecklistTemplate chosen = load(database, checklist);
        Edit edit(database, "checklist", inLanguage(chosen.name_vi, chosen.name_en));
        const int added = applyChecklist(edit, database, m_record, checklist, m_start, m_end);
        edit.commit();
        m_workspace.say(added ? tr("%n task(s) added.", nullptr, added) : tr("All its tasks are here already."));
    });
    afterChange();
}

void TaskCard::add() {
    m_workspace.attempt([&] {
        Task task;
        task.record_table = m_record.table;
        task.record_id = {m_record.id};
        task.kind = m_newKind;
        TaskDialog(m_workspace, task, m_workspace.window()).exec();
    });
    afterChange();
}

void TaskCard::edit(Id<Task> task) {
    m_workspace.attempt([&] { TaskDialog(m_workspace, task, m_workspace.window()).exec(); });
    afterChange();
}

void TaskCard::afterChange() {
    m_workspace.attempt([this] { reload(); });
    emit changed();
}

} // namespace khue
