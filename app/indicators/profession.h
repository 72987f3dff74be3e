// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/record.h"

namespace khue {

/// The profession that titles tell, as a stable code: «ThS BSCKI» is a doctor, «CNĐD» a nurse. Where no title tells one,
/// `other`; where there is none at all, `unknown`.
QString professionOfTitles(const QString& titles);
/// What they are called.
extern const ChoiceList professions;

} // namespace khue
