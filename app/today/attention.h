// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduling/clash.h"
#include "app/store/database.h"

#include <optional>

namespace khue {

/// Something that needs somebody: what Today lists and `khue-cli check` prints.
struct Attention {
    struct About {
        QString table;
        qint64 id = 0;
        QString code; ///< what users call the record
    };
    QString kind;   ///< stable: those of clashCode(), unconfirmed, unmarked, free_seat, missing_scores, at_risk, validity_ends, indicator_values, report_due, overdue_task, those of visitConcerns(), studyNeeds(), studyWorkNotices() and governanceNeeds(), broken_rule
    Severity severity = Severity::Warning;
    QString text;   ///< for the user, in her language
    QList<About> about; ///< the first one is where it is mended
    About place = {}; ///< where it is mended, where that is not the first record
    std::optional<Clash> clash = {}; ///< where it is one: what mends() is asked with
    QString title() const; ///< the kind, for a chip
};

/// What needs somebody now, the gravest first. Clashes below `least` (hours outside office hours, "only if need
/// be") are left out. Looks at sessions to come, at the marks of the last 60 days and at
/// the runs that go on. Trainees at risk are those of traineesAtRisk().
QList<Attention> whatNeedsSomebody(Database& database, Severity least = Severity::Warning);

/// Records that break a rule, of every table that has rules.
QList<Attention> brokenRules(Database& database);

} // namespace khue
