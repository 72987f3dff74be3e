// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/governance/agreement.h"
#include "app/governance/committee.h"
#include "app/governance/event.h"
#include "app/governance/priority.h"
#include "app/indicators/measure_list.h"

namespace khue {

namespace {

const Breakdown byField{"field", QT_TRANSLATE_NOOP("khue::Indicators", "Field of health"), nullptr, &choicesOf<HealthField>};
const Breakdown byInstitution{"institution", QT_TRANSLATE_NOOP("khue::Indicators", "Institution"), nullptr, nullptr};
const Breakdown byAgreementKind{"kind", QT_TRANSLATE_NOOP("khue::Indicators", "Kind"), nullptr, &choicesOf<AgreementKind>};
const Breakdown byEventKind{"kind", QT_TRANSLATE_NOOP("khue::Indicators", "Kind"), nullptr, &choicesOf<EventKind>};
const Breakdown byCommittee{"committee", QT_TRANSLATE_NOOP("khue::Indicators", "Committee"), nullptr, nullptr};

/// An institution's short name, for groups: its code, or its name where it has none.
const char* const institutionGroup = "COALESCE(i.code, i.name_vi, i.name_en, '')";

/// Only what a Vietnamese institution puts forward: Viet Nam sets the priorities.
QString prioritiesProposed() {
    return QStringLiteral("SELECT y.id, y.code || ' · ' || %1, %2, y.proposed_on, 1, y.field, %3 FROM priority y JOIN institution i ON i.id = y.institution_id WHERE i.country = 'VN'")
        .arg(bilingualSql("y", "title"), bilingualSql("i", "name"), QLatin1String(institutionGroup));
}

/// Those that a study took up: the day is that on which the first such study began.
QString prioritiesBecameStudies() {
    return QStringLiteral("SELECT y.id, y.code || ' · ' || %1, (SELECT s.code || ' · ' || %2 FROM study s WHERE s.priority_id = y.id ORDER BY s.start_date, s.id LIMIT 1), "
                          "(SELECT MIN(s.start_date) FROM study s WHERE s.priority_id = y.id AND s.state NOT IN ('idea', 'proposed')), 1, y.field, %3 "
                          "FROM priority y JOIN institution i ON i.id = y.institution_id WHERE i.country = 'VN'")
        .arg(bilingualSql("y", "title"), bilingualSql("s", "title"), QLatin1String(institutionGroup));
}

QString agreementsSigned() {
    return QStringLiteral("SELECT a.id, %1, a.reference, a.signed_on, 1, a.kind FROM agreement a WHERE a.state IN ('in_force', 'ended', 'terminated')").arg(bilingualSql("a", "title"));
}

QString meetingsHeld() {
    return QStringLiteral("SELECT m.id, COALESCE(%1, %2), %2, %3, 1, %2 FROM meeting m JOIN committee k ON k.id = m.committee_id WHERE m.state IN ('held', 'minuted')")
        .arg(bilingualSql("m", "title"), bilingualSql("k", "name"), localDaySql("m"));
}

QString decisionsTaken() {
    return QStringLiteral("SELECT d.id, %1, COALESCE(%2, %3), %4, 1, %3 FROM decision d JOIN meeting m ON m.id = d.meeting_id JOIN committee k ON k.id = m.committee_id "
                          "WHERE m.state IN ('held', 'minuted')")
        .arg(bilingualSql("d", "text"), bilingualSql("m", "title"), bilingualSql("k", "name"), localDaySql("m"));
}

QString eventsHeld() {
    return QStringLiteral("SELECT v.id, %1, v.city, v.starts_on, 1, v.kind FROM event v WHERE v.state = 'held'").arg(bilingualSql("v", "title"));
}

QString eventParticipants() {
    return QStringLiteral("SELECT t.id, COALESCE(p.full_name, t.name), %1, v.starts_on, 1, v.kind, COALESCE(p.sex, 'unknown') FROM event_participant t JOIN event v ON v.id = t.event_id "
                          "LEFT JOIN person p ON p.id = t.person_id WHERE v.state = 'held' AND t.attended = 1")
        .arg(bilingualSql("v", "title"));
}

} // namespace

const std::vector<Measure>& governanceMeasures() {
    static const std::vector<Measure> measures{
        {"priorities_proposed", QT_TRANSLATE_NOOP("khue::Indicators", "Priorities proposed by Vietnamese institutions"),
         QT_TRANSLATE_NOOP("khue::Indicators", "Research priorities that institutions in Viet Nam proposed in the period."), QT_TRANSLATE_NOOP("khue::Indicators", "priorities"), Strand::Governance,
         Reckoning::Count, "priority", {&byField, &byInstitution}, prioritiesProposed},
        {"priorities_became_studies", QT_TRANSLATE_NOOP("khue::Indicators", "Vietnamese priorities that became studies"),
         QT_TRANSLATE_NOOP("khue::Indicators", "Priorities proposed by institutions in Viet Nam whose first study, past the stage of a proposal, began in the period."),
         QT_TRANSLATE_NOOP("khue::Indicators", "priorities"), Strand::Governance, Reckoning::Count, "priority", {&byField, &byInstitution}, prioritiesBecameStudies},
        {"agreements_signed", QT_TRANSLATE_NOOP("khue::Indicators", "Common agreements signed"),
         QT_TRANSLATE_NOOP("khue::Indicators", "Agreements between institutions that were signed in the period and came into force."), QT_TRANSLATE_NOOP("khue::Indicators", "agreements"), Strand::Governance,
         Reckoning::Count, "agreement", {&byAgreementKind}, agreementsSigned},
        {"meetings_held", QT_TRANSLATE_NOOP("khue::Indicators", "Committee meetings held"), QT_TRANSLATE_NOOP("khue::Indicators", "Meetings of committees and working groups that were held in the period."),
         QT_TRANSLATE_NOOP("khue::Indicators", "meetings"), Strand::Governance, Reckoning::Count, "meeting", {&byCommittee}, meetingsHeld},
        {"decisions_taken", QT_TRANSLATE_NOOP("khue::Indicators", "Decisions taken"), QT_TRANSLATE_NOOP("khue::Indicators", "Decisions of meetings that were held in the period."),
         QT_TRANSLATE_NOOP("khue::Indicators", "decisions"), Strand::Governance, Reckoning::Count, "decision", {&byCommittee}, decisionsTaken},
        {"events_held", QT_TRANSLATE_NOOP("khue::Indicators", "Workshops and events held"), QT_TRANSLATE_NOOP("khue::Indicators", "Events that began in the period and were held."),
         QT_TRANSLATE_NOOP("khue::Indicators", "events"), Strand::Governance, Reckoning::Count, "event", {&byEventKind}, eventsHeld},
        {"event_participants", QT_TRANSLATE_NOOP("khue::Indicators", "Participants of workshops and events"),
         QT_TRANSLATE_NOOP("khue::Indicators", "Who attended an event that was held in the period; who attended two counts twice."), QT_TRANSLATE_NOOP("khue::Indicators", "participants"), Strand::Governance,
         Reckoning::Count, "event_participant", {&byEventKind, &bySex}, eventParticipants},
    };
    return measures;
}

} // namespace khue
