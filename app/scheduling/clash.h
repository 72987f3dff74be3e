// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/problem.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace khue {

enum class ClashKind { Lecturer, Room, Trainee, Capacity, Unavailable, IfNeedBe, Holiday, OfficeHours, Travel, NoLecturer, NoRoom };

/// Something that a session's time or place is at odds with.
struct Clash {
    ClashKind kind = ClashKind::Lecturer;
    Severity severity = Severity::Error;
    qint64 session = 0; ///< whose time or place it is; 0: not saved yet
    qint64 other = 0;   ///< the session that is in its way, where it is one
    qint64 person = 0;  ///< who is meant, where it is somebody
    qint64 room = 0;    ///< which room, where it is one
    QDateTime from, to; ///< UTC; the time that both want, or that is barred
    QString text;       ///< who, what and when, for the user, in her language
    bool operator==(const Clash&) const = default;
};

/// Stable: "lecturer_clash", "room_clash", "trainee_clash", "capacity", "unavailable", "if_need_be", "holiday",
/// "office_hours", "travel", "no_lecturer", "no_room".
QString clashCode(ClashKind kind);
/// A word or two for a chip: «Trùng giảng viên».
QString clashTitle(ClashKind kind);

} // namespace khue
