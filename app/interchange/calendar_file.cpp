// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/calendar_file.h"

#include "app/calendar/zone_time.h"
#include "app/courses/enrolment.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QSaveFile>
#include <QtCore/QTimeZone>

#include <libical/ical.h>

#include <memory>

namespace khue {

namespace {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// Text without what a calendar file cannot hold: control characters but line breaks.
QByteArray clean(QString text) {
    text.remove(u'\r');
    text.removeIf([](QChar letter) { return letter.unicode() < 0x20 && letter != u'\n'; });
    return text.toUtf8();
}

/// A text of one line: for what libical writes without escapes.
QByteArray oneLine(const QString& text) {
    return clean(text.simplified());
}

icalparameter* commonName(const QString& name) {
    return icalparameter_new_cn(oneLine(QString(name).remove(u'"')).constData()); // its text holds no quotation marks
}

icaltimetype icalTime(const QDateTime& moment, bool isUtc) {
    icaltimetype time = icaltime_null_time();
    time.year = moment.date().year();
    time.month = moment.date().month();
    time.day = moment.date().day();
    time.hour = moment.time().hour();
    time.minute = moment.time().minute();
    time.second = moment.time().second();
    if (isUtc)
        time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void addTime(icalcomponent* event, icalproperty* property, const QDateTime& moment, const QString& zone, CalendarTimes times) {
    const bool utc = times == CalendarTimes::Utc;
    icalproperty_set_value(property, icalvalue_new_datetime(icalTime(utc ? moment.toUTC() : atPlace(moment, zone), utc)));
    if (!utc)
        icalproperty_add_parameter(property, icalparameter_new_tzid(zone.toUtf8().constData()));
    icalcomponent_add_property(event, property);
}

icalcomponent* observance(const QTimeZone::OffsetData& now, int before, const QDateTime& startsUtc) {
    icalcomponent* part = icalcomponent_new(now.daylightTimeOffset ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
    icalcomponent_add_property(part, icalproperty_new_dtstart(icalTime(startsUtc.addSecs(before), false)));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(before));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetto(now.offsetFromUtc));
    if (!now.abbreviation.isEmpty())
        icalcomponent_add_property(part, icalproperty_new_tzname(now.abbreviation.toUtf8().constData()));
    return part;
}

/// The rules of a zone from a year before the first event to the last: each change of the clock by itself, which
/// every program can read and which is right whatever the governments decided in that time.
icalcomponent* zoneRules(const QString& zone, const QDateTime& from, const QDateTime& to) {
    const QTimeZone place(zone.toLatin1());
    icalcomponent* rules = icalcomponent_new_vtimezone();
    icalcomponent_add_property(rules, icalproperty_new_tzid(zone.toUtf8().constData()));
    const QDateTime begin = from.addYears(-1), end = to.addDays(2);
    QTimeZone::OffsetData now;
    now.offsetFromUtc = place.offsetFromUtc(begin);
    now.daylightTimeOffset = place.daylightTimeOffset(begin);
    now.abbreviation = place.abbreviation(begin);
    icalcomponent_add_component(rules, observance(now, now.offsetFromUtc, begin));
    int before = now.offsetFromUtc;
    for (const QTimeZone::OffsetData& change : place.transitions(begin.addSecs(1), end)) {
        icalcomponent_add_component(rules, observance(change, before, change.atUtc));
        before = change.offsetFromUtc;
    }
    return rules;
}

/// «Tiếng Việt / English»; once where both are the same or one is missing.
QString bilingual(const QString& vietnamese, const QString& english) {
    if (vietnamese.isEmpty() || english.isEmpty() || vietnamese == english)
        return vietnamese.isEmpty() ? english : vietnamese;
    return vietnamese + QStringLiteral(" / ") + english;
}

} // namespace

QByteArray calendarFile(const QString& name, const QList<CalendarEvent>& events, const QDateTime& stamp, CalendarTimes times, CalendarMethod method) {
    const Component calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Khue//Khue " KHUE_VERSION "//VI"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    const icalproperty_method code = method == CalendarMethod::Cancel    ? ICAL_METHOD_CANCEL
                                     : method == CalendarMethod::Request ? ICAL_METHOD_REQUEST
                                                                         : ICAL_METHOD_PUBLISH;
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(code));
    if (!name.isEmpty()) {
        icalproperty* title = icalproperty_new_x(oneLine(name).constData());
        icalproperty_set_x_name(title, "X-WR-CALNAME");
        icalcomponent_add_property(calendar.get(), title);
    }
    if (times == CalendarTimes::Zoned) {
        QMap<QString, std::pair<QDateTime, QDateTime>> zones;
        for (const CalendarEvent& event : events) {
            auto& [from, to] = zones[event.zone];
            from = from.isValid() ? std::min(from, event.starts) : event.starts;
            to = to.isValid() ? std::max(to, event.ends) : event.ends;
        }
        for (auto zone = zones.begin(); zone != zones.end(); ++zone)
            icalcomponent_add_component(calendar.get(), zoneRules(zone.key(), zone->first, zone->second));
    }
    for (const CalendarEvent& event : events) {
        icalcomponent* part = icalcomponent_new_vevent();
        icalcomponent_add_property(part, icalproperty_new_uid(oneLine(event.uid).constData()));
        icalcomponent_add_property(part, icalproperty_new_dtstamp(icalTime(stamp.toUTC(), true)));
        icalcomponent_add_property(part, icalproperty_new_sequence(event.sequence));
        addTime(part, icalproperty_new(ICAL_DTSTART_PROPERTY), event.starts, event.zone, times);
        addTime(part, icalproperty_new(ICAL_DTEND_PROPERTY), event.ends, event.zone, times);
        icalcomponent_add_property(part, icalproperty_new_summary(clean(event.summary).constData()));
        if (!event.description.isEmpty())
            icalcomponent_add_property(part, icalproperty_new_description(clean(event.description).constData()));
        if (!event.location.isEmpty())
            icalcomponent_add_property(part, icalproperty_new_location(clean(event.location).constData()));
        if (!event.url.isEmpty())
            icalcomponent_add_property(part, icalproperty_new_url(oneLine(event.url).constData()));
        if (!event.organiserEmail.isEmpty()) {
            icalproperty* organiser = icalproperty_new_organizer(oneLine(QStringLiteral("mailto:") + event.organiserEmail).constData());
            if (!event.organiserName.isEmpty())
                icalproperty_add_parameter(organiser, commonName(event.organiserName));
            icalcomponent_add_property(part, organiser);
        }
        if (!event.attendeeEmail.isEmpty()) {
            icalproperty* attendee = icalproperty_new_attendee(oneLine(QStringLiteral("mailto:") + event.attendeeEmail).constData());
            if (!event.attendeeName.isEmpty())
                icalproperty_add_parameter(attendee, commonName(event.attendeeName));
            icalproperty_add_parameter(attendee, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
            if (method == CalendarMethod::Request) {
                icalproperty_add_parameter(attendee, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
                icalproperty_add_parameter(attendee, icalparameter_new_rsvp(event.reply ? ICAL_RSVP_TRUE : ICAL_RSVP_FALSE));
            }
            icalcomponent_add_property(part, attendee);
        }
        icalcomponent_add_property(part, icalproperty_new_status(event.cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
        icalcomponent_add_component(calendar.get(), part);
    }
    char* text = icalcomponent_as_ical_string_r(calendar.get());
    QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

CalendarEvent eventOf(const TimetableSnapshot& timetable, const TimetableSession& session, const QString& programmeWord) {
    CalendarEvent event;
    event.uid = QStringLiteral("session-%1@%2.khue.invalid").arg(session.session).arg(programmeWord);
    event.sequence = session.sequence;
    event.cancelled = session.cancelled;
    event.starts = session.starts;
    event.ends = session.ends;
    event.zone = session.zone;
    const QString topic = bilingual(session.topicVi, session.topicEn);
    event.summary = QStringLiteral("%1 · %2").arg(timetable.code, topic.isEmpty() ? bilingual(timetable.titleVi, timetable.titleEn) : topic);
    QStringList lines{bilingual(timetable.titleVi, timetable.titleEn), QStringLiteral("Buổi %1 / Session %1").arg(session.number)};
    if (!session.lecturerNames.isEmpty())
        lines.append(QStringLiteral("Giảng viên / Lecturers: ") + session.lecturerNames.join(QLatin1String(", ")));
    if (!session.link.isEmpty())
        lines.append(QStringLiteral("Trực tuyến / Online: ") + session.link);
    event.description = lines.join(u'\n');
    event.location = session.place;
    event.url = session.link;
    event.organiserName = timetable.organiserName;
    event.organiserEmail = timetable.organiserEmail;
    return event;
}

QList<CalendarEvent> sessionEvents(Database& database, const SessionChoice& choice) {
    QList<qint64> runs;
    if (choice.run) {
        runs.append(choice.run.value);
    } else {
        Statement rows = database.query(QStringLiteral("SELECT id FROM course_run ORDER BY id"));
        while (rows.next())
            runs.append(rows.integer(0));
    }
    QSet<qint64> seats; // runs in which the person has one
    if (choice.person) {
        Statement rows = database.query(QStringLiteral("SELECT course_run_id FROM enrolment WHERE person_id = ? AND %1").arg(QLatin1String(takesSeatSql)), choice.person);
        while (rows.next())
            seats.insert(rows.integer(0));
    }
    const QString word = programmeWord(database);
    QList<CalendarEvent> events;
    for (const qint64 run : runs) {
        const TimetableSnapshot timetable = presentTimetable(database, Id<CourseRun>{run});
        for (const TimetableSession& session : timetable.sessions) {
            if (choice.lecturer && !session.lecturers.contains(choice.lecturer.value))
                continue;
            if (choice.person && !seats.contains(run) && !session.lecturers.contains(choice.person.value))
                continue;
            if (choice.room && session.room != choice.room.value)
                continue;
            events.append(eventOf(timetable, session, word));
        }
    }
    std::stable_sort(events.begin(), events.end(), [](const CalendarEvent& a, const CalendarEvent& b) { return a.starts < b.starts; });
    return events;
}

int exportCalendar(Database& database, const SessionChoice& choice, const QString& path, CalendarTimes times) {
    QString name;
    if (choice.run)
        name = load(database, choice.run).code;
    else if (const Id<Person> person = choice.person ? choice.person : choice.lecturer)
        name = load(database, person).full_name;
    else if (choice.room)
        name = load(database, choice.room).name;
    const QList<CalendarEvent> events = sessionEvents(database, choice);
    const QByteArray bytes = calendarFile(name, events, database.now(), times);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Failure(QCoreApplication::translate("khue::Export", "“%1” cannot be written. Choose another place.").arg(QDir::toNativeSeparators(path)),
                      file.errorString());
    return int(events.size());
}

} // namespace khue
