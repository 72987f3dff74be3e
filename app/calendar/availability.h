// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/course.h"

namespace khue {

enum class AvailabilityKind { Available, Unavailable, IfNeedBe };
template <> inline const ChoiceList choicesOf<AvailabilityKind>{
    {"available", QT_TRANSLATE_NOOP("khue::Choice", "Available")},
    {"unavailable", QT_TRANSLATE_NOOP("khue::Choice", "Not available")},
    {"if_need_be", QT_TRANSLATE_NOOP("khue::Choice", "If need be")},
};

enum class Repetition { Once, Weekly };
template <> inline const ChoiceList choicesOf<Repetition>{
    {"once", QT_TRANSLATE_NOOP("khue::Choice", "Once")},
    {"weekly", QT_TRANSLATE_NOOP("khue::Choice", "Every week")},
};

enum class AvailabilitySource { Hand, Import };
template <> inline const ChoiceList choicesOf<AvailabilitySource>{
    {"hand", QT_TRANSLATE_NOOP("khue::Choice", "Entered by hand")},
    {"import", QT_TRANSLATE_NOOP("khue::Choice", "Calendar file")},
};

/// A time at which a person, a room, or the trainees of a run can be had, cannot, or only if need be. Whole days
/// run from midnight to midnight at the zone's clock.
struct Availability {
    Id<Availability> id;
    int revision = 0;
    Id<Person> person_id; ///< exactly one of the three
    Id<Room> room_id;
    Id<CourseRun> course_run_id;
    AvailabilityKind kind = AvailabilityKind::Unavailable;
    QDateTime starts_at, ends_at; ///< UTC; of the first time where it repeats
    QString zone = QStringLiteral("Asia/Ho_Chi_Minh"); ///< IANA; it repeats at the same hours of this zone's clock
    Repetition repetition = Repetition::Once;
    QDate repeat_until; ///< the last day, at the place, on which one may begin; invalid: without end
    QString note;
    AvailabilitySource source = AvailabilitySource::Hand;
    QString uid; ///< of the event in the calendar file it came from
    bool operator==(const Availability&) const = default;
};
template <> struct TableName<Availability> {
    static constexpr const char* value = "availability";
    static constexpr int number = 0;
};
QList<Problem> availabilityRules(Database& database, const Availability& availability);
template <> const Table<Availability> TableOf<Availability>::value;

/// Whose availability it is.
enum class AvailabilityOwner { Person, Room, CourseRun };
struct OwnerId {
    AvailabilityOwner kind = AvailabilityOwner::Person;
    qint64 id = 0;
    bool operator==(const OwnerId&) const = default;
};
inline size_t qHash(const OwnerId& owner, size_t seed = 0) {
    return qHashMulti(seed, int(owner.kind), owner.id);
}
OwnerId ownerOf(const Availability& availability);
void setOwner(Availability& availability, OwnerId owner);
/// The column that holds the owner: "person_id", "room_id", "course_run_id".
QString ownerColumn(AvailabilityOwner kind);
/// All that is stored of one owner, the earliest first.
std::vector<Availability> availabilityOf(Database& database, OwnerId owner);

/// The zone at whose clock the owner's days are meant: the room's or run's venue's, the one of the country of the
/// person's institution; Viet Nam's where none is known.
QString zoneOf(Database& database, OwnerId owner);

/// One time, in seconds since 1970 UTC; the end does not belong to it.
struct TimeSpan {
    qint64 from = 0, to = 0;
    AvailabilityKind kind = AvailabilityKind::Unavailable;
    qint64 record = 0; ///< the availability it comes from
    bool operator==(const TimeSpan&) const = default;
};
/// The times of one record that touch the period, in order. A weekly one keeps its hours at the place, over the
/// changes of summer time.
std::vector<TimeSpan> expanded(const Availability& availability, const QDateTime& from, const QDateTime& to);

/// «Every Monday 09:00–12:00 until 20/12/2026», «7/12/2026 – 11/12/2026»; at the place's clock.
QString shownAvailability(const Availability& availability);

/// How a time suits an owner.
enum class Fit {
    Free,        ///< nothing is said against it
    IfNeedBe,    ///< only if need be
    NotOffered,  ///< times were offered around then, and this is none of them
    Unavailable,
};

/// The availability of everybody over a period, read once, then asked for each session. Spans of an owner are
/// sorted by their start.
class AvailabilityCalendar {
public:
    AvailabilityCalendar(Database& database, const QDateTime& from, const QDateTime& to);

    const std::vector<TimeSpan>& spans(OwnerId owner) const;
    struct Answer {
        Fit fit = Fit::Free;
        qint64 record = 0; ///< the availability that speaks against it, where one does
    };
    /// What speaks against the time from `from` to `to` (seconds, UTC). Times offered (available, if need be) rule
    /// the 30 days around them: who offers some hours of December is not thereby free at all others of it.
    Answer ask(OwnerId owner, qint64 from, qint64 to) const;

private:
    struct Times {
        std::vector<TimeSpan> spans;
        qint64 longest = 0; ///< seconds, of any span: how far back one must look
    };
    QHash<OwnerId, Times> m_times;
};

} // namespace khue
