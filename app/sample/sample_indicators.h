// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace khue {

class Database;
class Edit;

/// The ready results framework with baselines, targets of three years, and values entered by hand.
void addSampleIndicators(Edit& edit, Database& database);

} // namespace khue
