// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/record_values.h"

#include "app/attached/task.h"
#include "app/courses/session.h"
#include "app/people/languages.h"
#include "app/store/language.h"
#include "app/store/search.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QTimeZone>

namespace khue {

void forEachRecord(Database& database, const RecordKind& kind, const QString& find, const std::function<void(const RecordRow&)>& each) {
    const TableInfo& table = *kind.table;
    QString sql = QStringLiteral("SELECT t.id");
    for (const FieldInfo& field : table.fields)
        sql += QLatin1String(", t.") + QLatin1String(field.name);
    for (const FieldInfo& field : table.fields)
        if (field.type == FieldType::Reference)
            sql += QStringLiteral(", (SELECT %1 FROM %2 WHERE %2.id = t.%3)")
                       .arg(database.table(QString::fromLatin1(field.references))->titleSql(), QLatin1String(field.references), field.key());
    const int attached = table.attachedAt();
    if (attached >= 0)
        sql += QStringLiteral(", ") + attachedTitleSql(database, QStringLiteral("t"));
    // Tables without a place in the index are found by their title.
    const bool indexed = table.number > 0;
    const QString words = searchQuery(find);
    const QStringList plainWords = folded(find).split(u' ', Qt::SkipEmptyParts);
    if (!indexed && !words.isEmpty())
        sql += QStringLiteral(", %1").arg(table.titleSql());
    sql += QStringLiteral(" FROM %1 t").arg(table.key());
    QStringList conditions;
    if (!kind.condition.isEmpty())
        conditions.append(kind.condition);
    if (indexed && !words.isEmpty())
        conditions.append(searchCondition(table, QStringLiteral("t")));
    if (!conditions.isEmpty())
        sql += QLatin1String(" WHERE ") + conditions.join(QLatin1String(" AND "));
    sql += QLatin1String(" ORDER BY ") + kind.order;
    if (!find.isEmpty() && words.isEmpty())
        return; // nothing but signs: no record has them
    Statement rows = indexed && !words.isEmpty() ? database.query(sql, words) : database.query(sql);
    while (rows.next()) {
        RecordRow row;
        row.id = rows.integer(0);
        int column = 1;
        for (size_t i = 0; i < table.fields.size(); ++i)
            row.values.append(rows.value(column++));
        for (const FieldInfo& field : table.fields)
            if (field.type == FieldType::Reference)
                row.names.insert(field.key(), rows.text(column++));
        if (attached >= 0)
            row.names.insert(table.fields[size_t(attached) + 1].key(), rows.text(column++));
        if (!indexed && !words.isEmpty()) {
            const QString title = u' ' + folded(rows.text(column));
            bool matches = true;
            for (const QString& word : plainWords)
                matches = matches && title.contains(u' ' + word);
            if (!matches)
                continue;
        }
        each(row);
    }
}

QString shownValue(const FieldInfo& field, const QVariant& stored, const QString& referenceTitle) {
    if (stored.isNull())
        return {};
    switch (field.type) {
    case FieldType::Reference:
        return referenceTitle.isEmpty() ? QStringLiteral("#") + stored.toString() : referenceTitle;
    case FieldType::Choice:
        return choiceTitle(*field.choices, stored.toString());
    case FieldType::Boolean:
        return stored.toInt() ? QCoreApplication::translate("khue::Field", "yes") : QCoreApplication::translate("khue::Field", "no");
    case FieldType::Date:
        return shownDate(QDate::fromString(stored.toString(), Qt::ISODate));
    case FieldType::PartialDate: {
        const PartialDate date = PartialDate::fromIso(stored.toString());
        if (date.isFull())
            return shownDate(date.toDate());
        return date.month ? QStringLiteral("%1/%2").arg(date.month).arg(date.year) : QString::number(date.year);
    }
    case FieldType::Moment: {
        const QDateTime local = QDateTime::fromString(stored.toString(), Qt::ISODate).toTimeZone(QTimeZone("Asia/Ho_Chi_Minh"));
        return shownDate(local.date()) + u' ' + shownTime(local.time());
    }
    case FieldType::Real:
        return shownNumber(stored.toDouble());
    case FieldType::TextList:
        return shownTextList(field, stored);
    default:
        return stored.toString();
    }
}

QJsonObject jsonOf(const TableInfo& table, const RecordRow& row) {
    QJsonObject object{{QStringLiteral("id"), row.id}};
    for (size_t i = 0; i < table.fields.size(); ++i) {
        const FieldInfo& field = table.fields[i];
        const QVariant& stored = row.values[qsizetype(i)];
        if (field.is(Internal))
            continue;
        QJsonValue value;
        if (field.type == FieldType::Boolean)
            value = stored.toInt() != 0;
        else if (field.type == FieldType::TextList)
            value = QJsonArray::fromStringList(stored.toString().split(u' ', Qt::SkipEmptyParts));
        else if (!stored.isNull())
            value = QJsonValue::fromVariant(stored);
        object.insert(field.key(), value);
        if (field.type == FieldType::Reference || (field.is(Attached) && field.type == FieldType::Integer)) {
            QString name = field.key();
            name.chop(3); // _id
            object.insert(name, stored.isNull() ? QJsonValue() : QJsonValue(row.names.value(field.key())));
        }
    }
    return object;
}

} // namespace khue
