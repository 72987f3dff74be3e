// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/consort_flow.h"

#include "app/studies/recruitment_progress.h"

#include <algorithm>
#include <numeric>

namespace khue {

qint64 ConsortFlow::allocated() const {
    return std::accumulate(arms.begin(), arms.end(), qint64(0), [](qint64 sum, const StudyArm& arm) { return sum + arm.allocated; });
}

ConsortFlow consortFlow(Database& database, Id<Study> study, Id<StudySite> site) {
    const bool trial = database.single(QStringLiteral("SELECT kind FROM study WHERE id = ?"), study).toString() == codeOf(StudyKind::ClinicalTrial);
    ConsortFlow flow{recruitmentProgress(database, study, site).total, trial};
    const bool whole = !site || database.single(QStringLiteral("SELECT COUNT(*) FROM study_site WHERE study_id = ?"), study).toInt() == 1;
    if (trial && whole)
        flow.arms = armsOf(database, study);
    if (flow.allocated() == 0) // blinded, or not entered yet
        flow.arms.clear();
    return flow;
}

} // namespace khue
