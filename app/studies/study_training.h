// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/course.h"
#include "app/studies/study.h"

namespace khue {

/// Whom a required training concerns: everybody of the study, or one role. The codes of the roles are StudyRole's.
enum class TrainingScope { Everybody, ChiefInvestigator, PrincipalInvestigator, CoInvestigator, Coordinator, Nurse, Pharmacist, DataManager, Statistician, Laboratory, Monitor, Other };
template <> inline const ChoiceList choicesOf<TrainingScope>{
    {"everybody", QT_TRANSLATE_NOOP("khue::Choice", "Everybody")},
    {"chief_investigator", QT_TRANSLATE_NOOP("khue::Choice", "Study lead")},
    {"principal_investigator", QT_TRANSLATE_NOOP("khue::Choice", "Principal investigator")},
    {"co_investigator", QT_TRANSLATE_NOOP("khue::Choice", "Co-investigator")},
    {"coordinator", QT_TRANSLATE_NOOP("khue::Choice", "Study coordinator")},
    {"nurse", QT_TRANSLATE_NOOP("khue::Choice", "Research nurse")},
    {"pharmacist", QT_TRANSLATE_NOOP("khue::Choice", "Pharmacist")},
    {"data_manager", QT_TRANSLATE_NOOP("khue::Choice", "Data manager")},
    {"statistician", QT_TRANSLATE_NOOP("khue::Choice", "Statistician")},
    {"laboratory", QT_TRANSLATE_NOOP("khue::Choice", "Laboratory staff")},
    {"monitor", QT_TRANSLATE_NOOP("khue::Choice", "Monitor")},
    {"other", QT_TRANSLATE_NOOP("khue::Choice", "Other")},
};

/// A training that a study requires before tasks are delegated, such as GCP.
struct StudyTraining {
    Id<StudyTraining> id;
    int revision = 0;
    Id<Study> study_id;
    QString name; ///< as the delegation log says it: GCP
    TrainingScope scope = TrainingScope::Everybody;
    QStringList course_codes; ///< of the catalogue: a certificate of any of them counts
    QString note;
    bool operator==(const StudyTraining&) const = default;
};
template <> struct TableName<StudyTraining> {
    static constexpr const char* value = "study_training";
    static constexpr int number = 0;
};
void deriveStudyTraining(StudyTraining& training);
QList<Problem> studyTrainingRules(Database& database, const StudyTraining& training);
template <> const Table<StudyTraining> TableOf<StudyTraining>::value;

/// A certificate that somebody brought from elsewhere, and the course of the catalogue that it counts as.
struct OutsideTraining {
    Id<OutsideTraining> id;
    int revision = 0;
    Id<Person> person_id;
    Id<Course> course_id;
    QString issuer, number;
    QDate issued_on, valid_until; ///< without the latter: as long as the course's certificates are valid
    bool operator==(const OutsideTraining&) const = default;
};
template <> struct TableName<OutsideTraining> {
    static constexpr const char* value = "outside_training";
    static constexpr int number = 0;
};
QList<Problem> outsideTrainingRules(Database& database, const OutsideTraining& training);
template <> const Table<OutsideTraining> TableOf<OutsideTraining>::value;

} // namespace khue
