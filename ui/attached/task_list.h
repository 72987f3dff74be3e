// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attached/task.h"
#include "ui/widgets/list_page.h"

namespace khue {

/// Every task of the programme, whatever record it belongs to, and the reminders that belong to none.
class TaskListPage : public ListPage {
    Q_OBJECT
public:
    explicit TaskListPage(Workspace& workspace);
    QString title() const override;
    /// Marks a task in the list; for 0 opens the form of a new reminder.
    void showPart(const QString& table, qint64 id) override;
    /// Opens the form of a task.
    void edit(Id<Task> task);

private:
    ListSpecification specification() const;
    void setDone(const QList<qint64>& ids);
};

/// How many tasks are overdue.
int overdueTaskCount(Database& database);

} // namespace khue
