// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/milestone.h"

#include <QtCore/QHash>

namespace khue {

/// A study's milestones with what depends on what; read once, and moved without the database.
struct MilestonePlan {
    std::vector<Milestone> milestones;            ///< in order
    QHash<qint64, QList<qint64>> dependsOn;       ///< ids of those that come before

    const Milestone* find(qint64 id) const;
    /// Those that begin before something they depend on ends, each with the one in its way that ends last.
    QHash<qint64, qint64> tooEarly() const;
    /// Days by which the end has slipped from the baseline: positive is late; nothing without a baseline.
    static std::optional<int> slip(const Milestone& milestone);
    /// The slip of the whole study: of the last end.
    std::optional<int> slip() const;
    /// Gives one new days; where `push` is set, whatever depends on it and would then begin too early goes later by as
    /// much as it must, with its length, unless it is done. Returns the ids that changed.
    QList<qint64> move(qint64 id, QDate starts, QDate due, bool push);
};
MilestonePlan milestonePlan(Database& database, Id<Study> study);

/// «12 days later than planned», «on time», «3 days earlier»; empty without a baseline.
QString slipText(std::optional<int> days);

/// Saves the milestones of the plan that differ from those stored, within `edit`.
void savePlan(Edit& edit, const MilestonePlan& plan, const QList<qint64>& changed);
/// The days as they are now become the baseline of those milestones that are not done; of all where none has a baseline yet.
int setBaseline(Edit& edit, Database& database, Id<Study> study);
/// Makes these the ones that a milestone depends on. Errors as of MilestoneDependency; then nothing is written.
QList<Problem> setDependencies(Edit& edit, Database& database, Id<Milestone> milestone, const QList<qint64>& dependsOn);

} // namespace khue
