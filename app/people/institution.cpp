// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/institution.h"

#include "app/people/identifiers.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<Institution> TableOf<Institution>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "institution"), "COALESCE(name_vi, name_en)", "COALESCE(name_en, name_vi)"},
    {
        field("code", QT_TRANSLATE_NOOP("khue::Field", "Code"), &Institution::code, Unique | Searchable),
        field("name_vi", QT_TRANSLATE_NOOP("khue::Field", "Name (Vietnamese)"), &Institution::name_vi, Searchable),
        field("name_en", QT_TRANSLATE_NOOP("khue::Field", "Name (English)"), &Institution::name_en, Searchable),
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind"), &Institution::kind, Required),
        field("sector", QT_TRANSLATE_NOOP("khue::Field", "Sector"), &Institution::sector, Required),
        field("governing_body_id", QT_TRANSLATE_NOOP("khue::Field", "Governing body"), &Institution::governing_body_id),
        field("country", QT_TRANSLATE_NOOP("khue::Field", "Country"), &Institution::country),
        field("city", QT_TRANSLATE_NOOP("khue::Field", "City"), &Institution::city, Searchable),
        field("ror", QT_TRANSLATE_NOOP("khue::Field", "ROR"), &Institution::ror, Unique | Searchable),
        field("website", QT_TRANSLATE_NOOP("khue::Field", "Website"), &Institution::website),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Institution::notes, Long),
    },
    {institutionRules, deriveInstitution}};

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
                         QCoreApplication::translate("khue::Rules", "“%1” is not a ROR: it has nine characters like 052gg0110, and the last two check the others.")
                             .arg(institution.ror)});
    if (institution.id && institution.governing_body_id == institution.id)
        problems.append({QStringLiteral("governing_body_id"), QCoreApplication::translate("khue::Rules", "An institution is not its own governing body.")});
    return problems;
}

} // namespace khue
