// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/attendance_totals.h"

namespace khue {

AttendanceTotals::AttendanceTotals(const RunGrid& grid) : m_trainees(grid.trainees.size()), m_sessions(grid.sessions.size()) {
    for (AttendanceStanding& standing : m_trainees)
        standing.sessions = int(grid.sessions.size());
    for (const RunGrid::Trainee& trainee : grid.trainees)
        m_seats += takesSeat(trainee.state);
    m_all.sessions = m_seats * int(grid.sessions.size());
    for (SessionCount& session : m_sessions)
        session.seats = m_seats;
    for (size_t row = 0; row < grid.trainees.size(); ++row)
        for (size_t session = 0; session < grid.sessions.size(); ++session)
            if (const auto& mark = grid.mark(row, session))
                add(grid, row, session, *mark, 1);
}

void AttendanceTotals::change(const RunGrid& grid, size_t trainee, size_t session, std::optional<AttendanceMark> before, std::optional<AttendanceMark> after) {
    if (before)
        add(grid, trainee, session, *before, -1);
    if (after)
        add(grid, trainee, session, *after, 1);
}

void AttendanceTotals::add(const RunGrid& grid, size_t trainee, size_t session, AttendanceMark mark, int sign) {
    const int attended = mark == AttendanceMark::Present || mark == AttendanceMark::Late ? sign : 0;
    if (grid.excusedLeftOut && mark == AttendanceMark::Excused) {
        // Not asked of her: one session less.
        m_trainees[trainee].sessions -= sign;
        if (takesSeat(grid.trainees[trainee].state)) {
            m_sessions[session].marks[size_t(mark)] += sign;
            m_all.sessions -= sign;
        }
        return;
    }
    m_trainees[trainee].marked += sign;
    m_trainees[trainee].attended += attended;
    if (!takesSeat(grid.trainees[trainee].state))
        return;
    m_sessions[session].marks[size_t(mark)] += sign;
    m_all.marked += sign;
    m_all.attended += attended;
}

} // namespace khue
