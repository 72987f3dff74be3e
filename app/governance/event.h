// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"
#include "app/store/edit.h"

namespace khue {

enum class EventKind { Workshop, Conference, Ceremony, Exhibition, Other };
template <> inline const ChoiceList choicesOf<EventKind>{
    {"workshop", QT_TRANSLATE_NOOP("khue::Choice", "Workshop")},
    {"conference", QT_TRANSLATE_NOOP("khue::Choice", "Conference")},
    {"ceremony", QT_TRANSLATE_NOOP("khue::Choice", "Ceremony")},
    {"exhibition", QT_TRANSLATE_NOOP("khue::Choice", "Exhibition")},
    {"other", QT_TRANSLATE_NOOP("khue::Choice", "Other")},
};

enum class EventState { Planned, Open, Held, Cancelled };
template <> inline const ChoiceList choicesOf<EventState>{
    {"planned", QT_TRANSLATE_NOOP("khue::Choice", "Planned")},
    {"open", QT_TRANSLATE_NOOP("khue::Choice", "Open for registration")},
    {"held", QT_TRANSLATE_NOOP("khue::Choice", "Held")},
    {"cancelled", QT_TRANSLATE_NOOP("khue::Choice", "Cancelled")},
};

/// A workshop, conference or other event with guests.
struct Event {
    Id<Event> id;
    int revision = 0;
    EventKind kind = EventKind::Workshop;
    QString title_vi, title_en;
    QDate starts_on, ends_on; ///< one day where there is no end
    QString place, city;
    EventState state = EventState::Planned;
    QString link;
    QString summary_vi, summary_en;
    QString notes;
    bool operator==(const Event&) const = default;
};
template <> struct TableName<Event> {
    static constexpr const char* value = "event";
    static constexpr int number = 84;
};
void deriveEvent(Event& event);
QList<Problem> eventRules(Database& database, const Event& event);
template <> const Table<Event> TableOf<Event>::value;

enum class OrganiserRole { Organiser, CoOrganiser, Supporter };
template <> inline const ChoiceList choicesOf<OrganiserRole>{
    {"organiser", QT_TRANSLATE_NOOP("khue::Choice", "Organiser")},
    {"co_organiser", QT_TRANSLATE_NOOP("khue::Choice", "Co-organiser")},
    {"supporter", QT_TRANSLATE_NOOP("khue::Choice", "Supporter")},
};
struct EventOrganiser {
    Id<EventOrganiser> id;
    int revision = 0;
    Id<Event> event_id;
    Id<Institution> institution_id;
    OrganiserRole role = OrganiserRole::CoOrganiser;
    bool operator==(const EventOrganiser&) const = default;
};
template <> struct TableName<EventOrganiser> {
    static constexpr const char* value = "event_organiser";
    static constexpr int number = 0;
};
QList<Problem> eventOrganiserRules(Database& database, const EventOrganiser& organiser);
template <> const Table<EventOrganiser> TableOf<EventOrganiser>::value;

enum class SpeakerState { Invited, Confirmed, Declined };
template <> inline const ChoiceList choicesOf<SpeakerState>{
    {"invited", QT_TRANSLATE_NOOP("khue::Choice", "Invited")},
    {"confirmed", QT_TRANSLATE_NOOP("khue::Choice", "Confirmed")},
    {"declined", QT_TRANSLATE_NOOP("khue::Choice", "Declined the invitation")},
};
/// Who speaks at an event: one of the people of the programme, or somebody known by name only.
struct EventSpeaker {
    Id<EventSpeaker> id;
    int revision = 0;
    Id<Event> event_id;
    int position = 1;
    Id<Person> person_id;
    QString name, affiliation; ///< where it is nobody of the programme
    QString topic_vi, topic_en;
    SpeakerState state = SpeakerState::Invited;
    bool operator==(const EventSpeaker&) const = default;
};
template <> struct TableName<EventSpeaker> {
    static constexpr const char* value = "event_speaker";
    static constexpr int number = 0;
};
QList<Problem> eventSpeakerRules(Database& database, const EventSpeaker& speaker);
template <> const Table<EventSpeaker> TableOf<EventSpeaker>::value;

/// Who came, or is to come, to an event.
struct EventParticipant {
    Id<EventParticipant> id;
    int revision = 0;
    Id<Event> event_id;
    Id<Person> person_id;
    QString name, affiliation; ///< where it is nobody of the programme
    QString email;
    bool attended = false;
    bool operator==(const EventParticipant&) const = default;
};
template <> struct TableName<EventParticipant> {
    static constexpr const char* value = "event_participant";
    static constexpr int number = 0;
};
QList<Problem> eventParticipantRules(Database& database, const EventParticipant& participant);
template <> const Table<EventParticipant> TableOf<EventParticipant>::value;

/// An event in figures.
struct EventCounts {
    int organisers = 0;
    int speakers = 0, confirmed = 0; ///< without those who declined
    int participants = 0, attended = 0;
    int institutions = 0;            ///< where participants come from, as far as it is known
};
EventCounts eventCounts(Database& database, Id<Event> event);

} // namespace khue
