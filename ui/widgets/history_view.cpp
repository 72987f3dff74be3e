// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/history_view.h"

#include "ui/widgets/shown_value.h"
#include "ui/widgets/style.h"

#include <QtWidgets/QHeaderView>

namespace khue {

namespace {
constexpr int groupsAtOnce = 60, fewChanges = 6; // so many are open at once
enum Data { GroupData = Qt::UserRole, MoreData };
} // namespace

HistoryView::HistoryView(Workspace& workspace, QWidget* parent) : QTreeWidget(parent), m_workspace(workspace) {
    setHeaderHidden(true);
    setColumnCount(1);
    setUniformRowHeights(false);
    setWordWrap(true);
    setIndentation(14);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeWidget::itemExpanded, this, &HistoryView::openGroup);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (item->data(0, MoreData).toBool())
            loadMore();
    });
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        if (item->data(0, MoreData).toBool())
            loadMore();
    });
}

void HistoryView::setRecord(const TableInfo* table, qint64 id) {
    m_table = table;
    m_record = id;
}

void HistoryView::reload() {
    setAccessibleName(tr("History"));
    clear();
    m_last = 0;
    m_newest = {};
    loadMore();
}

void HistoryView::loadMore() {
    if (topLevelItemCount() && topLevelItem(topLevelItemCount() - 1)->data(0, MoreData).toBool())
        delete takeTopLevelItem(topLevelItemCount() - 1);
    History history(m_workspace.database());
    int shown = 0;
    if (m_table) {
        for (const HistoryStep& step : history.stepsOf(*m_table, m_record, groupsAtOnce, m_last)) {
            if (!m_newest.group.id)
                m_newest = step;
            QTreeWidgetItem* item = addGroup(step.group);
            item->setChildIndicatorPolicy(QTreeWidgetItem::DontShowIndicatorWhenChildless);
            bool own = false; // what happened to the record itself is open at once
            for (const Change& change : step.changes) {
                addChange(item, change);
                own = own || isOwn(change);
            }
            if (step.changes.size() == HistoryStep::mostChanges)
                new QTreeWidgetItem(item, {tr("… and more")});
            item->setExpanded(own || step.changes.size() <= fewChanges);
            m_last = step.group.id;
            ++shown;
        }
    } else {
        for (const ChangeGroup& group : history.groups(groupsAtOnce, m_last)) {
            addGroup(group);
            m_last = group.id;
            ++shown;
        }
    }
    if (shown == groupsAtOnce) {
        auto* more = new QTreeWidgetItem(this, {tr("Show earlier steps")});
        more->setData(0, MoreData, true);
        more->setForeground(0, colour(Role::Accent));
    }
}

QTreeWidgetItem* HistoryView::addGroup(const ChangeGroup& group) {
    QString title = group.title();
    if (group.undone)
        title = tr("%1 (undone)").arg(title);
    auto* item = new QTreeWidgetItem(this);
    item->setText(0, title + u'\n' + shownMoment(group.at, m_workspace.database().now()) + QStringLiteral(" · ") + group.author);
    item->setToolTip(0, title);
    item->setData(0, GroupData, group.id);
    item->setIcon(0, icon(group.kind == QLatin1String("undo")   ? QStringLiteral("undo")
                          : group.kind == QLatin1String("redo") ? QStringLiteral("redo")
                                                                : QStringLiteral("edit"),
                          Role::Muted));
    if (group.undone)
        item->setForeground(0, colour(Role::Muted));
    item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    return item;
}

void HistoryView::addChange(QTreeWidgetItem* under, const Change& change) {
    Database& database = m_workspace.database();
    const TableInfo* table = database.table(change.table);
    if (!table)
        return;
    QTreeWidgetItem* parent = under;
    if (!isOwn(change)) {
        QVariant title = database.single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(table->titleSql(), table->key()), change.record);
        if (title.isNull())
            title = QStringLiteral("#%1").arg(change.record);
        parent = new QTreeWidgetItem(under, {QString(table->label() + QStringLiteral(": ") + title.toString())});
        parent->setToolTip(0, parent->text(0));
    }
    QMap<int, Change::Difference> inOrder; // as the table has its fields, and the form too
    for (const Change::Difference& difference : change.differences)
        if (const int index = table->indexOf(difference.field); index >= 0 && !table->fields[size_t(index)].is(Derived))
            inOrder.insert(index, difference);
    for (auto each = inOrder.cbegin(); each != inOrder.cend(); ++each) {
        const Change::Difference& difference = each.value();
        const FieldInfo& field = table->fields[size_t(each.key())];
        const QString before = shownValue(database, field, difference.before);
        const QString after = shownValue(database, field, difference.after);
        QString text = field.label() + QStringLiteral(": ");
        if (change.action == QLatin1String("insert"))
            text += after;
        else if (change.action == QLatin1String("delete"))
            text += before;
        else
            text += before + QStringLiteral(" → ") + after;
        auto* line = new QTreeWidgetItem(parent, {text});
        line->setForeground(0, colour(Role::Muted));
        line->setToolTip(0, text);
    }
    if (change.action == QLatin1String("update"))
        parent->setExpanded(true);
}

bool HistoryView::isOwn(const Change& change) const {
    return m_table && change.table == m_table->key() && change.record == m_record;
}

void HistoryView::openGroup(QTreeWidgetItem* item) {
    const qint64 group = item->data(0, GroupData).toLongLong();
    if (!group || m_table || item->childCount())
        return;
    constexpr int mostShown = 200;
    m_workspace.attempt([&] {
        const QList<Change> changes = History(m_workspace.database()).changes(group, mostShown);
        for (const Change& change : changes)
            addChange(item, change);
        if (changes.size() == mostShown)
            new QTreeWidgetItem(item, {tr("… and more")});
        item->setChildIndicatorPolicy(QTreeWidgetItem::DontShowIndicatorWhenChildless);
    });
}

qint64 HistoryView::chosenGroup() const {
    QTreeWidgetItem* item = currentItem();
    while (item && item->parent())
        item = item->parent();
    return item ? item->data(0, GroupData).toLongLong() : 0;
}

} // namespace khue
