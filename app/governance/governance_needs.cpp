// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/governance/governance_needs.h"

#include "app/governance/agreement.h"
#include "app/governance/committee.h"
#include "app/governance/meeting.h"
#include "app/progress/programme_rules.h"
#include "app/store/language.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

constexpr int urgent = 30; // days: from here on it is no longer a hint

void agreements(Database& database, QList<GovernanceNeed>& needs) {
    for (const EndingAgreement& each : endingAgreements(database)) {
        const QString name = each.reference.isEmpty() ? each.title : QString(each.title + QStringLiteral(" (") + each.reference + u')');
        const QString text = each.days < 0 ? QCoreApplication::translate("khue::Governance", "%1 ended on %2: renew it or close it").arg(name, shownDate(each.ends_on))
                             : each.days == 0
                                 ? QCoreApplication::translate("khue::Governance", "%1 ends today, and no renewal is being signed").arg(name)
                                 : QCoreApplication::translate("khue::Governance", "%1 ends in %n day(s), on %2, and no renewal is being signed", nullptr, each.days)
                                       .arg(name, shownDate(each.ends_on));
        needs.append({"agreement_ends", each.days <= urgent ? Severity::Warning : Severity::Hint, text, QStringLiteral("agreement"), each.id.value,
                      each.reference.isEmpty() ? each.title : each.reference});
    }
}

void balances(Database& database, QList<GovernanceNeed>& needs) {
    const QDate today = database.today();
    for (const Committee& committee :
         loadAll<Committee>(database, QStringLiteral("(starts_on IS NULL OR starts_on <= ?) AND (ends_on IS NULL OR ends_on >= ?) ORDER BY id"), today, today)) {
        const SectorBalance balance = sectorBalance(database, committee.id, today);
        if (!balance.tooLarge())
            continue;
        const QString name = inLanguage(committee.name_vi, committee.name_en);
        const Sector sector = *balance.tooLarge();
        needs.append({"committee_balance", Severity::Warning,
                      QCoreApplication::translate("khue::Governance", "%1: %2 has %3% of the seats; no sector should have more than %4%")
                          .arg(name, titleOf(sector).toLower()).arg(balance.percentOf(sector)).arg(balance.limit),
                      QStringLiteral("committee"), committee.id.value, name});
    }
}

void minutes(Database& database, QList<GovernanceNeed>& needs) {
    Statement rows = database.query(QStringLiteral("SELECT m.id, %1, m.starts_at FROM meeting m WHERE m.state IN ('planned', 'held') AND m.starts_at < ? AND NOT EXISTS "
                                                   "(SELECT 1 FROM agenda_item a WHERE a.meeting_id = m.id AND (a.minutes_vi IS NOT NULL OR a.minutes_en IS NOT NULL)) "
                                                   "ORDER BY m.starts_at")
                                        .arg(inLanguageSql(QStringLiteral("m.title_vi"), QStringLiteral("m.title_en"))),
                                    database.now().addDays(-minutesDays(database)));
    while (rows.next()) {
        const QDate day = QDateTime::fromString(rows.text(2), Qt::ISODate).toLocalTime().date();
        needs.append({"meeting_minutes", Severity::Warning, QCoreApplication::translate("khue::Governance", "%1 (%2) has no minutes yet").arg(rows.text(1), shownDate(day)),
                      QStringLiteral("meeting"), rows.integer(0), rows.text(1)});
    }
}

} // namespace

int minutesDays(Database& database) {
    return int(programmeRule(database, "meeting_minutes_days"));
}

QList<GovernanceNeed> governanceNeeds(Database& database) {
    QList<GovernanceNeed> needs;
    agreements(database, needs);
    balances(database, needs);
    minutes(database, needs);
    return needs;
}

} // namespace khue
