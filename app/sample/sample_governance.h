// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"

namespace khue {

/// Research priorities with scores and declared interests, a steering committee and a working group, agreements.
/// Needs the people and institutions of the sample programme.
void addSampleGovernance(Edit& edit, Database& database);
/// Meetings with minutes, decisions and actions, and a workshop. Needs the governance and the studies of the sample.
void addSampleMeetings(Edit& edit, Database& database);

} // namespace khue
