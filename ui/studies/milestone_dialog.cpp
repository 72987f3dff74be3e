// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/milestone_dialog.h"

#include <QtWidgets/QListWidget>

#include <algorithm>

namespace khue {

MilestoneDialog::MilestoneDialog(Workspace& workspace, const MilestonePlan& plan, Id<Study> study, Id<Milestone> id, QWidget* parent)
    : FieldDialog(workspace, tableOf<Milestone>, parent), m_others(new QListWidget(this)) {
    setWindowTitle(tr("Milestone"));
    addField("title_vi", 3);
    addField("title_en", 3);
    addField("starts_on", 2);
    addField("due_on", 2);
    addField("progress", 2);
    addField("done_on", 2);
    addField("responsible_id", 4);
    addField("baseline_start", 3);
    addField("baseline_due", 3);
    Milestone shown;
    if (id) {
        shown = load(database(), id);
    } else {
        // It goes on where the last one ends.
        shown.study_id = study;
        shown.starts_on = database().today();
        for (const Milestone& milestone : plan.milestones) {
            shown.position = std::max(shown.position, milestone.position);
            shown.starts_on = std::max(shown.starts_on, endOf(milestone).addDays(1));
        }
        ++shown.position;
        shown.due_on = shown.starts_on.addMonths(1).addDays(-1);
    }
    for (const Milestone& milestone : plan.milestones) {
        if (milestone.id == id)
            continue;
        auto* item = new QListWidgetItem(milestoneTitle(milestone), m_others);
        item->setData(Qt::UserRole, milestone.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(plan.dependsOn.value(id.value).contains(milestone.id.value) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_others->count()) {
        constexpr int mostShown = 5;
        m_others->setFixedHeight(std::min(m_others->count(), mostShown) * std::max(24, m_others->sizeHintForRow(0)) + 6);
        addWidget(tr("Cannot start before these end"), m_others, 6);
    } else {
        m_others->hide();
    }
    addField("notes", 6);
    show(tableOf<Milestone>.toValues(shown), shown.id.value, shown.revision);
}

QList<Problem> MilestoneDialog::write() {
    Milestone milestone = tableOf<Milestone>.fromValues(values());
    milestone.id = {id()};
    milestone.revision = revision();
    deriveMilestone(milestone);
    QList<Problem> problems = tableOf<Milestone>.check(database(), milestone.id.value, tableOf<Milestone>.toValues(milestone));
    if (hasErrors(problems))
        return problems;
    QList<qint64> before;
    for (int row = 0; row < m_others->count(); ++row)
        if (m_others->item(row)->checkState() == Qt::Checked)
            before.append(m_others->item(row)->data(Qt::UserRole).toLongLong());
    Edit edit(database(), milestone.id ? "save" : "add", milestoneTitle(milestone));
    edit.save(milestone);
    const QList<Problem> links = setDependencies(edit, database(), milestone.id, before);
    if (!hasErrors(links)) {
        edit.commit();
        return {};
    }
    return links;
}

} // namespace khue
