// SPDX-License-Identifier: GPL-3.0-or-later
// What a timetable is made from, in plain C++: no Qt, no database, so that a benchmark's instance and a run's
// sessions are the same thing to the planner. Everything is named by its index in the vectors below.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace khue {

/// Where a lecture takes place. Periods are counted through the whole horizon: day * periodsPerDay + period.
struct LecturePlace {
    static constexpr int Nowhere = -1;
    int period = Nowhere;
    int room = Nowhere;
    bool isPlaced() const { return period != Nowhere; }
    bool operator==(const LecturePlace&) const = default;
};

/// One placement for every lecture, in the order of TimetableProblem::courseOfLecture().
using Assignment = std::vector<LecturePlace>;

/// What one unit of each soft cost weighs. The defaults are those of the second timetabling competition.
struct TimetableWeights {
    int roomCapacity = 1;  ///< each student without a seat
    int minimumDays = 5;   ///< each day a course is short of its minimum
    int compactness = 2;   ///< each lecture of a curriculum with no other beside it on the same day
    int roomStability = 1; ///< each room of a course beyond the first
    bool operator==(const TimetableWeights&) const = default;
};

struct TimetableProblem {
    struct Course {
        std::string name;
        int lectures = 1;
        std::vector<int> teachers; ///< a teacher is at one place at a time; any number may teach together
        int minimumDays = 1;
        int students = 0;
    };
    struct Room {
        std::string name;
        int capacity = 0;
    };
    /// Courses that the same people attend: no two at once, and none standing alone in a day.
    struct Curriculum {
        std::string name;
        std::vector<int> courses;
        int weight = 1; ///< multiplies its compactness cost; 0 where gaps do not matter (faculty, a ward)
    };
    struct CoursePeriod {
        int course = 0, period = 0;
    };
    struct CourseRoom {
        int course = 0, room = 0;
    };
    struct RoomPeriod {
        int room = 0, period = 0;
    };
    /// What it costs to hold this lecture then: unsocial hours, a wish, being moved from the released timetable.
    struct PeriodCost {
        int lecture = 0, period = 0, cost = 0;
    };
    struct RoomCost {
        int lecture = 0, room = 0, cost = 0;
    };
    struct LecturePeriod {
        int lecture = 0, period = 0;
    };
    /// A lecture that stays where it is. Without a room it takes none (it is held elsewhere).
    struct FixedLecture {
        int lecture = 0;
        LecturePlace placement;
    };
    /// `before` ends before `after` begins.
    struct Precedence {
        int before = 0, after = 0;
    };

    std::string name;
    int days = 1;
    int periodsPerDay = 1;
    int teachers = 0;
    std::vector<Course> courses;
    std::vector<Room> rooms;
    std::vector<Curriculum> curricula;

    // Hard, besides: every lecture is placed; a teacher, a curriculum and a room hold one lecture at a time.
    std::vector<CoursePeriod> unavailable;
    std::vector<LecturePeriod> forbiddenPeriods;
    std::vector<CourseRoom> forbiddenRooms;
    std::vector<RoomPeriod> roomUnavailable;
    std::vector<FixedLecture> fixed;
    std::vector<Precedence> precedences;

    // Soft, besides those of the weights.
    std::vector<PeriodCost> periodCosts;
    std::vector<RoomCost> roomCosts;
    TimetableWeights weights;

    int periods() const { return days * periodsPerDay; }
    int dayOf(int period) const { return period / periodsPerDay; }
    /// The course of every lecture; the lectures of a course follow each other, courses in their order.
    std::vector<int> courseOfLecture() const;
    /// Pairs of courses that cannot be held at once, as rows of a symmetric matrix; a course clashes with itself.
    std::vector<std::vector<bool>> clashes() const;
    /// What keeps the planner from working on this: an index out of range, a number too large. Empty where all
    /// is well. For programmers; the readers of files tell users in their own words.
    std::string fault() const;
};

/// The limits of fault(); far beyond anything that one would plan at once, they bound memory.
struct TimetableLimits {
    static constexpr int PeriodsPerDay = 60;
    static constexpr int Periods = 4000;
    static constexpr int Rooms = 2000;
    static constexpr int Courses = 5000;
    static constexpr int Lectures = 20000;
    static constexpr int Curricula = 20000;
    static constexpr int Memberships = 500000; ///< courses in curricula, and unavailable periods, each
    static constexpr int64_t Cells = 20000000; ///< courses × periods, curricula × periods, …
    static constexpr int Number = 1000000;     ///< seats, students, costs
};

/// A timetable's cost in full, computed from the definition alone and not by the planner's own reckoning.
struct TimetableCost {
    // Violations of hard constraints, counted as the competition's validator counts them.
    int64_t unplaced = 0;     ///< lectures without a place
    int64_t clashes = 0;      ///< pairs of lectures at once that share a teacher, a curriculum or the course
    int64_t roomClashes = 0;  ///< pairs of lectures at once in one room
    int64_t unavailable = 0;  ///< lectures in a period or room that they must not have
    int64_t disorder = 0;     ///< precedences not kept, fixed lectures moved
    // Soft, weighted.
    int64_t roomCapacity = 0;
    int64_t minimumDays = 0;
    int64_t compactness = 0;
    int64_t roomStability = 0;
    int64_t wishes = 0; ///< costs of periods and rooms

    int64_t hard() const { return unplaced + clashes + roomClashes + unavailable + disorder; }
    int64_t soft() const { return roomCapacity + minimumDays + compactness + roomStability + wishes; }
    bool operator==(const TimetableCost&) const = default;
};

TimetableCost timetableCost(const TimetableProblem& problem, const Assignment& timetable);

} // namespace khue
