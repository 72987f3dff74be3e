// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/course.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;

namespace khue {

class DateField;
class TextField;

/// A new run of a course: empty, or with the timetable of an earlier run moved to a new start.
class NewRunDialog : public QDialog {
    Q_OBJECT
public:
    NewRunDialog(Workspace& workspace, Id<Course> course, QWidget* parent = nullptr);
    /// The earlier run to copy; without an id an empty run.
    void setSource(Id<CourseRun> run);
    void setStart(QDate start);
    void setCode(const QString& code);
    /// Makes the run as one step; false where something is wrong, which then stands in words in the dialog.
    bool create();
    Id<CourseRun> created() const { return m_created; }

private:
    Id<CourseRun> source() const;
    QDate start() const;
    void showPlan();

    Workspace& m_workspace;
    Id<Course> m_course;
    Id<CourseRun> m_created;
    QComboBox* m_source;
    TextField* m_code;
    DateField* m_start;
    QLabel* m_plan;
};

} // namespace khue
