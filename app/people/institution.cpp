// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/institution.h"

#include "app/people/identifiers.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

void deriveInstitution(Institution& institution) {
    institution.code = tidied(institution.code);
    institution.name_vi = tidied(institution.name_vi);
    institution.name_en = tidied(institution.name_en);
    institution.ror = institution.ror.isEmpty() ? QString() : canonicalRor(institution.ror);
}

QList<Problem> institutionRules(Database&, const Institution& institution) {
    QList<Problem> problems;
    if (institution.name_vi.isEmpty() && institution.name_en.isEmpty())
        problems.append({QStringLiteral("name_vi"),
                         QCoreApplication::translate("khue::Rules", "Give the institution a name, in either language.")});
    if (!institution.ror.isEmpty() && !isRor(institution.ror))
        problems.append({QStringLiteral("ror"),
                         QCoreApplication::translate("khue::Rules", "«%1» is not a ROR: it has nine characters like 052gg0110, and the last two check the others.")
                             .arg(institution.ror)});
    return problems;
}

} // namespace khue
