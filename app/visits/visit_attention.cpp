// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/visit_attention.h"

#include "app/calendar/zone_time.h"
#include "app/people/titles.h"
#include "app/store/language.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

constexpr int reportDays = 14;

QString nameOf(Database& database, Id<Person> person) {
    Statement row = database.query(QStringLiteral("SELECT titles, full_name FROM person WHERE id = ?"), person);
    return row.next() ? titledName(row.text(0).split(u' ', Qt::SkipEmptyParts), row.text(1)) : QString();
}

} // namespace

std::vector<VisitConcern> clashesOf(Database& database, const Visit& visit) {
    std::vector<VisitConcern> found;
    if (!visit.start_date.isValid() || !visit.end_date.isValid() || visit.state == VisitState::Cancelled)
        return found;
    const QString name = nameOf(database, visit.person_id), destination = destinationCountry(visit.direction);
    // Days away count at either place's clock: a day more on each side is read, then judged at the session's own.
    Statement row = database.query(
        QStringLiteral("SELECT s.id, r.code, s.number, s.starts_at, s.zone, v.country, %1 FROM session_lecturer l JOIN session s ON s.id = l.session_id "
                       "JOIN course_run r ON r.id = s.course_run_id LEFT JOIN room m ON m.id = s.room_id LEFT JOIN venue v ON v.id = COALESCE(m.venue_id, r.venue_id) "
                       "WHERE l.person_id = ? AND s.mode <> 'online' AND r.state <> 'cancelled' AND s.starts_at >= ? AND s.starts_at < ? ORDER BY s.starts_at")
            .arg(inLanguageSql(QStringLiteral("v.name_vi"), QStringLiteral("v.name_en"))),
        visit.person_id, dayStart(visit.start_date.addDays(-1), QStringLiteral("UTC")), dayStart(visit.end_date.addDays(2), QStringLiteral("UTC")));
    while (row.next()) {
        const QDateTime starts = atPlace(QDateTime::fromString(row.text(3), Qt::ISODate), row.text(4));
        QString country = row.text(5);
        if (country.isEmpty())
            country = countryOfZone(row.text(4));
        if (country == destination || country.isEmpty() || starts.date() < visit.start_date || starts.date() > visit.end_date)
            continue;
        const QString label = QCoreApplication::translate("khue::Visit", "%1, session %2").arg(row.text(1), row.text(2));
        VisitConcern concern{"visit_clash", isFirm(visit.state) ? Severity::Error : Severity::Warning, {}, visit.id, visit.code, row.integer(0), label};
        const QString place = row.text(6).isEmpty() ? zoneCity(row.text(4)) : row.text(6);
        concern.text = QCoreApplication::translate("khue::Visit", "%1 is to teach %2 at %3 on %4, but is on visit %5 then (%6 – %7)")
                           .arg(name, label, place, QString(shownDay(starts.date()) + u' ' + shownTime(starts.time())), visit.code, shownDate(visit.start_date), shownDate(visit.end_date));
        found.push_back(concern);
    }
    return found;
}

std::vector<VisitConcern> visitConcerns(Database& database, QDate today) {
    std::vector<VisitConcern> found;
    for (const Visit& visit : loadAll<Visit>(database, QStringLiteral("state <> 'cancelled' AND end_date >= ? ORDER BY start_date, id"), today))
        for (const VisitConcern& clash : clashesOf(database, visit))
            if (database.single(QStringLiteral("SELECT 1 FROM session WHERE id = ? AND ends_at >= ?"), clash.session, database.now()).isValid())
                found.push_back(clash);
    for (const Visit& visit : loadAll<Visit>(database, QStringLiteral("state IN ('proposed', 'invited') AND start_date <= ? ORDER BY start_date, id"), today))
        found.push_back({"visit_state", Severity::Warning,
                         QCoreApplication::translate("khue::Visit", "Visit %1 of %2 began on %3 and is still “%4”")
                             .arg(visit.code, nameOf(database, visit.person_id), shownDate(visit.start_date), titleOf(visit.state)),
                         visit.id, visit.code, 0, {}});
    for (const Visit& visit : loadAll<Visit>(database, QStringLiteral("state IN ('confirmed', 'travelling', 'done') AND end_date < ? ORDER BY end_date, id"), today.addDays(-reportDays)))
        found.push_back({"visit_report", Severity::Warning,
                         QCoreApplication::translate("khue::Visit", "Visit %1 of %2 ended on %3 and is not reported yet")
                             .arg(visit.code, nameOf(database, visit.person_id), shownDate(visit.end_date)),
                         visit.id, visit.code, 0, {}});
    return found;
}

} // namespace khue
