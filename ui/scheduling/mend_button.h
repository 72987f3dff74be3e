// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduling/clash.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QPushButton>

class QMenu;

namespace khue {

class LongTask;
struct Mend;

/// «Mend ▾» beside a clash: the places that really are free, looked for off the window's thread when the menu is
/// opened. Choosing one moves the session, as one undo step.
class MendButton : public QPushButton {
    Q_OBJECT
public:
    MendButton(Workspace& workspace, Clash clash, QWidget* parent = nullptr);

signals:
    /// The menu holds what was found.
    void found();
    void mended();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void look();
    void show(const QList<Mend>& mends);
    void apply(const Mend& mend);

    Workspace& m_workspace;
    Clash m_clash;
    QMenu* m_menu;
    LongTask* m_task = nullptr;
};

} // namespace khue
