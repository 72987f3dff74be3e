// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/command.h"

namespace khue {

/// `import FILE.ics --holidays vn|gb` and `import FILE.ics --availability-of WHO [--kind …]`.
void declareCalendarImport(QCommandLineParser& parser);
/// Whether the call is one of these: the file is a calendar, or one of their options is set.
bool isCalendarImport(const QCommandLineParser& parser);
int runCalendarImport(CommandContext& context, const QCommandLineParser& parser);

} // namespace khue
