// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/outcome.h"

namespace khue {

/// The rules of a run as a colleague would tell them: what is asked of its trainees, and who counts as at risk or as past
/// passing. A sentence each, in the user's language.
QStringList rulesInWords(const RunProgress& run);

} // namespace khue
