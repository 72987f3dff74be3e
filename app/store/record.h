// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/partial_date.h"
#include "app/store/problem.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <functional>
#include <optional>
#include <type_traits>
#include <vector>

namespace khue {

class Database;

/// The identity of a record of type R; 0 for one that is not stored yet.
template <class R> struct Id {
    qint64 value = 0;
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

/// One value of a choice: its stable code, as stored, and the English text users see translated.
struct ChoiceItem {
    const char* code;
    const char* title; ///< translated in the context khue::Choice
};
using ChoiceList = std::vector<ChoiceItem>;

/// The choices of the enumeration E, in the order of its values. Specialise it beside the enumeration.
template <class E> extern const ChoiceList choicesOf;

QString choiceTitle(const ChoiceItem& item);
/// The visible text of a stored code; the code itself where it is not known.
QString choiceTitle(const ChoiceList& choices, QStringView code);

template <class E> QString codeOf(E value) {
    return QString::fromLatin1(choicesOf<E>[size_t(value)].code);
}
template <class E> QString titleOf(E value) {
    return choiceTitle(choicesOf<E>[size_t(value)]);
}
/// The value of a code; the first one where the code is not known (a newer program's).
template <class E> E choiceFromCode(QStringView code) {
    for (size_t i = 0; i < choicesOf<E>.size(); ++i)
        if (code == QLatin1String(choicesOf<E>[i].code))
            return E(i);
    return E{};
}

/// What a field holds; decides how it is shown, edited and exported.
enum class FieldType { Text, LongText, TextList, Integer, Real, Boolean, Date, PartialDate, Moment, Choice, Reference };

enum FieldFlag {
    NoFlags = 0,
    Required = 1,
    Unique = 2,     ///< over the table, where not empty
    Searchable = 4, ///< part of the full-text search
    Long = 8,       ///< text of several lines
    Derived = 16,   ///< computed by the table from the others; never edited
    Internal = 32,  ///< for sorting and the like: in no list, form, export or history a user sees
    Owner = 64,     ///< a reference to what it is a part of: the record goes with that, and stands in its history; where there
                    ///< are several and only one is set, with that one
};

/// What is known of a field without knowing its record's type.
struct FieldInfo {
    const char* name;
    const char* title; ///< English, translated in the context khue::Field
    FieldType type = FieldType::Text;
    int flags = NoFlags;
    const ChoiceList* choices = nullptr;
    const char* references = nullptr; ///< the table that an Id points into

    QString key() const { return QString::fromLatin1(name); }
    QString label() const;
    bool is(FieldFlag flag) const { return flags & flag; }
};

/// Values as stored, in the order of a table's fields: text, integers, reals, or null. Empty text is null.
using RowValues = QVariantList;

/// A table without its record's type: what history, undo, search, lists, import and export need.
struct TableInfo {
    const char* name;
    const char* title;    ///< English, singular, translated in the context khue::Table
    const char* titleVi;  ///< SQL over the table's columns: the record's title in Vietnamese
    const char* titleEn;  ///< the same in English
    int number = 0;       ///< its place in the search index, never given to another table; 0: not searched
    std::vector<FieldInfo> fields;

    QString key() const { return QString::fromLatin1(name); }
    QString label() const;
    int indexOf(QStringView field) const;
    /// SQL for the record's title in the language now shown.
    QString titleSql() const;

    // Statements, made once.
    QString selectSql() const; ///< SELECT id, revision, fields… FROM table
    QString insertSql() const; ///< without id

    /// Broken rules of a row. Generic rules (required, unique, known choices, references that exist) first,
    /// then the area's own.
    QList<Problem> check(Database& database, qint64 id, const RowValues& values) const;
    /// The area's own rules, for one row.
    virtual QList<Problem> ownRules(Database& database, qint64 id, const RowValues& values) const = 0;
    /// The values of a new record.
    virtual RowValues newValues() const = 0;
    /// Fills the derived fields in.
    virtual void derive(RowValues& values) const = 0;

protected:
    TableInfo() = default;
    virtual ~TableInfo() = default;

private:
    mutable QString m_selectSql, m_insertSql;
};

using TableList = std::vector<const TableInfo*>;

// ---- stored form of each member type -------------------------------------------------------------------

inline QVariant toStored(const QVariant& value) { return value; }
inline QVariant toStored(const QString& value) { return value.isEmpty() ? QVariant() : QVariant(value); }
inline QVariant toStored(const char* value) { return QString::fromUtf8(value); }
inline QVariant toStored(bool value) { return value ? 1 : 0; }
inline QVariant toStored(int value) { return value; }
inline QVariant toStored(qint64 value) { return value; }
inline QVariant toStored(double value) { return value; }
inline QVariant toStored(QDate value) { return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant(); }
inline QVariant toStored(const PartialDate& value) { return toStored(value.toIso()); }
inline QVariant toStored(const QDateTime& value) {
    return value.isValid() ? QVariant(value.toUTC().toString(Qt::ISODate)) : QVariant();
}
inline QVariant toStored(const QStringList& value) { return toStored(value.join(QLatin1Char(' '))); }
inline QVariant toStored(const QByteArray& value) { return value; }
template <class R> QVariant toStored(Id<R> id) { return id.value ? QVariant(id.value) : QVariant(); }
template <class E>
    requires std::is_enum_v<E>
QVariant toStored(E value) {
    return codeOf(value);
}

inline void fromStored(const QVariant& stored, QString& value) { value = stored.toString(); }
inline void fromStored(const QVariant& stored, bool& value) { value = stored.toInt() != 0; }
inline void fromStored(const QVariant& stored, int& value) { value = stored.toInt(); }
inline void fromStored(const QVariant& stored, double& value) { value = stored.toDouble(); }
inline void fromStored(const QVariant& stored, QDate& value) { value = QDate::fromString(stored.toString(), Qt::ISODate); }
inline void fromStored(const QVariant& stored, PartialDate& value) { value = PartialDate::fromIso(stored.toString()); }
inline void fromStored(const QVariant& stored, QDateTime& value) {
    value = QDateTime::fromString(stored.toString(), Qt::ISODate);
}
inline void fromStored(const QVariant& stored, QStringList& value) {
    value = stored.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}
inline void fromStored(const QVariant& stored, std::optional<double>& value) {
    value = stored.isNull() ? std::nullopt : std::optional(stored.toDouble());
}
inline QVariant toStored(const std::optional<double>& value) { return value ? QVariant(*value) : QVariant(); }
template <class R> void fromStored(const QVariant& stored, Id<R>& id) { id.value = stored.toLongLong(); }
template <class E>
    requires std::is_enum_v<E>
void fromStored(const QVariant& stored, E& value) {
    value = choiceFromCode<E>(stored.toString());
}

template <class T> constexpr FieldType fieldTypeOf(int flags) {
    if constexpr (std::is_same_v<T, bool>)
        return FieldType::Boolean;
    else if constexpr (std::is_same_v<T, int>)
        return FieldType::Integer;
    else if constexpr (std::is_same_v<T, double> || std::is_same_v<T, std::optional<double>>)
        return FieldType::Real;
    else if constexpr (std::is_same_v<T, QDate>)
        return FieldType::Date;
    else if constexpr (std::is_same_v<T, PartialDate>)
        return FieldType::PartialDate;
    else if constexpr (std::is_same_v<T, QDateTime>)
        return FieldType::Moment;
    else if constexpr (std::is_same_v<T, QStringList>)
        return FieldType::TextList;
    else if constexpr (std::is_enum_v<T>)
        return FieldType::Choice;
    else if constexpr (std::is_same_v<T, QString>)
        return (flags & Long) ? FieldType::LongText : FieldType::Text;
    else
        return FieldType::Reference;
}

// ---- a table with its record's type ------------------------------------------------------------------

template <class R> struct Table;
/// The one description of the record type R: `template <> const Table<R> TableOf<R>::value;` stands beside the struct,
/// its definition in the .cpp of the same name (in the header every file that includes it would compile it again).
template <class R> struct TableOf {
    static const Table<R> value;
};
template <class R> inline constexpr const Table<R>& tableOf = TableOf<R>::value;
/// The name of R's table, for references to it. Specialise it before the table, with
/// `static constexpr const char* value` and `static constexpr int number` (see TableInfo::number).
template <class R> struct TableName;

template <class R> struct Field {
    FieldInfo info;
    std::function<QVariant(const R&)> get;
    std::function<void(R&, const QVariant&)> set;
};

template <class T> struct IsId : std::false_type {};
template <class R> struct IsId<Id<R>> : std::true_type {
    using Target = R;
};

template <class R, class T> Field<R> field(const char* name, const char* title, T R::*member, int flags = NoFlags) {
    Field<R> result;
    result.info = {name, title, fieldTypeOf<T>(flags), flags, nullptr, nullptr};
    if constexpr (std::is_enum_v<T>)
        result.info.choices = &choicesOf<T>;
    if constexpr (IsId<T>::value)
        result.info.references = TableName<typename IsId<T>::Target>::value;
    result.get = [member](const R& record) { return toStored(record.*member); };
    result.set = [member](R& record, const QVariant& stored) { fromStored(stored, record.*member); };
    return result;
}

template <class R> struct Table : TableInfo {
    struct Titles {
        const char* one; ///< what one record is called, English
        const char* vi;  ///< SQL of a record's title in Vietnamese
        const char* en;  ///< and in English
    };
    struct Hooks {
        /// The area's own rules; the generic ones need no words.
        QList<Problem> (*rules)(Database&, const R&) = nullptr;
        /// Computes the derived members from the others, and tidies.
        void (*derive)(R&) = nullptr;
    };
    std::vector<Field<R>> typed;
    Hooks hooks;

    Table(Titles titles, std::initializer_list<Field<R>> list, Hooks hooks = {}) : typed(list), hooks(hooks) {
        name = TableName<R>::value;
        number = TableName<R>::number;
        title = titles.one;
        titleVi = titles.vi;
        titleEn = titles.en;
        for (const Field<R>& each : typed)
            fields.push_back(each.info);
    }

    QList<Problem> ownRules(Database& database, qint64 id, const RowValues& values) const override {
        if (!hooks.rules)
            return {};
        R record = fromValues(values);
        record.id.value = id;
        return hooks.rules(database, record);
    }
    RowValues newValues() const override { return toValues(R{}); }
    void derive(RowValues& values) const override {
        if (!hooks.derive)
            return;
        R record = fromValues(values);
        hooks.derive(record);
        values = toValues(record);
    }

    RowValues toValues(const R& record) const {
        RowValues values;
        values.reserve(qsizetype(typed.size()));
        for (const Field<R>& each : typed)
            values.append(each.get(record));
        return values;
    }
    R fromValues(const RowValues& values) const {
        R record;
        for (size_t i = 0; i < typed.size(); ++i)
            typed[i].set(record, values[qsizetype(i)]);
        return record;
    }
};

} // namespace khue
