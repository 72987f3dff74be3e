// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/academic_term.h"
#include "app/calendar/holiday_calendar.h"
#include "app/calendar/lunar_date.h"
#include "app/courses/session.h"

#include <optional>

/// What a calendar shows of a period: entries and days, each read in one or two statements. Nothing is stored twice:
/// an entry is a view of a record.
namespace khue {

/// What an entry's colour says; its words say it too.
enum class EntryRole { InPerson, Online, Hybrid, Exam, FieldVisit };
QString entryRoleTitle(EntryRole role);

struct CalendarEntry {
    QString table; ///< "session"
    qint64 id = 0;
    QString title;
    qint64 start = 0, end = 0; ///< seconds since 1970, UTC; both 0: not scheduled
    QString zone;              ///< IANA, of the place
    QString who, where;
    EntryRole role = EntryRole::InPerson;
    bool provisional = false; ///< somebody who teaches it has not confirmed
    // What filters and resources go by.
    qint64 run = 0, room = 0, venue = 0;
    QString runCode, roomName, venueName;
    int number = 0;
    int usualMinutes = 120; ///< of one that is not scheduled: as long as the run's last session that is
    SessionMode mode = SessionMode::InPerson;
    std::vector<std::pair<qint64, QString>> lecturers; ///< id and name with titles
    // What is wrong with its time or place: the gravest, and all in words. Filled in by whoever asked for clashes.
    std::optional<Severity> clash;
    QStringList clashes;

    bool isScheduled() const { return end > start; }
    bool operator==(const CalendarEntry&) const = default;
};

/// The entries that touch [from, to), of runs that are not cancelled, by start; texts in the language shown.
std::vector<CalendarEntry> calendarEntries(Database& database, const QDateTime& from, const QDateTime& to);
/// The sessions without a time, of runs that are not cancelled and not over, by run and number.
std::vector<CalendarEntry> unscheduledEntries(Database& database);

/// Which entries are shown: those that fit all that is set.
struct CalendarFilter {
    qint64 run = 0, lecturer = 0, room = 0, venue = 0;
    std::optional<SessionMode> mode;
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
    QStringList visits; ///< «Prof. Edith Marlowe (CT-2026-02)»: who is on a confirmed visit that day
    /// Whether that country has the day off, Saturday and Sunday aside.
    bool isOff(const QString& country) const;
    /// «VN: Ngày Văn hóa Việt Nam»
    QStringList holidayTexts() const;
    /// The holidays, then the visits: «Visit: Prof. Edith Marlowe (CT-2026-02)».
    QStringList noteTexts() const;
};
/// Every day from `from` to `to`, both included.
std::vector<CalendarDay> calendarDays(Database& database, QDate from, QDate to);

/// «15/10 âl», in English "15/10 lunar".
QString shownLunarDay(const LunarDate& date);

} // namespace khue
