// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>

namespace khue {

enum class Language { Vietnamese, English };

/// "vi" or "en".
QString languageCode(Language language);
/// Vietnamese for anything that is not English.
Language languageFromCode(QStringView code);

/// The language now shown by this program. `setLanguage` installs the translation and the default locale,
/// so that Qt sends every widget a LanguageChange. Call it from the main thread.
Language language();
void setLanguage(Language language);
inline bool isVietnamese() { return language() == Language::Vietnamese; }

/// A text of the program in that language, whatever the window shows; its English source where it is not translated.
/// From any thread.
QString translatedTo(Language language, const char* context, const char* source, int count = -1);

/// Of two texts the one in the language shown; the other, where that one is empty.
QString inLanguage(const QString& vietnamese, const QString& english);
/// The same as SQL over two columns.
QString inLanguageSql(const QString& vietnamese, const QString& english);

/// Dates and numbers as users of the language write them: 3/12/2025 and 3 Dec 2025; 4,5 and 4.5.
QString shownDate(QDate date);
struct PartialDate;
/// The same, month/year or the year alone, as far as it is known.
QString shownDate(const PartialDate& date);
QString shownTime(QTime time);
QString shownNumber(double number, int decimals = -1);
/// "87.5%", to one decimal.
QString shownPercent(double percent);
/// «Thứ Hai, 23/11/2026», «Monday 23 November 2026».
QString shownDay(QDate date);

} // namespace khue
