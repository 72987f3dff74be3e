// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"

class QWidget;

namespace khue {

class Workspace;

/// Shows two people side by side, lets the user choose which value of each field stays, and makes one of
/// them; or remembers that they are two. Returns whether anything was written.
bool mergeOrTellApart(Workspace& workspace, Id<Person> first, Id<Person> second);

} // namespace khue
