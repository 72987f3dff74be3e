// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study_grant.h"
#include "ui/studies/notice_banner.h"
#include "ui/studies/scrolled_tab.h"

class QComboBox;

namespace khue {

class BudgetRows;
class RelatedRecords;

/// The grants of a study, what is spent of each, and the expenses of the one chosen.
class StudyFunding : public ScrolledTab {
    Q_OBJECT
public:
    explicit StudyFunding(Workspace& workspace);
    void reload() override;
    void showPart(const QString& table, qint64 id) override;

    RelatedRecords* grants() const { return m_grants; }
    RelatedRecords* expenses() const { return m_expenses; }
    NoticeBanner* banner() const { return m_banner; }
    QComboBox* overspendingBox() const { return m_overspending; }
    /// Shows the expenses of that grant.
    void showGrant(Id<StudyGrant> grant);
    Id<StudyGrant> grant() const { return m_grant; }

protected:
    void retranslate() override;

private:
    void showAround();
    QString expensesTitle() const;
    bool editExpense(qint64 id);
    Id<StudyGrant> m_grant;
    NoticeBanner* m_banner;
    QLabel* m_rule;
    QComboBox* m_overspending;
    Card* m_budget;
    BudgetRows* m_bars;
    RelatedRecords *m_grants, *m_expenses;
};

} // namespace khue
