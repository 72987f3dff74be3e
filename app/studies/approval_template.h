// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/approval.h"

namespace khue {

/// What kind of study a template is for: one of StudyKind's, in its order, or any.
enum class ApprovalScope { Any, ClinicalTrial, Observational, Cohort, CaseControl, Diagnostic, HealthSystems, Qualitative, SystematicReview, Other };
template <> inline const ChoiceList choicesOf<ApprovalScope>{
    {"any", QT_TRANSLATE_NOOP("khue::Choice", "Any study")},
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

/// The approvals that studies of a kind usually need.
struct ApprovalTemplate {
    Id<ApprovalTemplate> id;
    int revision = 0;
    QString name_vi, name_en;
    ApprovalScope scope = ApprovalScope::Any;
    QString notes;
    bool operator==(const ApprovalTemplate&) const = default;
};
template <> struct TableName<ApprovalTemplate> {
    static constexpr const char* value = "approval_template";
    static constexpr int number = 0;
};
QList<Problem> approvalTemplateRules(Database& database, const ApprovalTemplate& record);
template <> const Table<ApprovalTemplate> TableOf<ApprovalTemplate>::value;

/// A step of a template.
struct ApprovalTemplateItem {
    Id<ApprovalTemplateItem> id;
    int revision = 0;
    Id<ApprovalTemplate> template_id;
    int position = 0;
    ApprovalKind kind = ApprovalKind::InstitutionalEthics;
    QString authority_vi, authority_en;
    Id<ApprovalTemplateItem> depends_on_id;
    bool operator==(const ApprovalTemplateItem&) const = default;
};
template <> struct TableName<ApprovalTemplateItem> {
    static constexpr const char* value = "approval_template_item";
    static constexpr int number = 0;
};
QList<Problem> approvalTemplateItemRules(Database& database, const ApprovalTemplateItem& item);
template <> const Table<ApprovalTemplateItem> TableOf<ApprovalTemplateItem>::value;

/// The template for a kind of study: one of its own, else one for any study; without an id where there is neither.
ApprovalTemplate templateFor(Database& database, StudyKind kind);

/// Adds the template's steps to the study's chain, each depending on what it depends on in the template. A kind of
/// which the study has an approval already is left out, and what depends on it depends on that one. Within `edit`;
/// returns how many were added.
int applyTemplate(Edit& edit, Database& database, Id<Study> study, Id<ApprovalTemplate> source);

} // namespace khue
