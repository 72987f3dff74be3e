// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/calendar_file_import.h"

#include "app/calendar/zone_time.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <algorithm>

namespace khue {

bool CalendarImport::refused() const {
    return std::any_of(problems.begin(), problems.end(), [](const CalendarProblem& problem) { return problem.severity == Severity::Error; });
}

CalendarImport importAvailability(Edit& edit, Database& database, const QString& path, OwnerId owner, AvailabilityKind kind, const QString& placeZone) {
    const QDateTime from = database.now().addMonths(-1), to = database.now().addYears(2);
    const CalendarReading reading = readCalendarFile(path, placeZone, from, to);
    CalendarImport result;
    result.problems = reading.problems;
    if (result.refused())
        return result;
    std::vector<Availability> incoming;
    QMultiHash<QString, size_t> byUid;
    for (const CalendarTime& time : reading.times) {
        if (time.free)
            continue;
        Availability each;
        setOwner(each, owner);
        each.kind = kind;
        each.starts_at = time.starts;
        each.ends_at = time.ends;
        each.zone = time.zone;
        each.note = tidied(time.summary);
        each.source = AvailabilitySource::Import;
        // One without UID is known again by what it says.
        each.uid = time.uid.isEmpty() ? QString(time.starts.toString(Qt::ISODate) + u' ' + each.note) : time.uid;
        byUid.insert(each.uid + time.starts.toString(Qt::ISODate), incoming.size());
        incoming.push_back(each);
    }
    // The same event is known again by its UID. What this file says nothing of stays, and so does what is over.
    std::vector<bool> there(incoming.size(), false);
    for (const Availability& old : availabilityOf(database, owner)) {
        if (old.source != AvailabilitySource::Import || old.ends_at <= from)
            continue;
        bool same = false;
        for (const size_t index : byUid.values(old.uid + old.starts_at.toString(Qt::ISODate))) {
            Availability each = incoming[index];
            each.id = old.id;
            each.revision = old.revision;
            if (!there[index] && each == old) {
                there[index] = same = true;
                break;
            }
        }
        if (same) {
            ++result.unchanged;
        } else if (reading.uids.contains(old.uid)) {
            edit.remove(old.id);
            ++result.removed;
        }
    }
    for (size_t i = 0; i < incoming.size(); ++i) {
        if (there[i])
            continue;
        edit.save(incoming[i]);
        ++result.added;
    }
    return result;
}

HolidayKind holidayKindOf(const QString& title) {
    const QString words = QStringLiteral(" %1 ").arg(folded(title));
    const auto says = [&words](std::initializer_list<const char*> phrases) {
        return std::any_of(phrases.begin(), phrases.end(), [&](const char* phrase) { return words.contains(QLatin1String(phrase)); });
    };
    if (says({" lam bu", " di lam ", "make up", "working day ", " workday "}) && !says({"swapped", "nghi hoan doi"}))
        return HolidayKind::Working;
    if (says({" hoan doi", "swap"}))
        return HolidayKind::SwappedOff;
    if (says({" nghi bu", "compensat", "substitute", " in lieu"}))
        return HolidayKind::Compensatory;
    return HolidayKind::Holiday;
}

CalendarImport importHolidays(Edit& edit, Database& database, const QString& path, const QString& country) {
    // Feeds that repeat for ever are taken for the years that anybody plans in.
    const QDateTime from(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC), to(QDate(database.today().year() + 6, 1, 1), QTime(0, 0), Qt::UTC);
    const CalendarReading reading = readCalendarFile(path, zoneOfCountry(country), from, to);
    CalendarImport result;
    result.problems = reading.problems;
    for (const CalendarTime& time : reading.times) {
        // A holiday lasts days, not months.
        if (time.allDay && time.firstDay.daysTo(time.lastDay) > 31)
            result.problems.append(calendarProblem(time.line, QCoreApplication::translate("khue::CalendarFile", "the holiday lasts longer than a month.")));
    }
    if (reading.times.size() > 5000)
        result.problems.append(calendarProblem(0, QCoreApplication::translate("khue::CalendarFile", "The file gives more than 5000 days: that is no notice of holidays.")));
    if (result.refused())
        return result;
    for (const CalendarTime& time : reading.times) {
        if (!time.allDay) {
            result.problems.append(calendarProblem(time.line, QCoreApplication::translate("khue::CalendarFile", "“%1” has hours; only whole days are holidays. It was left out.")
                                                                  .arg(time.summary), Severity::Warning));
            continue;
        }
        const QString title = tidied(time.summary);
        for (QDate date = time.firstDay; date <= time.lastDay; date = date.addDays(1)) {
            Holiday day;
            day.country = country;
            day.date = date;
            day.kind = holidayKindOf(title);
            day.source = HolidaySource::Import;
            (country == QLatin1String("VN") ? day.title_vi : day.title_en) = title;
            if (title.isEmpty())
                day.title_vi = titleOf(day.kind);
            bool there = false;
            for (const Holiday& old : loadAll<Holiday>(database, QStringLiteral("country = ? AND date = ?"), country, date)) {
                if (old.kind == day.kind && (old.source != HolidaySource::Rule || old.title_vi == day.title_vi || old.title_en == day.title_en)) {
                    there = true;
                } else if (old.source == HolidaySource::Rule || isOff(old.kind) != isOff(day.kind)) {
                    // The rule's other language goes on to the notice's day.
                    if (old.kind == day.kind) {
                        if (day.title_en.isEmpty())
                            day.title_en = old.title_en;
                        if (day.title_vi.isEmpty())
                            day.title_vi = old.title_vi;
                        day.rule = old.rule;
                    }
                    edit.remove(old.id);
                    ++result.removed;
                }
            }
            if (there) {
                ++result.unchanged;
                continue;
            }
            edit.save(day);
            ++result.added;
        }
    }
    return result;
}

} // namespace khue
