// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/governance/event.h"

#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<Event> TableOf<Event>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "event"), "COALESCE(title_vi, title_en)", "COALESCE(title_en, title_vi)"},
    {
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind"), &Event::kind, Required),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &Event::title_vi, Searchable),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &Event::title_en, Searchable),
        field("starts_on", QT_TRANSLATE_NOOP("khue::Field", "From"), &Event::starts_on),
        field("ends_on", QT_TRANSLATE_NOOP("khue::Field", "To"), &Event::ends_on),
        field("place", QT_TRANSLATE_NOOP("khue::Field", "Place"), &Event::place, Searchable),
        field("city", QT_TRANSLATE_NOOP("khue::Field", "City"), &Event::city, Searchable),
        field("state", QT_TRANSLATE_NOOP("khue::Field", "State"), &Event::state, Required),
        field("link", QT_TRANSLATE_NOOP("khue::Field", "Link"), &Event::link),
        field("summary_vi", QT_TRANSLATE_NOOP("khue::Field", "Summary (Vietnamese)"), &Event::summary_vi, Long | Searchable),
        field("summary_en", QT_TRANSLATE_NOOP("khue::Field", "Summary (English)"), &Event::summary_en, Long | Searchable),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Event::notes, Long),
    },
    {eventRules, deriveEvent}};

template <> const Table<EventOrganiser> TableOf<EventOrganiser>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "organiser of an event"), "(SELECT COALESCE(i.name_vi, i.name_en) FROM institution i WHERE i.id = institution_id)",
     "(SELECT COALESCE(i.name_en, i.name_vi) FROM institution i WHERE i.id = institution_id)"},
    {
        field("event_id", QT_TRANSLATE_NOOP("khue::Field", "Event"), &EventOrganiser::event_id, Required | Owner),
        field("institution_id", QT_TRANSLATE_NOOP("khue::Field", "Institution"), &EventOrganiser::institution_id, Required),
        field("role", QT_TRANSLATE_NOOP("khue::Field", "Role"), &EventOrganiser::role, Required),
    },
    {eventOrganiserRules, nullptr}};

template <> const Table<EventSpeaker> TableOf<EventSpeaker>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "speaker at an event"), "COALESCE(name, (SELECT p.full_name FROM person p WHERE p.id = person_id))",
     "COALESCE(name, (SELECT p.full_name FROM person p WHERE p.id = person_id))"},
    {
        field("event_id", QT_TRANSLATE_NOOP("khue::Field", "Event"), &EventSpeaker::event_id, Required | Owner),
        field("position", QT_TRANSLATE_NOOP("khue::Field", "Order"), &EventSpeaker::position),
        field("person_id", QT_TRANSLATE_NOOP("khue::Field", "Person"), &EventSpeaker::person_id, Owner),
        field("name", QT_TRANSLATE_NOOP("khue::Field", "or a name"), &EventSpeaker::name),
        field("affiliation", QT_TRANSLATE_NOOP("khue::Field", "Affiliation"), &EventSpeaker::affiliation),
        field("topic_vi", QT_TRANSLATE_NOOP("khue::Field", "Topic (Vietnamese)"), &EventSpeaker::topic_vi),
        field("topic_en", QT_TRANSLATE_NOOP("khue::Field", "Topic (English)"), &EventSpeaker::topic_en),
        field("state", QT_TRANSLATE_NOOP("khue::Field", "State"), &EventSpeaker::state, Required),
    },
    {eventSpeakerRules, nullptr}};

template <> const Table<EventParticipant> TableOf<EventParticipant>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "participant of an event"), "COALESCE(name, (SELECT p.full_name FROM person p WHERE p.id = person_id))",
     "COALESCE(name, (SELECT p.full_name FROM person p WHERE p.id = person_id))"},
    {
        field("event_id", QT_TRANSLATE_NOOP("khue::Field", "Event"), &EventParticipant::event_id, Required | Owner),
        field("person_id", QT_TRANSLATE_NOOP("khue::Field", "Person"), &EventParticipant::person_id, Owner),
        field("name", QT_TRANSLATE_NOOP("khue::Field", "or a name"), &EventParticipant::name),
        field("affiliation", QT_TRANSLATE_NOOP("khue::Field", "Affiliation"), &EventParticipant::affiliation),
        field("email", QT_TRANSLATE_NOOP("khue::Field", "E-mail"), &EventParticipant::email),
        field("attended", QT_TRANSLATE_NOOP("khue::Field", "Attended"), &EventParticipant::attended),
    },
    {eventParticipantRules, nullptr}};

void deriveEvent(Event& event) {
    event.title_vi = tidied(event.title_vi);
    event.title_en = tidied(event.title_en);
}

QList<Problem> eventRules(Database& database, const Event& event) {
    QList<Problem> problems;
    if (event.title_vi.isEmpty() && event.title_en.isEmpty())
        problems.append({QStringLiteral("title_vi"), QCoreApplication::translate("khue::Rules", "Give the event a title, in either language.")});
    if (event.ends_on.isValid() && !event.starts_on.isValid())
        problems.append({QStringLiteral("starts_on"), QCoreApplication::translate("khue::Rules", "Say when the event begins.")});
    if (event.starts_on.isValid() && event.ends_on.isValid() && event.ends_on < event.starts_on)
        problems.append({QStringLiteral("ends_on"), QCoreApplication::translate("khue::Rules", "The event ends before it starts.")});
    if (event.state == EventState::Held && event.starts_on > database.today())
        problems.append({QStringLiteral("state"), QCoreApplication::translate("khue::Rules", "An event to come cannot have been held.")});
    return problems;
}

QList<Problem> eventOrganiserRules(Database& database, const EventOrganiser& organiser) {
    if (database
            .single(QStringLiteral("SELECT 1 FROM event_organiser WHERE event_id = ? AND institution_id = ? AND id <> ?"), organiser.event_id, organiser.institution_id,
                    organiser.id.value)
            .isValid())
        return {{QStringLiteral("institution_id"), QCoreApplication::translate("khue::Rules", "This institution is among the organisers already.")}};
    return {};
}

namespace {

/// Somebody is one of the people of the programme or has a name, not both, and is there once.
template <class R> void somebody(QList<Problem>& problems, Database& database, const R& record, const QString& table) {
    if (!record.person_id && record.name.isEmpty())
        problems.append({QStringLiteral("person_id"), QCoreApplication::translate("khue::Rules", "Choose a person or write a name.")});
    if (record.person_id && !record.name.isEmpty())
        problems.append({QStringLiteral("name"), QCoreApplication::translate("khue::Rules", "Choose a person or write a name, not both.")});
    if (record.person_id
        && database.single(QStringLiteral("SELECT 1 FROM %1 WHERE event_id = ? AND person_id = ? AND id <> ?").arg(table), record.event_id, record.person_id, record.id.value)
               .isValid())
        problems.append({QStringLiteral("person_id"), QCoreApplication::translate("khue::Rules", "This person is on the list already."),
                         table == QLatin1String("event_speaker") ? Severity::Warning : Severity::Error});
}

} // namespace

QList<Problem> eventSpeakerRules(Database& database, const EventSpeaker& speaker) {
    QList<Problem> problems;
    somebody(problems, database, speaker, QStringLiteral("event_speaker"));
    return problems;
}

QList<Problem> eventParticipantRules(Database& database, const EventParticipant& participant) {
    QList<Problem> problems;
    somebody(problems, database, participant, QStringLiteral("event_participant"));
    if (!participant.email.isEmpty() && !participant.email.contains(QLatin1Char('@')))
        problems.append({QStringLiteral("email"), QCoreApplication::translate("khue::Rules", "This is no e-mail address.")});
    return problems;
}

EventCounts eventCounts(Database& database, Id<Event> event) {
    EventCounts counts;
    Statement row = database.query(
        QStringLiteral("SELECT (SELECT COUNT(*) FROM event_organiser WHERE event_id = ?), "
                       "(SELECT COUNT(*) FROM event_speaker WHERE event_id = ? AND state <> 'declined'), "
                       "(SELECT COUNT(*) FROM event_speaker WHERE event_id = ? AND state = 'confirmed'), "
                       "(SELECT COUNT(*) FROM event_participant WHERE event_id = ?), "
                       "(SELECT COUNT(*) FROM event_participant WHERE event_id = ? AND attended = 1), "
                       "(SELECT COUNT(DISTINCT COALESCE(x.affiliation, 'id ' || p.institution_id)) FROM event_participant x LEFT JOIN person p ON p.id = x.person_id "
                       "WHERE x.event_id = ?)"),
        event, event, event, event, event, event);
    row.next();
    counts.organisers = int(row.integer(0));
    counts.speakers = int(row.integer(1));
    counts.confirmed = int(row.integer(2));
    counts.participants = int(row.integer(3));
    counts.attended = int(row.integer(4));
    counts.institutions = int(row.integer(5));
    return counts;
}

} // namespace khue
