// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/titles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace khue {

const std::vector<PersonTitle>& personTitles() {
    static const std::vector<PersonTitle> titles{
        {"GS", "GS.", false, "gs giáosư", QT_TRANSLATE_NOOP("khue::Title", "Professor")},
        {"PGS", "PGS.", false, "pgs phógiáosư phógs", QT_TRANSLATE_NOOP("khue::Title", "Associate Professor")},
        {"TS", "TS.", false, "ts tiếnsĩ tiếnsỹ", QT_TRANSLATE_NOOP("khue::Title", "PhD")},
        {"ThS", "ThS.", false, "ths thạcsĩ thạcsỹ", QT_TRANSLATE_NOOP("khue::Title", "MSc")},
        {"BSCKII", "BSCKII.", false, "bsckii bsck2 ckii ck2 bácsĩchuyênkhoaii bácsĩchuyênkhoa2", QT_TRANSLATE_NOOP("khue::Title", "Specialist Doctor Level II")},
        {"BSCKI", "BSCKI.", false, "bscki bsck1 cki ck1 bácsĩchuyênkhoai bácsĩchuyênkhoa1", QT_TRANSLATE_NOOP("khue::Title", "Specialist Doctor Level I")},
        {"BSNT", "BSNT.", false, "bsnt bácsĩnộitrú", QT_TRANSLATE_NOOP("khue::Title", "Resident physician")},
        {"BS", "BS.", false, "bs bácsĩ bácsỹ", QT_TRANSLATE_NOOP("khue::Title", "Doctor (MD)")},
        {"DS", "DS.", false, "ds dượcsĩ dượcsỹ", QT_TRANSLATE_NOOP("khue::Title", "Pharmacist")},
        {"CNĐD", "CNĐD.", false, "cnđd cndd cửnhânđiềudưỡng", QT_TRANSLATE_NOOP("khue::Title", "Bachelor of Nursing")},
        {"ĐD", "ĐD.", false, "đd điềudưỡng", QT_TRANSLATE_NOOP("khue::Title", "Nurse")},
        {"HS", "HS.", false, "hs hộsinh nhs nữhộsinh", QT_TRANSLATE_NOOP("khue::Title", "Midwife")},
        {"KTV", "KTV.", false, "ktv kỹthuậtviên", QT_TRANSLATE_NOOP("khue::Title", "Technician")},
        {"CN", "CN.", false, "cn cửnhân", QT_TRANSLATE_NOOP("khue::Title", "Bachelor")},
        {"AssocProf", "Assoc. Prof.", true, "assocprof associateprofessor assocprofessor associateprof aprof", QT_TRANSLATE_NOOP("khue::Title", "Associate Professor (Western)")},
        {"Prof", "Prof.", true, "prof professor", QT_TRANSLATE_NOOP("khue::Title", "Professor (Western)")},
        {"Dr", "Dr", true, "dr doctor", QT_TRANSLATE_NOOP("khue::Title", "Doctor (Dr)")},
        {"PhD", "PhD", true, "phd dphil", QT_TRANSLATE_NOOP("khue::Title", "Doctor of Philosophy")},
        {"MD", "MD", true, "md", QT_TRANSLATE_NOOP("khue::Title", "Doctor of Medicine")},
        {"Mrs", "Mrs", true, "mrs", QT_TRANSLATE_NOOP("khue::Title", "Mrs")},
        {"Mr", "Mr", true, "mr", QT_TRANSLATE_NOOP("khue::Title", "Mr")},
        {"Ms", "Ms", true, "ms miss", QT_TRANSLATE_NOOP("khue::Title", "Ms")},
        {"Mx", "Mx", true, "mx", QT_TRANSLATE_NOOP("khue::Title", "Mx")},
    };
    return titles;
}

const PersonTitle* personTitle(const QString& code) {
    static const QHash<QString, const PersonTitle*> byCode = [] {
        QHash<QString, const PersonTitle*> result;
        for (const PersonTitle& title : personTitles())
            result.insert(QString::fromUtf8(title.code), &title);
        return result;
    }();
    return byCode.value(code);
}

QString writtenTitles(const QStringList& codes) {
    QString result;
    for (const QString& code : codes) {
        const PersonTitle* title = personTitle(code);
        if (!result.isEmpty() && ((title && title->western) || !result.endsWith(u'.')))
            result += u' ';
        result += title ? QString::fromUtf8(title->written) : QString(code + u'.');
    }
    return result;
}

QString titledName(const QStringList& codes, const QString& fullName) {
    const QString titles = writtenTitles(codes);
    return titles.isEmpty() ? fullName : QString(titles + u' ' + fullName);
}

} // namespace khue
