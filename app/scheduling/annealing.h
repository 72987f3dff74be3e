// SPDX-License-Identifier: GPL-3.0-or-later
// The planner: simulated annealing over a timetable.
#pragma once

#include "app/scheduling/timetable_problem.h"

#include <cstdint>
#include <functional>

namespace khue {

struct AnnealingOptions {
    uint64_t seed = 1;
    /// Bounds: what comes first ends it; 0 is none. One of them is given. Bounded by iterations alone the result
    /// is the same for a seed, whatever the machine.
    double seconds = 0;
    int64_t iterations = 0; ///< moves tried, in each thread
    int threads = 1;        ///< independent searches, of which the best is kept
    Assignment start;        ///< to begin with; empty: built greedily

    // The schedule; the defaults were found on the competition's instances.
    double startTemperature = 4;
    double endTemperature = 0.15;
    int levels = 600;             ///< of temperature, each with an equal share of what time is left
    double acceptedShare = 0.1;  ///< a level ends early once this share of its moves was accepted
    int chainEvery = 0;           ///< one move in so many is a chain; 0: none
    int clashPenalty = 30;
};

/// How far it is; best is the best timetable so far.
struct AnnealingProgress {
    double fraction = 0;
    int64_t iterations = 0;
    double seconds = 0;
    double temperature = 0;
    int violations = 0; ///< of the best timetable
    int64_t cost = 0;   ///< of the best timetable, with a penalty where there are violations
};

struct AnnealingResult {
    Assignment timetable; ///< without a violation; lectures that could not be placed are Nowhere
    TimetableCost cost;
    int64_t iterations = 0; ///< of all threads
    double seconds = 0;
};

/// Told now and then from the first thread's search; false stops the search, and the best is kept.
using AnnealingListener = std::function<bool(const AnnealingProgress&)>;

/// Plans. `problem` has no fault(). With no lecture to move it returns at once.
AnnealingResult anneal(const TimetableProblem& problem, const AnnealingOptions& options, const AnnealingListener& listener = {});

} // namespace khue
