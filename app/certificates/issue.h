// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/certificates/eligibility.h"
#include "app/store/progress.h"

#include <optional>

namespace khue {

struct IssueRequest {
    Id<CourseRun> run;
    QList<Id<Enrolment>> enrolments;    ///< empty: everybody who is eligible
    Id<CertificateTemplate> template_id; ///< none: the first one of the layout that fits the course
    QDate issued_on;                    ///< not given: today
    std::optional<QDate> valid_until;   ///< not given: as the course says; an invalid date: without end
    QString passphrase;                 ///< of the signing key
};

struct IssueResult {
    QList<Id<Certificate>> issued;
    std::vector<CertificateCandidate> refused; ///< asked for by name, but not eligible
};

/// Issues certificates as one step of the history, or none: numbers, facts, signatures, register. Whoever holds one
/// already is passed over. Throws Failure where the run, the template or the key stand in the way, or somebody asked
/// for by name is not eligible; WrongPassphrase; Cancelled.
IssueResult issueCertificates(Database& database, const IssueRequest& request, Progress* progress = nullptr);
/// The same as part of a larger step, which the caller commits.
IssueResult issueWithin(Edit& edit, Database& database, const IssueRequest& request, Progress* progress = nullptr);

/// Marks them as revoked, all or none, as one step; their numbers stay with them. Throws Failure where one is no longer in
/// force or there is no reason.
void revokeCertificates(Database& database, const QList<Id<Certificate>>& ids, const QString& reason);
void revokeCertificate(Database& database, Id<Certificate> id, const QString& reason);

/// Issues a new one in place of each, all or none, as one step: with a number of its own and what is now known of the
/// person, by today's date and the old one's end of validity. Throws as the two above.
QList<Id<Certificate>> reissueCertificates(Database& database, const QList<Id<Certificate>>& ids, const QString& reason, const QString& passphrase = {});
Id<Certificate> reissueCertificate(Database& database, Id<Certificate> id, const QString& reason, const QString& passphrase = {});

/// The template that a course's certificates begin with: the circular's where it bears credit.
CertificateLayout usualLayout(const Course& course);

} // namespace khue
