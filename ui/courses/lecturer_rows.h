// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/session.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace khue {

class ChoiceField;
class ReferencePicker;

/// Who teaches a session: one line each with role and whether it is confirmed.
class LecturerRows : public QWidget {
    Q_OBJECT
public:
    LecturerRows(Database& database, QWidget* parent = nullptr);
    void setLecturers(const std::vector<SessionLecturer>& lecturers);
    /// Those chosen, without empty lines; ids as they came.
    std::vector<SessionLecturer> lecturers() const;
    /// Adds a line; with a person who is in none yet.
    void add(Id<Person> person = {});
    int count() const { return int(m_rows.size()); }

signals:
    void edited();
    /// The user wants help in finding one.
    void findAsked();

private:
    struct Row {
        QWidget* widget;
        ReferencePicker* person;
        ChoiceField *role, *state;
        SessionLecturer stored;
    };
    void addRow(const SessionLecturer& lecturer);
    Database& m_database;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    std::vector<Row> m_rows;
};

} // namespace khue
