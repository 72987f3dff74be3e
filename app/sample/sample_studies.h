// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"

namespace khue {

/// Four invented joint studies with sites, partners, registrations, approvals (one expires within days) and milestones
/// that have slipped. After the institutions, people and priorities.
void addSampleStudies(Edit& edit, Database& database);

} // namespace khue
