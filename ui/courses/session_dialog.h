// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/session.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QTimeEdit;

namespace khue {

class DateField;
class FieldWidget;
class ClashNotice;
class LecturerRows;

/// The form of one session with its lecturers, saved as one step. Date and hours are those of the clock at the
/// session's place; beside them stands what Oxford's or Viet Nam's clock shows then.
class SessionDialog : public QDialog {
    Q_OBJECT
public:
    explicit SessionDialog(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows a session with its lecturers.
    void edit(Id<Session> session);
    /// Begins a new one after the last of the run: the same hours, place and kind.
    void startNew(Id<CourseRun> run);

    FieldWidget* field(const char* name) const;
    LecturerRows* lecturers() const { return m_lecturers; }
    /// What the session as the form shows it would be at odds with.
    ClashNotice* notice() const { return m_notice; }
    void setHours(QDate date, QTime start, QTime end);
    /// Saves; where something is wrong it stands beside the fields, and false is returned.
    bool save();
    /// The session as the form shows it now.
    Session session() const;
    QString elsewhere() const;

    void accept() override;
    void reject() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void show(const Session& session);
    bool endsNextDay() const;
    void showElsewhere();
    void showClashes();
    bool showProblems(const Session& session);
    void findLecturer();

    Workspace& m_workspace;
    QWidget* m_body;
    QHash<QString, FieldWidget*> m_fields;
    DateField* m_date;
    QTimeEdit *m_start, *m_end;
    QLabel *m_elsewhere, *m_endLabel, *m_message;
    LecturerRows* m_lecturers;
    ClashNotice* m_notice;
    Session m_stored;
    std::vector<SessionLecturer> m_storedLecturers;
};

} // namespace khue
