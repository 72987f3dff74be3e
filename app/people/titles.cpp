// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/titles.h"

#include <QtCore/QCoreApplication>

namespace khue {

const std::vector<PersonTitle>& personTitles() {
    static const std::vector<PersonTitle> titles{
        {"GS", "GS", false, QT_TRANSLATE_NOOP("khue::Title", "Professor")},
        {"PGS", "PGS", false, QT_TRANSLATE_NOOP("khue::Title", "Associate Professor")},
        {"TS", "TS", false, QT_TRANSLATE_NOOP("khue::Title", "PhD")},
        {"ThS", "ThS", false, QT_TRANSLATE_NOOP("khue::Title", "MSc")},
        {"BSCKII", "BSCKII", false, QT_TRANSLATE_NOOP("khue::Title", "Specialist Doctor Level II")},
        {"BSCKI", "BSCKI", false, QT_TRANSLATE_NOOP("khue::Title", "Specialist Doctor Level I")},
        {"BSNT", "BSNT", false, QT_TRANSLATE_NOOP("khue::Title", "Resident physician")},
        {"BS", "BS", false, QT_TRANSLATE_NOOP("khue::Title", "Doctor (MD)")},
        {"DS", "DS", false, QT_TRANSLATE_NOOP("khue::Title", "Pharmacist")},
        {"CNĐD", "CNĐD", false, QT_TRANSLATE_NOOP("khue::Title", "Bachelor of Nursing")},
        {"ĐD", "ĐD", false, QT_TRANSLATE_NOOP("khue::Title", "Nurse")},
        {"HS", "HS", false, QT_TRANSLATE_NOOP("khue::Title", "Midwife")},
        {"KTV", "KTV", false, QT_TRANSLATE_NOOP("khue::Title", "Technician")},
        {"CN", "CN", false, QT_TRANSLATE_NOOP("khue::Title", "Bachelor")},
        {"Prof", "Prof.", true, QT_TRANSLATE_NOOP("khue::Title", "Professor (Oxford)")},
        {"AssocProf", "Assoc. Prof.", true, QT_TRANSLATE_NOOP("khue::Title", "Associate Professor (Oxford)")},
        {"Dr", "Dr", true, QT_TRANSLATE_NOOP("khue::Title", "Doctor (Dr)")},
        {"Mr", "Mr", true, QT_TRANSLATE_NOOP("khue::Title", "Mr")},
        {"Mrs", "Mrs", true, QT_TRANSLATE_NOOP("khue::Title", "Mrs")},
        {"Ms", "Ms", true, QT_TRANSLATE_NOOP("khue::Title", "Ms")},
    };
    return titles;
}

QString writtenTitles(const QStringList& codes) {
    QString vietnamese, western;
    for (const QString& code : codes) {
        const PersonTitle* known = nullptr;
        for (const PersonTitle& title : personTitles())
            if (code == QString::fromUtf8(title.code))
                known = &title;
        if (known && known->western)
            western += (western.isEmpty() ? QLatin1String("") : QLatin1String(" ")) + QString::fromUtf8(known->written);
        else
            vietnamese += (known ? QString::fromUtf8(known->written) : code) + u'.';
    }
    return vietnamese.isEmpty() || western.isEmpty() ? QString(vietnamese + western) : QString(vietnamese + u' ' + western);
}

QString titledName(const QStringList& codes, const QString& fullName) {
    const QString titles = writtenTitles(codes);
    return titles.isEmpty() ? fullName : QString(titles + u' ' + fullName);
}

} // namespace khue
