// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/certificates/certificate.h"

namespace khue {

/// Whether somebody who has a seat in a run can be given a certificate, and if not, why: recorded as completed, or
/// passed by the rules of the run (outcome.h).
struct CertificateCandidate {
    Id<Enrolment> enrolment;
    Id<Person> person;
    QString name, code;
    QStringList reasons;         ///< against it, in the user's language
    Id<Certificate> certificate; ///< the one that stands, where there is one
    QString number;              ///< of that
    bool isEligible() const { return reasons.isEmpty() && !certificate; }
};

struct RunEligibility {
    QStringList problems; ///< what stands in the way of any certificate of the run
    std::vector<CertificateCandidate> candidates; ///< by name
};
RunEligibility eligibilityOf(Database& database, Id<CourseRun> run);

} // namespace khue
