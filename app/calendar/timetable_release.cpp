// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/timetable_release.h"

namespace khue {

template <> const Table<TimetableRelease> TableOf<TimetableRelease>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "released timetable"),
     "name || ' · ' || (SELECT r.code FROM course_run r WHERE r.id = course_run_id)",
     "name || ' · ' || (SELECT r.code FROM course_run r WHERE r.id = course_run_id)"},
    {
        field("course_run_id", QT_TRANSLATE_NOOP("khue::Field", "Course run"), &TimetableRelease::course_run_id, Required | Owner),
        field("name", QT_TRANSLATE_NOOP("khue::Field", "Name"), &TimetableRelease::name, Required),
        field("note", QT_TRANSLATE_NOOP("khue::Field", "Note"), &TimetableRelease::note, Long),
        field("snapshot", "", &TimetableRelease::snapshot, Required | Long | Internal),
        field("released_at", QT_TRANSLATE_NOOP("khue::Field", "Released"), &TimetableRelease::released_at, Required),
    }};

} // namespace khue
