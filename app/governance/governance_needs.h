// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/problem.h"

namespace khue {

/// Something in the governance of the partnership that needs somebody, about the record where it is mended.
struct GovernanceNeed {
    const char* kind; ///< agreement_ends, committee_balance, meeting_minutes
    Severity severity = Severity::Warning;
    QString text; ///< for the user, in her language
    QString table;
    qint64 id = 0;
    QString code; ///< what users call the record
};

/// Agreements whose notice is due or that are past their end, committees out of balance, meetings that still have no minutes
/// `minutesDays` days after they were held.
QList<GovernanceNeed> governanceNeeds(Database& database);

/// How many days after a meeting its minutes should be there (setting `meeting_minutes_days`, at first 7).
int minutesDays(Database& database);

} // namespace khue
