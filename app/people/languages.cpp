// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/languages.h"

#include "app/people/titles.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace khue {

const ChoiceList spokenLanguages{
    {"vi", QT_TRANSLATE_NOOP("khue::Choice", "Vietnamese")}, {"en", QT_TRANSLATE_NOOP("khue::Choice", "English")},
    {"fr", QT_TRANSLATE_NOOP("khue::Choice", "French")},     {"de", QT_TRANSLATE_NOOP("khue::Choice", "German")},
    {"es", QT_TRANSLATE_NOOP("khue::Choice", "Spanish")},    {"pt", QT_TRANSLATE_NOOP("khue::Choice", "Portuguese")},
    {"it", QT_TRANSLATE_NOOP("khue::Choice", "Italian")},    {"nl", QT_TRANSLATE_NOOP("khue::Choice", "Dutch")},
    {"sv", QT_TRANSLATE_NOOP("khue::Choice", "Swedish")},    {"ru", QT_TRANSLATE_NOOP("khue::Choice", "Russian")},
    {"zh", QT_TRANSLATE_NOOP("khue::Choice", "Chinese")},    {"ja", QT_TRANSLATE_NOOP("khue::Choice", "Japanese")},
    {"ko", QT_TRANSLATE_NOOP("khue::Choice", "Korean")},     {"th", QT_TRANSLATE_NOOP("khue::Choice", "Thai")},
    {"km", QT_TRANSLATE_NOOP("khue::Choice", "Khmer")},      {"lo", QT_TRANSLATE_NOOP("khue::Choice", "Lao")},
    {"id", QT_TRANSLATE_NOOP("khue::Choice", "Indonesian")}, {"hi", QT_TRANSLATE_NOOP("khue::Choice", "Hindi")},
    {"ar", QT_TRANSLATE_NOOP("khue::Choice", "Arabic")},
};

QString shownLanguages(const QStringList& codes) {
    QStringList names;
    for (const QString& code : codes)
        names.append(choiceTitle(spokenLanguages, code));
    return names.join(QStringLiteral(", "));
}

QStringList understoodLanguages(const QString& typed) {
    const QString words = u' ' + folded(typed) + u' ';
    QStringList codes;
    static const QRegularExpression parting(QStringLiteral("[,;\\s]+"));
    const QStringList pieces = typed.toLower().split(parting, Qt::SkipEmptyParts);
    for (const ChoiceItem& item : spokenLanguages) {
        const QString code = QString::fromLatin1(item.code);
        if (pieces.contains(code) || words.contains(QString(u' ' + folded(QString::fromLatin1(item.title)) + u' ')) ||
            words.contains(QString(u' ' + folded(choiceTitle(item)) + u' ')))
            codes.append(code);
    }
    return codes;
}

QString shownTextList(const FieldInfo& field, const QVariant& stored) {
    const QStringList codes = stored.toString().split(u' ', Qt::SkipEmptyParts);
    if (!field.choices)
        return field.key() == QLatin1String("titles") ? writtenTitles(codes) : codes.join(QStringLiteral(", "));
    QStringList titles;
    for (const QString& code : codes)
        titles.append(choiceTitle(*field.choices, code));
    return titles.join(QStringLiteral(", "));
}

} // namespace khue
