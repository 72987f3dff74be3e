// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/person_chart.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/basics.h"

class QScrollArea;

namespace khue {

class ChartView;

/// Everything of a person along the years, scrolled to today; see personChart(). The same stands as lists beside it.
class PersonTimelineCard : public Card {
    Q_OBJECT
public:
    explicit PersonTimelineCard(Workspace& workspace, QWidget* parent = nullptr);
    /// Hidden where there is nothing.
    void setPerson(Id<Person> person);
    ChartView* view() const { return m_view; }

signals:
    /// An item was clicked, or chosen with Enter.
    void recordAsked(const QString& table, qint64 id);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void reload();
    void fit();
    Workspace& m_workspace;
    Id<Person> m_person;
    PersonChart m_shown;
    QScrollArea* m_scroll;
    ChartView* m_view;
    bool m_atToday = false; ///< has been scrolled there
};

} // namespace khue
