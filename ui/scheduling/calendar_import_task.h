// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/calendar_file_import.h"
#include "ui/shell/workspace.h"

namespace khue {

/// Asks for a calendar file and takes it in as times of the owner, off the window's thread; tells what came of it.
void importAvailabilityFile(Workspace& workspace, OwnerId owner);
/// The same for the official holidays of a country, which is asked for.
void importHolidayFile(Workspace& workspace);

} // namespace khue
