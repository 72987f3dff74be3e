// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace khue {

/// The profession that titles tell, as a stable code: «ThS BSCKI» is a doctor, «CNĐD» a nurse. Where no title tells one,
/// `other`; where there is none at all, `unknown`.
QString professionOfTitles(const QString& titles);
/// «Doctor», in the language shown.
QString professionTitle(const QString& code);

} // namespace khue
