// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/figure_records.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/basics.h"

class QComboBox;
class QPushButton;

namespace khue {

class ChartView;
class EditQueue;
class ListView;

/// What stands behind one figure: a chart over the years or by groups, and the records it is made of. A bar that is
/// clicked narrows the records to its group, or asks for its year. Read off the window's thread.
class FigureDetails : public Card {
    Q_OBJECT
public:
    explicit FigureDetails(Workspace& workspace, QWidget* parent = nullptr);
    ~FigureDetails() override;

    void setFigure(const FigureRow& row, int year);
    void clear();
    bool isLoading() const { return m_loading; }

    FigureRecordsModel* records() { return &m_records; }
    ListView* view() const { return m_view; }
    ChartView* chartView() const { return m_chart; }
    /// Over the years first, then each breakdown.
    QComboBox* shown() const { return m_shown; }
    void chooseBar(int index);
    void openChosen();
    void exportRecords();

signals:
    void yearAsked(int year);
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void take(quint64 request, FigureData data);
    void showChart();
    void showCount();

    Workspace& m_workspace;
    std::unique_ptr<EditQueue> m_reader;
    quint64 m_request = 0;
    bool m_loading = false;
    FigureRow m_row;
    int m_year = 0;
    std::vector<std::vector<GroupFigure>> m_groups;
    FigureRecordsModel m_records;
    Chip* m_chip;
    QLabel* m_definition;
    QComboBox* m_shown;
    ChartView* m_chart;
    QLabel* m_count;
    QPushButton *m_all, *m_open, *m_export;
    ListView* m_view;
};

} // namespace khue
