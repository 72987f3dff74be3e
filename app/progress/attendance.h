// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/enrolment.h"
#include "app/courses/session.h"

#include <optional>

namespace khue {

enum class AttendanceMark { Present, Late, Excused, Absent };
template <> inline const ChoiceList choicesOf<AttendanceMark>{
    {"present", QT_TRANSLATE_NOOP("khue::Choice", "Present")},
    {"late", QT_TRANSLATE_NOOP("khue::Choice", "Late")},
    {"excused", QT_TRANSLATE_NOOP("khue::Choice", "Excused")},
    {"absent", QT_TRANSLATE_NOOP("khue::Choice", "Absent")},
};

/// One trainee's mark for one session. No row: not marked yet.
struct Attendance {
    Id<Attendance> id;
    int revision = 0;
    Id<Session> session_id;
    Id<Enrolment> enrolment_id;
    AttendanceMark mark = AttendanceMark::Present;
    QString note;
    bool operator==(const Attendance&) const = default;
};
template <> struct TableName<Attendance> {
    static constexpr const char* value = "attendance";
    static constexpr int number = 0;
};
template <> const Table<Attendance> TableOf<Attendance>::value;

/// Sets a mark, or takes it away where `mark` is empty. Within `edit`. Returns whether anything changed.
bool setMark(Edit& edit, Database& database, Id<Session> session, Id<Enrolment> enrolment, std::optional<AttendanceMark> mark);

/// How one trainee stands in a run.
struct AttendanceStanding {
    int marked = 0;   ///< sessions with a mark
    int attended = 0; ///< present or late
    int sessions = 0; ///< all sessions of the run
    /// Attended of the marked sessions, in percent; empty while nothing is marked.
    std::optional<double> attendance() const {
        return marked ? std::optional(100.0 * attended / marked) : std::nullopt;
    }
    bool operator==(const AttendanceStanding&) const = default;
};

} // namespace khue
