// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/figure_rows.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

class QCheckBox;
class QComboBox;
class QMenu;
class QStackedWidget;
class QTabBar;

namespace khue {

class EditQueue;
class FigureDetails;
class FigureTable;

/// What the partnership achieved: the results framework of a year against its targets, and every figure that can be
/// computed; below, what stands behind the chosen one. Read off the window's thread.
class IndicatorsPage : public Page {
    Q_OBJECT
public:
    enum View { Framework, AllFigures };

    explicit IndicatorsPage(Workspace& workspace);
    ~IndicatorsPage() override;
    QString title() const override;
    void reload() override;
    /// An indicator to be chosen once it is read; 0: the one that is.
    void setRecord(qint64 indicator) override;
    qint64 record() const override { return m_asked; }
    /// «missing_indicator»: those whose value of that year is to be entered.
    void showPart(const QString& table, qint64 year) override;

    void showView(View view);
    void showYear(int year);
    int year() const;
    bool isLoading() const;
    FigureTable* table() const { return m_table; }
    FigureDetails* details() const { return m_details; }
    /// Adds what the ready framework has and this programme has not.
    void addReady();

protected:
    void retranslate() override;

private:
    void fillYears();
    void take(quint64 request, std::vector<FigureRow> rows);
    void showDetails(int row);

    std::unique_ptr<EditQueue> m_reader;
    quint64 m_request = 0;
    bool m_loading = false;
    int m_shownYear = 0;
    qint64 m_wanted = 0, m_asked = 0;
    PageHeader* m_header;
    QTabBar* m_views;
    QCheckBox* m_onlyMissing;
    QComboBox* m_years;
    QPushButton *m_ready, *m_print, *m_new;
    QList<QAction*> m_papers;
    FigureTable* m_table;
    FigureDetails* m_details;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

} // namespace khue
