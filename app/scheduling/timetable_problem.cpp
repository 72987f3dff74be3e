// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduling/timetable_problem.h"

#include <algorithm>
#include <set>

namespace khue {

std::vector<int> TimetableProblem::courseOfLecture() const {
    std::vector<int> result;
    for (size_t course = 0; course < courses.size(); ++course)
        result.insert(result.end(), size_t(courses[course].lectures), int(course));
    return result;
}

std::vector<std::vector<bool>> TimetableProblem::clashes() const {
    std::vector<std::vector<bool>> result(courses.size(), std::vector<bool>(courses.size()));
    const auto clashAmong = [&](const std::vector<int>& together) {
        for (int a : together)
            for (int b : together)
                result[size_t(a)][size_t(b)] = true;
    };
    std::vector<std::vector<int>> taught(static_cast<size_t>(teachers));
    for (size_t course = 0; course < courses.size(); ++course) {
        result[course][course] = true;
        for (int teacher : courses[course].teachers)
            taught[size_t(teacher)].push_back(int(course));
    }
    for (const std::vector<int>& together : taught)
        clashAmong(together);
    for (const Curriculum& curriculum : curricula)
        clashAmong(curriculum.courses);
    return result;
}

std::string TimetableProblem::fault() const {
    using Limits = TimetableLimits;
    if (days < 1 || periodsPerDay < 1 || periodsPerDay > Limits::PeriodsPerDay || days > Limits::Periods || periods() > Limits::Periods)
        return "too many or too few periods";
    if (courses.size() > size_t(Limits::Courses) || rooms.size() > size_t(Limits::Rooms) || curricula.size() > size_t(Limits::Curricula))
        return "too many courses, rooms or curricula";
    const auto within = [](int value, size_t size) { return value >= 0 && size_t(value) < size; };
    const auto moderate = [](int value) { return value >= -Limits::Number && value <= Limits::Number; };
    int64_t lectures = 0;
    for (const Course& course : courses) {
        if (course.lectures < 0 || course.lectures > Limits::Lectures || !moderate(course.students) || !moderate(course.minimumDays))
            return "a number of course " + course.name + " is out of range";
        lectures += course.lectures;
        for (int teacher : course.teachers)
            if (!within(teacher, size_t(std::max(teachers, 0))))
                return "unknown teacher of course " + course.name;
    }
    if (lectures > Limits::Lectures)
        return "too many lectures";
    const int64_t wide = std::max<int64_t>({lectures, int64_t(courses.size()), int64_t(curricula.size()), int64_t(rooms.size())});
    if (wide * (periods() + 1) > Limits::Cells || lectures * int64_t(rooms.size() + 1) > Limits::Cells
        || int64_t(curricula.size()) * int64_t(courses.size()) > Limits::Cells || int64_t(courses.size() * courses.size()) > Limits::Cells)
        return "too large";
    for (const Room& room : rooms)
        if (!moderate(room.capacity))
            return "the capacity of room " + room.name + " is out of range";
    for (const Curriculum& curriculum : curricula) {
        if (curriculum.weight < 0 || curriculum.weight > 1000)
            return "the weight of curriculum " + curriculum.name + " is out of range";
        std::set<int> seen;
        for (int course : curriculum.courses)
            if (!within(course, courses.size()) || !seen.insert(course).second)
                return "unknown or repeated course in curriculum " + curriculum.name;
    }
    const size_t periodCount = size_t(periods()), lectureCount = size_t(lectures);
    for (const CoursePeriod& each : unavailable)
        if (!within(each.course, courses.size()) || !within(each.period, periodCount))
            return "an unavailability is out of range";
    for (const LecturePeriod& each : forbiddenPeriods)
        if (!within(each.lecture, lectureCount) || !within(each.period, periodCount))
            return "a forbidden period is out of range";
    for (const CourseRoom& each : forbiddenRooms)
        if (!within(each.course, courses.size()) || !within(each.room, rooms.size()))
            return "a forbidden room is out of range";
    for (const RoomPeriod& each : roomUnavailable)
        if (!within(each.room, rooms.size()) || !within(each.period, periodCount))
            return "a room's unavailability is out of range";
    std::set<int> fixedOnes;
    for (const FixedLecture& each : fixed)
        if (!within(each.lecture, lectureCount) || !within(each.placement.period, periodCount)
            || (each.placement.room != LecturePlace::Nowhere && !within(each.placement.room, rooms.size()))
            || !fixedOnes.insert(each.lecture).second)
            return "a fixed lecture is out of range or fixed twice";
    for (const Precedence& each : precedences)
        if (!within(each.before, lectureCount) || !within(each.after, lectureCount) || each.before == each.after)
            return "a precedence is out of range";
    for (const PeriodCost& each : periodCosts)
        if (!within(each.lecture, lectureCount) || !within(each.period, periodCount) || !moderate(each.cost))
            return "the cost of a period is out of range";
    for (const RoomCost& each : roomCosts)
        if (!within(each.lecture, lectureCount) || !within(each.room, rooms.size()) || !moderate(each.cost))
            return "the cost of a room is out of range";
    for (int weight : {weights.roomCapacity, weights.minimumDays, weights.compactness, weights.roomStability})
        if (weight < 0 || weight > 1000)
            return "a weight is out of range";
    return {};
}

TimetableCost timetableCost(const TimetableProblem& problem, const Assignment& timetable) {
    TimetableCost cost;
    const std::vector<int> courseOf = problem.courseOfLecture();
    const std::vector<std::vector<bool>> clashing = problem.clashes();
    std::vector<std::vector<int>> atPeriod(static_cast<size_t>(problem.periods()));
    std::vector<std::set<int>> days(problem.courses.size()), rooms(problem.courses.size());
    for (size_t lecture = 0; lecture < courseOf.size(); ++lecture) {
        const LecturePlace& place = timetable[lecture];
        if (!place.isPlaced()) {
            ++cost.unplaced;
            continue;
        }
        const size_t course = size_t(courseOf[lecture]);
        atPeriod[size_t(place.period)].push_back(int(lecture));
        days[course].insert(problem.dayOf(place.period));
        if (place.room == LecturePlace::Nowhere)
            continue;
        rooms[course].insert(place.room);
        const int over = problem.courses[course].students - problem.rooms[size_t(place.room)].capacity;
        cost.roomCapacity += int64_t(std::max(0, over)) * problem.weights.roomCapacity;
    }
    for (const std::vector<int>& together : atPeriod)
        for (size_t i = 0; i < together.size(); ++i)
            for (size_t j = 0; j < i; ++j) {
                const size_t a = size_t(together[i]), b = size_t(together[j]);
                cost.clashes += clashing[size_t(courseOf[a])][size_t(courseOf[b])];
                cost.roomClashes += timetable[a].room != LecturePlace::Nowhere && timetable[a].room == timetable[b].room;
            }
    for (size_t course = 0; course < problem.courses.size(); ++course) {
        cost.minimumDays += int64_t(std::max(0, problem.courses[course].minimumDays - int(days[course].size()))) * problem.weights.minimumDays;
        cost.roomStability += std::max<int64_t>(0, int64_t(rooms[course].size()) - 1) * problem.weights.roomStability;
    }
    std::vector<std::vector<int>> periodsOf(problem.courses.size());
    for (size_t lecture = 0; lecture < courseOf.size(); ++lecture)
        if (timetable[lecture].isPlaced())
            periodsOf[size_t(courseOf[lecture])].push_back(timetable[lecture].period);
    std::vector<int> held;
    for (const TimetableProblem::Curriculum& curriculum : problem.curricula) {
        held.assign(size_t(problem.periods()), 0);
        for (int course : curriculum.courses)
            for (int period : periodsOf[size_t(course)])
                ++held[size_t(period)];
        for (int period = 0; period < problem.periods(); ++period) {
            const bool before = period % problem.periodsPerDay > 0 && held[size_t(period) - 1] > 0;
            const bool after = (period + 1) % problem.periodsPerDay > 0 && held[size_t(period) + 1] > 0;
            if (!before && !after)
                cost.compactness += int64_t(held[size_t(period)]) * problem.weights.compactness * curriculum.weight;
        }
    }
    const auto placedAt = [&](int lecture, int period) { return timetable[size_t(lecture)].period == period; };
    const std::set<std::pair<int, int>> unavailable = [&] {
        std::set<std::pair<int, int>> result;
        for (const TimetableProblem::CoursePeriod& each : problem.unavailable)
            result.insert({each.course, each.period});
        return result;
    }();
    std::set<std::pair<int, int>> forbiddenRooms, roomUnavailable;
    for (const TimetableProblem::CourseRoom& each : problem.forbiddenRooms)
        forbiddenRooms.insert({each.course, each.room});
    for (const TimetableProblem::RoomPeriod& each : problem.roomUnavailable)
        roomUnavailable.insert({each.room, each.period});
    for (size_t lecture = 0; lecture < courseOf.size(); ++lecture) {
        const LecturePlace& place = timetable[lecture];
        cost.unavailable += int64_t(unavailable.count({courseOf[lecture], place.period}) + forbiddenRooms.count({courseOf[lecture], place.room})
                                    + roomUnavailable.count({place.room, place.period}));
    }
    for (const TimetableProblem::LecturePeriod& each : problem.forbiddenPeriods)
        cost.unavailable += placedAt(each.lecture, each.period);
    for (const TimetableProblem::FixedLecture& each : problem.fixed)
        cost.disorder += timetable[size_t(each.lecture)] != each.placement;
    for (const TimetableProblem::Precedence& each : problem.precedences) {
        const LecturePlace &before = timetable[size_t(each.before)], &after = timetable[size_t(each.after)];
        cost.disorder += before.isPlaced() && after.isPlaced() && before.period >= after.period;
    }
    for (const TimetableProblem::PeriodCost& each : problem.periodCosts)
        cost.wishes += placedAt(each.lecture, each.period) ? each.cost : 0;
    for (const TimetableProblem::RoomCost& each : problem.roomCosts)
        cost.wishes += timetable[size_t(each.lecture)].room == each.room ? each.cost : 0;
    return cost;
}

} // namespace khue
