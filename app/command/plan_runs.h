// SPDX-License-Identifier: GPL-3.0-or-later
// The part of `khue-cli plan` that plans runs of the database.
#pragma once

#include "app/command/command.h"
#include "app/scheduling/annealing_core.h"

class QCommandLineParser;

namespace khue {

void declarePlanOfRuns(QCommandLineParser& parser);
/// Plans the runs that are named as positional arguments, within the bounds of `schedule`.
int planRunsOf(CommandContext& context, const QCommandLineParser& parser, const AnnealingSchedule& schedule);

} // namespace khue
