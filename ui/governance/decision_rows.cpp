// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/decision_rows.h"

#include "app/store/language.h"

#include <QtCore/QDateTime>

namespace khue {

QList<LinkRow> decisionRows(Database& database, const char* field, qint64 id) {
    QList<LinkRow> rows;
    Statement found = database.query(QStringLiteral("SELECT m.id, %1, %2, m.starts_at FROM decision d JOIN meeting m ON m.id = d.meeting_id WHERE d.%3 = ? "
                                                    "ORDER BY m.starts_at DESC, d.position LIMIT 20")
                                         .arg(inLanguageSql(QStringLiteral("d.text_vi"), QStringLiteral("d.text_en")),
                                              inLanguageSql(QStringLiteral("m.title_vi"), QStringLiteral("m.title_en")), QLatin1String(field)),
                                     id);
    while (found.next()) {
        const QDateTime held = QDateTime::fromString(found.text(3), Qt::ISODate).toLocalTime();
        rows.append({found.text(1), found.text(2) + (held.isValid() ? QString(QStringLiteral(" · ") + shownDate(held.date())) : QString()), {}, State::Neutral,
                     QStringLiteral("meeting"), found.integer(0)});
    }
    return rows;
}

} // namespace khue
