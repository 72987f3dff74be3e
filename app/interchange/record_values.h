// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/programme.h"

#include <QtCore/QJsonObject>

#include <functional>

namespace khue {

/// Rows of one kind, as users see them and as programs read them.
struct RecordRow {
    qint64 id = 0;
    RowValues values;              ///< as stored, in the order of TableInfo::fields
    QHash<QString, QString> names; ///< of each reference field, the title of the record it points to
};

/// Calls `each` for every record of the kind whose words begin with all the words of `find` (all records
/// where it is empty), in the kind's order.
void forEachRecord(Database& database, const RecordKind& kind, const QString& find, const std::function<void(const RecordRow&)>& each);

/// A value as users of the language shown read it: dates, numbers with their comma or point, titles of
/// choices and references.
QString shownValue(const FieldInfo& field, const QVariant& stored, const QString& referenceTitle = {});

/// Keys are the fields' names and "id"; choices are codes, dates and moments ISO 8601, lists arrays; of a
/// reference `x_id` there is also `x`, the title of the record.
QJsonObject jsonOf(const TableInfo& table, const RecordRow& row);

} // namespace khue
