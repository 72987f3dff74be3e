// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "ui/widgets/link_rows.h"

namespace khue {

/// The newest decisions that name a record in that field («priority_id», «study_id»); each leads to its meeting.
QList<LinkRow> decisionRows(Database& database, const char* field, qint64 id);

} // namespace khue
