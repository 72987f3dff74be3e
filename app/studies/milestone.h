// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study.h"

namespace khue {

/// A part of a study's plan (mốc tiến độ), from its first to its last day.
struct Milestone {
    Id<Milestone> id;
    int revision = 0;
    Id<Study> study_id;
    int position = 0;
    QString title_vi, title_en;
    QDate starts_on, due_on;
    QDate done_on;
    int progress = 0; ///< percent
    QDate baseline_start, baseline_due; ///< as it was planned when the baseline was set
    Id<Person> responsible_id;
    QString notes;
    bool operator==(const Milestone&) const = default;
};
template <> struct TableName<Milestone> {
    static constexpr const char* value = "milestone";
    static constexpr int number = 64;
};
/// A done milestone is at 100 percent.
void deriveMilestone(Milestone& milestone);
/// A warning where it starts before one that it depends on ends.
QList<Problem> milestoneRules(Database& database, const Milestone& milestone);
template <> const Table<Milestone> TableOf<Milestone>::value;

/// A milestone cannot start before the other ends.
struct MilestoneDependency {
    Id<MilestoneDependency> id;
    int revision = 0;
    Id<Milestone> milestone_id, depends_on_id;
    bool operator==(const MilestoneDependency&) const = default;
};
template <> struct TableName<MilestoneDependency> {
    static constexpr const char* value = "milestone_dependency";
    static constexpr int number = 0;
};
QList<Problem> milestoneDependencyRules(Database& database, const MilestoneDependency& dependency);
template <> const Table<MilestoneDependency> TableOf<MilestoneDependency>::value;

/// The title in the language shown.
QString milestoneTitle(const Milestone& milestone);
/// The day it ends: when it was done, else when it is due.
inline QDate endOf(const Milestone& milestone) { return milestone.done_on.isValid() ? milestone.done_on : milestone.due_on; }

} // namespace khue
