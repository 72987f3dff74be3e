// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/governance/committee.h"

#include "app/store/failure.h"
#include "app/store/settings.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace khue {

namespace {

constexpr int fewest = 3; // of one or two members a share says nothing
const QString limitSetting = QStringLiteral("committee_most_percent");

} // namespace

std::optional<Sector> SectorBalance::tooLarge() const {
    if (members >= fewest)
        for (int i = 0; i < 3; ++i)
            if (bySector[i] * 100 > limit * members)
                return Sector(i);
    return std::nullopt;
}

int SectorBalance::percentOf(Sector sector) const {
    return members ? int(std::lround(100.0 * bySector[int(sector)] / members)) : 0;
}

QString SectorBalance::inWords() const {
    QStringList parts;
    for (int i = 0; i < 3; ++i)
        parts.append(QCoreApplication::translate("khue::Committee", "%1: %2 (%3%)").arg(titleOf(Sector(i))).arg(bySector[i]).arg(percentOf(Sector(i))));
    if (unknown)
        parts.append(QCoreApplication::translate("khue::Committee", "not known: %1").arg(unknown));
    return parts.join(QStringLiteral(" · "));
}

QString SectorBalance::verdict() const {
    if (members == 0)
        return QCoreApplication::translate("khue::Committee", "No members yet.");
    if (const std::optional<Sector> sector = tooLarge())
        return QCoreApplication::translate("khue::Committee", "Out of balance: %1 has %2% of the seats; no sector should have more than %3%.")
            .arg(titleOf(*sector)).arg(percentOf(*sector)).arg(limit);
    return QCoreApplication::translate("khue::Committee", "In balance: no sector has more than %1% of the seats.").arg(limit);
}

int sectorLimit(Database& database) {
    bool ok = false;
    const int percent = settingValue(database, limitSetting).toInt(&ok);
    return ok && percent >= 34 && percent <= 100 ? percent : 60;
}

void setSectorLimit(Database& database, int percent) {
    if (percent < 34 || percent > 100)
        throw Failure(QCoreApplication::translate("khue::Committee", "The limit is a percentage from 34 to 100."));
    setSetting(database, limitSetting, QString::number(percent));
}

SectorBalance sectorBalance(Database& database, Id<Committee> committee, QDate on) {
    SectorBalance balance;
    balance.limit = sectorLimit(database);
    Statement rows = database.query(QStringLiteral("SELECT %1, COUNT(*) FROM committee_member m JOIN person p ON p.id = m.person_id "
                                                   "LEFT JOIN institution i ON i.id = p.institution_id WHERE m.committee_id = ? AND %2 GROUP BY 1")
                                        .arg(QLatin1String(memberSectorSql), QLatin1String(sitsOnSql)),
                                    committee, on, on);
    while (rows.next()) {
        const int count = int(rows.integer(1));
        balance.members += count;
        if (rows.isNull(0))
            balance.unknown += count;
        else
            balance.bySector[int(choiceFromCode<Sector>(rows.text(0)))] += count;
    }
    return balance;
}

} // namespace khue
