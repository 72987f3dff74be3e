// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/list_page.h"
#include "ui/widgets/record_page.h"

namespace khue {

class DocumentCard;
class LinkRows;
class RelatedRecords;
class TaskCard;

/// The catalogue of courses.
class CourseListPage : public ListPage {
    Q_OBJECT
public:
    explicit CourseListPage(Workspace& workspace);
    QString title() const override;

protected:
    void retranslate() override;

private:
    static ListSpecification specification();
    QPushButton* m_rules;
};

/// One course with its runs.
class CoursePage : public RecordPage {
    Q_OBJECT
public:
    explicit CoursePage(Workspace& workspace);

protected:
    RowValues newValues() const override;
    QString newTitle() const override;
    void showRecord(qint64 id) override;
    void retranslate() override;

private:
    void addRun();
    void choosePreceding();
    void showPreceding(qint64 id);
    Card* m_runsCard;
    LinkRows* m_runs;
    RelatedRecords* m_taught;
    Card* m_precedingCard;
    LinkRows* m_preceding;
    QPushButton* m_choosePreceding;
    TaskCard* m_tasks;
    DocumentCard* m_documents;
    QPushButton* m_newRun;
};

} // namespace khue
