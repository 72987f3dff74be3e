// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/outbox.h"
#include "app/calendar/release.h"

namespace khue {

/// The messages of a release: one for each recipient with an e-mail address, in both languages, hers first, with the
/// calendar files of her sessions. Where the run has a coordinator with an address the files ask (METHOD:REQUEST) and
/// withdraw (METHOD:CANCEL); else they publish, as RFC 5546 has it.
QList<OutgoingMessage> releaseMessages(Database& database, const ReleasePlan& plan, const QString& name, const QString& note);

/// What a release did.
struct ReleaseOutcome {
    TimetableRelease release;
    QStringList messages;       ///< paths in the outbox
    QStringList withoutAddress; ///< who could not be written to
};
/// Releases the timetable of the plan and puts its messages into the outbox: both, or neither. Throws Failure.
ReleaseOutcome releaseTimetable(Database& database, const ReleasePlan& plan, const QString& name, const QString& note);

} // namespace khue
