// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/consort_flow.h"

#include "app/studies/recruitment_progress.h"

namespace khue {

ConsortFlow consortFlow(Database& database, Id<Study> study, Id<StudySite> site) {
    const bool trial = database.single(QStringLiteral("SELECT kind FROM study WHERE id = ?"), study).toString() == codeOf(StudyKind::ClinicalTrial);
    return {recruitmentProgress(database, study, site).total, trial};
}

} // namespace khue
