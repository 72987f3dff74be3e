// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/chart.h"
#include "app/paper/paper_words.h"
#include "app/studies/consort_flow.h"
#include "app/studies/recruitment_progress.h"

namespace khue {

/// Participants randomised so far against the targets so far, month by month, the sample size across; dashed, what is to
/// be expected at the pace of the last three months, at most a year beyond the last month.
Chart recruitmentCurve(const RecruitmentProgress& progress, const PaperWords& words);

/// The CONSORT flow diagram; it branches by arm from allocation on, where that is recorded. Empty where nobody has been
/// screened.
Chart consortChart(const ConsortFlow& flow, const PaperWords& words);

} // namespace khue
