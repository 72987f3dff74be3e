// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/committee_pages.h"

#include "app/governance/meeting_facts.h"
#include "app/store/language.h"
#include "ui/governance/governance_states.h"
#include "ui/governance/list_parts.h"
#include "ui/governance/sector_bar.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/link_rows.h"
#include "ui/widgets/related_records.h"

#include "ui_committee.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

CommitteeListPage::CommitteeListPage(Workspace& workspace) : ListPage(workspace) {
    setUp([this] { return specification(); });
    list()->setEmptyState(QStringLiteral("committee"), [] {
        return QStringList{tr("No committees yet"), tr("The steering committee and the working groups: who sits in them, and for which sector."), tr("New committee")};
    });
    m_rule = header()->addButton(QStringLiteral("settings"));
    m_rule->setEnabled(!database().isReadOnly());
    connect(m_rule, &QPushButton::clicked, this, &CommitteeListPage::editRule);
    addNewButton(QStringLiteral("committee"), [] { return tr("New committee"); });
    addExport();
    addRemoval(tableOf<Committee>);
    retranslate();
}

QString CommitteeListPage::title() const {
    return tr("Committees and working groups");
}

void CommitteeListPage::retranslate() {
    ListPage::retranslate();
    m_rule->setText(tr("Rule of balance…"));
}

void CommitteeListPage::reload() {
    ListPage::reload();
    header()->setSubtitle(tr("Balance between the sectors: no sector should have more than %1% of the seats").arg(sectorLimit(database())));
}

void CommitteeListPage::editRule() {
    const QString typed = ask::text(this, tr("Rule of balance"), tr("Most seats of a committee that one sector should hold (%, 34 to 100)"),
                                    QString::number(sectorLimit(database())), tr("Save"));
    if (typed.isNull())
        return;
    workspace().attempt([&] {
        setSectorLimit(database(), typed.trimmed().remove(u'%').toInt());
        reload();
    });
}

ListSpecification CommitteeListPage::specification() const {
    const auto& table = tableOf<Committee>;
    const QString today = database().today().toString(Qt::ISODate);
    const QString sits = QStringLiteral("(m.from_date IS NULL OR m.from_date <= '%1') AND (m.to_date IS NULL OR m.to_date >= '%1')").arg(today);
    const auto seats = [&](const char* sector) {
        return QStringLiteral("(SELECT COUNT(*) FROM committee_member m JOIN person p ON p.id = m.person_id LEFT JOIN institution i ON i.id = p.institution_id "
                              "WHERE m.committee_id = c.id AND %1 AND %2 = '%3')")
            .arg(sits, QLatin1String(memberSectorSql), QLatin1String(sector));
    };
    ListSpecification list;
    list.name = QStringLiteral("committee");
    list.table = &table;
    list.alias = QStringLiteral("c");
    list.from = QStringLiteral("committee c");
    list.sortedBy = QStringLiteral("name");
    ListColumn name{QStringLiteral("name"), tr("Name"), inLanguageSql(QStringLiteral("c.name_vi"), QStringLiteral("c.name_en"))};
    name.width = 320;
    name.strong = true;
    ListColumn chair{QStringLiteral("chair"), titleOf(CommitteeRole::Chair),
                     QStringLiteral("(SELECT MIN(p.full_name) FROM committee_member m JOIN person p ON p.id = m.person_id WHERE m.committee_id = c.id AND m.role = 'chair' AND %1)").arg(sits)};
    chair.width = 190;
    const ListColumn members = countColumn("members", tr("Members"), QStringLiteral("(SELECT COUNT(*) FROM committee_member m WHERE m.committee_id = c.id AND %1)").arg(sits));
    ListColumn last = dateColumn("last", tr("Last meeting"), QStringLiteral("(SELECT MAX(m.starts_at) FROM meeting m WHERE m.committee_id = c.id AND m.state IN ('held', 'minuted'))"));
    last.shown = [](const QVariant& value) { return value.isNull() ? QString() : shownDate(QDateTime::fromString(value.toString(), Qt::ISODate).toLocalTime().date()); };
    list.columns = {name, choiceColumn<CommitteeKind>("kind", fieldLabel(table, "kind"), QStringLiteral("c.kind")), chair, members,
                    countColumn("public", titleOf(Sector::Public), seats("public")), countColumn("private", titleOf(Sector::Private), seats("private")),
                    countColumn("academic", titleOf(Sector::Academic), seats("academic")), last};
    list.filters = {choiceFilter<CommitteeKind>("kind", fieldLabel(table, "kind"), QStringLiteral("c.kind"))};
    return list;
}

// ---- committee ------------------------------------------------------------------------------------------

CommitteePage::CommitteePage(Workspace& workspace)
    : RecordPage(workspace, tableOf<Committee>, "committee"), m_members(new RelatedRecords(workspace, [&workspace] {
          Database& database = workspace.database();
          RelatedSpecification related;
          related.table = &tableOf<CommitteeMember>;
          related.parent = "committee_id";
          CommitteeMember blank;
          blank.from_date = database.today();
          related.blank = tableOf<CommitteeMember>.toValues(blank);
          related.title = tr("Members");
          related.empty = tr("Nobody yet. A member sits for the sector of the institution where she works, unless another is chosen.");
          related.from = QStringLiteral("committee_member t JOIN person p ON p.id = t.person_id LEFT JOIN institution i ON i.id = p.institution_id");
          related.order = QStringLiteral("CASE t.role WHEN 'chair' THEN 0 WHEN 'vice_chair' THEN 1 WHEN 'secretary' THEN 2 ELSE 3 END, p.%1")
                              .arg(isVietnamese() ? QStringLiteral("sort_vi") : QStringLiteral("sort_en"));
          RelatedColumn name{tr("Name"), QStringLiteral("p.full_name")};
          name.strong = true;
          RelatedColumn sector{fieldLabel(tableOf<CommitteeMember>, "sector"), QString::fromLatin1(memberSectorSql).replace(QLatin1String("m."), QLatin1String("t."))};
          sector.shown = [](const QVariant& value) { return value.isNull() ? tr("not known") : choiceTitle(choicesOf<Sector>, value.toString()); };
          RelatedColumn workplace{tr("Institution"), inLanguageSql(QStringLiteral("i.name_vi"), QStringLiteral("i.name_en"))};
          workplace.share = 2;
          RelatedColumn interest{tr("Interest"), QStringLiteral("CASE WHEN t.interest IS NOT NULL THEN 2 WHEN t.interest_on IS NOT NULL THEN 1 ELSE 0 END")};
          interest.shown = [](const QVariant& value) { return value.toInt() == 2 ? tr("declared") : value.toInt() == 1 ? tr("none") : tr("not asked"); };
          related.columns = {name, relatedColumn(database, tableOf<CommitteeMember>, "role"), sector, workplace, interest};
          related.fields = {{"person_id", 6}, {"role", 3}, {"sector", 3}, {"from_date", 3}, {"to_date", 3}, {"interest", 4}, {"interest_on", 2}};
          return related;
      })),
      m_balanceCard(new Card(this)), m_meetingsCard(new Card(this)), m_bar(new SectorBar(this)), m_verdict(new QLabel(this)), m_meetings(new LinkRows(this)) {
    Ui::CommitteeForm().setupUi(form()->body());
    form()->bind();
    m_newMeeting = header()->addButton(QStringLiteral("plus"), true);
    connect(m_newMeeting, &QPushButton::clicked, this, &CommitteePage::newMeeting);
    addBelow(m_members);
    m_verdict->setWordWrap(true);
    m_balanceCard->body()->addWidget(m_bar);
    m_balanceCard->body()->addWidget(m_verdict);
    m_meetingsCard->body()->addWidget(m_meetings, 0, Qt::AlignTop);
    for (Card* card : {m_balanceCard, m_meetingsCard}) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        side()->addWidget(card);
    }
    side()->addStretch();
    connect(m_members, &RelatedRecords::changed, this, [this] { this->workspace().attempt([this] { showBalance(); }); });
    connect(m_meetings, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { this->workspace().showRecord(table, id); });
    retranslate();
}

RowValues CommitteePage::newValues() const {
    Committee committee;
    committee.starts_on = database().today();
    return tableOf<Committee>.toValues(committee);
}

QString CommitteePage::newTitle() const {
    return tr("New committee");
}

void CommitteePage::retranslate() {
    RecordPage::retranslate();
    m_newMeeting->setText(tr("New meeting"));
    m_balanceCard->setTitle(tr("Balance between the sectors"));
    m_meetingsCard->setTitle(tr("Meetings"));
}

void CommitteePage::showBalance() {
    const SectorBalance balance = sectorBalance(database(), {form()->id()}, database().today());
    m_bar->setBalance(balance);
    m_verdict->setText(balance.verdict());
    QPalette palette = m_verdict->palette();
    palette.setColor(QPalette::WindowText, colour(balance.tooLarge() ? Role::Bad : balance.members ? Role::Good : Role::Muted));
    m_verdict->setPalette(palette);
}

void CommitteePage::showRecord(qint64 id) {
    m_members->setOwner(id);
    m_newMeeting->setVisible(id != 0);
    m_newMeeting->setEnabled(!database().isReadOnly());
    for (Card* card : {m_balanceCard, m_meetingsCard})
        card->setVisible(id != 0);
    const auto kind = choiceFromCode<CommitteeKind>(form()->values()[tableOf<Committee>.indexOf(u"kind")].toString());
    header()->chip()->set(id ? titleOf(kind) : QString(), State::Info);
    if (id)
        showBalance();
    QList<LinkRow> rows;
    for (const Meeting& meeting : loadAll<Meeting>(database(), QStringLiteral("committee_id = ? ORDER BY COALESCE(starts_at, '9999') DESC, id DESC LIMIT 15"), id))
        rows.append({inLanguage(meeting.title_vi, meeting.title_en), meeting.starts_at.isValid() ? meetingTime(meeting) : tr("no time yet"), titleOf(meeting.state),
                     stateOf(meeting.state), QStringLiteral("meeting"), meeting.id.value});
    m_meetings->setRows(rows, tr("It has not met yet."));
}

void CommitteePage::newMeeting() {
    if (form()->hasUnsaved() && !form()->save())
        return;
    workspace().attempt([this] {
        const Meeting meeting = planMeeting(database(), {form()->id()});
        workspace().showRecord(QStringLiteral("meeting"), meeting.id.value);
    });
}

} // namespace khue
