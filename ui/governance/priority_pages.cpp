// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/priority_pages.h"

#include "app/governance/priority_ranking.h"
#include "app/store/language.h"
#include "app/studies/adopt_priority.h"
#include "ui/governance/criteria_dialog.h"
#include "ui/governance/decision_rows.h"
#include "ui/governance/governance_states.h"
#include "ui/governance/priority_scores.h"
#include "ui/studies/study_states.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/link_rows.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/related_records.h"

#include "ui_priority.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <cmath>

namespace khue {

namespace {

QString percent(const QVariant& value) {
    return value.isNull() ? QString() : QString(shownNumber(std::round(value.toDouble() * 10) / 10) + u'%');
}

} // namespace

PriorityListPage::PriorityListPage(Workspace& workspace) : ListPage(workspace), m_leaveOut(leavesOutInterest(workspace.database())) {
    setUp([this] { return specification(); });
    list()->setEmptyState(QStringLiteral("target"), [] {
        return QStringList{tr("No research priorities yet"), tr("What Vietnamese institutions want to know, and the need of the health system behind it: every study starts here."),
                           tr("New priority")};
    });
    m_print = header()->addButton(QStringLiteral("print"));
    connect(m_print, &QPushButton::clicked, this, [this] { this->workspace().showReport(QStringLiteral("priority_ranking"), {}); });
    m_criteria = header()->addButton(QStringLiteral("settings"));
    m_rule = header()->addButton(QStringLiteral("filter"));
    m_rule->setEnabled(!database().isReadOnly());
    connect(m_criteria, &QPushButton::clicked, this, [this] {
        CriteriaDialog(this->workspace(), this).exec();
        this->workspace().attempt([this] { reload(); });
    });
    connect(m_rule, &QPushButton::clicked, this, [this] {
        this->workspace().attempt([this] {
            setLeavesOutInterest(database(), !m_leaveOut);
            reload();
        });
    });
    addNewButton(QStringLiteral("priority"), [] { return tr("New priority"); });
    addExport();
    addRemoval(tableOf<Priority>);
    retranslate();
}

QString PriorityListPage::title() const {
    return tr("Research priorities");
}

void PriorityListPage::retranslate() {
    ListPage::retranslate();
    m_print->setText(tr("Print…"));
    m_criteria->setText(tr("Criteria…"));
    showRule();
}

void PriorityListPage::showRule() {
    m_rule->setText(m_leaveOut ? tr("Rank by all members") : tr("Leave out declared interests"));
    header()->setSubtitle(m_leaveOut ? tr("Ranked by the members who declared no interest in the priority") : tr("Ranked by all members, those with a declared interest too"));
}

void PriorityListPage::reload() {
    if (const bool now = leavesOutInterest(database()); now != m_leaveOut) {
        m_leaveOut = now;
        list()->refreshSpecification();
    }
    ListPage::reload();
    showRule();
}

ListSpecification PriorityListPage::specification() const {
    const auto& table = tableOf<Priority>;
    const auto label = [&table](const char* field) { return table.fields[size_t(table.indexOf(QString::fromLatin1(field)))].label(); };
    ListSpecification list;
    list.name = QStringLiteral("priority");
    list.table = &table;
    list.alias = QStringLiteral("p");
    list.from = QStringLiteral("priority p LEFT JOIN institution i ON i.id = p.institution_id LEFT JOIN %1 every ON every.priority_id = p.id "
                               "LEFT JOIN %2 free ON free.priority_id = p.id LEFT JOIN (SELECT y.priority_id, RANK() OVER (ORDER BY ROUND(CAST(y.mean AS NUMERIC), 6) DESC) AS place "
                               "FROM %3 y JOIN priority q ON q.id = y.priority_id WHERE q.state <> 'declined') ranked ON ranked.priority_id = p.id")
                    .arg(priorityMeansSql(false), priorityMeansSql(true), priorityMeansSql(m_leaveOut));
    list.sortedBy = QStringLiteral("rank");
    ListColumn rank{QStringLiteral("rank"), tr("Rank"), QStringLiteral("ranked.place"), QStringLiteral("COALESCE(ranked.place, 1000000)")};
    ListColumn code{QStringLiteral("code"), label("code"), QStringLiteral("p.code")};
    code.width = 100;
    ListColumn title{QStringLiteral("title"), tr("Priority"), inLanguageSql(QStringLiteral("p.title_vi"), QStringLiteral("p.title_en"))};
    title.width = 330;
    title.strong = true;
    ListColumn proposer{QStringLiteral("institution"), label("institution_id"), inLanguageSql(QStringLiteral("i.name_vi"), QStringLiteral("i.name_en"))};
    proposer.width = 220;
    ListColumn field{QStringLiteral("field"), label("field"), QStringLiteral("p.field")};
    field.shown = [](const QVariant& value) { return choiceTitle(choicesOf<HealthField>, value.toString()); };
    ListColumn state{QStringLiteral("state"), label("state"), QStringLiteral("p.state")};
    state.shown = [](const QVariant& value) { return choiceTitle(choicesOf<PriorityState>, value.toString()); };
    state.chip = [](const QVariant& value) { return stateOf(choiceFromCode<PriorityState>(value.toString())); };
    ListColumn mean{QStringLiteral("mean"), tr("Mean, all"), QStringLiteral("every.mean")};
    ListColumn disinterested{QStringLiteral("disinterested"), tr("Mean, no conflict"), QStringLiteral("free.mean")};
    for (ListColumn* column : {&mean, &disinterested})
        column->shown = percent;
    ListColumn range{QStringLiteral("range"), tr("Lowest–highest"),
                     QStringLiteral("CASE WHEN every.mean IS NULL THEN NULL ELSE ROUND(CAST(every.lowest AS NUMERIC), 0) || '|' || ROUND(CAST(every.highest AS NUMERIC), 0) END"),
                     QStringLiteral("every.highest - every.lowest")};
    range.shown = [](const QVariant& value) {
        const QStringList parts = value.toString().split(u'|');
        return parts.size() < 2 ? QString() : QStringLiteral("%1–%2%").arg(shownNumber(parts[0].toDouble()), shownNumber(parts[1].toDouble()));
    };
    ListColumn members{QStringLiteral("members"), tr("Scored by"), QStringLiteral("every.members")};
    for (ListColumn* column : {&rank, &mean, &disinterested, &range, &members}) {
        column->sortBy = SortBy::Sql;
        column->alignment = Qt::AlignRight;
        column->width = 90;
    }
    rank.width = 70;
    disinterested.width = 150;
    ListColumn proposed{QStringLiteral("proposed_on"), label("proposed_on"), QStringLiteral("p.proposed_on")};
    proposed.sortBy = SortBy::Sql;
    proposed.alignment = Qt::AlignRight;
    proposed.shown = [](const QVariant& value) { return DateField::shown(value.toString()); };
    proposed.shownAtFirst = members.shownAtFirst = code.shownAtFirst = false;
    list.columns = {rank, title, code, proposer, field, state, mean, disinterested, range, members, proposed};
    const auto choices = [](const ChoiceList& of, const QString& sql) {
        return [&of, sql](Database&) {
            QList<ListFilterOption> options;
            for (const ChoiceItem& item : of)
                options.append({QString::fromLatin1(item.code), choiceTitle(item), sql, QString::fromLatin1(item.code)});
            return options;
        };
    };
    list.filters = {{QStringLiteral("state"), label("state"), choices(choicesOf<PriorityState>, QStringLiteral("p.state = ?"))},
                    {QStringLiteral("field"), label("field"), choices(choicesOf<HealthField>, QStringLiteral("p.field = ?"))}};
    return list;
}

PriorityPage::PriorityPage(Workspace& workspace)
    : RecordPage(workspace, tableOf<Priority>, "priority"), m_scores(new PriorityScores(workspace)), m_interests(new RelatedRecords(workspace, [&workspace] {
          Database& database = workspace.database();
          RelatedSpecification related;
          related.table = &tableOf<PriorityInterest>;
          related.parent = "priority_id";
          PriorityInterest blank;
          blank.declared_on = database.today();
          related.blank = tableOf<PriorityInterest>.toValues(blank);
          related.title = tr("Declared interests");
          related.empty = tr("No member has declared an interest in this priority.");
          RelatedColumn person = relatedColumn(database, tableOf<PriorityInterest>, "person_id", 2);
          person.strong = true;
          related.columns = {person, relatedColumn(database, tableOf<PriorityInterest>, "kind"), relatedColumn(database, tableOf<PriorityInterest>, "text", 3)};
          related.fields = {{"person_id", 6}, {"kind", 3}, {"declared_on", 3}, {"text", 6}};
          return related;
      })),
      m_studiesCard(new Card(this)), m_decisionsCard(new Card(this)), m_studies(new LinkRows(this)), m_decisions(new LinkRows(this)) {
    Ui::PriorityForm().setupUi(form()->body());
    form()->bind();
    static_cast<ReferencePicker*>(form()->field("institution_id"))->setCondition(QStringLiteral("country = 'VN'"));
    m_adopt = header()->addButton(QStringLiteral("flask"), true);
    connect(m_adopt, &QPushButton::clicked, this, &PriorityPage::adopt);
    addBelow(m_scores);
    for (const auto& [card, rows] : {std::pair(m_studiesCard, m_studies), std::pair(m_decisionsCard, m_decisions)}) {
        card->body()->addWidget(rows, 0, Qt::AlignTop);
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        connect(rows, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { this->workspace().showRecord(table, id); });
    }
    side()->addWidget(m_studiesCard);
    side()->addWidget(m_interests);
    side()->addWidget(m_decisionsCard);
    side()->addStretch();
    connect(m_interests, &RelatedRecords::changed, m_scores, [this] { this->workspace().attempt([this] { m_scores->reload(); }); });
    retranslate();
}

RowValues PriorityPage::newValues() const {
    Priority priority;
    priority.proposed_on = database().today();
    priority.code = nextPriorityCode(database());
    return tableOf<Priority>.toValues(priority);
}

QString PriorityPage::newTitle() const {
    return tr("New priority");
}

void PriorityPage::retranslate() {
    RecordPage::retranslate();
    m_adopt->setText(tr("Adopt into a study"));
    m_adopt->setToolTip(tr("Makes a joint study that starts from this priority and shows its need"));
    m_studiesCard->setTitle(tr("Resulting studies"));
    m_decisionsCard->setTitle(tr("Decisions about it"));
}

void PriorityPage::showRecord(qint64 id) {
    m_scores->setPriority({id});
    m_interests->setOwner(id);
    for (Card* card : {m_studiesCard, m_decisionsCard})
        card->setVisible(id != 0);
    const auto state = choiceFromCode<PriorityState>(form()->values()[tableOf<Priority>.indexOf(u"state")].toString());
    header()->chip()->set(id ? titleOf(state) : QString(), stateOf(state));
    m_adopt->setVisible(id != 0);
    m_adopt->setEnabled(!database().isReadOnly() && state != PriorityState::Declined && state != PriorityState::Achieved);
    QList<LinkRow> studies;
    for (const Study& study : loadAll<Study>(database(), QStringLiteral("priority_id = ? ORDER BY code"), id))
        studies.append({studyTitle(study), study.code, titleOf(study.state), stateOf(study.state), QStringLiteral("study"), study.id.value});
    m_studies->setRows(studies, tr("It has not become a study yet."));
    m_decisions->setRows(decisionRows(database(), "priority_id", id), tr("No meeting has decided about it yet."));
}

void PriorityPage::adopt() {
    if (form()->hasUnsaved() && !form()->save())
        return;
    workspace().attempt([this] {
        const Study study = adoptPriority(database(), {form()->id()});
        workspace().showRecord(QStringLiteral("study"), study.id.value);
    });
}

} // namespace khue
