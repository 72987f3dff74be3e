// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study.h"

namespace khue {

/// Makes a study of a research priority: an idea for now, with the priority's titles, its need as the summary and the
/// institution that proposed it as the host; the priority is in study from then on. One step of the history. Throws
/// Failure where the priority was not taken up, or was achieved.
Study adoptPriority(Database& database, Id<Priority> priority);

} // namespace khue
