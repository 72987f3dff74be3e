// SPDX-License-Identifier: GPL-3.0-or-later
// The planner's cost over time on every instance of the timetabling competition that is found, one thread, beside
// the moves per second. Usage: bench_planner [SECONDS [SEED [FOLDER]]]
#include "app/scheduling/annealing.h"
#include "app/scheduling/ctt_format.h"
#include "tests/support/places.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

#include <algorithm>
#include <cstdio>

using namespace khue;

namespace {

constexpr int columns = 10; ///< times at which the cost is told

void measure(const QString& file, double seconds, uint64_t seed) {
    const TimetableProblem problem = readCtt(file);
    AnnealingOptions options;
    options.seconds = seconds;
    options.seed = seed;
    int told = 0;
    std::printf("%-12s", qPrintable(QFileInfo(file).completeBaseName()));
    const auto tell = [&](int upTo, const AnnealingProgress& progress) {
        for (; told < upTo; ++told)
            if (progress.violations > 0)
                std::printf("  (%d)", progress.violations);
            else
                std::printf(" %5lld", static_cast<long long>(progress.cost));
        std::fflush(stdout);
    };
    const AnnealingResult result = anneal(problem, options, [&](const AnnealingProgress& progress) {
        tell(std::min(columns - 1, int(progress.fraction * columns)), progress);
        return true;
    });
    AnnealingProgress last;
    last.violations = int(result.cost.hard());
    last.cost = result.cost.soft();
    tell(columns, last);
    std::printf("   %.1f M moves/s\n", double(result.iterations) / result.seconds / 1e6);
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const double seconds = argc > 1 ? std::max(0.1, atof(argv[1])) : 10;
    const uint64_t seed = argc > 2 ? strtoull(argv[2], nullptr, 10) : 1;
    const QDir folder(argc > 3 ? QString::fromLocal8Bit(argv[3]) : sharedData(QStringLiteral("itc2007")));
    const QStringList files = folder.entryList({QStringLiteral("*.ctt")}, QDir::Files, QDir::Name);
    if (files.isEmpty()) {
        std::printf("SKIPPED: there is no .ctt instance in %s. Name their folder as the third argument.\n", qPrintable(QDir::cleanPath(folder.path())));
        return 0;
    }
    std::printf("Cost, or (violations), after each tenth of %g s; seed %llu\n%-12s", seconds, static_cast<unsigned long long>(seed), "");
    for (int i = 1; i <= columns; ++i)
        std::printf(" %4.3gs", seconds * i / columns);
    std::printf("\n");
    for (const QString& file : files)
        measure(folder.filePath(file), seconds, seed);
}
