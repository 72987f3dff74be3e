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
template <> const Table<TimetableRelease> TableOf<TimetableRelease>::value;

} // namespace khue
