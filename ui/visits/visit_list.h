// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/list_page.h"

namespace khue {

/// The visits of both directions, with what is missing for each.
class VisitListPage : public ListPage {
    Q_OBJECT
public:
    explicit VisitListPage(Workspace& workspace);
    QString title() const override;

protected:
    void retranslate() override;

private:
    ListSpecification specification() const;
    QPushButton* m_print;
};

/// How many visits to come have something overdue.
int visitsWithOverdueTasks(Database& database);

} // namespace khue
