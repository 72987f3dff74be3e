// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study.h"

namespace khue {

enum class ArmKind { Experimental, ActiveComparator, PlaceboComparator, NoIntervention, Other };
template <> inline const ChoiceList choicesOf<ArmKind>{
    {"experimental", QT_TRANSLATE_NOOP("khue::Choice", "Experimental")},
    {"active_comparator", QT_TRANSLATE_NOOP("khue::Choice", "Active comparator")},
    {"placebo_comparator", QT_TRANSLATE_NOOP("khue::Choice", "Placebo comparator")},
    {"no_intervention", QT_TRANSLATE_NOOP("khue::Choice", "No intervention")},
    {"other", QT_TRANSLATE_NOOP("khue::Choice", "Other")},
};

/// An arm of a trial (nhóm nghiên cứu), and what became of its participants in the whole study up to now, as the CONSORT
/// 2010 flow diagram asks. Nobody need know them while the trial is blinded: then all are 0.
struct StudyArm {
    Id<StudyArm> id;
    int revision = 0;
    Id<Study> study_id;
    int position = 1;
    QString name_vi, name_en;
    ArmKind kind = ArmKind::Experimental;
    int target = 0; ///< participants it is to have; 0: not settled yet
    QString description_vi, description_en;
    int allocated = 0;
    int received = 0; ///< of those allocated, who received the intervention of the arm
    int lost = 0, discontinued = 0;
    int analysed = 0, not_analysed = 0; ///< in the analysis; excluded from it
    bool operator==(const StudyArm&) const = default;
};
template <> struct TableName<StudyArm> {
    static constexpr const char* value = "study_arm";
    static constexpr int number = 0;
};
void deriveStudyArm(StudyArm& arm);
/// Parts that exceed the whole are errors; that the arms together have more participants than were randomised is a
/// warning, since the figures of either may be late.
QList<Problem> studyArmRules(Database& database, const StudyArm& arm);
template <> const Table<StudyArm> TableOf<StudyArm>::value;

/// The arms of a study in their order.
std::vector<StudyArm> armsOf(Database& database, Id<Study> study);
/// What the rules say of them together, each once.
QStringList armProblems(Database& database, Id<Study> study);

} // namespace khue
