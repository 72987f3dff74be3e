// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/availability.h"
#include "app/calendar/holiday.h"
#include "app/interchange/calendar_file_reader.h"

namespace khue {

/// What an import of a calendar did, or would do.
struct CalendarImport {
    int added = 0, removed = 0, unchanged = 0;
    QList<CalendarProblem> problems;
    bool refused() const; ///< a problem is an error: nothing was written
};

/// Takes the busy times of a calendar file as times of that kind of the owner, over two years from a month ago. What
/// came from the same events before is replaced, and goes where they are cancelled now. Free times (TRANSP:TRANSPARENT) are
/// left out. Floating and whole-day times follow the clock of `placeZone`. Within `edit`, which is left untouched where
/// the file breaks a rule. Throws Failure where the file cannot be read.
CalendarImport importAvailability(Edit& edit, Database& database, const QString& path, OwnerId owner, AvailabilityKind kind, const QString& placeZone);

/// Takes the whole-day events of an official notice as days of a country. Their titles tell the kind: «nghỉ bù»,
/// «hoán đổi», «làm bù» and the like. What is there for that day already with the same title and kind stays; a day that
/// only the rules proposed gives way.
CalendarImport importHolidays(Edit& edit, Database& database, const QString& path, const QString& country);

/// The kind of a day that the words of its title tell.
HolidayKind holidayKindOf(const QString& title);

} // namespace khue
