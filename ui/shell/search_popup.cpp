// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_popup.h"

#include "app/store/search.h"
#include "app/store/text.h"
#include "ui/shell/page_list.h"
#include "ui/widgets/style.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

namespace khue {

namespace {

enum Data { TableData = Qt::UserRole, IdData, ActionData, NoteData };
constexpr int mostCommands = 6;
constexpr int mostRecords = 24;

/// Title at the left, what kind of thing it is at the right.
class ResultDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colour(Role::Selection));
        QRect inside = option.rect.adjusted(12, 0, -12, 0);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect(inside.left(), inside.center().y() - 8, 18, 18));
        inside.setLeft(inside.left() + 28);
        const QString note = index.data(NoteData).toString();
        const int noteWidth = option.fontMetrics.horizontalAdvance(note);
        painter->setPen(colour(Role::Muted));
        painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, note);
        inside.setRight(inside.right() - noteWidth - 12);
        painter->setPen(colour(Role::Ink));
        painter->drawText(inside, Qt::AlignVCenter, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, 32}; }
};

/// Whether every word typed begins a word of the text, both folded.
bool fits(const QString& text, const QStringList& words) {
    const QStringList have = folded(text).split(u' ');
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return std::any_of(have.begin(), have.end(), [&](const QString& each) { return each.startsWith(word); });
    });
}

QString iconOf(const QString& table) {
    if (table == QLatin1String("person"))
        return QStringLiteral("person");
    if (table == QLatin1String("institution"))
        return QStringLiteral("building");
    if (table == QLatin1String("room") || table == QLatin1String("venue"))
        return QStringLiteral("pin");
    return table == QLatin1String("session") ? QStringLiteral("calendar") : QStringLiteral("book");
}

} // namespace

SearchPopup::SearchPopup(Workspace& workspace, QLineEdit* field, std::function<QList<QAction*>()> commands, QWidget* parent)
    : QFrame(parent), m_workspace(workspace), m_field(field), m_commands(std::move(commands)), m_list(new QListWidget(this)) {
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 6, 1, 6);
    column->addWidget(m_list);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new ResultDelegate(this));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemEntered, m_list, [this](QListWidgetItem* item) { m_list->setCurrentItem(item); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { take(m_list->row(item)); });
    connect(m_field, &QLineEdit::textEdited, this, &SearchPopup::look);
    m_field->installEventFilter(this);
    hide();
}

int SearchPopup::count() const {
    return isHidden() ? 0 : m_list->count();
}

void SearchPopup::place() {
    int height = 14;
    for (int i = 0; i < m_list->count(); ++i)
        height += 32;
    const QPoint at = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
    const int width = std::min(std::max(m_field->width(), 420), parentWidget()->width() - at.x() - 12);
    setGeometry(at.x(), at.y(), width, std::min(height, parentWidget()->height() - at.y() - 40));
    raise();
    show();
}

void SearchPopup::look() {
    m_list->clear();
    const QString typed = m_field->text().trimmed();
    if (typed.isEmpty()) {
        hide();
        return;
    }
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    int commands = 0;
    for (QAction* action : m_commands()) {
        if (commands == mostCommands || !action->isEnabled() || action->isSeparator() || !fits(action->text().remove(u'&'), words))
            continue;
        auto* item = new QListWidgetItem(action->icon().isNull() ? icon(QStringLiteral("chevron-right"), Role::Muted) : action->icon(),
                                         action->text().remove(u'&'), m_list);
        item->setData(ActionData, QVariant::fromValue(action));
        item->setData(NoteData, action->shortcut().toString(QKeySequence::NativeText));
        ++commands;
    }
    m_workspace.attempt([&] {
        Database& database = m_workspace.database();
        for (const Found& found : search(database, typed, mostRecords)) {
            if (pageOf(database, found.table->key(), found.id).page.isEmpty())
                continue;
            auto* item = new QListWidgetItem(icon(iconOf(found.table->key()), Role::Muted), found.title, m_list);
            item->setData(TableData, found.table->key());
            item->setData(IdData, found.id);
            item->setData(NoteData, found.table->label());
        }
    });
    if (m_list->count() == 0) {
        auto* item = new QListWidgetItem(icon(QStringLiteral("search"), Role::Muted), tr("Nothing found for “%1”").arg(typed), m_list);
        item->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    place();
}

void SearchPopup::take(int row) {
    QListWidgetItem* item = m_list->item(row);
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QString table = item->data(TableData).toString();
    const qint64 id = item->data(IdData).toLongLong();
    auto* action = item->data(ActionData).value<QAction*>();
    m_field->clear();
    hide();
    m_workspace.window()->setFocus();
    if (action)
        action->trigger();
    else
        m_workspace.showRecord(table, id);
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::FocusIn && !m_field->text().trimmed().isEmpty()) {
        look();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && isVisible()) {
            take(m_list->currentRow());
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_field->clear();
            hide();
            m_workspace.window()->setFocus();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace khue
