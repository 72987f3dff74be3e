// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study.h"

namespace khue {

/// Something in a study that needs somebody, about the record where it is mended.
struct StudyNeed {
    const char* kind; ///< approval_expires, approval_late, milestone_due, milestone_overdue
    Severity severity = Severity::Warning;
    QString text; ///< for the user, in her language
    QString table;
    qint64 id = 0;
    QString code; ///< what users call the record
    Id<Study> study;
    QString studyCode;
};

/// Of all studies that go on: approvals near their end or past it (see ExpirySteps), decisions that are late, milestones
/// due within `milestoneDays` days or overdue.
QList<StudyNeed> studyNeeds(Database& database);

/// How many days before it is due a milestone is told of (setting `milestone_warning_days`, at first 14).
int milestoneWarningDays(Database& database);

} // namespace khue
