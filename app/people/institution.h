// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"

namespace khue {

enum class InstitutionKind { Hospital, University, Institute, Centre, Authority, Association, Company, Other };
template <> inline const ChoiceList choicesOf<InstitutionKind>{
    {"hospital", QT_TRANSLATE_NOOP("khue::Choice", "Hospital")},
    {"university", QT_TRANSLATE_NOOP("khue::Choice", "University")},
    {"institute", QT_TRANSLATE_NOOP("khue::Choice", "Research institute")},
    {"centre", QT_TRANSLATE_NOOP("khue::Choice", "Health centre")},
    {"authority", QT_TRANSLATE_NOOP("khue::Choice", "Authority")},
    {"association", QT_TRANSLATE_NOOP("khue::Choice", "Professional association")},
    {"company", QT_TRANSLATE_NOOP("khue::Choice", "Company")},
    {"other", QT_TRANSLATE_NOOP("khue::Choice", "Other")},
};

enum class Sector { Public, Private, Academic };
template <> inline const ChoiceList choicesOf<Sector>{
    {"public", QT_TRANSLATE_NOOP("khue::Choice", "Public")},
    {"private", QT_TRANSLATE_NOOP("khue::Choice", "Private")},
    {"academic", QT_TRANSLATE_NOOP("khue::Choice", "Academic")},
};

/// A hospital, university, institute …; where people work, and who organises or issues.
struct Institution {
    Id<Institution> id;
    int revision = 0;
    QString code;
    QString name_vi, name_en;
    InstitutionKind kind = InstitutionKind::Hospital;
    Sector sector = Sector::Public;
    Id<Institution> governing_body_id; ///< the authority above it, «cơ quan chủ quản»; certificates name it
    QString country = QStringLiteral("VN"); ///< ISO 3166-1 alpha-2
    QString city;
    QString ror; ///< the nine characters, without https://ror.org/
    QString website;
    QString notes;
    bool operator==(const Institution&) const = default;
};
template <> struct TableName<Institution> {
    static constexpr const char* value = "institution";
    static constexpr int number = 1;
};

void deriveInstitution(Institution& institution);
QList<Problem> institutionRules(Database& database, const Institution& institution);

template <> const Table<Institution> TableOf<Institution>::value;

} // namespace khue
