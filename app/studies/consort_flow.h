// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/recruitment.h"

namespace khue {

/// The numbers of the CONSORT flow: assessed for eligibility → excluded (why) → randomised → lost, discontinued →
/// analysed.
struct ConsortFlow {
    RecruitmentSums sums;
    bool trial = true; ///< else nobody is randomised, but enrolled
    qint64 assessed() const { return sums.screened; }
    qint64 excluded() const { return sums.excluded(); }
    qint64 randomised() const { return sums.randomised; }
    /// Screened, but neither excluded nor randomised yet.
    qint64 pending() const { return sums.screened - sums.excluded() - sums.randomised; }
    qint64 leftEarly() const { return sums.lost + sums.discontinued; }
    /// Randomised, and not in the analysis (yet).
    qint64 notAnalysed() const { return sums.randomised - sums.analysed; }
};
/// Of one site, or of the whole study.
ConsortFlow consortFlow(Database& database, Id<Study> study, Id<StudySite> site = {});

} // namespace khue
