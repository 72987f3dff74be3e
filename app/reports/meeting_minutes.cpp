// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/courses/session.h"
#include "app/courses/session_time.h"
#include "app/reports/governance_paper.h"
#include "app/reports/run_paper.h"

namespace khue {

namespace {

/// «09:00–11:00»
QString hours(const Meeting& meeting) {
    QString text = atPlace(meeting.starts_at, meeting.zone).time().toString(QStringLiteral("HH:mm"));
    if (meeting.ends_at.isValid())
        text += QStringLiteral("–") + atPlace(meeting.ends_at, meeting.zone).time().toString(QStringLiteral("HH:mm"));
    return text;
}

Words placeOf(Database& database, const PaperWords& words, const Meeting& meeting) {
    QStringList parts;
    if (meeting.room_id)
        parts.append(load(database, meeting.room_id).name);
    if (!meeting.place.isEmpty())
        parts.append(meeting.place);
    Words place{parts.join(QStringLiteral(", ")), {}};
    if (!meeting.link.isEmpty()) {
        const Words online = words(QT_TRANSLATE_NOOP("khue::Paper", "online"));
        const QString separator = parts.isEmpty() ? QString() : QStringLiteral(" · ");
        place = {place.main + separator + online.inOneLine(QStringLiteral(" / ")), {}};
    }
    return place;
}

void addFacts(Document& document, Database& database, const PaperWords& words, const Meeting& meeting, const std::vector<MeetingPerson>& people) {
    const Committee committee = load(database, meeting.committee_id);
    KeyValues facts;
    facts.columns = 1;
    facts.pairs.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Committee")), words.text(committee.name_vi, committee.name_en)});
    facts.pairs.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Meeting")), words.text(meeting.title_vi, meeting.title_en)});
    if (meeting.starts_at.isValid())
        facts.pairs.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Time")),
                            followedBy(words.day(atPlace(meeting.starts_at, meeting.zone).date()), QStringLiteral(", %1 (%2)").arg(hours(meeting), zoneCity(meeting.zone)))});
    if (const Words place = placeOf(database, words, meeting); !place.isEmpty())
        facts.pairs.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Place")), place});
    for (const CommitteeRole role : {CommitteeRole::Chair, CommitteeRole::Secretary})
        for (const MeetingPerson& person : people)
            if (person.role == role)
                facts.pairs.append({words.choice(role), {person.name, {}}});
    document.blocks.append(facts);
}

/// Who was there, by what was marked; whoever has no mark is not told of.
void addAttendance(Document& document, Database& database, const PaperWords& words, const Meeting& meeting, const std::vector<MeetingPerson>& people) {
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Attendance of members")), 2});
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Full name")), 130, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Role")), 80, 1},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Institution")), 120, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Took part")), 80, 1}};
    table.emptyText = words(QT_TRANSLATE_NOOP("khue::Paper", "Attendance was not noted.")).inOneLine();
    for (const MeetingPerson& person : people) {
        if (!person.mark)
            continue;
        const Words role = person.role ? words.choice(*person.role) : words(QT_TRANSLATE_NOOP("khue::Paper", "Guest")), mark = words.choice(*person.mark);
        const Words workplace = words.text(person.workplace_vi, person.workplace_en);
        const bool there = *person.mark == MeetingMark::Present || *person.mark == MeetingMark::Online;
        table.rows.append(TableRow{{{person.name}, {role.main, role.second}, {workplace.main, workplace.second}, {mark.main, mark.second, there ? Tone::Plain : Tone::Muted}}});
    }
    document.blocks.append(table);
    const Quorum quorum = quorumOf(database, meeting, people);
    if (quorum.members && quorum.unmarked < quorum.members) {
        const QStringList figures{QString::number(quorum.present), QString::number(quorum.members), QString::number(quorum.needed)};
        const Words verdict = quorum.isMet() ? words.with(QT_TRANSLATE_NOOP("khue::Paper", "%1 of %2 members took part, %3 were needed: there was a quorum."), figures)
                                             : words.with(QT_TRANSLATE_NOOP("khue::Paper", "%1 of %2 members took part, %3 were needed: there was no quorum."), figures);
        document.blocks.append(Paragraph{{{verdict.inOneLine(QStringLiteral("\n")), false, false, quorum.isMet() ? Tone::Good : Tone::Bad}}});
    }
}

void addText(Document& document, const Words& text) {
    if (!text.main.isEmpty())
        document.blocks.append(Paragraph{{{text.main}}});
    if (!text.second.isEmpty() && text.second != text.main)
        document.blocks.append(Paragraph{{{text.second, false, true, Tone::Muted}}});
}

/// Of the study that a decision is about; empty where it names none.
QString studyCode(Database& database, const Decision& decision) {
    return decision.study_id ? database.single(QStringLiteral("SELECT code FROM study WHERE id = ?"), decision.study_id).toString() : QString();
}

void addAgenda(Document& document, Database& database, const PaperWords& words, const Meeting& meeting, const std::vector<Decision>& decisions) {
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Agenda and minutes")), 2});
    const std::vector<AgendaItem> items = loadAll<AgendaItem>(database, QStringLiteral("meeting_id = ? ORDER BY position, id"), meeting.id);
    int number = 0;
    for (const AgendaItem& item : items) {
        ++number;
        const Words title = words.text(item.title_vi, item.title_en);
        document.blocks.append(Heading{{QStringLiteral("%1. %2").arg(number).arg(title.main), title.second}, 3});
        if (item.presenter_id) {
            const Person person = load(database, item.presenter_id);
            document.blocks.append(Paragraph{
                {{words.with(QT_TRANSLATE_NOOP("khue::Paper", "Presented by %1"), {titledName(person.titles, person.full_name)}).inOneLine(), false, false, Tone::Muted}}, Align::Start, true});
        }
        addText(document, words.text(item.minutes_vi, item.minutes_en));
        for (const Decision& decision : decisions) {
            if (decision.agenda_item_id != item.id)
                continue;
            const Words text = words.text(decision.text_vi, decision.text_en);
            const QString study = studyCode(database, decision);
            document.blocks.append(Paragraph{{{words(QT_TRANSLATE_NOOP("khue::Paper", "Decision")).main + QStringLiteral(": "), true}, {text.main, true},
                                              {study.isEmpty() ? QString() : QString(QStringLiteral(" · ") + study), false, false, Tone::Muted}}});
            if (!text.second.isEmpty() && text.second != text.main)
                document.blocks.append(Paragraph{{{text.second, false, true, Tone::Muted}}});
        }
    }
    if (items.empty())
        document.blocks.append(Paragraph{{{words(QT_TRANSLATE_NOOP("khue::Paper", "The meeting has no agenda.")).inOneLine(), false, false, Tone::Muted}}});
}

void addDecisions(Document& document, Database& database, const PaperWords& words, const std::vector<Decision>& decisions) {
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Decisions")), 2});
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "No.")), 0, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Decision")), 200, 3},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Research priority")), 70, 1},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Study")), 70, 1}};
    table.emptyText = words(QT_TRANSLATE_NOOP("khue::Paper", "Nothing was decided.")).inOneLine();
    int number = 0;
    for (const Decision& decision : decisions) {
        const Words text = words.text(decision.text_vi, decision.text_en);
        const QString priority = decision.priority_id ? load(database, decision.priority_id).code : QString();
        table.rows.append(TableRow{{{QString::number(++number)}, {text.main, text.second}, {priority}, {studyCode(database, decision)}}});
    }
    document.blocks.append(table);
}

Document makeMeetingMinutes(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const Meeting meeting = load(database, Id<Meeting>{parameters.value(QStringLiteral("meeting")).toLongLong()});
    const std::vector<MeetingPerson> people = meetingPeople(database, meeting);
    const std::vector<Decision> decisions = loadAll<Decision>(database, QStringLiteral("meeting_id = ? ORDER BY position, id"), meeting.id);
    const QDate today = database.today();
    Document document = governancePaper(database, words, words(QT_TRANSLATE_NOOP("khue::Paper", "Minutes of the meeting")), words.text(meeting.title_vi, meeting.title_en).main);
    addFacts(document, database, words, meeting, people);
    addAttendance(document, database, words, meeting, people);
    addAgenda(document, database, words, meeting, decisions);
    addDecisions(document, database, words, decisions);
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Actions")), 2});
    document.blocks.append(actionTable(words, actionsOf(database, meeting.id), today, false, QT_TRANSLATE_NOOP("khue::Paper", "No actions were agreed on.")));
    if (const std::vector<MeetingAction> carried = carriedActions(database, meeting); !carried.empty()) {
        document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Carried over from earlier meetings")), 2});
        document.blocks.append(actionTable(words, carried, today, true, QT_TRANSLATE_NOOP("khue::Paper", "Nothing is open.")));
    }
    document.blocks.append(Spacer{});
    const Words note = words(QT_TRANSLATE_NOOP("khue::Paper", "(Signature and full name)"));
    Signatures signatures;
    for (const CommitteeRole role : {CommitteeRole::Secretary, CommitteeRole::Chair}) {
        Signature place{words.choice(role), note, {}, {}};
        for (const MeetingPerson& person : people)
            if (person.role == role && place.name.isEmpty())
                place.name = person.name;
        signatures.places.append(place);
    }
    document.blocks.append(signatures);
    return document;
}

} // namespace

extern const Report meetingMinutesReport;
const Report meetingMinutesReport{"meeting_minutes",
                                  QT_TRANSLATE_NOOP("khue::Report", "Minutes of a meeting"),
                                  QT_TRANSLATE_NOOP("khue::Report", "Who was there and whether there was a quorum, each item with its minutes, decisions, actions, and what was carried over."),
                                  {recordParameter("meeting", QT_TRANSLATE_NOOP("khue::Report", "Meeting"), "meeting"), languageParameter()},
                                  makeMeetingMinutes,
                                  ReportArea::Partnership};

} // namespace khue
