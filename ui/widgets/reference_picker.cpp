// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reference_picker.h"

#include "app/store/failure.h"
#include "app/store/search.h"
#include "ui/widgets/style.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QToolButton>

namespace khue {

namespace {
constexpr int mostShown = 12;
constexpr qint64 addNew = -1;
} // namespace

ReferencePicker::ReferencePicker(QWidget* parent)
    : FieldWidget(parent), m_line(new QLineEdit(this)), m_clear(new QToolButton(this)), m_list(new QListWidget(this)) {
    setInner(m_line);
    row()->addWidget(m_clear);
    m_clear->setIcon(icon(QStringLiteral("close"), Role::Muted));
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_line->addAction(icon(QStringLiteral("search"), Role::Muted), QLineEdit::TrailingPosition);
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(m_line);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->hide();
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_typing = true;
        if (m_line->text().trimmed().isEmpty())
            m_id = 0;
        look();
        emit edited();
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setId(0);
        emit edited();
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { take(m_list->row(item)); });
    ReferencePicker::retranslate();
}

QVariant ReferencePicker::storedValue() const {
    return m_id ? QVariant(m_id) : QVariant();
}

void ReferencePicker::setStoredValue(const QVariant& value) {
    setId(value.toLongLong());
}

QString ReferencePicker::inputProblem() const {
    return m_typing && !m_line->text().trimmed().isEmpty() ? tr("Choose one from the list.") : QString();
}

void ReferencePicker::setField(Database& database, const FieldInfo& field) {
    FieldWidget::setField(database, field);
    if (field.references)
        if (const TableInfo* table = database.table(QString::fromLatin1(field.references)))
            setTable(database, *table);
}

void ReferencePicker::setTable(Database& database, const TableInfo& table) {
    m_database = &database;
    m_table = &table;
}

void ReferencePicker::setReadOnly(bool readOnly) {
    m_line->setReadOnly(readOnly);
    m_clear->setEnabled(!readOnly);
}

void ReferencePicker::setId(qint64 id) {
    m_id = id;
    m_typing = false;
    m_line->setText(titleOf(id));
    m_line->setCursorPosition(0); // a long title shows its beginning
    m_clear->setVisible(id != 0);
    closeList();
}

QString ReferencePicker::titleOf(qint64 id) const {
    if (!id || !m_table)
        return {};
    return m_database->single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(m_table->titleSql(), m_table->key()), id).toString();
}

void ReferencePicker::retranslate() {
    m_line->setPlaceholderText(tr("Type to search"));
    m_clear->setToolTip(tr("Empty this field"));
    m_clear->setAccessibleName(tr("Empty this field"));
    if (!m_typing) {
        m_line->setText(titleOf(m_id));
        m_line->setCursorPosition(0);
    }
}

void ReferencePicker::look() {
    if (!m_table || m_line->isReadOnly())
        return;
    m_list->clear();
    const QString typed = m_typing ? m_line->text().trimmed() : QString();
    const QString words = searchQuery(typed);
    QString where = m_condition.isEmpty() ? QStringLiteral("1 = 1") : m_condition;
    const QString title = m_table->titleSql();
    try {
        const auto fill = [&](Statement rows) {
            while (rows.next()) {
                auto* item = new QListWidgetItem(rows.text(1), m_list);
                item->setData(Qt::UserRole, rows.integer(0));
            }
        };
        const QString head = QStringLiteral("SELECT id, %1 FROM %2 t WHERE ").arg(title, m_table->key());
        if (words.isEmpty())
            fill(m_database->query(head + where + QStringLiteral(" ORDER BY id DESC LIMIT %1").arg(mostShown)));
        else
            fill(m_database->query(head + where + QLatin1String(" AND ") + searchCondition(*m_table, QStringLiteral("t")) +
                                       QStringLiteral(" LIMIT %1").arg(mostShown),
                                   words));
    } catch (const Failure& failure) {
        auto* item = new QListWidgetItem(failure.message(), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    if (m_adder && !typed.isEmpty()) {
        auto* item = new QListWidgetItem(icon(QStringLiteral("plus"), Role::Accent), tr("Add “%1”").arg(typed), m_list);
        item->setData(Qt::UserRole, addNew);
    }
    if (m_list->count() == 0) {
        auto* item = new QListWidgetItem(tr("Nothing found"), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(m_list->item(0)->flags() & Qt::ItemIsEnabled ? 0 : -1);
    const int rowHeight = m_list->sizeHintForRow(0);
    m_list->setFixedSize(std::max(m_line->width(), 320), std::min(m_list->count(), mostShown + 1) * rowHeight + 6);
    m_list->move(m_line->mapToGlobal(QPoint(0, m_line->height() + 2)));
    m_list->show();
}

void ReferencePicker::take(int row) {
    QListWidgetItem* item = m_list->item(row);
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    qint64 id = item->data(Qt::UserRole).toLongLong();
    closeList();
    if (id == addNew)
        id = m_adder(m_line->text().trimmed());
    if (!id)
        return;
    setId(id);
    emit edited();
}

void ReferencePicker::closeList() {
    m_list->hide();
}

bool ReferencePicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        closeList();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (!m_list->isVisible()) {
            if (key == Qt::Key_Down) {
                look();
                return true;
            }
        } else if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        } else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
            if (m_list->currentRow() >= 0 && (key != Qt::Key_Tab || m_typing))
                take(m_list->currentRow());
            closeList();
            return key != Qt::Key_Tab;
        } else if (key == Qt::Key_Escape) {
            closeList();
            return true;
        }
    }
    return FieldWidget::eventFilter(watched, event);
}

} // namespace khue
