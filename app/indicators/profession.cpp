// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/profession.h"

#include <QtCore/QHash>

namespace khue {

const ChoiceList professions{
    {"doctor", QT_TRANSLATE_NOOP("khue::Choice", "Physician")},
    {"pharmacist", QT_TRANSLATE_NOOP("khue::Choice", "Pharmacist")},
    {"nurse", QT_TRANSLATE_NOOP("khue::Choice", "Nurse")},
    {"midwife", QT_TRANSLATE_NOOP("khue::Choice", "Midwife")},
    {"technician", QT_TRANSLATE_NOOP("khue::Choice", "Technician")},
    {"other", QT_TRANSLATE_NOOP("khue::Choice", "Other profession")},
    {"unknown", QT_TRANSLATE_NOOP("khue::Choice", "Profession not stated")},
};

QString professionOfTitles(const QString& titles) {
    // Degrees and ranks (PGS, TS, ThS) stand before the profession and tell none.
    static const QHash<QString, const char*> known{
        {QStringLiteral("BS"), "doctor"},      {QStringLiteral("BSNT"), "doctor"},  {QStringLiteral("BSCKI"), "doctor"},
        {QStringLiteral("BSCKII"), "doctor"},  {QStringLiteral("MD"), "doctor"},    {QStringLiteral("DS"), "pharmacist"},
        {QStringLiteral("ĐD"), "nurse"},       {QStringLiteral("CNĐD"), "nurse"},   {QStringLiteral("HS"), "midwife"},
        {QStringLiteral("KTV"), "technician"},
    };
    for (const QString& title : titles.split(u' ', Qt::SkipEmptyParts))
        if (const char* profession = known.value(title))
            return QString::fromLatin1(profession);
    return titles.trimmed().isEmpty() ? QStringLiteral("unknown") : QStringLiteral("other");
}

} // namespace khue
