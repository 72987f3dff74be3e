// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"

namespace khue {

/// Who has passed the last test of a finished run has completed it and holds a certificate; some practitioners have
/// credit from elsewhere. Within the sample's one step.
void addSampleCertificates(Edit& edit, Database& database);

} // namespace khue
