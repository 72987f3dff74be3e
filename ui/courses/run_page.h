// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/courses/run_tab.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

class QTabWidget;

namespace khue {

class AttendanceGrid;
class RecordHistory;
class RunCertificates;
class RunFeedback;
class RunOverview;
class RunTimetable;
class RunTrainees;
class ScoreGrid;
class TraineeBoard;

/// One run with everything that belongs to it, in tabs. Only the tab in view reads the database.
class RunPage : public Page {
    Q_OBJECT
public:
    enum Tab { Overview, Timetable, Trainees, AttendanceTab, ScoresTab, ProgressTab, FeedbackTab, CertificatesTab, HistoryTab };

    explicit RunPage(Workspace& workspace);
    QString title() const override;
    void reload() override;
    void setRecord(qint64 id) override;
    qint64 record() const override;
    void showPart(const QString& table, qint64 id) override;
    bool hasUnsaved() const override;
    bool saveUnsaved() override;
    void discardUnsaved() override;
    void settle() override;

    void showTab(Tab tab);
    RunOverview* overview() const { return m_overview; }
    RunTimetable* timetable() const { return m_timetable; }
    RunTrainees* trainees() const { return m_trainees; }
    AttendanceGrid* attendance() const { return m_attendance; }
    ScoreGrid* scores() const { return m_scores; }
    TraineeBoard* board() const { return m_board; }
    RunFeedback* feedback() const { return m_feedback; }
    RunCertificates* certificates() const { return m_certificates; }

protected:
    void retranslate() override;

private:
    Id<CourseRun> run() const { return {record()}; }
    void showHead();
    void showTabContents();
    void print(const char* report);

    PageHeader* m_header;
    QTabWidget* m_tabs;
    RunOverview* m_overview;
    RunTimetable* m_timetable;
    RunTrainees* m_trainees;
    AttendanceGrid* m_attendance;
    ScoreGrid* m_scores;
    TraineeBoard* m_board;
    RunFeedback* m_feedback;
    RunCertificates* m_certificates;
    RecordHistory* m_history;
    QPushButton *m_print, *m_remove, *m_enrol;
    QList<QAction*> m_papers;
};

} // namespace khue
