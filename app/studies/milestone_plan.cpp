// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/milestone_plan.h"

#include "app/store/edit.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

const Milestone* MilestonePlan::find(qint64 id) const {
    const auto found = std::find_if(milestones.begin(), milestones.end(), [id](const Milestone& each) { return each.id.value == id; });
    return found == milestones.end() ? nullptr : &*found;
}

QHash<qint64, qint64> MilestonePlan::tooEarly() const {
    QHash<qint64, qint64> found;
    for (const Milestone& milestone : milestones) {
        const Milestone* last = nullptr;
        for (const qint64 id : dependsOn.value(milestone.id.value))
            if (const Milestone* before = find(id); before && endOf(*before) >= milestone.starts_on && (!last || endOf(*before) > endOf(*last)))
                last = before;
        if (last)
            found.insert(milestone.id.value, last->id.value);
    }
    return found;
}

std::optional<int> MilestonePlan::slip(const Milestone& milestone) {
    if (!milestone.baseline_due.isValid())
        return std::nullopt;
    return int(milestone.baseline_due.daysTo(endOf(milestone)));
}

std::optional<int> MilestonePlan::slip() const {
    QDate planned, now;
    for (const Milestone& milestone : milestones) {
        if (milestone.baseline_due.isValid())
            planned = planned.isValid() ? std::max(planned, milestone.baseline_due) : milestone.baseline_due;
        now = now.isValid() ? std::max(now, endOf(milestone)) : endOf(milestone);
    }
    return planned.isValid() ? std::optional(int(planned.daysTo(now))) : std::nullopt;
}

QList<qint64> MilestonePlan::move(qint64 id, QDate starts, QDate due, bool push) {
    QList<qint64> changed;
    const auto at = [this](qint64 which) { return std::find_if(milestones.begin(), milestones.end(), [which](const Milestone& each) { return each.id.value == which; }); };
    const auto moved = at(id);
    if (moved == milestones.end() || due < starts || (moved->starts_on == starts && moved->due_on == due))
        return changed;
    moved->starts_on = starts;
    moved->due_on = due;
    changed.append(id);
    if (!push)
        return changed;
    // What follows on something moved is looked at again each time that moves; there are no circles, so it ends.
    QList<qint64> open{id};
    while (!open.isEmpty()) {
        const qint64 before = open.takeFirst();
        const QDate end = endOf(*find(before));
        for (Milestone& milestone : milestones) {
            if (milestone.done_on.isValid() || end < milestone.starts_on || !dependsOn.value(milestone.id.value).contains(before))
                continue;
            const qint64 days = milestone.starts_on.daysTo(end.addDays(1));
            milestone.starts_on = milestone.starts_on.addDays(days);
            milestone.due_on = milestone.due_on.addDays(days);
            if (!changed.contains(milestone.id.value))
                changed.append(milestone.id.value);
            open.append(milestone.id.value);
        }
    }
    return changed;
}

MilestonePlan milestonePlan(Database& database, Id<Study> study) {
    MilestonePlan plan;
    plan.milestones = loadAll<Milestone>(database, QStringLiteral("study_id = ? ORDER BY position, id"), study);
    Statement rows = database.query(QStringLiteral("SELECT d.milestone_id, d.depends_on_id FROM milestone m JOIN milestone_dependency d ON d.milestone_id = m.id WHERE m.study_id = ? ORDER BY d.id"), study);
    while (rows.next())
        plan.dependsOn[rows.integer(0)].append(rows.integer(1));
    return plan;
}

QString slipText(std::optional<int> days) {
    if (!days)
        return {};
    if (*days == 0)
        return QCoreApplication::translate("khue::Study", "as planned");
    const int many = std::abs(*days);
    return *days > 0 ? QCoreApplication::translate("khue::Study", "%n day(s) later than planned", nullptr, many)
                     : QCoreApplication::translate("khue::Study", "%n day(s) earlier than planned", nullptr, many);
}

void savePlan(Edit& edit, const MilestonePlan& plan, const QList<qint64>& changed) {
    for (const qint64 id : changed)
        if (const Milestone* milestone = plan.find(id)) {
            Milestone record = *milestone;
            edit.save(record);
        }
}

int setBaseline(Edit& edit, Database& database, Id<Study> study) {
    int count = 0;
    const std::vector<Milestone> milestones = loadAll<Milestone>(database, QStringLiteral("study_id = ? ORDER BY position, id"), study);
    const bool first = std::none_of(milestones.begin(), milestones.end(), [](const Milestone& each) { return each.baseline_due.isValid(); });
    for (Milestone milestone : milestones) {
        if (milestone.done_on.isValid() && !first)
            continue;
        milestone.baseline_start = milestone.starts_on;
        milestone.baseline_due = milestone.due_on;
        edit.save(milestone);
        ++count;
    }
    return count;
}

QList<Problem> setDependencies(Edit& edit, Database& database, Id<Milestone> milestone, const QList<qint64>& dependsOn) {
    for (const qint64 id : dependsOn)
        if (!database.single(QStringLiteral("SELECT 1 FROM milestone_dependency WHERE milestone_id = ? AND depends_on_id = ?"), milestone, id).isValid())
            if (const QList<Problem> problems = milestoneDependencyRules(database, {{}, 0, milestone, {id}}); hasErrors(problems))
                return problems;
    QList<qint64> missing = dependsOn;
    for (const MilestoneDependency& link : loadAll<MilestoneDependency>(database, QStringLiteral("milestone_id = ?"), milestone))
        if (missing.removeAll(link.depends_on_id.value) == 0)
            edit.remove(link.id);
    for (const qint64 id : std::as_const(missing)) {
        MilestoneDependency link{{}, 0, milestone, {id}};
        edit.save(link);
    }
    return {};
}

} // namespace khue
