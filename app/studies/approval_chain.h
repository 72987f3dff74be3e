// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/approval.h"

namespace khue {

/// How an approval stands today.
enum class ApprovalStanding { Waiting, Ready, Submitted, Late, Valid, ExpiresLater, ExpiresSoon, ExpiresNow, Expired, Refused, Withdrawn, Renewed };

/// A step of the chain with what is derived from it and from the others.
struct ApprovalStep {
    Approval approval;
    ApprovalStanding standing = ApprovalStanding::Ready;
    QString waitsFor;     ///< of Waiting: the kind of the step that must be approved first
    QDate decision_due;   ///< by the time limit of its kind; invalid where there is none or it is decided
    int days_left = 0;    ///< of what expires: to `valid_until`, negative when past
    Id<Approval> renewal; ///< the one that renews it, if any
    /// «còn 6 ngày», «Waits for …»: for a chip, with the colour that `severity` says.
    QString standingText() const;
    /// Warning and Error where somebody must do something; nothing where all is well.
    std::optional<Severity> severity() const;
};

/// The days before its end at which an approval is warned of, falling (setting `approval_warning_days`, at first 90 30 7).
/// The first is a hint, the last urgent; always three.
struct ExpirySteps {
    int hint = 90, warning = 30, urgent = 7;
};
ExpirySteps expirySteps(Database& database);
/// Understands «90 30 7» in any order and writing; nothing where there are not three different whole numbers above 0.
std::optional<ExpirySteps> expiryStepsFrom(const QString& text);

/// The study's chain in its order.
QList<ApprovalStep> approvalChain(Database& database, Id<Study> study);
/// The same of all studies that go on: read in one pass, ordered by the day on which they expire. Only steps whose
/// severity() says something, or that expire within `days` where that is given.
struct ApprovalOfStudy {
    ApprovalStep step;
    Id<Study> study;
    QString code, title; ///< of the study
};
QList<ApprovalOfStudy> approvalsInNeed(Database& database, std::optional<int> days = {});

/// The day by which a submission of that kind is to be decided; invalid where no limit is known.
QDate decisionDue(Database& database, ApprovalKind kind, QDate submitted);

/// The next approval of the same kind and authority, behind the last step, to be submitted. Within `edit`; throws
/// Failure where it is not approved or has been renewed already.
Id<Approval> renewApproval(Edit& edit, Database& database, Id<Approval> approval);

} // namespace khue
