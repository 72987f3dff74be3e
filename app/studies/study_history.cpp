// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/study_history.h"

#include <limits>

namespace khue {

QList<ChangeGroup> studyHistory(Database& database, Id<Study> study, int limit, qint64 before) {
    // What has been removed is known by the change that removed it, which holds the whole record.
    QString parts = QStringLiteral("SELECT 'study' AS kind, ? AS id");
    QVariantList values{study.value};
    for (const TableInfo* table : database.tables()) {
        if (table->indexOf(u"study_id") < 0)
            continue;
        parts += QStringLiteral(" UNION SELECT '%1', id FROM %1 WHERE study_id = ? UNION SELECT '%1', c.record_id FROM change c "
                                "WHERE c.table_name = '%1' AND c.action = 'delete' AND c.difference LIKE '%\"study_id\":' || ? || ',%'")
                     .arg(table->key());
        values << study.value << study.value;
    }
    // What belongs to such a part, as figures to a site and expenses to a grant.
    for (const TableInfo* table : database.tables())
        for (const FieldInfo& field : table->fields) {
            const TableInfo* whole = field.references && field.is(Required) ? database.table(QString::fromLatin1(field.references)) : nullptr;
            if (!whole || table->indexOf(u"study_id") >= 0 || whole->indexOf(u"study_id") < 0)
                continue;
            parts += QStringLiteral(" UNION SELECT '%1', id FROM %1 WHERE %2 IN (SELECT id FROM %3 WHERE study_id = ?)").arg(table->key(), field.key(), whole->key());
            values << study.value;
        }
    Statement rows = database.prepared(QStringLiteral("SELECT DISTINCT c.group_id FROM (%1) p JOIN change c ON c.table_name = p.kind AND c.record_id = p.id "
                                                      "WHERE c.group_id < ? ORDER BY c.group_id DESC LIMIT ?").arg(parts));
    values << (before ? before : std::numeric_limits<qint64>::max()) << limit;
    for (int i = 0; i < values.size(); ++i)
        rows.bind(i, values[i]);
    QList<qint64> ids;
    while (rows.next())
        ids.append(rows.integer(0));
    QList<ChangeGroup> groups;
    History history(database);
    for (qint64 id : ids)
        groups += history.groups(1, id + 1);
    return groups;
}

} // namespace khue
