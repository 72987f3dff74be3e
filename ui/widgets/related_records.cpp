// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/related_records.h"

#include "ui/widgets/field_dialog.h"
#include "ui/widgets/list_page.h"
#include "ui/widgets/shown_value.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {
constexpr int mostRowsShown = 12; ///< more are scrolled to
constexpr int leastColumn = 70;
} // namespace

RelatedColumn relatedColumn(Database& database, const TableInfo& table, const char* name, int share) {
    const FieldInfo& field = table.fields[size_t(table.indexOf(QString::fromLatin1(name)))];
    RelatedColumn column{field.label(), QStringLiteral("t.") + field.key(), [&database, &field](const QVariant& value) { return value.isNull() ? QString() : shownValue(database, field, value); }};
    if (field.type == FieldType::Integer || field.type == FieldType::Real)
        column.alignment = Qt::AlignRight;
    column.share = share;
    return column;
}

RelatedRecords::RelatedRecords(Workspace& workspace, std::function<RelatedSpecification()> specification, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_specify(std::move(specification)), m_view(new ListView(this)), m_model(new QStandardItemModel(this)),
      m_empty(new QLabel(this)), m_add(addTool(QStringLiteral("plus"))), m_remove(addTool(QStringLiteral("trash"))), m_up(addTool(QStringLiteral("chevron-up"))),
      m_down(addTool(QStringLiteral("chevron-down"))) {
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setSectionsMovable(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    setMuted(m_empty);
    m_empty->setWordWrap(true);
    body()->addWidget(m_view);
    body()->addWidget(m_empty);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_add, &QToolButton::clicked, this, &RelatedRecords::add);
    connect(m_remove, &QToolButton::clicked, this, &RelatedRecords::remove);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_view, &ListView::openAsked, this, [this](const QModelIndex& index) { open(idAt(index.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RelatedRecords::showButtons);
    retranslate();
}

QToolButton* RelatedRecords::addTool(const QString& iconName) {
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    corner()->addWidget(button);
    return button;
}

void RelatedRecords::retranslate() {
    m_specification = m_specify();
    setTitle(m_specification.title);
    m_empty->setText(m_specification.empty);
    m_view->setAccessibleName(m_specification.title);
    const QPair<QToolButton*, QString> words[] = {{m_add, tr("Add…")}, {m_remove, tr("Remove (Del)")}, {m_up, tr("Up (Alt+↑)")}, {m_down, tr("Down (Alt+↓)")}};
    for (const auto& [button, text] : words) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    if (m_owner)
        m_workspace.attempt([this] { reload(); });
}

void RelatedRecords::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void RelatedRecords::setOwner(qint64 owner) {
    m_owner = owner;
    setVisible(owner != 0);
    reload();
}

qint64 RelatedRecords::idAt(int row) const {
    return m_model->index(row, 0).data(RecordListModel::IdRole).toLongLong();
}

QList<qint64> RelatedRecords::selectedIds() const {
    QList<qint64> ids;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        ids.append(idAt(index.row()));
    return ids;
}

void RelatedRecords::select(qint64 id) {
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (idAt(row) == id)
            m_view->selectRow(row);
}

void RelatedRecords::reload() {
    const QList<qint64> kept = selectedIds();
    const qint64 current = m_view->currentIndex().isValid() ? idAt(m_view->currentIndex().row()) : 0;
    m_model->clear();
    m_model->setColumnCount(int(m_specification.columns.size()));
    QStringList columns{QStringLiteral("t.id")};
    for (qsizetype i = 0; i < m_specification.columns.size(); ++i) {
        const RelatedColumn& column = m_specification.columns[i];
        columns.append(column.sql);
        m_model->setHorizontalHeaderItem(int(i), new QStandardItem(column.title));
        m_model->horizontalHeaderItem(int(i))->setTextAlignment(column.alignment | Qt::AlignVCenter);
    }
    if (m_owner) {
        const TableInfo& table = *m_specification.table;
        const QString order = !m_specification.order.isEmpty()                      ? m_specification.order
                              : table.indexOf(QStringLiteral("position")) >= 0 ? QStringLiteral("t.position, t.id")
                                                                                    : QStringLiteral("t.id");
        // Read whole before it is shown: showing a referred record asks the database again.
        QList<QVariantList> rows;
        {
            Statement found = m_workspace.database().query(
                QStringLiteral("SELECT %1 FROM %2 WHERE t.%3 = ? ORDER BY %4")
                    .arg(columns.join(QStringLiteral(", ")), m_specification.from.isEmpty() ? QString(table.key() + QStringLiteral(" t")) : m_specification.from,
                         QString::fromLatin1(m_specification.parent), order),
                m_owner);
            while (found.next()) {
                QVariantList row;
                for (qsizetype i = 0; i < columns.size(); ++i)
                    row.append(found.value(int(i)));
                rows.append(row);
            }
        }
        for (const QVariantList& row : std::as_const(rows)) {
            QList<QStandardItem*> items;
            for (qsizetype i = 0; i < m_specification.columns.size(); ++i) {
                const RelatedColumn& column = m_specification.columns[i];
                const QVariant& value = row[i + 1];
                auto* item = new QStandardItem(column.shown ? column.shown(value) : value.toString());
                item->setToolTip(item->text());
                item->setEditable(false);
                item->setTextAlignment(column.alignment | Qt::AlignVCenter);
                item->setData(row[0], RecordListModel::IdRole);
                item->setData(column.strong, RecordListModel::StrongRole);
                if (column.chip)
                    item->setData(int(column.chip(value)), RecordListModel::ChipRole);
                items.append(item);
            }
            m_model->appendRow(items);
            if (kept.contains(row[0].toLongLong()))
                m_view->selectionModel()->select(items[0]->index(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            if (row[0].toLongLong() == current)
                m_view->selectionModel()->setCurrentIndex(items[0]->index(), QItemSelectionModel::NoUpdate);
        }
    }
    const int rows = m_model->rowCount();
    m_empty->setVisible(rows == 0);
    m_view->setVisible(rows > 0);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + std::min(rows, mostRowsShown) * m_view->verticalHeader()->defaultSectionSize() + 2);
    fitColumns();
    showButtons();
}

void RelatedRecords::fitColumns() {
    int room = m_view->viewport()->width(), shares = 0;
    const QAbstractItemView& view = *m_view;
    QFont headingFont = m_view->font();
    headingFont.setWeight(QFont::DemiBold);
    const QFontMetrics headings(headingFont);
    QList<int> widths, least; // least: as much as the heading needs
    for (qsizetype i = 0; i < m_specification.columns.size() && i < m_model->columnCount(); ++i) {
        shares += m_specification.columns[i].share;
        const int box = i == 0 ? 30 : 0;
        least.append(std::max(leastColumn, headings.horizontalAdvance(m_specification.columns[i].title) + 20) + box);
        widths.append(std::max(least.last(), view.sizeHintForColumn(int(i)) + box));
        room -= widths.last();
    }
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const int share = m_specification.columns[i].share;
        const int width = share && shares ? std::max(least[i], widths[i] + room * share / shares) : widths[i];
        m_view->setColumnWidth(int(i), width);
    }
}

bool RelatedRecords::eventFilter(QObject* watched, QEvent* event) {
    // Of the viewport: the view itself is told before its inside has the new width.
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete && m_remove->isEnabled()) {
            remove();
            return true;
        }
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) && m_up->isVisible()) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void RelatedRecords::showButtons() {
    const bool writable = m_owner && !m_workspace.database().isReadOnly();
    const qsizetype chosen = m_view->selectionModel()->selectedRows().size();
    const bool ordered = m_specification.table->indexOf(QStringLiteral("position")) >= 0 && m_specification.order.isEmpty() && m_model->rowCount() > 1;
    m_add->setEnabled(writable);
    m_remove->setVisible(m_model->rowCount() > 0);
    m_remove->setEnabled(writable && chosen > 0);
    for (QToolButton* button : {m_up, m_down}) {
        button->setVisible(ordered);
        button->setEnabled(writable && chosen == 1);
    }
}

void RelatedRecords::add() {
    open(0);
}

void RelatedRecords::open(qint64 id) {
    m_workspace.attempt([&] {
        if (m_specification.open) {
            if (!m_specification.open(id))
                return;
        } else {
            const TableInfo& table = *m_specification.table;
            Database& database = m_workspace.database();
            FieldDialog dialog(m_workspace, table, this);
            dialog.setWindowTitle(table.label());
            for (const RelatedField& field : m_specification.fields)
                dialog.addField(field.name, field.columns);
            RowValues values(qsizetype(table.fields.size()));
            int revision = 0;
            if (id) {
                revision = loadRow(database, table, id, values);
                if (!revision)
                    throwGone(table);
            } else {
                values = m_specification.blank;
                values[table.indexOf(QString::fromLatin1(m_specification.parent))] = m_owner;
                if (const int position = table.indexOf(QStringLiteral("position")); position >= 0)
                    values[position] = database.single(QStringLiteral("SELECT COALESCE(MAX(position), 0) + 1 FROM %1 WHERE %2 = ?")
                                                           .arg(table.key(), QString::fromLatin1(m_specification.parent)), m_owner);
                if (m_specification.begin)
                    m_specification.begin(values);
            }
            if (m_specification.prepare)
                m_specification.prepare(dialog);
            dialog.show(values, id, revision);
            if (dialog.exec() != QDialog::Accepted)
                return;
        }
        reload();
        emit changed();
    });
}

void RelatedRecords::remove() {
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty() || !removeRecords(m_workspace, *m_specification.table, ids))
        return;
    m_workspace.attempt([this] { reload(); });
    emit changed();
}

void RelatedRecords::move(int by) {
    const QList<qint64> chosen = selectedIds();
    if (chosen.size() != 1)
        return;
    QList<qint64> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(idAt(row));
    const qsizetype from = ids.indexOf(chosen.first()), to = from + by;
    if (to < 0 || to >= ids.size())
        return;
    ids.move(from, to);
    const bool moved = m_workspace.attempt([&] {
        const TableInfo& table = *m_specification.table;
        const int position = table.indexOf(QStringLiteral("position"));
        Edit edit(m_workspace.database(), "save", m_specification.title);
        for (qsizetype i = 0; i < ids.size(); ++i) {
            RowValues values;
            const int revision = loadRow(m_workspace.database(), table, ids[i], values);
            values[position] = int(i) + 1;
            edit.update(table, ids[i], revision, values);
        }
        edit.commit();
        reload();
    });
    if (moved)
        emit changed();
}

} // namespace khue
