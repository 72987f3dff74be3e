// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/governance/priority_ranking.h"

#include "app/governance/committee.h"
#include "app/store/language.h"
#include "app/store/settings.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace khue {

namespace {

const QString leaveOutSetting = QStringLiteral("priority_leave_out_interest");

PriorityMean meanOf(const std::vector<double>& totals) {
    PriorityMean result;
    result.members = int(totals.size());
    if (totals.empty())
        return result;
    double sum = 0;
    for (const double total : totals)
        sum += total;
    result.mean = sum / double(totals.size());
    const auto [lowest, highest] = std::minmax_element(totals.begin(), totals.end());
    result.lowest = *lowest;
    result.highest = *highest;
    if (totals.size() > 1) {
        double squares = 0;
        for (const double total : totals)
            squares += (total - *result.mean) * (total - *result.mean);
        result.spread = std::sqrt(squares / double(totals.size() - 1));
    }
    return result;
}

} // namespace

bool leavesOutInterest(Database& database) {
    return settingValue(database, leaveOutSetting, QStringLiteral("1")) != QLatin1String("0");
}

void setLeavesOutInterest(Database& database, bool leaveOut) {
    setSetting(database, leaveOutSetting, leaveOut ? QStringLiteral("1") : QStringLiteral("0"));
}

QString priorityMeansSql(bool leaveOutInterest) {
    return QStringLiteral("(SELECT x.priority_id, AVG(x.total) AS mean, MIN(x.total) AS lowest, MAX(x.total) AS highest, COUNT(*) AS members FROM "
                          "(SELECT s.priority_id, s.person_id, 100.0 * SUM(c.weight * s.points / c.maximum) / SUM(c.weight) AS total "
                          "FROM priority_score s JOIN priority_criterion c ON c.id = s.priority_criterion_id%1 "
                          "GROUP BY s.priority_id, s.person_id HAVING COUNT(*) = (SELECT COUNT(*) FROM priority_criterion)) x GROUP BY x.priority_id)")
        .arg(leaveOutInterest ? QStringLiteral(" WHERE NOT EXISTS (SELECT 1 FROM priority_interest i WHERE i.priority_id = s.priority_id AND i.person_id = s.person_id)")
                              : QString());
}

std::vector<RankedPriority> rankPriorities(Database& database) {
    std::vector<RankedPriority> ranked;
    std::map<qint64, size_t> places;
    {
        Statement rows = database.query(QStringLiteral("SELECT p.id, p.code, (SELECT COUNT(DISTINCT i.person_id) FROM priority_interest i WHERE i.priority_id = p.id) "
                                                       "FROM priority p WHERE p.state <> 'declined' ORDER BY p.code"));
        while (rows.next()) {
            places[rows.integer(0)] = ranked.size();
            ranked.push_back({{rows.integer(0)}, rows.text(1)});
            ranked.back().interested = int(rows.integer(2));
        }
    }
    std::vector<std::vector<double>> all(ranked.size()), disinterested(ranked.size());
    Statement rows = database.query(QStringLiteral(
        "SELECT s.priority_id, 100.0 * SUM(c.weight * s.points / c.maximum) / SUM(c.weight), "
        "CASE WHEN EXISTS (SELECT 1 FROM priority_interest i WHERE i.priority_id = s.priority_id AND i.person_id = s.person_id) THEN 1 ELSE 0 END "
        "FROM priority_score s JOIN priority_criterion c ON c.id = s.priority_criterion_id "
        "GROUP BY s.priority_id, s.person_id HAVING COUNT(*) = (SELECT COUNT(*) FROM priority_criterion)"));
    while (rows.next()) {
        const auto place = places.find(rows.integer(0));
        if (place == places.end())
            continue;
        all[place->second].push_back(rows.real(1));
        if (!rows.integer(2))
            disinterested[place->second].push_back(rows.real(1));
    }
    for (size_t i = 0; i < ranked.size(); ++i) {
        ranked[i].all = meanOf(all[i]);
        ranked[i].disinterested = meanOf(disinterested[i]);
    }
    const bool leaveOut = leavesOutInterest(database);
    const auto mean = [leaveOut](const RankedPriority& each) { return (leaveOut ? each.disinterested : each.all).mean; };
    std::stable_sort(ranked.begin(), ranked.end(), [&](const RankedPriority& a, const RankedPriority& b) { return mean(a).value_or(-1) > mean(b).value_or(-1); });
    for (size_t i = 0; i < ranked.size() && mean(ranked[i]); ++i) {
        // Means that differ only by the last digits of the arithmetic are the same.
        const bool same = i > 0 && std::abs(*mean(ranked[i]) - *mean(ranked[i - 1])) < 1e-9;
        ranked[i].rank = same ? ranked[i - 1].rank : int(i) + 1;
    }
    return ranked;
}

PriorityGrid loadPriorityGrid(Database& database, Id<Priority> priority, const QList<qint64>& further) {
    PriorityGrid grid;
    grid.criteria = loadAll<PriorityCriterion>(database, QStringLiteral("1 = 1 ORDER BY position, id"));
    std::map<qint64, size_t> places;
    {
        const QDate today = database.today();
        QStringList ids{QStringLiteral("0")};
        for (const qint64 id : further)
            ids.append(QString::number(id));
        Statement rows = database.query(
            QStringLiteral("SELECT p.id, p.titles, p.full_name FROM person p WHERE p.id IN (SELECT s.person_id FROM priority_score s WHERE s.priority_id = ? "
                           "UNION SELECT i.person_id FROM priority_interest i WHERE i.priority_id = ? "
                           "UNION SELECT m.person_id FROM committee_member m JOIN committee c ON c.id = m.committee_id WHERE c.scores_priorities = 1 "
                           "AND %1) OR p.id IN (%2) ORDER BY p.%3")
                .arg(QLatin1String(sitsOnSql), ids.join(u','), isVietnamese() ? QStringLiteral("sort_vi") : QStringLiteral("sort_en")),
            priority, priority, today, today);
        while (rows.next()) {
            places[rows.integer(0)] = grid.members.size();
            PriorityGrid::Member& member = grid.members.emplace_back();
            member.id = {rows.integer(0)};
            member.name = titledName(rows.text(1).split(u' ', Qt::SkipEmptyParts), rows.text(2));
            member.points.resize(grid.criteria.size());
            member.comments.resize(grid.criteria.size());
        }
    }
    std::vector<double> sums(grid.criteria.size());
    std::vector<int> counts(grid.criteria.size());
    for (const PriorityScore& score : loadAll<PriorityScore>(database, QStringLiteral("priority_id = ?"), priority))
        for (size_t i = 0; i < grid.criteria.size(); ++i)
            if (grid.criteria[i].id == score.priority_criterion_id) {
                grid.members[places[score.person_id.value]].points[i] = score.points;
                grid.members[places[score.person_id.value]].comments[i] = score.comment;
                sums[i] += score.points;
                ++counts[i];
            }
    for (size_t i = 0; i < grid.criteria.size(); ++i)
        grid.means.push_back(counts[i] ? std::optional(sums[i] / counts[i]) : std::nullopt);
    for (const PriorityInterest& interest : loadAll<PriorityInterest>(database, QStringLiteral("priority_id = ? ORDER BY id"), priority))
        grid.members[places[interest.person_id.value]].interests.append(titleOf(interest.kind) + QStringLiteral(": ") + interest.text);
    std::vector<double> all, disinterested;
    for (PriorityGrid::Member& member : grid.members) {
        double reached = 0, weight = 0;
        bool whole = !grid.criteria.empty();
        for (size_t i = 0; i < grid.criteria.size(); ++i) {
            whole = whole && member.points[i];
            reached += grid.criteria[i].weight * member.points[i].value_or(0) / grid.criteria[i].maximum;
            weight += grid.criteria[i].weight;
        }
        if (!whole)
            continue;
        member.total = 100 * reached / weight;
        all.push_back(*member.total);
        if (member.interests.isEmpty())
            disinterested.push_back(*member.total);
    }
    grid.all = meanOf(all);
    grid.disinterested = meanOf(disinterested);
    return grid;
}

} // namespace khue
