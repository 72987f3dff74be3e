// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sweep.h"

#include "app/store/any_record.h"
#include "app/store/database.h"

#include <algorithm>

namespace khue {

namespace {

QList<RowProblem> rowByRow(Database& database, const TableInfo& table) {
    // Read whole before the rules ask the database again.
    QList<QPair<qint64, RowValues>> all;
    {
        Statement rows = database.prepared(table.selectSql());
        while (rows.next()) {
            RowValues values;
            values.reserve(qsizetype(table.fields.size()));
            for (size_t i = 0; i < table.fields.size(); ++i)
                values.append(rows.value(int(i) + 2));
            all.append({rows.integer(0), values});
        }
    }
    QList<RowProblem> found;
    for (const auto& [id, values] : std::as_const(all))
        for (const Problem& problem : table.ownRules(database, id, values))
            found.append({id, problem});
    return found;
}

} // namespace

QList<RowProblem> sweep(Database& database, const TableInfo& table, OwnSweep own) {
    QList<RowProblem> found;
    // The rows t of the table for which `condition` holds; `made` says what is wrong with their value of the field.
    const auto find = [&](const FieldInfo& field, const QString& condition, const std::function<Problem(const QString& value)>& made) {
        Statement rows = database.prepared(QStringLiteral("SELECT t.id, t.%1 FROM %2 t WHERE %3").arg(field.key(), table.key(), condition));
        while (rows.next())
            found.append({rows.integer(0), made(rows.text(1))});
    };
    for (const FieldInfo& field : table.fields) {
        const QString column = QStringLiteral("t.") + field.key();
        const bool number = field.type == FieldType::Integer || field.type == FieldType::Real || field.type == FieldType::Boolean || field.type == FieldType::Reference;
        const QString missing = (number ? QStringLiteral("(%1 IS NULL)") : QStringLiteral("(%1 IS NULL OR %1 = '')")).arg(column);
        const QString given = QStringLiteral("NOT ") + missing;
        if (field.is(Required) && !field.is(Derived))
            find(field, missing, [&field](const QString&) { return notFilledIn(field); });
        if (field.type == FieldType::Choice) {
            QStringList codes;
            for (const ChoiceItem& item : *field.choices)
                codes.append(QStringLiteral("'%1'").arg(QLatin1String(item.code)));
            find(field, QStringLiteral("%1 AND %2 NOT IN (%3)").arg(given, column, codes.join(u',')), [&field](const QString& value) { return notPossible(field, value); });
        }
        if (field.is(Unique))
            find(field, QStringLiteral("%1 AND EXISTS (SELECT 1 FROM %2 o WHERE o.%3 = %4 AND o.id <> t.id)").arg(given, table.key(), field.key(), column),
                 [&field](const QString& value) { return takenAlready(field, value); });
        if (field.type == FieldType::Reference)
            find(field, QStringLiteral("%1 AND NOT EXISTS (SELECT 1 FROM %2 o WHERE o.id = %3)").arg(given, QLatin1String(field.references), column),
                 [&field](const QString&) { return referredGone(field); });
    }
    if (const int place = attachedAt(table); place >= 0) {
        const FieldInfo& owner = table.fields[size_t(place)];
        const QString name = QStringLiteral("t.") + owner.key(), record = QStringLiteral("t.") + table.fields[size_t(place) + 1].key();
        QStringList known;
        for (const TableInfo* other : database.tables())
            known.append(QStringLiteral("(%1 = '%2' AND EXISTS (SELECT 1 FROM %2 o WHERE o.id = %3))").arg(name, other->key(), record));
        find(owner, QStringLiteral("(%1 IS NULL) <> (%2 IS NULL) OR (%1 IS NOT NULL AND NOT (%3))").arg(name, record, known.join(QStringLiteral(" OR "))),
             [&owner](const QString&) { return ownerGone(owner); });
    }
    found += own ? own(database) : rowByRow(database, table);
    std::stable_sort(found.begin(), found.end(), [](const RowProblem& a, const RowProblem& b) { return a.id < b.id; });
    return found;
}

} // namespace khue
