// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/approval_chain.h"
#include "ui/widgets/style.h"

namespace khue {

/// The colour of a state; its word always stands with it.
inline State stateOf(StudyState state) {
    switch (state) {
    case StudyState::Approved:
    case StudyState::Recruiting:
    case StudyState::FollowUp:
    case StudyState::Analysis:
        return State::Info;
    case StudyState::Proposed:
    case StudyState::Paused:
        return State::Care;
    case StudyState::Completed:
        return State::Good;
    case StudyState::Terminated:
        return State::Bad;
    case StudyState::Idea:
        break;
    }
    return State::Neutral;
}

inline State stateOf(ApprovalStanding standing) {
    switch (standing) {
    case ApprovalStanding::Valid: return State::Good;
    case ApprovalStanding::Submitted:
    case ApprovalStanding::Ready: return State::Info;
    case ApprovalStanding::ExpiresLater:
    case ApprovalStanding::ExpiresSoon:
    case ApprovalStanding::Late: return State::Care;
    case ApprovalStanding::ExpiresNow:
    case ApprovalStanding::Expired:
    case ApprovalStanding::Refused: return State::Bad;
    case ApprovalStanding::Waiting:
    case ApprovalStanding::Withdrawn:
    case ApprovalStanding::Renewed: break;
    }
    return State::Neutral;
}

} // namespace khue
