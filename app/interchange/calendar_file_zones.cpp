// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/calendar_file_zones.h"

#include "app/calendar/zone_time.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

#include <libical/ical.h>

namespace khue {

CalendarZones::CalendarZones(const CalendarPart& calendar, QList<CalendarProblem>& problems) {
    icalerror_set_errors_are_fatal(false);
    for (const CalendarPart& part : calendar.parts)
        if (part.name == "VTIMEZONE")
            define(part, problems);
}

CalendarZones::~CalendarZones() {
    for (icaltimezone* zone : std::as_const(m_defined))
        icaltimezone_free(zone, 1);
}

void CalendarZones::define(const CalendarPart& part, QList<CalendarProblem>& problems) {
    const CalendarLine* tzid = part.find("TZID");
    if (!tzid || tzid->value.isEmpty()) {
        problems.append(calendarProblem(part.line, QCoreApplication::translate("khue::CalendarFile", "the time zone has no TZID.")));
        return;
    }
    static const QRegularExpression offset(QStringLiteral("^[+-]([01]\\d|2[0-3])[0-5]\\d([0-5]\\d)?$"));
    static const QRegularExpression local(QStringLiteral("^(1[6-9]|2[01])\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3])[0-5]\\d[0-5]\\d)?$"));
    // Checked here and rebuilt from what was understood, so that libical works out only what is bounded.
    QByteArray text = "BEGIN:VTIMEZONE\r\nTZID:zone\r\n";
    int observances = 0, dates = 0;
    for (const CalendarPart& observance : part.parts) {
        const CalendarLine* starts = observance.find("DTSTART");
        const CalendarLine* before = observance.find("TZOFFSETFROM");
        const CalendarLine* after = observance.find("TZOFFSETTO");
        if (!starts || !before || !after) {
            problems.append(calendarProblem(observance.line, QCoreApplication::translate("khue::CalendarFile", "a time zone's rule needs DTSTART, TZOFFSETFROM and TZOFFSETTO.")));
            return;
        }
        for (const CalendarLine* each : {before, after})
            if (!offset.match(QString::fromLatin1(each->value)).hasMatch()) {
                problems.append(calendarProblem(each->line, QCoreApplication::translate("khue::CalendarFile", "“%1” is no offset from UTC, as +0100 is.").arg(QString::fromUtf8(each->value.left(40)))));
                return;
            }
        QByteArray first = starts->value;
        // Some programs begin their zones in the year 1601 or 1; no session was then.
        if (first.startsWith("0") || first.startsWith("1601"))
            first = "19700101" + (first.size() > 8 ? first.mid(8) : QByteArray());
        if (!local.match(QString::fromLatin1(first)).hasMatch()) {
            problems.append(calendarProblem(starts->line, QCoreApplication::translate("khue::CalendarFile", "“%1” is no date and time.").arg(QString::fromUtf8(starts->value.left(40)))));
            return;
        }
        text += "BEGIN:" + observance.name + "\r\nDTSTART:" + first + "\r\nTZOFFSETFROM:" + before->value + "\r\nTZOFFSETTO:" + after->value + "\r\n";
        for (const CalendarLine& line : observance.lines) {
            if (line.name == "RRULE") {
                const icalrecurrencetype rule = icalrecurrencetype_from_string(line.value.constData());
                if (rule.freq != ICAL_YEARLY_RECURRENCE || !line.value.toUpper().contains("BYMONTH=") || line.value.size() > 120) {
                    problems.append(calendarProblem(line.line, QCoreApplication::translate("khue::CalendarFile", "the clock of a time zone changes once a year at most: this rule cannot be right.")));
                    return;
                }
                text += "RRULE:" + line.value + "\r\n";
            } else if (line.name == "RDATE") {
                for (const QByteArray& date : line.value.split(',')) {
                    if (!local.match(QString::fromLatin1(date)).hasMatch() || ++dates > 2000) {
                        problems.append(calendarProblem(line.line, QCoreApplication::translate("khue::CalendarFile", "“%1” is no date and time.").arg(QString::fromUtf8(date.left(40)))));
                        return;
                    }
                    text += "RDATE:" + date + "\r\n";
                }
            }
        }
        text += "END:" + observance.name + "\r\n";
        if (++observances > 500) {
            problems.append(calendarProblem(part.line, QCoreApplication::translate("khue::CalendarFile", "the time zone has too many rules.")));
            return;
        }
    }
    if (!observances) {
        problems.append(calendarProblem(part.line, QCoreApplication::translate("khue::CalendarFile", "the time zone has no rules (STANDARD or DAYLIGHT).")));
        return;
    }
    if (m_defined.contains(tzid->value) || m_defined.size() >= 100)
        return; // defined twice: the first holds
    text += "END:VTIMEZONE\r\n";
    icalcomponent* component = icalparser_parse_string(text.constData());
    icaltimezone* zone = icaltimezone_new();
    if (component && icaltimezone_set_component(zone, component)) {
        m_defined.insert(tzid->value, zone);
        return;
    }
    if (component)
        icalcomponent_free(component);
    icaltimezone_free(zone, 1);
    problems.append(calendarProblem(part.line, QCoreApplication::translate("khue::CalendarFile", "the rules of this time zone cannot be understood.")));
}

QString CalendarZones::ianaName(const QByteArray& tzid) {
    const auto known = m_named.constFind(tzid);
    if (known != m_named.constEnd())
        return *known;
    // «/citadel.org/20210101/Europe/London»: the last two parts; «GMT Standard Time»: Windows' names.
    QString name = QString::fromUtf8(tzid);
    if (name.startsWith(u'/'))
        name = name.section(u'/', -2);
    if (!QTimeZone::isTimeZoneIdAvailable(name.toLatin1()))
        name = QString::fromLatin1(QTimeZone::windowsIdToDefaultIanaId(tzid));
    name = QTimeZone(name.toLatin1()).isValid() && !name.isEmpty() ? usualZoneName(name) : QString();
    m_named.insert(tzid, name);
    return name;
}

bool CalendarZones::knows(const QByteArray& tzid) {
    return m_defined.contains(tzid) || !ianaName(tzid).isEmpty();
}

QDateTime CalendarZones::moment(QDate date, QTime time, const QByteArray& tzid) {
    icaltimezone* zone = m_defined.value(tzid);
    if (!zone)
        return plannedMoment(date, time, ianaName(tzid));
    icaltimetype local = icaltime_null_time();
    local.year = date.year();
    local.month = date.month();
    local.day = date.day();
    local.hour = time.hour();
    local.minute = time.minute();
    local.second = time.second();
    int daylight = 0;
    const int offset = icaltimezone_get_utc_offset(zone, &local, &daylight);
    return QDateTime(date, time, Qt::UTC).addSecs(-offset);
}

} // namespace khue
