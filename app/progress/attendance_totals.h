// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/run_grid.h"

#include <array>

namespace khue {

/// The sums along both edges of a run's grid. One mark changes one row, one column and nothing else.
class AttendanceTotals {
public:
    struct SessionCount {
        std::array<int, 4> marks{}; ///< by AttendanceMark, of those who have a seat
        int seats = 0;              ///< trainees who have one
        int marked() const { return marks[0] + marks[1] + marks[2] + marks[3]; }
        /// In the room: on time or late.
        int attended() const { return marks[size_t(AttendanceMark::Present)] + marks[size_t(AttendanceMark::Late)]; }
        bool operator==(const SessionCount&) const = default;
    };

    AttendanceTotals() = default;
    explicit AttendanceTotals(const RunGrid& grid);

    /// The mark of one cell of `grid` has become `after`.
    void change(const RunGrid& grid, size_t trainee, size_t session, std::optional<AttendanceMark> before, std::optional<AttendanceMark> after);

    const AttendanceStanding& trainee(size_t row) const { return m_trainees[row]; }
    const SessionCount& session(size_t session) const { return m_sessions[session]; }
    /// All sessions and all trainees who have a seat.
    const AttendanceStanding& all() const { return m_all; }
    int seats() const { return m_seats; }
    bool operator==(const AttendanceTotals&) const = default;

private:
    void add(const RunGrid& grid, size_t trainee, size_t session, AttendanceMark mark, int sign);

    std::vector<AttendanceStanding> m_trainees;
    std::vector<SessionCount> m_sessions;
    AttendanceStanding m_all;
    int m_seats = 0;
};

} // namespace khue
