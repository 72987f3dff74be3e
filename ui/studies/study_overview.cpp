// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_overview.h"

#include "app/store/language.h"
#include "ui/studies/study_need_card.h"
#include "app/studies/study_arm.h"
#include "ui/attached/document_card.h"
#include "ui/governance/decision_rows.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/related_records.h"

#include "ui_study.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>

namespace khue {

namespace {

/// «Open since 3/5/2026», «Closed», «Not open yet».
QString siteState(QDate opened, QDate closed, QDate today) {
    if (closed.isValid() && closed <= today)
        return StudyOverview::tr("Closed");
    return opened.isValid() && opened <= today ? StudyOverview::tr("Open") : StudyOverview::tr("Not open yet");
}

RelatedSpecification siteSpecification(Database& database) {
    RelatedSpecification sites;
    sites.table = &tableOf<StudySite>;
    sites.parent = "study_id";
    sites.blank = tableOf<StudySite>.toValues({});
    sites.title = StudyOverview::tr("Sites");
    sites.empty = StudyOverview::tr("No site yet. A site is where participants are recruited.");
    sites.from = QStringLiteral("study_site t LEFT JOIN institution i ON i.id = t.institution_id LEFT JOIN person p ON p.id = t.investigator_id");
    sites.order = QStringLiteral("t.code, t.id");
    RelatedColumn name{StudyOverview::tr("Site"), QStringLiteral("COALESCE(t.code || ' · ', '') || COALESCE(t.name, %1)").arg(inLanguageSql(QStringLiteral("i.name_vi"), QStringLiteral("i.name_en")))};
    name.strong = true;
    name.share = 1;
    RelatedColumn target = relatedColumn(database, tableOf<StudySite>, "target");
    target.title = StudyOverview::tr("Target");
    target.shown = [](const QVariant& value) { return value.toInt() ? shownNumber(value.toInt()) : QString(); };
    const auto state = [&database](const QVariant& value) {
        const QString dates = value.toString();
        return siteState(QDate::fromString(dates.section(u'/', 0, 0), Qt::ISODate), QDate::fromString(dates.section(u'/', 1), Qt::ISODate), database.today());
    };
    RelatedColumn open{StudyOverview::tr("State"), QStringLiteral("COALESCE(t.opened_on, '') || '/' || COALESCE(t.closed_on, '')"), state};
    open.chip = [state](const QVariant& value) {
        const QString words = state(value);
        return words == StudyOverview::tr("Open") ? State::Good : words == StudyOverview::tr("Closed") ? State::Neutral : State::Care;
    };
    sites.columns = {name, target, open};
    sites.fields = {{"code", 1}, {"institution_id", 5}, {"name", 6}, {"investigator_id", 4}, {"target", 2}, {"opened_on", 3}, {"closed_on", 3}, {"notes", 6}};
    return sites;
}

RelatedSpecification armSpecification(Database& database) {
    const auto& table = tableOf<StudyArm>;
    RelatedSpecification arms;
    arms.table = &table;
    arms.parent = "study_id";
    arms.blank = table.toValues({});
    arms.title = StudyOverview::tr("Arms");
    arms.empty = StudyOverview::tr("No arm yet. An arm is a group of participants who get the same intervention.");
    RelatedColumn name{StudyOverview::tr("Arm"), inLanguageSql(QStringLiteral("t.name_vi"), QStringLiteral("t.name_en"))};
    name.strong = true;
    name.share = 1;
    RelatedColumn target = relatedColumn(database, table, "target");
    target.title = StudyOverview::tr("Target");
    target.shown = [](const QVariant& value) { return value.toInt() ? shownNumber(value.toInt()) : QString(); };
    arms.columns = {name, relatedColumn(database, table, "kind"), target};
    arms.fields = {{"name_vi", 3}, {"name_en", 3}, {"kind", 4}, {"target", 2}, {"description_vi", 3}, {"description_en", 3}};
    return arms;
}

RelatedSpecification partnerSpecification(Database& database) {
    RelatedSpecification partners;
    partners.table = &tableOf<StudyPartner>;
    partners.parent = "study_id";
    partners.blank = tableOf<StudyPartner>.toValues({});
    partners.title = StudyOverview::tr("Partners");
    partners.empty = StudyOverview::tr("No partner yet beside the host institution and the sponsor.");
    partners.from = QStringLiteral("study_partner t JOIN institution i ON i.id = t.institution_id");
    RelatedColumn name{StudyOverview::tr("Institution"), inLanguageSql(QStringLiteral("i.name_vi"), QStringLiteral("i.name_en"))};
    name.strong = true;
    name.share = 1;
    RelatedColumn role = relatedColumn(database, tableOf<StudyPartner>, "role");
    role.title = StudyOverview::tr("Part");
    partners.columns = {name, role};
    partners.fields = {{"institution_id", 4}, {"role", 2}, {"notes", 6}};
    return partners;
}

} // namespace

StudyOverview::StudyOverview(Workspace& workspace)
    : StudyTab(workspace), m_form(new RecordForm(workspace, tableOf<Study>, this)), m_need(new StudyNeedCard(workspace, this)),
      m_sites(new RelatedRecords(workspace, [this] { return siteSpecification(database()); }, this)),
      m_arms(new RelatedRecords(workspace, [this] { return armSpecification(database()); }, this)),
      m_partners(new RelatedRecords(workspace, [this] { return partnerSpecification(database()); }, this)), m_decisionsCard(new Card(this)), m_decisions(new LinkRows(this)),
      m_documents(new DocumentCard(workspace, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    auto* columns = new QHBoxLayout(inside);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(14);
    auto* card = new Card(inside);
    Ui::StudyForm().setupUi(m_form->body());
    m_form->bind();
    card->body()->addWidget(m_form);
    auto* left = new QVBoxLayout;
    left->addWidget(card);
    left->addStretch();
    columns->addLayout(left, 3);
    auto* right = new QVBoxLayout;
    right->setSpacing(14);
    right->addWidget(m_need);
    right->addWidget(m_sites);
    right->addWidget(m_arms);
    right->addWidget(m_partners);
    m_decisionsCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_decisionsCard->body()->addWidget(m_decisions, 0, Qt::AlignTop);
    right->addWidget(m_decisionsCard);
    connect(m_decisions, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { this->workspace().showRecord(table, id); });
    right->addWidget(m_documents);
    right->addStretch();
    columns->addLayout(right, 2);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    retranslate();
}

void StudyOverview::retranslate() {
    m_decisionsCard->setTitle(tr("Decisions about it"));
}

void StudyOverview::reload() {
    m_need->setStudy(study());
    m_sites->setOwner(study().value);
    const bool trial = study() && load(database(), study()).kind == StudyKind::ClinicalTrial;
    m_arms->setOwner(trial ? study().value : 0);
    m_partners->setOwner(study().value);
    m_decisionsCard->setVisible(bool(study()));
    m_decisions->setRows(study() ? decisionRows(database(), "study_id", study().value) : QList<LinkRow>(), tr("No meeting has decided about it yet."));
    m_documents->setRecord(QStringLiteral("study"), study().value);
}

} // namespace khue
