// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace khue {

/// A DOI as it is kept: without https://doi.org/ or doi: before it, in lower case, for DOIs are the same in either.
QString canonicalDoi(const QString& written);
/// `10.`, at least four digits with further numbers after points, `/`, and a suffix without spaces.
bool isDoi(const QString& canonical);

} // namespace khue
