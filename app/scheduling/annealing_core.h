// SPDX-License-Identifier: GPL-3.0-or-later
// Simulated annealing: what it is bound by, what it tells, and the loop itself, over anything that knows moves.
#pragma once

#include "app/scheduling/random_source.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <functional>

namespace khue {

using AnnealingClock = std::chrono::steady_clock;

struct AnnealingSchedule {
    uint64_t seed = 1;
    /// Bounds: what comes first ends it; 0 is none. One of them is given. Bounded by iterations alone the result
    /// is the same for a seed, whatever the machine.
    double seconds = 0;
    int64_t iterations = 0; ///< moves tried, in each thread

    // The defaults were found on the competition's instances.
    double startTemperature = 10;
    double endTemperature = 0.15;
    int levels = 600;           ///< of temperature, each with an equal share of what time is left
    double acceptedShare = 0.1; ///< a level ends early once this share of its moves was accepted
    int clashPenalty = 30;      ///< at first; clashes that stay become dearer
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

/// Told now and then from the first thread's search; false stops the search, and the best is kept.
using AnnealingListener = std::function<bool(const AnnealingProgress&)>;

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

/// The search is a timetable with a cost that knows moves:
///   int64_t cost(), int violations(), int movable() — the cost holds a penalty for each violation;
///   bool tryMove(RandomSource&, int allowed) — tries one move, and makes it where it costs at most `allowed` more;
///   void setPenalty(int) — for a clash, from now on;
///   Snapshot with cost and violations, save(Snapshot&), restore(const Snapshot&).
template <class Search> class Annealer {
public:
    /// The seconds count from `begin`. Each of the rest outlives the annealer.
    Annealer(Search& search, const AnnealingSchedule& schedule, RandomSource& random, AnnealingClock::time_point begin, std::atomic<bool>& stopped,
             const AnnealingListener& listener)
        : m_search(search), m_options(schedule), m_random(random), m_begin(begin), m_stopped(stopped), m_listener(listener) {
        m_search.save(m_best);
    }

    /// Leaves the search at the best that was found; where that has violations, with them.
    void run() {
        if (m_search.movable() == 0)
            return;
        // It is hotter still until it has once been without a violation, but not for ever.
        for (int level = 0; level < m_options.levels && m_best.violations > 0 && used() < hotShare && !isOver(); ++level)
            runLevelAt(2 * m_options.startTemperature, m_options.levels);
        const double ratio = m_options.endTemperature / m_options.startTemperature;
        for (int level = 0; level < m_options.levels && !isOver(); ++level)
            runLevelAt(m_options.startTemperature * std::pow(ratio, double(level) / std::max(1, m_options.levels - 1)), m_options.levels - level);
        m_search.restore(m_best);
    }

    /// The best so far.
    const typename Search::Snapshot& best() const { return m_best; }
    int64_t iterations() const { return m_iterations; }

private:
    static constexpr int Batch = 4096;
    static constexpr double tellEvery = 0.2; ///< seconds, besides the end of each level: who listens may want to stop
    static constexpr double hotShare = 0.3; ///< of the time, at most, before it cools with violations

    double elapsed() const { return std::chrono::duration<double>(AnnealingClock::now() - m_begin).count(); }
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
                if (!m_search.tryMove(m_random, allowed))
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
            if (elapsed() - m_told > tellEvery)
                tell();
            const double now = used();
            if (m_stopped || m_best.cost == 0 || now >= end)
                return;
            // How many moves this level would have, at the speed so far.
            const double wouldTry = double(tried) * (end - start) / std::max(now - start, 1e-12);
            if (double(accepted) > m_options.acceptedShare * wouldTry)
                return;
        } while (true);
    }

    void runLevelAt(double temperature, int levelsLeft) {
        m_temperature = temperature;
        runLevel(levelsLeft);
        adaptPenalty();
        tell();
    }

    /// Violations that never went in a whole level cost too little to be mended; or so much that nothing can move
    /// around them, and then they begin anew, cheap.
    void adaptPenalty() {
        const int usual = m_options.clashPenalty;
        if (m_fewest == 0)
            m_penalty = m_penalty < usual ? std::min(usual, m_penalty + m_penalty / 8 + 1) : std::max(usual, m_penalty - m_penalty / 64 - 1);
        else if (m_best.violations > 0 && m_penalty > 8 * usual)
            m_penalty = usual / 3;
        else
            m_penalty = std::min(32 * usual, m_penalty + m_penalty / 8 + 1);
        m_search.setPenalty(m_penalty);
    }

    void tell() {
        if (!m_listener || m_stopped)
            return;
        m_told = elapsed();
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

    Search& m_search;
    const AnnealingSchedule& m_options;
    RandomSource& m_random;
    AnnealingClock::time_point m_begin;
    std::atomic<bool>& m_stopped;
    const AnnealingListener& m_listener;
    typename Search::Snapshot m_best;
    Allowances m_allowances;
    int64_t m_iterations = 0;
    int m_penalty = m_options.clashPenalty; ///< for a clash, at present
    int m_fewest = 0;                       ///< violations that were seen at this level
    double m_temperature = 0;
    double m_told = 0; ///< when, in seconds
};

} // namespace khue
