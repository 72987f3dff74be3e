// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study.h"

namespace khue {

/// The WHO Trial Registration Data Set, version 1.3.1: 24 items, in its order.
enum class DataItem {
    PrimaryRegistry, RegistrationDate, SecondaryIds, Funding, PrimarySponsor, SecondarySponsors, PublicContact, ScientificContact,
    PublicTitle, ScientificTitle, Countries, Condition, Interventions, Eligibility, StudyType, FirstEnrolment,
    SampleSize, RecruitmentStatus, PrimaryOutcomes, SecondaryOutcomes, EthicsReview, CompletionDate, SummaryResults, DataSharing,
};
template <> inline const ChoiceList choicesOf<DataItem>{
    {"primary_registry", QT_TRANSLATE_NOOP("khue::Choice", "Primary registry and number")},
    {"registration_date", QT_TRANSLATE_NOOP("khue::Choice", "Date of registration")},
    {"secondary_ids", QT_TRANSLATE_NOOP("khue::Choice", "Secondary identifying numbers")},
    {"funding", QT_TRANSLATE_NOOP("khue::Choice", "Sources of monetary or material support")},
    {"primary_sponsor", QT_TRANSLATE_NOOP("khue::Choice", "Primary sponsor")},
    {"secondary_sponsors", QT_TRANSLATE_NOOP("khue::Choice", "Secondary sponsors")},
    {"public_contact", QT_TRANSLATE_NOOP("khue::Choice", "Contact for public queries")},
    {"scientific_contact", QT_TRANSLATE_NOOP("khue::Choice", "Contact for scientific queries")},
    {"public_title", QT_TRANSLATE_NOOP("khue::Choice", "Public title")},
    {"scientific_title", QT_TRANSLATE_NOOP("khue::Choice", "Scientific title")},
    {"countries", QT_TRANSLATE_NOOP("khue::Choice", "Countries of recruitment")},
    {"condition", QT_TRANSLATE_NOOP("khue::Choice", "Health conditions studied")},
    {"interventions", QT_TRANSLATE_NOOP("khue::Choice", "Interventions")},
    {"eligibility", QT_TRANSLATE_NOOP("khue::Choice", "Inclusion and exclusion criteria")},
    {"study_type", QT_TRANSLATE_NOOP("khue::Choice", "Study type")},
    {"first_enrolment", QT_TRANSLATE_NOOP("khue::Choice", "Date of first enrolment")},
    {"sample_size", QT_TRANSLATE_NOOP("khue::Choice", "Sample size")},
    {"recruitment_status", QT_TRANSLATE_NOOP("khue::Choice", "Recruitment status")},
    {"primary_outcomes", QT_TRANSLATE_NOOP("khue::Choice", "Primary outcomes")},
    {"secondary_outcomes", QT_TRANSLATE_NOOP("khue::Choice", "Key secondary outcomes")},
    {"ethics_review", QT_TRANSLATE_NOOP("khue::Choice", "Ethics review")},
    {"completion_date", QT_TRANSLATE_NOOP("khue::Choice", "Completion date")},
    {"summary_results", QT_TRANSLATE_NOOP("khue::Choice", "Summary results")},
    {"data_sharing", QT_TRANSLATE_NOOP("khue::Choice", "Sharing of individual participant data")},
};

/// What is written for an item that no other record says, or beside what it says.
struct StudyDataItem {
    Id<StudyDataItem> id;
    int revision = 0;
    Id<Study> study_id;
    DataItem item = DataItem::PublicContact;
    QString text_vi, text_en;
    bool operator==(const StudyDataItem&) const = default;
};
template <> struct TableName<StudyDataItem> {
    static constexpr const char* value = "study_data_item";
    static constexpr int number = 0;
};
QList<Problem> studyDataItemRules(Database& database, const StudyDataItem& item);
template <> const Table<StudyDataItem> TableOf<StudyDataItem>::value;

/// One item of a study's data set.
struct DataSetLine {
    DataItem item = DataItem::PrimaryRegistry;
    QString known;         ///< from the study's records, in the language shown; empty where they do not say
    QString source;        ///< which records those are: «Grants and partners»
    StudyDataItem written; ///< without an id where nothing is written
    bool isGiven() const { return !known.isEmpty() || !written.text_vi.isEmpty() || !written.text_en.isEmpty(); }
};
struct TrialDataSet {
    QList<DataSetLine> lines; ///< all 24, in order
    int given() const;
    int percent() const { return lines.isEmpty() ? 0 : int(100.0 * given() / double(lines.size()) + 0.5); }
    QList<DataItem> missing() const;
};
TrialDataSet trialDataSet(Database& database, Id<Study> study);

} // namespace khue
