// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/meeting_facts.h"
#include "app/paper/paper_words.h"

/// What the papers of the partnership's governance have in common.
namespace khue {

/// A document with title, running title, day of print and page numbers.
Document governancePaper(Database& database, const PaperWords& words, const Words& title, const QString& subject);

/// Actions as a table: what, who, until when, done; with the meeting each is from where `withMeeting`.
TableBlock actionTable(const PaperWords& words, const std::vector<MeetingAction>& actions, QDate today, bool withMeeting, const char* otherwise);

} // namespace khue
