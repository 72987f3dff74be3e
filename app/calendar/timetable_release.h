// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/course.h"

namespace khue {

/// A run's timetable as it was released under a name. What is not released is a draft.
struct TimetableRelease {
    Id<TimetableRelease> id;
    int revision = 0;
    Id<CourseRun> course_run_id;
    QString name;
    QString note;
    QString snapshot; ///< JSON, see release.h
    QDateTime released_at;
    bool operator==(const TimetableRelease&) const = default;
};
template <> struct TableName<TimetableRelease> {
    static constexpr const char* value = "timetable_release";
    static constexpr int number = 0;
};
template <> inline const Table<TimetableRelease> tableOf<TimetableRelease>{
    {QT_TRANSLATE_NOOP("khue::Table", "released timetable"),
     "name || ' · ' || (SELECT r.code FROM course_run r WHERE r.id = course_run_id)",
     "name || ' · ' || (SELECT r.code FROM course_run r WHERE r.id = course_run_id)"},
    {
        field("course_run_id", QT_TRANSLATE_NOOP("khue::Field", "Course run"), &TimetableRelease::course_run_id, Required),
        field("name", QT_TRANSLATE_NOOP("khue::Field", "Name"), &TimetableRelease::name, Required),
        field("note", QT_TRANSLATE_NOOP("khue::Field", "Note"), &TimetableRelease::note, Long),
        field("snapshot", "", &TimetableRelease::snapshot, Required | Long | Internal),
        field("released_at", QT_TRANSLATE_NOOP("khue::Field", "Released"), &TimetableRelease::released_at, Required),
    }};

} // namespace khue
