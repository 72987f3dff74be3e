// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/list_page.h"

namespace khue {

/// The joint studies.
class StudyListPage : public ListPage {
    Q_OBJECT
public:
    explicit StudyListPage(Workspace& workspace);
    QString title() const override;
    static ListSpecification specification();
    /// Asks for a state and gives it to all of them, as one step.
    void changeState(const QList<qint64>& ids);

protected:
    void retranslate() override;

private:
    QPushButton* m_print = nullptr;
};

} // namespace khue
