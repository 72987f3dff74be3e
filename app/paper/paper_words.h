// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/document.h"
#include "app/store/record.h"

#include <QtCore/QLocale>

namespace khue {

/// The words of a paper in its own languages, whatever the window speaks just now. Fixed words are English
/// sources of the context khue::Paper, translated like all others.
class PaperWords {
public:
    /// From the parameter `language`: "vi", "en" or "both".
    explicit PaperWords(const QString& languageCode);

    PaperLanguage language() const { return m_language; }

    Words operator()(const char* source) const { return translated("khue::Paper", source); }
    /// With %1, %2 … filled in, the same in both languages.
    Words with(const char* source, const QStringList& arguments) const;
    /// "%n trainee(s)".
    Words counted(const char* source, int count) const;
    /// Words of another context of the translations.
    Words of(const char* context, const char* source) const { return translated(context, source); }
    template <class E> Words choice(E value) const {
        return translated("khue::Choice", choicesOf<E>[size_t(value)].title);
    }
    Words choiceOf(const ChoiceItem& item) const { return translated("khue::Choice", item.title); }
    /// A text kept in two languages; where one is empty, the other stands for it.
    Words text(const QString& vietnamese, const QString& english) const { return both(vietnamese, english); }

    /// 3/12/2025 · 3 December 2025
    Words date(QDate date) const;
    /// «Thứ Hai, 1/12/2025» · «Monday 1 December 2025»
    Words day(QDate date) const;
    /// 1/12/2025 – 19/12/2025; one date where both are the same; empty where neither is known.
    Words period(QDate from, QDate to) const;
    /// For tables, where room is scarce: 3/12/2025 in Vietnamese and on bilingual paper, 3 Dec 2025 in English.
    QString shortDate(QDate date) const;
    QString number(double number) const;
    /// Of the numbers and months on the paper: Vietnamese where it speaks both languages.
    QLocale locale() const;

private:
    Words translated(const char* context, const char* source, int count = -1) const;
    Words both(const QString& vietnamese, const QString& english) const;

    PaperLanguage m_language;
};

/// With the same text after both.
Words followedBy(Words words, const QString& text);
/// As the titles of papers are, in Vietnamese offices; the second language keeps its letters.
Words inCapitals(Words words);

} // namespace khue
