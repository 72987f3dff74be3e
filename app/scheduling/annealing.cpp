// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduling/annealing.h"

#include "app/scheduling/timetable_search.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cmath>
#include <thread>

namespace khue {

namespace {

using Clock = std::chrono::steady_clock;

/// How much worse a move may be, drawn so that a change of d is accepted with probability exp(-d / T).
class Allowances {
public:
    Allowances() {
        for (size_t i = 0; i < m_logs.size(); ++i)
            m_logs[i] = float(-std::log((double(i) + 0.5) / double(m_logs.size())));
    }
    void setTemperature(double temperature) {
        for (size_t i = 0; i < m_logs.size(); ++i)
            m_allowed[i] = int(double(m_logs[i]) * temperature);
    }
    int draw(RandomSource& random) const { return m_allowed[random.next() >> (64 - Bits)]; }

private:
    static constexpr int Bits = 11;
    std::array<float, 1 << Bits> m_logs;
    std::array<int, 1 << Bits> m_allowed{};
};

class Annealer {
public:
    Annealer(const TimetableProblem& problem, const AnnealingOptions& options, uint64_t seed, std::atomic<bool>& stopped, const AnnealingListener& listener)
        : m_options(options), m_stopped(stopped), m_listener(listener), m_random(seed), m_begin(Clock::now()),
          m_search(problem, {options.clashPenalty, options.clashPenalty}, m_random, options.start) {
        m_search.save(m_best);
    }

    void run() {
        if (m_search.movableLectures() == 0)
            return;
        const double ratio = m_options.endTemperature / m_options.startTemperature;
        for (int level = 0; level < m_options.levels && !isOver(); ++level) {
            m_temperature = m_options.startTemperature * std::pow(ratio, double(level) / std::max(1, m_options.levels - 1));
            runLevel(m_options.levels - level);
            adaptPenalty();
            tell();
        }
    }

    /// The best found, mended where it has violations.
    Assignment best() {
        m_search.restore(m_best);
        m_search.parkViolators();
        return m_search.timetable();
    }
    int64_t iterations() const { return m_iterations; }

private:
    static constexpr int Batch = 4096;

    double elapsed() const { return std::chrono::duration<double>(Clock::now() - m_begin).count(); }
    /// The share of the bounds that is used up.
    double used() const {
        const double byTime = m_options.seconds > 0 ? elapsed() / m_options.seconds : 0;
        const double byCount = m_options.iterations > 0 ? double(m_iterations) / double(m_options.iterations) : 0;
        return std::max(byTime, byCount);
    }
    bool isOver() const { return m_stopped || m_best.cost == 0 || used() >= 1; }

    void runLevel(int levelsLeft) {
        m_allowances.setTemperature(m_temperature);
        const double start = used(), end = start + (1 - start) / levelsLeft;
        int64_t accepted = 0, tried = 0;
        m_fewest = m_search.violations();
        do {
            int batch = Batch;
            if (m_options.iterations > 0)
                batch = int(std::min<int64_t>(batch, m_options.iterations - m_iterations));
            for (int i = 0; i < batch; ++i) {
                const int allowed = m_allowances.draw(m_random);
                const bool made = m_options.chainEvery > 0 && m_random.below(m_options.chainEvery) == 0 ? m_search.tryChain(m_random, allowed)
                                                                                                      : m_search.tryMove(m_random, allowed);
                if (!made)
                    continue;
                ++accepted;
                m_fewest = std::min(m_fewest, m_search.violations());
                if (m_search.cost() < m_best.cost && m_search.violations() <= m_best.violations)
                    m_search.save(m_best);
                else if (m_search.violations() < m_best.violations)
                    m_search.save(m_best);
            }
            m_iterations += batch;
            tried += batch;
            const double now = used();
            if (m_stopped || m_best.cost == 0 || now >= end)
                return;
            // How many moves this level would have, at the speed so far.
            const double wouldTry = double(tried) * (end - start) / std::max(now - start, 1e-12);
            if (double(accepted) > m_options.acceptedShare * wouldTry)
                return;
        } while (true);
    }

    /// Violations that never went in a whole level cost too little to be mended.
    void adaptPenalty() {
        constexpr int most = 1000;
        m_penalty = m_fewest > 0 ? std::min(most, m_penalty + m_penalty / 16 + 1) : std::max(m_options.clashPenalty, m_penalty - m_penalty / 64 - 1);
        m_search.setPenalty(m_penalty);
    }

    void tell() {
        if (!m_listener)
            return;
        AnnealingProgress progress;
        progress.fraction = std::min(1.0, used());
        progress.iterations = m_iterations;
        progress.seconds = elapsed();
        progress.temperature = m_temperature;
        progress.violations = m_best.violations;
        progress.cost = m_best.cost;
        if (!m_listener(progress))
            m_stopped = true;
    }

    const AnnealingOptions& m_options;
    std::atomic<bool>& m_stopped;
    const AnnealingListener& m_listener;
    RandomSource m_random;
    Clock::time_point m_begin;
    TimetableSearch m_search;
    TimetableSearch::Snapshot m_best;
    Allowances m_allowances;
    int64_t m_iterations = 0;
    int m_penalty = m_options.clashPenalty; ///< for a clash, at present
    int m_fewest = 0;                       ///< violations that were seen at this level
    double m_temperature = 0;
};

} // namespace

AnnealingResult anneal(const TimetableProblem& problem, const AnnealingOptions& options, const AnnealingListener& listener) {
    const Clock::time_point begin = Clock::now();
    const int threads = std::max(1, options.threads);
    std::atomic<bool> stopped = false;
    std::vector<AnnealingResult> results(static_cast<size_t>(threads));
    const auto search = [&](int thread) {
        static const AnnealingListener nobody;
        // Far apart, so that a run with several threads shares no search with the next seed's.
        const uint64_t seed = options.seed + uint64_t(thread) * 0x1000003u;
        Annealer annealer(problem, options, seed, stopped, thread == 0 ? listener : nobody);
        annealer.run();
        AnnealingResult& result = results[size_t(thread)];
        result.timetable = annealer.best();
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
    result.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    return result;
}

} // namespace khue
