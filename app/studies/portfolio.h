// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study.h"

namespace khue {

/// A study in the portfolio, with what is derived from its records.
struct PortfolioLine {
    Id<Study> id;
    QString code, title_vi, title_en;
    StudyKind kind = StudyKind::ClinicalTrial;
    TrialPhase phase = TrialPhase::NotApplicable;
    StudyState state = StudyState::Idea;
    QString host_vi, host_en, priority;
    QString registration; ///< the primary number
    QDate start_date, end_date;
    int sample_size = 0;
    int sites = 0;
    int approvals = 0, approved = 0; ///< of those neither withdrawn nor renewed
    QDate expires;                   ///< the first end of an approval in force
    int milestones = 0, done = 0, overdue = 0;
    QString next_vi, next_en; ///< the milestone that is due next
    QDate next_due;
    std::optional<int> slip;  ///< days by which the last end is later than its baseline
};

/// Every study, or those in the states given, by code: read in one pass over each table, whatever their number.
std::vector<PortfolioLine> portfolio(Database& database, const QList<StudyState>& states = {});

/// SQL over approval `a`: whether it is approved and nothing approved renews it.
extern const char* const approvalInForceSql;

} // namespace khue
