// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/meeting_pages.h"

#include "app/courses/session.h"
#include "app/courses/session_time.h"
#include "app/governance/meeting_facts.h"
#include "app/store/language.h"
#include "ui/attached/document_card.h"
#include "ui/attached/task_card.h"
#include "ui/governance/governance_states.h"
#include "ui/governance/list_parts.h"
#include "ui/governance/meeting_attendance.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/link_rows.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/related_records.h"

#include "ui_meeting.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

MeetingListPage::MeetingListPage(Workspace& workspace) : ListPage(workspace) {
    setUp(&MeetingListPage::specification);
    list()->setEmptyState(QStringLiteral("meeting"), [] {
        return QStringList{tr("No meetings yet"), tr("Agenda, attendance, decisions and actions of each committee's meetings, and the minutes on paper."), tr("New meeting")};
    });
    m_actions = header()->addButton(QStringLiteral("print"));
    connect(m_actions, &QPushButton::clicked, this, [this] { this->workspace().showReport(QStringLiteral("open_actions"), {}); });
    addNewButton(QStringLiteral("meeting"), [] { return tr("New meeting"); });
    addExport();
    addRemoval(tableOf<Meeting>);
    retranslate();
}

QString MeetingListPage::title() const {
    return tr("Meetings");
}

void MeetingListPage::retranslate() {
    ListPage::retranslate();
    m_actions->setText(tr("Open actions…"));
}

ListSpecification MeetingListPage::specification() {
    const auto& table = tableOf<Meeting>;
    ListSpecification list;
    list.name = QStringLiteral("meeting");
    list.table = &table;
    list.alias = QStringLiteral("m");
    list.from = QStringLiteral("meeting m JOIN committee c ON c.id = m.committee_id");
    list.sortedBy = QStringLiteral("starts_at");
    list.order = Qt::DescendingOrder;
    ListColumn title{QStringLiteral("title"), tr("Meeting"), inLanguageSql(QStringLiteral("m.title_vi"), QStringLiteral("m.title_en"))};
    title.width = 330;
    title.strong = true;
    ListColumn committee{QStringLiteral("committee"), fieldLabel(table, "committee_id"), inLanguageSql(QStringLiteral("c.name_vi"), QStringLiteral("c.name_en"))};
    committee.width = 240;
    ListColumn when{QStringLiteral("starts_at"), tr("When"), QStringLiteral("m.starts_at || ' ' || m.zone"), QStringLiteral("COALESCE(m.starts_at, '9999')")};
    when.sortBy = SortBy::Sql;
    when.alignment = Qt::AlignRight;
    when.width = 150;
    when.shown = [](const QVariant& value) {
        const QString text = value.toString();
        const QDateTime local = atPlace(QDateTime::fromString(text.section(u' ', 0, 0), Qt::ISODate), text.section(u' ', 1));
        return local.isValid() ? QString(shownDate(local.date()) + u' ' + shownTime(local.time())) : QString();
    };
    list.columns = {title, committee, when, choiceColumn<MeetingState>("state", fieldLabel(table, "state"), QStringLiteral("m.state")),
                    countColumn("present", tr("Took part"), QStringLiteral("(SELECT COUNT(*) FROM meeting_attendance a WHERE a.meeting_id = m.id AND a.mark IN ('present', 'online'))")),
                    countColumn("decisions", tr("Decisions"), QStringLiteral("(SELECT COUNT(*) FROM decision d WHERE d.meeting_id = m.id)")),
                    countColumn("open", tr("Open actions"),
                                QStringLiteral("(SELECT COUNT(*) FROM task t WHERE t.record_table = 'meeting' AND t.record_id = m.id AND t.done_on IS NULL)"))};
    list.filters = {choiceFilter<MeetingState>("state", fieldLabel(table, "state"), QStringLiteral("m.state")),
                    {QStringLiteral("committee"), fieldLabel(table, "committee_id"), [](Database& database) {
                         QList<ListFilterOption> options;
                         for (const Committee& each : loadAll<Committee>(database, QStringLiteral("1 = 1 ORDER BY id")))
                             options.append({QString::number(each.id.value), inLanguage(each.name_vi, each.name_en), QStringLiteral("m.committee_id = ?"), each.id.value});
                         return options;
                     }}};
    return list;
}

// ---- meeting --------------------------------------------------------------------------------------------

namespace {

RelatedSpecification agendaOf(Database& database, const QString& title, const QString& empty, const QString& minutes) {
    const auto& table = tableOf<AgendaItem>;
    RelatedSpecification related;
    related.table = &table;
    related.parent = "meeting_id";
    related.blank = table.toValues({});
    related.title = title;
    related.empty = empty;
    RelatedColumn item{fieldLabel(table, "title_vi"), inLanguageSql(QStringLiteral("t.title_vi"), QStringLiteral("t.title_en"))};
    item.title = choiceTitle({"", QT_TRANSLATE_NOOP("khue::Choice", "Item")});
    item.strong = true;
    item.share = 1;
    RelatedColumn said{minutes, inLanguageSql(QStringLiteral("t.minutes_vi"), QStringLiteral("t.minutes_en"))};
    said.shown = [](const QVariant& value) { return value.toString().simplified(); };
    said.share = 4;
    related.columns = {item, relatedColumn(database, table, "presenter_id"), said};
    related.fields = {{"title_vi", 3}, {"title_en", 3}, {"presenter_id", 4}, {"minutes_planned", 2}, {"minutes_vi", 3}, {"minutes_en", 3}};
    return related;
}

} // namespace

MeetingPage::MeetingPage(Workspace& workspace)
    : RecordPage(workspace, tableOf<Meeting>, "meeting"), m_agenda(new RelatedRecords(workspace, [&workspace] {
          return agendaOf(workspace.database(), tr("Agenda and minutes"), tr("Add what is to be talked about; double-click an item to write its minutes."), tr("Minutes"));
      })),
      m_decisions(new RelatedRecords(workspace, [this] {
          const auto& table = tableOf<Decision>;
          RelatedSpecification related;
          related.table = &table;
          related.parent = "meeting_id";
          related.blank = table.toValues({});
          related.title = tr("Decisions");
          related.empty = tr("Nothing has been decided yet.");
          related.from = QStringLiteral("decision t LEFT JOIN agenda_item a ON a.id = t.agenda_item_id LEFT JOIN priority p ON p.id = t.priority_id LEFT JOIN study s ON s.id = t.study_id");
          RelatedColumn text{tr("Decision"), inLanguageSql(QStringLiteral("t.text_vi"), QStringLiteral("t.text_en"))};
          text.strong = true;
          text.share = 3;
          RelatedColumn item{fieldLabel(table, "agenda_item_id"), inLanguageSql(QStringLiteral("a.title_vi"), QStringLiteral("a.title_en"))};
          item.share = 1;
          RelatedColumn priority{fieldLabel(table, "priority_id"), QStringLiteral("p.code")};
          RelatedColumn study{fieldLabel(table, "study_id"), QStringLiteral("s.code")};
          related.columns = {text, item, priority, study};
          related.fields = {{"text_vi", 3}, {"text_en", 3}, {"agenda_item_id", 6}, {"priority_id", 3}, {"study_id", 3}};
          related.prepare = [this](FieldDialog& dialog) {
              static_cast<ReferencePicker*>(dialog.field("agenda_item_id"))->setCondition(QStringLiteral("meeting_id = %1").arg(form()->id()));
          };
          return related;
      })),
      m_actions(new TaskCard(workspace)), m_attendance(new MeetingAttendanceCard(workspace)), m_carriedCard(new Card(this)), m_carried(new LinkRows(this)),
      m_documents(new DocumentCard(workspace)) {
    Ui::MeetingForm ui;
    ui.setupUi(form()->body());
    ui.starts_at->follow(ui.zone);
    ui.ends_at->follow(ui.zone);
    form()->bind();
    m_minutes = header()->addButton(QStringLiteral("print"));
    connect(m_minutes, &QPushButton::clicked, this, [this] {
        if (form()->hasUnsaved() && !form()->save())
            return;
        this->workspace().showReport(QStringLiteral("meeting_minutes"), {{QStringLiteral("meeting"), form()->id()}});
    });
    m_actions->setNewKind(TaskKind::Action);
    m_actions->setHeading([] { return tr("Actions"); });
    for (QWidget* card : {static_cast<QWidget*>(m_agenda), static_cast<QWidget*>(m_decisions), static_cast<QWidget*>(m_actions)})
        addBelow(card);
    m_carriedCard->body()->addWidget(m_carried, 0, Qt::AlignTop);
    m_carriedCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (QWidget* card : {static_cast<QWidget*>(m_attendance), static_cast<QWidget*>(m_carriedCard), static_cast<QWidget*>(m_documents)})
        side()->addWidget(card);
    side()->addStretch();
    connect(m_carried, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { this->workspace().showRecord(table, id); });
    retranslate();
}

RowValues MeetingPage::newValues() const {
    Meeting meeting;
    meeting.committee_id = {database().single(QStringLiteral("SELECT MIN(id) FROM committee WHERE kind = 'steering'")).toLongLong()};
    return tableOf<Meeting>.toValues(meeting);
}

QString MeetingPage::newTitle() const {
    return tr("New meeting");
}

void MeetingPage::retranslate() {
    RecordPage::retranslate();
    m_minutes->setText(tr("Minutes…"));
    m_carriedCard->setTitle(tr("Carried over from earlier meetings"));
}

void MeetingPage::showRecord(qint64 id) {
    m_agenda->setOwner(id);
    m_decisions->setOwner(id);
    m_actions->setRecord(QStringLiteral("meeting"), id);
    m_documents->setRecord(QStringLiteral("meeting"), id);
    m_attendance->setMeeting({id});
    m_minutes->setVisible(id != 0);
    const auto state = choiceFromCode<MeetingState>(form()->values()[tableOf<Meeting>.indexOf(u"state")].toString());
    header()->chip()->set(id ? titleOf(state) : QString(), stateOf(state));
    m_carriedCard->setVisible(id != 0);
    if (id)
        showCarried(id);
    else
        header()->setSubtitle({});
}

void MeetingPage::showCarried(qint64 id) {
    const Meeting meeting = load(database(), Id<Meeting>{id});
    QString subtitle = meetingTime(meeting);
    if (meeting.starts_at.isValid()) {
        const QString other = otherZone(meeting.zone);
        subtitle += QStringLiteral(" · ") + zoneCity(other) + u' ' + shownHours(meeting.starts_at, meeting.ends_at.isValid() ? meeting.ends_at : meeting.starts_at, meeting.zone, other);
    }
    header()->setSubtitle(subtitle);
    QList<LinkRow> rows;
    const QDate today = database().today();
    for (const MeetingAction& action : carriedActions(database(), meeting)) {
        QString note = action.owner;
        if (action.due_on.isValid())
            note += (note.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("due %1").arg(shownDate(action.due_on));
        note += QStringLiteral(" · ") + inLanguage(action.meeting_vi, action.meeting_en);
        const TaskStanding standing = standingOf(action.due_on, action.done_on, today);
        rows.append({inLanguage(action.title_vi, action.title_en), note, standing.words, standing.state, QStringLiteral("meeting"), action.meeting.value});
    }
    m_carried->setRows(rows, tr("Nothing is left open from earlier meetings."));
}

} // namespace khue
