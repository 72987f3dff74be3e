// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar shows beside sessions. Areas to the right of this one are known here by their tables alone.
#include "app/calendar/calendar_entries.h"

#include "app/calendar/zone_time.h"
#include "app/people/titles.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

namespace {

/// Where the entries of a role come from: SQL over the columns of one table.
struct RecordSource {
    EntryRole role;
    const char* table;
    const char *from, *to; ///< days; of meetings and itineraries moments (UTC)
    const char* condition;
    const char* state;  ///< the field that says how it stands: a choice, or the day it was done
    const char* about;  ///< field of a choice that is told with the place; none where it is empty
    const char* person; ///< who travels
    const char *whereVi, *whereEn;
    const char* room;
    const char* zone; ///< empty: whole days
};

constexpr const char* institutionVi = "(SELECT COALESCE(i.name_vi, i.name_en) FROM institution i WHERE i.id = host_institution_id)";
constexpr const char* institutionEn = "(SELECT COALESCE(i.name_en, i.name_vi) FROM institution i WHERE i.id = host_institution_id)";
constexpr const char* eventPlace = "COALESCE(place || ', ' || city, place, city)";
constexpr const char* studyVi = "(SELECT COALESCE(s.title_vi, s.title_en) FROM study s WHERE s.id = study_id)";
constexpr const char* studyEn = "(SELECT COALESCE(s.title_en, s.title_vi) FROM study s WHERE s.id = study_id)";
/// A study that goes on: what was planned of another is no news.
#define KHUE_OF_A_STUDY "study_id IN (SELECT id FROM study WHERE state NOT IN ('completed', 'terminated'))"

const RecordSource recordSources[] = {
    {EntryRole::Meeting, "meeting", "starts_at", "ends_at", "state <> 'cancelled'", "state", "", "NULL",
     "COALESCE((SELECT m.name FROM room m WHERE m.id = room_id), place)", "COALESCE((SELECT m.name FROM room m WHERE m.id = room_id), place)", "room_id", "zone"},
    {EntryRole::Itinerary, "visit_item", "starts_at", "ends_at", "visit_id IN (SELECT id FROM visit WHERE state <> 'cancelled')", "", "kind",
     "(SELECT v.person_id FROM visit v WHERE v.id = visit_id)", "place", "place", "NULL", "zone"},
    {EntryRole::Visit, "visit", "start_date", "end_date", "state <> 'cancelled'", "state", "direction", "person_id", institutionVi, institutionEn, "NULL", ""},
    {EntryRole::Event, "event", "starts_on", "ends_on", "state <> 'cancelled'", "state", "kind", "NULL", eventPlace, eventPlace, "NULL", ""},
    {EntryRole::Milestone, "milestone", "due_on", "due_on", KHUE_OF_A_STUDY, "done_on", "", "responsible_id", studyVi, studyEn, "NULL", ""},
    {EntryRole::Approval, "approval", "valid_until", "valid_until", "decision IN ('approved', 'conditional') AND " KHUE_OF_A_STUDY
     " AND NOT EXISTS (SELECT 1 FROM approval n WHERE n.renewal_of_id = approval.id AND n.decision IN ('approved', 'conditional'))",
     "", "kind", "NULL", studyVi, studyEn, "NULL", ""},
    {EntryRole::Agreement, "agreement", "ends_on", "ends_on",
     "state = 'in_force' AND NOT EXISTS (SELECT 1 FROM agreement n WHERE n.renews_id = agreement.id AND n.state = 'in_force')", "", "kind", "NULL", "reference", "reference", "NULL", ""},
};
#undef KHUE_OF_A_STUDY

/// What a stored choice, or the day something was done, says.
QString storedWord(const TableInfo& table, const char* field, const QString& code) {
    const int index = table.indexOf(QString::fromLatin1(field));
    if (index < 0 || code.isEmpty())
        return {};
    const FieldInfo& info = table.fields[size_t(index)];
    return info.choices ? choiceTitle(*info.choices, code) : QCoreApplication::translate("khue::Calendar", "Completed on %1").arg(shownDate(QDate::fromString(code, Qt::ISODate)));
}

void addRecords(Database& database, const RecordSource& source, QDate first, QDate last, const QString& zone, std::vector<CalendarEntry>& entries) {
    const TableInfo* table = database.table(QString::fromLatin1(source.table));
    if (!table)
        return;
    const bool timed = *source.zone;
    const auto orNull = [](const char* sql) { return QString::fromLatin1(*sql ? sql : "NULL"); };
    const QString ends = QStringLiteral("COALESCE(%1, %2)").arg(QLatin1String(source.to), QLatin1String(source.from));
    Statement row = database.query(QStringLiteral("SELECT id, %1, %2, %3, %4, %5, %6, %7, %8, %9 ").arg(table->titleSql(), QLatin1String(source.from), QLatin1String(source.to), orNull(source.zone), orNull(source.state),
                                       orNull(source.about), QLatin1String(source.person), QLatin1String(isVietnamese() ? source.whereVi : source.whereEn), QLatin1String(source.room)) +
                                       QStringLiteral("FROM %1 WHERE %2 AND %3 %4 ? AND %5 >= ? ORDER BY %3, id")
                                           .arg(QLatin1String(source.table), QLatin1String(source.condition), QLatin1String(source.from), QLatin1String(timed ? "<" : "<="), ends),
                                   timed ? toStored(dayStart(last.addDays(1), zone)) : toStored(last), timed ? toStored(dayStart(first, zone)) : toStored(first));
    while (row.next()) {
        CalendarEntry entry;
        entry.role = source.role;
        entry.table = QString::fromLatin1(source.table);
        entry.id = row.integer(0);
        entry.title = row.text(1);
        if (timed) {
            entry.start = QDateTime::fromString(row.text(2), Qt::ISODate).toSecsSinceEpoch();
            entry.openEnd = row.isNull(3);
            entry.end = entry.openEnd ? entry.start + 3600 : QDateTime::fromString(row.text(3), Qt::ISODate).toSecsSinceEpoch();
            entry.zone = row.text(4);
        } else {
            const QDate from = QDate::fromString(row.text(2), Qt::ISODate), to = row.isNull(3) ? from : QDate::fromString(row.text(3), Qt::ISODate);
            entry.allDay = true;
            entry.start = dayStart(from, zone).toSecsSinceEpoch();
            entry.end = dayStart(std::max(from, to).addDays(1), zone).toSecsSinceEpoch();
        }
        if (entry.end <= entry.start)
            continue;
        entry.state = storedWord(*table, source.state, row.text(5));
        QStringList where{storedWord(*table, source.about, row.text(6)), row.text(8)};
        where.removeAll(QString());
        entry.where = where.join(QStringLiteral(" · "));
        if (row.integer(7))
            entry.lecturers.emplace_back(row.integer(7), QString());
        entry.room = row.integer(9);
        entries.push_back(std::move(entry));
    }
}

/// Names of people and rooms, each read once.
void addNames(Database& database, std::vector<CalendarEntry>& entries) {
    QHash<qint64, QString> people;
    for (CalendarEntry& entry : entries) {
        for (auto& [person, name] : entry.lecturers) {
            if (!people.contains(person)) {
                Statement row = database.query(QStringLiteral("SELECT titles, full_name FROM person WHERE id = ?"), person);
                people.insert(person, row.next() ? titledName(row.text(0).split(u' ', Qt::SkipEmptyParts), row.text(1)) : QString());
            }
            name = people.value(person);
            entry.who = name;
        }
        if (!entry.room)
            continue;
        Statement row = database.query(QStringLiteral("SELECT m.name, v.id, %1 FROM room m LEFT JOIN venue v ON v.id = m.venue_id WHERE m.id = ?")
                                           .arg(inLanguageSql(QStringLiteral("v.name_vi"), QStringLiteral("v.name_en"))), entry.room);
        if (row.next()) {
            entry.roomName = row.text(0);
            entry.venue = row.integer(1);
            entry.venueName = row.text(2);
        }
    }
}

} // namespace

QString entryRoleTitle(EntryRole role) {
    switch (role) {
    case EntryRole::InPerson: return choiceTitle(choicesOf<SessionMode>, QStringLiteral("in_person"));
    case EntryRole::Online: return choiceTitle(choicesOf<SessionMode>, QStringLiteral("online"));
    case EntryRole::Hybrid: return choiceTitle(choicesOf<SessionMode>, QStringLiteral("hybrid"));
    case EntryRole::Exam: return choiceTitle(choicesOf<SessionKind>, QStringLiteral("exam"));
    case EntryRole::FieldVisit: return choiceTitle(choicesOf<SessionKind>, QStringLiteral("visit"));
    case EntryRole::Meeting: return QCoreApplication::translate("khue::Calendar", "Meeting");
    case EntryRole::Visit: return QCoreApplication::translate("khue::Calendar", "Visit");
    case EntryRole::Itinerary: return QCoreApplication::translate("khue::Calendar", "On a visit");
    case EntryRole::Event: return QCoreApplication::translate("khue::Calendar", "Event");
    case EntryRole::Milestone: return QCoreApplication::translate("khue::Calendar", "Milestone");
    case EntryRole::Approval: return QCoreApplication::translate("khue::Calendar", "Approval expires");
    case EntryRole::Agreement: return QCoreApplication::translate("khue::Calendar", "Agreement ends");
    }
    return {};
}

EntryKind kindOf(EntryRole role) {
    switch (role) {
    case EntryRole::Meeting: return EntryKind::Meeting;
    case EntryRole::Visit:
    case EntryRole::Itinerary: return EntryKind::Visit;
    case EntryRole::Event: return EntryKind::Event;
    case EntryRole::Milestone: return EntryKind::Milestone;
    case EntryRole::Approval: return EntryKind::Approval;
    case EntryRole::Agreement: return EntryKind::Agreement;
    default: return EntryKind::Session;
    }
}

QString entryKindTitle(EntryKind kind) {
    switch (kind) {
    case EntryKind::Session: return QCoreApplication::translate("khue::Calendar", "Sessions");
    case EntryKind::Meeting: return QCoreApplication::translate("khue::Calendar", "Meetings");
    case EntryKind::Visit: return QCoreApplication::translate("khue::Calendar", "Visits");
    case EntryKind::Event: return QCoreApplication::translate("khue::Calendar", "Events");
    case EntryKind::Milestone: return QCoreApplication::translate("khue::Calendar", "Milestones");
    case EntryKind::Approval: return QCoreApplication::translate("khue::Calendar", "Approvals expiring soon");
    case EntryKind::Agreement: return QCoreApplication::translate("khue::Calendar", "Agreements that end");
    }
    return {};
}

QString entryKindCode(EntryKind kind) {
    constexpr const char* codes[] = {"session", "meeting", "visit", "event", "milestone", "approval", "agreement"};
    return QString::fromLatin1(codes[int(kind)]);
}

std::vector<CalendarEntry> recordEntries(Database& database, QDate from, QDate to, const QString& zone) {
    std::vector<CalendarEntry> entries;
    for (const RecordSource& source : recordSources)
        addRecords(database, source, from, to, zone, entries);
    addNames(database, entries);
    std::stable_sort(entries.begin(), entries.end(), [](const CalendarEntry& a, const CalendarEntry& b) { return a.start < b.start; });
    return entries;
}

} // namespace khue
