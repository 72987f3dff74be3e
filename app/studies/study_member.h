// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study_training.h"

namespace khue {

/// Roles in a study. The codes are TrainingScope's but for «everybody».
enum class StudyRole { ChiefInvestigator, PrincipalInvestigator, CoInvestigator, Coordinator, Nurse, Pharmacist, DataManager, Statistician, Laboratory, Monitor, Other };
template <> inline const ChoiceList choicesOf<StudyRole>{
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
/// Who leads the study or a site: delegates, and is not delegated to.
inline bool leads(StudyRole role) { return role == StudyRole::ChiefInvestigator || role == StudyRole::PrincipalInvestigator; }

/// Tasks that investigators delegate, for StudyMember::tasks.
const ChoiceList& delegatedTasks();

/// A line of the delegation log: somebody's role in a study, with what is delegated from when to when.
struct StudyMember {
    Id<StudyMember> id;
    int revision = 0;
    Id<Study> study_id;
    Id<Person> person_id;
    Id<StudySite> study_site_id; ///< none: in the whole study
    StudyRole role = StudyRole::CoInvestigator;
    QStringList tasks;   ///< codes of delegatedTasks()
    QString other_tasks;
    QDate from_date, to_date; ///< without the latter until further notice
    QDate signed_on;     ///< by the principal investigator
    QString signed_by;
    QString training_reason; ///< why it is delegated although a required training is missing or lapsed
    QString note;
    bool operator==(const StudyMember&) const = default;
};
template <> struct TableName<StudyMember> {
    static constexpr const char* value = "study_member";
    static constexpr int number = 0;
};
void deriveStudyMember(StudyMember& member);
/// Training that is missing or lapsed is an error of `training_reason` until a reason is written there; see
/// training_coverage.h. Ends before its start, overlaps in the same role, a second principal investigator at a site
/// at the same time, a site of another study, a signature without a name: errors.
QList<Problem> studyMemberRules(Database& database, const StudyMember& member);
template <> const Table<StudyMember> TableOf<StudyMember>::value;

/// The principal investigator who signs for that site on that day, else the study's lead; empty where there is none.
QString signingInvestigator(Database& database, Id<Study> study, Id<StudySite> site, QDate on);

} // namespace khue
