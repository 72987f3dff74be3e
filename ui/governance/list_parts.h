// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields.h"
#include "ui/widgets/record_list_model.h"

/// Columns and filters that the lists of this room have alike.
namespace khue {

/// The label of a table's field.
inline QString fieldLabel(const TableInfo& table, const char* field) {
    return table.fields[size_t(table.indexOf(QString::fromLatin1(field)))].label();
}

/// A filter by the values of a choice.
template <class E> ListFilter choiceFilter(const char* key, const QString& title, const QString& sql) {
    return {QString::fromLatin1(key), title, [sql](Database&) {
                QList<ListFilterOption> options;
                for (const ChoiceItem& item : choicesOf<E>)
                    options.append({QString::fromLatin1(item.code), choiceTitle(item), sql + QStringLiteral(" = ?"), QString::fromLatin1(item.code)});
                return options;
            }};
}

/// A column with the title of a choice; as a chip where `stateOf` knows its colour.
template <class E> ListColumn choiceColumn(const char* key, const QString& title, const QString& sql) {
    ListColumn column{QString::fromLatin1(key), title, sql};
    column.shown = [](const QVariant& value) { return choiceTitle(choicesOf<E>, value.toString()); };
    if constexpr (requires { stateOf(E{}); })
        column.chip = [](const QVariant& value) { return stateOf(choiceFromCode<E>(value.toString())); };
    return column;
}

inline ListColumn dateColumn(const char* key, const QString& title, const QString& sql) {
    ListColumn column{QString::fromLatin1(key), title, sql};
    column.sortBy = SortBy::Sql;
    column.alignment = Qt::AlignRight;
    column.width = 110;
    column.shown = [](const QVariant& value) { return DateField::shown(value.toString()); };
    return column;
}

inline ListColumn countColumn(const char* key, const QString& title, const QString& sql) {
    ListColumn column{QString::fromLatin1(key), title, sql};
    column.sortBy = SortBy::Sql;
    column.alignment = Qt::AlignRight;
    column.width = 90;
    return column;
}

} // namespace khue
