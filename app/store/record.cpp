// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/record.h"

#include "app/store/any_record.h"
#include "app/store/database.h"
#include "app/store/language.h"
#include "app/store/sweep.h"

#include <QtCore/QCoreApplication>

namespace khue {

QString choiceTitle(const ChoiceItem& item) {
    return QCoreApplication::translate("khue::Choice", item.title);
}

QString choiceTitle(const ChoiceList& choices, QStringView code) {
    for (const ChoiceItem& item : choices)
        if (code == QLatin1String(item.code))
            return choiceTitle(item);
    return code.toString();
}

QString FieldInfo::label() const {
    return QCoreApplication::translate("khue::Field", title);
}

QString TableInfo::label() const {
    return QCoreApplication::translate("khue::Table", title);
}

int TableInfo::indexOf(QStringView field) const {
    for (size_t i = 0; i < fields.size(); ++i)
        if (field == QLatin1String(fields[i].name))
            return int(i);
    return -1;
}

int attachedAt(const TableInfo& table) {
    for (size_t i = 0; i < table.fields.size(); ++i)
        if (isAttached(table.fields[i]))
            return int(i);
    return -1;
}

QString TableInfo::titleSql() const {
    return QString::fromUtf8(isVietnamese() ? titleVi : titleEn);
}

QString TableInfo::selectSql() const {
    if (m_selectSql.isEmpty()) {
        QString columns = QStringLiteral("SELECT id, revision");
        for (const FieldInfo& field : fields)
            columns += QLatin1String(", ") + QLatin1String(field.name);
        m_selectSql = columns + QLatin1String(" FROM ") + QLatin1String(name);
    }
    return m_selectSql;
}

QString TableInfo::insertSql() const {
    if (m_insertSql.isEmpty()) {
        QString columns, marks;
        for (const FieldInfo& field : fields) {
            columns += (columns.isEmpty() ? QLatin1String("") : QLatin1String(", ")) + QLatin1String(field.name);
            marks += marks.isEmpty() ? QLatin1String("?") : QLatin1String(", ?");
        }
        m_insertSql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(key(), columns, marks);
    }
    return m_insertSql;
}

Problem notFilledIn(const FieldInfo& field) {
    return {field.key(), QCoreApplication::translate("khue::Rules", "“%1” must be filled in.").arg(field.label())};
}
Problem notPossible(const FieldInfo& field, const QString& value) {
    return {field.key(), QCoreApplication::translate("khue::Rules", "“%1” is not a possible value of “%2”.").arg(value, field.label())};
}
Problem takenAlready(const FieldInfo& field, const QString& value) {
    return {field.key(), QCoreApplication::translate("khue::Rules", "“%1” is taken already: %2.").arg(field.label(), value)};
}
Problem referredGone(const FieldInfo& field) {
    return {field.key(), QCoreApplication::translate("khue::Rules", "The record in “%1” no longer exists.").arg(field.label())};
}
Problem ownerGone(const FieldInfo& field) {
    return {field.key(), QCoreApplication::translate("khue::Rules", "The record to which it belongs does not exist.")};
}

QList<Problem> TableInfo::check(Database& database, qint64 id, const RowValues& values) const {
    QList<Problem> problems;
    for (size_t i = 0; i < fields.size(); ++i) {
        const FieldInfo& field = fields[i];
        const QVariant& value = values[qsizetype(i)];
        if (value.isNull() || value.toString().isEmpty()) {
            if (field.is(Required) && !field.is(Derived))
                problems.append(notFilledIn(field));
            continue;
        }
        if (field.type == FieldType::Choice) {
            bool known = false;
            for (const ChoiceItem& item : *field.choices)
                known = known || value.toString() == QLatin1String(item.code);
            if (!known)
                problems.append(notPossible(field, value.toString()));
        }
        if (field.is(Unique)) {
            const QVariant other = database.single(
                QStringLiteral("SELECT id FROM %1 WHERE %2 = ? AND id <> ?").arg(key(), field.key()), value, id);
            if (other.isValid())
                problems.append(takenAlready(field, value.toString()));
        }
        if (field.type == FieldType::Reference) {
            const QVariant found = database.single(
                QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(QLatin1String(field.references)), value);
            if (!found.isValid())
                problems.append(referredGone(field));
        }
    }
    if (const int place = attachedAt(*this); place >= 0) {
        const QVariant& name = values[place];
        const QVariant& record = values[place + 1];
        const TableInfo* other = database.table(name.toString());
        if (name.isNull() != record.isNull() ||
            (!name.isNull() && (!other || !database.single(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(other->key()), record).isValid())))
            problems.append(ownerGone(fields[size_t(place)]));
    }
    return problems + ownRules(database, id, values);
}

} // namespace khue
