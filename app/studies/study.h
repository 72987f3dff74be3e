// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/priority.h"
#include "app/governance/study_name.h"
#include "app/people/person.h"

namespace khue {

enum class StudyKind { ClinicalTrial, Observational, Cohort, CaseControl, Diagnostic, HealthSystems, Qualitative, SystematicReview, Other };
template <> inline const ChoiceList choicesOf<StudyKind>{
    {"clinical_trial", QT_TRANSLATE_NOOP("khue::Choice", "Clinical trial")},
    {"observational", QT_TRANSLATE_NOOP("khue::Choice", "Observational study")},
    {"cohort", QT_TRANSLATE_NOOP("khue::Choice", "Cohort study")},
    {"case_control", QT_TRANSLATE_NOOP("khue::Choice", "Case–control study")},
    {"diagnostic", QT_TRANSLATE_NOOP("khue::Choice", "Diagnostic study")},
    {"health_systems", QT_TRANSLATE_NOOP("khue::Choice", "Health-systems research")},
    {"qualitative", QT_TRANSLATE_NOOP("khue::Choice", "Qualitative study")},
    {"systematic_review", QT_TRANSLATE_NOOP("khue::Choice", "Systematic review")},
    {"other", QT_TRANSLATE_NOOP("khue::Choice", "Other")},
};

enum class TrialPhase { NotApplicable, Early1, Phase1, Phase1To2, Phase2, Phase2To3, Phase3, Phase4 };
template <> inline const ChoiceList choicesOf<TrialPhase>{
    {"not_applicable", QT_TRANSLATE_NOOP("khue::Choice", "Not applicable")},
    {"early_1", QT_TRANSLATE_NOOP("khue::Choice", "Early phase I")},
    {"1", QT_TRANSLATE_NOOP("khue::Choice", "Phase I")},
    {"1_2", QT_TRANSLATE_NOOP("khue::Choice", "Phase I/II")},
    {"2", QT_TRANSLATE_NOOP("khue::Choice", "Phase II")},
    {"2_3", QT_TRANSLATE_NOOP("khue::Choice", "Phase II/III")},
    {"3", QT_TRANSLATE_NOOP("khue::Choice", "Phase III")},
    {"4", QT_TRANSLATE_NOOP("khue::Choice", "Phase IV")},
};

enum class StudyState { Idea, Proposed, Approved, Recruiting, FollowUp, Analysis, Completed, Paused, Terminated };
template <> inline const ChoiceList choicesOf<StudyState>{
    {"idea", QT_TRANSLATE_NOOP("khue::Choice", "Idea")},
    {"proposed", QT_TRANSLATE_NOOP("khue::Choice", "Proposed")},
    {"approved", QT_TRANSLATE_NOOP("khue::Choice", "Approved")},
    {"recruiting", QT_TRANSLATE_NOOP("khue::Choice", "Recruiting")},
    {"follow_up", QT_TRANSLATE_NOOP("khue::Choice", "Follow-up")},
    {"analysis", QT_TRANSLATE_NOOP("khue::Choice", "Analysis")},
    {"completed", QT_TRANSLATE_NOOP("khue::Choice", "Completed")},
    {"paused", QT_TRANSLATE_NOOP("khue::Choice", "Paused")},
    {"terminated", QT_TRANSLATE_NOOP("khue::Choice", "Terminated")},
};
/// SQL over study: whether it goes on, so that its milestones and approvals are watched.
inline constexpr const char* studyGoesOnSql = "state NOT IN ('completed', 'terminated')";

/// A joint study (nghiên cứu hợp tác).
struct Study {
    Id<Study> id;
    int revision = 0;
    QString code;
    QString title_vi, title_en;
    QString short_title_vi, short_title_en;
    QString summary_vi, summary_en;
    StudyKind kind = StudyKind::ClinicalTrial;
    TrialPhase phase = TrialPhase::NotApplicable;
    StudyState state = StudyState::Idea;
    Id<Institution> host_id;    ///< cơ quan chủ trì
    Id<Institution> sponsor_id; ///< who answers for it: the primary sponsor
    QDate start_date, end_date;
    int sample_size = 0; ///< participants planned; 0: not settled yet
    QString notes;
    Id<Priority> priority_id; ///< the need that it comes from
    bool operator==(const Study&) const = default;
};
void deriveStudy(Study& study);
QList<Problem> studyRules(Database& database, const Study& study);
template <> const Table<Study> TableOf<Study>::value;

/// The short title in the language shown; the title where it has none.
QString studyTitle(const Study& study);
/// The same as SQL over study under an alias: "s" or, for none, "".
QString studyTitleSql(const QString& alias);

enum class PartnerRole { Partner, CoordinatingCentre, CoSponsor, Funder, Laboratory, DataCentre, Supplier, Other };
template <> inline const ChoiceList choicesOf<PartnerRole>{
    {"partner", QT_TRANSLATE_NOOP("khue::Choice", "Research partner")},
    {"coordinating_centre", QT_TRANSLATE_NOOP("khue::Choice", "Coordinating centre")},
    {"co_sponsor", QT_TRANSLATE_NOOP("khue::Choice", "Co-sponsor")},
    {"funder", QT_TRANSLATE_NOOP("khue::Choice", "Funder")},
    {"laboratory", QT_TRANSLATE_NOOP("khue::Choice", "Laboratory")},
    {"data_centre", QT_TRANSLATE_NOOP("khue::Choice", "Data centre")},
    {"supplier", QT_TRANSLATE_NOOP("khue::Choice", "Supplier")},
    {"other", QT_TRANSLATE_NOOP("khue::Choice", "Other")},
};

/// An institution that takes part in a study beside its host.
struct StudyPartner {
    Id<StudyPartner> id;
    int revision = 0;
    Id<Study> study_id;
    Id<Institution> institution_id;
    PartnerRole role = PartnerRole::Partner;
    QString notes;
    bool operator==(const StudyPartner&) const = default;
};
template <> struct TableName<StudyPartner> {
    static constexpr const char* value = "study_partner";
    static constexpr int number = 0;
};
QList<Problem> studyPartnerRules(Database& database, const StudyPartner& partner);
template <> const Table<StudyPartner> TableOf<StudyPartner>::value;

/// Where participants are recruited (điểm nghiên cứu).
struct StudySite {
    Id<StudySite> id;
    int revision = 0;
    Id<Study> study_id;
    QString code; ///< its number in the protocol
    Id<Institution> institution_id;
    QString name; ///< where it is not simply the institution: a department, a ward
    Id<Person> investigator_id; ///< the site's principal investigator
    int target = 0; ///< participants it is to recruit
    QDate opened_on, closed_on;
    QString notes;
    bool operator==(const StudySite&) const = default;
};
template <> struct TableName<StudySite> {
    static constexpr const char* value = "study_site";
    static constexpr int number = 61;
};
void deriveStudySite(StudySite& site);
QList<Problem> studySiteRules(Database& database, const StudySite& site);
template <> const Table<StudySite> TableOf<StudySite>::value;

} // namespace khue
