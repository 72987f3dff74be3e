// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/recognition.h"

namespace khue {

/// Folded words with the set of their letters, by which unlike ones are told apart without comparing them.
struct Word {
    explicit Word(QString folded);
    QString text;
    quint64 letters = 0;
};

/// The words by which a column of a sheet of some kind is known.
struct FieldWords {
    QString key;
    double weight; ///< how much it speaks for the kind
    QList<Word> words;
};

const QList<FieldWords>& fieldWords(SheetKind kind);
/// Folded words of a sheet's name or title that speak for the kind.
const QStringList& titleWords(SheetKind kind);

/// How well a folded header fits folded words: 1 the same, above 0.5 with a slip of the keyboard or words
/// beside, 0 not at all.
double likeness(const Word& header, const Word& words);

} // namespace khue
