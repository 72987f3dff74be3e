// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/attendance.h"

namespace khue {

template <> const Table<Attendance> TableOf<Attendance>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "attendance mark"),
     "(SELECT p.full_name FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.id = enrolment_id)",
     "(SELECT p.full_name FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.id = enrolment_id)"},
    {
        field("session_id", QT_TRANSLATE_NOOP("khue::Field", "Session"), &Attendance::session_id, Required),
        field("enrolment_id", QT_TRANSLATE_NOOP("khue::Field", "Enrolment"), &Attendance::enrolment_id, Required | Owner),
        field("mark", QT_TRANSLATE_NOOP("khue::Field", "Mark"), &Attendance::mark, Required),
        field("note", QT_TRANSLATE_NOOP("khue::Field", "Note"), &Attendance::note),
    }};

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
