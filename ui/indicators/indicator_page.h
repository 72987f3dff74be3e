// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/indicators/indicator.h"
#include "ui/widgets/record_page.h"

namespace khue {

class ChartView;
class DocumentCard;
class RelatedRecords;

/// An indicator: what it measures, its targets, the values entered by hand, and how it stands.
class IndicatorPage : public RecordPage {
    Q_OBJECT
public:
    explicit IndicatorPage(Workspace& workspace);
    RelatedRecords* targets() const { return m_targets; }
    RelatedRecords* values() const { return m_values; }

protected:
    RowValues newValues() const override;
    QString newTitle() const override;
    void showRecord(qint64 id) override;
    void retranslate() override;

private:
    /// The groups that the chosen measure's records can be narrowed to.
    void fillFilter();
    void showStanding();

    QPushButton *m_records, *m_chain;
    Card* m_standingCard;
    Chip* m_chip;
    QLabel* m_standing;
    ChartView* m_chart;
    RelatedRecords *m_targets, *m_values;
    DocumentCard* m_documents;
};

} // namespace khue
