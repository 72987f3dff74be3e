// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today/today.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

#include <array>

class QGridLayout;

namespace khue {

class LongTask;

/// The first page: what needs somebody, this week's sessions, how the courses stand. Read off the window's thread.
class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(Workspace& workspace);
    QString title() const override;
    void reload() override;

signals:
    /// What was read is shown.
    void shown();

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void show(const Today& today);
    void showFigures();
    void showAttention();
    void showWeek();
    void showRuns();
    void arrange();

    PageHeader* m_header;
    std::array<Figure*, 4> m_figures;
    Card *m_attention, *m_week, *m_runs;
    QWidget *m_attentionRows, *m_weekRows, *m_runRows;
    QGridLayout* m_grid;
    Today m_today;
    LongTask* m_task = nullptr;
    bool m_again = false;
    int m_columns = 0;
};

/// How many things need somebody: the badge in the navigation.
int attentionCount(Database& database);

} // namespace khue
