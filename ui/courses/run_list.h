// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/list_page.h"

#include <QtCore/QDateTime>

namespace khue {

/// The runs of all courses.
class RunListPage : public ListPage {
    Q_OBJECT
public:
    explicit RunListPage(Workspace& workspace);
    QString title() const override;
    void reload() override;
    /// Asks for a state and gives it to all of them, as one step.
    void changeState(const QList<qint64>& ids);

private:
    ListSpecification specification() const;
    QDateTime m_madeAt;
};

} // namespace khue
