// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credit/credit_entry.h"

namespace khue {

/// The rule of CME credit: so many hours within so many consecutive years, both settings of the programme
/// («credit_hours_required», «credit_years»). The law: 120 hours in 5 years (Circular 32/2023/TT-BYT).
struct CreditRule {
    double hours = 120;
    int years = 5;
};
CreditRule creditRule(Database& database);

/// One line of a practitioner's ledger: an entry, or a certificate in force that bears credit.
struct CreditLine {
    Id<CreditEntry> entry; ///< none for a certificate
    qint64 certificate = 0;
    CreditForm form = CreditForm::Course;
    QString title_vi, title_en, organiser, evidence;
    QString issuing_body; ///< who issued the certificate or the evidence
    QDate earned_on;
    double hours = 0;
    bool counts = false; ///< within the years that end on the day asked for
    QDate leaves_on;     ///< the first day on which it no longer counts
};

/// What a practitioner has earned, the newest first, and where that stands on a day.
struct CreditLedger {
    std::vector<CreditLine> lines;
    CreditRule rule;
    QDate on;
    QDate since;       ///< the first day that counts
    double total = 0;  ///< of what counts
    double missing() const { return total >= rule.hours ? 0 : rule.hours - total; }
    /// The first day on which what counts now falls short, if nothing is added; invalid where it does so already.
    QDate shortFrom() const;
};
CreditLedger creditLedger(Database& database, Id<Person> person, QDate on);

} // namespace khue
