// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_list.h"

#include "app/store/language.h"
#include "app/store/text.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/saved_filter_button.h"

#include <QtCore/QEvent>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QWidgetAction>

#include <algorithm>

namespace khue {

namespace {
constexpr int optionsShown = 30; ///< in the menu of a filter
}

RecordList::RecordList(Workspace& workspace, std::function<ListSpecification()> specification, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_specify(std::move(specification)),
      m_model(new RecordListModel(workspace.database(), this)), m_view(new ListView(this)), m_search(new SearchField(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_filterRow = new QHBoxLayout;
    m_filterRow->setSpacing(8);
    m_search->setMinimumWidth(130);
    m_search->setMaximumWidth(320);
    m_filterRow->addWidget(m_search, 2);
    m_clear = new QPushButton(this);
    m_clear->setFlat(true);
    m_clear->setProperty("flat", true);
    m_clear->hide();
    m_filterRow->addWidget(m_clear);
    m_filterRow->addStretch(1);
    m_filterRow->addWidget(new SavedFilterButton(workspace,
                                                 {[this] { return m_model->specification().name; },
                                                  [this] { return conditions(); },
                                                  [this](const QString& json) { setConditions(json); }},
                                                 this));
    m_columns = new QToolButton(this);
    m_columns->setIcon(icon(QStringLiteral("columns")));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new QMenu(m_columns));
    m_columns->setFocusPolicy(Qt::TabFocus);
    m_filterRow->addWidget(m_columns);
    column->addLayout(m_filterRow);

    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    m_stack = new QStackedWidget(card);
    m_view->setModel(m_model);
    m_stack->addWidget(m_view);
    m_empty = new EmptyState(this);
    m_stack->addWidget(m_empty);
    inside->addWidget(m_stack, 1);
    auto* rule = new QFrame(card);
    rule->setProperty("rule", true);
    inside->addWidget(rule);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 6, 12, 6);
    foot->setSpacing(8);
    m_count = new QLabel(card);
    setMuted(m_count);
    foot->addWidget(m_count);
    foot->addStretch();
    m_bulkRow = new QHBoxLayout;
    m_bulkRow->setSpacing(6);
    foot->addLayout(m_bulkRow);
    inside->addLayout(foot);
    // As high with buttons as without, so that the list does not jump when rows are chosen.
    m_count->setMinimumHeight(30);
    column->addWidget(card, 1);

    m_filterSoon.setSingleShot(true);
    m_filterSoon.setInterval(0);
    connect(&m_filterSoon, &QTimer::timeout, this, &RecordList::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_filterSoon.start(); });
    connect(m_search, &SearchField::wentDown, this, [this] {
        m_view->setFocus();
        if (!m_view->currentIndex().isValid() && m_model->rowCount())
            m_view->selectRow(0);
    });
    connect(m_search, &QLineEdit::returnPressed, m_search, &SearchField::wentDown);
    connect(m_clear, &QPushButton::clicked, this, [this] { setConditions(QString()); });
    connect(m_view, &ListView::openAsked, this, [this](const QModelIndex& index) { emit activated(m_model->idAt(index.row())); });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        const bool again = m_model->sortColumn() == section && m_model->sortOrder() == Qt::AscendingOrder;
        m_model->sort(section, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        m_view->horizontalHeader()->setSortIndicator(section, m_model->sortOrder());
        rememberColumns();
    });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionMoved, this, [this] { rememberColumns(); });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        // Also the list's own fitting resizes; the user's hand is on the mouse.
        if (m_restoring || !(QApplication::mouseButtons() & Qt::LeftButton))
            return;
        m_ownWidths = true;
        rememberColumns();
    });
    m_view->viewport()->installEventFilter(this);
    m_view->horizontalHeader()->setResizeContentsPrecision(0); // of the rows in sight
    m_view->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { m_columns->menu()->popup(m_view->horizontalHeader()->mapToGlobal(at)); });
    connect(m_columns->menu(), &QMenu::aboutToShow, this, &RecordList::fillColumnMenu);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QList<qint64> ids = selectedIds();
        m_keptSelection = QSet<qint64>(ids.begin(), ids.end());
        m_keptCurrent = m_view->currentIndex().isValid() ? m_model->idAt(m_view->currentIndex().row()) : 0;
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (const int row = m_keptCurrent ? m_model->rowOf(m_keptCurrent) : -1; row >= 0)
            m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
        QItemSelection selection;
        for (int row = 0; row < m_model->rowCount() && !m_keptSelection.isEmpty(); ++row)
            if (m_keptSelection.remove(m_model->idAt(row)))
                selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
        m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        m_keptSelection.clear();
    });
    connect(m_model, &RecordListModel::loaded, this, &RecordList::showCount);
    connect(m_model, &RecordListModel::loaded, this, [this] {
        if (m_fitWhenLoaded)
            fitColumns();
    });
    connect(m_model, &RecordListModel::failed, this, [this](const QString& message) { m_count->setText(message); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showCount();
        emit selectionChanged();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_search->text().isEmpty() && m_chosen.isEmpty())
            emit emptyActionTriggered();
        else
            setConditions(QString());
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    setFocusProxy(m_view);

    const ListSpecification made = m_specify();
    for (qsizetype i = 0; i < made.filters.size(); ++i) {
        auto* button = new QPushButton(this);
        button->setProperty("filter", true);
        button->setMenu(new QMenu(button));
        connect(button->menu(), &QMenu::aboutToShow, this, [this, i] { fillFilterMenu(int(i)); });
        m_filterRow->insertWidget(1 + int(i), button);
        m_filterButtons.append(button);
    }
    m_restoring = true;
    retranslate();
    restoreColumns();
    m_restoring = false;
}

RecordList::~RecordList() = default;

QString RecordList::settingsKey(const char* what) const {
    return QStringLiteral("list/%1/%2").arg(m_model->specification().name, QLatin1String(what));
}

void RecordList::reload() {
    m_model->reload();
}

void RecordList::refreshSpecification() {
    m_model->setSpecification(m_specify());
    m_model->reload();
}

void RecordList::setEmptyState(const QString& iconName, std::function<QStringList()> text) {
    m_emptyIcon = iconName;
    m_emptyText = std::move(text);
}

void RecordList::fitBulk() {
    // Where the words do not fit beside each other the buttons show their pictures, and say the words on demand.
    int wanted = m_count->sizeHint().width() + 60;
    for (const Bulk& bulk : std::as_const(m_bulk)) {
        bulk.button->setText(bulk.title());
        bulk.button->setToolTip(bulk.title());
        bulk.button->setAccessibleName(bulk.title());
        wanted += bulk.button->sizeHint().width() + m_bulkRow->spacing();
    }
    if (wanted > width())
        for (const Bulk& bulk : std::as_const(m_bulk))
            bulk.button->setText({});
}

void RecordList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitBulk();
}

QPushButton* RecordList::addBulkAction(const QString& iconName, std::function<QString()> title,
                                       std::function<void(const QList<qint64>&)> action) {
    auto* button = new QPushButton(title(), this);
    button->setIcon(icon(iconName));
    button->hide();
    connect(button, &QPushButton::clicked, this, [this, action = std::move(action)] { action(selectedIds()); });
    m_bulkRow->addWidget(button);
    m_bulk.append({button, std::move(title)});
    return button;
}

QList<qint64> RecordList::selectedIds() const {
    QList<qint64> ids;
    if (!m_view->selectionModel())
        return ids;
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom() && row < m_model->rowCount(); ++row)
            ids.append(m_model->idAt(row));
    return ids;
}

void RecordList::select(qint64 id) {
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_view->selectRow(row);
        m_view->scrollTo(m_model->index(row, 0));
    }
}

void RecordList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->reload();
    }
    QWidget::changeEvent(event);
}

void RecordList::retranslate() {
    m_model->setSpecification(m_specify());
    const ListSpecification& now = m_model->specification();
    m_search->setPlaceholderText(tr("Filter by words (Ctrl+F)"));
    m_search->setAccessibleName(tr("Filter by words"));
    m_clear->setText(tr("Clear filters"));
    m_columns->setToolTip(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_view->setAccessibleName(now.table->label());
    fitBulk();
    for (qsizetype i = 0; i < now.filters.size(); ++i) {
        const QString key = now.filters[i].key;
        if (m_chosen.contains(key))
            for (const ListFilterOption& option : now.filters[i].options(m_workspace.database()))
                if (option.code == m_chosen[key].code)
                    m_chosen[key] = option;
        setFilterOption(int(i), m_chosen.value(key));
    }
    fitColumns();
    showCount();
}

void RecordList::applyFilter() {
    QList<QPair<QString, QVariantList>> conditions;
    for (const ListFilter& filter : m_model->specification().filters)
        if (const auto chosen = m_chosen.constFind(filter.key); chosen != m_chosen.constEnd())
            conditions.append({chosen->condition, chosen->value.isValid() ? QVariantList{chosen->value} : QVariantList{}});
    m_clear->setVisible(!m_chosen.isEmpty() || !m_search->text().isEmpty());
    m_model->setFilter(m_search->text(), conditions);
}

void RecordList::showCount() {
    const int rows = m_model->rowCount();
    const int chosen = int(selectedIds().size());
    m_count->setText(chosen ? tr("%1 of %2 chosen").arg(shownNumber(chosen), shownNumber(rows)) : tr("%n row(s)", nullptr, rows));
    for (const Bulk& bulk : std::as_const(m_bulk))
        bulk.button->setVisible(chosen > 0);
    fitBulk();
    const bool filtered = !m_search->text().isEmpty() || !m_chosen.isEmpty();
    if (rows == 0 && !m_model->isLoading()) {
        if (filtered)
            m_empty->set(QStringLiteral("search"), tr("Nothing fits this filter"), tr("Try fewer words, or clear the filter."), tr("Clear filters"));
        else if (m_emptyText) {
            const QStringList text = m_emptyText();
            m_empty->set(m_emptyIcon, text.value(0), text.value(1), text.value(2));
        } else {
            m_empty->set(m_emptyIcon, tr("Nothing here yet"), QString());
        }
    }
    m_stack->setCurrentIndex(rows == 0 && !m_model->isLoading() ? 1 : 0);
}

void RecordList::fillFilterMenu(int index) {
    QMenu* menu = m_filterButtons[index]->menu();
    menu->clear();
    const ListFilter& filter = m_model->specification().filters[index];
    const auto add = [this, menu, index, key = filter.key](const QString& title, const ListFilterOption& option) {
        QAction* action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(m_chosen.value(key).code == option.code);
        connect(action, &QAction::triggered, this, [this, index, option] {
            setFilterOption(index, option);
            applyFilter();
        });
    };
    add(tr("All"), {});
    menu->addSeparator();
    QList<ListFilterOption> options;
    m_workspace.attempt([&] { options = filter.options(m_workspace.database()); });
    if (options.size() <= optionsShown) {
        for (const ListFilterOption& option : std::as_const(options))
            add(option.title, option);
        return;
    }
    // Too many for a menu: the words typed choose among them.
    auto* search = new SearchField(menu);
    search->setPlaceholderText(tr("Type to find one of %1").arg(QLocale().toString(options.size())));
    search->setAccessibleName(filter.title);
    auto* line = new QWidgetAction(menu);
    line->setDefaultWidget(search);
    menu->addAction(line);
    const auto show = [menu, line, add, options, chosen = m_chosen.value(filter.key).code](const QString& text) {
        const QList<QAction*> actions = menu->actions();
        for (qsizetype i = actions.indexOf(line) + 1; i < actions.size(); ++i) {
            menu->removeAction(actions[i]);
            actions[i]->deleteLater();
        }
        const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
        int shown = 0, more = 0;
        for (const ListFilterOption& option : options) {
            const QString title = folded(option.title);
            if (!std::all_of(words.cbegin(), words.cend(), [&](const QString& word) { return title.contains(word); }))
                continue;
            if (shown < optionsShown || option.code == chosen) {
                add(option.title, option);
                ++shown;
            } else {
                ++more;
            }
        }
        if (more || !shown)
            menu->addAction(more ? tr("%1 more: type to find them").arg(QLocale().toString(more)) : tr("Nothing fits"))->setEnabled(false);
    };
    connect(search, &SearchField::textChanged, menu, show);
    connect(search, &SearchField::wentDown, menu, [menu, line] {
        const QList<QAction*> actions = menu->actions();
        menu->setFocus();
        menu->setActiveAction(actions.value(actions.indexOf(line) + 1));
    });
    show({});
    QTimer::singleShot(0, search, qOverload<>(&QWidget::setFocus)); // once the menu is up
}

void RecordList::setFilterOption(int index, const ListFilterOption& option) {
    const ListFilter& filter = m_model->specification().filters[index];
    QPushButton* button = m_filterButtons[index];
    const bool active = !option.code.isEmpty();
    if (active)
        m_chosen.insert(filter.key, option);
    else
        m_chosen.remove(filter.key);
    button->setText(active ? QString(filter.title + QStringLiteral(": ") + option.title) : filter.title);
    button->setAccessibleName(button->text());
    if (button->property("active").toBool() != active) {
        button->setProperty("active", active);
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

// ---- saved filters --------------------------------------------------------------------------------------

QString RecordList::conditions() const {
    QJsonObject filters;
    for (auto each = m_chosen.begin(); each != m_chosen.end(); ++each)
        filters.insert(each.key(), each->code);
    const ListSpecification& now = m_model->specification();
    QJsonObject all{{QStringLiteral("words"), m_search->text()}, {QStringLiteral("filters"), filters}};
    if (m_model->sortColumn() >= 0) {
        all.insert(QStringLiteral("sort"), now.columns[m_model->sortColumn()].key);
        all.insert(QStringLiteral("descending"), m_model->sortOrder() == Qt::DescendingOrder);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void RecordList::setConditions(const QString& json) {
    const QJsonObject all = QJsonDocument::fromJson(json.toUtf8()).object();
    const QJsonObject filters = all.value(QStringLiteral("filters")).toObject();
    const ListSpecification& now = m_model->specification();
    m_workspace.attempt([&] {
        for (qsizetype i = 0; i < now.filters.size(); ++i) {
            ListFilterOption chosen;
            const QString code = filters.value(now.filters[i].key).toString();
            if (!code.isEmpty())
                for (const ListFilterOption& option : now.filters[i].options(m_workspace.database()))
                    if (option.code == code)
                        chosen = option;
            setFilterOption(int(i), chosen);
        }
    });
    m_search->setText(all.value(QStringLiteral("words")).toString());
    for (qsizetype i = 0; i < now.columns.size(); ++i)
        if (now.columns[i].key == all.value(QStringLiteral("sort")).toString()) {
            const Qt::SortOrder order = all.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
            m_model->sort(int(i), order);
            m_view->horizontalHeader()->setSortIndicator(int(i), order);
        }
    applyFilter();
}

// ---- columns --------------------------------------------------------------------------------------------

void RecordList::fillColumnMenu() {
    QMenu* menu = m_columns->menu();
    menu->clear();
    QHeaderView* header = m_view->horizontalHeader();
    const ListSpecification& now = m_model->specification();
    for (int i = 0; i < now.columns.size(); ++i) {
        QAction* action = menu->addAction(now.columns[i].title);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(i));
        // The last visible column cannot go.
        action->setEnabled(header->isSectionHidden(i) || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::triggered, this, [this, header, i](bool on) {
            header->setSectionHidden(i, !on);
            fitColumns();
            rememberColumns();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset to defaults")), &QAction::triggered, this, [this] {
        QSettings().remove(settingsKey("columns"));
        m_restoring = true;
        restoreColumns();
        m_restoring = false;
    });
}

void RecordList::restoreColumns() {
    QHeaderView* header = m_view->horizontalHeader();
    const ListSpecification& now = m_model->specification();
    const QJsonObject kept = QJsonDocument::fromJson(QSettings().value(settingsKey("columns")).toString().toUtf8()).object();
    m_ownWidths = false;
    for (int i = 0; i < now.columns.size(); ++i) {
        const QJsonObject column = kept.value(now.columns[i].key).toObject();
        header->setSectionHidden(i, !column.value(QStringLiteral("shown")).toBool(now.columns[i].shownAtFirst));
        m_ownWidths = m_ownWidths || column.contains(QStringLiteral("width"));
        header->resizeSection(i, std::clamp(column.value(QStringLiteral("width")).toInt(now.columns[i].width), 48, 900));
    }
    for (int i = 0; i < now.columns.size(); ++i) {
        const int place = kept.value(now.columns[i].key).toObject().value(QStringLiteral("place")).toInt(i);
        if (place >= 0 && place < header->count())
            header->moveSection(header->visualIndex(i), place);
    }
    const QString sorted = kept.value(QStringLiteral("sort")).toString();
    for (int i = 0; i < now.columns.size(); ++i)
        if (now.columns[i].key == sorted)
            m_model->sort(i, kept.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    header->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    fitColumns();
}

bool RecordList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

/// Shares the width of the list among the columns by the widths they wish for; none below its title.
void RecordList::fitColumns() {
    QHeaderView* header = m_view->horizontalHeader();
    const ListSpecification& now = m_model->specification();
    const int room = m_view->viewport()->width();
    if (m_ownWidths || room < 200 || header->count() != now.columns.size())
        return;
    QFont font = header->font();
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const auto least = [&](int column) {
        const bool sorted = column == m_model->sortColumn(), first = header->visualIndex(column) == 0;
        const int heading = metrics.horizontalAdvance(now.columns[column].title) + 18 + (sorted ? 16 : 0) + (first ? 32 : 0);
        const ListColumn& what = now.columns[column];
        // Words cut short are still understood; dates, numbers and states are not, nor is the code that tells rows apart.
        constexpr int codeWidth = 125, nameWidth = 130;
        const bool whole = what.sortBy == SortBy::Sql || what.chip || what.bar;
        const int content = whole ? static_cast<const QAbstractItemView*>(m_view)->sizeHintForColumn(column) + (first ? 32 : 0) : first ? codeWidth : what.strong ? nameWidth : 0;
        return std::max(heading, std::min(what.width, content));
    };
    m_fitWhenLoaded = m_model->rowCount() == 0;
    int wished = 0, needed = 0;
    for (int i = 0; i < header->count(); ++i)
        if (!header->isSectionHidden(i)) {
            wished += std::max(now.columns[i].width, least(i));
            needed += least(i);
        }
    if (!wished)
        return;
    const bool before = std::exchange(m_restoring, true);
    for (int i = 0; i < header->count(); ++i) {
        if (header->isSectionHidden(i))
            continue;
        const int wish = std::max(now.columns[i].width, least(i));
        int width = wish;
        if (room < wished && wished > needed)
            width = least(i) + int(double(wish - least(i)) * std::max(0, room - needed) / (wished - needed));
        else if (room > wished)
            width = int(qint64(wish) * room / wished);
        header->resizeSection(i, width);
    }
    m_restoring = before;
}

void RecordList::rememberColumns() {
    if (m_restoring)
        return;
    const QHeaderView* header = m_view->horizontalHeader();
    const ListSpecification& now = m_model->specification();
    QJsonObject kept;
    for (int i = 0; i < now.columns.size() && i < header->count(); ++i) {
        QJsonObject column{{QStringLiteral("shown"), !header->isSectionHidden(i)}, {QStringLiteral("place"), header->visualIndex(i)}};
        if (m_ownWidths && header->sectionSize(i) > 0)
            column.insert(QStringLiteral("width"), header->sectionSize(i));
        kept.insert(now.columns[i].key, column);
    }
    if (m_model->sortColumn() >= 0) {
        kept.insert(QStringLiteral("sort"), now.columns[m_model->sortColumn()].key);
        kept.insert(QStringLiteral("descending"), m_model->sortOrder() == Qt::DescendingOrder);
    }
    QSettings().setValue(settingsKey("columns"), QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

} // namespace khue
