// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/course.h"
#include "ui/shell/workspace.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

namespace khue {

/// A tab of a run's page: shows one run, reads it anew when told.
class RunTab : public QWidget {
    Q_OBJECT
public:
    explicit RunTab(Workspace& workspace) : m_workspace(workspace) {}
    Id<CourseRun> run() const { return m_run; }
    /// Another run; it is shown at the next reload().
    virtual void setRun(Id<CourseRun> run) { m_run = run; }
    virtual void reload() = 0;

protected:
    Workspace& workspace() const { return m_workspace; }
    Database& database() const { return m_workspace.database(); }
    QString runCode() const { return database().single(QStringLiteral("SELECT code FROM course_run WHERE id = ?"), m_run).toString(); }
    /// Sets every visible text; called from the constructor of the tab too.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }

private:
    Workspace& m_workspace;
    Id<CourseRun> m_run;
};

} // namespace khue
