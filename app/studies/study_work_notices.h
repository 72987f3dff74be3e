// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study.h"

namespace khue {

/// Something within a study that needs somebody; Today makes an Attention of each. It is mended at the record named.
struct StudyWorkNotice {
    const char* kind; ///< training_missing, training_expires, delegation_unsigned, overspent, risk_overdue
    Severity severity;
    QString text;
    QString table;
    qint64 id = 0;
    QString code; ///< the study's
};

/// How many days before it ends a training is told of: at all, with urgency, with most urgency.
inline constexpr int trainingNoticeDays = 90, trainingSoonDays = 30, trainingUrgentDays = 7;

/// Delegations without their training (an error without a written reason, else a warning), training of open
/// delegations that ends within 90 days, open delegations that nobody signed, grants overspent, risks and issues
/// overdue. Of studies that go on, or of one study whatever its state.
QList<StudyWorkNotice> studyWorkNotices(Database& database, Id<Study> study = {});

} // namespace khue
