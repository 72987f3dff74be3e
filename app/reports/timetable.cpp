// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/zone_time.h"
#include "app/reports/run_paper.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

QHash<qint64, QStringList> lecturersOf(Database& database, const PaperWords& words, Id<CourseRun> run) {
    Statement row = database.query(QStringLiteral("SELECT l.session_id, p.titles, p.full_name, l.role, l.state FROM session_lecturer l "
                                                  "JOIN session s ON s.id = l.session_id JOIN person p ON p.id = l.person_id "
                                                  "WHERE s.course_run_id = ? ORDER BY l.session_id, l.id"),
                                   run);
    QHash<qint64, QStringList> lecturers;
    while (row.next()) {
        QString name = titledName(row.text(1).split(u' ', Qt::SkipEmptyParts), row.text(2));
        if (const auto role = choiceFromCode<LecturerRole>(row.text(3)); role != LecturerRole::Lecturer)
            name += QStringLiteral(" (%1)").arg(words.choice(role).main);
        if (choiceFromCode<EngagementState>(row.text(4)) == EngagementState::Provisional)
            name += QStringLiteral(" (%1)").arg(words.choice(EngagementState::Provisional).main);
        lecturers[row.integer(0)].append(name);
    }
    return lecturers;
}

QHash<qint64, QString> roomsOf(Database& database, const PaperWords& words, Id<CourseRun> run, Id<Venue> venue) {
    Statement row = database.query(QStringLiteral("SELECT DISTINCT r.id, r.name, v.id, v.name_vi, v.name_en FROM session s "
                                                  "JOIN room r ON r.id = s.room_id LEFT JOIN venue v ON v.id = r.venue_id "
                                                  "WHERE s.course_run_id = ?"),
                                   run);
    QHash<qint64, QString> rooms;
    while (row.next()) {
        QString name = row.text(1);
        // The run's own venue stands above; another one is said.
        if (row.integer(2) && row.integer(2) != venue.value)
            name += QLatin1String(", ") + words.text(row.text(3), row.text(4)).main;
        rooms.insert(row.integer(0), name);
    }
    return rooms;
}

QString hours(const Session& session, const QString& zone) {
    const QDateTime from = atPlace(session.starts_at, zone), to = atPlace(session.ends_at, zone);
    const QString format = QStringLiteral("HH:mm");
    return to.isValid() ? QString(from.toString(format) % QStringLiteral("–") % to.toString(format)) : from.toString(format);
}

/// The hours at the place; where people take part from afar, the hours at the other place below.
TableCell timeCell(const PaperWords& words, const Session& session) {
    if (!session.starts_at.isValid())
        return {QStringLiteral("……")};
    TableCell cell{hours(session, session.zone), {}, Tone::Plain, true, atPlace(session.starts_at, session.zone).time()};
    if (session.mode != SessionMode::InPerson) {
        const bool inOxford = session.zone == englandZone;
        const Words place = inOxford ? words(QT_TRANSLATE_NOOP("khue::Paper", "Viet Nam")) : words(QT_TRANSLATE_NOOP("khue::Paper", "Oxford"));
        cell.second = place.main % u' ' % hours(session, inOxford ? vietNamZone : englandZone);
    }
    return cell;
}

TableCell placeCell(const PaperWords& words, const Session& session, const QHash<qint64, QString>& rooms) {
    QStringList main, second;
    if (session.room_id)
        main.append(rooms.value(session.room_id.value));
    if (session.mode != SessionMode::InPerson) {
        const Words mode = words.choice(session.mode);
        main.append(mode.main);
        // Whoever types it from paper needs no https://
        QString link = session.link;
        if (const qsizetype scheme = link.indexOf(QLatin1String("://")); scheme > 0)
            link.remove(0, scheme + 3);
        second = QStringList{mode.second, link};
        second.removeAll(QString());
    }
    return {main.join(QLatin1String(" · ")), second.join(u'\n')};
}

Document makeTimetable(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const CourseRun run = load(database, Id<CourseRun>{parameters.value(QStringLiteral("run")).toLongLong()});
    const std::vector<Session> sessions = sessionsOf(database, run.id);
    if (sessions.empty())
        throw Failure(QCoreApplication::translate("khue::Report", "“%1” has no sessions yet, so its timetable would be empty.").arg(run.code));
    const QHash<qint64, QStringList> lecturers = lecturersOf(database, words, run.id);
    const QHash<qint64, QString> rooms = roomsOf(database, words, run.id, run.venue_id);

    double minutes = 0;
    for (const Session& session : sessions)
        if (session.ends_at.isValid())
            minutes += double(session.starts_at.secsTo(session.ends_at)) / 60;
    const Words length = words.with(QT_TRANSLATE_NOOP("khue::Paper", "%1 sessions, %2 hours"),
                                    {QString::number(sessions.size()), words.number(qRound(minutes / 6) / 10.0)});
    Document document = runPaper(database, words, run, QT_TRANSLATE_NOOP("khue::Paper", "Timetable"),
                                 {{words(QT_TRANSLATE_NOOP("khue::Paper", "Length")), length}});
    TableBlock table;
    table.rowMinimum = 8 * pointsPerMillimetre;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Time")), 66, 0, Align::Start, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Session")), 0, 0, Align::Centre},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Topic")), 110, 3},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Lecturers")), 80, 2, Align::Start, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Place")), 50, 1},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Kind")), 0, 0, Align::Start, false, false, {}, true}};
    table.sectionTitle = words(QT_TRANSLATE_NOOP("khue::Paper", "Date"));
    QDate shown;
    bool first = true, unscheduled = false;
    for (const Session& session : sessions) {
        const QDate day = atPlace(session.starts_at, session.zone).date();
        if (day.isValid() && (first || day != shown)) {
            table.rows.append(TableRow{{{words.day(day).inOneLine(), {}, Tone::Plain, false, day}}, true});
        } else if (!day.isValid() && !unscheduled) {
            table.rows.append(TableRow{{{words(QT_TRANSLATE_NOOP("khue::Paper", "Not scheduled yet")).inOneLine()}}, true});
            unscheduled = true;
        }
        first = false;
        shown = day;
        const Words topic = words.text(session.topic_vi, session.topic_en);
        const Words kind = words.choice(session.kind);
        table.rows.append(TableRow{{timeCell(words, session),
                                    {QString::number(session.number), {}, Tone::Plain, false, double(session.number)},
                                    {topic.main, topic.second, Tone::Plain, true},
                                    {lecturers.value(session.id.value).join(u'\n')},
                                    placeCell(words, session, rooms),
                                    {kind.main, kind.second}}});
    }
    document.blocks.append(table);
    return document;
}

} // namespace

extern const Report timetableReport;
const Report timetableReport{"timetable",
                             QT_TRANSLATE_NOOP("khue::Report", "Timetable"),
                             QT_TRANSLATE_NOOP("khue::Report", "The sessions of a run day by day: time, topic, lecturers, place; with the time in Oxford where it is online."),
                             {runParameter(), languageParameter()},
                             makeTimetable,
                             ReportArea::Run};

} // namespace khue
