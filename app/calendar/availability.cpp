// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/availability.h"

#include "app/calendar/zone_time.h"
#include "app/store/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace khue {

template <> const Table<Availability> TableOf<Availability>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "availability"),
     "COALESCE((SELECT p.full_name FROM person p WHERE p.id = person_id), (SELECT m.name FROM room m WHERE m.id = room_id), "
     "(SELECT r.code FROM course_run r WHERE r.id = course_run_id)) || COALESCE(' · ' || note, '')",
     "COALESCE((SELECT p.full_name FROM person p WHERE p.id = person_id), (SELECT m.name FROM room m WHERE m.id = room_id), "
     "(SELECT r.code FROM course_run r WHERE r.id = course_run_id)) || COALESCE(' · ' || note, '')"},
    {
        field("person_id", QT_TRANSLATE_NOOP("khue::Field", "Person"), &Availability::person_id, Owner),
        field("room_id", QT_TRANSLATE_NOOP("khue::Field", "Room"), &Availability::room_id, Owner),
        field("course_run_id", QT_TRANSLATE_NOOP("khue::Field", "Course run"), &Availability::course_run_id, Owner),
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind"), &Availability::kind, Required),
        field("starts_at", QT_TRANSLATE_NOOP("khue::Field", "Starts"), &Availability::starts_at, Required),
        field("ends_at", QT_TRANSLATE_NOOP("khue::Field", "Ends"), &Availability::ends_at, Required),
        field("zone", QT_TRANSLATE_NOOP("khue::Field", "Time zone"), &Availability::zone, Required),
        field("repetition", QT_TRANSLATE_NOOP("khue::Field", "Repeats"), &Availability::repetition, Required),
        field("repeat_until", QT_TRANSLATE_NOOP("khue::Field", "Repeats until"), &Availability::repeat_until),
        field("note", QT_TRANSLATE_NOOP("khue::Field", "Note"), &Availability::note),
        field("source", QT_TRANSLATE_NOOP("khue::Field", "Source"), &Availability::source, Required),
        field("uid", "", &Availability::uid, Internal),
    },
    {availabilityRules, nullptr}};

namespace {

constexpr qint64 offerReach = 30 * 86400; ///< seconds before and after an offer for which it rules

} // namespace

QList<Problem> availabilityRules(Database&, const Availability& availability) {
    QList<Problem> problems;
    const int owners = bool(availability.person_id) + bool(availability.room_id) + bool(availability.course_run_id);
    if (owners != 1)
        problems.append({QStringLiteral("person_id"), QCoreApplication::translate("khue::Rules", "It belongs to one person, one room or one course run.")});
    if (!QTimeZone(availability.zone.toLatin1()).isValid())
        problems.append({QStringLiteral("zone"),
                         QCoreApplication::translate("khue::Rules", "“%1” is not a time zone; write it like Asia/Ho_Chi_Minh or Europe/London.").arg(availability.zone)});
    if (availability.starts_at.isValid() && availability.ends_at.isValid()) {
        const qint64 seconds = availability.starts_at.secsTo(availability.ends_at);
        if (seconds <= 0)
            problems.append({QStringLiteral("ends_at"), QCoreApplication::translate("khue::Rules", "It ends before it starts.")});
        else if (availability.repetition == Repetition::Weekly && seconds > 7 * 86400)
            problems.append({QStringLiteral("ends_at"), QCoreApplication::translate("khue::Rules", "What repeats every week cannot last longer than a week.")});
    }
    if (availability.repeat_until.isValid() && availability.starts_at.isValid() &&
        availability.repeat_until < atPlace(availability.starts_at, availability.zone).date())
        problems.append({QStringLiteral("repeat_until"), QCoreApplication::translate("khue::Rules", "The repetition ends before it begins.")});
    return problems;
}

OwnerId ownerOf(const Availability& availability) {
    if (availability.room_id)
        return {AvailabilityOwner::Room, availability.room_id.value};
    if (availability.course_run_id)
        return {AvailabilityOwner::CourseRun, availability.course_run_id.value};
    return {AvailabilityOwner::Person, availability.person_id.value};
}

void setOwner(Availability& availability, OwnerId owner) {
    availability.person_id.value = owner.kind == AvailabilityOwner::Person ? owner.id : 0;
    availability.room_id.value = owner.kind == AvailabilityOwner::Room ? owner.id : 0;
    availability.course_run_id.value = owner.kind == AvailabilityOwner::CourseRun ? owner.id : 0;
}

QString ownerColumn(AvailabilityOwner kind) {
    switch (kind) {
    case AvailabilityOwner::Room: return QStringLiteral("room_id");
    case AvailabilityOwner::CourseRun: return QStringLiteral("course_run_id");
    case AvailabilityOwner::Person: break;
    }
    return QStringLiteral("person_id");
}

std::vector<Availability> availabilityOf(Database& database, OwnerId owner) {
    return loadAll<Availability>(database, QStringLiteral("%1 = ? ORDER BY starts_at, id").arg(ownerColumn(owner.kind)), owner.id);
}

QString zoneOf(Database& database, OwnerId owner) {
    QString zone;
    switch (owner.kind) {
    case AvailabilityOwner::Room:
        zone = database.single(QStringLiteral("SELECT v.zone FROM room m JOIN venue v ON v.id = m.venue_id WHERE m.id = ?"), owner.id).toString();
        break;
    case AvailabilityOwner::CourseRun:
        zone = database.single(QStringLiteral("SELECT v.zone FROM course_run r JOIN venue v ON v.id = r.venue_id WHERE r.id = ?"), owner.id).toString();
        break;
    case AvailabilityOwner::Person:
        zone = zoneOfCountry(database.single(QStringLiteral("SELECT i.country FROM person p JOIN institution i ON i.id = p.institution_id WHERE p.id = ?"), owner.id).toString());
        break;
    }
    return zone.isEmpty() ? QStringLiteral("Asia/Ho_Chi_Minh") : zone;
}

std::vector<TimeSpan> expanded(const Availability& availability, const QDateTime& from, const QDateTime& to) {
    std::vector<TimeSpan> spans;
    const auto take = [&](const QDateTime& starts, const QDateTime& ends) {
        if (starts < to && ends > from && starts < ends)
            spans.push_back({starts.toSecsSinceEpoch(), ends.toSecsSinceEpoch(), availability.kind, availability.id.value});
    };
    if (!availability.starts_at.isValid() || !availability.ends_at.isValid())
        return spans;
    if (availability.repetition == Repetition::Once) {
        take(availability.starts_at, availability.ends_at);
        return spans;
    }
    const QDateTime first = atPlace(availability.starts_at, availability.zone), last = atPlace(availability.ends_at, availability.zone);
    const qint64 length = availability.starts_at.daysTo(availability.ends_at) + 1;
    const qint64 skipped = std::max<qint64>(0, (availability.starts_at.daysTo(from) - length - 1) / 7);
    for (qint64 week = skipped;; ++week) {
        const QDate day = first.date().addDays(7 * week);
        if (!day.isValid() || (availability.repeat_until.isValid() && day > availability.repeat_until))
            break;
        const QDateTime starts = plannedMoment(day, first.time(), availability.zone);
        if (!starts.isValid() || starts >= to)
            break;
        take(starts, plannedMoment(last.date().addDays(7 * week), last.time(), availability.zone));
    }
    return spans;
}

QString shownAvailability(const Availability& availability) {
    const QDateTime from = atPlace(availability.starts_at, availability.zone), to = atPlace(availability.ends_at, availability.zone);
    const QTime midnight(0, 0);
    const bool wholeDays = from.time() == midnight && to.time() == midnight;
    const QDate lastDay = wholeDays ? to.date().addDays(-1) : to.date();
    QString hours;
    if (!wholeDays)
        hours = shownTime(from.time()) + QStringLiteral("–") + shownTime(to.time());
    if (availability.repetition == Repetition::Weekly) {
        const QString day = QLocale().dayName(from.date().dayOfWeek());
        QString text = QCoreApplication::translate("khue::Availability", "Every %1").arg(day);
        if (wholeDays && lastDay > from.date())
            text += QStringLiteral(" – ") + QLocale().dayName(lastDay.dayOfWeek());
        if (!hours.isEmpty())
            text += u' ' + hours;
        if (availability.repeat_until.isValid())
            text += u' ' + QCoreApplication::translate("khue::Availability", "until %1").arg(shownDate(availability.repeat_until));
        return text;
    }
    if (from.date() == lastDay)
        return hours.isEmpty() ? shownDate(from.date()) : QString(shownDate(from.date()) + u' ' + hours);
    if (wholeDays)
        return shownDate(from.date()) + QStringLiteral(" – ") + shownDate(lastDay);
    return shownDate(from.date()) + u' ' + shownTime(from.time()) + QStringLiteral(" – ") + shownDate(to.date()) + u' ' + shownTime(to.time());
}

AvailabilityCalendar::AvailabilityCalendar(Database& database, const QDateTime& from, const QDateTime& to) {
    // Offers rule the days around them, so those beside the period count too.
    const QDateTime earliest = from.addSecs(-offerReach), latest = to.addSecs(offerReach);
    const std::vector<Availability> records =
        loadAll<Availability>(database,
                              QStringLiteral("starts_at < ? AND (ends_at > ? OR (repetition = 'weekly' AND (repeat_until IS NULL OR repeat_until >= ?)))"), latest,
                              earliest, earliest.date().addDays(-8));
    for (const Availability& record : records) {
        Times& times = m_times[ownerOf(record)];
        for (const TimeSpan& span : expanded(record, earliest, latest)) {
            times.spans.push_back(span);
            times.longest = std::max(times.longest, span.to - span.from);
        }
    }
    for (Times& times : m_times)
        std::sort(times.spans.begin(), times.spans.end(), [](const TimeSpan& a, const TimeSpan& b) {
            return std::tie(a.from, a.to, a.record) < std::tie(b.from, b.to, b.record);
        });
}

const std::vector<TimeSpan>& AvailabilityCalendar::spans(OwnerId owner) const {
    static const std::vector<TimeSpan> none;
    const auto found = m_times.constFind(owner);
    return found == m_times.constEnd() ? none : found->spans;
}

AvailabilityCalendar::Answer AvailabilityCalendar::ask(OwnerId owner, qint64 from, qint64 to) const {
    const auto found = m_times.constFind(owner);
    if (found == m_times.constEnd())
        return {};
    const std::vector<TimeSpan>& spans = found->spans;
    // No span that begins earlier than this can reach the time asked, or rule it.
    auto each = std::lower_bound(spans.begin(), spans.end(), from - found->longest - offerReach, [](const TimeSpan& span, qint64 moment) { return span.from < moment; });
    bool offered = false;
    qint64 covered = from;     // what the offers cover without a gap, from the beginning on
    qint64 needBe = 0, offer = 0;
    for (; each != spans.end() && each->from < to + offerReach; ++each) {
        const bool touches = each->from < to && each->to > from;
        if (each->kind == AvailabilityKind::Unavailable) {
            if (touches)
                return {Fit::Unavailable, each->record};
            continue;
        }
        if (each->to <= from - offerReach)
            continue;
        offered = true;
        if (!offer)
            offer = each->record;
        if (!touches)
            continue;
        if (each->from <= covered)
            covered = std::max(covered, each->to);
        if (each->kind == AvailabilityKind::IfNeedBe)
            needBe = each->record;
    }
    if (offered && covered < to)
        return {Fit::NotOffered, offer};
    if (needBe)
        return {Fit::IfNeedBe, needBe};
    return {};
}

} // namespace khue
