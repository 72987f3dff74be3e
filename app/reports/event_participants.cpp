// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/governance/event.h"
#include "app/reports/governance_paper.h"
#include "app/reports/run_paper.h"

namespace khue {

namespace {

struct Guest {
    QString name;
    Words workplace;
};

/// Name with titles and workplace of a row that joins person `p` and institution `i`: columns from `first` on are titles,
/// full name, the row's own name, its affiliation, the institution's names.
Guest guestFrom(const Statement& row, int first, const PaperWords& words) {
    Guest guest;
    guest.name = row.isNull(first + 1) ? row.text(first + 2) : titledName(row.text(first).split(u' ', Qt::SkipEmptyParts), row.text(first + 1));
    guest.workplace = row.isNull(first + 3) ? words.text(row.text(first + 4), row.text(first + 5)) : Words{row.text(first + 3), {}};
    return guest;
}

QString guestsSql(const char* table, const char* further, const char* order) {
    return QStringLiteral("SELECT p.titles, p.full_name, x.name, x.affiliation, i.name_vi, i.name_en, %1 FROM %2 x LEFT JOIN person p ON p.id = x.person_id "
                          "LEFT JOIN institution i ON i.id = p.institution_id WHERE x.event_id = ? ORDER BY %3")
        .arg(QLatin1String(further), QLatin1String(table), QLatin1String(order));
}

void addSpeakers(Document& document, Database& database, const PaperWords& words, Id<Event> event) {
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Speakers")), 2});
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Full name")), 120, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Topic")), 150, 3},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "State")), 70, 0}};
    table.emptyText = words(QT_TRANSLATE_NOOP("khue::Paper", "Nobody speaks yet.")).inOneLine();
    Statement rows = database.query(guestsSql("event_speaker", "x.topic_vi, x.topic_en, x.state", "x.position, x.id"), event);
    while (rows.next()) {
        const Guest guest = guestFrom(rows, 0, words);
        const Words topic = words.text(rows.text(6), rows.text(7)), state = words.choice(choiceFromCode<SpeakerState>(rows.text(8)));
        table.rows.append(TableRow{{{guest.name, guest.workplace.main}, {topic.main, topic.second}, {state.main, state.second}}});
    }
    document.blocks.append(table);
}

void addParticipants(Document& document, Database& database, const PaperWords& words, Id<Event> event) {
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Participants")), 2});
    TableBlock table;
    table.rowMinimum = 8 * pointsPerMillimetre;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "No.")), 0, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Full name")), 130, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Institution")), 130, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Attended")), 0, 0, Align::Centre},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Signature")), 80, 1}};
    table.emptyText = words(QT_TRANSLATE_NOOP("khue::Paper", "Nobody is on the list yet.")).inOneLine();
    const bool vietnamese = words.language() != PaperLanguage::English;
    Statement rows = database.query(guestsSql("event_participant", "x.attended", vietnamese ? "COALESCE(p.sort_vi, x.name), x.id" : "COALESCE(p.sort_en, x.name), x.id"), event);
    int number = 0;
    while (rows.next()) {
        const Guest guest = guestFrom(rows, 0, words);
        table.rows.append(TableRow{{{QString::number(++number), {}, Tone::Plain, false, double(number)},
                                    {guest.name},
                                    {guest.workplace.main, guest.workplace.second},
                                    {rows.integer(6) ? QStringLiteral("✓") : QString()},
                                    {}}});
    }
    document.blocks.append(table);
}

Document makeEventParticipants(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const Event event = load(database, Id<Event>{parameters.value(QStringLiteral("event")).toLongLong()});
    Document document = governancePaper(database, words, words(QT_TRANSLATE_NOOP("khue::Paper", "List of participants")), words.text(event.title_vi, event.title_en).main);
    KeyValues facts;
    facts.columns = 1;
    facts.pairs.append({words.choice(event.kind), words.text(event.title_vi, event.title_en)});
    facts.pairs.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Time")), words.period(event.starts_on, event.ends_on)});
    QStringList place;
    for (const QString& part : {event.place, event.city})
        if (!part.isEmpty())
            place.append(part);
    facts.pairs.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Place")), {place.join(QStringLiteral(", ")), {}}});
    Statement organisers = database.query(QStringLiteral("SELECT i.name_vi, i.name_en, o.role FROM event_organiser o JOIN institution i ON i.id = o.institution_id WHERE o.event_id = ? ORDER BY "
                                                         "CASE o.role WHEN 'organiser' THEN 0 WHEN 'co_organiser' THEN 1 ELSE 2 END, o.id"),
                                          event.id);
    while (organisers.next())
        facts.pairs.append({words.choice(choiceFromCode<OrganiserRole>(organisers.text(2))), words.text(organisers.text(0), organisers.text(1))});
    const EventCounts counts = eventCounts(database, event.id);
    facts.pairs.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Participants (of them attended)")), {QStringLiteral("%1 (%2)").arg(counts.participants).arg(counts.attended), {}}});
    document.blocks.append(facts);
    addSpeakers(document, database, words, event.id);
    addParticipants(document, database, words, event.id);
    return document;
}

} // namespace

extern const Report eventParticipantsReport;
const Report eventParticipantsReport{"event_participants",
                                     QT_TRANSLATE_NOOP("khue::Report", "Participants of an event"),
                                     QT_TRANSLATE_NOOP("khue::Report", "Organisers, speakers and participants of a workshop or another event, with room to sign."),
                                     {recordParameter("event", QT_TRANSLATE_NOOP("khue::Report", "Event"), "event"), languageParameter()},
                                     makeEventParticipants,
                                     ReportArea::Partnership};

} // namespace khue
