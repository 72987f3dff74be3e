// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study_grant.h"

#include <QtWidgets/QWidget>

namespace khue {

/// What of each grant is spent, as a bar with the words beside it.
class BudgetRows : public QWidget {
    Q_OBJECT
public:
    struct Row {
        QString name;
        GrantBudget budget;
    };
    explicit BudgetRows(QWidget* parent = nullptr);
    void setRows(const QList<Row>& rows);
    /// «38.500 of 50.000 GBP spent (77 %), 11.500 GBP left»
    static QString sentence(const GrantBudget& budget);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    QList<Row> m_rows;
};

} // namespace khue
