// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/basics.h"

class QStandardItemModel;
class QToolButton;

namespace khue {

class FieldDialog;
class ListView;

/// One column of a RelatedRecords.
struct RelatedColumn {
    QString title;
    QString sql; ///< over `from`; the record's own columns are t.…
    std::function<QString(const QVariant&)> shown = {}; ///< the value as text; without it as it is
    std::function<State(const QVariant&)> chip = {};    ///< makes it a chip of that state
    Qt::Alignment alignment = Qt::AlignLeft;
    bool strong = false; ///< semibold: what the record is called
    int share = 0;       ///< of the width that is left over; 0: as wide as its texts
};

/// A field of the dialog over so many of its six columns.
struct RelatedField {
    const char* name;
    int columns;
};

/// What a RelatedRecords shows and how it is edited. Made anew at each change of language.
struct RelatedSpecification {
    const TableInfo* table = nullptr;
    const char* parent = ""; ///< the field that refers to the record they belong to
    RowValues blank;         ///< a new record: tableOf<R>.toValues({})
    QString title;           ///< of the card
    QString empty;           ///< said where there are none
    QString from = {};       ///< "study_site t LEFT JOIN institution i ON i.id = t.institution_id"; empty: the table alone
    QString order = {};      ///< SQL; empty: by position where there is one, else as they came
    QList<RelatedColumn> columns;
    QList<RelatedField> fields; ///< of the dialog
    /// What a new record begins with; the parent is filled in already.
    std::function<void(RowValues&)> begin = {};
    /// Called with the dialog before it shows a record: conditions of pickers and the like.
    std::function<void(FieldDialog&)> prepare = {};
    /// Opens a record (id 0: a new one) instead of the dialog; returns whether something changed.
    std::function<bool(qint64 id)> open = {};
};

/// The column of a field: its label; choices, dates, numbers and referred records as users read them.
RelatedColumn relatedColumn(Database& database, const TableInfo& table, const char* field, int share = 0);

/// A card with the records that belong to another: a study's sites, a committee's members. Add, open (double click or
/// Enter), remove the chosen ones (Delete); where they have a position, up and down (Alt with the arrow keys).
class RelatedRecords : public Card {
    Q_OBJECT
public:
    RelatedRecords(Workspace& workspace, std::function<RelatedSpecification()> specification, QWidget* parent = nullptr);

    /// Those of that record; 0 shows none and hides the card.
    void setOwner(qint64 owner);
    qint64 owner() const { return m_owner; }
    void reload();
    ListView* view() const { return m_view; }
    QList<qint64> selectedIds() const;
    /// Marks that record, where it is in the list.
    void select(qint64 id);
    QToolButton* addTool(const QString& iconName);

    /// What the buttons do.
    void add();
    void open(qint64 id);
    void remove();
    void move(int by);

signals:
    /// Something was added, changed, moved or removed here.
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void fitColumns();
    void showButtons();
    qint64 idAt(int row) const;
    Workspace& m_workspace;
    std::function<RelatedSpecification()> m_specify;
    RelatedSpecification m_specification;
    qint64 m_owner = 0;
    ListView* m_view;
    QStandardItemModel* m_model;
    QLabel* m_empty;
    QToolButton *m_add, *m_remove, *m_up, *m_down;
};

} // namespace khue
