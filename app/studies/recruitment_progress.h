// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/recruitment.h"

#include <optional>

namespace khue {

/// One month of a study, all sites together, and the sums up to it.
struct RecruitmentMonth {
    QDate month;
    RecruitmentSums sums, total; ///< of the month; from the first month on
};

/// When the sample size will be reached if it goes on as in the last months.
struct RecruitmentForecast {
    int months = 0;        ///< how many the pace was taken from; fewer than asked for where recruitment began later
    double pace = 0;       ///< participants randomised a month
    QDate reached;         ///< the first day of the month in which it is; invalid where the pace is 0
};

/// How the recruitment of a study stands.
struct RecruitmentProgress {
    int sampleSize = 0;                   ///< 0: not settled
    std::vector<RecruitmentMonth> months; ///< without a break from the first to the last with a figure or a target
    RecruitmentSums total;                ///< of all months
    QDate lastRecorded;                   ///< the last month, not later than today's, in which anything was recorded
    qint64 targetByNow = 0;               ///< the targets up to that month
    std::optional<QDate> reachedIn;       ///< the month in which the sample size was reached, where it was
    /// The pace of the last `months` months that end with lastRecorded. Months without figures between count as 0.
    std::optional<RecruitmentForecast> forecast(int months) const;
};
/// Of one site, or of all sites of the study.
RecruitmentProgress recruitmentProgress(Database& database, Id<Study> study, Id<StudySite> site = {});

/// «120 of 200 recruited (60 %). At the pace of the last 3 months, 8 a month, the sample size is reached in 9/2027.»
QString recruitmentSentence(const RecruitmentProgress& progress);

} // namespace khue
