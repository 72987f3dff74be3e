// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/agreement_pages.h"

#include "app/governance/agreement.h"
#include "app/store/language.h"
#include "ui/attached/document_card.h"
#include "ui/governance/governance_states.h"
#include "ui/governance/list_parts.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/link_rows.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/related_records.h"

#include "ui_agreement.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

AgreementListPage::AgreementListPage(Workspace& workspace) : ListPage(workspace) {
    setUp(&AgreementListPage::specification);
    list()->setEmptyState(QStringLiteral("signature"), [] {
        return QStringList{tr("No agreements yet"), tr("Memoranda, contracts and data transfer agreements: who signed, until when, what comes after."), tr("New agreement")};
    });
    addNewButton(QStringLiteral("agreement"), [] { return tr("New agreement"); });
    addExport();
    addRemoval(tableOf<Agreement>);
    retranslate();
}

QString AgreementListPage::title() const {
    return tr("Agreements");
}

ListSpecification AgreementListPage::specification() {
    const auto& table = tableOf<Agreement>;
    ListSpecification list;
    list.name = QStringLiteral("agreement");
    list.table = &table;
    list.alias = QStringLiteral("a");
    list.from = QStringLiteral("agreement a");
    list.sortedBy = QStringLiteral("ends_on");
    ListColumn title{QStringLiteral("title"), tr("Agreement"), inLanguageSql(QStringLiteral("a.title_vi"), QStringLiteral("a.title_en"))};
    title.width = 340;
    title.strong = true;
    ListColumn reference{QStringLiteral("reference"), fieldLabel(table, "reference"), QStringLiteral("a.reference")};
    reference.width = 130;
    // Each party by its code where it has one: names are long.
    ListColumn parties{QStringLiteral("parties"), tr("Parties"),
                       QStringLiteral("(SELECT GROUP_CONCAT(x.name, ' · ') FROM (SELECT COALESCE(i.code, %1) AS name FROM agreement_party y JOIN institution i ON i.id = y.institution_id "
                                      "WHERE y.agreement_id = a.id ORDER BY y.id) x)")
                           .arg(inLanguageSql(QStringLiteral("i.name_vi"), QStringLiteral("i.name_en")))};
    parties.width = 180;
    ListColumn ends = dateColumn("ends_on", tr("Ends on"), QStringLiteral("a.ends_on"));
    ends.sort = QStringLiteral("COALESCE(a.ends_on, '9999')");
    ListColumn signedOn = dateColumn("signed_on", fieldLabel(table, "signed_on"), QStringLiteral("a.signed_on"));
    ListColumn starts = dateColumn("starts_on", tr("Starts on"), QStringLiteral("a.starts_on"));
    starts.shownAtFirst = false;
    list.columns = {title, choiceColumn<AgreementKind>("kind", fieldLabel(table, "kind"), QStringLiteral("a.kind")), reference, parties, signedOn, starts, ends,
                    choiceColumn<AgreementState>("state", fieldLabel(table, "state"), QStringLiteral("a.state"))};
    list.filters = {choiceFilter<AgreementState>("state", fieldLabel(table, "state"), QStringLiteral("a.state")),
                    choiceFilter<AgreementKind>("kind", fieldLabel(table, "kind"), QStringLiteral("a.kind")),
                    {QStringLiteral("ending"), tr("Ends within"), [](Database& database) {
                         QList<ListFilterOption> options;
                         for (const int days : {30, 90, 365})
                             options.append({QString::number(days), tr("%n day(s)", nullptr, days), QStringLiteral("a.state = 'in_force' AND a.ends_on <= ?"),
                                             database.today().addDays(days).toString(Qt::ISODate)});
                         return options;
                     }}};
    return list;
}

AgreementPage::AgreementPage(Workspace& workspace)
    : RecordPage(workspace, tableOf<Agreement>, "agreement"), m_notice(new QLabel(this)), m_parties(new RelatedRecords(workspace, [&workspace] {
          Database& database = workspace.database();
          RelatedSpecification related;
          related.table = &tableOf<AgreementParty>;
          related.parent = "agreement_id";
          related.blank = tableOf<AgreementParty>.toValues({});
          related.title = tr("Parties and signatories");
          related.empty = tr("Add the institutions that are bound, and who signs for each.");
          related.from = QStringLiteral("agreement_party t LEFT JOIN person p ON p.id = t.person_id");
          RelatedColumn institution = relatedColumn(database, tableOf<AgreementParty>, "institution_id", 2);
          institution.strong = true;
          related.columns = {institution, {tr("Signatory"), QStringLiteral("COALESCE(p.full_name, t.signatory)")}, relatedColumn(database, tableOf<AgreementParty>, "signed_on")};
          related.columns[1].share = 1;
          related.fields = {{"institution_id", 6}, {"person_id", 3}, {"signatory", 3}, {"signatory_position", 4}, {"signed_on", 2}};
          return related;
      })),
      m_chainCard(new Card(this)), m_chain(new LinkRows(this)), m_documents(new DocumentCard(workspace)) {
    Ui::AgreementForm().setupUi(form()->body());
    form()->bind();
    m_renew = header()->addButton(QStringLiteral("copy"), true);
    connect(m_renew, &QPushButton::clicked, this, &AgreementPage::renew);
    m_notice->setWordWrap(true);
    m_chainCard->body()->addWidget(m_notice);
    m_chainCard->body()->addWidget(m_chain, 0, Qt::AlignTop);
    m_chainCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    addBelow(m_parties);
    side()->addWidget(m_chainCard);
    side()->addWidget(m_documents);
    side()->addStretch();
    connect(m_chain, &LinkRows::recordAsked, this, [this](const QString& table, qint64 id) { this->workspace().showRecord(table, id); });
    retranslate();
}

RowValues AgreementPage::newValues() const {
    return tableOf<Agreement>.toValues({});
}

QString AgreementPage::newTitle() const {
    return tr("New agreement");
}

void AgreementPage::retranslate() {
    RecordPage::retranslate();
    m_renew->setText(tr("Renew…"));
    m_renew->setToolTip(tr("Makes a draft that goes on from this agreement, with the same parties"));
    m_chainCard->setTitle(tr("Term and renewals"));
}

void AgreementPage::showRecord(qint64 id) {
    m_parties->setOwner(id);
    m_documents->setRecord(QStringLiteral("agreement"), id);
    m_chainCard->setVisible(id != 0);
    m_renew->setVisible(id != 0);
    if (!id) {
        header()->chip()->set({});
        return;
    }
    const Agreement agreement = load(database(), Id<Agreement>{id});
    header()->chip()->set(titleOf(agreement.state), stateOf(agreement.state));
    m_renew->setEnabled(!database().isReadOnly() && (agreement.state == AgreementState::InForce || agreement.state == AgreementState::Ended));
    showNotice(id);
    QList<LinkRow> rows;
    const auto row = [&rows](const Agreement& each, const QString& note) {
        rows.append({inLanguage(each.title_vi, each.title_en), note, titleOf(each.state), stateOf(each.state), QStringLiteral("agreement"), each.id.value});
    };
    const auto term = [](const Agreement& each) {
        const QString from = shownDate(each.starts_on), to = shownDate(each.ends_on);
        return each.ends_on.isValid() ? QString(from + QStringLiteral(" – ") + to) : from;
    };
    if (agreement.renews_id)
        if (const Agreement earlier = khue::find<Agreement>(database(), QStringLiteral("id = ?"), agreement.renews_id); earlier.id)
            row(earlier, tr("Before it · %1").arg(term(earlier)));
    for (const Agreement& later : loadAll<Agreement>(database(), QStringLiteral("renews_id = ? ORDER BY starts_on, id"), id))
        row(later, tr("After it · %1").arg(term(later)));
    m_chain->setRows(rows, tr("It renews no other agreement, and none renews it."));
}

void AgreementPage::showNotice(qint64 id) {
    const Agreement agreement = load(database(), Id<Agreement>{id});
    QString text = agreement.ends_on.isValid() ? tr("It ends on %1.").arg(shownDate(agreement.ends_on)) : tr("It has no end.");
    Role role = Role::Muted;
    for (const EndingAgreement& each : endingAgreements(database())) {
        if (each.id.value != id)
            continue;
        role = each.days <= 30 ? Role::Bad : Role::Care;
        text = each.days < 0 ? tr("It ended on %1 and is still said to be in force: renew it or close it.").arg(shownDate(each.ends_on))
                             : tr("It ends in %n day(s), on %1, and no renewal is being signed.", nullptr, each.days).arg(shownDate(each.ends_on));
    }
    m_notice->setText(text);
    QPalette palette = m_notice->palette();
    palette.setColor(QPalette::WindowText, colour(role));
    m_notice->setPalette(palette);
}

void AgreementPage::renew() {
    if (form()->hasUnsaved() && !form()->save())
        return;
    workspace().attempt([this] {
        const Agreement renewal = renewAgreement(database(), {form()->id()});
        workspace().showRecord(QStringLiteral("agreement"), renewal.id.value);
    });
}

} // namespace khue
