// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/profession.h"

#include "app/store/text.h"

namespace khue {

Profession professionOf(const QStringList& titles, const QString& position) {
    for (const QString& title : titles) {
        if (title == QLatin1String("BS") || title.startsWith(QLatin1String("BSCK")) || title == QLatin1String("BSNT") || title == QLatin1String("MD"))
            return Profession::Physician;
        if (title == QLatin1String("DS"))
            return Profession::Pharmacist;
        if (title == QStringLiteral("ĐD") || title == QStringLiteral("CNĐD"))
            return Profession::Nurse;
        if (title == QLatin1String("HS"))
            return Profession::Midwife;
        if (title == QLatin1String("KTV"))
            return Profession::Technician;
    }
    const QString said = u' ' % folded(position) % u' ';
    static const std::pair<const char*, Profession> words[] = {
        {" bac si ", Profession::Physician},    {" physician ", Profession::Physician}, {" duoc si ", Profession::Pharmacist},
        {" pharmacist ", Profession::Pharmacist}, {" dieu duong ", Profession::Nurse},  {" nurse ", Profession::Nurse},
        {" ho sinh ", Profession::Midwife},     {" midwife ", Profession::Midwife},     {" ky thuat vien ", Profession::Technician},
        {" technician ", Profession::Technician}};
    for (const auto& [word, profession] : words)
        if (said.contains(QLatin1String(word)))
            return profession;
    return titles.isEmpty() && position.isEmpty() ? Profession::Unknown : Profession::Other;
}

} // namespace khue
