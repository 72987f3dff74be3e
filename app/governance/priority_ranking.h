// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/priority_score.h"

#include <optional>
#include <vector>

/// What members' scores amount to. A member's total is 100 × Σ(weight × points ÷ most points) ÷ Σ weight, in percent,
/// and counts once she has scored every criterion.
namespace khue {

/// The totals of some members of one priority.
struct PriorityMean {
    int members = 0;               ///< whose totals count
    std::optional<double> mean;    ///< percent; empty where nobody's counts
    std::optional<double> spread;  ///< standard deviation (of a sample) in percentage points; empty below two members
    double lowest = 0, highest = 0; ///< percent, where there is a mean
    bool operator==(const PriorityMean&) const = default;
};

struct RankedPriority {
    Id<Priority> id;
    QString code;
    int rank = 0;               ///< 1, 2, 2, 4 …; 0 where it has no mean
    PriorityMean all;           ///< of every member
    PriorityMean disinterested; ///< of those who declared no interest in this priority
    int interested = 0;         ///< members who declared one
};

/// Whether ranks go by the members without a declared interest (setting `priority_leave_out_interest`, at first yes).
bool leavesOutInterest(Database& database);
void setLeavesOutInterest(Database& database, bool leaveOut);

/// SQL of a subquery with a row a priority that somebody scored: priority_id, mean, lowest, highest (percent), members.
QString priorityMeansSql(bool leaveOutInterest);

/// Every priority that was not declined, by rank, then code; read in one pass over the scores.
std::vector<RankedPriority> rankPriorities(Database& database);

/// One priority's scores, members by criteria.
struct PriorityGrid {
    struct Member {
        Id<Person> id;
        QString name;                              ///< with titles
        std::vector<std::optional<double>> points; ///< a criterion each
        std::vector<QString> comments;             ///< on the points
        std::optional<double> total;               ///< percent; empty while a criterion is missing
        QStringList interests;                     ///< as declared, the kind before each
    };
    std::vector<PriorityCriterion> criteria; ///< by position
    std::vector<Member> members;             ///< those who score priorities now, and whoever did; by name
    PriorityMean all, disinterested;
    std::vector<std::optional<double>> means; ///< points, a criterion each, of all members
};
/// `further`: people who get a row too, though they have not scored.
PriorityGrid loadPriorityGrid(Database& database, Id<Priority> priority, const QList<qint64>& further = {});

} // namespace khue
