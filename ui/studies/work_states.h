// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/output.h"
#include "app/studies/study_risk.h"
#include "ui/widgets/style.h"

namespace khue {

/// The colour of a state; its word always stands with it.
inline State stateOf(OutputState state) {
    switch (state) {
    case OutputState::Published: return State::Good;
    case OutputState::Accepted:
    case OutputState::Submitted: return State::Info;
    case OutputState::InPreparation: return State::Care;
    case OutputState::Withdrawn: return State::Bad;
    case OutputState::Planned: break;
    }
    return State::Neutral;
}

inline State stateOf(RiskLevel level) {
    switch (level) {
    case RiskLevel::Severe: return State::Bad;
    case RiskLevel::High: return State::Care;
    case RiskLevel::Medium: return State::Info;
    case RiskLevel::Low: break;
    }
    return State::Good;
}

} // namespace khue
