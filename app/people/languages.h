// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/record.h"

namespace khue {

/// The languages that people of the programme may speak, by ISO 639-1 code; Vietnamese and English first.
extern const ChoiceList spokenLanguages;

/// «tiếng Việt, tiếng Anh»: a list of codes in the language shown. A code that is not known is written as it is.
QString shownLanguages(const QStringList& codes);

/// The codes meant by words divided by commas or spaces: codes, or names in either language; what is not understood is
/// left out.
QStringList understoodLanguages(const QString& typed);

/// A stored list of texts as users read it: titles as written before a name, choices by their titles, others as they are.
QString shownTextList(const FieldInfo& field, const QVariant& stored);

} // namespace khue
