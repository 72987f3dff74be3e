// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/paper_words.h"
#include "app/reports/report_list.h"
#include "app/studies/approval_chain.h"
#include "app/studies/milestone_plan.h"

/// What the papers about studies have in common.
namespace khue {

/// A document with title, running title, footer with the day it was printed, and page numbers.
Document studyDocument(Database& database, const PaperWords& words, const Words& title, const QString& about = {});

/// How an approval stands, as a cell with its tone.
TableCell standingCell(const PaperWords& words, const ApprovalStep& step);
/// «12 days later than planned»; nothing without a baseline.
Words slipWords(const PaperWords& words, std::optional<int> days);

/// The milestones as a chart, with their baseline, what they depend on, and today.
Chart milestoneChart(const PaperWords& words, const MilestonePlan& plan, QDate today);

} // namespace khue
