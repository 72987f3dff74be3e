// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/list_page.h"
#include "ui/widgets/record_page.h"

namespace khue {

class AvailabilityCard;
class CreditCard;
class DocumentCard;
class LinkRows;
class PersonActivity;
class PersonTimelineCard;
class PhotoCard;
class TaskCard;
class RelatedRecords;
class ProfileCard;

/// Trainees and faculty are the same people in different roles: one list and one form serve both.
class PersonListPage : public ListPage {
    Q_OBJECT
public:
    PersonListPage(Workspace& workspace, bool faculty);
    QString title() const override;

private:
    ListSpecification specification() const;
    void addActions();
    void enrolIn(const QList<qint64>& ids);
    void setInstitution(const QList<qint64>& ids);
    void setDepartment(const QList<qint64>& ids);
    void merge(const QList<qint64>& ids);
    bool m_faculty;
};
class TraineeListPage : public PersonListPage {
    Q_OBJECT
public:
    explicit TraineeListPage(Workspace& workspace) : PersonListPage(workspace, false) {}
};
class FacultyListPage : public PersonListPage {
    Q_OBJECT
public:
    explicit FacultyListPage(Workspace& workspace) : PersonListPage(workspace, true) {}
};

class PersonPage : public RecordPage {
    Q_OBJECT
public:
    PersonPage(Workspace& workspace, bool faculty);

protected:
    RowValues newValues() const override;
    QString newTitle() const override;
    void showRecord(qint64 id) override;
    void retranslate() override;

private:
    void showCourses(qint64 id);
    void showTimeline(qint64 id);
    /// Opens what an item of the years shows: its own page, or its dialog here.
    void open(const QString& table, qint64 id);
    void showSessions(qint64 id);
    bool m_faculty;
    Card* m_coursesCard;
    LinkRows* m_courses;
    PersonTimelineCard* m_years;
    Card* m_timelineCard;
    LinkRows* m_timeline;
    Card* m_sessionsCard;
    LinkRows* m_sessions;
    AvailabilityCard* m_availability;
    CreditCard* m_credit;
    PhotoCard* m_photo;
    PersonActivity* m_activity;
    TaskCard* m_tasks;
    DocumentCard* m_documents;
    RelatedRecords* m_outside;
    ProfileCard* m_profile;
    QPushButton *m_calendar, *m_chain;
};
class TraineePage : public PersonPage {
    Q_OBJECT
public:
    explicit TraineePage(Workspace& workspace) : PersonPage(workspace, false) {}
};
class FacultyPage : public PersonPage {
    Q_OBJECT
public:
    explicit FacultyPage(Workspace& workspace) : PersonPage(workspace, true) {}
};

} // namespace khue
