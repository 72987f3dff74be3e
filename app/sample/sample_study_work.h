// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"

namespace khue {

/// What goes on inside the sample studies: people and delegation, recruitment, outputs, money, risks. After the studies
/// and the certificates; within the sample's one step.
void addSampleStudyWork(Edit& edit, Database& database);

} // namespace khue
