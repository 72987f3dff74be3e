// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/basics.h"

#include <array>

namespace khue {

class LinkRows;

/// What somebody does in the programme beside teaching: visits made and received, joint studies, publications. Each is a
/// card; one without rows is hidden.
class PersonActivity : public QWidget {
    Q_OBJECT
public:
    explicit PersonActivity(Workspace& workspace, QWidget* parent = nullptr);
    void setPerson(Id<Person> person);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Part { Visits, Studies, Publications };
    void retranslate();
    Workspace& m_workspace;
    std::array<Card*, 3> m_cards;
    std::array<LinkRows*, 3> m_rows;
};

} // namespace khue
