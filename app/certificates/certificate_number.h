// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/certificates/certificate.h"

namespace khue {

/// Numbers of certificates: a series for each issuing body and year of issue, from 1, without gaps or repeats.
///
/// They are given inside the transaction of an Edit, which holds the database's only right to write, so that two
/// programs issuing at once wait for each other. Every number is put down in a ledger that the history does not reach:
/// undoing an issue takes the certificates back, but a paper may already be in somebody's hands, so their numbers are
/// kept for the same enrolments and are given to nobody else. Issuing to them again, or redo, takes them up again.

/// The name of the setting with the pattern for all bodies; for one body «/» and its id follow.
inline constexpr const char* numberPatternSetting = "certificate_number";

/// A pattern: {serial}, {serial:4} (with leading zeros), {year}, {body} (the institution's code) and any other text.
QString numberPattern(Database& database, Id<Institution> body);
/// What is wrong with it; empty where nothing is.
QString numberPatternProblem(const QString& pattern);
/// Sets the pattern of one body, as a step of the history. An empty one falls back on that of all bodies.
void setNumberPattern(Database& database, Id<Institution> body, const QString& pattern);

/// Why the body cannot give numbers (no code where the pattern asks for it); empty where it can.
QString numberingProblem(Database& database, Id<Institution> body);

struct CertificateNumber {
    int year = 0, serial = 0;
    QString number;
};
/// The next number of the body's series of that year, or the one that was kept for this enrolment. Within an open Edit.
/// `replaces` is the number of the certificate it comes in place of, else empty. Throws Failure where the pattern gives
/// a number that another series has.
CertificateNumber takeNumber(Database& database, Id<Institution> body, int year, Id<Enrolment> enrolment, const QString& replaces = {});

/// What the next number would be by a pattern (an empty one: that of all bodies); nothing is taken.
QString nextNumber(Database& database, Id<Institution> body, int year, const QString& pattern);

/// Numbers that were given and are on no certificate now: those of issues taken back.
struct KeptNumber {
    QString number;
    Id<Enrolment> enrolment;
};
QList<KeptNumber> keptNumbers(Database& database);

} // namespace khue
