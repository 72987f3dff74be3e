// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/paper_words.h"

#include "app/store/language.h"

#include <QtCore/QLocale>

namespace khue {

namespace {

QLocale english() {
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString vietnameseDate(QDate date) {
    return date.toString(QStringLiteral("d/M/yyyy"));
}

} // namespace

PaperWords::PaperWords(const QString& languageCode)
    : m_language(languageCode == QLatin1String("vi")   ? PaperLanguage::Vietnamese
                 : languageCode == QLatin1String("en") ? PaperLanguage::English
                                                       : PaperLanguage::Both) {}

Words PaperWords::both(const QString& vietnamese, const QString& english) const {
    switch (m_language) {
    case PaperLanguage::Vietnamese: return {vietnamese.isEmpty() ? english : vietnamese, {}};
    case PaperLanguage::English: return {english.isEmpty() ? vietnamese : english, {}};
    case PaperLanguage::Both: break;
    }
    if (vietnamese.isEmpty() || english.isEmpty() || vietnamese == english)
        return {vietnamese.isEmpty() ? english : vietnamese, {}};
    return {vietnamese, english};
}

Words PaperWords::translated(const char* context, const char* source, int count) const {
    return both(translatedTo(Language::Vietnamese, context, source, count), translatedTo(Language::English, context, source, count));
}

Words PaperWords::with(const char* source, const QStringList& arguments) const {
    Words words = translated("khue::Paper", source);
    for (QString* text : {&words.main, &words.second})
        for (const QString& argument : arguments)
            if (!text->isEmpty())
                *text = text->arg(argument);
    return words;
}

Words PaperWords::counted(const char* source, int count) const {
    Words words = translated("khue::Paper", source, count);
    words.main.replace(QLatin1String("%n"), QString::number(count));
    words.second.replace(QLatin1String("%n"), QString::number(count));
    return words;
}

Words PaperWords::date(QDate date) const {
    return date.isValid() ? both(vietnameseDate(date), english().toString(date, QStringLiteral("d MMMM yyyy"))) : Words();
}

Words PaperWords::day(QDate date) const {
    if (!date.isValid())
        return {};
    static const char* const names[] = {"Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật"};
    return both(QString(QString::fromUtf8(names[date.dayOfWeek() - 1]) % QLatin1String(", ") % vietnameseDate(date)),
                english().toString(date, QStringLiteral("dddd d MMMM yyyy")));
}

Words PaperWords::period(QDate from, QDate to) const {
    if (!from.isValid() || !to.isValid() || from == to)
        return date(from.isValid() ? from : to);
    const Words first = date(from), last = date(to);
    const auto joined = [](const QString& a, const QString& b) {
        return a.isEmpty() ? QString() : QString(a % QStringLiteral(" – ") % b);
    };
    return {joined(first.main, last.main), joined(first.second, last.second)};
}

QString PaperWords::shortDate(QDate date) const {
    if (!date.isValid())
        return {};
    return m_language == PaperLanguage::English ? english().toString(date, QStringLiteral("d MMM yyyy")) : vietnameseDate(date);
}

QLocale PaperWords::locale() const {
    QLocale locale = m_language == PaperLanguage::English ? english() : QLocale(QLocale::Vietnamese, QLocale::Vietnam);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QString PaperWords::number(double number) const {
    return locale().toString(number, 'f', QLocale::FloatingPointShortest);
}

Words followedBy(Words words, const QString& text) {
    for (QString* each : {&words.main, &words.second})
        if (!each->isEmpty())
            *each += text;
    return words;
}

Words inCapitals(Words words) {
    words.main = QLocale(QLocale::Vietnamese).toUpper(words.main);
    return words;
}

} // namespace khue
