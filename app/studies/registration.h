// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study.h"

namespace khue {

/// Public registries of studies, with the formats of their numbers (see registryFormat).
enum class Registry { ClinicalTrialsGov, Isrctn, Anzctr, ChiCtr, Drks, EudraCt, Ctis, Tctr, Pactr, Ctri, Umin, Other };
template <> inline const ChoiceList choicesOf<Registry>{
    {"clinicaltrials_gov", QT_TRANSLATE_NOOP("khue::Choice", "ClinicalTrials.gov")},
    {"isrctn", QT_TRANSLATE_NOOP("khue::Choice", "ISRCTN")},
    {"anzctr", QT_TRANSLATE_NOOP("khue::Choice", "ANZCTR (Australia, New Zealand)")},
    {"chictr", QT_TRANSLATE_NOOP("khue::Choice", "ChiCTR (China)")},
    {"drks", QT_TRANSLATE_NOOP("khue::Choice", "DRKS (Germany)")},
    {"eudract", QT_TRANSLATE_NOOP("khue::Choice", "EudraCT (European Union, until 2023)")},
    {"ctis", QT_TRANSLATE_NOOP("khue::Choice", "CTIS (European Union)")},
    {"tctr", QT_TRANSLATE_NOOP("khue::Choice", "TCTR (Thailand)")},
    {"pactr", QT_TRANSLATE_NOOP("khue::Choice", "PACTR (Africa)")},
    {"ctri", QT_TRANSLATE_NOOP("khue::Choice", "CTRI (India)")},
    {"umin", QT_TRANSLATE_NOOP("khue::Choice", "UMIN (Japan)")},
    {"other", QT_TRANSLATE_NOOP("khue::Choice", "Another registry")},
};

/// How a registry writes its numbers: a regular expression over the whole number, and an example for users. None has a
/// check digit. Empty for another registry.
struct RegistryFormat {
    const char* pattern;
    const char* example;
};
RegistryFormat registryFormat(Registry registry);
/// The number as its registry writes it, from any usual writing: without spaces, in its capitals, of an address its last part.
QString canonicalRegistryNumber(Registry registry, const QString& written);
bool isRegistryNumber(Registry registry, const QString& canonical);
/// Which registry a number is of, by its format; nothing where it fits none.
std::optional<Registry> registryOfNumber(const QString& written);

/// A study's number in a public registry. The one with the earliest date is its primary one.
struct StudyRegistration {
    Id<StudyRegistration> id;
    int revision = 0;
    Id<Study> study_id;
    Registry registry = Registry::ClinicalTrialsGov;
    QString number;
    QDate registered_on;
    bool operator==(const StudyRegistration&) const = default;
};
template <> struct TableName<StudyRegistration> {
    static constexpr const char* value = "study_registration";
    static constexpr int number = 63;
};
void deriveStudyRegistration(StudyRegistration& registration);
QList<Problem> studyRegistrationRules(Database& database, const StudyRegistration& registration);
template <> const Table<StudyRegistration> TableOf<StudyRegistration>::value;

/// SQL for the order of a study's registrations: the primary one first.
inline constexpr const char* registrationOrderSql = "CASE WHEN registered_on IS NULL THEN 1 ELSE 0 END, registered_on, id";

} // namespace khue
