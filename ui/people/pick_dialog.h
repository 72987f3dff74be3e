// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

namespace khue {

/// Asks for one record of a table; 0 where dismissed. `condition` as in ReferencePicker. Its seam is
/// ask::Answers, with the id.
qint64 pickRecord(QWidget* parent, Workspace& workspace, const TableInfo& table, const QString& title, const QString& text,
                  const QString& action, const QString& condition);

} // namespace khue
