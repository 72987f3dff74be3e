// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/indicators/indicator.h"

namespace khue {

class Edit;

/// The results framework that comes with the program: what programmes that strengthen research capacity measure, by the
/// levels of the ESSENCE framework (activities to impact; individual, institutional, national). Everything in it can be
/// changed. Codes that are in use are left alone; returns how many indicators were added. Within `edit`.
int addReadyFramework(Edit& edit, Database& database);
/// How many of them are not there.
int missingFromReadyFramework(Database& database);

} // namespace khue
