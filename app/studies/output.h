// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study.h"

namespace khue {

enum class OutputKind { Publication, DataSet, Guideline, PolicyBrief, PracticeChange };
template <> inline const ChoiceList choicesOf<OutputKind>{
    {"publication", QT_TRANSLATE_NOOP("khue::Choice", "Publication")},
    {"data_set", QT_TRANSLATE_NOOP("khue::Choice", "Data set")},
    {"guideline", QT_TRANSLATE_NOOP("khue::Choice", "Guideline")},
    {"policy_brief", QT_TRANSLATE_NOOP("khue::Choice", "Policy brief")},
    {"practice_change", QT_TRANSLATE_NOOP("khue::Choice", "Change in practice")},
};

enum class OutputState { Planned, InPreparation, Submitted, Accepted, Published, Withdrawn };
template <> inline const ChoiceList choicesOf<OutputState>{
    {"planned", QT_TRANSLATE_NOOP("khue::Choice", "Planned")},
    {"in_preparation", QT_TRANSLATE_NOOP("khue::Choice", "In preparation")},
    {"submitted", QT_TRANSLATE_NOOP("khue::Choice", "Submitted")},
    {"accepted", QT_TRANSLATE_NOOP("khue::Choice", "Accepted")},
    {"published", QT_TRANSLATE_NOOP("khue::Choice", "Published, in effect")},
    {"withdrawn", QT_TRANSLATE_NOOP("khue::Choice", "Withdrawn")},
};

/// What a study brought forth: an article, data, a guideline, a policy brief, a change in what a hospital does.
struct Output {
    Id<Output> id;
    int revision = 0;
    Id<Study> study_id; ///< none: of the partnership, not of one study
    OutputKind kind = OutputKind::Publication;
    QString title_vi, title_en;
    QString published_in; ///< journal, repository, publisher
    QDate published_on;   ///< or in effect since
    OutputState state = OutputState::Planned;
    QString doi; ///< see canonicalDoi()
    QString url;
    Id<Institution> institution_id; ///< where practice changed; who adopted it
    QString evidence;
    QString notes;
    bool operator==(const Output&) const = default;
};
template <> struct TableName<Output> {
    static constexpr const char* value = "output";
    static constexpr int number = 70;
};
void deriveOutput(Output& output);
QList<Problem> outputRules(Database& database, const Output& output);
template <> const Table<Output> TableOf<Output>::value;

enum class OutputRelation { Cites, Data, Replaces, Related };
template <> inline const ChoiceList choicesOf<OutputRelation>{
    {"cites", QT_TRANSLATE_NOOP("khue::Choice", "Cites, rests on")},
    {"data", QT_TRANSLATE_NOOP("khue::Choice", "Uses the data of")},
    {"replaces", QT_TRANSLATE_NOOP("khue::Choice", "Replaces")},
    {"related", QT_TRANSLATE_NOOP("khue::Choice", "Is related to")},
};

/// One output refers to another: a policy brief cites the article with the result.
struct OutputLink {
    Id<OutputLink> id;
    int revision = 0;
    Id<Output> output_id;
    OutputRelation relation = OutputRelation::Cites;
    Id<Output> cited_id;
    bool operator==(const OutputLink&) const = default;
};
template <> struct TableName<OutputLink> {
    static constexpr const char* value = "output_link";
    static constexpr int number = 0;
};
QList<Problem> outputLinkRules(Database& database, const OutputLink& link);
template <> const Table<OutputLink> TableOf<OutputLink>::value;

} // namespace khue
