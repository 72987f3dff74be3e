// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/visits/visit.h"

namespace khue {

/// What of the visits needs somebody.
struct VisitConcern {
    const char* kind; ///< stable: "visit_clash", "visit_state", "visit_report"
    Severity severity = Severity::Warning;
    QString text; ///< for the user, in her language
    Id<Visit> visit;
    QString code;         ///< of the visit
    qint64 session = 0;   ///< of a clash: the session that is taught elsewhere
    QString sessionLabel;
};

/// Sessions that a visitor is to teach in person elsewhere than at the visit's destination while she travels, from today
/// on; visits that should have begun and are not confirmed; visits that ended two weeks ago and are not reported.
std::vector<VisitConcern> visitConcerns(Database& database, QDate today);
/// The clashes of one visit with teaching, whatever its days.
std::vector<VisitConcern> clashesOf(Database& database, const Visit& visit);

} // namespace khue
