// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/recruitment_progress.h"
#include "ui/studies/recruitment_model.h"
#include "ui/studies/scrolled_tab.h"
#include "ui/widgets/basics.h"

class QBoxLayout;
class QComboBox;
class QPushButton;
class QTableView;

namespace khue {

class ChartView;
class RelatedRecords;

/// Recruitment of a study, by site and month: the curve against the target with what is to be expected, the CONSORT
/// flow, and the figures, typed as in a spreadsheet; of a trial, what became of each arm. Figures that do not agree are said and not written until they do.
class StudyRecruitment : public ScrolledTab {
    Q_OBJECT
public:
    explicit StudyRecruitment(Workspace& workspace);
    void setStudy(Id<Study> study) override;
    void reload() override;
    void showPart(const QString& table, qint64 id) override;
    bool hasUnsaved() const override { return m_model.hasChanged(); }
    bool saveUnsaved() override { return write(); }
    void discardUnsaved() override;

    /// One site, or all together, which only shows.
    void showSite(Id<StudySite> site);
    Id<StudySite> site() const { return m_site; }
    RecruitmentModel& model() { return m_model; }
    QTableView* grid() const { return m_grid; }
    ChartView* curve() const { return m_curve; }
    ChartView* flow() const { return m_flow; }
    RelatedRecords* arms() const { return m_arms; }
    QString armProblem() const { return m_armProblem->text(); }
    QString sentence() const { return m_sentence->text(); }
    QString problem() const { return m_problem->text(); }

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool write();
    void showCharts();
    void fillSites();
    Id<StudySite> chosenSite() const;
    void goDown();

    RecruitmentModel m_model;
    QComboBox* m_sites;
    QPushButton* m_print;
    QLabel *m_sentence, *m_problem, *m_keys, *m_armProblem;
    Card *m_curveCard, *m_flowCard, *m_gridCard;
    QBoxLayout* m_charts;
    ChartView *m_curve, *m_flow;
    RelatedRecords* m_arms;
    QTableView* m_grid;
    Id<StudySite> m_site; ///< whose figures are shown; none: all together
    bool m_missed = false; ///< something changed while there was something not written
};

} // namespace khue
