// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/record_list_model.h"

#include <QtCore/QTimer>
#include <QtWidgets/QTableView>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace khue {

class EmptyState;
class SearchField;

/// A table with a box to tick at the left of each row; rows are chosen by ticking, Space, Ctrl and Shift.
class ListView : public QTableView {
    Q_OBJECT
public:
    explicit ListView(QWidget* parent = nullptr);
    int hoveredRow() const { return m_hovered; }

signals:
    void openAsked(const QModelIndex& index);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

private:
    int m_hovered = -1;
};

/// A list of records: typing filters at once, filter chips, sorting, choice of columns, many rows chosen
/// with actions upon them, saved filters, the number of rows, and a word when it is empty.
class RecordList : public QWidget {
    Q_OBJECT
public:
    /// `specification` is called now and at each change of language.
    RecordList(Workspace& workspace, std::function<ListSpecification()> specification, QWidget* parent = nullptr);
    ~RecordList() override;

    /// Reads the rows anew; the chosen ones stay chosen.
    void reload();
    /// What it says when the programme holds no such record at all; `text` is called at each change of
    /// language and gives title, sentence and the button's words (no button where empty).
    void setEmptyState(const QString& iconName, std::function<QStringList()> text);
    /// An action upon the chosen rows. `title` is called at each change of language.
    QPushButton* addBulkAction(const QString& iconName, std::function<QString()> title,
                               std::function<void(const QList<qint64>&)> action);
    /// Makes the specification anew where something else than the language changed it.
    void refreshSpecification();

    QList<qint64> selectedIds() const;
    void select(qint64 id);
    RecordListModel* model() const { return m_model; }
    ListView* view() const { return m_view; }
    SearchField* searchField() const { return m_search; }

    /// Words typed and filters chosen, as a saved filter keeps them (JSON).
    QString conditions() const;
    void setConditions(const QString& json);

signals:
    /// Double click or Enter on a row.
    void activated(qint64 id);
    void selectionChanged();
    /// The button of the empty state.
    void emptyActionTriggered();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void fitColumns();
    void applyFilter();
    void showCount();
    void fillFilterMenu(int filter);
    void setFilterOption(int filter, const ListFilterOption& option);
    void fillColumnMenu();
    void restoreColumns();
    void rememberColumns();
    QString settingsKey(const char* what) const;

    Workspace& m_workspace;
    std::function<ListSpecification()> m_specify;
    RecordListModel* m_model;
    ListView* m_view;
    SearchField* m_search;
    QHBoxLayout* m_filterRow;
    QList<QPushButton*> m_filterButtons;
    QHash<QString, ListFilterOption> m_chosen; ///< by the filter's key
    QPushButton* m_clear;
    QToolButton* m_columns;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QString m_emptyIcon;
    std::function<QStringList()> m_emptyText;
    QLabel* m_count;
    void fitBulk();
    QHBoxLayout* m_bulkRow;
    struct Bulk {
        QPushButton* button;
        std::function<QString()> title;
    };
    QList<Bulk> m_bulk;
    QTimer m_filterSoon;
    QSet<qint64> m_keptSelection;
    qint64 m_keptCurrent = 0;
    bool m_restoring = false;
    bool m_ownWidths = false; ///< the user has set widths; else the columns fit the list
    bool m_fitWhenLoaded = true; ///< the columns were measured without rows
};

} // namespace khue
