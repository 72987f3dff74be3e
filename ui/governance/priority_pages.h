// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/list_page.h"
#include "ui/widgets/record_page.h"

namespace khue {

class LinkRows;
class PriorityScores;
class RelatedRecords;

/// Research priorities with their rank.
class PriorityListPage : public ListPage {
    Q_OBJECT
public:
    explicit PriorityListPage(Workspace& workspace);
    QString title() const override;
    void reload() override;

protected:
    void retranslate() override;

private:
    ListSpecification specification() const;
    void showRule();
    QPushButton *m_rule, *m_criteria, *m_print;
    bool m_leaveOut;
};

class PriorityPage : public RecordPage {
    Q_OBJECT
public:
    explicit PriorityPage(Workspace& workspace);
    PriorityScores* scores() const { return m_scores; }
    /// Makes a study of the priority and opens it.
    void adopt();

protected:
    RowValues newValues() const override;
    QString newTitle() const override;
    void showRecord(qint64 id) override;
    void retranslate() override;

private:
    PriorityScores* m_scores;
    RelatedRecords* m_interests;
    QPushButton* m_adopt;
    Card *m_studiesCard, *m_decisionsCard;
    LinkRows *m_studies, *m_decisions;
};

} // namespace khue
