// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/study.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/basics.h"

class QPushButton;

namespace khue {

/// The need that a study comes from: the research priority, who proposed it, and the need as it was stated. On the study's
/// page.
class StudyNeedCard : public Card {
    Q_OBJECT
public:
    explicit StudyNeedCard(Workspace& workspace, QWidget* parent = nullptr);
    /// Of that study; hidden where there is none.
    void setStudy(Id<Study> study);
    QString need() const { return m_need->text(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void reload();
    Workspace& m_workspace;
    Id<Study> m_study;
    qint64 m_priority = 0;
    QLabel *m_title, *m_from, *m_need;
    QPushButton* m_open;
};

} // namespace khue
