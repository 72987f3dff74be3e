// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studies/notice_banner.h"
#include "ui/studies/scrolled_tab.h"

namespace khue {

class RelatedRecords;
class RiskMatrix;

/// Risks and issues of a study, the heaviest first, and where they stand by likelihood and impact.
class StudyRisks : public ScrolledTab {
    Q_OBJECT
public:
    explicit StudyRisks(Workspace& workspace);
    void reload() override;
    void showPart(const QString& table, qint64 id) override;
    RelatedRecords* risks() const { return m_risks; }
    RiskMatrix* matrix() const { return m_matrix; }

protected:
    void retranslate() override;

private:
    void showAround();
    NoticeBanner* m_banner;
    RelatedRecords* m_risks;
    Card* m_matrixCard;
    RiskMatrix* m_matrix;
    QLabel* m_levels;
};

} // namespace khue
