// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/itinerary.h"

#include "app/calendar/zone_time.h"
#include "app/store/language.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace khue {

namespace {

std::vector<ItineraryLine> itemsOf(Database& database, const Visit& visit) {
    std::vector<ItineraryLine> lines;
    for (const VisitItem& item : loadAll<VisitItem>(database, QStringLiteral("visit_id = ? ORDER BY starts_at, id"), visit.id))
        lines.push_back({QStringLiteral("visit_item"), item.id.value, item.kind, item.starts_at, item.ends_at, item.zone, item.title_vi, item.title_en, item.place, false, false});
    return lines;
}

void addSessions(Database& database, const Visit& visit, std::vector<ItineraryLine>& lines) {
    if (!visit.start_date.isValid() || !visit.end_date.isValid())
        return;
    const QString zone = destinationZone(visit.direction);
    Statement row = database.query(
        QStringLiteral("SELECT s.id, s.starts_at, s.ends_at, s.zone, COALESCE(s.topic_vi, c.title_vi), COALESCE(s.topic_en, c.title_en), m.name, %1, s.mode, l.state, r.code "
                       "FROM session_lecturer l JOIN session s ON s.id = l.session_id JOIN course_run r ON r.id = s.course_run_id JOIN course c ON c.id = r.course_id "
                       "LEFT JOIN room m ON m.id = s.room_id LEFT JOIN venue v ON v.id = COALESCE(m.venue_id, r.venue_id) "
                       "WHERE l.person_id = ? AND r.state <> 'cancelled' AND s.starts_at >= ? AND s.starts_at < ? ORDER BY s.starts_at, s.id")
            .arg(inLanguageSql(QStringLiteral("v.name_vi"), QStringLiteral("v.name_en"))),
        visit.person_id, dayStart(visit.start_date, zone), dayStart(visit.end_date.addDays(1), zone));
    while (row.next()) {
        ItineraryLine line;
        line.table = QStringLiteral("session");
        line.id = row.integer(0);
        line.kind = VisitItemKind::Teaching;
        line.starts_at = QDateTime::fromString(row.text(1), Qt::ISODate);
        line.ends_at = QDateTime::fromString(row.text(2), Qt::ISODate);
        line.zone = row.text(3);
        line.title_vi = row.text(4);
        line.title_en = row.text(5);
        for (QString* title : {&line.title_vi, &line.title_en})
            if (!title->isEmpty())
                *title += QStringLiteral(" (%1)").arg(row.text(10));
        const auto mode = choiceFromCode<SessionMode>(row.text(8));
        line.online = mode == SessionMode::Online;
        QStringList place;
        if (!line.online)
            place = {row.text(6), row.text(7)};
        place.removeAll(QString());
        line.place = place.join(QStringLiteral(", "));
        line.provisional = row.text(9) == codeOf(EngagementState::Provisional);
        lines.push_back(line);
    }
}

} // namespace

std::vector<ItineraryDay> itineraryOf(Database& database, const Visit& visit) {
    std::vector<ItineraryLine> lines = itemsOf(database, visit);
    addSessions(database, visit, lines);
    std::stable_sort(lines.begin(), lines.end(), [](const ItineraryLine& a, const ItineraryLine& b) { return a.starts_at < b.starts_at; });
    const QString zone = destinationZone(visit.direction);
    std::vector<ItineraryDay> days;
    for (const ItineraryLine& line : lines) {
        const QDate date = atPlace(line.starts_at, zone).date();
        if (days.empty() || days.back().date != date)
            days.push_back({date, {}});
        days.back().lines.push_back(line);
    }
    return days;
}

QString hoursAt(const ItineraryLine& line, const QString& zone, QDate day) {
    const QDateTime from = atPlace(line.starts_at, zone), to = atPlace(line.ends_at, zone);
    const auto clock = [day](const QDateTime& moment) {
        const QString time = shownTime(moment.time());
        return moment.date() == day ? time : QString(QLocale().toString(moment.date(), QStringLiteral("d/M")) + u' ' + time);
    };
    return to.isValid() ? QString(clock(from) + QStringLiteral("–") + (to.date() == from.date() ? shownTime(to.time()) : clock(to))) : clock(from);
}

} // namespace khue
