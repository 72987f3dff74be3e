// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace khue {

/// An ORCID as written in its canonical form 0000-0002-1825-0097, from any usual writing (with or without
/// https://orcid.org/, hyphens, spaces). The check is isOrcid()'s.
QString canonicalOrcid(const QString& written);
/// Whether the canonical form is well formed and its check character right (ISO 7064 MOD 11-2: over the
/// first 15 digits t = (t + d) · 2; check = (12 − t mod 11) mod 11, 10 written X).
bool isOrcid(const QString& canonical);

/// A ROR as its nine characters, from any usual writing (with or without https://ror.org/).
QString canonicalRor(const QString& written);
/// `0`, six characters of Crockford's base 32 and two check digits: 98 − (100 n mod 97).
bool isRor(const QString& canonical);

/// One @, a dotted domain, no spaces. Whether it exists nobody can know here.
bool isEmail(const QString& email);
/// A Vietnamese mobile (+84 or 0, then 3 5 7 8 9 and eight digits) or landline (2 and nine digits), or any
/// international number (+ and 7 to 15 digits). A hint to the user, never a reason to refuse.
bool isPlausiblePhone(const QString& phone);

} // namespace khue
