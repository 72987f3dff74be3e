// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/release_messages.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTextEdit;

namespace khue {

/// Releases the timetable of a run: its name and note, what differs from the last release, and who will be told.
class ReleaseDialog : public QDialog {
    Q_OBJECT
public:
    ReleaseDialog(Workspace& workspace, Id<CourseRun> run, QWidget* parent = nullptr);
    const ReleasePlan& plan() const { return m_plan; }
    void setName(const QString& name);
    void setNote(const QString& note);
    /// What is listed, for tests: the differences, then the people.
    QString differences() const;
    QString people() const;
    /// Releases; false where something is wrong.
    bool release();
    const ReleaseOutcome& outcome() const { return m_outcome; }

    void accept() override;

private:
    Workspace& m_workspace;
    ReleasePlan m_plan;
    ReleaseOutcome m_outcome;
    QLineEdit* m_name;
    QPlainTextEdit* m_note;
    QTextEdit *m_differences, *m_people;
    QLabel* m_message;
};

/// How the timetable of a run stands to its last release: «Draft: never released», «Released as “Version 1”, 24/11/2026»,
/// «Draft: 2 changes since “Version 1”».
QString releaseState(const ReleasePlan& plan);

} // namespace khue
