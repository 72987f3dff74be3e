// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/academic_term.h"
#include "app/calendar/holiday_calendar.h"
#include "app/calendar/lunar_date.h"
#include "app/courses/session.h"

#include <QtCore/QSet>

#include <optional>

/// What a calendar shows of a period: entries and days, each read in one or two statements. Nothing is stored twice:
/// an entry is a view of a record.
namespace khue {

/// What an entry's colour says; its words say it too. The first five are sessions.
enum class EntryRole { InPerson, Online, Hybrid, Exam, FieldVisit, Meeting, Visit, Itinerary, Event, Milestone, Approval, Agreement };
QString entryRoleTitle(EntryRole role);

/// What can be shown or left out as a whole.
enum class EntryKind { Session, Meeting, Visit, Event, Milestone, Approval, Agreement };
inline constexpr int entryKindCount = 7;
EntryKind kindOf(EntryRole role);
/// «Cuộc họp», in English "Meetings".
QString entryKindTitle(EntryKind kind);
/// The word under which what is shown is remembered.
QString entryKindCode(EntryKind kind);

struct CalendarEntry {
    QString table; ///< "session", "visit", …: what is opened
    qint64 id = 0;
    QString title;
    qint64 start = 0, end = 0; ///< seconds since 1970, UTC; both 0: not scheduled
    bool allDay = false;       ///< whole days of the calendar, wherever one is: from the start of its first to the end of its last
    bool openEnd = false;      ///< no end is known; an hour stands for it
    QString zone;              ///< IANA, of the place
    QString who, where;
    QString state;             ///< how a record that is no session stands, in words
    EntryRole role = EntryRole::InPerson;
    bool provisional = false; ///< somebody who teaches it has not confirmed
    // What filters and resources go by.
    qint64 run = 0, room = 0, venue = 0;
    QString runCode, roomName, venueName;
    int number = 0;
    int usualMinutes = 120; ///< of one that is not scheduled: as long as the run's last session that is
    SessionMode mode = SessionMode::InPerson;
    std::vector<std::pair<qint64, QString>> lecturers; ///< id and name with titles; of a visit who travels
    // What is wrong with its time or place: the gravest, and all in words. Filled in by whoever asked for clashes.
    std::optional<Severity> clash;
    QStringList clashes;

    bool isScheduled() const { return end > start; }
    bool isSession() const { return role <= EntryRole::FieldVisit; }
    /// Its name among all entries of a calendar: of a session its id.
    qint64 key() const { return isSession() ? id : -(id * 16 + qint64(role)); }
    bool operator==(const CalendarEntry&) const = default;
};

/// The sessions that touch [from, to), of runs that are not cancelled, by start; texts in the language shown.
std::vector<CalendarEntry> calendarEntries(Database& database, const QDateTime& from, const QDateTime& to);
/// What else is on between two days, both included, by the clock of `zone`: meetings and visits that are not cancelled with
/// the entries of their itinerary, events, milestones on the day they are due, and the last days of approvals and
/// agreements that no renewal follows. By start.
std::vector<CalendarEntry> recordEntries(Database& database, QDate from, QDate to, const QString& zone);
/// The sessions without a time, of runs that are not cancelled and not over, by run and number.
std::vector<CalendarEntry> unscheduledEntries(Database& database);

/// Which entries are shown: those that fit all that is set.
struct CalendarFilter {
    qint64 run = 0, lecturer = 0, room = 0, venue = 0;
    std::optional<SessionMode> mode;
    QSet<EntryKind> hidden; ///< what is not shown at all
    bool isEmpty() const { return *this == CalendarFilter(); }
    bool fits(const CalendarEntry& entry) const;
    bool operator==(const CalendarFilter&) const = default;
};

/// What there is to say of a day.
struct CalendarDay {
    QDate date;
    LunarDate lunar;
    struct DayOff {
        QString country, title;
        HolidayKind kind = HolidayKind::Holiday;
        bool proposed = false;
    };
    QList<DayOff> holidays; ///< of both countries, make-up working days among them
    std::optional<TermWeek> term;
    /// Whether that country has the day off, Saturday and Sunday aside.
    bool isOff(const QString& country) const;
    /// «VN: Ngày Văn hóa Việt Nam»
    QStringList holidayTexts() const;
};
/// Every day from `from` to `to`, both included.
std::vector<CalendarDay> calendarDays(Database& database, QDate from, QDate to);

/// «15/10 âl», in English "15/10 lunar".
QString shownLunarDay(const LunarDate& date);

} // namespace khue
