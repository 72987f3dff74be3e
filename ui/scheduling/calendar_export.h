// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/calendar_file.h"
#include "ui/shell/workspace.h"

namespace khue {

/// Asks where to, and writes the sessions as a calendar file, off the window's thread.
void exportCalendarFile(Workspace& workspace, const SessionChoice& choice, const QString& name);

} // namespace khue
