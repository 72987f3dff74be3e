// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/competencies/competency_profile.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/record_page.h"

class QTabWidget;

namespace khue {

class CompetencyGaps;
class LinkRows;
class RelatedRecords;

/// The framework: its areas and competencies, the gaps of a group, and what the levels mean.
class CompetenciesPage : public Page {
    Q_OBJECT
public:
    enum Tab { Framework, Gaps, Levels };
    explicit CompetenciesPage(Workspace& workspace);
    QString title() const override;
    void reload() override;
    void showTab(Tab tab);
    RecordList* list() const { return m_list; }
    CompetencyGaps* gaps() const { return m_gaps; }
    /// Opens a level; 0: a new one.
    void editLevel(qint64 id);

protected:
    void retranslate() override;

private:
    static ListSpecification frameworkList();
    static ListSpecification levelList();
    void reloadTab();
    PageHeader* m_header;
    QPushButton *m_newCompetency, *m_newLevel;
    QTabWidget* m_tabs;
    RecordList *m_list, *m_levels;
    CompetencyGaps* m_gaps;
};

/// One area or competency: its texts and target, the courses that teach it, who has reached how much of it.
class CompetencyPage : public RecordPage {
    Q_OBJECT
public:
    explicit CompetencyPage(Workspace& workspace);

protected:
    RowValues newValues() const override;
    QString newTitle() const override;
    void showRecord(qint64 id) override;
    void retranslate() override;

private:
    RelatedRecords* m_courses;
    Card *m_insideCard, *m_peopleCard;
    LinkRows *m_inside, *m_people;
};

} // namespace khue
