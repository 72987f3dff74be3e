// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduling/annealing.h"

#include "app/scheduling/timetable_search.h"

#include <algorithm>
#include <thread>

namespace khue {

AnnealingResult anneal(const TimetableProblem& problem, const AnnealingOptions& options, const AnnealingListener& listener) {
    const AnnealingClock::time_point begin = AnnealingClock::now();
    const int threads = std::max(1, options.threads);
    std::atomic<bool> stopped = false;
    std::vector<AnnealingResult> results(static_cast<size_t>(threads));
    const auto search = [&](int thread) {
        static const AnnealingListener nobody;
        // Far apart, so that a run with several threads shares no search with the next seed's.
        const uint64_t seed = options.seed + uint64_t(thread) * 0x1000003u;
        RandomSource random(seed);
        TimetableSearch search(problem, {options.clashPenalty, options.clashPenalty}, random, options.start);
        Annealer annealer(search, options, random, begin, stopped, thread == 0 ? listener : nobody);
        annealer.run();
        search.parkViolators();
        AnnealingResult& result = results[size_t(thread)];
        result.timetable = search.timetable();
        result.cost = timetableCost(problem, result.timetable);
        result.iterations = annealer.iterations();
    };
    std::vector<std::thread> others;
    for (int thread = 1; thread < threads; ++thread)
        others.emplace_back(search, thread);
    search(0);
    for (std::thread& other : others)
        other.join();
    size_t best = 0;
    int64_t iterations = 0;
    for (size_t i = 0; i < results.size(); ++i) {
        const auto rank = [&](size_t index) { return std::pair(results[index].cost.hard(), results[index].cost.soft()); };
        if (rank(i) < rank(best))
            best = i;
        iterations += results[i].iterations;
    }
    AnnealingResult result = std::move(results[best]);
    result.iterations = iterations;
    result.seconds = std::chrono::duration<double>(AnnealingClock::now() - begin).count();
    return result;
}

} // namespace khue
