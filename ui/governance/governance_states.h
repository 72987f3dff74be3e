// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/agreement.h"
#include "app/governance/event.h"
#include "app/governance/meeting.h"
#include "app/governance/priority.h"
#include "ui/widgets/style.h"

namespace khue {

/// The colour of a state; its word always stands with it.
inline State stateOf(PriorityState state) {
    switch (state) {
    case PriorityState::UnderReview: return State::Care;
    case PriorityState::Adopted:
    case PriorityState::InStudy: return State::Info;
    case PriorityState::Achieved: return State::Good;
    case PriorityState::Proposed:
    case PriorityState::Declined: break;
    }
    return State::Neutral;
}

inline State stateOf(AgreementState state) {
    switch (state) {
    case AgreementState::InForce: return State::Good;
    case AgreementState::Signing: return State::Info;
    case AgreementState::Terminated: return State::Bad;
    case AgreementState::Draft: return State::Care;
    case AgreementState::Ended: break;
    }
    return State::Neutral;
}

inline State stateOf(MeetingState state) {
    switch (state) {
    case MeetingState::Planned: return State::Info;
    case MeetingState::Held: return State::Care;
    case MeetingState::Minuted: return State::Good;
    case MeetingState::Cancelled: break;
    }
    return State::Neutral;
}

inline State stateOf(EventState state) {
    switch (state) {
    case EventState::Planned: return State::Info;
    case EventState::Open: return State::Care;
    case EventState::Held: return State::Good;
    case EventState::Cancelled: break;
    }
    return State::Neutral;
}

} // namespace khue
