// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/governance/agreement.h"

#include "app/store/language.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<Agreement> TableOf<Agreement>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "agreement"), "COALESCE(title_vi, title_en)", "COALESCE(title_en, title_vi)"},
    {
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind"), &Agreement::kind, Required),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &Agreement::title_vi, Searchable),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &Agreement::title_en, Searchable),
        field("reference", QT_TRANSLATE_NOOP("khue::Field", "Reference number"), &Agreement::reference, Unique | Searchable),
        field("signed_on", QT_TRANSLATE_NOOP("khue::Field", "Signed on"), &Agreement::signed_on),
        field("starts_on", QT_TRANSLATE_NOOP("khue::Field", "From"), &Agreement::starts_on),
        field("ends_on", QT_TRANSLATE_NOOP("khue::Field", "To"), &Agreement::ends_on),
        field("notice_days", QT_TRANSLATE_NOOP("khue::Field", "Notice before its end (days)"), &Agreement::notice_days),
        field("state", QT_TRANSLATE_NOOP("khue::Field", "State"), &Agreement::state, Required),
        field("renews_id", QT_TRANSLATE_NOOP("khue::Field", "Renews"), &Agreement::renews_id),
        field("summary_vi", QT_TRANSLATE_NOOP("khue::Field", "Summary (Vietnamese)"), &Agreement::summary_vi, Long | Searchable),
        field("summary_en", QT_TRANSLATE_NOOP("khue::Field", "Summary (English)"), &Agreement::summary_en, Long | Searchable),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Agreement::notes, Long),
    },
    {agreementRules, deriveAgreement}};

template <> const Table<AgreementParty> TableOf<AgreementParty>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "party to an agreement"),
     "(SELECT COALESCE(i.name_vi, i.name_en) FROM institution i WHERE i.id = institution_id)",
     "(SELECT COALESCE(i.name_en, i.name_vi) FROM institution i WHERE i.id = institution_id)"},
    {
        field("agreement_id", QT_TRANSLATE_NOOP("khue::Field", "Agreement"), &AgreementParty::agreement_id, Required | Owner),
        field("institution_id", QT_TRANSLATE_NOOP("khue::Field", "Institution"), &AgreementParty::institution_id, Required),
        field("person_id", QT_TRANSLATE_NOOP("khue::Field", "Signatory"), &AgreementParty::person_id),
        field("signatory", QT_TRANSLATE_NOOP("khue::Field", "Signatory's name"), &AgreementParty::signatory),
        field("signatory_position", QT_TRANSLATE_NOOP("khue::Field", "Signatory's position"), &AgreementParty::signatory_position),
        field("signed_on", QT_TRANSLATE_NOOP("khue::Field", "Signed on"), &AgreementParty::signed_on),
    },
    {agreementPartyRules, nullptr}};

void deriveAgreement(Agreement& agreement) {
    agreement.title_vi = tidied(agreement.title_vi);
    agreement.title_en = tidied(agreement.title_en);
    agreement.reference = tidied(agreement.reference);
}

namespace {

/// Whether `agreement` goes on, directly or by others between them, from `other`.
bool goesOnFrom(Database& database, Id<Agreement> agreement, Id<Agreement> other) {
    return database
        .single(QStringLiteral("WITH RECURSIVE earlier (id) AS (SELECT renews_id FROM agreement WHERE id = ? "
                               "UNION SELECT a.renews_id FROM agreement a JOIN earlier e ON e.id = a.id) SELECT 1 FROM earlier WHERE id = ?"),
                agreement, other)
        .isValid();
}

} // namespace

QList<Problem> agreementRules(Database& database, const Agreement& agreement) {
    QList<Problem> problems;
    if (agreement.title_vi.isEmpty() && agreement.title_en.isEmpty())
        problems.append({QStringLiteral("title_vi"), QCoreApplication::translate("khue::Rules", "Give the agreement a title, in either language.")});
    if (agreement.starts_on.isValid() && agreement.ends_on.isValid() && agreement.ends_on < agreement.starts_on)
        problems.append({QStringLiteral("ends_on"), QCoreApplication::translate("khue::Rules", "The agreement ends before it starts.")});
    if (agreement.signed_on.isValid() && agreement.ends_on.isValid() && agreement.ends_on < agreement.signed_on)
        problems.append({QStringLiteral("ends_on"), QCoreApplication::translate("khue::Rules", "The agreement ends before it was signed.")});
    if (agreement.signed_on > database.today())
        problems.append({QStringLiteral("signed_on"), QCoreApplication::translate("khue::Rules", "It cannot have been signed on a day to come.")});
    if (agreement.notice_days < 0)
        problems.append({QStringLiteral("notice_days"), QCoreApplication::translate("khue::Rules", "Days of notice cannot be negative; 0 means 90, 30 and 7 days.")});
    if (agreement.renews_id && (agreement.renews_id == agreement.id || (agreement.id && goesOnFrom(database, agreement.renews_id, agreement.id))))
        problems.append({QStringLiteral("renews_id"), QCoreApplication::translate("khue::Rules", "An agreement cannot renew itself or one that goes on from it.")});
    if (agreement.state == AgreementState::InForce) {
        if (!agreement.signed_on.isValid())
            problems.append({QStringLiteral("signed_on"), QCoreApplication::translate("khue::Rules", "It is in force: say when it was signed."), Severity::Warning});
        if (agreement.id && database.single(QStringLiteral("SELECT COUNT(*) FROM agreement_party WHERE agreement_id = ?"), agreement.id).toInt() < 2)
            problems.append({{}, QCoreApplication::translate("khue::Rules", "It is in force with fewer than two parties."), Severity::Warning});
    }
    return problems;
}

QList<Problem> agreementPartyRules(Database& database, const AgreementParty& party) {
    QList<Problem> problems;
    if (database
            .single(QStringLiteral("SELECT 1 FROM agreement_party WHERE agreement_id = ? AND institution_id = ? AND id <> ?"), party.agreement_id, party.institution_id, party.id.value)
            .isValid())
        problems.append({QStringLiteral("institution_id"), QCoreApplication::translate("khue::Rules", "This institution is a party already.")});
    if (party.signed_on > database.today())
        problems.append({QStringLiteral("signed_on"), QCoreApplication::translate("khue::Rules", "It cannot have been signed on a day to come.")});
    return problems;
}

std::vector<EndingAgreement> endingAgreements(Database& database) {
    static constexpr int usualSteps[] = {7, 30, 90};
    std::vector<EndingAgreement> ending;
    const QDate today = database.today();
    Statement rows = database.query(QStringLiteral("SELECT a.id, %1, COALESCE(a.reference, ''), a.ends_on, a.notice_days FROM agreement a WHERE a.state = 'in_force' "
                                                   "AND a.ends_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM agreement n WHERE n.renews_id = a.id AND "
                                                   "n.state IN ('signing', 'in_force')) ORDER BY a.ends_on, a.id")
                                        .arg(inLanguageSql(QStringLiteral("a.title_vi"), QStringLiteral("a.title_en"))));
    while (rows.next()) {
        EndingAgreement each{{rows.integer(0)}, rows.text(1), rows.text(2), QDate::fromString(rows.text(3), Qt::ISODate)};
        each.days = int(today.daysTo(each.ends_on));
        const int notice = int(rows.integer(4));
        if (each.days >= 0) {
            if (notice > 0 && each.days <= notice)
                each.step = notice;
            for (const int step : usualSteps)
                if (each.days <= step && (notice == 0 || step < notice)) {
                    each.step = step;
                    break;
                }
            if (!each.step)
                continue;
        }
        ending.push_back(each);
    }
    return ending;
}

Agreement renewAgreement(Database& database, Id<Agreement> agreement) {
    const Agreement old = load(database, agreement);
    Agreement renewal;
    renewal.kind = old.kind;
    renewal.title_vi = old.title_vi;
    renewal.title_en = old.title_en;
    renewal.notice_days = old.notice_days;
    renewal.renews_id = old.id;
    renewal.summary_vi = old.summary_vi;
    renewal.summary_en = old.summary_en;
    if (old.ends_on.isValid()) {
        renewal.starts_on = old.ends_on.addDays(1);
        // A term of whole years stays one, across leap days too.
        if (old.starts_on.isValid()) {
            const QDate after = old.ends_on.addDays(1);
            const int months = (after.year() - old.starts_on.year()) * 12 + after.month() - old.starts_on.month();
            renewal.ends_on = old.starts_on.addMonths(months) == after ? after.addMonths(months).addDays(-1) : after.addDays(old.starts_on.daysTo(old.ends_on));
        }
    }
    Edit edit(database, "renew_agreement", inLanguage(old.title_vi, old.title_en));
    edit.save(renewal);
    for (AgreementParty party : loadAll<AgreementParty>(database, QStringLiteral("agreement_id = ? ORDER BY id"), agreement)) {
        party.id = {};
        party.revision = 0;
        party.agreement_id = renewal.id;
        party.signed_on = {};
        edit.save(party);
    }
    edit.commit();
    return renewal;
}

} // namespace khue
