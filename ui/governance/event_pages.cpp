// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/event_pages.h"

#include "app/governance/event.h"
#include "app/store/language.h"
#include "ui/attached/document_card.h"
#include "ui/governance/governance_states.h"
#include "ui/governance/list_parts.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/related_records.h"

#include "ui_event.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

EventListPage::EventListPage(Workspace& workspace) : ListPage(workspace) {
    setUp(&EventListPage::specification);
    list()->setEmptyState(QStringLiteral("event"), [] {
        return QStringList{tr("No events yet"), tr("Workshops, conferences and ceremonies with their co-organisers, speakers and participants."), tr("New event")};
    });
    addNewButton(QStringLiteral("event"), [] { return tr("New event"); });
    addExport();
    addRemoval(tableOf<Event>);
    retranslate();
}

QString EventListPage::title() const {
    return tr("Workshops and events");
}

ListSpecification EventListPage::specification() {
    const auto& table = tableOf<Event>;
    ListSpecification list;
    list.name = QStringLiteral("event");
    list.table = &table;
    list.alias = QStringLiteral("e");
    list.from = QStringLiteral("event e");
    list.sortedBy = QStringLiteral("starts_on");
    list.order = Qt::DescendingOrder;
    ListColumn title{QStringLiteral("title"), tr("Event"), inLanguageSql(QStringLiteral("e.title_vi"), QStringLiteral("e.title_en"))};
    title.width = 340;
    title.strong = true;
    ListColumn place{QStringLiteral("place"), fieldLabel(table, "place"), QStringLiteral("COALESCE(e.place || COALESCE(', ' || e.city, ''), e.city)")};
    place.width = 220;
    list.columns = {title, choiceColumn<EventKind>("kind", fieldLabel(table, "kind"), QStringLiteral("e.kind")),
                    dateColumn("starts_on", fieldLabel(table, "starts_on"), QStringLiteral("e.starts_on")), place,
                    choiceColumn<EventState>("state", fieldLabel(table, "state"), QStringLiteral("e.state")),
                    countColumn("organisers", tr("Organisers"), QStringLiteral("(SELECT COUNT(*) FROM event_organiser x WHERE x.event_id = e.id)")),
                    countColumn("speakers", tr("Speakers"), QStringLiteral("(SELECT COUNT(*) FROM event_speaker x WHERE x.event_id = e.id AND x.state <> 'declined')")),
                    countColumn("participants", tr("Participants"), QStringLiteral("(SELECT COUNT(*) FROM event_participant x WHERE x.event_id = e.id)"))};
    list.filters = {choiceFilter<EventState>("state", fieldLabel(table, "state"), QStringLiteral("e.state")),
                    choiceFilter<EventKind>("kind", fieldLabel(table, "kind"), QStringLiteral("e.kind"))};
    return list;
}

// ---- event ----------------------------------------------------------------------------------------------

namespace {

const QString joinedPerson = QStringLiteral("%1 t LEFT JOIN person p ON p.id = t.person_id LEFT JOIN institution i ON i.id = p.institution_id");

/// Somebody's name with titles, and where she works, whether she is one of the people of the programme or not.
RelatedColumn nameColumn(const QString& title) {
    RelatedColumn column{title, QStringLiteral("COALESCE(COALESCE(p.titles, '') || '|' || p.full_name, t.name)")};
    column.shown = [](const QVariant& value) {
        const QString text = value.toString();
        return text.contains(u'|') ? titledName(text.section(u'|', 0, 0).split(u' ', Qt::SkipEmptyParts), text.section(u'|', 1)) : text;
    };
    column.strong = true;
    column.share = 2;
    return column;
}

RelatedColumn workplaceColumn(const QString& title) {
    RelatedColumn column{title, QStringLiteral("COALESCE(t.affiliation, %1)").arg(inLanguageSql(QStringLiteral("i.name_vi"), QStringLiteral("i.name_en")))};
    column.share = 2;
    return column;
}

State stateOf(SpeakerState state) {
    return state == SpeakerState::Confirmed ? State::Good : state == SpeakerState::Invited ? State::Care : State::Neutral;
}

} // namespace

EventPage::EventPage(Workspace& workspace)
    : RecordPage(workspace, tableOf<Event>, "event"), m_organisers(new RelatedRecords(workspace, [&workspace] {
          RelatedSpecification related;
          related.table = &tableOf<EventOrganiser>;
          related.parent = "event_id";
          related.blank = tableOf<EventOrganiser>.toValues({});
          related.title = tr("Organisers");
          related.empty = tr("Add the institutions that hold it together.");
          RelatedColumn institution = relatedColumn(workspace.database(), tableOf<EventOrganiser>, "institution_id", 1);
          institution.strong = true;
          related.columns = {institution, relatedColumn(workspace.database(), tableOf<EventOrganiser>, "role")};
          related.fields = {{"institution_id", 4}, {"role", 2}};
          return related;
      })),
      m_speakers(new RelatedRecords(workspace, [] {
          const auto& table = tableOf<EventSpeaker>;
          RelatedSpecification related;
          related.table = &table;
          related.parent = "event_id";
          related.blank = table.toValues({});
          related.title = tr("Speakers");
          related.empty = tr("Nobody has been invited to speak yet.");
          related.from = joinedPerson.arg(table.key());
          RelatedColumn topic{tr("Topic"), inLanguageSql(QStringLiteral("t.topic_vi"), QStringLiteral("t.topic_en"))};
          topic.share = 3;
          RelatedColumn state{fieldLabel(table, "state"), QStringLiteral("t.state"), [](const QVariant& value) { return choiceTitle(choicesOf<SpeakerState>, value.toString()); },
                              [](const QVariant& value) { return stateOf(choiceFromCode<SpeakerState>(value.toString())); }};
          related.columns = {nameColumn(tr("Name")), topic, state};
          related.fields = {{"person_id", 3}, {"name", 3}, {"affiliation", 4}, {"state", 2}, {"topic_vi", 3}, {"topic_en", 3}};
          return related;
      })),
      m_participants(new RelatedRecords(workspace, [&workspace] {
          const auto& table = tableOf<EventParticipant>;
          RelatedSpecification related;
          related.table = &table;
          related.parent = "event_id";
          related.blank = table.toValues({});
          related.title = tr("Participants");
          related.empty = tr("Nobody is on the list yet.");
          related.from = joinedPerson.arg(table.key());
          related.order = QStringLiteral("COALESCE(p.%1, t.name), t.id").arg(isVietnamese() ? QStringLiteral("sort_vi") : QStringLiteral("sort_en"));
          RelatedColumn attended = relatedColumn(workspace.database(), table, "attended");
          related.columns = {nameColumn(tr("Name")), workplaceColumn(tr("Institution")), attended};
          related.fields = {{"person_id", 3}, {"name", 3}, {"affiliation", 3}, {"email", 3}, {"attended", 6}};
          return related;
      })),
      m_documents(new DocumentCard(workspace)) {
    Ui::EventForm().setupUi(form()->body());
    form()->bind();
    m_list = header()->addButton(QStringLiteral("print"));
    connect(m_list, &QPushButton::clicked, this, [this] { this->workspace().showReport(QStringLiteral("event_participants"), {{QStringLiteral("event"), form()->id()}}); });
    addBelow(m_speakers);
    addBelow(m_participants);
    side()->addWidget(m_organisers);
    side()->addWidget(m_documents);
    side()->addStretch();
    for (RelatedRecords* card : {m_organisers, m_speakers, m_participants})
        connect(card, &RelatedRecords::changed, this, [this] { this->workspace().attempt([this] { header()->setSubtitle(counts()); }); });
    retranslate();
}

RowValues EventPage::newValues() const {
    return tableOf<Event>.toValues({});
}

QString EventPage::newTitle() const {
    return tr("New event");
}

void EventPage::retranslate() {
    RecordPage::retranslate();
    m_list->setText(tr("List of participants…"));
}

QString EventPage::counts() const {
    if (!form()->id())
        return {};
    const EventCounts counts = eventCounts(database(), {form()->id()});
    const QStringList parts{tr("%n organiser(s)", nullptr, counts.organisers), tr("%n speaker(s)", nullptr, counts.speakers),
                            tr("%n participant(s)", nullptr, counts.participants), tr("%n attended", nullptr, counts.attended),
                            tr("from %n institution(s)", nullptr, counts.institutions)};
    return parts.join(QStringLiteral(" · "));
}

void EventPage::showRecord(qint64 id) {
    for (RelatedRecords* card : {m_organisers, m_speakers, m_participants})
        card->setOwner(id);
    m_documents->setRecord(QStringLiteral("event"), id);
    m_list->setVisible(id != 0);
    const auto state = choiceFromCode<EventState>(form()->values()[tableOf<Event>.indexOf(u"state")].toString());
    header()->chip()->set(id ? titleOf(state) : QString(), khue::stateOf(state));
    header()->setSubtitle(counts());
}

} // namespace khue
