// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/recruitment.h"
#include "app/studies/study_arm.h"

namespace khue {

/// The numbers of the CONSORT 2010 flow: assessed for eligibility → excluded (why) → randomised → lost, discontinued →
/// analysed; from allocation on by arm, where that is recorded.
struct ConsortFlow {
    RecruitmentSums sums;
    bool trial = true; ///< else nobody is randomised, but enrolled
    std::vector<StudyArm> arms = {}; ///< none where nobody is recorded by arm
    qint64 assessed() const { return sums.screened; }
    qint64 excluded() const { return sums.excluded(); }
    qint64 randomised() const { return sums.randomised; }
    /// Screened, but neither excluded nor randomised yet.
    qint64 pending() const { return sums.screened - sums.excluded() - sums.randomised; }
    qint64 leftEarly() const { return sums.lost + sums.discontinued; }
    /// Randomised, and not in the analysis (yet).
    qint64 notAnalysed() const { return sums.randomised - sums.analysed; }
    /// In all arms together.
    qint64 allocated() const;
    /// Randomised, and not recorded in an arm (yet); negative where the arms have more.
    qint64 notAllocated() const { return sums.randomised - allocated(); }
};
/// Of one site, or of the whole study. Arms are those of the study: one of several sites has none.
ConsortFlow consortFlow(Database& database, Id<Study> study, Id<StudySite> site = {});

} // namespace khue
