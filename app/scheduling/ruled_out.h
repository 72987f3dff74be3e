// SPDX-License-Identifier: GPL-3.0-or-later
// What rules the places of a session out, and how few words tell it: for one session's places and for drafts alike.
#pragma once

#include "app/scheduling/timetable.h"

namespace khue {

/// Whether a clash of that kind rules a place out.
bool bars(const Clash& clash);

/// The wish that an obstacle stands for: what one could give up. Of many sessions of one lecturer it is one wish.
QString wishOf(const Timetable& timetable, const Clash& clash);

/// The fewest reasons of which each time has at least one. Each bit is a reason; there are at most 64.
quint64 smallestCover(const std::vector<quint64>& times, int reasons);

} // namespace khue
