// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/visits/visit.h"
#include "ui/widgets/style.h"

namespace khue {

/// The colour of a visit's state.
inline State stateOf(VisitState state) {
    switch (state) {
    case VisitState::Proposed: return State::Neutral;
    case VisitState::Invited: return State::Care;
    case VisitState::Confirmed:
    case VisitState::Reported: return State::Good;
    case VisitState::Travelling:
    case VisitState::Done: return State::Info;
    case VisitState::Cancelled: return State::Bad;
    }
    return State::Neutral;
}

} // namespace khue
