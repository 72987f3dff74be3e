// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credit/credit_ledger.h"

#include "app/store/settings.h"

#include <algorithm>

namespace khue {

CreditRule creditRule(Database& database) {
    CreditRule rule;
    if (const double hours = settingValue(database, QStringLiteral("credit_hours_required")).toDouble(); hours > 0)
        rule.hours = hours;
    if (const int years = settingValue(database, QStringLiteral("credit_years")).toInt(); years > 0)
        rule.years = years;
    return rule;
}

QDate CreditLedger::shortFrom() const {
    if (total < rule.hours)
        return {};
    std::vector<const CreditLine*> counting;
    for (const CreditLine& line : lines)
        if (line.counts)
            counting.push_back(&line);
    std::sort(counting.begin(), counting.end(), [](const auto* a, const auto* b) { return a->leaves_on < b->leaves_on; });
    double left = total;
    for (const CreditLine* line : counting) {
        left -= line->hours;
        if (left < rule.hours)
            return line->leaves_on;
    }
    return {};
}

CreditLedger creditLedger(Database& database, Id<Person> person, QDate on) {
    CreditLedger ledger;
    ledger.rule = creditRule(database);
    ledger.on = on;
    ledger.since = on.addYears(-ledger.rule.years).addDays(1);
    Statement rows = database.query(
        QStringLiteral("SELECT 0 AS certificate, id, form, title_vi, title_en, organiser, evidence, earned_on, hours, issuing_body FROM credit_entry WHERE person_id = ? "
                       "UNION ALL SELECT c.id, 0, 'course', c.course_vi, c.course_en, (SELECT COALESCE(o.name_vi, o.name_en) FROM enrolment e "
                       "JOIN course_run r ON r.id = e.course_run_id JOIN institution o ON o.id = r.organiser_id WHERE e.id = c.enrolment_id), c.number, c.issued_on, c.credit_hours, "
                       "(SELECT COALESCE(b.name_vi, b.name_en) FROM institution b WHERE b.id = c.issuing_body_id) "
                       "FROM certificate c WHERE c.person_id = ? AND c.state = 'issued' AND c.credit_hours > 0 ORDER BY 8 DESC, 2 DESC, 1 DESC"),
        person, person);
    while (rows.next()) {
        CreditLine line;
        line.certificate = rows.integer(0);
        line.entry = {rows.integer(1)};
        line.form = choiceFromCode<CreditForm>(rows.text(2));
        line.title_vi = rows.text(3);
        line.title_en = rows.text(4);
        line.organiser = rows.text(5);
        line.evidence = rows.text(6);
        line.earned_on = QDate::fromString(rows.text(7), Qt::ISODate);
        line.hours = rows.real(8);
        line.issuing_body = rows.text(9);
        line.leaves_on = line.earned_on.addYears(ledger.rule.years);
        line.counts = line.earned_on <= on && line.leaves_on > on;
        if (line.counts)
            ledger.total += line.hours;
        ledger.lines.push_back(line);
    }
    return ledger;
}

} // namespace khue
