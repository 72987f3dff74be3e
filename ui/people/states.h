// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/enrolment.h"
#include "ui/widgets/style.h"

namespace khue {

/// The colour of a state; its word always stands with it.
inline State stateOf(EnrolmentState state) {
    switch (state) {
    case EnrolmentState::Enrolled:
    case EnrolmentState::Admitted:
        return State::Info;
    case EnrolmentState::Completed:
        return State::Good;
    case EnrolmentState::Waiting:
    case EnrolmentState::Applied:
        return State::Care;
    case EnrolmentState::Failed:
        return State::Bad;
    case EnrolmentState::Withdrawn:
        break;
    }
    return State::Neutral;
}

inline State stateOf(RunState state) {
    switch (state) {
    case RunState::Running:
        return State::Info;
    case RunState::Open:
        return State::Care;
    case RunState::Finished:
        return State::Good;
    case RunState::Cancelled:
        return State::Bad;
    case RunState::Planned:
        break;
    }
    return State::Neutral;
}

} // namespace khue
