// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/consort_flow.h"

#include "app/studies/recruitment_progress.h"

namespace khue {

ConsortFlow consortFlow(Database& database, Id<Study> study, Id<StudySite> site) {
    return {recruitmentProgress(database, study, site).total};
}

} // namespace khue
