// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/attendance.h"

namespace khue {

bool setMark(Edit& edit, Database& database, Id<Session> session, Id<Enrolment> enrolment, std::optional<AttendanceMark> mark) {
    Attendance attendance = find<Attendance>(database, QStringLiteral("session_id = ? AND enrolment_id = ?"), session, enrolment);
    if (!mark) {
        if (!attendance.id)
            return false;
        edit.remove(attendance.id);
        return true;
    }
    if (attendance.id && attendance.mark == *mark)
        return false;
    attendance.session_id = session;
    attendance.enrolment_id = enrolment;
    attendance.mark = *mark;
    edit.save(attendance);
    return true;
}

} // namespace khue
