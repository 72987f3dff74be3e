// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/history.h"
#include "app/studies/study.h"

namespace khue {

/// The steps that changed a study, any record that names it in `study_id`, also one removed since, or what belongs to
/// such a one: the figures of a site, the expenses of a grant. The newest first; `before` as in History::groups.
QList<ChangeGroup> studyHistory(Database& database, Id<Study> study, int limit, qint64 before = 0);

} // namespace khue
