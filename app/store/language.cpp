// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/language.h"

#include "app/store/partial_date.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMutex>
#include <QtCore/QTranslator>

#include <atomic>
#include <cmath>
#include <memory>

namespace khue {

namespace {

// What QLocale's default and QCoreApplication's translators are: one for the process, by their nature.
std::atomic<Language> shown = Language::English;
std::unique_ptr<QTranslator> installed;

} // namespace

QString languageCode(Language language) {
    return language == Language::English ? QStringLiteral("en") : QStringLiteral("vi");
}

Language languageFromCode(QStringView code) {
    return code.startsWith(QLatin1String("en"), Qt::CaseInsensitive) ? Language::English : Language::Vietnamese;
}

Language language() {
    return shown;
}

void setLanguage(Language language) {
    shown = language;
    QLocale::setDefault(language == Language::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                      : QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    auto translator = std::make_unique<QTranslator>();
    const bool loaded = translator->load(QStringLiteral(":/translations/khue_%1.qm").arg(languageCode(language)));
    if (installed)
        QCoreApplication::removeTranslator(installed.get());
    installed = std::move(translator);
    if (loaded)
        QCoreApplication::installTranslator(installed.get());
}

QString translatedTo(Language language, const char* context, const char* source, int count) {
    static QMutex mutex;
    static QTranslator translators[2];
    QTranslator& translator = translators[size_t(language)];
    {
        const QMutexLocker locker(&mutex);
        if (translator.isEmpty())
            (void)translator.load(QStringLiteral(":/translations/khue_%1.qm").arg(languageCode(language)));
    }
    const QString text = translator.translate(context, source, nullptr, count);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

QString inLanguage(const QString& vietnamese, const QString& english) {
    const QString& first = isVietnamese() ? vietnamese : english;
    return first.isEmpty() ? (isVietnamese() ? english : vietnamese) : first;
}

QString inLanguageSql(const QString& vietnamese, const QString& english) {
    return isVietnamese() ? QStringLiteral("COALESCE(%1, %2)").arg(vietnamese, english)
                          : QStringLiteral("COALESCE(%1, %2)").arg(english, vietnamese);
}

QString shownDate(QDate date) {
    return isVietnamese() ? date.toString(QStringLiteral("d/M/yyyy"))
                          : QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, QStringLiteral("d MMM yyyy"));
}

QString shownDate(const PartialDate& date) {
    if (date.isFull())
        return shownDate(date.toDate());
    if (date.month)
        return QStringLiteral("%1/%2").arg(date.month).arg(date.year);
    return date.year ? QString::number(date.year) : QString();
}

QString shownTime(QTime time) {
    return time.toString(QStringLiteral("HH:mm"));
}

QString shownNumber(double number, int decimals) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return decimals < 0 ? locale.toString(number, 'f', QLocale::FloatingPointShortest) : locale.toString(number, 'f', decimals);
}

QString shownPercent(double percent) {
    return QString(shownNumber(std::round(percent * 10) / 10) + u'%');
}

QString shownDay(QDate date) {
    if (!isVietnamese())
        return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, QStringLiteral("dddd d MMMM yyyy"));
    static const char* const names[] = {"Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật"};
    return QString::fromUtf8(names[date.dayOfWeek() - 1]) + QLatin1String(", ") + date.toString(QStringLiteral("d/M/yyyy"));
}

} // namespace khue
