// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/expiring_validity.h"

#include "app/store/language.h"

namespace khue {

std::vector<ExpiringValidity> expiringValidities(Database& database, QDate from, QDate until) {
    std::vector<ExpiringValidity> ending;
    Statement rows = database.query(
        QStringLiteral("SELECT c.id, c.person_id, c.holder, c.number, %1, r.course_id, c.valid_until FROM certificate c JOIN enrolment e ON e.id = c.enrolment_id "
                       "JOIN course_run r ON r.id = e.course_run_id JOIN course k ON k.id = r.course_id "
                       "WHERE c.state = 'issued' AND c.valid_until >= ? AND c.valid_until <= ? AND NOT EXISTS (SELECT 1 FROM certificate n "
                       "JOIN enrolment f ON f.id = n.enrolment_id JOIN course_run q ON q.id = f.course_run_id "
                       "WHERE n.person_id = c.person_id AND n.state = 'issued' AND q.course_id = r.course_id AND (n.valid_until IS NULL OR n.valid_until > c.valid_until)) "
                       "ORDER BY k.code, c.valid_until, c.id")
            .arg(inLanguageSql(QStringLiteral("k.title_vi"), QStringLiteral("k.title_en"))),
        from, until);
    while (rows.next())
        ending.push_back({{rows.integer(0)}, {rows.integer(1)}, rows.text(2), rows.text(3), rows.text(4), {rows.integer(5)}, QDate::fromString(rows.text(6), Qt::ISODate)});
    return ending;
}

} // namespace khue
