// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/availability.h"

namespace khue {

/// The person of that code, e-mail address or name (with or without titles, whatever its capitals and marks). A Failure
/// where there is none, or where several are called so.
Id<Person> personOfArgument(Database& database, const QString& text);
/// The course run of that code; a Failure where there is none.
Id<CourseRun> runOfArgument(Database& database, const QString& code);

/// The run of that code, the room, or the person of that name, whichever there is; a Failure where there is none or it
/// is not clear which is meant.
OwnerId availabilityOwnerOfArgument(Database& database, const QString& text);

} // namespace khue
