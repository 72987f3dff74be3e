// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/calendar_file_reader.h"

#include "app/calendar/zone_time.h"
#include "app/interchange/calendar_file_zones.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMap>
#include <QtCore/QSet>

#include <libical/ical.h>

#include <algorithm>
#include <optional>

namespace khue {

namespace {

constexpr int longestWork = 10000;  ///< milliseconds for all repetitions of a file: rules that find no day work on without a step
constexpr qint64 mostSteps = 500000; ///< of all repetitions of a file
constexpr int longestTime = 400;   ///< days that one time may last

/// A rule is broken: the line, and what is wrong with it.
struct Broken {
    int line;
    QString text;
};

QString start(const QByteArray& value) {
    return QString::fromUtf8(value.left(60));
}

/// DATE or DATE-TIME as written: a day, perhaps a clock time, whose clock.
struct Clock {
    enum Kind { Day, Floating, Utc, Zoned };
    Kind kind = Floating;
    QDate date;
    QTime time{0, 0};
    QByteArray tzid;
};

class Reader {
public:
    Reader(const CalendarPart& calendar, const QString& placeZone, const QDateTime& from, const QDateTime& to, CalendarReading& reading)
        : m_calendar(calendar), m_place(placeZone), m_from(from), m_to(to), m_reading(reading), m_zones(calendar, reading.problems) {}

    void read() {
        m_elapsed.start();
        const CalendarLine* method = m_calendar.find("METHOD");
        m_cancels = method && method->value.trimmed().toUpper() == "CANCEL";
        // An event and its exceptions belong together, wherever they stand in the file.
        QMap<QByteArray, QList<const CalendarPart*>> groups;
        QList<QByteArray> order;
        for (const CalendarPart& part : m_calendar.parts) {
            if (part.name == "VFREEBUSY")
                guarded([&] { readFreeBusy(part); });
            if (part.name != "VEVENT")
                continue;
            const CalendarLine* uid = part.find("UID");
            // One without UID is against the rules, but harmless: it stands for itself.
            const QByteArray key = uid ? uid->value : QByteArray("line " + QByteArray::number(part.line));
            if (!groups.contains(key))
                order.append(key);
            groups[key].append(&part);
        }
        for (const QByteArray& key : order)
            guarded([&] { readGroup(groups[key]); });
    }

private:
    template <class Work> void guarded(Work work) {
        if (m_reading.problems.size() > 100)
            return;
        try {
            work();
        } catch (const Broken& broken) {
            m_reading.problems.append(calendarProblem(broken.line, broken.text));
        }
    }

    Clock clock(const CalendarLine& line, const QByteArray& value) {
        Clock clock;
        clock.tzid = line.parameter("TZID");
        const bool isDay = line.parameter("VALUE").toUpper() == "DATE" || (value.size() == 8 && line.parameter("VALUE").isEmpty());
        QString text = QString::fromLatin1(value.trimmed());
        const bool utc = text.endsWith(u'Z');
        if (utc)
            text.chop(1);
        if (isDay) {
            clock.kind = Clock::Day;
            clock.date = QDate::fromString(text, QStringLiteral("yyyyMMdd"));
        } else if (text.size() == 15 && text[8] == u'T') {
            clock.date = QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd"));
            QString time = text.mid(9);
            if (time.endsWith(QLatin1String("60"))) // a leap second
                time = time.left(4) + QStringLiteral("59");
            clock.time = QTime::fromString(time, QStringLiteral("HHmmss"));
            clock.kind = utc ? Clock::Utc : clock.tzid.isEmpty() ? Clock::Floating : Clock::Zoned;
        }
        if (!clock.date.isValid() || !clock.time.isValid() || clock.date.year() < 1900 || clock.date.year() > 2200 || (isDay && utc))
            throw Broken{line.line, QCoreApplication::translate("khue::CalendarFile", isDay ? QT_TRANSLATE_NOOP("khue::CalendarFile", "“%1” is no date, as 20260217 is.")
                                                : QT_TRANSLATE_NOOP("khue::CalendarFile", "“%1” is no date and time, as 20260217T090000Z is."))
                                        .arg(start(value))};
        if (clock.kind == Clock::Zoned && !m_zones.knows(clock.tzid))
            throw Broken{line.line, QCoreApplication::translate("khue::CalendarFile", "the time zone “%1” is neither defined in the file nor known.").arg(start(clock.tzid))};
        return clock;
    }

    QDateTime moment(const Clock& clock, QDate date, QTime time) {
        switch (clock.kind) {
        case Clock::Utc: return QDateTime(date, time, Qt::UTC);
        case Clock::Zoned: return m_zones.moment(date, time, clock.tzid);
        case Clock::Day:
        case Clock::Floating: break;
        }
        return plannedMoment(date, time, m_place);
    }
    QDateTime moment(const Clock& clock) { return moment(clock, clock.date, clock.time); }

    /// Nominal days, then exact seconds; throws where it is none, or not positive.
    std::pair<int, int> duration(int line, const QByteArray& value) {
        const icaldurationtype length = icaldurationtype_from_string(value.trimmed().constData());
        if (icaldurationtype_is_bad_duration(length) || value.size() > 40 || length.weeks > 60 || length.days > longestTime || length.hours > 24u * longestTime ||
            length.minutes > 1440u * longestTime || length.seconds > 86400u * longestTime)
            throw Broken{line, QCoreApplication::translate("khue::CalendarFile", "“%1” is no duration, as PT1H30M is.").arg(start(value))};
        if (length.is_neg)
            throw Broken{line, QCoreApplication::translate("khue::CalendarFile", "the duration is negative.")};
        return {int(length.weeks * 7 + length.days), int(length.hours * 3600 + length.minutes * 60 + length.seconds)};
    }

    struct Event {
        const CalendarPart* part = nullptr;
        Clock starts;
        int days = 0;       ///< nominal length
        qint64 seconds = 0; ///< exact length beyond
        QString uid, summary;
        bool free = false, cancelled = false;
        std::optional<Clock> recurrence; ///< which time of the series it replaces
    };

    Event readEvent(const CalendarPart& part) {
        Event event;
        event.part = &part;
        const CalendarLine* starts = part.find("DTSTART");
        if (!starts)
            throw Broken{part.line, QCoreApplication::translate("khue::CalendarFile", "the event has no start (DTSTART).")};
        for (const char* name : {"DTSTART", "DTEND", "DURATION", "UID", "RECURRENCE-ID"}) {
            int count = 0;
            for (const CalendarLine& line : part.lines)
                if (line.name == name && ++count == 2)
                    throw Broken{line.line, QCoreApplication::translate("khue::CalendarFile", "%1 may stand only once in an event.").arg(QLatin1String(name))};
        }
        event.starts = clock(*starts, starts->value);
        const CalendarLine* ends = part.find("DTEND");
        const CalendarLine* length = part.find("DURATION");
        if (ends && length)
            throw Broken{length->line, QCoreApplication::translate("khue::CalendarFile", "an event has an end or a duration, not both.")};
        const bool allDay = event.starts.kind == Clock::Day;
        if (ends) {
            const Clock end = clock(*ends, ends->value);
            if ((end.kind == Clock::Day) != allDay)
                throw Broken{ends->line, QCoreApplication::translate("khue::CalendarFile", "start and end must both be days or both be times.")};
            if (allDay)
                event.days = int(event.starts.date.daysTo(end.date));
            else
                event.seconds = moment(event.starts).secsTo(moment(end));
            if (event.days < 0 || event.seconds < 0)
                throw Broken{ends->line, QCoreApplication::translate("khue::CalendarFile", "the event ends before it starts.")};
        } else if (length) {
            const auto [days, seconds] = duration(length->line, length->value);
            if (allDay && seconds)
                throw Broken{length->line, QCoreApplication::translate("khue::CalendarFile", "an event of whole days lasts whole days.")};
            event.days = days;
            event.seconds = seconds;
        }
        if (allDay && event.days == 0)
            event.days = 1; // a day without an end is that day; so do many programs mean an end on the same day
        if (event.days + event.seconds / 86400 > longestTime)
            throw Broken{part.line, QCoreApplication::translate("khue::CalendarFile", "the event lasts longer than a year.")};
        if (const CalendarLine* uid = part.find("UID"))
            m_reading.uids.insert(event.uid = QString::fromUtf8(uid->value.left(500)));
        else
            m_reading.problems.append(calendarProblem(part.line, QCoreApplication::translate("khue::CalendarFile", "the event has no UID; it cannot be recognised again."), Severity::Warning));
        if (const CalendarLine* summary = part.find("SUMMARY"))
            event.summary = calendarText(summary->value.left(2000)).trimmed();
        const CalendarLine* transparency = part.find("TRANSP");
        event.free = transparency && transparency->value.trimmed().toUpper() == "TRANSPARENT";
        const CalendarLine* status = part.find("STATUS");
        event.cancelled = m_cancels || (status && status->value.trimmed().toUpper() == "CANCELLED");
        if (const CalendarLine* which = part.find("RECURRENCE-ID"))
            event.recurrence = clock(*which, which->value);
        return event;
    }

    void take(const Event& event, QDate date, QTime time, std::optional<std::pair<QDateTime, QDateTime>> exact = {}) {
        CalendarTime found;
        found.uid = event.uid;
        found.line = event.part->line;
        found.summary = event.summary;
        found.free = event.free;
        found.allDay = event.starts.kind == Clock::Day && !exact;
        found.zone = event.starts.kind == Clock::Zoned ? m_zones.ianaName(event.starts.tzid) : QString();
        if (found.zone.isEmpty())
            found.zone = m_place;
        if (exact) {
            std::tie(found.starts, found.ends) = *exact;
        } else if (found.allDay) {
            found.firstDay = date;
            found.lastDay = date.addDays(event.days - 1);
            found.starts = dayStart(date, m_place);
            found.ends = dayStart(date.addDays(event.days), m_place);
        } else {
            found.starts = moment(event.starts, date, time);
            found.ends = (event.days ? moment(event.starts, date.addDays(event.days), time) : found.starts).addSecs(event.seconds);
        }
        if (found.starts >= m_to || found.ends <= m_from)
            return;
        if (found.starts == found.ends)
            return; // a mere point in time takes nothing up
        if (m_reading.times.size() >= CalendarBounds::times)
            throw Broken{event.part->line, QCoreApplication::translate("khue::CalendarFile", "the file gives more times than can be taken in.")};
        m_reading.times.append(found);
    }

    /// What tells one time of a series from the others: the day, or the moment.
    QString key(const Clock& clock, QDate date, QTime time) {
        return clock.kind == Clock::Day ? date.toString(Qt::ISODate) : moment(clock, date, time).toString(Qt::ISODate);
    }

    void readGroup(const QList<const CalendarPart*>& parts) {
        QList<Event> masters, exceptions;
        for (const CalendarPart* part : parts) {
            Event event = readEvent(*part);
            (event.recurrence ? exceptions : masters).append(event);
        }
        QSet<QString> replaced, replacedDays;
        for (const Event& event : exceptions)
            (event.recurrence->kind == Clock::Day ? replacedDays : replaced).insert(key(*event.recurrence, event.recurrence->date, event.recurrence->time));
        for (const Event& event : masters)
            if (!event.cancelled)
                repeat(event, replaced, replacedDays);
        for (const Event& event : exceptions)
            if (!event.cancelled)
                take(event, event.starts.date, event.starts.time);
    }

    void repeat(const Event& event, const QSet<QString>& replaced, const QSet<QString>& replacedDays) {
        QSet<QString> left = replaced, leftDays = replacedDays, done;
        for (const CalendarLine& line : event.part->lines)
            if (line.name == "EXDATE")
                for (const QByteArray& value : values(line)) {
                    const Clock without = clock(line, value);
                    (without.kind == Clock::Day ? leftDays : left).insert(key(without, without.date, without.time));
                }
        const auto offer = [&](QDate date, QTime time) {
            const QString which = key(event.starts, date, time);
            if (done.contains(which) || left.contains(which) || leftDays.contains(date.toString(Qt::ISODate)))
                return;
            done.insert(which);
            take(event, date, time);
        };
        offer(event.starts.date, event.starts.time);
        for (const CalendarLine& line : event.part->lines) {
            if (line.name == "RRULE")
                follow(event, line, offer);
            if (line.name == "RDATE" && line.parameter("VALUE").toUpper() == "PERIOD") {
                for (const QByteArray& value : values(line))
                    take(event, {}, {}, period(line, value));
            } else if (line.name == "RDATE") {
                for (const QByteArray& value : values(line)) {
                    const Clock more = clock(line, value);
                    if ((more.kind == Clock::Day) != (event.starts.kind == Clock::Day))
                        throw Broken{line.line, QCoreApplication::translate("khue::CalendarFile", "start and end must both be days or both be times.")};
                    // It may be given in another zone than the event's own.
                    if (more.kind == Clock::Day) {
                        offer(more.date, more.time);
                    } else {
                        const QDateTime starts = moment(more);
                        const QString which = starts.toString(Qt::ISODate);
                        if (!done.contains(which) && !left.contains(which)) {
                            done.insert(which);
                            take(event, {}, {}, std::pair(starts, starts.addDays(event.days).addSecs(event.seconds)));
                        }
                    }
                }
            }
        }
    }

    template <class Offer> void follow(const Event& event, const CalendarLine& line, Offer& offer) {
        icalerror_clear_errno();
        icalrecurrencetype rule = icalrecurrencetype_from_string(line.value.trimmed().left(1000).constData());
        if (rule.freq == ICAL_NO_RECURRENCE || line.value.size() > 1000)
            throw Broken{line.line, QCoreApplication::translate("khue::CalendarFile", "“%1” is no rule of repetition.").arg(start(line.value))};
        // Nobody is away every minute; and such rules are how a file makes a reader work for hours.
        const QByteArray upper = line.value.toUpper();
        const bool hours = upper.contains("BYHOUR") || upper.contains("BYMINUTE") || upper.contains("BYSECOND");
        if (rule.freq == ICAL_SECONDLY_RECURRENCE || rule.freq == ICAL_MINUTELY_RECURRENCE || rule.freq == ICAL_HOURLY_RECURRENCE ||
            (hours && (rule.by_hour[4] != ICAL_RECURRENCE_ARRAY_MAX || rule.by_minute[1] != ICAL_RECURRENCE_ARRAY_MAX || rule.by_second[1] != ICAL_RECURRENCE_ARRAY_MAX)))
            throw Broken{line.line, QCoreApplication::translate("khue::CalendarFile", "it repeats more often than some times a day; such a rule is not taken.")};
        if (const qsizetype at = upper.indexOf("UNTIL="); at >= 0) {
            const QByteArray value = line.value.mid(at + 6).split(';').first();
            CalendarLine plain;
            plain.line = line.line;
            const Clock until = clock(plain, value);
            // The rule is followed on the event's own clock; so must its end be.
            QDateTime last(until.date, until.time, Qt::UTC);
            if (until.kind == Clock::Utc && event.starts.kind != Clock::Utc && event.starts.kind != Clock::Day)
                last = local(event.starts, last);
            rule.until = icaltime_null_time();
            rule.until.year = last.date().year();
            rule.until.month = last.date().month();
            rule.until.day = last.date().day();
            if (until.kind == Clock::Day || event.starts.kind == Clock::Day)
                rule.until.hour = 23, rule.until.minute = 59, rule.until.second = 59;
            else
                rule.until.hour = last.time().hour(), rule.until.minute = last.time().minute(), rule.until.second = last.time().second();
        }
        icaltimetype first = icaltime_null_time();
        first.year = event.starts.date.year();
        first.month = event.starts.date.month();
        first.day = event.starts.date.day();
        first.hour = event.starts.time.hour();
        first.minute = event.starts.time.minute();
        first.second = event.starts.time.second();
        icalrecur_iterator* steps = icalrecur_iterator_new(rule, first);
        if (!steps)
            return; // no day fits the rule
        const QDate end = m_to.date().addDays(2);
        // What does not count its times need not be followed from its first day.
        const QDate begin = m_from.date().addDays(-(event.days + event.seconds / 86400 + 400));
        if (rule.count == 0 && event.starts.date < begin) {
            icaltimetype later = first;
            later.year = begin.year();
            later.month = begin.month();
            later.day = begin.day();
            if (!icalrecur_iterator_set_start(steps, later)) {
                icalrecur_iterator_free(steps);
                if (!(steps = icalrecur_iterator_new(rule, first)))
                    return;
            }
        }
        try {
            for (;;) {
                const icaltimetype next = icalrecur_iterator_next(steps);
                const QDate date(next.year, next.month, next.day);
                if (icaltime_is_null_time(next) || !date.isValid() || date > end)
                    break;
                if (++m_steps > mostSteps || m_elapsed.elapsed() > longestWork)
                    throw Broken{line.line, QCoreApplication::translate("khue::CalendarFile", "the repetitions of this file take too long to work out.")};
                // Those long before the period count (COUNT), but are not worked out.
                if (date.addDays(event.days + event.seconds / 86400 + 3) >= m_from.date())
                    offer(date, QTime(next.hour, next.minute, next.second));
            }
        } catch (...) {
            icalrecur_iterator_free(steps);
            throw;
        }
        icalrecur_iterator_free(steps);
        if (m_elapsed.elapsed() > longestWork)
            throw Broken{line.line, QCoreApplication::translate("khue::CalendarFile", "the repetitions of this file take too long to work out.")};
    }

    /// What the event's clock shows at that moment.
    QDateTime local(const Clock& clock, const QDateTime& utc) {
        const QString zone = clock.kind == Clock::Zoned ? m_zones.ianaName(clock.tzid) : m_place;
        if (!zone.isEmpty()) {
            const QDateTime there = atPlace(utc, zone);
            return QDateTime(there.date(), there.time(), Qt::UTC);
        }
        // A zone of the file's own: its offset at that time is found by trying.
        QDateTime guess = utc;
        for (int i = 0; i < 3; ++i)
            guess = guess.addSecs(moment(clock, guess.date(), guess.time()).secsTo(utc));
        return guess;
    }

    QList<QByteArray> values(const CalendarLine& line) {
        if (line.value.count(',') > CalendarBounds::times)
            throw Broken{line.line, QCoreApplication::translate("khue::CalendarFile", "the file gives more times than can be taken in.")};
        return line.value.split(',');
    }

    std::pair<QDateTime, QDateTime> period(const CalendarLine& line, const QByteArray& value) {
        CalendarLine plain = line;
        plain.parameters.removeIf([](const auto& parameter) { return parameter.first == "VALUE"; });
        const QByteArray from = value.left(value.indexOf('/')), to = value.mid(value.indexOf('/') + 1);
        const Clock begins = clock(plain, from);
        if (!value.contains('/') || begins.kind == Clock::Day)
            throw Broken{line.line, QCoreApplication::translate("khue::CalendarFile", "“%1” is no period, as 20260217T090000Z/PT1H is.").arg(start(value))};
        const QDateTime starts = moment(begins);
        QDateTime ends;
        if (to.startsWith('P') || to.startsWith('+')) {
            const auto [days, seconds] = duration(line.line, to);
            ends = starts.addDays(days).addSecs(seconds);
        } else {
            ends = moment(clock(plain, to));
        }
        if (ends < starts)
            throw Broken{line.line, QCoreApplication::translate("khue::CalendarFile", "the event ends before it starts.")};
        return {starts, ends};
    }

    void readFreeBusy(const CalendarPart& part) {
        Event event;
        event.part = &part;
        if (const CalendarLine* uid = part.find("UID"))
            m_reading.uids.insert(event.uid = QString::fromUtf8(uid->value.left(500)));
        for (const CalendarLine& line : part.lines) {
            if (line.name != "FREEBUSY")
                continue;
            event.free = line.parameter("FBTYPE").toUpper() == "FREE";
            for (const QByteArray& value : values(line))
                take(event, {}, {}, period(line, value));
        }
    }

    const CalendarPart& m_calendar;
    QString m_place;
    QDateTime m_from, m_to;
    CalendarReading& m_reading;
    CalendarZones m_zones;
    bool m_cancels = false; ///< the whole file does (RFC 5546)
    QElapsedTimer m_elapsed;
    qint64 m_steps = 0;
};

} // namespace

bool CalendarReading::hasErrors() const {
    return std::any_of(problems.begin(), problems.end(), [](const CalendarProblem& problem) { return problem.severity == Severity::Error; });
}

CalendarReading readCalendar(const QByteArray& bytes, const QString& placeZone, const QDateTime& from, const QDateTime& to) {
    CalendarReading reading;
    const CalendarPart calendar = readCalendarLines(bytes, reading.problems);
    if (reading.hasErrors())
        return reading;
    if (const CalendarLine* name = calendar.find("X-WR-CALNAME"))
        reading.name = calendarText(name->value.left(500));
    if (const CalendarLine* version = calendar.find("VERSION"); version && version->value.trimmed() != "2.0")
        reading.problems.append(calendarProblem(version->line, QCoreApplication::translate("khue::CalendarFile", "only calendars of version 2.0 (RFC 5545) can be read.")));
    Reader(calendar, placeZone, from, to, reading).read();
    if (reading.hasErrors())
        reading.times.clear();
    std::stable_sort(reading.times.begin(), reading.times.end(), [](const CalendarTime& a, const CalendarTime& b) { return a.starts < b.starts; });
    std::stable_sort(reading.problems.begin(), reading.problems.end(), [](const CalendarProblem& a, const CalendarProblem& b) { return a.line < b.line; });
    return reading;
}

CalendarReading readCalendarFile(const QString& path, const QString& placeZone, const QDateTime& from, const QDateTime& to) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(QCoreApplication::translate("khue::CalendarFile", "“%1” cannot be read.").arg(QDir::toNativeSeparators(path)), file.errorString());
    // One byte more than is taken tells that there is more.
    return readCalendar(file.read(CalendarBounds::fileBytes + 1), placeZone, from, to);
}

} // namespace khue
