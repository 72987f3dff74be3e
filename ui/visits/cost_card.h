// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/visits/visit_cost.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/basics.h"

class QToolButton;

namespace khue {

class LinkRows;

/// What a visit costs, as planned and as it came, against its budget.
class CostCard : public Card {
    Q_OBJECT
public:
    explicit CostCard(Workspace& workspace, QWidget* parent = nullptr);
    /// Hidden for none.
    void setVisit(Id<Visit> visit);
    /// Opens the form of a cost; of a new one without an id.
    void edit(Id<VisitCost> cost);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void reload();
    Workspace& m_workspace;
    Id<Visit> m_visit;
    Chip* m_chip;
    QLabel* m_sum;
    LinkRows* m_rows;
    QToolButton* m_add;
};

} // namespace khue
