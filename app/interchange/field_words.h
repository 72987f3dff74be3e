// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/recognition.h"

namespace khue {

/// The words by which a column of a sheet of some kind is known.
struct FieldWords {
    QString key;
    double weight;     ///< how much it speaks for the kind
    QStringList words; ///< folded
};

const QList<FieldWords>& fieldWords(SheetKind kind);
/// Folded words of a sheet's name or title that speak for the kind.
const QStringList& titleWords(SheetKind kind);

/// How well a folded header fits folded words: 1 the same, above 0.5 with a slip of the keyboard or words beside,
/// 0 not at all.
double likeness(const QString& header, const QString& words);

} // namespace khue
