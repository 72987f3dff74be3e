// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

namespace khue {

/// Shows the rules that hold for the whole programme and stores what is changed, as one step.
void editProgrammeRules(Workspace& workspace, QWidget* parent);

} // namespace khue
