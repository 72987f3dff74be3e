// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study.h"

namespace khue {

enum class ApprovalKind { InstitutionalEthics, NationalEthics, Ministry, Oxtrec, ImportPermit, DataTransfer, ScientificReview, Amendment, Results, Other };
template <> inline const ChoiceList choicesOf<ApprovalKind>{
    {"institutional_ethics", QT_TRANSLATE_NOOP("khue::Choice", "Institutional ethics committee")},
    {"national_ethics", QT_TRANSLATE_NOOP("khue::Choice", "National ethics")},
    {"ministry", QT_TRANSLATE_NOOP("khue::Choice", "Ministry of Health (ASTT)")},
    {"oxtrec", QT_TRANSLATE_NOOP("khue::Choice", "OxTREC")},
    {"import_permit", QT_TRANSLATE_NOOP("khue::Choice", "Import permit")},
    {"data_transfer", QT_TRANSLATE_NOOP("khue::Choice", "Data transfer agreement")},
    {"scientific_review", QT_TRANSLATE_NOOP("khue::Choice", "Scientific review")},
    {"amendment", QT_TRANSLATE_NOOP("khue::Choice", "Amendment")},
    {"results", QT_TRANSLATE_NOOP("khue::Choice", "Acceptance of results")},
    {"other", QT_TRANSLATE_NOOP("khue::Choice", "Other")},
};

enum class ApprovalDecision { Pending, Approved, Conditional, Refused, Withdrawn };
template <> inline const ChoiceList choicesOf<ApprovalDecision>{
    {"pending", QT_TRANSLATE_NOOP("khue::Choice", "Not decided")},
    {"approved", QT_TRANSLATE_NOOP("khue::Choice", "Approved")},
    {"conditional", QT_TRANSLATE_NOOP("khue::Choice", "Approved with conditions")},
    {"refused", QT_TRANSLATE_NOOP("khue::Choice", "Refused")},
    {"withdrawn", QT_TRANSLATE_NOOP("khue::Choice", "Withdrawn by the study")},
};
inline bool isApproved(ApprovalDecision decision) {
    return decision == ApprovalDecision::Approved || decision == ApprovalDecision::Conditional;
}

/// A step in the chain of a study's approvals: what somebody outside the study must allow.
struct Approval {
    Id<Approval> id;
    int revision = 0;
    Id<Study> study_id;
    int position = 0; ///< 0: behind the last one
    ApprovalKind kind = ApprovalKind::InstitutionalEthics;
    QString authority_vi, authority_en; ///< who decides
    Id<Approval> depends_on_id;         ///< the step that must be approved before this one is submitted
    QDate submitted_on;
    ApprovalDecision decision = ApprovalDecision::Pending;
    QDate decided_on;
    QString reference; ///< of the decision
    QDate valid_until; ///< none: without end
    QString conditions;
    Id<Approval> renewal_of_id; ///< the approval that this one goes on from
    QString notes;
    bool operator==(const Approval&) const = default;
};
template <> struct TableName<Approval> {
    static constexpr const char* value = "approval";
    static constexpr int number = 62;
};
void deriveApproval(Approval& approval);
/// The order of steps (nothing is submitted or decided before what it depends on is approved), dates, and what a
/// decision needs. An approval others rest on cannot be taken back while they are under way.
QList<Problem> approvalRules(Database& database, const Approval& approval);
template <> const Table<Approval> TableOf<Approval>::value;

/// Who decides, in the language shown; the kind where nobody is named.
QString approvalTitle(const Approval& approval);

/// How long each kind takes and holds. The programme's to change: the circulars differ.
struct ApprovalLimit {
    Id<ApprovalLimit> id;
    int revision = 0;
    ApprovalKind kind = ApprovalKind::InstitutionalEthics;
    int days = 0;             ///< from submission to decision; 0: no limit known
    bool working_days = true; ///< in Viet Nam
    int validity_months = 0;  ///< what a decision is proposed to hold; 0: as it says
    QString source_vi, source_en;
    bool operator==(const ApprovalLimit&) const = default;
};
template <> struct TableName<ApprovalLimit> {
    static constexpr const char* value = "approval_limit";
    static constexpr int number = 0;
};
QList<Problem> approvalLimitRules(Database& database, const ApprovalLimit& limit);
template <> const Table<ApprovalLimit> TableOf<ApprovalLimit>::value;

} // namespace khue
