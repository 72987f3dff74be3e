// SPDX-License-Identifier: GPL-3.0-or-later
// The planner: simulated annealing over a timetable.
#pragma once

#include "app/scheduling/annealing_core.h"
#include "app/scheduling/timetable_problem.h"

namespace khue {

struct AnnealingOptions : AnnealingSchedule {
    int threads = 1;  ///< independent searches, of which the best is kept
    Assignment start; ///< to begin with; empty: built greedily
};

struct AnnealingResult {
    Assignment timetable; ///< without a violation; lectures that could not be placed are Nowhere
    TimetableCost cost;
    int64_t iterations = 0; ///< of all threads
    double seconds = 0;
};

/// Plans. `problem` has no fault(). With no lecture to move it returns at once.
AnnealingResult anneal(const TimetableProblem& problem, const AnnealingOptions& options, const AnnealingListener& listener = {});

} // namespace khue
