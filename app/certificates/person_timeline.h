// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/trainee_timeline.h"

namespace khue {

/// Everything of one person, the newest first: traineeTimeline(), and her certificates (issued, revoked, replaced), other
/// CME credit, and assessments of competencies, those of one day and rater together.
std::vector<TimelineEntry> personTimeline(Database& database, Id<Person> person);

} // namespace khue
