// SPDX-License-Identifier: GPL-3.0-or-later
// What clashes in a timetable. The one pass over everything and the questions about one session use the same
// words and rules; tests hold them against each other.
#include "app/scheduling/timetable.h"

#include "app/calendar/zone_time.h"
#include "app/store/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace khue {

namespace {

constexpr Seconds offersRule = 30 * dayLength; ///< as AvailabilityCalendar::ask has it

} // namespace

// ---- the sentences -----------------------------------------------------------------------------------------

Clash Timetable::made(ClashKind kind, Severity severity, const PlannedSession& session, Seconds start, Seconds end, const QString& words) const {
    Clash clash;
    clash.kind = kind;
    clash.severity = severity;
    clash.session = session.id;
    clash.from = moment(start);
    clash.to = moment(end);
    clash.text = words;
    return clash;
}

Clash Timetable::lecturerClash(const PlannedSession& session, const PlannedSession& other, qint64 lecturer) const {
    const Seconds start = std::max(session.start, other.start), end = std::min(session.end, other.end);
    Clash clash = made(ClashKind::Lecturer, Severity::Error, session, start, end,
                       QCoreApplication::translate("khue::Clash", "%1 teaches twice at once: %2 and %3, %4")
                           .arg(personName(lecturer), sessionLabel(other), sessionLabel(session), hoursOf(session, start, end)));
    clash.other = other.id;
    clash.person = lecturer;
    return clash;
}

Clash Timetable::roomClash(const PlannedSession& session, const PlannedSession& other) const {
    const Seconds start = std::max(session.start, other.start), end = std::min(session.end, other.end);
    Clash clash = made(ClashKind::Room, Severity::Error, session, start, end,
                       QCoreApplication::translate("khue::Clash", "Room %1 is taken twice: %2 and %3, %4")
                           .arg(roomName(session.room), sessionLabel(other), sessionLabel(session), hoursOf(session, start, end)));
    clash.other = other.id;
    clash.room = session.room;
    return clash;
}

Clash Timetable::traineeClash(const PlannedSession& session, const PlannedSession& other, const Shared& shared) const {
    const Seconds start = std::max(session.start, other.start), end = std::min(session.end, other.end);
    const int more = shared.count - 1;
    const QString who = more == 0 ? personName(shared.person)
                                  : QCoreApplication::translate("khue::Clash", "%1 and %n more", nullptr, more).arg(personName(shared.person));
    Clash clash = made(ClashKind::Trainee, Severity::Error, session, start, end,
                       session.run == other.run ? QCoreApplication::translate("khue::Clash", "The trainees have two sessions at once: %1 and %2, %3")
                                                      .arg(sessionLabel(other), sessionLabel(session), hoursOf(session, start, end))
                                                : QCoreApplication::translate("khue::Clash", "%1 would be in two places at once: %2 and %3, %4")
                                                      .arg(who, sessionLabel(other), sessionLabel(session), hoursOf(session, start, end)));
    clash.other = other.id;
    clash.person = session.run == other.run ? 0 : shared.person;
    return clash;
}

Clash Timetable::travelClash(const PlannedSession& session, const PlannedSession& other, qint64 lecturer) const {
    const bool after = other.end <= session.start;
    const Seconds gap = after ? session.start - other.end : other.start - session.end;
    const Seconds start = after ? other.end : session.end, end = after ? session.start : other.start;
    Clash clash = made(ClashKind::Travel, gap < m_travelInCity ? Severity::Error : Severity::Warning, session, start, end,
                       QCoreApplication::translate("khue::Clash", "%1 has %2 minutes from %3 to %4, which are at two places; %5 are reckoned for the way")
                           .arg(personName(lecturer))
                           .arg(gap / 60)
                           .arg(sessionLabel(after ? other : session), sessionLabel(after ? session : other))
                           .arg(travelTime(other, session) / 60));
    clash.other = other.id;
    clash.person = lecturer;
    return clash;
}

// ---- what both ways of looking share -------------------------------------------------------------------------

Seconds Timetable::travelTime(const PlannedSession& from, const PlannedSession& to) const {
    if (from.online || to.online || !from.room || !to.room)
        return 0;
    const qint64 a = m_rooms.value(from.room).venue, b = m_rooms.value(to.room).venue;
    if (!a || !b || a == b)
        return 0;
    const Place here = m_venues.value(a), there = m_venues.value(b);
    if (here.country != there.country)
        return m_travelAbroad;
    return here.city == there.city ? m_travelInCity : m_travelInCountry;
}

/// Visits each session with the one before it that ends last, where the two overlap.
template <class Visit> void Timetable::sweep(const std::vector<int>& sessions, Visit visit) const {
    const PlannedSession* last = nullptr;
    for (const int place : sessions) {
        const PlannedSession& session = m_sessions[size_t(place)];
        if (last && session.start < last->end)
            visit(session, *last);
        if (!last || session.end > last->end)
            last = &session;
    }
}

/// Visits the sessions among those that touch [from, to), but not that one.
template <class Visit> void Timetable::others(const std::vector<int>& sessions, Seconds from, Seconds to, qint64 except, Visit visit) const {
    auto place = std::lower_bound(sessions.begin(), sessions.end(), from - m_longest,
                                  [this](int index, Seconds start) { return m_sessions[size_t(index)].start < start; });
    for (; place != sessions.end() && m_sessions[size_t(*place)].start < to; ++place) {
        const PlannedSession& session = m_sessions[size_t(*place)];
        if (session.end > from && session.id != except)
            visit(session);
    }
}

QList<OwnerId> Timetable::ownersOf(const PlannedSession& session) const {
    QList<OwnerId> owners;
    for (const qint64 lecturer : session.lecturers)
        owners.append({AvailabilityOwner::Person, lecturer});
    if (session.room && !session.online)
        owners.append({AvailabilityOwner::Room, session.room});
    owners.append({AvailabilityOwner::CourseRun, session.run});
    return owners;
}

QString Timetable::ownerName(OwnerId owner) const {
    switch (owner.kind) {
    case AvailabilityOwner::Person: return personName(owner.id);
    case AvailabilityOwner::Room: return QCoreApplication::translate("khue::Clash", "Room %1").arg(roomName(owner.id));
    case AvailabilityOwner::CourseRun: break;
    }
    return QCoreApplication::translate("khue::Clash", "The trainees of %1").arg(runCode(owner.id));
}

/// What a session is at odds with by itself, without looking at others.
void Timetable::addOwn(const PlannedSession& session, QList<Clash>& found) const {
    const QString label = sessionLabel(session);
    const auto add = [&](ClashKind kind, Severity severity, const QString& words) -> Clash& {
        found.append(made(kind, severity, session, session.start, session.end, words));
        return found.last();
    };
    const QString hours = hoursOf(session, session.start, session.end);
    if (session.lecturers.empty())
        add(ClashKind::NoLecturer, Severity::Warning, QCoreApplication::translate("khue::Clash", "%1 has no lecturer yet (%2)").arg(label, hours));
    if (!session.online && !session.room)
        add(ClashKind::NoRoom, Severity::Warning, QCoreApplication::translate("khue::Clash", "%1 has no room yet (%2)").arg(label, hours));
    if (!session.online && session.room)
        if (const int seats = m_rooms.value(session.room).seats, taken = seatsTaken(session.run); seats > 0 && taken > seats)
            add(ClashKind::Capacity, Severity::Warning,
                QCoreApplication::translate("khue::Clash", "%1: room %2 has %3 seats for %4 trainees (%5)").arg(label, roomName(session.room)).arg(seats).arg(taken).arg(hours))
                .room = session.room;

    for (const OwnerId owner : ownersOf(session)) {
        const AvailabilityCalendar::Answer answer = m_availability->ask(owner, session.start, session.end);
        if (answer.fit == Fit::Free)
            continue;
        const char* words = answer.fit == Fit::Unavailable ? QT_TRANSLATE_NOOP("khue::Clash", "%1 is not available: %2, %3")
                            : answer.fit == Fit::IfNeedBe  ? QT_TRANSLATE_NOOP("khue::Clash", "%1 is available only if need be: %2, %3")
                                                           : QT_TRANSLATE_NOOP("khue::Clash", "%1 has offered other times: %2, %3");
        Clash& clash = add(answer.fit == Fit::IfNeedBe ? ClashKind::IfNeedBe : ClashKind::Unavailable,
                           answer.fit == Fit::Unavailable ? Severity::Error : answer.fit == Fit::NotOffered ? Severity::Warning : Severity::Hint,
                           QCoreApplication::translate("khue::Clash", words).arg(ownerName(owner), label, hours));
        clash.person = owner.kind == AvailabilityOwner::Person ? owner.id : 0;
        clash.room = owner.kind == AvailabilityOwner::Room ? owner.id : 0;
    }

    const QString country = countryOf(session);
    const QDate date = atPlace(moment(session.start), session.zone).date();
    if (const HolidayCalendar::Day* off = m_holidays->dayOff(date, country))
        add(ClashKind::Holiday, Severity::Warning,
            QCoreApplication::translate("khue::Clash", "%1 falls on %2 (%3, %4)").arg(label, off->title(), shownDate(date), holidayCountryTitle(country)));
    if (session.online)
        for (const qint64 lecturer : session.lecturers) {
            const QString home = m_peopleCountry.value(lecturer);
            const QDate there = atPlace(moment(session.start), zoneOfCountry(home)).date();
            const HolidayCalendar::Day* off = home.isEmpty() || home == country || !there.isValid() ? nullptr : m_holidays->dayOff(there, home);
            if (off)
                add(ClashKind::Holiday, Severity::Warning,
                    QCoreApplication::translate("khue::Clash", "%1: for %2 it is %3 (%4, %5)")
                        .arg(label, personName(lecturer), off->title(), shownDate(there), holidayCountryTitle(home)))
                    .person = lecturer;
        }
    if (const int minutes = m_officeHours.unsocialMinutes(session.start, session.end, country, session.zone); minutes > 0)
        add(ClashKind::OfficeHours, Severity::Hint,
            QCoreApplication::translate("khue::Clash", "%1 lies %2 minutes outside office hours there (%3)").arg(label).arg(minutes).arg(hours));
}

/// Ways between places that are too short, of one lecturer's sessions one after the other.
void Timetable::addTravel(qint64 lecturer, QList<Clash>& found) const {
    const PlannedSession* last = nullptr;
    for (const int place : m_byLecturer.value(lecturer)) {
        const PlannedSession& session = m_sessions[size_t(place)];
        if (session.online || !session.room)
            continue;
        if (last && session.start >= last->end && session.start - last->end < travelTime(*last, session))
            found.append(travelClash(session, *last, lecturer));
        if (!last || session.end > last->end)
            last = &session;
    }
}

// ---- everything, in one pass ---------------------------------------------------------------------------------

QList<Clash> Timetable::clashes() const {
    QList<Clash> found;
    for (auto lecturer = m_byLecturer.cbegin(); lecturer != m_byLecturer.cend(); ++lecturer) {
        sweep(*lecturer, [&](const PlannedSession& session, const PlannedSession& other) { found.append(lecturerClash(session, other, lecturer.key())); });
        addTravel(lecturer.key(), found);
    }
    for (const std::vector<int>& sessions : m_byRoom)
        sweep(sessions, [&](const PlannedSession& session, const PlannedSession& other) { found.append(roomClash(session, other)); });
    std::vector<int> merged;
    for (auto run = m_runs.cbegin(); run != m_runs.cend(); ++run) {
        sweep(run->sessions, [&](const PlannedSession& session, const PlannedSession& other) { found.append(traineeClash(session, other, {run.key(), 0, 0})); });
        for (const Shared& shared : run->shared) {
            if (shared.run < run.key())
                continue; // each two once
            const std::vector<int>& theirs = m_runs.constFind(shared.run)->sessions;
            merged.clear();
            std::merge(run->sessions.begin(), run->sessions.end(), theirs.begin(), theirs.end(), std::back_inserter(merged));
            sweep(merged, [&](const PlannedSession& session, const PlannedSession& other) {
                if (session.run != other.run)
                    found.append(traineeClash(session, other, shared));
            });
        }
    }
    for (const PlannedSession& session : m_sessions)
        if (session.isScheduled())
            addOwn(session, found);
    std::stable_sort(found.begin(), found.end(), [](const Clash& a, const Clash& b) {
        return std::tuple(a.from, -int(a.severity), a.session) < std::tuple(b.from, -int(b.severity), b.session);
    });
    return found;
}

// ---- one session ---------------------------------------------------------------------------------------------

QList<Clash> Timetable::clashesIf(const PlannedSession& session) const {
    QList<Clash> found;
    if (!session.isScheduled())
        return found;
    for (const qint64 lecturer : session.lecturers) {
        const auto busy = m_byLecturer.constFind(lecturer);
        if (busy == m_byLecturer.cend())
            continue;
        others(*busy, session.start, session.end, session.id, [&](const PlannedSession& other) { found.append(lecturerClash(session, other, lecturer)); });
        others(*busy, session.start - m_travelAbroad, session.end + m_travelAbroad, session.id, [&](const PlannedSession& other) {
            const Seconds way = travelTime(session, other);
            if (!overlap(session, other) && session.start < other.end + way && other.start < session.end + way)
                found.append(travelClash(session, other, lecturer));
        });
    }
    if (session.room && !session.online)
        if (const auto busy = m_byRoom.constFind(session.room); busy != m_byRoom.cend())
            others(*busy, session.start, session.end, session.id, [&](const PlannedSession& other) { found.append(roomClash(session, other)); });
    if (const auto run = m_runs.constFind(session.run); run != m_runs.cend()) {
        others(run->sessions, session.start, session.end, session.id, [&](const PlannedSession& other) { found.append(traineeClash(session, other, {session.run, 0, 0})); });
        for (const Shared& shared : sharedWith(session.run))
            others(m_runs.constFind(shared.run)->sessions, session.start, session.end, session.id,
                   [&](const PlannedSession& other) { found.append(traineeClash(session, other, shared)); });
    }
    addOwn(session, found);
    std::stable_sort(found.begin(), found.end(), [](const Clash& a, const Clash& b) { return a.severity > b.severity; });
    return found;
}

std::vector<Obstacle> Timetable::obstacles(const PlannedSession& session, Seconds from, Seconds to) const {
    std::vector<Obstacle> found;
    const auto add = [&](Seconds start, Seconds end, Clash clash) {
        start = std::max(start, from);
        end = std::min(end, to);
        if (start >= end)
            return;
        clash.session = session.id;
        clash.from = moment(start);
        clash.to = moment(end);
        found.push_back({start, end, std::move(clash)});
    };
    const auto barred = [&](ClashKind kind, Severity severity, const QString& words, qint64 other, qint64 person, qint64 room) {
        Clash clash;
        clash.kind = kind;
        clash.severity = severity;
        clash.text = words;
        clash.other = other;
        clash.person = person;
        clash.room = room;
        return clash;
    };
    for (const qint64 lecturer : session.lecturers) {
        const auto busy = m_byLecturer.constFind(lecturer);
        if (busy == m_byLecturer.cend())
            continue;
        others(*busy, from - m_travelAbroad, to + m_travelAbroad, session.id, [&](const PlannedSession& other) {
            const QString words = QCoreApplication::translate("khue::Clash", "%1 teaches %2").arg(personName(lecturer), sessionLabel(other));
            add(other.start, other.end, barred(ClashKind::Lecturer, Severity::Error, words, other.id, lecturer, 0));
            if (const Seconds way = travelTime(session, other)) {
                const QString travels = QCoreApplication::translate("khue::Clash", "%1 is on the way from or to %2").arg(personName(lecturer), sessionLabel(other));
                add(other.start - way, other.start, barred(ClashKind::Travel, Severity::Warning, travels, other.id, lecturer, 0));
                add(other.end, other.end + way, barred(ClashKind::Travel, Severity::Warning, travels, other.id, lecturer, 0));
            }
        });
    }
    if (session.room && !session.online)
        if (const auto busy = m_byRoom.constFind(session.room); busy != m_byRoom.cend())
            others(*busy, from, to, session.id, [&](const PlannedSession& other) {
                add(other.start, other.end,
                    barred(ClashKind::Room, Severity::Error, QCoreApplication::translate("khue::Clash", "Room %1 is taken by %2").arg(roomName(session.room), sessionLabel(other)),
                           other.id, 0, session.room));
            });
    if (const auto run = m_runs.constFind(session.run); run != m_runs.cend()) {
        others(run->sessions, from, to, session.id, [&](const PlannedSession& other) {
            add(other.start, other.end,
                barred(ClashKind::Trainee, Severity::Error, QCoreApplication::translate("khue::Clash", "The trainees have %1").arg(sessionLabel(other)), other.id, 0, 0));
        });
        for (const Shared& shared : sharedWith(session.run))
            others(m_runs.constFind(shared.run)->sessions, from, to, session.id, [&](const PlannedSession& other) {
                const int more = shared.count - 1;
                const QString who = more == 0 ? personName(shared.person)
                                              : QCoreApplication::translate("khue::Clash", "%1 and %n more", nullptr, more).arg(personName(shared.person));
                add(other.start, other.end,
                    barred(ClashKind::Trainee, Severity::Error, QCoreApplication::translate("khue::Clash", "%1: in %2 at that time").arg(who, sessionLabel(other)), other.id,
                           shared.person, 0));
            });
    }

    for (const OwnerId owner : ownersOf(session)) {
        const qint64 person = owner.kind == AvailabilityOwner::Person ? owner.id : 0, room = owner.kind == AvailabilityOwner::Room ? owner.id : 0;
        const QString name = ownerName(owner);
        std::vector<std::pair<Seconds, Seconds>> offered;
        for (const TimeSpan& span : m_availability->spans(owner)) {
            if (span.kind != AvailabilityKind::Unavailable)
                offered.push_back({span.from, span.to});
            if (span.kind == AvailabilityKind::Unavailable)
                add(span.from, span.to,
                    barred(ClashKind::Unavailable, Severity::Error, QCoreApplication::translate("khue::Clash", "%1 is not available").arg(name), 0, person, room));
            else if (span.kind == AvailabilityKind::IfNeedBe)
                add(span.from, span.to,
                    barred(ClashKind::IfNeedBe, Severity::Hint, QCoreApplication::translate("khue::Clash", "%1 is available only if need be").arg(name), 0, person, room));
        }
        // Between and around the times offered, as far as offers rule.
        const auto notOffered = [&](Seconds start, Seconds end) {
            add(start, end, barred(ClashKind::Unavailable, Severity::Warning, QCoreApplication::translate("khue::Clash", "%1 has offered other times").arg(name), 0, person, room));
        };
        Seconds reached = 0;
        for (const auto& [start, end] : offered) {
            if (!reached) {
                notOffered(start - offersRule, start);
            } else if (start > reached) {
                if (start - reached <= 2 * offersRule) {
                    notOffered(reached, start);
                } else {
                    notOffered(reached, reached + offersRule);
                    notOffered(start - offersRule, start);
                }
            }
            reached = std::max(reached, end);
        }
        if (reached)
            notOffered(reached, reached + offersRule);
    }

    const QString country = countryOf(session);
    const QTimeZone place(session.zone.toLatin1());
    for (QDate date = atPlace(moment(from), session.zone).date(); place.isValid() && date <= atPlace(moment(to), session.zone).date(); date = date.addDays(1)) {
        const Seconds midnight = dayStart(date, session.zone).toSecsSinceEpoch(), next = dayStart(date.addDays(1), session.zone).toSecsSinceEpoch();
        if (const HolidayCalendar::Day* off = m_holidays->dayOff(date, country))
            add(midnight, next, barred(ClashKind::Holiday, Severity::Warning, off->title(), 0, 0, 0));
        const OfficeHours::Span office = m_officeHours.of(country);
        const QString words = QCoreApplication::translate("khue::Clash", "Outside office hours");
        add(midnight, plannedMoment(date, office.from, session.zone).toSecsSinceEpoch(), barred(ClashKind::OfficeHours, Severity::Hint, words, 0, 0, 0));
        add(plannedMoment(date, office.to, session.zone).toSecsSinceEpoch(), next, barred(ClashKind::OfficeHours, Severity::Hint, words, 0, 0, 0));
    }
    std::stable_sort(found.begin(), found.end(), [](const Obstacle& a, const Obstacle& b) { return a.start < b.start; });
    return found;
}

std::vector<qint64> Timetable::freeRooms(const PlannedSession& session) const {
    const int people = seatsTaken(session.run);
    const qint64 venue = m_runs.value(session.run).venue;
    struct Found {
        bool elsewhere;
        int seats;
        qint64 room;
    };
    std::vector<Found> found;
    for (auto room = m_rooms.cbegin(); room != m_rooms.cend(); ++room) {
        if (room->seats > 0 && room->seats < people)
            continue;
        bool taken = false;
        if (const auto busy = m_byRoom.constFind(room.key()); busy != m_byRoom.cend())
            others(*busy, session.start, session.end, session.id, [&](const PlannedSession&) { taken = true; });
        if (!taken && m_availability->ask({AvailabilityOwner::Room, room.key()}, session.start, session.end).fit != Fit::Unavailable)
            found.push_back({room->venue != venue, room->seats ? room->seats : 1000000, room.key()});
    }
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return std::tie(a.elsewhere, a.seats, a.room) < std::tie(b.elsewhere, b.seats, b.room); });
    std::vector<qint64> rooms;
    for (const Found& each : found)
        rooms.push_back(each.room);
    return rooms;
}

} // namespace khue
