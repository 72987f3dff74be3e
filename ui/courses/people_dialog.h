// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

namespace khue {

/// Asks for several people; empty where dismissed. `condition` as in ReferencePicker. Its seam is
/// ask::Answers, with a list of ids.
QList<qint64> pickPeople(QWidget* parent, Workspace& workspace, const QString& title, const QString& text, const QString& action,
                         const QString& condition);

} // namespace khue
