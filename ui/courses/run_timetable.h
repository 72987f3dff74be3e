// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/session.h"
#include "ui/courses/run_tab.h"

class QLabel;
class QPushButton;

namespace khue {

class RecordList;
struct ListSpecification;

/// The sessions of a run.
class RunTimetable : public RunTab {
    Q_OBJECT
public:
    explicit RunTimetable(Workspace& workspace);
    void setRun(Id<CourseRun> run) override;
    void reload() override;
    RecordList* list() const { return m_list; }
    void renumber();
    /// Opens the dialog that releases the timetable.
    void release();
    void duplicate(const QList<qint64>& ids);

protected:
    void retranslate() override;

private:
    void openSession(qint64 id);
    ListSpecification specification() const;
    RecordList* m_list;
    QPushButton *m_add, *m_renumber, *m_plan, *m_release, *m_calendar;
    QLabel* m_state;
};

} // namespace khue
